// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "storage/base/id.h"

struct sqlite3_stmt;

namespace kyhop {

struct DatabaseState;

/// A compiled statement on loan from its database; goes back when it is destroyed, so it must not outlive the database.
/// Parameters count from 1, columns from 0. A failed bind is reported by the next step().
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) noexcept;
  ~Statement();

  /// Binds all parameters in order and makes the statement ready to run from its start.
  template <typename... Values>
  Statement& bind(const Values&... values) {
    reset();
    int index = 0;
    (put(++index, values), ...);
    return *this;
  }

  /// True: a row is there to be read. False: done.
  Result<bool> step();
  /// Steps to the end and makes the statement ready for the next bind.
  Result<void> finish();
  /// Ends a query that was not read to its end, and so its hold on the database. Bound values stay.
  void reset();

  bool is_null(int column) const;
  /// SQLITE_INTEGER, SQLITE_TEXT, SQLITE_BLOB, SQLITE_FLOAT or SQLITE_NULL.
  int type(int column) const;
  std::int64_t integer(int column) const;
  /// An integer that holds the bits of an unsigned one.
  std::uint64_t unsigned_integer(int column) const { return static_cast<std::uint64_t>(integer(column)); }
  bool boolean(int column) const { return integer(column) != 0; }
  double real(int column) const;
  std::string text(int column) const { return std::string(as_text(view(column))); }
  Bytes bytes(int column) const { return to_bytes(view(column)); }
  std::optional<Bytes> optional_bytes(int column) const { return is_null(column) ? std::nullopt : std::optional<Bytes>(bytes(column)); }
  /// Text or blob in place; gone after the next step, reset or bind.
  ByteView view(int column) const;
  /// An id that this program stored; any other size is a bug and throws std::bad_optional_access.
  template <typename Id>
  Id id(int column) const {
    return Id::from(view(column)).value();
  }
  template <typename Id>
  std::optional<Id> optional_id(int column) const {
    return is_null(column) ? std::nullopt : std::optional<Id>(id<Id>(column));
  }

 private:
  friend class Database;
  Statement(DatabaseState& database, sqlite3_stmt* statement) : database_(&database), statement_(statement) {}

  template <std::integral Integer>
  void put(int index, Integer value) {
    put_integer(index, static_cast<std::int64_t>(value));
  }
  template <typename Tag, std::size_t Size>
  void put(int index, const FixedId<Tag, Size>& id) {
    put_blob(index, id.view());
  }
  template <typename Value>
  void put(int index, const std::optional<Value>& value) {
    if (value) {
      put(index, *value);
    } else {
      put_null(index);
    }
  }
  void put(int index, double value) { put_real(index, value); }
  void put(int index, std::string_view text) { put_text(index, text); }
  void put(int index, const std::string& text) { put_text(index, text); }
  void put(int index, const char* text) { put_text(index, text); }
  void put(int index, ByteView bytes) { put_blob(index, bytes); }
  void put(int index, const Bytes& bytes) { put_blob(index, bytes); }
  void put(int index, std::nullopt_t) { put_null(index); }
  void put(int index, std::nullptr_t) { put_null(index); }
  void put(int index, Epoch epoch) { put_integer(index, static_cast<std::int64_t>(number(epoch))); }
  void put(int index, Seq seq) { put_integer(index, static_cast<std::int64_t>(number(seq))); }

  void put_integer(int index, std::int64_t value);
  void put_real(int index, double value);
  void put_text(int index, std::string_view text);
  void put_blob(int index, ByteView bytes);
  void put_null(int index);
  void note(int code);
  void give_back();

  DatabaseState* database_;
  sqlite3_stmt* statement_;
  int bind_code_ = 0;
};

}  // namespace kyhop
