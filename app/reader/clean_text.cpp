// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/clean_text.h"

#include <utf8proc.h>

#include <array>

namespace kyhop {

namespace {

bool is_control(int point) {
  return point < 0x20 || (point >= 0x7f && point < 0xa0);
}

}  // namespace

void append_code_point(std::string& to, int code_point) {
  if (is_control(code_point) || !utf8proc_codepoint_valid(code_point)) return;
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(code_point, bytes.data());
  to.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

std::string clean_line(std::string_view raw, std::size_t max_bytes) {
  std::string line;
  bool space_due = false;
  while (!raw.empty()) {
    utf8proc_int32_t point = 0;
    const auto used =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(raw.data()), static_cast<utf8proc_ssize_t>(raw.size()), &point);
    const bool broken = used <= 0;
    raw.remove_prefix(broken ? 1 : static_cast<std::size_t>(used));
    if (broken) continue;
    if (point == ' ' || is_control(point)) {
      space_due = !line.empty();
      continue;
    }
    std::string piece = space_due ? " " : "";
    append_code_point(piece, point);
    if (line.size() + piece.size() > max_bytes) break;
    line += piece;
    space_due = false;
  }
  return line;
}

}  // namespace kyhop
