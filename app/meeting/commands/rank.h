// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kyhop {

/// A rank between two others: texts over 0–9 and a–z that sort by bytes, never ending in 0, so that there is always room between two
/// (fractional indexing). An empty `before` is the beginning, an empty `after` the end. Nothing when before ≥ after.
std::optional<std::string> rank_between(std::string_view before, std::string_view after);

}  // namespace kyhop
