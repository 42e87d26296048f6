// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/sim/paper_swarm.h"

using namespace kyhop;
using namespace kyhop::sim;

namespace {

constexpr std::uint64_t kSeeds = 12;

void connect_all(PaperSwarm& swarm) {
  for (std::size_t a = 0; a < swarm.size(); ++a)
    for (std::size_t b = a + 1; b < swarm.size(); ++b) {
      LinkShape shape;
      shape.delay_us = static_cast<std::int64_t>(1000 + swarm.random().below(49000));
      swarm.connect(a, b, shape);
    }
}

void check_same_bytes(PaperSwarm& swarm, const TestPaper& paper) {
  for (std::size_t i = 0; i < swarm.size(); ++i) {
    if (!swarm.node(i).wants.contains(paper.id)) continue;
    for (const auto& [hash, bytes] : paper.chunks) CHECK(swarm.node(i).store.chunks.at(hash) == bytes);
  }
}

}  // namespace

TEST_CASE("one device gets a paper from another, each chunk once") {
  PaperSwarm swarm(1, 2);
  const TestPaper paper(300, 5);
  paper.put_into(swarm.node(0).store);
  swarm.connect(0, 1);
  swarm.want(1, paper.id);
  REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 60));
  CHECK(swarm.node(1).received == 300);
  check_same_bytes(swarm, paper);
  // 300 chunks of 16 KiB at 100 Mbit/s take 0.39 s: the pipe was kept full.
  CHECK(swarm.now_us() < 800000);
}

TEST_CASE("eight devices share what one of them has, and nobody carries much twice") {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    INFO("seed " << seed);
    PaperSwarm swarm(seed, 8);
    const TestPaper paper(200, seed);
    paper.put_into(swarm.node(0).store);
    connect_all(swarm);
    for (std::size_t i = 1; i < 8; ++i) swarm.want(i, paper.id);
    REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 120));
    check_same_bytes(swarm, paper);
    std::uint64_t received = 0;
    for (std::size_t i = 1; i < 8; ++i) received += swarm.node(i).received;
    CHECK(received <= 200 * 7 * 105 / 100);
    for (std::size_t i = 0; i < 8; ++i) CHECK(swarm.node(i).blamed.empty());
  }
}

TEST_CASE("a device with a thin link to the hall lets the others copy among themselves") {
  PaperSwarm swarm(3, 8);
  const TestPaper paper(1000, 3);
  paper.put_into(swarm.node(0).store);
  LinkShape thin;
  thin.bytes_per_us = 1.25;  // 10 Mbit/s
  for (std::size_t i = 1; i < 8; ++i) swarm.connect(0, i, thin);
  for (std::size_t a = 1; a < 8; ++a)
    for (std::size_t b = a + 1; b < 8; ++b) swarm.connect(a, b);
  for (std::size_t i = 1; i < 8; ++i) swarm.want(i, paper.id);
  REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 120));
  CHECK(swarm.node(0).served < 1000 * 3);
}

TEST_CASE("links that fall and devices that die at any time delay a paper and lose nothing") {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    INFO("seed " << seed);
    PaperSwarm swarm(seed, 8);
    const TestPaper paper(150, seed), other(40, seed + 1000);
    paper.put_into(swarm.node(0).store);
    other.put_into(swarm.node(1).store);
    connect_all(swarm);
    for (std::size_t i = 0; i < 8; ++i) {
      swarm.want(i, paper.id);
      swarm.want(i, other.id, PaperPriority::current_item);
    }
    for (int fault = 0; fault < 60; ++fault) {
      swarm.after(static_cast<std::int64_t>(swarm.random().below(4000000)), [&swarm] {
        const std::size_t a = swarm.random().below(8), b = swarm.random().below(8);
        if (swarm.random().below(4) == 0)
          swarm.restart(a);
        else if (a != b)
          swarm.disconnect(a, b);
        swarm.after(100000 + static_cast<std::int64_t>(swarm.random().below(500000)), [&swarm] { connect_all(swarm); });
      });
    }
    REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper) && swarm.everyone_has(other); }, 300));
    check_same_bytes(swarm, paper);
    check_same_bytes(swarm, other);
    for (std::size_t i = 0; i < 8; ++i) CHECK(swarm.node(i).blamed.empty());
  }
}

TEST_CASE("a device that serves wrong chunks is named, and the paper comes from the honest") {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    INFO("seed " << seed);
    PaperSwarm swarm(seed, 6);
    const TestPaper paper(150, seed);
    paper.put_into(swarm.node(0).store);
    paper.put_into(swarm.node(1).store);
    swarm.node(1).store.lies = true;
    connect_all(swarm);
    for (std::size_t i = 2; i < 6; ++i) swarm.want(i, paper.id);
    REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 120));
    check_same_bytes(swarm, paper);
    int blamed = 0;
    for (std::size_t i = 2; i < 6; ++i) {
      for (const auto& [peer, times] : swarm.node(i).blamed) {
        CHECK(peer == swarm.node(1).id);
        blamed += times;
      }
    }
    CHECK(blamed > 0);
  }
}

