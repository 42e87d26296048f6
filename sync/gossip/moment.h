// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace kyhop {

/// Time since any fixed start, from a clock that never goes back. The protocol is told it and never asks.
using Moment = std::chrono::milliseconds;

/// Moves a deadline forward, or sets it.
inline void earliest(std::optional<Moment>& at, Moment other) {
  if (!at || other < *at) at = other;
}

}  // namespace kyhop
