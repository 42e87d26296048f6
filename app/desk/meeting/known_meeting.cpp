// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/meeting/known_meeting.h"

namespace kyhop {

Result<MeetingView> known_meeting(Ledger& ledger, const QString& id) {
  KYHOP_ASSIGN(auto all, meetings(ledger));
  const std::string wanted = id.toStdString();
  for (MeetingView& meeting : all)
    if (meeting.id.hex() == wanted) return std::move(meeting);
  return fail(ErrorCode::not_found, "meeting", "it is not here", "look at the list of sessions again");
}

const law::RulePack& law_of(const MeetingView& meeting) {
  const law::RulePack* pack = law::in_force(law::built_in_packs(), law::kCouncilPack, meeting.start.substr(0, 10));
  return pack == nullptr ? law::built_in_packs().front() : *pack;
}

}  // namespace kyhop
