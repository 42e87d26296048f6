// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace kyhop {

/// Which chunks of a paper somebody has, by their place in the manifest. Grows as places are added.
class ChunkSet {
 public:
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    friend bool operator==(const Range&, const Range&) = default;
  };

  /// True when it was not in before.
  bool add(std::uint32_t place);
  /// True when it was in before.
  bool remove(std::uint32_t place);
  bool contains(std::uint32_t place) const { return place < bits_.size() && bits_[place]; }
  std::size_t count() const { return count_; }
  bool empty() const { return count_ == 0; }
  void clear();

  /// The runs of consecutive places, in order.
  std::vector<Range> ranges() const;

 private:
  std::vector<bool> bits_;
  std::size_t count_ = 0;
};

}  // namespace kyhop
