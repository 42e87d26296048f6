// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "sync/wire/backoff.h"
#include "tests/unit/wire_peers.h"

using namespace kyhop;
using namespace kyhop::test;

namespace {

constexpr WireTime kStart{1000};

noise::CipherState cipher(Byte fill) {
  return noise::CipherState(ByteView(Bytes(32, fill)));
}

struct Line {
  explicit Line(ChannelLimits limits = {}) : a(cipher(1), cipher(2), kStart, limits), b(cipher(2), cipher(1), kStart, limits) {}

  // Moves everything both ways; what b received.
  std::vector<WireMessage> settle(WireTime now = kStart) {
    std::vector<WireMessage> at_a;
    std::vector<WireMessage> at_b;
    while (a.has_bytes() || b.has_bytes()) {
      REQUIRE(b.feed(a.next_bytes(65536, now).value(), now, at_b));
      REQUIRE(a.feed(b.next_bytes(65536, now).value(), now, at_a));
    }
    return at_b;
  }

  Channel a;
  Channel b;
};

// Seals one frame as the peer of b would.
Bytes frame(noise::CipherState& state, const Bytes& plain) {
  Bytes out;
  append_le(out, static_cast<std::uint16_t>(plain.size() + noise::kTagSize));
  REQUIRE(state.encrypt({}, plain, out));
  return out;
}

Result<void> feed(Channel& to, ByteView bytes) {
  std::vector<WireMessage> ignored;
  return to.feed(bytes, kStart, ignored);
}

}  // namespace

TEST_CASE("messages arrive whole and in the order of their class") {
  REQUIRE(crypto_ready());
  Line line;
  REQUIRE(line.a.enqueue(Priority::records, 7, Bytes{}));
  REQUIRE(line.a.enqueue(Priority::records, 8, Bytes(100000, 5)));
  REQUIRE(line.a.enqueue(Priority::records, 9, Bytes{1}));
  const auto got = line.settle();
  REQUIRE(got.size() == 3);
  CHECK(got[0].type == 7);
  CHECK(got[0].payload.empty());
  CHECK(got[1].payload == Bytes(100000, 5));
  CHECK(got[2].type == 9);
  CHECK(got[2].priority == Priority::records);
  CHECK(line.a.queued() == 0);
}

TEST_CASE("a ballot queued after four megabytes of papers arrives before most of them") {
  Line line;
  for (int i = 0; i < 16; ++i) REQUIRE(line.a.enqueue(Priority::chunks, 1, Bytes(256 * 1024, static_cast<Byte>(i))));
  std::vector<WireMessage> got;
  std::vector<WireMessage> back;
  for (int i = 0; i < 4; ++i) REQUIRE(line.b.feed(line.a.next_bytes(65536, kStart).value(), kStart, got));
  REQUIRE(line.a.enqueue(Priority::ballots, 2, Bytes(300, 7)));
  REQUIRE(line.b.feed(line.a.next_bytes(20000, kStart).value(), kStart, got));
  REQUIRE_FALSE(got.empty());
  CHECK(got.back().priority == Priority::ballots);
  CHECK(line.a.queued() > 3 * 1024 * 1024);
}

TEST_CASE("bulk classes share the link and none starves") {
  Line line;
  for (int i = 0; i < 40; ++i)
    for (const Priority priority : {Priority::records, Priority::runs, Priority::chunks})
      REQUIRE(line.a.enqueue(priority, 1, Bytes(16384, 1)));
  std::array<int, kPriorities> counts{};
  std::vector<WireMessage> got;
  while (got.size() < 35) REQUIRE(line.b.feed(line.a.next_bytes(16384, kStart).value(), kStart, got));
  for (const WireMessage& message : got) ++counts[static_cast<std::size_t>(message.priority)];
  CHECK(counts[2] == 20);
  CHECK(counts[3] == 10);
  CHECK(counts[4] == 5);
}

TEST_CASE("fragments of different classes mix and the messages are put together again") {
  Line line;
  SeededRandom random(1);
  std::array<Bytes, kPriorities> sent;
  for (std::size_t i = 0; i < kPriorities; ++i) {
    sent[i].resize(50000 + 13 * i);
    random.fill(sent[i]);
    REQUIRE(line.a.enqueue(static_cast<Priority>(i), static_cast<std::uint8_t>(i), sent[i]));
  }
  const auto got = line.settle();
  REQUIRE(got.size() == kPriorities);
  for (const WireMessage& message : got) CHECK(message.payload == sent[static_cast<std::size_t>(message.priority)]);
}

