// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <asio/write.hpp>
#include <catch2/catch.hpp>

#include "sync/wire/transport.h"
#include "tests/unit/wire_peers.h"

// Real sockets on the loopback interface, everything on one thread.

using namespace kyhop;
using namespace kyhop::test;
using asio::ip::tcp;

namespace {

constexpr auto kPatience = std::chrono::seconds(20);

/// One device with everything that happened to its links.
struct Node {
  explicit Node(std::uint64_t seed) : device(seed) { device.secrets.push_back(secret_of(SecretClass::member, 1, 7)); }

  LinkHost host() { return {device, device.random, pool, limits}; }
  void take(const std::shared_ptr<Link>& link) {
    links.push_back(link);
    LinkEvents events;
    events.on_message = [this](WireMessage message) {
      if (on_message) on_message(message);
      messages.push_back(std::move(message));
    };
    events.on_room = [this](std::size_t) { ++rooms; };
    events.on_closed = [this](const Error& error) { closed.push_back(error); };
    link->start(std::move(events));
  }

  FakeDevice device;
  std::shared_ptr<SendPool> pool = std::make_shared<SendPool>();
  ChannelLimits limits;
  std::vector<std::shared_ptr<Link>> links;
  std::vector<WireMessage> messages;
  std::vector<Error> closed;
  std::vector<Error> failed;
  std::function<void(const WireMessage&)> on_message;
  int rooms = 0;
};

struct Hall {
  Hall() {
    REQUIRE(crypto_ready());
    listen();
  }
  ~Hall() {
    if (listener) listener->close();
    for (Node* node : {&a, &b})
      for (const auto& link : node->links) link->close();
    io.poll();
  }

  void listen(ListenLimits limits = {}) {
    if (listener) listener->close();
    listener = Listener::open(
                   io, "127.0.0.1", 0, b.host(), [this](std::shared_ptr<Link> link) { b.take(link); }, limits)
                   .value();
  }
  std::shared_ptr<Dial> call(Byte secret = 7) {
    return dial(io, "127.0.0.1", listener->port(), secret_of(SecretClass::member, 1, secret), a.host(),
                [this](Result<std::shared_ptr<Link>> link) {
                  if (link)
                    a.take(*link);
                  else
                    a.failed.push_back(link.error());
                });
  }
  template <typename Condition>
  bool wait(Condition condition) {
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
      if (std::chrono::steady_clock::now() > until) return false;
      if (io.stopped()) io.restart();
      io.run_one_for(std::chrono::milliseconds(20));
    }
    return true;
  }
  void meet() {
    const std::size_t before = a.links.size();
    call();
    REQUIRE(wait([&] { return a.links.size() > before && b.links.size() > before; }));
  }

  asio::io_context io{1};
  Node a{1};
  Node b{2};
  std::shared_ptr<Listener> listener;
};

/// A stranger with a plain socket, read to its end.
struct Stranger : std::enable_shared_from_this<Stranger> {
  explicit Stranger(Hall& hall) : socket(hall.io) { socket.connect(hall.listener->endpoint()); }

  static std::shared_ptr<Stranger> at(Hall& hall) {
    auto stranger = std::make_shared<Stranger>(hall);
    stranger->read();
    return stranger;
  }
  void read() {
    socket.async_read_some(asio::buffer(buffer), [self = shared_from_this()](const asio::error_code& error, std::size_t size) {
      append(self->heard, ByteView(self->buffer).first(size));
      if (error)
        self->hung_up = true;
      else
        self->read();
    });
  }
  void say(const Bytes& bytes) { asio::write(socket, asio::buffer(bytes)); }

  tcp::socket socket;
  std::array<Byte, 4096> buffer{};
  Bytes heard;
  bool hung_up = false;
};

}  // namespace

TEST_CASE("two devices link over TCP and talk both ways") {
  Hall hall;
  hall.meet();
  CHECK(hall.a.links[0]->peer_device() == hall.b.device.signing.id);
  CHECK(hall.a.links[0]->initiated_here());
  CHECK_FALSE(hall.b.links[0]->initiated_here());
  CHECK(hall.listener->sockets() == 1);
  REQUIRE(hall.a.links[0]->send(Priority::records, 9, to_bytes(as_bytes("xin chào"))));
  REQUIRE(hall.b.links[0]->send(Priority::urgent, 8, Bytes(200000, 1)));
  REQUIRE(hall.wait([&] { return !hall.a.messages.empty() && !hall.b.messages.empty(); }));
  CHECK(hall.b.messages[0].payload == to_bytes(as_bytes("xin chào")));
  CHECK(hall.a.messages[0].payload.size() == 200000);
  CHECK(hall.wait([&] { return hall.a.links[0]->round_trip().has_value(); }));
}

