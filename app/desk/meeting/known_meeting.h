// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>

#include "app/meeting/law/rule_pack.h"
#include "app/meeting/views/agenda.h"

namespace kyhop {

/// The meeting with this id; `not_found` when it is not here (any more).
Result<MeetingView> known_meeting(Ledger& ledger, const QString& id);
/// The group by which the roll is called: of delegates (tổ) rather than a committee. Empty when there is none.
std::string roll_group(const PersonInfo& person);
/// The voting law on the day of a meeting; the built-in one where the day says nothing.
const law::RulePack& law_of(const MeetingView& meeting);

}  // namespace kyhop
