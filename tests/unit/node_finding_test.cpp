// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/unit/node_hall.h"

namespace kyhop::testing {

namespace {

class CountedDuties final : public Duties {
 public:
  int due = 0;
  int runs = 0;
  std::function<void()> write;

  Result<bool> run() override {
    ++runs;
    if (due == 0) return false;
    --due;
    write();
    return true;
  }
};

struct Hall {
  Council council;
  Device lan = council.member(11, "Lan", {Role::delegate});
  Device minh = council.member(12, "Minh", {Role::delegate});
  asio::io_context io;
  SeededRandom random{3};

  Hall() {
    sync(council.clerk, lan);
    sync(council.clerk, minh);
  }
};

}  // namespace

TEST_CASE("A device that announces itself with the council's secret is dialled, others are not") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  const auto lans = std::make_shared<FakeDiscovery::Heard>();
  const auto minhs = std::make_shared<FakeDiscovery::Heard>();
  lan.discovery = std::make_unique<FakeDiscovery>(lans);
  minh.discovery = std::make_unique<FakeDiscovery>(minhs);
  lan.start();
  minh.start();
  REQUIRE(lans->announced.size() == 1);
  CHECK(lans->announced[0]->port == lan.node->port());

  PeerCandidate foreign = candidate(*lans, hall.random);
  foreign.text.council = ServiceTag{};
  minhs->events.found(foreign);
  minhs->events.found(candidate(*minhs, hall.random));  // itself
  CHECK_FALSE(run_until(
      hall.io, [&] { return minh.count<NodePeer>() > 0; }, 300ms));

  minhs->events.found(candidate(*lans, hall.random));
  REQUIRE(run_until(hall.io, [&] { return minh.node->in_sync() && lan.node->in_sync(); }));
  REQUIRE(minh.node->peers().size() == 1);
  CHECK(minh.node->peers()[0].found_by == FoundBy::dns_sd);

  // Its new name of the next hour is no new device.
  minhs->events.found(candidate(*lans, hall.random));
  CHECK_FALSE(run_until(
      hall.io, [&] { return minh.count<NodePeer>() > 4 || minh.node->peers().size() != 1; }, 300ms));
  minh.node->stop();
  CHECK(minhs->stopped);
}

TEST_CASE("A new invite and a new link secret are announced, and a peer with the older secret still gets in") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  const auto heard = std::make_shared<FakeDiscovery::Heard>();
  lan.discovery = std::make_unique<FakeDiscovery>(heard);
  lan.start();
  lan.keys.secrets.insert(lan.keys.secrets.begin(), Secret(hash256("newer link secret", {}).view()));
  lan.keys.invites.push_back({InviteId{}, Secret(hash256("psk", {}).view())});
  lan.node->look_again();
  REQUIRE(heard->announced.size() == 2);
  CHECK(equal_secret(heard->announced[1]->link_secret.view(), lan.keys.secrets[0].view()));
  CHECK(heard->announced[1]->invite_psks.size() == 1);
  minh.start_towards(lan);
  CHECK(run_until(hall.io, [&] { return minh.node->in_sync(); }));
}

TEST_CASE("A device with a newer link secret reaches one that was away, after the first try failed") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  lan.start();
  minh.keys.secrets.insert(minh.keys.secrets.begin(), Secret(hash256("newer link secret", {}).view()));
  minh.start_towards(lan);
  CHECK(run_until(hall.io, [&] { return minh.node->in_sync(); }));
  CHECK(minh.count<NodeProblem>() == 1);
}

TEST_CASE("A home dials its last-known peers when it starts again") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  lan.start();
  minh.start_towards(lan);
  REQUIRE(run_until(hall.io, [&] { return minh.node->in_sync(); }));
  minh.node->stop();
  minh.start();
  REQUIRE(run_until(hall.io, [&] { return minh.node->in_sync(); }));
  CHECK(minh.node->peers()[0].found_by == FoundBy::known);
}

TEST_CASE("Duties run after anything was stored until nothing is due, and what they write is pushed") {
  Hall hall;
  Seat lan(hall.io, hall.lan), minh(hall.io, hall.minh);
  CountedDuties duties;
  RecordHash answer;
  duties.write = [&] { answer = hall.minh.append(kind::chat_message, saying("việc phải làm")).hash(); };
  minh.duties = &duties;
  lan.start();
  minh.start_towards(lan);
  REQUIRE(run_until(hall.io, [&] { return lan.node->in_sync() && minh.node->in_sync() && duties.runs > 0; }));
  const int before = duties.runs;
  duties.due = 3;
  hall.lan.append(kind::chat_message, saying("hỏi"));
  REQUIRE(run_until(
      hall.io, [&] { return duties.due == 0 && lan.has(answer); }, 400ms));
  CHECK(run_until(
      hall.io, [&] { return duties.runs >= before + 4; }, 400ms));
}

TEST_CASE("Addresses are read as people write them") {
  CHECK(must(PeerAddress::parse("192.168.1.5:7000")) == PeerAddress{"192.168.1.5", 7000});
  CHECK(must(PeerAddress::parse("[fe80::1%eth0]:7")) == PeerAddress{"fe80::1%eth0", 7});
  CHECK(must(PeerAddress::parse("may-van-thu:65535")).text() == "may-van-thu:65535");
  CHECK(PeerAddress{"::1", 9}.text() == "[::1]:9");
  for (const char* wrong : {"", "host", "host:", ":5", "host:65536", "host:-1", "host:7x", "::1:5", "[]:5"}) {
    INFO(wrong);
    CHECK_FALSE(PeerAddress::parse(wrong));
  }
}

}  // namespace kyhop::testing
