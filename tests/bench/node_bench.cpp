// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>
#include <iostream>
#include <thread>

#include <asio/executor_work_guard.hpp>
#include <asio/post.hpp>

#include "storage/home/home.h"
#include "tests/unit/node_hall.h"
#include "tests/unit/temporary_folder.h"

// bench_node: one paper of KYHOP_BENCH_MB megabytes (100) from one home on disk to another over loopback, two nodes on two threads.
// Prints the seconds in which the sender's store took it in, those until it is verified and durable at the receiver, and the rate.

namespace kyhop::testing {

namespace {

struct BenchHome {
  TemporaryFolder folder;
  SeededRandom random;
  Home home;
  ChunkStore papers;
  ChunkStore writer;
  explicit BenchHome(std::uint64_t seed)
      : random(seed),
        home(must(Home::create(folder / "home", Protection::unprotected(), random))),
        papers(must(home.open_papers())),
        writer(must(home.open_papers())) {}
};

bool run(std::size_t megabytes) {
  Council council;
  Device lan = council.member(11, "Lan", {Role::delegate});
  Device minh = council.member(12, "Minh", {Role::delegate});
  sync(council.clerk, lan);
  sync(council.clerk, minh);
  BenchHome from(1), to(2);
  const Bytes content = paper_content(megabytes * 1'000'000, 3);
  const auto packing = std::chrono::steady_clock::now();
  const ManifestId paper = put_paper(from.papers, content);
  const std::chrono::duration<double> packed = std::chrono::steady_clock::now() - packing;

  asio::io_context io_from, io_to;
  FixedKeys keys_from, keys_to;
  FixedWishes wishes_from, wishes_to;
  for (FixedKeys* keys : {&keys_from, &keys_to}) keys->secrets.push_back(Secret(hash256("bench link secret", {}).view()));
  wishes_from.papers = wishes_to.papers = {{paper, PaperPriority::rest}};
  const auto parts = [](asio::io_context& io, Device& device, BenchHome& home, FixedKeys& keys, FixedWishes& wishes) {
    NodeParts made{io, *device.ledger, home.papers, *device.random, keys, wishes};
    made.paper_writer = &home.writer;
    return made;
  };
  NodeOptions options;
  options.listen_address = "127.0.0.1";
  options.use_discovery = false;
  const auto source = must(Node::start(parts(io_from, lan, from, keys_from, wishes_from), options, [](const NodeEvent&) {}));
  const auto guard = asio::make_work_guard(io_from);
  std::thread serving([&] { io_from.run(); });

  const auto begin = std::chrono::steady_clock::now();
  options.peers = {{"127.0.0.1", source->port()}};
  const auto sink = must(Node::start(parts(io_to, minh, to, keys_to, wishes_to), options, [](const NodeEvent&) {}));
  const bool done = run_until(
      io_to, [&] { return wishes_to.verified_here.contains(paper); }, 120s);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  sink->stop();
  asio::post(io_from, [&] {
    source->stop();
    io_from.stop();
  });
  serving.join();
  std::cout << "packed after " << packed.count() << " s\n"
            << (done ? "verified" : "NOT verified") << " after " << took.count() << " s: " << static_cast<double>(megabytes) / took.count()
            << " MB/s\n";
  return done;
}

}  // namespace

TEST_CASE("A paper over loopback, home to home") {
  const char* megabytes = std::getenv("KYHOP_BENCH_MB");
  CHECK(run(megabytes != nullptr ? std::stoul(megabytes) : 100));
}

}  // namespace kyhop::testing
