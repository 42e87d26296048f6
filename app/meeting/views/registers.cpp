// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/registers.h"

#include <algorithm>

namespace kyhop {

const FieldState* EntityState::field(std::uint32_t number) const {
  const auto found = fields.find(number);
  return found == fields.end() ? nullptr : &found->second;
}
std::string EntityState::text(std::uint32_t number) const {
  const FieldState* state = field(number);
  return state == nullptr ? std::string{} : state->text;
}
std::int64_t EntityState::number(std::uint32_t field_number) const {
  const FieldState* state = field(field_number);
  return state == nullptr ? 0 : state->number;
}
EntityId EntityState::id(std::uint32_t number) const {
  const FieldState* state = field(number);
  return state == nullptr ? EntityId{} : EntityId::from(state->id).value_or(EntityId{});
}

namespace {

constexpr std::string_view kCurrentWrites =
    "SELECT w.entity, w.field, w.record, w.person, w.hlc, w.value FROM shared_writes w JOIN shared_entities e ON e.entity = w.entity "
    "WHERE e.type = ?1 AND (?2 IS NULL OR w.entity = ?2) "
    "AND NOT EXISTS (SELECT 1 FROM shared_replaced r JOIN shared_writes o ON o.record = r.record AND o.entity = w.entity AND o.field = "
    "w.field "
    "WHERE r.replaced = w.record AND r.field = w.field) "
    "ORDER BY w.entity, w.field, w.hlc, w.device, w.epoch, w.seq";

void take(FieldState& state, const Statement& row, const FieldSpec* spec) {
  // Rows come in rising order, so the last one seen holds.
  state.by = row.id<PersonId>(3);
  state.hlc = row.unsigned_integer(4);
  state.text.clear();
  state.id.clear();
  state.number = 0;
  if (spec == nullptr) return;
  if (spec->kind == FieldKind::text) state.text = row.text(5);
  if (spec->kind == FieldKind::number) state.number = row.integer(5);
  if (spec->kind == FieldKind::id) state.id = row.bytes(5);
}

Result<std::vector<EntityState>> read(Ledger& ledger, EntityType type, const std::optional<EntityId>& only) {
  std::map<EntityId, EntityState> all;
  Database& database = ledger.database();
  {
    KYHOP_ASSIGN(auto rows,
                 database.prepare("SELECT entity, record, person FROM shared_entities WHERE type = ?1 AND (?2 IS NULL OR entity = ?2)"));
    rows.bind(static_cast<std::uint32_t>(type), only);
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      const auto entity = rows.id<EntityId>(0);
      all.emplace(entity, EntityState{entity, rows.id<RecordHash>(1), rows.id<PersonId>(2), {}});
    }
  }
  KYHOP_ASSIGN(auto rows, database.prepare(kCurrentWrites));
  rows.bind(static_cast<std::uint32_t>(type), only);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) break;
    const auto number = static_cast<std::uint32_t>(rows.integer(1));
    FieldState& state = all[rows.id<EntityId>(0)].fields[number];
    take(state, rows, entity_spec(type).field(number));
    state.current.push_back(rows.id<RecordHash>(2));
  }
  std::vector<EntityState> list;
  for (auto& [entity, state] : all) {
    for (auto& [number, field] : state.fields) std::sort(field.current.begin(), field.current.end());
    list.push_back(std::move(state));
  }
  return list;
}

}  // namespace

Result<std::vector<EntityState>> entities_of(Ledger& ledger, EntityType type) {
  return read(ledger, type, std::nullopt);
}

Result<std::optional<EntityState>> entity_state(Ledger& ledger, EntityType type, const EntityId& entity) {
  KYHOP_ASSIGN(auto list, read(ledger, type, entity));
  if (list.empty()) return std::optional<EntityState>{};
  return std::optional(std::move(list.front()));
}

}  // namespace kyhop
