// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string_view>

#include "sync/record/record.h"

namespace kyhop {

/// What a person is in the council. The numbers stand in records and never change.
enum class Role : std::uint32_t {
  chair = 1,
  deputy = 2,
  secretary = 3,
  clerk = 4,
  delegate = 5,
  counting_board = 6,
  group_head = 7,
  committee = 8,
  standing_committee = 9,
  department = 10,
  court = 11,
  procuracy = 12,
  front = 13,
  guest = 14,
  press = 15,
  device_admin = 16,
};

using Roles = std::set<Role>;

/// The token of kyhopctl and of CSV files, e.g. "counting_board".
std::string_view token(Role role);
std::optional<Role> role_from_token(std::string_view token);
std::optional<Role> role_from_number(std::uint32_t number);
std::span<const Role> all_roles();

namespace kind {
inline constexpr Kind genesis = 0x0000;
inline constexpr Kind clerk_appointment = 0x0100;
inline constexpr Kind person_add = 0x0101;
inline constexpr Kind role_change = 0x0102;
inline constexpr Kind person_remove = 0x0103;
inline constexpr Kind device_enrol = 0x0104;
inline constexpr Kind device_revoke = 0x0105;
inline constexpr Kind key_epoch = 0x0200;
/// Empty: begins the log of a restored device, so that a poll opened later can name it as a witness or officer.
inline constexpr Kind log_begin = 0x0201;
}  // namespace kind

constexpr bool is_authority(Kind kind) {
  return kind >= 0x0100 && kind <= 0x01ff;
}

}  // namespace kyhop
