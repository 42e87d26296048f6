// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/seating.h"

#include "app/meeting/commands/field_writer.h"
#include "app/meeting/views/seating.h"

namespace kyhop {

namespace {

/// Who of those in office sits where.
std::map<SeatLabel, std::string> taken(const Seating& seats, const AuthorityState& state) {
  std::map<SeatLabel, std::string> names;
  for (const auto& [id, view] : seats) {
    const PersonInfo* person = state.person(id);
    if (view.seat && person != nullptr && !person->removed) names.emplace(*view.seat, person->name);
  }
  return names;
}

Result<SeatLabel> read_seat(const std::string& text) {
  const auto seat = seat_label(text);
  if (!seat) return fail(ErrorCode::usage, "seat " + text, "this is not the name of a seat", "write it like C04 or 12");
  return *seat;
}

Failure is_taken(const SeatLabel& seat, const std::string& name) {
  return refuse("seat", "seat " + seat.text(), "it is the seat of " + name, "give another one, or free that one first");
}

Result<void> append_first_seat(Ledger::Writer& writer, const PersonId& person, const SeatLabel& seat) {
  pb::EntityCreate body;
  body.set_type(static_cast<std::uint32_t>(EntityType::seat));
  write_of(body, field::seat_person).mutable_value()->set_id(std::string(as_text(person.view())));
  write_of(body, field::seat_label).mutable_value()->set_text(seat.text());
  KYHOP_TRY(writer.append({kind::entity_create, encode_body(body), {}, 0}));
  return {};
}

}  // namespace

Result<void> set_seat(Office& office, const PersonId& person, const std::string& label) {
  std::optional<SeatLabel> wanted;
  if (!label.empty()) {
    KYHOP_ASSIGN(wanted, read_seat(label));
  }
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const Seating seats, seating(office.ledger()));
    const auto own = seats.find(person);
    if (own == seats.end() ? !wanted : own->second.seat == wanted) return {};
    if (wanted) {
      const auto names = taken(seats, *office.ledger().state());
      if (const auto other = names.find(*wanted); other != names.end()) return is_taken(*wanted, other->second);
    }
    if (own == seats.end()) return append_first_seat(writer, person, *wanted);
    FieldWriter fields(own->second.entity, EntityType::seat);
    KYHOP_TRY(writer.append(fields.text(field::seat_label, wanted ? wanted->text() : std::string()).draft()));
    return {};
  });
}

Result<void> give_first_seats(Ledger::Writer& writer, Ledger& ledger, const std::vector<FirstSeat>& wanted) {
  if (wanted.empty()) return {};
  KYHOP_ASSIGN(const Seating seats, seating(ledger));
  auto names = taken(seats, *ledger.state());
  for (const FirstSeat& one : wanted) {
    KYHOP_ASSIGN(const SeatLabel seat, read_seat(one.label));
    const auto [place, free] = names.emplace(seat, one.name);
    if (!free) return is_taken(seat, place->second);
    KYHOP_TRY(append_first_seat(writer, one.person, seat));
  }
  return {};
}

}  // namespace kyhop
