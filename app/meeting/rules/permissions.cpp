// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/rules/permissions.h"

#include <algorithm>
#include <array>

namespace kyhop {

namespace {

using enum Role;

constexpr std::array kOffice{clerk, secretary};
constexpr std::array kOfficeAndChair{clerk, secretary, chair, deputy};
constexpr std::array kOfficeAndBoard{clerk, secretary, counting_board};
constexpr std::array kDepartments{department};
constexpr std::array kVoters{delegate};
constexpr std::array kOfficeRoles{clerk, secretary, chair};
constexpr std::span<const Role> kNobody{};

// Who may do what, first form (meeting.md of the design). Guests and press read and write for themselves; they do not write to everyone.
constexpr std::array kSpeakToAll{chair,      deputy, secretary, clerk, delegate, counting_board, group_head, committee, standing_committee,
                                 department, court,  procuracy, front};

// Those who take the floor in a sitting. The office does not, unless a delegate is in it.
constexpr std::array kSpeakers{chair, deputy, delegate, group_head, committee, standing_committee, department, court, procuracy, front};

constexpr std::array kTable{
    PermissionRow{Act::write_meeting, "meeting.write", kOffice, kNobody, false},
    PermissionRow{Act::write_agenda, "agenda.write", kOffice, kNobody, false},
    PermissionRow{Act::run_agenda, "agenda.run", kOfficeAndChair, kNobody, false},
    PermissionRow{Act::draft_paper, "paper.draft", kOffice, kDepartments, false},
    PermissionRow{Act::step_paper, "paper.step", kOffice, kNobody, false},
    PermissionRow{Act::submit_own_paper, "paper.submit", kOffice, kDepartments, false},
    PermissionRow{Act::note_for_everyone, "note.everyone", kSpeakToAll, kNobody, false},
    PermissionRow{Act::note_for_some, "note.some", kNobody, kNobody, true},
    PermissionRow{Act::delete_note, "note.delete", kNobody, kNobody, true},
    PermissionRow{Act::chat, "chat", kSpeakToAll, kNobody, true},
    PermissionRow{Act::chat_in_pause, "chat.pause", kOfficeAndChair, kNobody, false},
    PermissionRow{Act::delete_message, "chat.delete", kNobody, kNobody, true},
    PermissionRow{Act::presence_self, "presence.self", kOffice, kNobody, true},
    PermissionRow{Act::presence_others, "presence.others", kOffice, kNobody, false},
    PermissionRow{Act::open_poll, "poll.open", kOfficeAndChair, kNobody, false},
    PermissionRow{Act::close_poll, "poll.close", kOfficeAndChair, kNobody, false},
    PermissionRow{Act::void_poll, "poll.void", kOfficeAndChair, kNobody, false},
    PermissionRow{Act::count_poll, "poll.count", kOfficeAndBoard, kNobody, false},
    PermissionRow{Act::announce_poll, "poll.announce", kOfficeAndChair, kNobody, false},
    PermissionRow{Act::vote, "poll.vote", kNobody, kVoters, false},
    PermissionRow{Act::ask_to_speak, "speak.request", kNobody, kSpeakers, false},
    PermissionRow{Act::withdraw_speak_request, "speak.withdraw", kNobody, kNobody, true},
    PermissionRow{Act::lead_speakers, "speak.lead", kOfficeAndChair, kNobody, false},
    PermissionRow{Act::witness_poll, "poll.witness", kNobody, kNobody, true},
    PermissionRow{Act::make_keys, "keys.make", kNobody, kNobody, true},
};

const PermissionRow& row(Act act) {
  return *std::find_if(kTable.begin(), kTable.end(), [act](const PermissionRow& r) { return r.act == act; });
}

bool has_any(const Rights& rights, std::span<const Role> roles) {
  return std::any_of(roles.begin(), roles.end(), [&rights](Role role) { return rights.has(role); });
}

}  // namespace

std::span<const PermissionRow> permission_table() {
  return kTable;
}

Allowed allowed(Act act, const Rights& rights) {
  const PermissionRow& r = row(act);
  if (has_any(rights, r.always)) return Allowed::always;
  if (r.any_member_own || has_any(rights, r.own)) return Allowed::own;
  return Allowed::never;
}

std::string_view rule_of(Act act) {
  return row(act).rule;
}

bool acts_as_secretary(const Rights& rights) {
  return rights.has(secretary) || (rights.has(clerk) && rights.state && rights.state->with_role(secretary).empty());
}

std::span<const Role> office_roles() {
  return kOfficeRoles;
}

}  // namespace kyhop
