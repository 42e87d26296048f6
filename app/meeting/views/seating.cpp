// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/seating.h"

#include <tuple>

namespace kyhop {

namespace {
auto written(const EntityState& entity) {
  const FieldState* label = entity.field(field::seat_label);
  return std::tuple(label == nullptr ? 0 : label->hlc, entity.entity);
}
}  // namespace

Result<Seating> seating(Ledger& ledger) {
  Seating seats;
  KYHOP_ASSIGN(auto entities, entities_of(ledger, EntityType::seat));
  for (EntityState& entity : entities) {
    const auto person = PersonId::from(entity.id(field::seat_person).view());
    if (!person) continue;
    const auto [found, added] = seats.try_emplace(*person);
    if (!added && written(entity) < written(found->second.entity)) continue;
    found->second.seat = seat_label(entity.text(field::seat_label));
    found->second.entity = std::move(entity);
  }
  return seats;
}

std::string seat_of(const Seating& seats, const PersonId& person) {
  const auto found = seats.find(person);
  return found == seats.end() || !found->second.seat ? std::string() : found->second.seat->text();
}

}  // namespace kyhop