TEST_CASE("a stream cut anywhere gives the same messages") {
  for (const std::size_t step : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{17}, std::size_t{4095}}) {
    Line line;
    REQUIRE(line.a.enqueue(Priority::runs, 3, Bytes(40000, 3)));
    REQUIRE(line.a.enqueue(Priority::urgent, 4, Bytes(3, 4)));
    const Bytes stream = line.a.next_bytes(1 << 20, kStart).value();
    std::vector<WireMessage> got;
    for (std::size_t at = 0; at < stream.size(); at += step)
      REQUIRE(line.b.feed(ByteView(stream).subspan(at, std::min(step, stream.size() - at)), kStart, got));
    REQUIRE(got.size() == 2);
    CHECK(got[0].type == 4);
    CHECK(got[1].payload.size() == 40000);
  }
}

TEST_CASE("a flipped bit anywhere in a frame is refused") {
  for (std::size_t at = 0; at < 60; ++at) {
    Line line;
    static_cast<void>(line.a.next_bytes(0, kStart));
    REQUIRE(line.a.enqueue(Priority::records, 1, Bytes(30, 1)));
    Bytes stream = line.a.next_bytes(1 << 20, kStart).value();
    stream[at] ^= 1;
    Bytes padded = stream;
    padded.resize(padded.size() + 70000);  // a longer length must find its bytes
    CHECK_FALSE(feed(line.b, padded));
  }
}

TEST_CASE("a repeated, missing or swapped frame is refused") {
  const auto frames = [](Line& line) {
    std::vector<Bytes> out;
    static_cast<void>(feed(line.b, line.a.next_bytes(1, kStart).value()));  // the first ping
    for (int i = 0; i < 3; ++i) {
      REQUIRE(line.a.enqueue(Priority::records, 1, Bytes(30, 1)));
      out.push_back(line.a.next_bytes(1, kStart).value());
    }
    return out;
  };
  Line repeated;
  auto f = frames(repeated);
  REQUIRE(feed(repeated.b, f[0]));
  CHECK_FALSE(feed(repeated.b, f[0]));
  Line missing;
  f = frames(missing);
  CHECK_FALSE(feed(missing.b, f[1]));
  Line swapped;
  f = frames(swapped);
  REQUIRE(feed(swapped.b, f[0]));
  CHECK_FALSE(feed(swapped.b, f[2]));
}

TEST_CASE("frames that no honest peer sends are refused") {
  const std::vector<std::vector<Bytes>> cases{
      {{6, 3, 1, 0}},                             // unknown class
      {{2, 7, 1, 0}},                             // unknown flag
      {{2, 2, 1, 0}},                             // last without first
      {{2, 1, 1, 0}, {2, 1, 1, 0}},               // first twice
      {{2, 1, 1, 0}, {2, 2, 9, 0}},               // another type in the middle
      {{2, 1, 1}},                                // an empty part
      {{5, 3, 99}},                               // unknown control
      {{5, 3, 1, 0}},                             // a ping without its number
      {{5, 3, 4, 0}},                             // a rekey with something in it
      {{5, 3, 3, 1, 0, 0, 0, 0, 0, 0, 0}},        // an ack of what was not sent
      {{5, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}},  // a pong that is too long
  };
  for (std::size_t i = 0; i < cases.size(); ++i) {
    INFO(i);
    Line line;
    noise::CipherState peer = cipher(1);
    bool refused = false;
    for (const Bytes& plain : cases[i]) refused = !feed(line.b, frame(peer, plain));
    CHECK(refused);
  }
  Line line;
  CHECK_FALSE(feed(line.b, Bytes{5, 0, 1, 2, 3, 4, 5}));  // shorter than any frame
}

TEST_CASE("a message over the limit is refused by both ends") {
  ChannelLimits small;
  small.max_message = 1000;
  Line line(small);
  const auto refused = line.a.enqueue(Priority::runs, 1, Bytes(1001));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "message_too_large");
  noise::CipherState peer = cipher(1);
  Bytes plain{3, 1, 1};
  plain.resize(600);
  REQUIRE(feed(line.b, frame(peer, plain)));
  plain[1] = 2;
  CHECK_FALSE(feed(line.b, frame(peer, plain)));
}

