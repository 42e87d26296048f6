// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <deque>
#include <map>

#include "sync/papers/exchange.h"

namespace kyhop {

/// A paper that is being fetched answers for itself: its chunks change while it is.
class WantedPapers {
 public:
  virtual ~WantedPapers() = default;
  /// Nothing when the paper is not being fetched.
  virtual std::optional<PaperHave> holding(const ManifestId& paper) const = 0;
  virtual const Bytes* manifest(const ManifestId& paper) const = 0;
};

/// The answering half of the exchange: who asked for what, and as much of it as the queues to the peers have room for.
class PaperServing {
 public:
  PaperServing(ChunkSource& source, const WantedPapers& wanted, const ExchangeLimits& limits, ExchangeCounters& counters)
      : source_(source), wanted_(wanted), limits_(limits), counters_(counters) {}

  void join(const DeviceId& peer, std::size_t room) { peers_[peer].room = room; }
  void leave(const DeviceId& peer) { peers_.erase(peer); }
  void set_room(const DeviceId& peer, std::size_t bytes, ExchangeEffects& out);

  void hear(const DeviceId& peer, const PaperAsk& ask, ExchangeEffects& out);
  void hear(const DeviceId& peer, const ManifestGet& get, ExchangeEffects& out);
  void hear(const DeviceId& peer, const ChunkGet& get, ExchangeEffects& out);
  void hear(const DeviceId& peer, const ChunkCancel& cancel);

  /// Tells those who asked about the paper, except `told_otherwise`.
  void announce(const PaperHave& have, const std::set<DeviceId>& told_otherwise, ExchangeEffects& out);
  /// The store has more of the paper than it had.
  void grown(const ManifestId& paper, ExchangeEffects& out);

 private:
  struct Peer {
    std::size_t room = 0;
    std::deque<std::variant<ChunkHash, ManifestGet>> queue;
    std::set<ManifestId> watched;
  };

  PaperHave holding(const ManifestId& paper);
  PaperHave holding_in_store(const ManifestId& paper) const;
  void serve(const DeviceId& id, Peer& peer, ExchangeEffects& out);
  Bytes answer(const ChunkHash& chunk);
  Bytes answer(const ManifestGet& get);

  ChunkSource& source_;
  const WantedPapers& wanted_;
  const ExchangeLimits& limits_;
  ExchangeCounters& counters_;
  std::map<DeviceId, Peer> peers_;
  std::map<ManifestId, PaperHave> remembered_;  ///< what holding_in_store() found; it reads a whole manifest
};

}  // namespace kyhop
