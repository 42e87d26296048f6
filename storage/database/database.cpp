// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/database/database.h"

#include <sqlite3.h>

#include "storage/database/state.h"

namespace kyhop {

Database::Database(std::unique_ptr<DatabaseState> state) : state_(std::move(state)) {
}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Statement> Database::prepare(std::string_view sql) {
  if (const auto found = state_->idle.find(sql); found != state_->idle.end() && !found->second.empty()) {
    sqlite3_stmt* const statement = found->second.back();
    found->second.pop_back();
    --state_->idle_count;
    return Statement(*state_, statement);
  }
  sqlite3_stmt* statement = nullptr;
  const char* rest = nullptr;
  const int code = sqlite3_prepare_v3(state_->db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, &rest);
  if (code != SQLITE_OK) return database_failure(*state_, code);
  if (statement == nullptr) return fail(ErrorCode::usage, state_->name(), "an empty statement");
  const std::string_view left = sql.substr(static_cast<std::size_t>(rest - sql.data()));
  if (left.find_first_not_of(" \t\r\n;") != std::string_view::npos) {
    sqlite3_finalize(statement);
    return fail(ErrorCode::usage, state_->name(), "more than one statement where one is expected");
  }
  return Statement(*state_, statement);
}

Result<void> Database::execute(std::string_view script) {
  return run_plain(*state_, std::string(script).c_str());
}

Result<std::int64_t> Database::data_version() {
  KYHOP_ASSIGN(const auto version, integer("PRAGMA data_version"));
  return version.value_or(0);
}

std::int64_t Database::changes() const {
  return sqlite3_changes64(state_->db);
}

std::int64_t Database::last_insert_rowid() const {
  return sqlite3_last_insert_rowid(state_->db);
}

bool Database::in_transaction() const {
  return sqlite3_get_autocommit(state_->db) == 0;
}

Result<void> Database::set_durability(Durability durability) {
  return run_plain(*state_, durability == Durability::full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
}

void Database::set_busy_timeout(int milliseconds) {
  sqlite3_busy_timeout(state_->db, milliseconds);
}

void Database::set_auto_checkpoint(bool on) {
  constexpr int kPages = 1000;
  sqlite3_wal_autocheckpoint(state_->db, on ? kPages : 0);
}

Result<void> Database::checkpoint() {
  const int code = sqlite3_wal_checkpoint_v2(state_->db, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  if (code != SQLITE_OK) return database_failure(*state_, code);
  return {};
}

Result<void> Database::check_integrity() {
  KYHOP_ASSIGN(auto statement, prepare("PRAGMA integrity_check(1)"));
  KYHOP_ASSIGN(const bool row, statement.step());
  const std::string said = row ? statement.text(0) : "no answer";
  if (said != "ok") return fail(ErrorCode::integrity, state_->display_path(), said, "restore a backup, or enrol this device again");
  return {};
}

const std::filesystem::path& Database::path() const {
  return state_->path;
}

Access Database::access() const {
  return state_->access;
}

sqlite3* Database::handle() const {
  return state_->db;
}

Result<void> migrate(Database& database, std::span<const std::string_view> steps) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(database));
  KYHOP_ASSIGN(const auto stored, database.integer("PRAGMA user_version"));
  const auto version = static_cast<std::uint64_t>(stored.value_or(0));
  if (version > steps.size()) {
    return fail(ErrorCode::usage, database.path().string(),
                "a newer Kỳ Họp wrote it (version " + std::to_string(version) + ", this one knows " + std::to_string(steps.size()) + ")",
                "install the newer version");
  }
  if (version == steps.size()) return {};
  for (const std::string_view step : steps.subspan(version)) KYHOP_TRY(database.execute(step));
  KYHOP_TRY(database.execute("PRAGMA user_version=" + std::to_string(steps.size())));
  return transaction.commit();
}

}  // namespace kyhop
