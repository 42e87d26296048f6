// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "storage/database/statement.h"

struct sqlite3;

namespace kyhop {

enum class Access { read_write, read_only };

/// What a commit survives: `full` a power cut, `normal` only a crash of the program (the file stays sound either way).
enum class Durability { full, normal };

inline constexpr std::size_t kDatabaseKeySize = 32;

/// Bytes of a page of a file that is made; one that is there keeps its own. Large ones suit large values. A power of two, 512 … 65536.
enum class PageBytes : std::uint32_t { small = 4096, large = 32768 };

/// One connection to an encrypted SQLite file (SQLite3 Multiple Ciphers, cipher AEGIS-256, write-ahead log). Movable.
/// One thread uses a connection at a time; open another one for another thread.
///
/// Failures of every call: `io` for a full, locked or failing disk, `integrity` for pages that do not authenticate, `usage` for SQL that is
/// wrong.
class Database {
 public:
  /// Opens the file, and creates it (mode 0600) when `access` allows writing. `key` has exactly 32 bytes.
  /// Refuses an SQLite library without the cipher, or one that would keep temporary tables in files, where they would lie unencrypted.
  /// A wrong key is an `integrity` error: nothing distinguishes it from a damaged file.
  static Result<Database> open(const std::filesystem::path& path, ByteView key, Access access = Access::read_write,
                               PageBytes page_size = PageBytes::small);
  /// A database without a file and without encryption, for tests and the simulator.
  static Result<Database> open_memory();

  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  /// A statement ready to be bound; compiled once per text and kept for the next caller.
  /// Takes one statement; text after it is a `usage` error.
  Result<Statement> prepare(std::string_view sql);

  /// Runs one statement to its end; rows that it gives are dropped.
  template <typename... Values>
  Result<void> run(std::string_view sql, const Values&... values) {
    KYHOP_ASSIGN(auto statement, prepare(sql));
    statement.bind(values...);
    return statement.finish();
  }
  /// The first column of the first row as an integer; nothing when there is no row, or when it is null.
  template <typename... Values>
  Result<std::optional<std::int64_t>> integer(std::string_view sql, const Values&... values) {
    KYHOP_ASSIGN(auto statement, prepare(sql));
    statement.bind(values...);
    KYHOP_ASSIGN(const bool row, statement.step());
    if (!row || statement.is_null(0)) return std::optional<std::int64_t>{};
    return std::optional<std::int64_t>{statement.integer(0)};
  }
  /// Any number of statements without parameters, for schemas.
  Result<void> execute(std::string_view script);

  /// A number that changes when another connection has committed something to the file.
  Result<std::int64_t> data_version();
  /// Rows changed by the last insert, update or delete.
  std::int64_t changes() const;
  std::int64_t last_insert_rowid() const;
  bool in_transaction() const;

  /// Full is what a new connection has.
  Result<void> set_durability(Durability durability);
  /// How long a call waits for another writer before it fails with `io`. 10 s in a new connection.
  void set_busy_timeout(int milliseconds);
  /// Off: the log grows until someone calls checkpoint(), which then belongs to a maintenance thread with its own connection.
  void set_auto_checkpoint(bool on);
  /// Moves what no reader needs any more from the write-ahead log into the database.
  Result<void> checkpoint();
  /// Compares every page and index with what it should be; gives the first complaint. Slow.
  Result<void> check_integrity();

  /// Empty for a database in memory.
  const std::filesystem::path& path() const;
  Access access() const;
  /// For extensions such as a tokenizer; never to run SQL beside this class.
  sqlite3* handle() const;

 private:
  friend class Transaction;
  explicit Database(std::unique_ptr<DatabaseState> state);
  std::unique_ptr<DatabaseState> state_;
};

/// A transaction that rolls back unless it was committed. Begun inside another one it is a savepoint, so a function that must be atomic
/// need not know whether its caller already is. Must end before the database goes, innermost first.
class Transaction {
 public:
  /// Takes the write lock at once (BEGIN IMMEDIATE), so what is read inside cannot change before it is written.
  static Result<Transaction> begin(Database& database);
  /// One unchanging view of the database for several queries.
  static Result<Transaction> begin_read(Database& database);

  Transaction(Transaction&&) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  /// Durable on return when this is the outermost one. On failure nothing was written.
  Result<void> commit();

 private:
  Transaction(DatabaseState& state, int depth) : state_(&state), depth_(depth) {}
  DatabaseState* state_;
  int depth_;
};

/// Brings the schema to the number of `steps`, each the SQL from one version to the next; the version is the file's user_version.
/// Refuses a file that a newer program wrote. All steps happen or none.
Result<void> migrate(Database& database, std::span<const std::string_view> steps);

/// The version of the SQLite library and of its ciphers, for `--version`.
std::string database_library_version();

}  // namespace kyhop
