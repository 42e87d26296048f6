// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kyhop {

inline constexpr std::size_t kMaxNameBytes = 400;

/// Well-formed UTF-8 without NUL and without other control characters but tab and newline.
bool is_valid_text(std::string_view text);
/// A name of a person, paper, meeting …: valid text on one line, not blank, at most kMaxNameBytes.
bool is_valid_name(std::string_view text);

/// Canonical composition (NFC); text that is not UTF-8 comes back unchanged.
std::string normalized(std::string_view text);
/// NFC, case-folded and without diacritical marks, đ as d: what two people would call the same name typed carelessly.
std::string folded(std::string_view text);

}  // namespace kyhop