TEST_CASE("a queue that the peer does not empty refuses more and loses nothing") {
  ChannelLimits small;
  small.max_queued = 3000;
  Line line(small);
  REQUIRE(line.a.enqueue(Priority::records, 1, Bytes(2000, 1)));
  const auto refused = line.a.enqueue(Priority::records, 2, Bytes(2000, 2));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "link_full");
  CHECK(line.a.queued(Priority::records) == 2000);
  CHECK(line.settle().size() == 1);
}

TEST_CASE("unacknowledged bytes stop at the window, with a reserve for the urgent") {
  Line line;
  for (int i = 0; i < 7; ++i) REQUIRE(line.a.enqueue(Priority::chunks, 1, Bytes(1024 * 1024, 1)));
  std::vector<Bytes> in_flight;
  while (line.a.has_bytes()) in_flight.push_back(line.a.next_bytes(65536, kStart).value());
  CHECK(line.a.unacknowledged() <= 1024 * 1024);
  CHECK(line.a.room() == 0);
  REQUIRE(line.a.enqueue(Priority::ballots, 2, Bytes(100, 1)));
  REQUIRE(line.a.has_bytes());
  in_flight.push_back(line.a.next_bytes(65536, kStart).value());
  CHECK(line.a.unacknowledged() <= 2 * 1024 * 1024);
  std::vector<WireMessage> got;
  for (const Bytes& bytes : in_flight) REQUIRE(line.b.feed(bytes, kStart, got));
  CHECK(got.back().priority == Priority::ballots);
  REQUIRE(feed(line.a, line.b.next_bytes(65536, kStart).value()));
  CHECK(line.a.has_bytes());
  const auto rest = line.settle();
  CHECK(line.a.queued() == 0);
  CHECK(line.a.unacknowledged() < 64 * 1024);
}

TEST_CASE("keys are renewed by count and by time, and traffic goes on") {
  ChannelLimits often;
  often.rekey_frames = 20;
  Line line(often);
  for (int i = 0; i < 200; ++i) REQUIRE(line.a.enqueue(Priority::records, 1, Bytes(10, 1)));
  CHECK(line.settle().size() == 200);

  Line by_time;
  static_cast<void>(by_time.settle());
  REQUIRE(by_time.a.enqueue(Priority::records, 1, Bytes(10, 1)));
  const auto plain_size = by_time.a.next_bytes(65536, kStart).value().size();
  Line later;
  static_cast<void>(later.settle());
  REQUIRE(later.a.enqueue(Priority::records, 1, Bytes(10, 1)));
  const Bytes with_rekey = later.a.next_bytes(65536, kStart + WireTime(3600000)).value();
  CHECK(with_rekey.size() > plain_size);
  std::vector<WireMessage> got;
  REQUIRE(later.b.feed(with_rekey, kStart, got));
  CHECK(got.size() == 1);
  REQUIRE(later.a.enqueue(Priority::records, 1, Bytes(10, 1)));
  REQUIRE(later.b.feed(later.a.next_bytes(65536, kStart + WireTime(3600001)).value(), kStart, got));
  CHECK(got.size() == 2);
}

TEST_CASE("a peer that never renews its key is refused") {
  ChannelLimits often;
  often.rekey_frames = 20;
  Line line(often);
  noise::CipherState peer = cipher(1);
  for (int i = 0; i < 20; ++i) REQUIRE(feed(line.b, frame(peer, {2, 3, 1, 0})));
  CHECK_FALSE(feed(line.b, frame(peer, {2, 3, 1, 0})));
}

TEST_CASE("silence is answered by pings and after three misses by giving up") {
  Line line;
  static_cast<void>(line.settle());
  WireTime now = kStart;
  int pings = 0;
  for (;;) {
    now = line.a.deadline();
    if (!line.a.tick(now)) break;
    if (!line.a.next_bytes(65536, now).value().empty()) ++pings;
    REQUIRE(pings <= 3);
  }
  CHECK(pings == 3);
  CHECK(now == kStart + WireTime(20000));
}

