// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/meeting/known_meeting.h"

#include "storage/base/text.h"

namespace kyhop {

Result<MeetingView> known_meeting(Ledger& ledger, const QString& id) {
  KYHOP_ASSIGN(auto all, meetings(ledger));
  const std::string wanted = id.toStdString();
  for (MeetingView& meeting : all)
    if (meeting.id.hex() == wanted) return std::move(meeting);
  return fail(ErrorCode::not_found, "meeting", "it is not here", "look at the list of sessions again");
}

std::string roll_group(const PersonInfo& person) {
  for (const std::string& group : person.groups)
    if (folded(group).starts_with("to ")) return group;
  return person.groups.empty() ? std::string() : *person.groups.begin();
}

const law::RulePack& law_of(const MeetingView& meeting) {
  return law::council_law(meeting.start);
}

}  // namespace kyhop
