// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/packet.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "app/meeting/views/agenda.h"

namespace kyhop {

Result<Packet> packet(Ledger& ledger, const MeetingId& meeting) {
  std::set<EntityId> items;
  KYHOP_ASSIGN(const auto programme, agenda(ledger, meeting));
  for (const AgendaItemView& item : programme) items.insert(item.id);
  struct Entry {
    RevisionView now;
    std::uint64_t first = 0;
  };
  std::map<EntityId, Entry> by_paper;
  KYHOP_ASSIGN(auto all, revisions(ledger));
  for (RevisionView& view : all) {
    if (view.published == 0) continue;
    Entry& entry = by_paper[view.paper];
    entry.first = entry.first == 0 ? view.published : std::min(entry.first, view.published);
    const bool replaces = entry.now.published == 0 || view.state == PaperState::published || entry.now.state != PaperState::published;
    if (replaces) entry.now = std::move(view);
  }
  std::erase_if(by_paper, [&items](const auto& paper) { return !items.contains(paper.second.now.item); });
  std::vector<Entry> order;
  for (auto& [id, entry] : by_paper) order.push_back(std::move(entry));
  std::sort(order.begin(), order.end(),
            [](const Entry& a, const Entry& b) { return std::tie(a.first, a.now.paper) < std::tie(b.first, b.now.paper); });
  Packet packet;
  for (Entry& entry : order) {
    PacketPaper paper;
    paper.withdrawn = entry.now.state == PaperState::withdrawn;
    paper.now = std::move(entry.now);
    paper.number = static_cast<std::uint32_t>(packet.papers.size()) + 1;
    paper.first_page = packet.pages + 1;
    packet.pages += paper.now.pages;
    packet.papers.push_back(std::move(paper));
  }
  return packet;
}

}  // namespace kyhop
