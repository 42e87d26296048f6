// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/csv.h"

#include <algorithm>

#include "storage/base/text.h"

namespace kyhop {

namespace {
constexpr std::size_t kMaxRows = 20'000;
constexpr std::size_t kMaxField = 1 << 20;

Failure wrong(std::size_t line, std::string why) {
  return fail(ErrorCode::usage, "line " + std::to_string(line), std::move(why), "correct the file and import it again");
}
}  // namespace

Result<std::string_view> csv_text(ByteView bytes) {
  std::string_view text = as_text(bytes);
  const auto other = [](const char* why) {
    return fail(ErrorCode::usage, "file", why, "open it in the spreadsheet program and save it as CSV UTF-8");
  };
  if (text.starts_with("PK\x03\x04") || text.starts_with("\xd0\xcf\x11\xe0")) return other("it is a workbook, not a CSV file");
  if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) return other("its text is UTF-16, not UTF-8");
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  if (text.empty()) return text;
  // UTF-16 without a mark: every second byte of plain letters is zero.
  const auto zeros = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\0'));
  if (text.size() >= 4 && zeros * 3 > text.size()) return other("its text is UTF-16, not UTF-8");
  std::size_t line = 1;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = rest.find_first_of("\r\n");
    if (!is_valid_text(rest.substr(0, end))) break;
    if (end == std::string_view::npos) return text;
    if (rest[end] == '\n') ++line;
    rest.remove_prefix(end + 1);
    if (rest.empty()) return text;
  }
  return fail(ErrorCode::usage, "line " + std::to_string(line), "it is not UTF-8 text: perhaps TCVN3, VNI or Windows-1258",
              "open it in the spreadsheet program and save it as CSV UTF-8");
}

Result<std::vector<CsvRow>> read_csv(std::string_view text, char separator) {
  std::vector<CsvRow> rows;
  CsvRow row{1, {}};
  std::string field;
  std::size_t line = 1;
  bool quoted = false, was_quoted = false;
  const auto end_field = [&] {
    row.fields.push_back(std::move(field));
    field.clear();
    was_quoted = false;
  };
  const auto end_row = [&] {
    end_field();
    const bool blank = row.fields.size() == 1 && row.fields.front().empty();
    if (!blank) rows.push_back(std::move(row));
    row = {line + 1, {}};
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (field.size() > kMaxField) return wrong(line, "a field is too long");
    if (quoted) {
      if (c == '\n') ++line;
      if (c != '"') {
        field.push_back(c);
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        field.push_back('"');
        ++i;
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      if (!field.empty() || was_quoted) return wrong(line, "a quotation mark stands in the middle of a field");
      quoted = was_quoted = true;
    } else if (c == separator) {
      end_field();
    } else if (c == '\n') {
      if (rows.size() >= kMaxRows) return wrong(line, "there are more than 20,000 rows");
      end_row();
      ++line;
    } else if (c != '\r') {
      if (was_quoted) return wrong(line, "something follows a closing quotation mark");
      field.push_back(c);
    }
  }
  if (quoted) return wrong(line, "a quotation mark is never closed");
  if (!field.empty() || !row.fields.empty()) end_row();
  for (const CsvRow& one : rows)
    for (const std::string& value : one.fields)
      if (!is_valid_text(value)) return wrong(one.line, "it is not UTF-8 text");
  return rows;
}

}  // namespace kyhop
