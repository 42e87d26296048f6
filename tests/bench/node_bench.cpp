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
//
// bench_node "Records pushed live": KYHOP_RECORDS (500) records of five authors, each pushed by itself, into an encrypted home on disk.
// Prints the milliseconds for each until all are durable there.

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

/// The same device on an encrypted disk.
Device on_disk(const Device& member, const std::filesystem::path& path, const Council& council) {
  Device device;
  device.random = std::make_unique<SeededRandom>(77);
  device.replica = std::make_unique<Replica>(must(Replica::open(path, Bytes(32, 7))));
  Identity identity = member.identity();
  device.reducer = std::make_unique<MeetingReducer>(council.genesis.council, identity.signing.id, identity.seal.copy());
  device.ledger = must(Ledger::open(*device.replica, council.genesis, std::move(identity), *device.reducer, *device.random,
                                    [] { return std::uint64_t{1'750'000'000'000}; }));
  must(device.ledger->begin_epoch());
  return device;
}

void push_live(std::size_t count) {
  Council council;
  std::vector<Device> authors;
  for (std::uint64_t i = 0; i < 5; ++i) authors.push_back(council.member(20 + i, "Đại biểu " + std::to_string(i), {Role::delegate}));
  Device lan = council.member(11, "Lan", {Role::delegate});
  const Device member = council.member(12, "Minh", {Role::delegate});
  TemporaryFolder folder;
  Device minh = on_disk(member, folder / "replica.db", council);
  for (Device& author : authors) sync(council.clerk, author);
  sync(council.clerk, lan);
  sync(council.clerk, minh);
  std::vector<Record> records;
  for (std::size_t i = 0; i < count; ++i)
    records.push_back(authors[i % authors.size()].append(kind::chat_message, saying("Ý kiến số " + std::to_string(i))));

  asio::io_context io_from, io_to;
  Seat from(io_from, lan), to(io_to, minh);
  from.start();
  to.start_towards(from);
  const auto guard = asio::make_work_guard(io_from);
  std::thread serving([&] { io_from.run(); });
  REQUIRE(run_until(io_to, [&] { return to.node->in_sync(); }));
  const std::uint64_t before = to.records();
  const auto begin = std::chrono::steady_clock::now();
  // One in a turn, so that each leaves in a message of its own.
  std::function<void(std::size_t)> receive = [&](std::size_t at) {
    must(lan.ledger->receive(std::span(records).subspan(at, 1)));
    if (at + 1 < count) asio::post(io_from, [&, at] { receive(at + 1); });
  };
  asio::post(io_from, [&] { receive(0); });
  CHECK(run_until(
      io_to, [&] { return to.node->totals().records_in >= count; }, 60s));
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  CHECK(to.records() == before + count);
  asio::post(io_from, [&] {
    from.node->stop();
    io_from.stop();
  });
  serving.join();
  to.node->stop();
  std::cout << count << " records pushed live: " << took.count() / static_cast<double>(count) << " ms each\n";
}

}  // namespace

TEST_CASE("Records pushed live") {
  const char* count = std::getenv("KYHOP_RECORDS");
  push_live(count != nullptr ? std::stoul(count) : 500);
}

TEST_CASE("A paper over loopback, home to home") {
  const char* megabytes = std::getenv("KYHOP_BENCH_MB");
  CHECK(run(megabytes != nullptr ? std::stoul(megabytes) : 100));
}

}  // namespace kyhop::testing
