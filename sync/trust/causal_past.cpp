// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/causal_past.h"

#include <algorithm>

namespace kyhop {

Past CausalPast::of(std::span<const std::size_t> entries) const {
  Past past;
  const auto see = [&past](std::size_t chain, std::size_t count) {
    std::size_t& seen = past[chain];
    seen = std::max(seen, count);
  };
  for (const std::size_t entry : entries) {
    const Place& place = places_[entry];
    for (const auto& [chain, count] : branches_[place.others]) see(chain, count);
    see(place.chain, place.position + 1);
  }
  return past;
}

bool CausalPast::holds(const Past& past, std::size_t entry) const {
  const auto seen = past.find(places_[entry].chain);
  return seen != past.end() && places_[entry].position < seen->second;
}

void CausalPast::add(std::span<const std::size_t> parents) {
  const auto last = std::find_if(parents.begin(), parents.end(),
                                 [this](std::size_t parent) { return places_[parent].position + 1 == ends_[places_[parent].chain]; });
  Place place;
  if (last != parents.end()) {
    place = places_[*last];
    place.position = ends_[place.chain]++;
    if (parents.size() == 1) {
      places_.push_back(place);
      return;
    }
  } else {
    place.chain = ends_.size();
    ends_.push_back(1);
  }
  Past others = of(parents);
  others.erase(place.chain);
  place.others = branches_.size();
  branches_.push_back(std::move(others));
  places_.push_back(place);
}

}  // namespace kyhop
