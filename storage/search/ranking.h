// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/base/error.h"
#include "storage/database/database.h"

struct fts5_api;

// Inside of the room storage/search only.

namespace kyhop {

/// FTS5's functions for this connection.
Result<fts5_api*> fts5_of(Database& database);

/// Makes the auxiliary function kyhop_rank(table) known to this connection: larger is better.
///
/// For each word t/(t + 1.2), t = its occurrences in the text and five times those in the title: the saturation of BM25 (Robertson and
/// Zaragoza 2009) without the rarity of words and the length of texts. As all words must occur, rarity would hardly change the order, and
/// counting it reads the whole index at each query.
Result<void> register_ranking(fts5_api& api);

}  // namespace kyhop