TEST_CASE("a device that gives a wrong chunk list is named, and the list comes from another") {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    PaperSwarm swarm(seed, 3);
    const TestPaper paper(20, seed);
    paper.put_into(swarm.node(0).store);
    paper.put_into(swarm.node(1).store);
    swarm.node(1).exchange->paper_added(paper.id, swarm.now());
    swarm.connect(1, 2);
    // It has to look honest to be asked, so it turns bad after it said what it has.
    swarm.want(2, paper.id);
    swarm.after(12000, [&] { swarm.node(1).store.lies_about_manifests = true; });
    swarm.after(1000000, [&] { swarm.connect(0, 2); });
    REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 120));
    CHECK(swarm.node(2).blamed[swarm.node(1).id] >= 1);
    CHECK(swarm.node(2).blamed[swarm.node(0).id] == 0);
  }
}

TEST_CASE("a device that promises and does not deliver is left for others, without blame") {
  PaperSwarm swarm(7, 3);
  const TestPaper paper(100, 7);
  paper.put_into(swarm.node(0).store);
  paper.put_into(swarm.node(1).store);
  swarm.node(1).silent = true;
  swarm.connect(0, 2);
  swarm.connect(1, 2);
  swarm.want(2, paper.id);
  REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 60));
  CHECK(swarm.node(2).blamed.empty());
  CHECK(swarm.node(2).exchange->counters().stalls >= 1);
}

TEST_CASE("the paper on screen overtakes one that was wanted before") {
  PaperSwarm swarm(8, 2);
  const TestPaper large(600, 8), small(50, 9);
  large.put_into(swarm.node(0).store);
  small.put_into(swarm.node(0).store);
  swarm.connect(0, 1);
  swarm.want(1, large.id);
  swarm.after(200000, [&] { swarm.want(1, small.id, PaperPriority::on_screen); });
  REQUIRE(swarm.run_until([&] { return swarm.node(1).verified.size() == 2; }, 60));
  CHECK(swarm.node(1).verified == std::vector<ManifestId>{small.id, large.id});
}

TEST_CASE("a revised paper moves only its changed chunks") {
  PaperSwarm swarm(9, 2);
  const TestPaper first(100, 9);
  const TestPaper second(first, 7, 10);
  second.put_into(swarm.node(0).store);
  first.put_into(swarm.node(1).store);
  swarm.connect(0, 1);
  swarm.want(1, second.id);
  REQUIRE(swarm.run_until([&] { return swarm.everyone_has(second); }, 60));
  CHECK(swarm.node(1).received == 7);
}

TEST_CASE("two wanted revisions fetch their common chunks once") {
  PaperSwarm swarm(10, 2);
  const TestPaper first(100, 9);
  const TestPaper second(first, 7, 10);
  first.put_into(swarm.node(0).store);
  second.put_into(swarm.node(0).store);
  swarm.connect(0, 1);
  swarm.want(1, first.id);
  swarm.want(1, second.id);
  REQUIRE(swarm.run_until([&] { return swarm.everyone_has(first) && swarm.everyone_has(second); }, 60));
  CHECK(swarm.node(1).received == 107);
}

TEST_CASE("a full disk stops the flow, and room on it resumes it") {
  PaperSwarm swarm(11, 2);
  const TestPaper paper(300, 11);
  paper.put_into(swarm.node(0).store);
  swarm.connect(0, 1);
  swarm.node(1).full = true;
  swarm.want(1, paper.id);
  CHECK_FALSE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 60));
  CHECK(swarm.node(1).received < 1000);
  swarm.node(1).full = false;
  CHECK(swarm.run_until([&] { return swarm.everyone_has(paper); }, 60));
}

TEST_CASE("a paper that nobody has yet comes as soon as somebody has it") {
  PaperSwarm swarm(12, 3);
  const TestPaper paper(30, 12);
  swarm.connect(0, 1);
  swarm.connect(1, 2);
  swarm.want(1, paper.id);
  swarm.want(2, paper.id);
  CHECK_FALSE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 20));
  paper.put_into(swarm.node(0).store);
  swarm.carry_out(0, swarm.node(0).exchange->paper_added(paper.id, swarm.now()));
  const auto before = swarm.now_us();
  REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 60));
  CHECK(swarm.now_us() - before < 5000000);
}

TEST_CASE("a chunk list longer than one message arrives in parts") {
  PaperSwarm swarm(13, 2);
  TestPaper paper(1, 13);
  // 20,000 places of one chunk: the list is 720 kB, the data one chunk.
  while (paper.manifest.entries.size() < 20000) {
    paper.manifest.entries.push_back(paper.manifest.entries.front());
    paper.manifest.plain_bytes += kChunkMin;
  }
  paper.id = paper.manifest.id();
  paper.put_into(swarm.node(0).store);
  swarm.connect(0, 1);
  swarm.want(1, paper.id);
  REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 60));
  CHECK(swarm.node(1).received == 1);
  CHECK(swarm.node(1).store.manifests.at(paper.id) == paper.manifest.encode());
}

TEST_CASE("a slow link never makes the server hold more than its queue and a chunk") {
  PaperSwarm swarm(14, 2);
  const TestPaper paper(60, 14, kChunkMax);
  paper.put_into(swarm.node(0).store);
  LinkShape slow;
  slow.bytes_per_us = 1;
  slow.queue_bytes = 300 * 1024;
  swarm.connect(0, 1, slow);
  swarm.want(1, paper.id);
  REQUIRE(swarm.run_until([&] { return swarm.everyone_has(paper); }, 120));
  CHECK(swarm.node(0).largest_answer <= slow.queue_bytes + kStoredChunkMax + 64);
}
