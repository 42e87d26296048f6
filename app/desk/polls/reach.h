// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <set>

#include "app/meeting/commands/office.h"

namespace kyhop {

/// Devices of which it is known that they hold what this one holds: itself, and those that this home's node is linked with and where both
/// sides said so.
Result<std::set<DeviceId>> devices_in_sync(Office& office);

}  // namespace kyhop
