// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "storage/base/bytes.h"
#include "storage/base/error.h"

namespace kyhop {

struct CsvRow {
  std::size_t line = 0;  ///< of the file, from 1
  std::vector<std::string> fields;
};

/// Separated values as RFC 4180 has them: quoted fields, doubled quotes, LF or CRLF. The text is UTF-8 without a byte-order mark
/// (csv_text()). Errors name the line. At most 20,000 rows and 1 MiB a field.
Result<std::vector<CsvRow>> read_csv(std::string_view text, char separator = ',');

/// The text of a file: without its byte-order mark. `usage`, with a sentence that says what the file is instead, for UTF-16, a workbook,
/// and the 8-bit encodings of Vietnamese (the line where it shows is named).
Result<std::string_view> csv_text(ByteView bytes);

}  // namespace kyhop
