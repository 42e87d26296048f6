// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/sim/paper_swarm.h"

#include <algorithm>

namespace kyhop::sim {

TestPaper::TestPaper(std::size_t count, std::uint64_t seed, std::size_t plain_length) {
  SeededRandom random(seed);
  for (std::size_t i = 0; i < count; ++i) add_chunk(random, plain_length);
  id = manifest.id();
}

TestPaper::TestPaper(const TestPaper& former, std::size_t fresh, std::uint64_t seed) : manifest(former.manifest), chunks(former.chunks) {
  SeededRandom random(seed);
  for (std::size_t i = 0; i < fresh; ++i) {
    chunks.erase(manifest.entries.back().chunk);
    manifest.plain_bytes -= manifest.entries.back().plain_length;
    manifest.entries.pop_back();
  }
  for (std::size_t i = 0; i < fresh; ++i) add_chunk(random, kChunkMin);
  id = manifest.id();
}

void TestPaper::add_chunk(SeededRandom& random, std::size_t plain_length) {
  Bytes stored(plain_length + kSealOverhead);
  random.fill(stored);
  const ChunkHash hash = chunk_hash(stored);
  chunks.emplace(hash, std::move(stored));
  manifest.entries.push_back({hash, static_cast<std::uint32_t>(plain_length)});
  manifest.plain_bytes += plain_length;
}

void TestPaper::put_into(MemoryChunks& store) const {
  store.manifests[id] = manifest.encode();
  for (const auto& [hash, bytes] : chunks) store.chunks[hash] = bytes;
}

PaperSwarm::PaperSwarm(std::uint64_t seed, std::size_t nodes) : random_(seed), nodes_(nodes) {
  for (std::size_t i = 0; i < nodes; ++i) {
    Node& node = nodes_[i];
    node.id = random_.id<DeviceId>();
    by_id_[node.id] = i;
    node.random = std::make_unique<SeededRandom>(random_.u64());
    node.exchange = std::make_unique<PaperExchange>(node.store, *node.random);
  }
}

void PaperSwarm::connect(std::size_t a, std::size_t b, LinkShape shape) {
  if (connected(a, b)) return;
  nodes_[a].peers.insert(b);
  nodes_[b].peers.insert(a);
  for (const auto& key : {std::pair(a, b), std::pair(b, a)}) {
    Pipe& pipe = pipes_[key];
    pipe.shape = shape;
    pipe.queued = 0;
    pipe.busy_until_us = now_us_;
  }
  carry_out(a, nodes_[a].exchange->peer_joined(nodes_[b].id, shape.queue_bytes, now()));
  carry_out(b, nodes_[b].exchange->peer_joined(nodes_[a].id, shape.queue_bytes, now()));
}

void PaperSwarm::disconnect(std::size_t a, std::size_t b) {
  if (!connected(a, b)) return;
  nodes_[a].peers.erase(b);
  nodes_[b].peers.erase(a);
  ++pipes_[{a, b}].generation;
  ++pipes_[{b, a}].generation;
  carry_out(a, nodes_[a].exchange->peer_left(nodes_[b].id, now()));
  carry_out(b, nodes_[b].exchange->peer_left(nodes_[a].id, now()));
}

void PaperSwarm::want(std::size_t index, const ManifestId& paper, PaperPriority priority) {
  nodes_[index].wants[paper] = priority;
  carry_out(index, nodes_[index].exchange->want(paper, priority, now()));
}

void PaperSwarm::restart(std::size_t index) {
  Node& node = nodes_[index];
  const std::set<std::size_t> peers = node.peers;
  for (const std::size_t peer : peers) disconnect(index, peer);
  ++node.life;
  node.exchange = std::make_unique<PaperExchange>(node.store, *node.random);
  for (const auto& [paper, priority] : node.wants) carry_out(index, node.exchange->want(paper, priority, now()));
}

bool PaperSwarm::run_until(const std::function<bool()>& done, std::int64_t seconds) {
  const std::int64_t end_us = now_us_ + seconds * 1000000;
  while (!done()) {
    if (events_.empty() || events_.begin()->first.first > end_us) return false;
    auto event = events_.extract(events_.begin());
    now_us_ = event.key().first;
    event.mapped()();
  }
  return true;
}

bool PaperSwarm::everyone_has(const TestPaper& paper) const {
  return std::all_of(nodes_.begin(), nodes_.end(), [&](const Node& node) {
    if (node.silent || node.store.lies || node.store.lies_about_manifests) return true;
    return !node.wants.contains(paper.id) || std::find(node.verified.begin(), node.verified.end(), paper.id) != node.verified.end();
  });
}

void PaperSwarm::carry_out(std::size_t index, ExchangeEffects effects) {
  Node& node = nodes_[index];
  std::size_t answered = 0;
  for (auto& effect : effects) {
    if (auto* message = std::get_if<SendMessage>(&effect)) {
      const auto decoded = decode_paper_message(message->message);
      const bool chunk = decoded && std::holds_alternative<ChunkData>(*decoded);
      if (chunk) answered += message->message.size();
      if (chunk && node.silent) continue;
      if (chunk) ++node.served;
      send(index, index_of(message->peer), std::move(message->message));
    } else if (auto* chunk = std::get_if<StoreChunk>(&effect)) {
      const std::uint64_t life = node.life;
      after(node.store_delay_us, [this, index, life, stored = std::move(*chunk)] {
        Node& self = nodes_[index];
        if (self.life != life) return;
        const ChunkHash& name = stored.chunk.hash();
        if (self.full) {
          carry_out(index, self.exchange->chunk_not_stored(name, now()));
          return;
        }
        self.store.chunks[name] = to_bytes(stored.chunk.stored());
        carry_out(index, self.exchange->chunk_stored(name, now()));
      });
    } else if (auto* manifest = std::get_if<StoreManifest>(&effect)) {
      node.store.manifests[manifest->paper] = manifest->encoded;
    } else if (auto* verified = std::get_if<PaperVerified>(&effect)) {
      node.verified.push_back(verified->paper);
    } else if (auto* timer = std::get_if<ArmTimer>(&effect)) {
      const std::uint64_t life = node.life;
      at(std::max(now_us_, timer->at.count() * 1000), [this, index, life] {
        if (nodes_[index].life == life) carry_out(index, nodes_[index].exchange->tick(now()));
      });
    } else if (auto* blame = std::get_if<BlamePeer>(&effect)) {
      ++node.blamed[blame->peer];
    }
  }
  node.largest_answer = std::max(node.largest_answer, answered);
}

void PaperSwarm::send(std::size_t from, std::size_t to, Bytes message) {
  if (!connected(from, to)) return;
  Pipe& pipe = pipes_[{from, to}];
  const std::size_t size = message.size();
  const std::uint64_t generation = pipe.generation;
  pipe.queued += size;
  pipe.busy_until_us =
      std::max(pipe.busy_until_us, now_us_) + static_cast<std::int64_t>(static_cast<double>(size) / pipe.shape.bytes_per_us);
  at(pipe.busy_until_us, [this, from, to, size, generation] {
    Pipe& line = pipes_[{from, to}];
    if (line.generation != generation) return;
    line.queued -= size;
    carry_out(from, nodes_[from].exchange->peer_room(nodes_[to].id, room(line), now()));
  });
  at(pipe.busy_until_us + pipe.shape.delay_us, [this, from, to, generation, bytes = std::move(message)] {
    if (pipes_[{from, to}].generation != generation) return;
    const auto decoded = decode_paper_message(bytes);
    if (decoded && std::holds_alternative<ChunkData>(*decoded)) ++nodes_[to].received;
    carry_out(to, nodes_[to].exchange->receive(nodes_[from].id, bytes, now()));
  });
}

}  // namespace kyhop::sim
