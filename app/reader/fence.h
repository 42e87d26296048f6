// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kyhop {

/// Takes from this process, for good, what reading a paper does not need: more memory than `memory_bytes` and the program itself,
/// more processor time than `cpu_seconds`, opening files and sockets, writing files, new processes, core dumps, new privileges; it
/// also ends with the process that started it. False when one of these could not be taken, and the paper must not be touched then.
/// Call it before the first byte of the paper is read.
bool fence_in(std::uint64_t memory_bytes, std::uint64_t cpu_seconds);

}  // namespace kyhop
