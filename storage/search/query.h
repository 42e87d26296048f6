// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// Inside of the room storage/search only.

namespace kyhop {

/// FTS5 expressions for what a person typed, the narrowest first: the words in a row with their marks, all words with their marks, the
/// words in a row folded, all words folded. Made of words only, so nothing that was typed can be an operator. Empty when there is no word.
std::vector<std::string> match_expressions(std::string_view query);

}  // namespace kyhop
