// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

struct fts5_api;

// Inside of the room storage/search only.

namespace kyhop {

/// Put before words that must match with their marks, in the index and in queries. Never part of a word.
inline constexpr char kExactSign = '=';

/// Makes the tokenizer «kyhop» known to this connection. It gives every word folded, and at the same place, after kExactSign, the exact
/// form where that differs. In a query a string that begins with kExactSign gives the exact forms only.
Result<void> register_tokenizer(fts5_api& api);

}  // namespace kyhop
