// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/role.h"

#include <array>
#include <utility>

namespace kyhop {

namespace {
constexpr std::array<std::pair<Role, std::string_view>, 16> kTokens{{
    {Role::chair, "chair"},
    {Role::deputy, "deputy"},
    {Role::secretary, "secretary"},
    {Role::clerk, "clerk"},
    {Role::delegate, "delegate"},
    {Role::counting_board, "counting_board"},
    {Role::group_head, "group_head"},
    {Role::committee, "committee"},
    {Role::standing_committee, "standing_committee"},
    {Role::department, "department"},
    {Role::court, "court"},
    {Role::procuracy, "procuracy"},
    {Role::front, "front"},
    {Role::guest, "guest"},
    {Role::press, "press"},
    {Role::device_admin, "device_admin"},
}};

constexpr auto kRoles = [] {
  std::array<Role, kTokens.size()> roles{};
  for (std::size_t i = 0; i < roles.size(); ++i) roles[i] = kTokens[i].first;
  return roles;
}();
}  // namespace

std::string_view token(Role role) {
  for (const auto& [known, text] : kTokens)
    if (known == role) return text;
  return "unknown";
}

std::optional<Role> role_from_token(std::string_view text) {
  for (const auto& [known, name] : kTokens)
    if (name == text) return known;
  return std::nullopt;
}

std::optional<Role> role_from_number(std::uint32_t number) {
  for (const Role role : kRoles)
    if (static_cast<std::uint32_t>(role) == number) return role;
  return std::nullopt;
}

std::span<const Role> all_roles() {
  return kRoles;
}

}  // namespace kyhop
