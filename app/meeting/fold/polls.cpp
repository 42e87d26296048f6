// SPDX-License-Identifier: AGPL-3.0-or-later
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

Outcome poll_record(const Input& in) {
  const auto poll = poll_of(in.record.header().kind, in.body);
  if (!poll) return refused("form");
  KYHOP_ASSIGN(const auto opening, dep(in, poll->view()));
  if (!opening || opening->header().kind != kind::poll_open) return refused("poll");
  if (in.record.header().kind == kind::poll_void && allowed(Act::void_poll, in.rights) != Allowed::always)
    return refused(rule_of(Act::void_poll));
  if (in.record.header().kind == kind::ballot) {
    const auto ballot = read_ballot(in.body, source_of(in));
    if (!ballot || ballot->person != in.rights.person) return refused(rule_of(Act::vote));
  }
  return insert_poll_record(in, *poll);
}

}  // namespace kyhop::folding
