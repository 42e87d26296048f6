// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica/fingerprint.h"

#include <sqlite3.h>

#include <algorithm>

#include "storage/crypto/crypto.h"

namespace kyhop {

namespace {

// Types of values in the hashed bytes; part of the format.
enum class ValueType : Byte { null = 0, integer = 1, text = 2, blob = 3 };

std::string quoted(const std::string& name) {
  std::string form = "\"";
  for (const char c : name) form += c == '"' ? std::string("\"\"") : std::string(1, c);
  return form + '"';
}

std::string list_of(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ",") + quoted(name);
  return list;
}

/// Sorted, so that a table which was altered counts the same as one which was made anew.
Result<std::vector<std::string>> columns_of(Database& database, const TableSpec& table) {
  std::vector<std::string> columns = table.columns;
  if (columns.empty()) {
    KYHOP_ASSIGN(Statement rows, database.prepare("SELECT name FROM pragma_table_info(?)"));
    rows.bind(table.name);
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      columns.push_back(rows.text(0));
    }
  }
  std::sort(columns.begin(), columns.end());
  if (columns.empty()) return fail(ErrorCode::usage, "table " + table.name, "there is no such table to take a fingerprint of");
  return columns;
}

void append_sized(Bytes& to, ByteView bytes) {
  append_le(to, static_cast<std::uint32_t>(bytes.size()));
  append(to, bytes);
}

Result<void> append_value(Bytes& to, const Statement& row, int column, const std::string& table) {
  switch (row.type(column)) {
    case SQLITE_NULL:
      to.push_back(static_cast<Byte>(ValueType::null));
      return {};
    case SQLITE_INTEGER:
      to.push_back(static_cast<Byte>(ValueType::integer));
      append_le(to, row.integer(column));
      return {};
    case SQLITE_TEXT:
      to.push_back(static_cast<Byte>(ValueType::text));
      append_sized(to, row.view(column));
      return {};
    case SQLITE_BLOB:
      to.push_back(static_cast<Byte>(ValueType::blob));
      append_sized(to, row.view(column));
      return {};
    default:
      return fail(ErrorCode::integrity, "table " + table, "it holds a floating-point number, which shared state must not");
  }
}

Result<void> add_rows(Hasher& hasher, Database& database, const TableSpec& table, const std::vector<std::string>& columns) {
  std::string sql = "SELECT " + list_of(columns) + " FROM " + quoted(table.name);
  if (!table.key.empty()) sql += " ORDER BY " + list_of(table.key);
  KYHOP_ASSIGN(Statement rows, database.prepare(sql));
  rows.bind();
  Bytes buffer;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    buffer.assign(1, row ? 1 : 0);
    if (!row) break;
    for (std::size_t i = 0; i < columns.size(); ++i) KYHOP_TRY(append_value(buffer, rows, static_cast<int>(i), table.name));
    hasher.add(buffer);
  }
  hasher.add(buffer);
  return {};
}

}  // namespace

Result<Hash256> fingerprint_of(Database& database, std::span<const TableSpec> tables, std::uint32_t version) {
  std::vector<const TableSpec*> sorted;
  for (const TableSpec& table : tables) sorted.push_back(&table);
  std::sort(sorted.begin(), sorted.end(), [](const TableSpec* a, const TableSpec* b) { return a->name < b->name; });

  KYHOP_ASSIGN(Transaction moment, Transaction::begin_read(database));
  Hasher hasher("kyhop fingerprint v1");
  hasher.add_u64(version);
  hasher.add_u64(sorted.size());
  for (const TableSpec* table : sorted) {
    KYHOP_ASSIGN(const auto columns, columns_of(database, *table));
    hasher.add_sized(as_bytes(table->name));
    hasher.add_u64(columns.size());
    for (const std::string& column : columns) hasher.add_sized(as_bytes(column));
    KYHOP_TRY(add_rows(hasher, database, *table, columns));
  }
  KYHOP_TRY(moment.commit());
  return hasher.finish_as<Hash256>();
}

}  // namespace kyhop
