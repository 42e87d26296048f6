// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/database/database.h"
#include "storage/replica/fingerprint.h"
#include "storage/replica/record_log.h"
#include "storage/replica/staged_runs.h"
#include "storage/replica/waiting.h"

namespace kyhop {

/// One connection to replica.db: the records of the council and what this device made of them. Movable; the parts it hands out stay valid
/// as long as the replica lives, also when it is moved. One thread at a time.
class Replica {
 public:
  static Result<Replica> open(const std::filesystem::path& path, ByteView key, Access access = Access::read_write);
  /// The same without a file, for tests and the simulator.
  static Result<Replica> open_memory();

  Replica(Replica&&) noexcept;
  Replica& operator=(Replica&&) noexcept;
  ~Replica();

  Database& database();
  RecordLog& records();
  WaitingRecords& waiting();
  StagedRuns& staged();

  /// Registers the tables of a higher room under `name` and brings them to the version that is the number of `steps`, each the SQL from one
  /// version to the next. Refuses tables of a newer program. Names of tables start with shared_ or local_.
  /// In a read-only replica nothing is written: an older version is a `usage` error.
  Result<void> ensure_schema(std::string_view name, std::span<const std::string_view> steps);
  Result<void> ensure_schema(std::string_view name, std::initializer_list<std::string_view> steps) {
    return ensure_schema(name, std::span<const std::string_view>(steps.begin(), steps.size()));
  }

  /// Small local values of this device; never shared.
  Result<std::optional<Bytes>> setting(std::string_view key);
  Result<void> set_setting(std::string_view key, ByteView value);
  Result<void> erase_setting(std::string_view key);

  /// Proofs of what others did wrong, kept for good. True when this one is new; the first of a (kind, key) stays.
  Result<bool> add_evidence(std::string_view kind, ByteView key, ByteView bytes);
  /// (key, bytes) in order of key.
  Result<std::vector<std::pair<Bytes, Bytes>>> evidence(std::string_view kind);

 private:
  struct Parts;
  explicit Replica(std::unique_ptr<Parts> parts);
  static Result<Replica> prepare(Database database);
  std::unique_ptr<Parts> parts_;
};

}  // namespace kyhop
