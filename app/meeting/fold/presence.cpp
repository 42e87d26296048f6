// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/folding.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/rules/schema.h"
#include "sync/record/body.h"

namespace kyhop::folding {

Outcome presence_set(const Input& in) {
  pb::PresenceSet body;
  if (!decode_body(body, in.body) || !ascending_hashes(body.replaces(), 64)) return refused("form");
  const auto person = PersonId::from(as_bytes(body.person()));
  if (!person || in.rights.state->person(*person) == nullptr) return refused("person");
  if (body.state() <= pb::PRESENCE_UNSPECIFIED || body.state() > pb::PRESENCE_UNMARKED) return refused("form");
  KYHOP_ASSIGN(const auto meeting, dep_of_entity(in, as_bytes(body.meeting())));
  if (!meeting || meeting->header().kind != kind::entity_create) return refused("meeting");
  const bool others = allowed(Act::presence_others, in.rights) == Allowed::always;
  if (*person != in.rights.person && !others) return refused(rule_of(Act::presence_others));
  const RecordHeader& h = in.record.header();
  KYHOP_TRY(
      in.database.run("INSERT INTO shared_presence(record, meeting, person, state, by_person, by_secretary, hlc, device, epoch, seq) "
                      "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                      in.record.hash(), as_bytes(body.meeting()), *person, static_cast<int>(body.state()), in.rights.person, others,
                      h.hlc.value, h.log.device, h.log.epoch, h.seq));
  for (const std::string& replaced : body.replaces())
    KYHOP_TRY(
        in.database.run("INSERT INTO shared_presence_replaced(record, replaced) VALUES(?1, ?2)", in.record.hash(), as_bytes(replaced)));
  return accepted();
}

}  // namespace kyhop::folding
