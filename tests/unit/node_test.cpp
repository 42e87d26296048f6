// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/home/home.h"
#include "tests/unit/node_hall.h"
#include "tests/unit/temporary_folder.h"

namespace kyhop::testing {

namespace {

/// Two members and the clerk; each knows the authority records, as after joining.
struct Hall {
  Council council;
  Device lan = council.member(11, "Lan", {Role::delegate});
  Device minh = council.member(12, "Minh", {Role::delegate});
  asio::io_context io;

  Hall() {
    sync(council.clerk, lan);
    sync(council.clerk, minh);
  }
  Hash256 print(Device& device) { return must(device.ledger->fingerprint()); }
};

}  // namespace

TEST_CASE("Two homes with different records hold the same after they met at a typed address") {
  Hall hall;
  for (int i = 0; i < 50; ++i) hall.lan.append(kind::chat_message, saying("từ Lan"));
  for (int i = 0; i < 30; ++i) hall.minh.append(kind::chat_message, saying("từ Minh"));
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  lan.start();
  minh.start_towards(lan);
  const bool met = run_until(hall.io, [&] { return lan.node->in_sync() && minh.node->in_sync(); });
  INFO(lan.problems() << minh.problems());
  REQUIRE(met);
  CHECK(lan.records() == minh.records());
  CHECK(hall.print(hall.lan) == hall.print(hall.minh));
  CHECK(minh.node->totals().records_in == 50);
  CHECK(minh.node->totals().records_out == 30);
  REQUIRE(minh.node->peers().size() == 1);
  CHECK(minh.node->peers()[0].found_by == FoundBy::typed);
  CHECK(minh.node->peers()[0].device == hall.lan.identity().signing.id);
}

TEST_CASE("A record that is written while two homes are linked is at the other within 200 ms") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  lan.start();
  minh.start_towards(lan);
  REQUIRE(run_until(hall.io, [&] { return lan.node->in_sync() && minh.node->in_sync(); }));
  const Record said = hall.lan.append(kind::chat_message, saying("ngay bây giờ"));
  const bool arrived = run_until(
      hall.io, [&] { return minh.has(said.hash()); }, 200ms);
  INFO(lan.problems() << minh.problems());
  CHECK(arrived);
}

TEST_CASE("A record goes on to those who are linked to the receiver only") {
  Hall hall;
  Seat clerk(hall.io, hall.council.clerk), lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  clerk.start();
  lan.start_towards(clerk);
  minh.start_towards(clerk);
  REQUIRE(run_until(hall.io, [&] { return lan.node->in_sync() && minh.node->in_sync() && clerk.node->peers().size() == 2; }));
  const Record said = hall.lan.append(kind::chat_message, saying("qua văn thư"));
  CHECK(run_until(
      hall.io, [&] { return minh.has(said.hash()); }, 400ms));
}

TEST_CASE("A home whose peer went away finds it again when it comes back") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  lan.start();
  const std::uint16_t port = lan.node->port();
  minh.start_towards(lan);
  REQUIRE(run_until(hall.io, [&] { return minh.node->in_sync(); }));
  lan.node->stop();
  REQUIRE(run_until(hall.io, [&] { return minh.node->peers().empty(); }));
  CHECK_FALSE(minh.last<NodePeer>()->up);
  const Record said = hall.minh.append(kind::chat_message, saying("trong lúc mất mạng"));
  NodeOptions options;
  options.listen_port = port;
  lan.start(options);
  CHECK(run_until(hall.io, [&] { return lan.has(said.hash()) && minh.node->in_sync(); }));
}

TEST_CASE("Two homes that dial each other keep one link") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  lan.start();
  minh.start_towards(lan);
  lan.node->add_peer(minh.address());
  REQUIRE(run_until(hall.io, [&] { return lan.node->in_sync() && minh.node->in_sync(); }));
  const Record said = hall.lan.append(kind::chat_message, saying("một đường dây"));
  REQUIRE(run_until(hall.io, [&] { return minh.has(said.hash()) && lan.node->in_sync() && minh.node->in_sync(); }));
  CHECK(lan.node->peers().size() == 1);
  CHECK(minh.node->peers().size() == 1);
}

