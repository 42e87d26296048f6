// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/sim/paper_swarm.h"

using namespace kyhop;
using namespace kyhop::sim;

namespace {

struct Device {
  MemoryChunks store;
  SeededRandom random{1};
  PaperExchange exchange{store, random};
  ExchangeTime now{1000};
};

const DeviceId kPeer = SeededRandom(99).id<DeviceId>();

template <typename Message>
std::vector<Message> sent(const ExchangeEffects& effects) {
  std::vector<Message> found;
  for (const auto& effect : effects) {
    const auto* message = std::get_if<SendMessage>(&effect);
    if (!message) continue;
    const auto decoded = decode_paper_message(message->message);
    REQUIRE(decoded.has_value());
    if (const auto* one = std::get_if<Message>(&*decoded)) found.push_back(*one);
  }
  return found;
}

template <typename Effect>
std::size_t count(const ExchangeEffects& effects) {
  return static_cast<std::size_t>(
      std::count_if(effects.begin(), effects.end(), [](const auto& e) { return std::holds_alternative<Effect>(e); }));
}

// Wants the paper and hears from one peer that it has all of it; gives the effects of the manifest's arrival.
ExchangeEffects offered(Device& device, const TestPaper& paper, const DeviceId& peer = kPeer) {
  device.exchange.peer_joined(peer, 1 << 20, device.now);
  device.exchange.want(paper.id, PaperPriority::rest, device.now);
  device.exchange.receive(peer, encode(PaperHave{paper.id, Holding::complete, {}}), device.now);
  const Bytes manifest = paper.manifest.encode();
  return device.exchange.receive(peer, encode(ManifestData{paper.id, static_cast<std::uint32_t>(manifest.size()), 0, manifest}),
                                 device.now);
}

}  // namespace

TEST_CASE("a malformed message is blamed on its sender") {
  Device device;
  device.exchange.peer_joined(kPeer, 1000, device.now);
  CHECK(count<BlamePeer>(device.exchange.receive(kPeer, Bytes{1, 2, 3}, device.now)) == 1);
}

TEST_CASE("a peer that is not joined is not listened to") {
  Device device;
  const TestPaper paper(3, 1);
  device.exchange.want(paper.id, PaperPriority::rest, device.now);
  CHECK(device.exchange.receive(kPeer, encode(PaperHave{paper.id, Holding::complete, {}}), device.now).empty());
}

TEST_CASE("a paper that is here is verified at once and nobody is asked") {
  Device device;
  const TestPaper paper(3, 1);
  paper.put_into(device.store);
  device.exchange.peer_joined(kPeer, 1000, device.now);
  const auto effects = device.exchange.want(paper.id, PaperPriority::rest, device.now);
  CHECK(count<PaperVerified>(effects) == 1);
  CHECK(count<SendMessage>(effects) == 0);
}

TEST_CASE("no more is asked of a peer than its window, and more when chunks come in time") {
  Device device;
  const TestPaper paper(400, 2);
  auto effects = offered(device, paper);
  std::vector<ChunkHash> asked;
  const auto take = [&] {
    for (const auto& get : sent<ChunkGet>(effects)) asked.insert(asked.end(), get.chunks.begin(), get.chunks.end());
  };
  take();
  const ExchangeLimits limits;
  CHECK(asked.size() * kChunkMin <= limits.first_window);
  CHECK(asked.size() > 10);
  std::size_t answered = 0, most = 0;
  while (answered < asked.size()) {
    const ChunkHash chunk = asked[answered++];
    effects = device.exchange.receive(kPeer, encode(ChunkData{chunk, paper.chunks.at(chunk)}), device.now);
    CHECK(count<StoreChunk>(effects) == 1);
    take();
    device.store.chunks[chunk] = paper.chunks.at(chunk);
    effects = device.exchange.chunk_stored(chunk, device.now);
    take();
    most = std::max(most, asked.size() - answered);
  }
  CHECK(answered == 400);
  CHECK(most > 20);
  CHECK(most <= limits.asked_chunks_per_peer);
}

TEST_CASE("a paper is fetched from four peers at a time, though six have it") {
  Device device;
  const TestPaper paper(400, 2);
  std::set<DeviceId> asked;
  const auto note = [&](const ExchangeEffects& effects) {
    for (const auto& effect : effects) {
      const auto* message = std::get_if<SendMessage>(&effect);
      if (message && std::holds_alternative<ChunkGet>(*decode_paper_message(message->message))) asked.insert(message->peer);
    }
  };
  note(offered(device, paper));
  for (std::uint64_t i = 0; i < 5; ++i) {
    const DeviceId other = SeededRandom(200 + i).id<DeviceId>();
    device.exchange.peer_joined(other, 1000, device.now);
    note(device.exchange.receive(other, encode(PaperHave{paper.id, Holding::complete, {}}), device.now));
  }
  CHECK(asked.size() == 4);
  // The place of one that goes is taken by another.
  const DeviceId gone = *asked.begin();
  note(device.exchange.peer_left(gone, device.now));
  CHECK(asked.size() == 5);
}

