// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

#include "app/meeting/commands/office.h"

namespace kyhop {

/// Up to which arrival this device's person has looked at something (the news, a conversation). Arrivals are numbered by this replica, so
/// that what was written long ago and comes now is new. Never leaves the device.
Result<std::uint64_t> looked_up_to(Office& office, const std::string& what);
Result<void> keep_looked(Office& office, const std::string& what, std::uint64_t received);

/// Up to which time (milliseconds since 1970) what was written here for a conversation is known to have reached a device of its readers.
Result<std::uint64_t> arrived_until(Office& office, const std::string& conversation);
Result<void> keep_arrived(Office& office, const std::string& conversation, std::uint64_t at_ms);

}  // namespace kyhop