TEST_CASE("messages sent before the other side looks are not lost") {
  Hall hall;
  std::shared_ptr<Link> kept;
  hall.listener->close();
  hall.listener =
      Listener::open(hall.io, "127.0.0.1", 0, hall.b.host(), [&](std::shared_ptr<Link> link) { kept = std::move(link); }).value();
  hall.call();
  REQUIRE(hall.wait([&] { return kept && !hall.a.links.empty(); }));
  REQUIRE(hall.a.links[0]->send(Priority::records, 1, Bytes(10, 1)));
  hall.io.run_for(std::chrono::milliseconds(50));
  CHECK(hall.b.messages.empty());
  hall.b.take(kept);
  CHECK(hall.wait([&] { return hall.b.messages.size() == 1; }));
}

TEST_CASE("a ballot behind megabytes of papers arrives before most of them on a real link") {
  Hall hall;
  hall.meet();
  for (int i = 0; i < 7; ++i) REQUIRE(hall.a.links[0]->send(Priority::chunks, 1, Bytes(1024 * 1024, static_cast<Byte>(i))));
  REQUIRE(hall.a.links[0]->send(Priority::ballots, 2, Bytes(200, 1)));
  REQUIRE(hall.wait([&] { return hall.b.messages.size() == 8; }));
  const auto ballot =
      std::find_if(hall.b.messages.begin(), hall.b.messages.end(), [](const WireMessage& m) { return m.priority == Priority::ballots; });
  CHECK(ballot - hall.b.messages.begin() <= 1);
  CHECK(hall.a.pool->used() == 0);
}

TEST_CASE("a caller with the wrong secret is told so by silence") {
  Hall hall;
  hall.call(8);
  REQUIRE(hall.wait([&] { return hall.a.failed.size() == 1; }));
  CHECK(hall.a.failed[0].rule == "not_admitted");
  CHECK(hall.b.links.empty());
  CHECK(hall.listener->counters().failed == 1);
}

TEST_CASE("a scanner gets sixteen random bytes and nothing else") {
  Hall hall;
  const auto one = Stranger::at(hall);
  const auto two = Stranger::at(hall);
  one->say(Bytes(64, 1));
  two->say(Bytes(64, 1));
  REQUIRE(hall.wait([&] { return one->hung_up && two->hung_up; }));
  CHECK(one->heard.size() == kChallengeSize);
  CHECK(two->heard.size() == kChallengeSize);
  CHECK(one->heard != two->heard);
}

TEST_CASE("callers that say nothing, or one byte at a time, are cut off after the deadline and do not keep others out") {
  Hall hall;
  ListenLimits limits;
  limits.handshake_deadline = WireTime(200);
  hall.listen(limits);
  std::vector<std::shared_ptr<Stranger>> slow;
  for (int i = 0; i < 8; ++i) slow.push_back(Stranger::at(hall));
  REQUIRE(hall.wait([&] { return hall.listener->counters().accepted == 8; }));
  const auto ninth = Stranger::at(hall);
  REQUIRE(hall.wait([&] { return ninth->hung_up; }));
  CHECK(ninth->heard.empty());
  CHECK(hall.listener->counters().turned_away == 1);
  slow[0]->say(Bytes(1, 1));
  REQUIRE(hall.wait([&] { return slow[0]->hung_up; }));
  hall.call();
  REQUIRE(hall.wait([&] { return hall.b.links.size() == 1; }));
  REQUIRE(hall.wait([&] { return std::all_of(slow.begin(), slow.end(), [](const auto& s) { return s->hung_up; }); }));
  // At most four were answered at a time; all were in the end.
  for (const auto& stranger : slow) CHECK(stranger->heard.size() == kChallengeSize);
}

TEST_CASE("at most four handshakes run at once and the others wait their turn") {
  Hall hall;
  std::vector<std::shared_ptr<Stranger>> quiet;
  for (int i = 0; i < 6; ++i) quiet.push_back(Stranger::at(hall));
  REQUIRE(hall.wait([&] { return hall.listener->counters().accepted == 6; }));
  const auto challenged = [&] { return std::count_if(quiet.begin(), quiet.end(), [](const auto& s) { return !s->heard.empty(); }); };
  REQUIRE(hall.wait([&] { return challenged() == 4; }));
  hall.io.run_for(std::chrono::milliseconds(50));
  CHECK(challenged() == 4);
  quiet[0]->socket.close();
  CHECK(hall.wait([&] { return challenged() >= 5; }));
}