TEST_CASE("A member beyond the links that a device can keep is told to come back later, and does not come back at once") {
  Hall hall;
  Seat clerk(hall.io, hall.council.clerk), lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  NodeOptions options;
  options.inbound_links = 1;
  clerk.start(options);
  lan.start_towards(clerk);
  REQUIRE(run_until(hall.io, [&] { return lan.node->in_sync(); }));
  minh.start_towards(clerk);
  REQUIRE(run_until(hall.io, [&] { return minh.last<NodePeer>() != nullptr && !minh.last<NodePeer>()->up; }));
  CHECK(minh.last<NodePeer>()->why.find("as many links as it can keep") != std::string::npos);
  // Without the wish it would be there again within 250 ms.
  CHECK_FALSE(run_until(
      hall.io, [&] { return minh.last<NodePeer>()->up; }, 700ms));
  CHECK(clerk.node->peers().size() == 1);
  CHECK(lan.node->in_sync());
}

TEST_CASE("A sync ends by itself when both hold the same and the papers are there") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  const ManifestId paper = put_paper(lan.papers, 300'000, 1);
  hall.lan.append(kind::chat_message, saying("có tài liệu"));
  for (Seat* seat : {&lan, &minh}) seat->wishes.papers.push_back({paper, PaperPriority::rest});
  lan.start();
  NodeOptions options;
  options.once = true;
  options.peers = {lan.address()};
  minh.start(options);
  REQUIRE(run_until(hall.io, [&] { return minh.count<NodeSyncDone>() == 1; }));
  CHECK(minh.wishes.verified_here.contains(paper));
  CHECK(minh.records() == lan.records());
  CHECK(minh.node->totals().papers == 1);
  REQUIRE(minh.last<NodePaper>());
  CHECK(minh.last<NodePaper>()->verified);
  CHECK(minh.last<NodePaper>()->total > 1);
  CHECK(minh.last<NodePaper>()->have == minh.last<NodePaper>()->total);
  // Lan had it all along: that is no news there.
  CHECK(lan.node->totals().papers == 0);
  CHECK(lan.count<NodePaper>() == 0);
}

TEST_CASE("A paper of 5 MB goes on after a cut where it was") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  const ManifestId paper = put_paper(lan.papers, 5'000'000, 2);
  const std::uint64_t chunks = must(lan.papers.count());
  for (Seat* seat : {&lan, &minh}) seat->wishes.papers.push_back({paper, PaperPriority::rest});
  lan.start();
  minh.start_towards(lan);
  const auto chunks_here = [&] { return must(minh.papers.count()); };
  REQUIRE(run_until(
      hall.io, [&] { return chunks_here() > 4; }, 20s));
  const std::uint64_t before = chunks_here();
  REQUIRE(before < chunks);
  minh.node->stop();
  minh.start_towards(lan);
  REQUIRE(run_until(
      hall.io, [&] { return minh.wishes.verified_here.contains(paper); }, 20s));
  CHECK(chunks_here() == chunks);
  CHECK(must(paper_presence(minh.papers, paper)).verified());
  // What was here before the cut is not asked for again.
  CHECK(minh.node->totals().bytes_in < 5'400'000 - (before - 2) * 16 * 1024);
}

TEST_CASE("A live record does not wait behind a paper") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  const ManifestId paper = put_paper(lan.papers, 30'000'000, 3);
  for (Seat* seat : {&lan, &minh}) seat->wishes.papers.push_back({paper, PaperPriority::rest});
  lan.start();
  minh.start_towards(lan);
  REQUIRE(run_until(
      hall.io, [&] { return must(minh.papers.count()) > 8 && minh.node->peers().size() == 1; }, 20s));
  const Record said = hall.lan.append(kind::chat_message, saying("giữa lúc tải"));
  CHECK(run_until(
      hall.io, [&] { return minh.has(said.hash()); }, 1s));
  CHECK_FALSE(minh.wishes.verified_here.contains(paper));
}

