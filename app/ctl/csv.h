// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "storage/base/error.h"

namespace kyhop::ctl {

struct CsvRow {
  std::size_t line = 0;  ///< of the file, from 1
  std::vector<std::string> fields;
};

/// Comma-separated values as RFC 4180 has them: quoted fields, doubled quotes, LF or CRLF; a byte-order mark is skipped. UTF-8 only.
/// Errors name the line. At most 20,000 rows and 1 MiB a field.
Result<std::vector<CsvRow>> read_csv(std::string_view text);

}  // namespace kyhop::ctl
