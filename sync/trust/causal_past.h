// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace kyhop {

/// A set of numbered entries that holds, with each entry, all that stand before it in some chain: one number a chain.
using Past = std::map<std::size_t, std::size_t>;  ///< chain → how many of its entries, from its beginning

/// Which entries of a growing DAG stand before which. Entries are numbered from 0 in the order they are added, parents first. The DAG is
/// laid out in chains, each entry after one of its parents, so that a history without branches needs one number an entry.
class CausalPast {
 public:
  /// Adds the next entry. All parents must have been added.
  void add(std::span<const std::size_t> parents);
  std::size_t size() const { return places_.size(); }

  /// These entries and all that stand before them.
  Past of(std::span<const std::size_t> entries) const;
  bool holds(const Past& past, std::size_t entry) const;

 private:
  struct Place {
    std::size_t chain = 0;
    std::size_t position = 0;  ///< in its chain, from 0
    std::size_t others = 0;    ///< index into branches_
  };
  std::vector<Place> places_;
  std::vector<std::size_t> ends_;  ///< of each chain: how many entries it has
  std::vector<Past> branches_;     ///< what entries see of other chains than their own; shared by those that see the same
};

}  // namespace kyhop
