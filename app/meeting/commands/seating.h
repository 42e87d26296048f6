// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

#include "app/meeting/commands/office.h"
#include "app/meeting/rules/seat_label.h"

namespace kyhop {

/// «C04» or «12»; `usage` with a sentence for what cannot be read as a seat.
Result<SeatLabel> read_seat(const std::string& text);
/// Gives a person the seat `label`, or takes it back when that is empty. Refused when somebody else in office sits there.
Result<void> set_seat(Office& office, const PersonId& person, const std::string& label);
/// The first seat of a person who never had one, inside a transaction of the caller, who knows that it is free.
Result<void> append_first_seat(Ledger::Writer& writer, const PersonId& person, const SeatLabel& seat);

}  // namespace kyhop
