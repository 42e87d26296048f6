// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/base/error.h"
#include "storage/replica/replica.h"

namespace kyhop {

/// Makes notes and messages that came into effect searchable, at most `limit` of them, in one transaction. Gives how many it took; 0 means
/// that nothing waits. Before a search it is called until then, and a node calls it whenever records came.
Result<std::size_t> index_words(Replica& replica, std::size_t limit);

}  // namespace kyhop