TEST_CASE("the listener says when it has more links than it may, and lets nobody in far beyond") {
  Hall hall;
  ListenLimits limits;
  limits.links = 3;
  limits.unauthenticated = 2;
  hall.listen(limits);
  for (int i = 0; i < 3; ++i) hall.meet();
  CHECK_FALSE(hall.listener->over_capacity());
  hall.meet();
  CHECK(hall.listener->over_capacity());
  hall.b.links[0]->close();
  CHECK_FALSE(hall.listener->over_capacity());
  for (int i = 0; i < 2; ++i) hall.meet();
  hall.call();
  REQUIRE(hall.wait([&] { return hall.a.failed.size() == 1; }));
  CHECK(hall.a.failed[0].code == ErrorCode::io);
  hall.b.links[1]->close();
  hall.call();
  CHECK(hall.wait([&] { return hall.b.links.size() == 7; }));
}

TEST_CASE("two links between two devices live side by side") {
  Hall hall;
  hall.meet();
  hall.meet();
  REQUIRE(hall.a.links[0]->send(Priority::runs, 1, Bytes(500000, 1)));
  REQUIRE(hall.a.links[1]->send(Priority::runs, 2, Bytes(500000, 2)));
  REQUIRE(hall.wait([&] { return hall.b.messages.size() == 2; }));
  CHECK(hall.a.links[0]->handshake_hash() != hall.a.links[1]->handshake_hash());
}

TEST_CASE("closing tells the other side once and the own side nothing") {
  Hall hall;
  hall.meet();
  hall.a.links[0]->close();
  REQUIRE(hall.wait([&] { return hall.b.closed.size() == 1; }));
  hall.io.run_for(std::chrono::milliseconds(30));
  CHECK(hall.a.closed.empty());
  CHECK(hall.b.closed.size() == 1);
  CHECK_FALSE(hall.b.links[0]->is_open());
  const auto sent = hall.b.links[0]->send(Priority::records, 1, Bytes(1));
  REQUIRE_FALSE(sent);
  CHECK(sent.error().rule == "link_closed");
}

TEST_CASE("finishing delivers what was queued and then the reason") {
  Hall hall;
  hall.meet();
  REQUIRE(hall.b.links[0]->send(Priority::chunks, 3, Bytes(900000, 3)));
  hall.b.links[0]->finish("thiết bị này đã bị thu hồi");
  REQUIRE(hall.wait([&] { return hall.a.closed.size() == 1 && hall.b.closed.size() == 1; }));
  REQUIRE(hall.a.messages.size() == 1);
  CHECK(hall.a.messages[0].payload.size() == 900000);
  CHECK(hall.a.closed[0].why.find("đã bị thu hồi") != std::string::npos);
}

TEST_CASE("a link may be closed and dropped from inside its own message") {
  Hall hall;
  hall.meet();
  hall.b.on_message = [&](const WireMessage&) {
    hall.b.links[0]->close();
    hall.b.links.clear();
  };
  for (int i = 0; i < 5; ++i) REQUIRE(hall.a.links[0]->send(Priority::records, 1, Bytes(100, 1)));
  REQUIRE(hall.wait([&] { return hall.a.closed.size() == 1; }));
  CHECK(hall.b.messages.size() == 1);
  CHECK(hall.b.closed.empty());
}

TEST_CASE("a peer that stops reading holds back only its own link, within bounds, and nothing is lost") {
  Hall hall;
  hall.meet();
  hall.b.links[0]->pause(true);
  int sent = 0;
  while (hall.a.links[0]->room() > 0 && sent < 100) {
    REQUIRE(hall.a.links[0]->send(Priority::chunks, 1, Bytes(256 * 1024, 1)));
    ++sent;
    hall.io.run_for(std::chrono::milliseconds(5));
  }
  CHECK(sent <= 9);
  hall.meet();
  REQUIRE(hall.a.links[1]->send(Priority::records, 2, Bytes(10, 1)));
  REQUIRE(hall.wait([&] { return hall.b.messages.size() == 1; }));
  hall.b.links[0]->pause(false);
  REQUIRE(hall.wait([&] { return hall.b.messages.size() == static_cast<std::size_t>(sent) + 1; }));
  CHECK(hall.wait([&] { return hall.a.links[0]->room() > 1024 * 1024; }));
  CHECK(hall.a.rooms > 0);
}

TEST_CASE("all links together queue no more than the pool, which keeps a part for the urgent") {
  Hall hall;
  hall.a.pool = std::make_shared<SendPool>(1024 * 1024);
  hall.meet();
  hall.b.links[0]->pause(true);
  bool refused = false;
  for (int i = 0; i < 60 && !refused; ++i) {
    const auto sent = hall.a.links[0]->send(Priority::chunks, 1, Bytes(100 * 1024, 1));
    refused = !sent && sent.error().rule == "link_full";
    hall.io.poll();
  }
  CHECK(refused);
  CHECK(hall.a.links[0]->send(Priority::urgent, 1, Bytes(1000, 1)));
  CHECK(hall.a.pool->used() <= 1024 * 1024);
  hall.a.links[0]->close();
  CHECK(hall.a.pool->used() == 0);
}

