// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>

namespace kyhop {

inline constexpr std::size_t kMaxRootKeys = 9;
inline constexpr std::size_t kMaxGroupsPerPerson = 32;
inline constexpr std::size_t kMaxCuts = 96;
inline constexpr std::size_t kMaxEnvelopes = 64;
inline constexpr std::size_t kMaxSealedPlain = 7 * 1024;

}  // namespace kyhop
