// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/meeting/rules/schema.h"
#include "sync/fold/ledger.h"

namespace kyhop {

/// A field's value as it holds now.
struct FieldState {
  std::string text;         ///< of a text field
  std::int64_t number = 0;  ///< of a number field
  Bytes id;                 ///< of an id field; may be empty
  PersonId by;
  std::uint64_t hlc = 0;
  /// The writes that a new write replaces: every valid one that no valid one replaces, ascending.
  std::vector<RecordHash> current;
};

/// An entity with the fields that anybody wrote.
struct EntityState {
  EntityId entity;
  RecordHash created;  ///< its creating record
  PersonId by;
  std::map<std::uint32_t, FieldState> fields;

  const FieldState* field(std::uint32_t number) const;
  std::string text(std::uint32_t number) const;
  std::int64_t number(std::uint32_t field_number) const;
  EntityId id(std::uint32_t number) const;
};

/// Among the valid writes that no valid write replaces, the one with the largest (hlc, device, epoch, seq) holds; the others are kept and
/// stand in the history.
Result<std::vector<EntityState>> entities_of(Ledger& ledger, EntityType type);
Result<std::optional<EntityState>> entity_state(Ledger& ledger, EntityType type, const EntityId& entity);

}  // namespace kyhop
