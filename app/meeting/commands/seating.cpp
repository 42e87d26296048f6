// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/seating.h"

#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/views/seating.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

Result<void> check_free(Ledger& ledger, const std::map<PersonId, SeatView>& seats, const PersonId& person, const SeatLabel& wanted) {
  const auto state = ledger.state();
  for (const auto& [other, view] : seats) {
    if (other == person || view.seat != wanted) continue;
    if (const PersonInfo* sitting = state->person(other); sitting != nullptr && !sitting->removed)
      return refuse("seat", "seat " + wanted.text(), "it is the seat of " + sitting->name, "give another one, or free that one first");
  }
  return {};
}

}  // namespace

Result<SeatLabel> read_seat(const std::string& text) {
  const auto seat = seat_label(text);
  if (!seat) return fail(ErrorCode::usage, "seat " + text, "this is not the name of a seat", "write it like C04 or 12");
  return *seat;
}

Result<void> append_first_seat(Ledger::Writer& writer, const PersonId& person, const SeatLabel& seat) {
  pb::EntityCreate body;
  body.set_type(static_cast<std::uint32_t>(EntityType::seat));
  pb::FieldWrite* write = body.add_writes();
  write->set_field(field::seat_person);
  write->mutable_value()->set_id(raw(person));
  write = body.add_writes();
  write->set_field(field::seat_label);
  write->mutable_value()->set_text(seat.text());
  KYHOP_TRY(writer.append({kind::entity_create, encode_body(body), {}, 0}));
  return {};
}

Result<void> set_seat(Office& office, const PersonId& person, const std::string& label) {
  std::optional<SeatLabel> wanted;
  if (!label.empty()) {
    KYHOP_ASSIGN(wanted, read_seat(label));
  }
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto seats, seating(office.ledger()));
    if (wanted) KYHOP_TRY(check_free(office.ledger(), seats, person, *wanted));
    const auto found = seats.find(person);
    if (found == seats.end()) return wanted ? append_first_seat(writer, person, *wanted) : Result<void>{};
    if (found->second.seat == wanted) return {};
    const EntityState& entity = found->second.entity;
    pb::EntityWrite body;
    body.set_entity(raw(entity.entity));
    body.set_type(static_cast<std::uint32_t>(EntityType::seat));
    pb::FieldWrite* write = body.add_writes();
    write->set_field(field::seat_label);
    write->mutable_value()->set_text(wanted ? wanted->text() : std::string());
    if (const FieldState* state = entity.field(field::seat_label))
      for (const RecordHash& replaced : state->current) write->add_replaces(raw(replaced));
    KYHOP_TRY(writer.append({kind::entity_write, encode_body(body), {entity.created}, 0}));
    return {};
  });
}

}  // namespace kyhop
