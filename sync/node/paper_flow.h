// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>

#include "sync/node/alarm.h"
#include "sync/node/chunk_writer.h"
#include "sync/node/node.h"
#include "sync/node/paper_store.h"
#include "sync/papers/exchange.h"

namespace kyhop {

/// Papers of a running node: what is wished for, the exchange with all peers, and papers.db.
class PaperFlow {
 public:
  struct Events {
    std::function<void(const DeviceId&, Bytes)> send;
    std::function<void(const DeviceId&, const std::string&)> blame;
    std::function<void(const NodePaper&)> changed;
    std::function<void(const Error&)> problem;
  };

  /// Everything outlives the flow. `writer` may be null: then chunks are written on the node's thread.
  PaperFlow(asio::io_context& io, ChunkStore& papers, ChunkStore* writer, PaperWishes& wishes, Random& random, Events events);

  /// Asks anew what is wanted.
  void look_again();
  void peer_joined(const DeviceId& peer, std::size_t room);
  void peer_left(const DeviceId& peer);
  void peer_room(const DeviceId& peer, std::size_t room);
  void receive(const DeviceId& peer, ByteView message);

  /// Wanted papers that are not here.
  std::uint32_t missing() const { return static_cast<std::uint32_t>(wanted_.size() - verified_.size()); }
  std::uint64_t completed() const { return completed_; }
  /// Grows with every chunk that came or went.
  std::uint64_t moved() const { return exchange_.counters().received + exchange_.counters().served; }

 private:
  void carry_out(ExchangeEffects effects);
  void on_written(const std::vector<ChunkHash>& chunks, const Result<void>& outcome);
  void on_verified(const ManifestId& paper);

  PaperStore store_;
  PaperExchange exchange_;
  PaperWishes& wishes_;
  Events events_;
  ChunkWriter writer_;
  Alarm tick_;
  std::map<ManifestId, PaperPriority> wanted_;
  std::set<ManifestId> verified_;                ///< of wanted_
  std::map<ManifestId, std::uint32_t> fetched_;  ///< chunks of a paper of which something came while this node ran; 0: not known yet
  bool looking_ = false;                         ///< what the exchange says now is about what is here already
  std::uint64_t completed_ = 0;
};

}  // namespace kyhop
