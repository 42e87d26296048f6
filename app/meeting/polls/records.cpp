// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/records.h"

namespace kyhop::polls {

std::string_view token(Verdict verdict) {
  switch (verdict) {
    case Verdict::counted:
      return "counted";
    case Verdict::superseded:
      return "superseded";
    case Verdict::duplicate:
      return "duplicate";
    case Verdict::conflicting:
      return "conflicting";
    case Verdict::not_eligible:
      return "not_eligible";
    case Verdict::wrong_device:
      return "wrong_device";
    case Verdict::unknown_option:
      return "unknown_option";
    case Verdict::out_of_order:
      return "out_of_order";
    case Verdict::revoked:
      return "revoked";
  }
  return "unknown";
}

std::optional<Verdict> verdict_from_number(std::uint32_t number) {
  if (number < static_cast<std::uint32_t>(Verdict::counted) || number > static_cast<std::uint32_t>(Verdict::revoked)) return std::nullopt;
  return static_cast<Verdict>(number);
}

std::string_view token(Way way) {
  return way == Way::hands ? "hands" : "paper";
}

std::optional<Way> way_from_token(std::string_view text) {
  for (const Way way : {Way::hands, Way::paper})
    if (text == token(way)) return way;
  return std::nullopt;
}

std::optional<Way> way_from_number(std::uint32_t number) {
  if (number < static_cast<std::uint32_t>(Way::hands) || number > static_cast<std::uint32_t>(Way::paper)) return std::nullopt;
  return static_cast<Way>(number);
}

}  // namespace kyhop::polls
