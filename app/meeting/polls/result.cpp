// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <set>

#include "app/meeting/polls/state.h"

namespace kyhop::polls {

namespace {

/// The person handed in a ballot that is theirs, whatever became of it.
bool came_back(Verdict verdict) {
  switch (verdict) {
    case Verdict::counted:
    case Verdict::superseded:
    case Verdict::duplicate:
    case Verdict::conflicting:
    case Verdict::unknown_option:
    case Verdict::out_of_order:
      return true;
    case Verdict::not_eligible:
    case Verdict::wrong_device:
    case Verdict::revoked:
      return false;
  }
  return false;
}

std::uint64_t base_of(const PollResult& result, std::uint32_t delegates_in_office) {
  switch (result.base_kind) {
    case law::BaseKind::all_delegates:
      return delegates_in_office;
    case law::BaseKind::present:
      return result.present;
    case law::BaseKind::issued:
      return result.issued;
    case law::BaseKind::collected:
      return result.collected;
    case law::BaseKind::valid:
      return result.valid;
  }
  return delegates_in_office;
}

}  // namespace

PollResult result_of(const PollOpen& open, const CloseContent& content) {
  PollResult result;
  result.counts = content.totals;
  result.counts.resize(open.options.size(), 0);
  result.eligible = static_cast<std::uint32_t>(open.eligible.size());
  result.present = static_cast<std::uint32_t>(open.present.size());
  result.issued = result.eligible;
  std::set<PersonId> collected;
  for (const CloseEntry& entry : content.entries) {
    if (came_back(entry.verdict)) collected.insert(entry.person);
    if (entry.verdict == Verdict::counted) ++result.valid;
  }
  result.collected = static_cast<std::uint32_t>(collected.size());
  result.invalid = result.collected - result.valid;
  result.not_voted = result.issued - result.collected;
  result.base_kind = open.threshold.base;
  result.measure = law::measure(open.threshold, result.counts.front(), base_of(result, open.delegates_in_office));
  return result;
}

PollResult result_of(const PollOpen& open, const Tally& tally) {
  PollResult result;
  result.counts = tally.counts;
  result.eligible = static_cast<std::uint32_t>(open.eligible.size());
  result.present = tally.present;
  result.issued = tally.issued;
  result.collected = tally.returned;
  result.valid = tally.valid;
  result.invalid = tally.invalid;
  result.not_voted = tally.issued - tally.returned;
  result.base_kind = open.threshold.base;
  result.measure = law::measure(open.threshold, result.counts.front(), base_of(result, open.delegates_in_office));
  return result;
}

law::Bilingual explain(const PollOpen& open, const PollResult& result, const law::Rule& rule) {
  law::Rule said = rule;
  // A poll may have options of its own; then the sentence names the one it measures by its id.
  if (!open.options.empty() && said.options.front().id != open.options.front()) {
    const auto known = rule.option_index(open.options.front());
    const std::string& id = open.options.front();
    said.options.front() = known ? rule.options[*known] : law::Option{id, {id, id}};
  }
  return law::explain(said, result.base_kind, result.measure);
}

}  // namespace kyhop::polls
