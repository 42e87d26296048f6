// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/meeting/law/rule_pack.h"

namespace kyhop::law {

/// A vote measured against a threshold.
struct Measure {
  std::uint64_t votes = 0;  ///< for the first option
  std::uint64_t base = 0;
  std::uint64_t needed = 0;
  bool passed = false;
};

Measure measure(const Threshold& threshold, std::uint64_t votes, std::uint64_t base);

/// «51/95 đại biểu tán thành (53,68%), cần ít nhất 48: được thông qua», and the same in English. Placeholders of a sentence:
/// {votes} {base} {option} {percent} {needed} {outcome}. `base` chooses the sentence: a poll's own base may differ from the pack's.
Bilingual explain(const Rule& rule, BaseKind base, const Measure& measure);

/// The same for a poll whose rule pack is not on this device: the sentences of the built-in council pack.
const Rule& plain_rule();

}  // namespace kyhop::law
