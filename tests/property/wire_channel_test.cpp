// SPDX-License-Identifier: AGPL-3.0-or-later
#include <array>
#include <catch2/catch.hpp>
#include <map>

#include "sync/wire/channel.h"

using namespace kyhop;

namespace {

noise::CipherState cipher(Byte fill) {
  return noise::CipherState(ByteView(Bytes(32, fill)));
}

/// One direction's stream on its way, handed over in pieces of any size.
struct Pipe {
  Bytes bytes;

  void carry(Channel& from, Channel& to, SeededRandom& random, WireTime now, std::vector<WireMessage>& out) {
    if (random.below(3) > 0) append(bytes, from.next_bytes(1 + random.below(30000), now).value());
    const std::size_t size = bytes.empty() ? 0 : random.below(bytes.size() + 1);
    REQUIRE(to.feed(ByteView(bytes).first(size), now, out));
    bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
  }
};

using Log = std::map<Priority, std::vector<Bytes>>;

}  // namespace

TEST_CASE("whatever is queued, however the stream is cut, each class arrives whole, once and in order") {
  REQUIRE(crypto_ready());
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    INFO("seed " << seed);
    SeededRandom random(seed);
    ChannelLimits limits;
    limits.window = 64 * 1024 + random.below(1 << 20);
    limits.fragment = 1 + random.below(20000);
    limits.rekey_frames = 16 + random.below(200);
    limits.max_message = 100000;
    Channel a(cipher(1), cipher(2), WireTime(0), limits);
    Channel b(cipher(2), cipher(1), WireTime(0), limits);
    Pipe forth;
    Pipe back;
    Log sent;
    std::vector<WireMessage> got;
    std::vector<WireMessage> none;
    WireTime now{0};
    // Small fragments make many frames; the volume is bounded so that the test stays short.
    std::size_t left = std::min<std::size_t>(400000, limits.fragment * 400);
    while (left > 0 || a.has_bytes() || b.has_bytes() || a.queued() > 0 || !forth.bytes.empty() || !back.bytes.empty()) {
      now += WireTime(random.below(50));
      if (left > 0 && random.below(2) == 0) {
        const auto priority = static_cast<Priority>(random.below(kPriorities));
        constexpr std::array<std::size_t, 4> kSizes{1, 100, 5000, 100000};
        Bytes payload(random.below(std::min(left, kSizes[random.below(4)]) + 1));
        random.fill(payload);
        left -= std::min(left, payload.size() + 50);
        sent[priority].push_back(payload);
        REQUIRE(a.enqueue(priority, static_cast<std::uint8_t>(sent[priority].size()), std::move(payload)));
      }
      REQUIRE(a.tick(now));
      REQUIRE(b.tick(now));
      forth.carry(a, b, random, now, got);
      back.carry(b, a, random, now, none);
      REQUIRE(a.unacknowledged() <= limits.window + limits.fragment + 64);
    }
    Log arrived;
    for (WireMessage& message : got) {
      arrived[message.priority].push_back(std::move(message.payload));
      CHECK(message.type == static_cast<std::uint8_t>(arrived[message.priority].size()));
    }
    CHECK((arrived == sent));
    CHECK(none.empty());
  }
}
