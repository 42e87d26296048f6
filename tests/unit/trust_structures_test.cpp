// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "storage/crypto/crypto.h"
#include "sync/trust/causal_past.h"
#include "sync/trust/persistent_map.h"

using namespace kyhop;

TEST_CASE("a persistent map is a sorted map, and a copy stays as it was") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    INFO("seed " << seed);
    SeededRandom random(seed);
    PersistentMap<int, int> map;
    std::map<int, int> expected;
    std::vector<std::pair<PersistentMap<int, int>, std::map<int, int>>> copies;
    for (int i = 0; i < 600; ++i) {
      // Ascending, then random, then replaced: the shapes that unbalance a tree.
      const int key = i < 200 ? i : static_cast<int>(random.below(500));
      map.put(key, i);
      expected[key] = i;
      if (i % 37 == 0) copies.emplace_back(map, expected);
    }
    copies.emplace_back(map, expected);
    for (const auto& [copy, wanted] : copies) {
      CHECK(copy.size() == wanted.size());
      std::map<int, int> walked;
      int last = -1;
      for (const auto& [key, value] : copy) {
        CHECK(key > last);
        last = key;
        walked.emplace(key, value);
      }
      CHECK(walked == wanted);
      for (int key = -1; key <= 501; ++key) {
        const int* found = copy.find(key);
        REQUIRE((found != nullptr) == wanted.contains(key));
        if (found != nullptr) CHECK(*found == wanted.at(key));
      }
    }
  }
}

TEST_CASE("which entries stand before which is what walking the parents gives") {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    INFO("seed " << seed);
    SeededRandom random(seed);
    CausalPast past;
    std::vector<std::set<std::size_t>> expected;
    for (std::size_t i = 0; i < 120; ++i) {
      std::set<std::size_t> parents;
      const std::uint64_t shape = random.below(4);
      if (i > 0 && shape < 2) parents.insert(i - 1);
      for (std::uint64_t more = shape == 3 ? random.below(4) : 0; i > 0 && more > 0; --more) parents.insert(random.below(i));
      past.add(std::vector(parents.begin(), parents.end()));
      std::set<std::size_t> all{i};
      for (const std::size_t parent : parents) all.insert(expected[parent].begin(), expected[parent].end());
      expected.push_back(std::move(all));
    }
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const std::size_t other = random.below(expected.size());
      const Past one = past.of(std::vector{i}), both = past.of(std::vector{i, other});
      for (std::size_t j = 0; j < expected.size(); ++j) {
        REQUIRE(past.holds(one, j) == expected[i].contains(j));
        REQUIRE(past.holds(both, j) == (expected[i].contains(j) || expected[other].contains(j)));
      }
    }
  }
}

TEST_CASE("a history without branches needs one number, however long") {
  CausalPast past;
  past.add({});
  for (std::size_t i = 1; i < 1000; ++i) past.add(std::vector{i - 1});
  CHECK(past.of(std::vector<std::size_t>{999}) == Past{{0, 1000}});
}
