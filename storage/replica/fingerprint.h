// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/database/database.h"

namespace kyhop {

/// A table whose rows are shared state. The key must tell all rows apart, else their order is not fixed.
struct TableSpec {
  std::string name;
  std::vector<std::string> key;        ///< columns that order the rows
  std::vector<std::string> columns{};  ///< what counts; empty: every column of the table
};

/// BLAKE2b-256 over "kyhop fingerprint v1" ‖ version ‖ for each table, in order of name: its name, its column names in order, its rows in
/// key order with typed and length-prefixed values (docs/formats/home.md). Equal rows give equal fingerprints, however they came to be
/// there. A floating-point value is an `integrity` error: its text depends on the machine.
Result<Hash256> fingerprint_of(Database& database, std::span<const TableSpec> tables, std::uint32_t version);

}  // namespace kyhop
