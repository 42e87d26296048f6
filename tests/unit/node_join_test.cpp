// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/join_client.h"
#include "tests/unit/node_hall.h"

namespace kyhop::testing {

namespace {

/// A clerk's desk with one invite, kept in memory.
class Desk final : public JoinDesk {
 public:
  Desk(Council& council, Invite& invite) : council_(council), invite_(invite) {}

  std::optional<PendingJoin> waiting;
  std::optional<DeviceId> bound;
  bool confirmed = false;
  bool burned = false;
  int failures = 0;

  Result<JoinOffer> offer_for(const InviteId& invite, const JoinerKeys& joiner) override {
    if (invite != invite_.id) return refuse("invite", "invite", "it is not known here");
    if (bound && *bound != joiner.device) return refuse("invite_bound", "invite", "another device uses it already", "ask for a new one");
    bound = joiner.device;
    JoinOffer offer;
    offer.person = invite_.person;
    offer.person_name = invite_.person_name;
    offer.council_name = invite_.council_name;
    offer.no_code = invite_.no_code;
    return offer;
  }
  Result<void> pending(const InviteId&, const PendingJoin& join) override {
    waiting = join;
    if (invite_.no_code) confirm();
    return {};
  }
  Result<std::optional<Bytes>> granted(const InviteId&, const DeviceId&) override {
    if (burned) return refuse("join_code", "invite", "the digits did not agree", "ask for a new one");
    if (!confirmed) return std::optional<Bytes>{};
    Grant grant;
    grant.genesis = council_.genesis.container;
    grant.link_secret = Secret(hash256("test link secret", {}).view());
    for (const auto& run : all_runs(council_.clerk))
      for (const Record& record : run) {
        Bytes wire;
        append_wire(wire, record);
        grant.authority.push_back(std::move(wire));
      }
    return std::optional(grant.encode());
  }
  Result<void> failed(const InviteId&, const DeviceId&) override {
    ++failures;
    return {};
  }

  void confirm() {
    pb::DeviceEnrol body;
    body.set_act(raw(waiting->act));
    body.set_countersignature(raw(waiting->countersignature.view()));
    council_.clerk.append(kind::device_enrol, body);
    confirmed = true;
  }

 private:
  Council& council_;
  Invite& invite_;
};

struct Joining {
  Council council;
  SeededRandom random{5};
  asio::io_context io;
  Invite invite;
  Desk desk{council, invite};
  Seat clerk{io, council.clerk};
  std::shared_ptr<FakeDiscovery::Heard> clerks = std::make_shared<FakeDiscovery::Heard>();
  SigningKey key = SigningKey::generate(random);
  SealPair seal = SealPair::generate(random);
  std::string digits;
  std::optional<Result<Grant>> outcome;
  std::optional<PeerAddress> joined_at;
  std::unique_ptr<JoinClient> client;

  explicit Joining(bool no_code = false) {
    invite.id = random.id<InviteId>();
    invite.council = council.genesis.council;
    invite.person = council.add_person("Đại biểu mới", {Role::delegate});
    invite.clerk = clerk_key_hash(council.clerk.identity().signing.id);
    invite.secret = Secret(kInviteSecretSize);
    random.fill(invite.secret.span());
    invite.no_code = no_code;
    invite.council_name = "HĐND thử nghiệm";
    invite.person_name = "Đại biểu mới";
    clerk.desk = &desk;
    clerk.keys.invites.push_back({invite.id, invite_psk(invite.secret.view())});
    clerk.discovery = std::make_unique<FakeDiscovery>(clerks);
    clerk.start();
  }

