// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>
#include <map>

#include "sync/papers/exchange.h"

// One device, three peers, two small papers that share chunks, and any sequence of events: right and wrong answers, links that come and go,
// a disk that refuses. Nothing wrong may be stored, and a paper said to be verified is there.

namespace {

using namespace kyhop;

void need(bool good) {
  if (!good) std::abort();
}

struct Store final : ChunkSource {
  std::map<ChunkHash, Bytes> chunks;
  std::map<ManifestId, Bytes> manifests;

  bool has(const ChunkHash& chunk) override { return chunks.contains(chunk); }
  bool read(const ChunkHash& chunk, Bytes& to) override {
    const auto found = chunks.find(chunk);
    if (found == chunks.end()) return false;
    append(to, found->second);
    return true;
  }
  std::optional<Bytes> manifest(const ManifestId& paper) override {
    const auto found = manifests.find(paper);
    return found == manifests.end() ? std::nullopt : std::optional(found->second);
  }
};

struct World {
  std::vector<Bytes> chunks;
  std::vector<Manifest> papers;
  std::vector<ManifestId> ids;

  World() {
    for (Byte i = 0; i < 12; ++i) chunks.push_back(Bytes(5, i));
    papers = {made({0, 1, 2, 3, 4, 5, 5, 0}), made({4, 5, 6, 7, 8, 9, 10, 11})};
    for (const auto& paper : papers) ids.push_back(paper.id());
  }
  Manifest made(std::initializer_list<std::size_t> places) const {
    Manifest manifest;
    for (const auto place : places) manifest.entries.push_back({chunk_hash(chunks[place]), kChunkMin});
    manifest.plain_bytes = manifest.entries.size() * kChunkMin;
    return manifest;
  }
};

class Run {
 public:
  Run(const World& world, ByteView script) : world_(world), script_(script) {
    for (Byte i = 0; i < 3; ++i) peers_[i].data()[0] = i;
  }

  void play() {
    while (!script_.rest().empty()) step();
  }

 private:
  void step() {
    const Byte what = take();
    const DeviceId& peer = peers_[take() % 3];
    const std::size_t paper = take() % 2;
    const ManifestId& id = world_.ids[paper];
    now_ += ExchangeTime(take() * 40);
    switch (what % 16) {
      case 0:
        return carry_out(exchange_.peer_joined(peer, take() * 10, now_));
      case 1:
        return carry_out(exchange_.peer_left(peer, now_));
      case 2:
        return carry_out(exchange_.want(id, PaperPriority{static_cast<std::uint8_t>(take() % 4)}, now_));
      case 3:
        return carry_out(exchange_.unwant(id, now_));
      case 4:
        return carry_out(exchange_.tick(now_));
      case 5:
        return carry_out(exchange_.peer_room(peer, take() * 10, now_));
      case 6:
        return hear(peer, PaperHave{id, Holding{static_cast<Byte>(take() % 3)}, {{take() % 9u, 1}}});
      case 7: {
        const Bytes encoded = world_.papers[paper].encode();
        return hear(peer, ManifestData{id, static_cast<std::uint32_t>(encoded.size()), 0, encoded});
      }
      case 8: {
        const Bytes wrong(64, take());
        return hear(peer, ManifestData{id, 64, 0, wrong});
      }
      case 9:
      case 10: {
        const Bytes& chunk = world_.chunks[take() % world_.chunks.size()];
        return hear(peer, ChunkData{chunk_hash(chunk), chunk});
      }
      case 11: {
        const Bytes wrong(5, 99);
        return hear(peer, ChunkData{chunk_hash(world_.chunks[take() % world_.chunks.size()]), wrong});
      }
      case 12:
        return hear(peer, ChunkNone{chunk_hash(world_.chunks[take() % world_.chunks.size()])});
      case 13:
        return stored(take() % 4 != 0);
      case 14:
        for (const auto& entry : world_.papers[paper].entries)
          if (take() % 2) store_.chunks[entry.chunk] = bytes_of(entry.chunk);
        return carry_out(exchange_.paper_added(id, now_));
      default: {
        const ByteView rest = script_.rest();
        return carry_out(exchange_.receive(peer, script_.take(std::min<std::size_t>(rest.size(), take())), now_));
      }
    }
  }

  void hear(const DeviceId& peer, const PaperMessage& message) { carry_out(exchange_.receive(peer, encode(message), now_)); }

  void stored(bool good) {
    if (writing_.empty()) return;
    const ChunkHash chunk = writing_.begin()->first;
    if (good) store_.chunks[chunk] = writing_.begin()->second;
    writing_.erase(writing_.begin());
    carry_out(good ? exchange_.chunk_stored(chunk, now_) : exchange_.chunk_not_stored(chunk, now_));
  }

  void carry_out(ExchangeEffects effects) {
    for (auto& effect : effects) {
      if (auto* chunk = std::get_if<StoreChunk>(&effect)) {
        const ChunkHash name = chunk->chunk.hash();
        need(chunk_hash(chunk->chunk.stored()) == name);
        need(!writing_.contains(name));
        writing_.emplace(name, std::move(chunk->chunk).take());
      } else if (auto* manifest = std::get_if<StoreManifest>(&effect)) {
        need(Manifest::decode(manifest->encoded, manifest->paper).has_value());
        store_.manifests[manifest->paper] = manifest->encoded;
      } else if (const auto* verified = std::get_if<PaperVerified>(&effect)) {
        const std::size_t paper = verified->paper == world_.ids[0] ? 0 : 1;
        for (const auto& entry : world_.papers[paper].entries) need(store_.has(entry.chunk));
        need(store_.manifests.contains(verified->paper));
      } else if (const auto* message = std::get_if<SendMessage>(&effect)) {
        need(decode_paper_message(message->message).has_value());
      }
    }
  }

  Bytes bytes_of(const ChunkHash& hash) const {
    for (const auto& chunk : world_.chunks)
      if (chunk_hash(chunk) == hash) return chunk;
    std::abort();
  }

  Byte take() { return script_.take_le<Byte>(); }

  const World& world_;
  ByteReader script_;
  DeviceId peers_[3];
  Store store_;
  SeededRandom random_{1};
  PaperExchange exchange_{store_, random_};
  ExchangeTime now_{0};
  std::map<ChunkHash, Bytes> writing_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const World world;
  Run(world, {data, size}).play();
  return 0;
}