TEST_CASE("an answered ping measures the round trip and keeps the link") {
  Line line;
  const Bytes ping = line.a.next_bytes(65536, kStart).value();
  CHECK_FALSE(line.a.round_trip());
  REQUIRE(feed(line.b, ping));
  std::vector<WireMessage> none;
  REQUIRE(line.a.feed(line.b.next_bytes(65536, kStart).value(), kStart + WireTime(42), none));
  CHECK(line.a.round_trip() == WireTime(42));
  CHECK(line.a.deadline() == kStart + WireTime(42 + 5000));
}

TEST_CASE("a flood of pings is answered by one pong at a time") {
  Line line;
  static_cast<void>(line.settle());
  Channel& victim = line.b;
  noise::CipherState peer = cipher(1);
  Line fresh;
  for (std::uint64_t i = 0; i < 1000; ++i) {
    Bytes plain{5, 3, 1};
    append_le(plain, i);
    REQUIRE(feed(fresh.b, frame(peer, plain)));
  }
  CHECK(fresh.b.next_bytes(1 << 20, kStart).value().size() < 100);
  CHECK_FALSE(victim.has_bytes());
}

TEST_CASE("while the owner does not read, silence is not held against the peer") {
  Line line;
  static_cast<void>(line.settle());
  line.a.pause(true, kStart);
  CHECK(line.a.deadline() == WireTime::max());
  CHECK(line.a.tick(kStart + WireTime(100000)));
  line.a.pause(false, kStart + WireTime(100000));
  CHECK(line.a.deadline() > kStart + WireTime(100000));
}

TEST_CASE("goodbye comes after what was queued and ends the stream") {
  Line line;
  REQUIRE(line.a.enqueue(Priority::chunks, 1, Bytes(50000, 1)));
  line.a.finish("the device was revoked");
  CHECK_FALSE(line.a.enqueue(Priority::urgent, 1, Bytes(1)));
  const auto got = line.settle();
  CHECK(got.size() == 1);
  CHECK(line.a.finished());
  CHECK(line.b.farewell() == "the device was revoked");
  CHECK(feed(line.b, Bytes(5, 1)));  // nothing after it is read
}

TEST_CASE("a long goodbye is cut between letters and a hostile one is not shown") {
  Line line;
  std::string vietnamese;
  for (int i = 0; i < 200; ++i) vietnamese += "đ";
  vietnamese.insert(0, "x");
  line.a.finish(vietnamese);
  static_cast<void>(line.settle());
  CHECK(line.b.farewell() == vietnamese.substr(0, 299));
  Line hostile;
  noise::CipherState peer = cipher(1);
  REQUIRE(feed(hostile.b, frame(peer, {5, 3, 5, 0x1b, '[', '2', 'J'})));
  CHECK(hostile.b.farewell() == "(unreadable)");
}

TEST_CASE("two links between the same devices have keys of their own") {
  FakeDevice a(1);
  FakeDevice b(2);
  Ends one = linked(a, b);
  Ends two = linked(a, b);
  Channel sender(std::move(one.initiator.send), std::move(one.initiator.receive), kStart);
  Channel stranger(std::move(two.responder.send), std::move(two.responder.receive), kStart);
  CHECK(one.initiator.handshake_hash != two.initiator.handshake_hash);
  CHECK_FALSE(feed(stranger, sender.next_bytes(65536, kStart).value()));
}

TEST_CASE("waiting before dialling grows to thirty seconds and starts over after a healthy minute") {
  SeededRandom random(4);
  Backoff backoff;
  WireTime longest{0};
  for (int i = 0; i < 12; ++i) {
    const WireTime bound = std::min(WireTime(250 << std::min(i, 7)), Backoff::kLongest);
    const WireTime wait = backoff.next(WireTime(0), random);
    CHECK(wait <= bound);
    longest = std::max(longest, wait);
  }
  CHECK(longest > WireTime(1000));
  backoff.connected(WireTime(0));
  bool still_long = false;
  for (int i = 0; i < 5; ++i) still_long = backoff.next(WireTime(59999), random) > WireTime(250) || still_long;
  CHECK(still_long);
  backoff.connected(WireTime(0));
  CHECK(backoff.next(WireTime(60000), random) <= WireTime(250));
  const WireTime asked = backoff.next(WireTime(60000), random, WireTime(9000));
  CHECK(asked >= WireTime(9000));
  CHECK(asked <= WireTime(9500));
}
