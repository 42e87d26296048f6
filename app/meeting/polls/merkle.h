// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <span>

#include "app/meeting/polls/records.h"

namespace kyhop::polls {

/// Merkle root of a close's entries. A leaf is BLAKE2b-256("kyhop close leaf v1" ‖ person ‖ ballot ‖ verdict as 8 bytes), a node
/// BLAKE2b-256("kyhop close node v1" ‖ left ‖ right), an odd last one goes up as it is, and the root is
/// BLAKE2b-256("kyhop close root v1" ‖ poll ‖ number of entries as 8 bytes ‖ top); the top of no entries is 32 zero bytes.
/// The three tags keep a leaf, a node and a root from standing for each other (RFC 9162, section 2.1.1, for the reason).
Hash256 merkle_root(const PollId& poll, std::span<const CloseEntry> entries);

}  // namespace kyhop::polls
