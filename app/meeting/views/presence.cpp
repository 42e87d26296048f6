// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/presence.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kyhop {

namespace {
constexpr std::array<std::pair<Presence, std::string_view>, 6> kTokens{{{Presence::present, "present"},
                                                                        {Presence::online, "online"},
                                                                        {Presence::excused, "excused"},
                                                                        {Presence::unexcused, "unexcused"},
                                                                        {Presence::left, "left"},
                                                                        {Presence::unmarked, "unmarked"}}};
}

std::string_view token(Presence presence) {
  for (const auto& [state, text] : kTokens)
    if (state == presence) return text;
  return "unknown";
}

std::optional<Presence> presence_from_token(std::string_view wanted) {
  for (const auto& [state, text] : kTokens)
    if (text == wanted) return state;
  return std::nullopt;
}

Result<std::map<PersonId, PresenceView>> presence(Ledger& ledger, const MeetingId& meeting) {
  std::map<PersonId, PresenceView> all;
  KYHOP_ASSIGN(
      auto rows,
      ledger.database().prepare(
          "SELECT p.person, p.state, p.by_person, p.hlc, p.record FROM shared_presence p WHERE p.meeting = ?1 AND NOT EXISTS "
          "(SELECT 1 FROM shared_presence_replaced r JOIN shared_presence o ON o.record = r.record WHERE r.replaced = p.record "
          "AND o.meeting = p.meeting AND o.person = p.person) ORDER BY p.person, p.by_secretary, p.hlc, p.device, p.epoch, p.seq"));
  rows.bind(meeting);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) break;
    PresenceView& view = all[rows.id<PersonId>(0)];
    view.person = rows.id<PersonId>(0);
    view.state = static_cast<Presence>(rows.integer(1));
    view.by = rows.id<PersonId>(2);
    view.at_ms = Hlc{rows.unsigned_integer(3)}.milliseconds();
    view.current.push_back(rows.id<RecordHash>(4));
  }
  for (auto& [person, view] : all) std::sort(view.current.begin(), view.current.end());
  return all;
}

bool is_kept(const std::map<PersonId, PresenceView>& marked) {
  return std::any_of(marked.begin(), marked.end(), [](const auto& one) { return one.second.state != Presence::unmarked; });
}

Result<polls::Quorum> quorum(Ledger& ledger, const MeetingId& meeting, law::Fraction share) {
  KYHOP_ASSIGN(const auto marked, presence(ledger, meeting));
  const auto state = ledger.state();
  const auto delegates = state->with_role(Role::delegate);
  std::uint64_t present = 0;
  for (const PersonInfo* person : delegates)
    if (const auto found = marked.find(person->person); found != marked.end() && counts_as_present(found->second.state)) ++present;
  const bool kept = is_kept(marked);
  return polls::quorum_of(share, delegates.size(), kept ? present : delegates.size(), kept);
}

}  // namespace kyhop
