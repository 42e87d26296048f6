// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <initializer_list>

#include "app/meeting/fold/folding.h"
#include "app/meeting/fold/poll_bodies.h"
#include "app/meeting/fold/poll_seats.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/rules/permissions.h"

// Poll records are kept as they are; what they amount to is computed by app/meeting/polls when somebody asks.

namespace kyhop::folding {

namespace {

polls::Source source_of(const Input& in) {
  return {in.record.hash(), in.record.header().log, in.record.header().seq, in.rights.person};
}

/// By whose order: at the record's heads that person holds the chair and the author is secretary or clerk.
bool may_press_for(const Input& in, const std::optional<PersonId>& chair) {
  if (!chair) return true;
  const PersonInfo* person = in.rights.state ? in.rights.state->person(*chair) : nullptr;
  return person != nullptr && !person->removed && person->roles.contains(Role::chair) &&
         (in.rights.has(Role::secretary) || in.rights.has(Role::clerk));
}

/// Nothing when the body is not well formed.
std::optional<std::optional<PersonId>> order_of(const Input& in) {
  const auto order = [](const auto& record) { return record ? std::optional(record->by_order_of) : std::nullopt; };
  switch (in.record.header().kind) {
    case kind::poll_freeze:
      return order(read_freeze(in.body, source_of(in)));
    case kind::poll_void:
      return order(read_void(in.body, source_of(in)));
    case kind::poll_announce:
      return order(read_announcement(in.body, source_of(in)));
    default:
      return std::optional(std::optional<PersonId>());
  }
}

Outcome insert_poll_record(const Input& in, const PollId& poll) {
  KYHOP_TRY(in.database.run("INSERT INTO shared_poll_records(record, poll, kind, person) VALUES(?1, ?2, ?3, ?4)", in.record.hash(), poll,
                            in.record.header().kind, in.rights.person));
  return accepted();
}

}  // namespace

Outcome poll_open(const Input& in) {
  if (allowed(Act::open_poll, in.rights) != Allowed::always) return refused(rule_of(Act::open_poll));
  const auto open = read_poll_open(in.body, source_of(in), in.record.header().auth_heads);
  if (!open) return refused("form");
  if (const auto sound = polls::check_open(*open); !sound) return refused(sound.error().rule.empty() ? "poll_form" : sound.error().rule);
  if (!may_press_for(in, open->by_order_of)) return refused("by_order");
  KYHOP_ASSIGN(const auto meeting, dep_of_entity(in, open->meeting.view()));
  if (!meeting || meeting->header().kind != kind::entity_create) return refused("meeting");
  std::vector<PersonId> delegates;
  for (const PersonInfo* person : in.rights.state->with_role(Role::delegate)) delegates.push_back(person->person);
  if (delegates != open->eligible || open->delegates_in_office != delegates.size()) return refused("eligible");
  const auto chosen = polls::check_chosen(*open, poll_candidates(*open, *in.rights.state), begun_logs(*open, in.record.header().council));
  if (!chosen) return refused(chosen.error().rule);
  KYHOP_TRY(in.database.run("INSERT INTO shared_polls(record, meeting, number, person, hlc) VALUES(?1, ?2, ?3, ?4, ?5)", in.record.hash(),
                            open->meeting, open->number, in.rights.person, in.record.header().hlc.value));
  return accepted();
}

/// Whether the other records that a count or an announcement speaks of are among its deps; else the rule that is broken.
Result<std::string_view> names_its_deps(const Input& in) {
  const auto is_dep = [&in](const RecordHash& hash, std::initializer_list<Kind> kinds) -> Result<bool> {
    KYHOP_ASSIGN(const auto found, dep(in, hash.view()));
    return found && std::find(kinds.begin(), kinds.end(), found->header().kind) != kinds.end();
  };
  if (in.record.header().kind == kind::poll_announce) {
    const auto announcement = read_announcement(in.body, source_of(in));
    if (!announcement) return std::string_view("form");
    KYHOP_ASSIGN(const bool here, is_dep(announcement->result, {kind::poll_close, kind::poll_count}));
    return here ? std::string_view() : std::string_view("poll");
  }
  const auto count = read_count(in.body, source_of(in));
  if (!count) return std::string_view("form");
  KYHOP_ASSIGN(bool here, is_dep(count->voided, {kind::poll_void}));
  for (const RecordHash& corrected : count->replaces) {
    KYHOP_ASSIGN(const bool one, is_dep(corrected, {kind::poll_count}));
    here = here && one;
  }
  return here ? std::string_view() : std::string_view("poll");
}

Outcome poll_record(const Input& in) {
  const auto poll = poll_of(in.record.header().kind, in.body);
  if (!poll) return refused("form");
  KYHOP_ASSIGN(const auto opening, dep(in, poll->view()));
  if (!opening || opening->header().kind != kind::poll_open) return refused("poll");
  if (in.record.header().kind == kind::poll_void && allowed(Act::void_poll, in.rights) != Allowed::always)
    return refused(rule_of(Act::void_poll));
  const auto order = order_of(in);
  if (!order) return refused("form");
  if (!may_press_for(in, *order)) return refused("by_order");
  if (in.record.header().kind == kind::poll_count || in.record.header().kind == kind::poll_announce) {
    const Act act = in.record.header().kind == kind::poll_count ? Act::count_poll : Act::announce_poll;
    if (allowed(act, in.rights) != Allowed::always) return refused(rule_of(act));
    KYHOP_ASSIGN(const std::string_view broken, names_its_deps(in));
    if (!broken.empty()) return refused(broken);
  }
  if (in.record.header().kind == kind::ballot) {
    const auto ballot = read_ballot(in.body, source_of(in));
    if (!ballot || ballot->person != in.rights.person) return refused(rule_of(Act::vote));
  }
  return insert_poll_record(in, *poll);
}

}  // namespace kyhop::folding
