// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/meeting/commands/office.h"

namespace kyhop {

/// Gives a person the seat `label` («C04» or «12»), or takes it back when that is empty. `usage` for what cannot be read as a seat; refused
/// when somebody else in office sits there.
Result<void> set_seat(Office& office, const PersonId& person, const std::string& label);

struct FirstSeat {
  PersonId person;
  std::string name;
  std::string label;
};
/// Seats of persons who never had one, inside a transaction of the caller. Errors as of set_seat().
Result<void> give_first_seats(Ledger::Writer& writer, Ledger& ledger, const std::vector<FirstSeat>& seats);

}  // namespace kyhop
