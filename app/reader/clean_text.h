// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kyhop {

/// Adds one code point as UTF-8. Control characters and numbers that are no code point are left out.
void append_code_point(std::string& to, int code_point);

/// One line of valid text (is_valid_text) of at most `max_bytes`: broken sequences are left out, runs of white space and control
/// characters become one space, and nothing is cut inside a character.
std::string clean_line(std::string_view raw, std::size_t max_bytes);

}  // namespace kyhop
