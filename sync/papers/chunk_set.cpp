// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/chunk_set.h"

namespace kyhop {

bool ChunkSet::add(std::uint32_t place) {
  if (contains(place)) return false;
  if (place >= bits_.size()) bits_.resize(place + 1);
  bits_[place] = true;
  ++count_;
  return true;
}

bool ChunkSet::remove(std::uint32_t place) {
  if (!contains(place)) return false;
  bits_[place] = false;
  --count_;
  return true;
}

void ChunkSet::clear() {
  bits_.clear();
  count_ = 0;
}

std::vector<ChunkSet::Range> ChunkSet::ranges() const {
  std::vector<Range> found;
  for (std::uint32_t place = 0; place < bits_.size(); ++place) {
    if (!bits_[place]) continue;
    if (!found.empty() && found.back().first + found.back().count == place) {
      ++found.back().count;
    } else {
      found.push_back({place, 1});
    }
  }
  return found;
}

}  // namespace kyhop
