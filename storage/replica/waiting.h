// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/database/database.h"

namespace kyhop {

/// Stored records that have no effect yet because something they depend on is not here. No limit drops one.
class WaitingRecords {
 public:
  explicit WaitingRecords(Database& database) : database_(&database) {}

  /// `record` waits for all of `missing`, in addition to what it waits for already.
  Result<void> wait_for(const RecordHash& record, std::span<const RecordHash> missing);
  /// `arrived` is here: the records that now wait for nothing any more, sorted by hash. They wait no longer.
  Result<std::vector<RecordHash>> take_released(const RecordHash& arrived);
  Result<void> forget(const RecordHash& record);
  Result<void> clear();

  Result<bool> is_waiting(const RecordHash& record) const;
  /// How many records wait.
  Result<std::uint64_t> count() const;
  /// What is missing, sorted, at most so many.
  Result<std::vector<RecordHash>> missing(std::size_t limit) const;
  /// The pairs (record, missing), sorted, at most so many.
  Result<std::vector<std::pair<RecordHash, RecordHash>>> all(std::size_t limit) const;

 private:
  Database* database_;
};

}  // namespace kyhop
