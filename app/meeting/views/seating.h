// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "app/meeting/rules/seat_label.h"
#include "app/meeting/views/registers.h"

namespace kyhop {

/// A person's place in the hall, as it holds now. A seat gives no right: it is for finding people.
struct SeatView {
  std::optional<SeatLabel> seat;  ///< nothing: it was taken back
  EntityState entity;             ///< what a new write follows
};

using Seating = std::map<PersonId, SeatView>;

/// Every person that ever got a seat. Of several that were given at once the last write holds, so that two persons may have one seat until
/// somebody looks.
Result<Seating> seating(Ledger& ledger);
/// «C04»; empty where the person has no seat.
std::string seat_of(const Seating& seats, const PersonId& person);

}  // namespace kyhop
