// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>

#include "sync/papers/exchange.h"

// Devices that exchange papers in one process: ordered links with delay, rate and resets, and a clock that only events move.

namespace kyhop::sim {

class MemoryChunks final : public ChunkSource {
 public:
  bool has(const ChunkHash& chunk) override { return chunks.contains(chunk); }
  bool read(const ChunkHash& chunk, Bytes& to) override {
    const auto found = chunks.find(chunk);
    if (found == chunks.end()) return false;
    ++reads;
    append(to, found->second);
    if (lies) to.back() ^= 1;
    return true;
  }
  std::optional<Bytes> manifest(const ManifestId& paper) override {
    const auto found = manifests.find(paper);
    if (found == manifests.end()) return std::nullopt;
    Bytes bytes = found->second;
    if (lies_about_manifests) bytes.back() ^= 1;
    return bytes;
  }

  std::map<ChunkHash, Bytes> chunks;
  std::map<ManifestId, Bytes> manifests;
  std::size_t reads = 0;
  bool lies = false;
  bool lies_about_manifests = false;
};

/// A paper whose chunks are random bytes of the right length; the exchange never opens them.
struct TestPaper {
  ManifestId id;
  Manifest manifest;
  std::map<ChunkHash, Bytes> chunks;

  TestPaper(std::size_t count, std::uint64_t seed, std::size_t plain_length = kChunkMin);
  /// Shares all chunks with `former` but the last `fresh`.
  TestPaper(const TestPaper& former, std::size_t fresh, std::uint64_t seed);
  void put_into(MemoryChunks& store) const;

 private:
  void add_chunk(SeededRandom& random, std::size_t plain_length);
};

struct LinkShape {
  std::int64_t delay_us = 5000;
  double bytes_per_us = 12.5;  // 100 Mbit/s
  std::size_t queue_bytes = 512 * 1024;
};

class PaperSwarm {
 public:
  struct Node {
    DeviceId id;
    MemoryChunks store;
    std::unique_ptr<SeededRandom> random;
    std::unique_ptr<PaperExchange> exchange;
    std::map<ManifestId, PaperPriority> wants;
    std::set<std::size_t> peers;
    std::vector<ManifestId> verified;
    std::map<DeviceId, int> blamed;
    std::uint64_t received = 0;  ///< over all lives
    std::uint64_t served = 0;
    std::size_t largest_answer = 0;  ///< chunk bytes sent because of one event
    bool silent = false;             ///< takes everything, answers no question for chunks
    bool full = false;               ///< its disk
    std::uint64_t life = 0;
    std::int64_t store_delay_us = 2000;
  };

  explicit PaperSwarm(std::uint64_t seed, std::size_t nodes);

  Node& node(std::size_t index) { return nodes_[index]; }
  std::size_t size() const { return nodes_.size(); }
  std::int64_t now_us() const { return now_us_; }
  SeededRandom& random() { return random_; }

  void connect(std::size_t a, std::size_t b, LinkShape shape = {});
  /// Loses everything under way.
  void disconnect(std::size_t a, std::size_t b);
  bool connected(std::size_t a, std::size_t b) const { return nodes_[a].peers.contains(b); }
  void want(std::size_t index, const ManifestId& paper, PaperPriority priority = PaperPriority::rest);
  /// The process dies: what was not stored is gone, its links fall; it starts again from its store and its wants.
  void restart(std::size_t index);
  void after(std::int64_t us, std::function<void()> act) { at(now_us_ + us, std::move(act)); }

  /// Until `done` or the time is over; true when done.
  bool run_until(const std::function<bool()>& done, std::int64_t seconds);
  bool everyone_has(const TestPaper& paper) const;

  void carry_out(std::size_t index, ExchangeEffects effects);
  ExchangeTime now() const { return ExchangeTime(now_us_ / 1000); }

 private:
  struct Pipe {  // one direction of a link
    LinkShape shape;
    std::int64_t busy_until_us = 0;
    std::size_t queued = 0;
    std::uint64_t generation = 0;
  };

  void at(std::int64_t us, std::function<void()> act) { events_.emplace(std::pair(us, ++event_number_), std::move(act)); }
  void send(std::size_t from, std::size_t to, Bytes message);
  std::size_t index_of(const DeviceId& id) const { return by_id_.at(id); }
  static std::size_t room(const Pipe& pipe) { return pipe.shape.queue_bytes > pipe.queued ? pipe.shape.queue_bytes - pipe.queued : 0; }

  SeededRandom random_;
  std::vector<Node> nodes_;
  std::map<DeviceId, std::size_t> by_id_;
  std::map<std::pair<std::size_t, std::size_t>, Pipe> pipes_;
  std::map<std::pair<std::int64_t, std::uint64_t>, std::function<void()>> events_;
  std::int64_t now_us_ = 0;
  std::uint64_t event_number_ = 0;
};

}  // namespace kyhop::sim
