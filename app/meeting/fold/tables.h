// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "storage/replica/replica.h"

// The tables of the meeting. shared_* rows are a function of one record each (sync/fold/reducer.h); local_* rows are this device's own.

namespace kyhop {

/// Steps of the schema "meeting", oldest first.
std::vector<std::string_view> meeting_schema();
/// Every shared table with its columns in order, for the fingerprint.
std::vector<TableSpec> meeting_tables();
/// The local tables that are filled from records and can be filled anew.
std::span<const std::string_view> derived_local_tables();

}  // namespace kyhop
