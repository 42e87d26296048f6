// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/database/database.h"

namespace kyhop {

/// Runs from bundles whose predecessor is not here yet. Unverified, so never served to others, and held within a quota.
struct StagedRun {
  LogId log;
  Seq first{};
  std::uint64_t records = 0;
  Bytes bytes;  ///< as it stood in the bundle
};

inline constexpr std::uint64_t kStagedQuota = 256ull << 20;  ///< bytes

class StagedRuns {
 public:
  explicit StagedRuns(Database& database) : database_(&database) {}

  enum class Staged { added, known, quota_full };
  Result<Staged> stage(const StagedRun& run, std::uint64_t quota = kStagedQuota);
  /// Removes and gives the runs of a log that begin at or before `next`, the lowest first.
  Result<std::vector<StagedRun>> take(const LogId& log, Seq next);
  /// Logs that have staged runs, sorted.
  Result<std::vector<LogId>> logs() const;
  Result<std::uint64_t> bytes() const;
  /// Records inside the staged runs.
  Result<std::uint64_t> records() const;
  Result<void> clear();

 private:
  Database* database_;
};

}  // namespace kyhop