TEST_CASE("A device that was revoked while it was away is told so, given nothing else, and the link ends") {
  Hall hall;
  Seat clerk(hall.io, hall.council.clerk), minh(hall.io, hall.minh);
  pb::DeviceRevoke revoke;
  revoke.set_device(raw(hall.minh.identity().signing.id.view()));
  revoke.set_reason(pb::REVOKE_STOLEN);
  const Record taken = hall.council.clerk.append(kind::device_revoke, revoke);
  sync(hall.council.clerk, hall.lan);
  const Record secret = hall.lan.append(kind::chat_message, saying("không cho máy đã mất"));
  sync(hall.lan, hall.council.clerk);
  hall.minh.append(kind::chat_message, saying("kẻ trộm viết"));
  const std::uint64_t before = clerk.records();
  clerk.start();
  minh.start_towards(clerk);
  REQUIRE(run_until(hall.io, [&] { return minh.has(taken.hash()); }));
  CHECK(minh.device.ledger->own_person() == std::nullopt);
  REQUIRE(run_until(hall.io, [&] { return clerk.node->peers().empty(); }));
  CHECK_FALSE(minh.has(secret.hash()));
  CHECK(clerk.records() == before);
}

TEST_CASE("A device that is revoked while it is linked hears it and is closed") {
  Hall hall;
  Seat clerk(hall.io, hall.council.clerk), minh(hall.io, hall.minh);
  clerk.start();
  minh.start_towards(clerk);
  REQUIRE(run_until(hall.io, [&] { return clerk.node->in_sync() && minh.node->in_sync(); }));
  pb::DeviceRevoke revoke;
  revoke.set_device(raw(hall.minh.identity().signing.id.view()));
  revoke.set_reason(pb::REVOKE_LOST);
  const Record taken = hall.council.clerk.append(kind::device_revoke, revoke);
  CHECK(run_until(
      hall.io, [&] { return minh.has(taken.hash()); }, 1s));
  CHECK(run_until(hall.io, [&] { return clerk.last<NodePeer>()->up == false; }));
}

TEST_CASE("A stranger with the link secret is not let in") {
  Hall hall;
  Device stranger = hall.council.make_device(99);
  sync(hall.council.clerk, stranger);
  Seat clerk(hall.io, hall.council.clerk), other(hall.io, stranger);
  clerk.start();
  other.start_towards(clerk);
  REQUIRE(run_until(hall.io, [&] { return other.count<NodeProblem>() > 0; }));
  CHECK(clerk.count<NodePeer>() == 0);
}

namespace {

/// A home on disk, opened once per process that works on it.
struct Disk {
  TemporaryFolder folder;
  SeededRandom random{7};
  Home home = must(Home::create(folder / "home", Protection::unprotected(), random));

  Device open(Council& council, const Identity& identity, std::uint64_t seed) {
    Device device;
    device.random = std::make_unique<SeededRandom>(seed);
    device.replica = std::make_unique<Replica>(must(home.open_replica()));
    device.reducer = std::make_unique<MeetingReducer>(council.genesis.council, identity.signing.id, identity.seal.copy());
    device.ledger = must(Ledger::open(*device.replica, council.genesis, Identity{identity.signing.copy(), identity.seal.copy()},
                                      *device.reducer, *device.random, [&council] { return council.now; }));
    return device;
  }
};

}  // namespace

