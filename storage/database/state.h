// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "storage/base/error.h"
#include "storage/database/database.h"

// Inside of the room storage/database only.

namespace kyhop {

/// What a Database and everything it lends share; stays where it is when the Database moves.
struct DatabaseState {
  sqlite3* db = nullptr;
  std::filesystem::path path;
  Access access = Access::read_write;
  int depth = 0;  ///< open transactions: 1 for the outermost, more for savepoints inside it
  /// Compiled statements that nobody uses, by their text. More than one where a statement was used inside itself.
  std::map<std::string, std::vector<sqlite3_stmt*>, std::less<>> idle;
  std::size_t idle_count = 0;

  DatabaseState() = default;
  DatabaseState(const DatabaseState&) = delete;
  DatabaseState& operator=(const DatabaseState&) = delete;
  ~DatabaseState();

  /// «replica.db», for sentences.
  std::string name() const { return path.empty() ? "the database in memory" : path.filename().string(); }
  std::string display_path() const { return path.empty() ? name() : path.string(); }
};

/// The sentence for an SQLite result code, with SQLite's own words where they help.
[[nodiscard]] Failure database_failure(const DatabaseState& state, int code);

/// Runs a fixed statement without parameters.
Result<void> run_plain(DatabaseState& state, const char* sql);

}  // namespace kyhop
