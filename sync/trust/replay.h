// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/trust/authority.h"

namespace kyhop {

/// Applies one accepted entry to a state. Entries come in causal order; what an earlier concurrent entry already took away stays away.
void replay(AuthorityState& state, const Record& entry, std::uint64_t depth);

/// The device that an accepted device.enrol entry enrols.
DeviceId enrolled_device(const Record& entry);

}  // namespace kyhop
