// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>

namespace kyhop {

/// Time since any fixed start, from a clock that never goes back. The protocol is told it and never asks.
using Moment = std::chrono::milliseconds;

}  // namespace kyhop
