// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/rules/paper_steps.h"

#include <algorithm>

namespace kyhop {

namespace {
int strength(PaperState state) {
  switch (state) {
    case PaperState::draft:
      return 0;
    case PaperState::submitted:
      return 1;
    case PaperState::approved:
      return 2;
    case PaperState::published:
      return 3;
    case PaperState::returned:
      return 4;
    case PaperState::withdrawn:
      return 5;
  }
  return 0;
}
}  // namespace

std::string_view token(PaperState state) {
  switch (state) {
    case PaperState::draft:
      return "draft";
    case PaperState::submitted:
      return "submitted";
    case PaperState::approved:
      return "approved";
    case PaperState::published:
      return "published";
    case PaperState::returned:
      return "returned";
    case PaperState::withdrawn:
      return "withdrawn";
  }
  return "draft";
}

bool is_paper_step(PaperState step) {
  return step == PaperState::submitted || step == PaperState::approved || step == PaperState::returned || step == PaperState::withdrawn;
}

PaperState strongest(std::span<const PaperState> steps) {
  const auto best = std::max_element(steps.begin(), steps.end(), [](PaperState a, PaperState b) { return strength(a) < strength(b); });
  return best == steps.end() ? PaperState::draft : *best;
}

bool may_follow(PaperState step, std::span<const PaperState> replaced) {
  const PaperState from = strongest(replaced);
  switch (step) {
    case PaperState::submitted:
      return from == PaperState::draft || from == PaperState::returned;
    case PaperState::approved:
      return from == PaperState::submitted;
    case PaperState::published:
      return from == PaperState::approved;
    case PaperState::returned:
      return from == PaperState::submitted || from == PaperState::approved;
    case PaperState::withdrawn:
      return from != PaperState::withdrawn;
    case PaperState::draft:
      return false;
  }
  return false;
}

}  // namespace kyhop