  void join(const SigningKey& with, std::chrono::milliseconds timeout = 10s, std::unique_ptr<Discovery> discovery = nullptr) {
    outcome.reset();
    JoinOptions options;
    if (!discovery) options.peer = clerk.address();
    options.use_discovery = discovery != nullptr;
    options.timeout = timeout;
    JoinEvents events;
    events.digits = [this](const std::string& shown, const JoinOffer&) { digits = shown; };
    events.joined_at = [this](const PeerAddress& address) { joined_at = address; };
    events.done = [this](Result<Grant> grant) { outcome.emplace(std::move(grant)); };
    client = std::make_unique<JoinClient>(io, random, invite.copy(), with, seal, "máy tính bảng 7", options, std::move(events),
                                          std::move(discovery));
    client->start();
  }
};

}  // namespace

TEST_CASE("A new device joins when a person has compared the digits, and is let in as a member") {
  Joining hall;
  hall.join(hall.key);
  REQUIRE(run_until(hall.io, [&] { return !hall.digits.empty() && hall.desk.waiting; }));
  CHECK(hall.digits.size() == 6);
  CHECK(hall.digits == hall.desk.waiting->digits);
  CHECK(hall.desk.waiting->label == "máy tính bảng 7");
  REQUIRE(hall.clerk.last<NodeJoinPending>());
  CHECK(hall.clerk.last<NodeJoinPending>()->digits == hall.digits);
  CHECK_FALSE(hall.outcome);

  hall.desk.confirm();
  REQUIRE(run_until(hall.io, [&] { return hall.outcome.has_value(); }));
  CHECK(hall.joined_at == hall.clerk.address());
  const Grant grant = must(std::move(*hall.outcome));
  CHECK(grant.genesis == hall.council.genesis.container);
  CHECK(grant.authority.size() == hall.clerk.records());

  Device joined = hall.council.make_device(8);
  joined.ledger = must(Ledger::open(*joined.replica, hall.council.genesis, Identity{hall.key.copy(), hall.seal.copy()}, *joined.reducer,
                                    *joined.random, [] { return 1'750'000'000'000ULL; }));
  must(joined.ledger->begin_epoch());
  sync(hall.council.clerk, joined);
  Seat member(hall.io, joined);
  member.start_towards(hall.clerk);
  CHECK(run_until(hall.io, [&] { return member.node->in_sync() && hall.clerk.node->in_sync(); }));
}

TEST_CASE("An invite without a code needs nobody") {
  Joining hall(true);
  hall.join(hall.key);
  REQUIRE(run_until(hall.io, [&] { return hall.outcome.has_value(); }));
  must(std::move(*hall.outcome));
  CHECK(hall.digits.empty());
}

TEST_CASE("The joiner hears why the clerk's device refuses") {
  Joining hall;
  hall.desk.bound = DeviceId{};
  hall.join(hall.key);
  REQUIRE(run_until(hall.io, [&] { return hall.outcome.has_value(); }));
  REQUIRE_FALSE(*hall.outcome);
  CHECK(hall.outcome->error().rule == "invite_bound");
  CHECK(hall.outcome->error().why.find("another device") != std::string::npos);
}

TEST_CASE("Digits that do not agree end the joining on both sides") {
  Joining hall;
  hall.join(hall.key);
  REQUIRE(run_until(hall.io, [&] { return hall.desk.waiting.has_value(); }));
  hall.desk.burned = true;
  hall.clerk.node->look_again();
  REQUIRE(run_until(hall.io, [&] { return hall.outcome.has_value(); }));
  REQUIRE_FALSE(*hall.outcome);
  CHECK(hall.outcome->error().rule == "join_code");
}

TEST_CASE("Joining gives up when nobody confirms, and can be tried again with the same keys") {
  Joining hall;
  hall.join(hall.key, 1s);
  REQUIRE(run_until(hall.io, [&] { return hall.outcome.has_value(); }));
  REQUIRE_FALSE(*hall.outcome);
  CHECK(hall.outcome->error().code == ErrorCode::io);
  CHECK(hall.outcome->error().why.find("confirmed") != std::string::npos);

  hall.join(hall.key);
  const std::string before = std::exchange(hall.digits, {});
  REQUIRE(run_until(hall.io, [&] { return !hall.digits.empty() && hall.desk.waiting->digits == hall.digits; }));
  CHECK(hall.digits != before);
  hall.desk.confirm();
  REQUIRE(run_until(hall.io, [&] { return hall.outcome.has_value(); }));
  must(std::move(*hall.outcome));
}

TEST_CASE("Who joins and finds nobody is told how to name the clerk's device") {
  Joining hall;
  hall.join(hall.key, 50ms, std::make_unique<FakeDiscovery>(std::make_shared<FakeDiscovery::Heard>()));
  REQUIRE(run_until(hall.io, [&] { return hall.outcome.has_value(); }));
  REQUIRE_FALSE(*hall.outcome);
  CHECK(hall.outcome->error().why.find("not found") != std::string::npos);
  CHECK(hall.outcome->error().todo.find("--peer") != std::string::npos);
}

TEST_CASE("A joiner finds the clerk's device by what it announces about the invite") {
  Joining hall(true);
  const auto heard = std::make_shared<FakeDiscovery::Heard>();
  hall.join(hall.key, 10s, std::make_unique<FakeDiscovery>(heard));
  REQUIRE(hall.clerks->announced.size() == 1);
  PeerCandidate other = candidate(*hall.clerks, hall.random);
  other.text.invites = {};
  heard->events.found(other);
  CHECK_FALSE(run_until(
      hall.io, [&] { return hall.outcome.has_value(); }, 200ms));
  heard->events.found(candidate(*hall.clerks, hall.random));
  REQUIRE(run_until(hall.io, [&] { return hall.outcome.has_value(); }));
  must(std::move(*hall.outcome));
}

}  // namespace kyhop::testing
