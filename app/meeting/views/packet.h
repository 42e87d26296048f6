// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <vector>

#include "app/meeting/views/papers.h"

namespace kyhop {

/// A paper of a meeting's packet: one that was published, under the number by which everybody names it.
struct PacketPaper {
  RevisionView now;              ///< the newest published revision; the last one that was, when all are withdrawn
  std::uint32_t number = 0;      ///< from 1, in the order of first publication: a supplement gets the next one, and nobody's changes
  std::uint32_t first_page = 0;  ///< of the packet, from 1
  bool withdrawn = false;
};

struct Packet {
  std::vector<PacketPaper> papers;  ///< by number
  std::uint32_t pages = 0;
};
Result<Packet> packet(Ledger& ledger, const MeetingId& meeting);

}  // namespace kyhop
