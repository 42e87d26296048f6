// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/database/statement.h"

#include <sqlite3.h>

#include <utility>

#include "storage/database/state.h"

namespace kyhop {

namespace {

/// More than one room's statements; beyond it they are compiled anew each time, which is slower and not wrong.
constexpr std::size_t kMaxIdle = 400;

}  // namespace

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)), bind_code_(other.bind_code_) {
}

Statement& Statement::operator=(Statement&& other) noexcept {
  if (this == &other) return *this;
  give_back();
  database_ = other.database_;
  statement_ = std::exchange(other.statement_, nullptr);
  bind_code_ = other.bind_code_;
  return *this;
}

Statement::~Statement() {
  give_back();
}

void Statement::give_back() {
  if (statement_ == nullptr) return;
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
  if (database_->idle_count < kMaxIdle) {
    database_->idle[sqlite3_sql(statement_)].push_back(statement_);
    ++database_->idle_count;
  } else {
    sqlite3_finalize(statement_);
  }
  statement_ = nullptr;
}

Result<bool> Statement::step() {
  if (bind_code_ != SQLITE_OK) return database_failure(*database_, bind_code_);
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  Failure failure = database_failure(*database_, code);
  sqlite3_reset(statement_);
  return failure;
}

Result<void> Statement::finish() {
  for (;;) {
    KYHOP_ASSIGN(const bool row, step());
    if (!row) break;
  }
  sqlite3_reset(statement_);
  return {};
}

void Statement::reset() {
  sqlite3_reset(statement_);
  bind_code_ = SQLITE_OK;
}

bool Statement::is_null(int column) const {
  return type(column) == SQLITE_NULL;
}

int Statement::type(int column) const {
  return sqlite3_column_type(statement_, column);
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_, column);
}

double Statement::real(int column) const {
  return sqlite3_column_double(statement_, column);
}

ByteView Statement::view(int column) const {
  const void* const data = sqlite3_column_blob(statement_, column);
  if (data == nullptr) return {};
  return {static_cast<const Byte*>(data), static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

void Statement::put_integer(int index, std::int64_t value) {
  note(sqlite3_bind_int64(statement_, index, value));
}

void Statement::put_real(int index, double value) {
  note(sqlite3_bind_double(statement_, index, value));
}

// A null pointer would bind NULL instead of something empty.
void Statement::put_text(int index, std::string_view text) {
  note(sqlite3_bind_text64(statement_, index, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::put_blob(int index, ByteView bytes) {
  if (bytes.empty()) {
    note(sqlite3_bind_zeroblob(statement_, index, 0));
  } else {
    note(sqlite3_bind_blob64(statement_, index, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
  }
}

void Statement::put_null(int index) {
  note(sqlite3_bind_null(statement_, index));
}

void Statement::note(int code) {
  if (bind_code_ == SQLITE_OK) bind_code_ = code;
}

}  // namespace kyhop
