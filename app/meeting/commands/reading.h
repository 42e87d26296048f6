// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>

#include "app/meeting/commands/office.h"

namespace kyhop {

/// Where a paper was read last on this device, so that it opens there again. Never leaves the device.
struct ReadingPlace {
  std::uint32_t page = 1;  ///< the page at the upper edge
  double offset = 0;       ///< share of that page above the edge, 0 … 1
  double zoom = 1;         ///< 1: as large as printed
  bool fits_width = true;  ///< the zoom follows the window
  friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
};

/// Nothing when the paper was not read here yet.
Result<std::optional<ReadingPlace>> reading_place(Office& office, const EntityId& paper);
/// Cheap, but a write to the disk: call it when reading pauses, not at every movement.
Result<void> keep_reading_place(Office& office, const EntityId& paper, const ReadingPlace& place);
/// The papers that were read here last, newest first.
Result<std::vector<EntityId>> last_read(Office& office, std::size_t most);

}  // namespace kyhop