TEST_CASE("What another process writes in the same home is at the peer within 200 ms") {
  Hall hall;
  Disk disk;
  const PersonId hoa = hall.council.add_person("Hoa", {Role::delegate});
  const Identity identity{SigningKey::generate(disk.random), SealPair::generate(disk.random)};
  Device serving = disk.open(hall.council, identity, 1);
  must(serving.ledger->begin_epoch());
  hall.council.enrol(serving, hoa);
  sync(hall.council.clerk, serving);
  Device commanding = disk.open(hall.council, identity, 2);

  Seat clerk(hall.io, hall.council.clerk), hoas(hall.io, serving);
  clerk.start();
  hoas.start_towards(clerk);
  REQUIRE(run_until(hall.io, [&] { return clerk.node->in_sync() && hoas.node->in_sync(); }));
  const Record said = commanding.append(kind::chat_message, saying("từ dòng lệnh"));
  CHECK(run_until(
      hall.io, [&] { return clerk.has(said.hash()); }, 300ms));

  std::optional<NodeStatus> status;
  REQUIRE(run_until(hall.io, [&] {
    status = must(read_node_status(*commanding.replica));
    return status && status->peers.size() == 1;
  }));
  CHECK(status->port == hoas.node->port());
  CHECK(status->peers[0].device == hall.council.clerk.identity().signing.id);
  hoas.node->stop();
  CHECK_FALSE(must(read_node_status(*commanding.replica)));
}

TEST_CASE("A running node is woken by the socket, without waiting for its next look") {
  Hall hall;
  Disk disk;
  const PersonId hoa = hall.council.add_person("Hoa", {Role::delegate});
  const Identity identity{SigningKey::generate(disk.random), SealPair::generate(disk.random)};
  Device serving = disk.open(hall.council, identity, 1);
  must(serving.ledger->begin_epoch());
  hall.council.enrol(serving, hoa);
  sync(hall.council.clerk, serving);
  Device commanding = disk.open(hall.council, identity, 2);
  const NodeLock lock = must(NodeLock::acquire(disk.home));
  const WakeSocket socket = must(WakeSocket::bind(disk.home, lock));
  Seat hoas(hall.io, serving);
  hoas.wake = &socket;
  hoas.start();
  REQUIRE(run_until(hall.io, [&] { return hoas.count<NodeListening>() == 1; }));
  const Record said = commanding.append(kind::chat_message, saying("đánh thức"));
  REQUIRE(wake(disk.home));
  CHECK(run_until(
      hall.io, [&] { return hoas.last<NodeRecord>() && hoas.last<NodeRecord>()->hash == said.hash(); }, 1s));
  CHECK(hoas.last<NodeRecord>()->own);
}

TEST_CASE("Thousands of records that another process imports at once reach the peer too, also while logs are checkpointed elsewhere") {
  Hall hall;
  Disk disk;
  const PersonId hoa = hall.council.add_person("Hoa", {Role::delegate});
  const Identity identity{SigningKey::generate(disk.random), SealPair::generate(disk.random)};
  Device serving = disk.open(hall.council, identity, 1);
  must(serving.ledger->begin_epoch());
  hall.council.enrol(serving, hoa);
  sync(hall.council.clerk, serving);
  Device importing = disk.open(hall.council, identity, 2);

  Seat clerk(hall.io, hall.council.clerk), hoas(hall.io, serving);
  hoas.home = &disk.home;
  clerk.start();
  hoas.start_towards(clerk);
  REQUIRE(run_until(hall.io, [&] { return clerk.node->in_sync() && hoas.node->in_sync(); }));
  must(hall.lan.ledger->write([](Ledger::Writer& writer) -> Result<void> {
    for (int i = 0; i < 2500; ++i) KYHOP_TRY(writer.append({kind::chat_message, encode_body(saying("nhiều")), {}, 0}));
    return {};
  }));
  sync(hall.lan, importing);
  const std::uint64_t all = must(importing.replica->records().count());
  CHECK(run_until(
      hall.io, [&] { return clerk.records() == all && clerk.node->in_sync(); }, 20s));
  CHECK(hall.print(hall.council.clerk) == hall.print(serving));
  CHECK(hoas.problems() == "");
}

}  // namespace kyhop::testing