TEST_CASE("a peer that answers nothing is given up after three missed pings") {
  Hall hall;
  hall.a.limits.ping_after = WireTime(30);
  hall.meet();
  hall.b.links[0]->pause(true);
  REQUIRE(hall.wait([&] { return hall.a.closed.size() == 1; }));
  CHECK(hall.a.closed[0].why.find("does not answer") != std::string::npos);
}

TEST_CASE("a peer that sends nonsense after the handshake is closed with the reason") {
  Hall hall;
  // A device of the council that speaks the handshake and then breaks the protocol.
  tcp::socket socket(hall.io);
  socket.connect(hall.listener->endpoint());
  auto handshake = LinkHandshake::initiator(hall.a.device, hall.a.device.random, secret_of(SecretClass::member, 1, 7));
  std::array<Byte, 4096> buffer{};
  while (!handshake.established()) {
    asio::error_code error;
    socket.non_blocking(true);
    const std::size_t size = socket.read_some(asio::buffer(buffer), error);
    if (size > 0) REQUIRE(handshake.feed(ByteView(buffer).first(size)));
    const Bytes answer = handshake.take_output();
    if (!answer.empty()) asio::write(socket, asio::buffer(answer));
    hall.io.run_one_for(std::chrono::milliseconds(5));
    if (hall.io.stopped()) hall.io.restart();
  }
  REQUIRE(hall.wait([&] { return hall.b.links.size() == 1; }));
  asio::write(socket, asio::buffer(Bytes(64, 0x20)));
  asio::write(socket, asio::buffer(Bytes(10000, 0x20)));
  REQUIRE(hall.wait([&] { return hall.b.closed.size() == 1; }));
  CHECK(hall.b.closed[0].code == ErrorCode::integrity);
}

TEST_CASE("dialling where nobody listens, or nobody answers, ends with a sentence") {
  Hall hall;
  tcp::acceptor mute(hall.io, tcp::endpoint(asio::ip::address_v4::loopback(), 0));  // accepts into its backlog and says nothing
  std::vector<Error> errors;
  const auto collect = [&](Result<std::shared_ptr<Link>> link) {
    REQUIRE_FALSE(link);
    errors.push_back(link.error());
  };
  dial(hall.io, "127.0.0.1", mute.local_endpoint().port(), secret_of(SecretClass::member, 1, 7), hall.a.host(), collect, WireTime(100));
  const std::uint16_t free_port = hall.listener->port();
  hall.listener->close();
  dial(hall.io, "127.0.0.1", free_port, secret_of(SecretClass::member, 1, 7), hall.a.host(), collect);
  REQUIRE(hall.wait([&] { return errors.size() == 2; }));
  for (const Error& error : errors) {
    CHECK(error.code == ErrorCode::io);
    CHECK_FALSE(error.todo.empty());
  }
}

TEST_CASE("a cancelled dial calls nobody") {
  Hall hall;
  const auto at_once = hall.call();
  at_once->cancel();
  const auto later = hall.call();
  hall.wait([&] { return hall.listener->counters().accepted > 0; });
  later->cancel();
  hall.io.run_for(std::chrono::milliseconds(50));
  CHECK(hall.a.links.empty());
  CHECK(hall.a.failed.empty());
}

TEST_CASE("closing the listener drops handshakes under way") {
  Hall hall;
  const auto stranger = Stranger::at(hall);
  REQUIRE(hall.wait([&] { return !stranger->heard.empty(); }));
  hall.listener->close();
  CHECK(hall.wait([&] { return stranger->hung_up; }));
}

TEST_CASE("a port that is taken is said, and an address that is none") {
  Hall hall;
  const auto again = Listener::open(hall.io, "127.0.0.1", hall.listener->port(), hall.b.host(), {});
  REQUIRE_FALSE(again);
  CHECK(again.error().code == ErrorCode::io);
  const auto nonsense = Listener::open(hall.io, "hall.example", 0, hall.b.host(), {});
  REQUIRE_FALSE(nonsense);
  CHECK(nonsense.error().code == ErrorCode::usage);
}

TEST_CASE("listening on :: takes callers over IPv4 as well") {
  Hall hall;
  hall.listener->close();
  hall.listener = Listener::open(hall.io, "::", 0, hall.b.host(), [&](std::shared_ptr<Link> link) { hall.b.take(link); }).value();
  hall.call();
  CHECK(hall.wait([&] { return hall.b.links.size() == 1; }));
}
