// SPDX-License-Identifier: AGPL-3.0-or-later
//
// bench_papers [MEGABYTES=100]
//
// The CPU cost of a paper's road, without disk and network, as MB/s: BLAKE2b and memcpy as the measures, then cutting, packing
// (cut, hash, seal, name), the exchange between two devices in one process (encode, decode, verify, copy), unpacking, and a
// sealed bundle to and from a file in the temporary folder. Best of three. Prints one JSON object.

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <functional>
#include <map>

#include "sync/bundle/reader.h"
#include "sync/bundle/writer.h"
#include "sync/papers/exchange.h"
#include "sync/papers/packing.h"

namespace {

using namespace kyhop;

void need(bool good, const char* what) {
  if (good) return;
  std::fprintf(stderr, "bench_papers: %s failed\n", what);
  std::exit(1);
}

double best_of_three(const std::function<void()>& work) {
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  return best;
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

Manifest pack(const ChunkSealer& sealer, ByteView plain, Store& store) {
  PaperPacker packer(sealer.copy(), [&](SoundChunk chunk) -> Result<void> {
    const ChunkHash hash = chunk.hash();
    store.chunks[hash] = std::move(chunk).take();
    return {};
  });
  need(packer.feed(plain).has_value(), "packing");
  Manifest manifest = packer.finish().value();
  store.manifests[manifest.id()] = manifest.encode();
  return manifest;
}

// Two devices; what one sends the other receives, in order, while the time stands still.
void exchange(Store& from, const ManifestId& paper) {
  Store to;
  SeededRandom random(1);
  PaperExchange giver(from, random), taker(to, random);
  DeviceId giver_id, taker_id;
  giver_id.data()[0] = 1;
  std::deque<std::pair<PaperExchange*, Bytes>> line;
  bool verified = false;
  const ExchangeTime now{0};
  const std::function<void(PaperExchange*, PaperExchange*, ExchangeEffects)> carry_out = [&](PaperExchange* self, PaperExchange* other,
                                                                                             ExchangeEffects effects) {
    for (auto& effect : effects) {
      if (auto* message = std::get_if<SendMessage>(&effect)) {
        line.emplace_back(other, std::move(message->message));
      } else if (auto* chunk = std::get_if<StoreChunk>(&effect)) {
        const ChunkHash hash = chunk->chunk.hash();
        to.chunks[hash] = std::move(chunk->chunk).take();
        carry_out(self, other, self->chunk_stored(hash, now));
      } else if (std::holds_alternative<PaperVerified>(effect)) {
        verified = true;
      }
    }
  };
  constexpr std::size_t kRoom = 1024 * 1024;
  carry_out(&giver, &taker, giver.peer_joined(taker_id, kRoom, now));
  carry_out(&taker, &giver, taker.peer_joined(giver_id, kRoom, now));
  carry_out(&taker, &giver, taker.want(paper, PaperPriority::rest, now));
  while (!line.empty()) {
    const auto [receiver, message] = std::move(line.front());
    line.pop_front();
    PaperExchange* const sender = receiver == &giver ? &taker : &giver;
    carry_out(receiver, sender, receiver->receive(receiver == &giver ? taker_id : giver_id, message, now));
    if (receiver == &taker) carry_out(&giver, &taker, giver.peer_room(taker_id, kRoom, now));
  }
  need(verified, "exchange");
}

struct ChunksOnly final : BundleSource {
  explicit ChunksOnly(const Store& from) : next(from.chunks.begin()), end(from.chunks.end()) {}
  Result<std::optional<BundleRun>> next_run() override { return std::nullopt; }
  Result<std::optional<BundleManifest>> next_manifest() override { return std::nullopt; }
  Result<std::optional<BundleChunk>> next_chunk() override {
    if (next == end) return std::nullopt;
    BundleChunk chunk{next->first, next->second};
    ++next;
    return chunk;
  }
  std::map<ChunkHash, Bytes>::const_iterator next, end;
};

}  // namespace

int main(int argc, char** argv) {
  const std::size_t megabytes = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100;
  need(crypto_ready().has_value() && megabytes > 0, "start");
  Bytes plain(megabytes * 1000000);
  SeededRandom(1).fill(plain);
  const auto sealer = ChunkSealer::with_key(Bytes(32, 1)).value();
  const auto rate = [&](double seconds) { return static_cast<double>(megabytes) / seconds; };

  Bytes copy(plain.size());
  const double copying = best_of_three([&] { std::memcpy(copy.data(), plain.data(), plain.size()); });
  const double hashing = best_of_three([&] { need(!hash256("", {plain}).is_zero(), "hash"); });
  std::size_t chunks = 0;
  const double cutting = best_of_three([&] { chunks = chunk_lengths(plain).size(); });
  Store store;
  Manifest manifest;
  const double packing = best_of_three([&] { manifest = pack(sealer, plain, store); });
  const double exchanging = best_of_three([&] { exchange(store, manifest.id()); });
  const double unpacking = best_of_three([&] {
    const auto read = [&](const ChunkHash& hash) -> Result<Bytes> { return store.chunks.at(hash); };
    need(unpack_paper(manifest, sealer, read, [](ByteView) -> Result<void> { return {}; }).has_value(), "unpacking");
  });
  const auto path = std::filesystem::temp_directory_path() / ("bench_papers." + std::to_string(::getpid()));
  SeededRandom random(2);
  std::vector<Secret> secrets;
  secrets.emplace_back(ByteView(Bytes(32, 3)));
  const double exporting = best_of_three([&] {
    ChunksOnly source(store);
    need(write_bundle(path, {}, &secrets[0], source, random).has_value(), "export");
  });
  const double importing = best_of_three([&] { need(inspect_bundle(path, {CouncilId{}, secrets})->complete, "import"); });
  std::filesystem::remove(path);

  std::printf(
      "{\"megabytes\":%zu,\"chunks\":%zu,\"unit\":\"MB/s\",\"memcpy\":%.0f,\"blake2b\":%.0f,\"cut\":%.0f,\"pack\":%.0f,\"exchange\":%.0f,"
      "\"unpack\":%.0f,\"bundle_export\":%.0f,\"bundle_import\":%.0f,\"exchange_to_blake2b\":%.2f}\n",
      megabytes, chunks, rate(copying), rate(hashing), rate(cutting), rate(packing), rate(exchanging), rate(unpacking), rate(exporting),
      rate(importing), hashing / exchanging);
}
