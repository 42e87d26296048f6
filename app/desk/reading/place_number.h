// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace kyhop {

/// What people say in the hall: «12.5» is page 5 of paper 12; a number alone is a paper, or a page of the packet.
struct PlaceNumber {
  int number = 0;
  int page = 0;  ///< 0: none was said
  friend bool operator==(const PlaceNumber&, const PlaceNumber&) = default;
};

/// Point, comma, slash, colon or a blank between the two; nothing for any other text, and for numbers below 1.
std::optional<PlaceNumber> place_number(const QString& text);
/// «12.5», or «12» without a page.
QString place_text(int number, int page);

}  // namespace kyhop
