// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace kyhop {

namespace {

std::string mapped(std::string_view text, utf8proc_option_t options) {
  utf8proc_uint8_t* out = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &out, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(out, &std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

}  // namespace

bool is_valid_text(std::string_view text) {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(at, left, &point);
    if (used <= 0) return false;
    if ((point < 0x20 && point != '\t' && point != '\n') || (point >= 0x7f && point < 0xa0)) return false;
    at += used;
    left -= used;
  }
  return true;
}

bool is_valid_name(std::string_view text) {
  return text.size() <= kMaxNameBytes && is_valid_text(text) && text.find_first_of("\n\t") == std::string_view::npos &&
         text.find_first_not_of(' ') != std::string_view::npos;
}

std::string normalized(std::string_view text) {
  return mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string folded(std::string_view text) {
  std::string plain =
      mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD));
  // đ has no decomposition in Unicode (U+0111, UTF-8 c4 91).
  for (std::size_t at = 0; (at = plain.find("\xc4\x91", at)) != std::string::npos; ++at) plain.replace(at, 2, 1, 'd');
  return plain;
}

}  // namespace kyhop