TEST_CASE("while the disk lags behind, no more is asked for than may wait for it") {
  Device device;
  const TestPaper paper(900, 2);
  auto effects = offered(device, paper);
  std::size_t received = 0;
  std::vector<ChunkHash> asked, waiting;
  const auto take = [&] {
    for (const auto& get : sent<ChunkGet>(effects)) asked.insert(asked.end(), get.chunks.begin(), get.chunks.end());
  };
  take();
  while (received < asked.size()) {
    waiting.push_back(asked[received++]);
    effects = device.exchange.receive(kPeer, encode(ChunkData{waiting.back(), paper.chunks.at(waiting.back())}), device.now);
    take();
  }
  const ExchangeLimits limits;
  CHECK(received * kChunkMin <= limits.storing_bytes + limits.asked_bytes_per_peer);
  for (const auto& chunk : waiting) {
    effects = device.exchange.chunk_stored(chunk, device.now);
    take();
  }
  CHECK(asked.size() > received);
}

TEST_CASE("a wrong chunk is not stored and costs its sender all its requests") {
  Device device;
  const TestPaper paper(4, 3);
  auto effects = offered(device, paper);
  const auto asked = sent<ChunkGet>(effects).at(0).chunks;
  Bytes wrong = paper.chunks.at(asked[0]);
  wrong[100] ^= 1;
  effects = device.exchange.receive(kPeer, encode(ChunkData{asked[0], wrong}), device.now);
  CHECK(count<StoreChunk>(effects) == 0);
  CHECK(count<BlamePeer>(effects) == 1);
  CHECK(sent<ChunkCancel>(effects).at(0).chunks.size() == 4);
  // Another peer is asked at once; the liar is not, while it rests.
  const DeviceId other = SeededRandom(5).id<DeviceId>();
  device.exchange.peer_joined(other, 1000, device.now);
  effects = device.exchange.receive(other, encode(PaperHave{paper.id, Holding::complete, {}}), device.now);
  CHECK(sent<ChunkGet>(effects).at(0).chunks.size() == 4);
}

TEST_CASE("a chunk comes from the store only when there is room for it") {
  Device device;
  const TestPaper paper(3, 4);
  paper.put_into(device.store);
  device.exchange.peer_joined(kPeer, 0, device.now);
  std::vector<ChunkHash> chunks;
  for (const auto& entry : paper.manifest.entries) chunks.push_back(entry.chunk);
  CHECK(device.exchange.receive(kPeer, encode(ChunkGet{chunks}), device.now).empty());
  CHECK(device.store.reads == 0);
  CHECK(sent<ChunkData>(device.exchange.peer_room(kPeer, 1, device.now)).size() == 1);
  device.exchange.receive(kPeer, encode(ChunkCancel{{chunks[1]}}), device.now);
  const auto rest = device.exchange.peer_room(kPeer, 1 << 20, device.now);
  REQUIRE(sent<ChunkData>(rest).size() == 1);
  CHECK(sent<ChunkData>(rest)[0].chunk == chunks[2]);
}

TEST_CASE("what is not here is answered with none, and a flood of questions too") {
  Device device;
  const TestPaper paper(3, 4), unknown(1, 5);
  paper.put_into(device.store);
  device.exchange.peer_joined(kPeer, 0, device.now);
  const ChunkHash here = paper.manifest.entries[0].chunk;
  for (int i = 0; i < 4; ++i) device.exchange.receive(kPeer, encode(ChunkGet{std::vector<ChunkHash>(32, here)}), device.now);
  CHECK(sent<ChunkNone>(device.exchange.receive(kPeer, encode(ChunkGet{{here}}), device.now)).size() == 1);
  device.exchange.peer_room(kPeer, 100 << 20, device.now);
  CHECK(sent<ChunkNone>(device.exchange.receive(kPeer, encode(ChunkGet{{unknown.manifest.entries[0].chunk}}), device.now)).size() == 1);
  const auto have = sent<PaperHave>(device.exchange.receive(kPeer, encode(PaperAsk{unknown.id}), device.now));
  REQUIRE(have.size() == 1);
  CHECK(have[0].holding == Holding::none);
  CHECK(sent<PaperHave>(device.exchange.receive(kPeer, encode(ManifestGet{unknown.id, 0}), device.now)).size() == 1);
  CHECK(sent<PaperHave>(device.exchange.receive(kPeer, encode(ManifestGet{paper.id, 100000}), device.now)).size() == 1);
}

TEST_CASE("a paper no longer wanted is no longer asked for") {
  Device device;
  const TestPaper paper(4, 3);
  offered(device, paper);
  const auto effects = device.exchange.unwant(paper.id, device.now);
  std::size_t cancelled = 0;
  for (const auto& cancel : sent<ChunkCancel>(effects)) cancelled += cancel.chunks.size();
  CHECK(cancelled == 4);
  const auto late = device.exchange.receive(kPeer, encode(ChunkData{paper.manifest.entries[0].chunk, Bytes(10)}), device.now);
  CHECK(late.empty());
}

TEST_CASE("chunks that a bundle brought are not fetched") {
  Device device;
  const TestPaper paper(4, 3);
  offered(device, paper);
  paper.put_into(device.store);
  const auto effects = device.exchange.paper_added(paper.id, device.now);
  CHECK(count<PaperVerified>(effects) == 1);
  CHECK(sent<ChunkCancel>(effects).size() == 4);
}

TEST_CASE("the timer rests when nothing is wanted") {
  Device device;
  const TestPaper paper(1, 3);
  CHECK(count<ArmTimer>(device.exchange.peer_joined(kPeer, 1000, device.now)) == 0);
  CHECK(count<ArmTimer>(device.exchange.want(paper.id, PaperPriority::rest, device.now)) == 1);
  device.exchange.unwant(paper.id, device.now);
  CHECK(count<ArmTimer>(device.exchange.tick(device.now + ExchangeTime(5000))) == 0);
}
