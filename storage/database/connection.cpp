// SPDX-License-Identifier: AGPL-3.0-or-later
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "storage/crypto/crypto.h"
#include "storage/database/database.h"
#include "storage/database/state.h"

namespace kyhop {

namespace {

constexpr int kBusyMilliseconds = 10'000;

Result<void> check_library() {
  if (sqlite3_compileoption_used("TEMP_STORE=3") == 0) {
    return fail(ErrorCode::usage, "the SQLite library", "it may write temporary tables to the disk unencrypted",
                "use the one that packaging/build makes (SQLITE_TEMP_STORE=3)");
  }
  if (sqlite3mc_cipher_index("aegis") <= 0) {
    return fail(ErrorCode::usage, "the SQLite library", "it has no cipher «aegis»", "use SQLite3 Multiple Ciphers 2.0 or newer");
  }
  return {};
}

/// SQLite would create the file with the mode of the process; its log and shared memory then take the mode of the file.
Result<void> create_private_file(const std::filesystem::path& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (file < 0) {
    return fail(ErrorCode::io, path.string(), "the file cannot be opened: " + std::string(std::strerror(errno)),
                "check that the folder exists and belongs to you");
  }
  ::close(file);
  return {};
}

/// The form x'<64 hex digits>' is the only one that makes SQLite3MC take the key as it is; anything else is silently a passphrase.
Result<void> set_key(DatabaseState& state, ByteView key) {
  if (key.size() != kDatabaseKeySize) {
    return fail(ErrorCode::usage, state.name(), "its key must have " + std::to_string(kDatabaseKeySize) + " bytes");
  }
  if (sqlite3mc_config(state.db, "cipher", sqlite3mc_cipher_index("aegis")) <= 0) {
    return fail(ErrorCode::usage, "the SQLite library", "it refuses the cipher «aegis»");
  }
  std::string form = "x'" + to_hex(key) + "'";
  const int code = sqlite3_key_v2(state.db, "main", form.data(), static_cast<int>(form.size()));
  wipe({reinterpret_cast<Byte*>(form.data()), form.size()});
  if (code != SQLITE_OK) return database_failure(state, code);
  return {};
}

/// The first read is what tells a wrong key.
Result<void> read_something(DatabaseState& state) {
  return run_plain(state, "SELECT count(*) FROM sqlite_schema");
}

/// Two processes that create the file at the same moment exclude each other here without SQLite's busy handler, hence the loop.
Result<void> use_write_ahead_log(DatabaseState& state) {
  constexpr int kPause = 20;
  for (int waited = 0;; waited += kPause) {
    const int code = sqlite3_exec(state.db, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) return {};
    if ((code & 0xff) != SQLITE_BUSY || waited >= kBusyMilliseconds) return database_failure(state, code);
    sqlite3_sleep(kPause);
  }
}

}  // namespace

DatabaseState::~DatabaseState() {
  for (auto& [sql, statements] : idle) {
    for (sqlite3_stmt* statement : statements) sqlite3_finalize(statement);
  }
  sqlite3_close_v2(db);
}

Result<void> run_plain(DatabaseState& state, const char* sql) {
  const int code = sqlite3_exec(state.db, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return database_failure(state, code);
  return {};
}

Result<Database> Database::open(const std::filesystem::path& path, ByteView key, Access access, PageBytes page_size) {
  KYHOP_TRY(crypto_ready());
  KYHOP_TRY(check_library());
  const bool writes = access == Access::read_write;
  if (writes) {
    KYHOP_TRY(create_private_file(path));
  } else if (std::error_code ignored; !std::filesystem::exists(path, ignored)) {
    return fail(ErrorCode::not_found, path.string(), "there is no such database");
  }

  auto state = std::make_unique<DatabaseState>();
  state->path = path;
  state->access = access;
  const int flags =
      (writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  const int code = sqlite3_open_v2(path.c_str(), &state->db, flags, nullptr);
  if (code != SQLITE_OK) return database_failure(*state, code);
  sqlite3_busy_timeout(state->db, kBusyMilliseconds);
  KYHOP_TRY(set_key(*state, key));
  if (writes) {
    KYHOP_TRY(run_plain(*state, ("PRAGMA page_size=" + std::to_string(static_cast<std::uint32_t>(page_size))).c_str()));
    KYHOP_TRY(use_write_ahead_log(*state));
  }
  KYHOP_TRY(run_plain(*state, "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-8192"));
  KYHOP_TRY(read_something(*state));
  return Database(std::move(state));
}

Result<Database> Database::open_memory() {
  KYHOP_TRY(crypto_ready());
  auto state = std::make_unique<DatabaseState>();
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  const int code = sqlite3_open_v2(":memory:", &state->db, flags, nullptr);
  if (code != SQLITE_OK) return database_failure(*state, code);
  KYHOP_TRY(run_plain(*state, "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF"));
  return Database(std::move(state));
}

std::string database_library_version() {
  return std::string("SQLite ") + sqlite3_libversion() + ", " + sqlite3mc_version();
}

}  // namespace kyhop
