// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace kyhop {

/// Where a revision of a paper stands. The numbers stand in records (pb::PaperStepKind).
enum class PaperState { draft = 0, submitted = 1, approved = 2, published = 3, returned = 4, withdrawn = 5 };

std::string_view token(PaperState state);
/// A step that a paper.step record may carry; publishing is a record of its own.
bool is_paper_step(PaperState step);
/// May `step` follow the steps that its author replaces (none: a fresh draft)? Publishing needs an approval (rule `order`).
bool may_follow(PaperState step, std::span<const PaperState> replaced);
/// The state that concurrent steps amount to: withdrawn > returned > published > approved > submitted.
PaperState strongest(std::span<const PaperState> steps);

}  // namespace kyhop
