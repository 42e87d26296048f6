// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace kyhop {

/// Hybrid logical clock (Kulkarni et al., 2014): 48 bits of milliseconds since 1970 and a 16-bit counter, so that a record's time is later
/// than everything its author had seen. It orders what people read and is the last tie-break of a register; nothing that counts reads it.
struct Hlc {
  std::uint64_t value = 0;  ///< milliseconds << 16 | counter

  static constexpr Hlc at(std::uint64_t milliseconds, std::uint16_t counter = 0) { return {milliseconds << 16 | counter}; }
  constexpr std::uint64_t milliseconds() const { return value >> 16; }
  constexpr std::uint16_t counter() const { return static_cast<std::uint16_t>(value); }
  friend auto operator<=>(const Hlc&, const Hlc&) = default;
};

/// How far a remote clock may carry ours; a record beyond that is accepted all the same.
inline constexpr std::uint64_t kMaxClockAdvanceMs = 2 * 60 * 1000;

/// The next time of an own record: after `last`, and not before the wall clock.
Hlc tick(Hlc last, std::uint64_t wall_ms);

/// Our clock after a record stamped `remote` has arrived: max + 1 also when both are equal, but never more than
/// kMaxClockAdvanceMs beyond our own wall clock.
Hlc receive(Hlc last, Hlc remote, std::uint64_t wall_ms);

}  // namespace kyhop
