// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <span>

#include "sync/trust/authority.h"

namespace kyhop {

/// What a person may try to do to the meeting. One row each in the permission table; the reducer applies the table to every record on every
/// replica, and commands ask it before they write, so that a person learns at once what would have no effect.
enum class Act {
  write_meeting,
  write_agenda,
  run_agenda,  ///< start and finish items
  draft_paper,
  step_paper,        ///< submit, approve, return, publish, withdraw
  submit_own_paper,  ///< a department's own
  note_for_everyone,
  note_for_some,  ///< private, a person, a group
  delete_note,
  chat,
  chat_in_pause,  ///< while the chair lets messages rest
  delete_message,
  presence_self,
  presence_others,
  open_poll,
  close_poll,
  void_poll,
  count_poll,  ///< enter what was counted by hand
  announce_poll,
  vote,
  ask_to_speak,
  withdraw_speak_request,
  lead_speakers,  ///< order, call, end
  witness_poll,
  make_keys,  ///< secrets of conversations
};

enum class Allowed { never, own, always };

/// One row: who may do it. Anyone not named may not.
struct PermissionRow {
  Act act;
  std::string_view rule;         ///< token shown with a refusal
  std::span<const Role> always;  ///< for anything
  std::span<const Role> own;     ///< for what is their own
  bool any_member_own;           ///< every person in office, for what is their own
};

/// The whole table, for documents and tests.
std::span<const PermissionRow> permission_table();

/// What the roles of a person allow.
Allowed allowed(Act act, const Rights& rights);
std::string_view rule_of(Act act);

/// The founding clerk acts as secretary until somebody has that role.
bool acts_as_secretary(const Rights& rights);

/// Clerk, secretary and chair: the people to whom drafts are sealed (and the author).
std::span<const Role> office_roles();

}  // namespace kyhop
