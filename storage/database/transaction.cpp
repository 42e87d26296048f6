// SPDX-License-Identifier: AGPL-3.0-or-later
#include <sqlite3.h>

#include <utility>

#include "storage/database/database.h"
#include "storage/database/state.h"

namespace kyhop {

namespace {

std::string savepoint(const char* verb, int depth) {
  return std::string(verb) + " kyhop_" + std::to_string(depth);
}

Failure lost(const DatabaseState& state) {
  return fail(ErrorCode::io, state.display_path(), "an earlier failure has undone the whole transaction", "see the first error");
}

/// A full or failing disk makes SQLite roll back by itself.
bool undone(const DatabaseState& state) {
  return sqlite3_get_autocommit(state.db) != 0;
}

Result<void> open_level(DatabaseState& state, const char* outermost) {
  if (state.depth == 0) return run_plain(state, outermost);
  if (undone(state)) return lost(state);
  return run_plain(state, savepoint("SAVEPOINT", state.depth).c_str());
}

}  // namespace

Result<Transaction> Transaction::begin(Database& database) {
  DatabaseState& state = *database.state_;
  KYHOP_TRY(open_level(state, "BEGIN IMMEDIATE"));
  return Transaction(state, ++state.depth);
}

Result<Transaction> Transaction::begin_read(Database& database) {
  DatabaseState& state = *database.state_;
  KYHOP_TRY(open_level(state, "BEGIN"));
  return Transaction(state, ++state.depth);
}

Transaction::Transaction(Transaction&& other) noexcept : state_(std::exchange(other.state_, nullptr)), depth_(other.depth_) {
}

Transaction::~Transaction() {
  if (state_ == nullptr) return;
  state_->depth = depth_ - 1;
  if (undone(*state_)) return;
  // Rolling back takes nothing from the disk; were it to fail, closing the connection would do the same.
  if (depth_ == 1) {
    (void)run_plain(*state_, "ROLLBACK");
  } else {
    (void)run_plain(*state_, savepoint("ROLLBACK TO", depth_ - 1).c_str());
    (void)run_plain(*state_, savepoint("RELEASE", depth_ - 1).c_str());
  }
}

Result<void> Transaction::commit() {
  if (state_ == nullptr) return fail(ErrorCode::usage, "a transaction", "it has ended already");
  if (undone(*state_)) return lost(*state_);
  KYHOP_TRY(run_plain(*state_, depth_ == 1 ? "COMMIT" : savepoint("RELEASE", depth_ - 1).c_str()));
  state_->depth = depth_ - 1;
  state_ = nullptr;
  return {};
}

}  // namespace kyhop
