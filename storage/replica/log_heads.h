// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "storage/replica/record_log.h"

// Inside of the room storage/replica only.

namespace kyhop {

/// The table `logs`, with the rows that one write touches held until save(). Never kept longer than the transaction: another process may
/// append in between.
class LogHeads {
 public:
  struct Entry {
    std::int64_t id = 0;  ///< log_id, the short local name of the log
    LogHead head;
    bool moved = false;  ///< next and head are to be saved
  };

  explicit LogHeads(Database& database) : database_(&database) {}

  /// The entry stays where it is until this object goes.
  Result<Entry*> find_or_create(const LogId& log);
  Result<void> save();

  Result<LogHead> read(const LogId& log);
  Result<std::vector<LogHead>> all();

 private:
  Database* database_;
  std::map<LogId, Entry> entries_;
};

}  // namespace kyhop
