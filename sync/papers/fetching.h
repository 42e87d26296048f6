// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>

#include "sync/papers/serving.h"

namespace kyhop {

/// The asking half of the exchange: which chunks of the wanted papers are missing, who has them, and whom to ask for which.
class PaperFetching final : public WantedPapers {
 public:
  PaperFetching(ChunkSource& source, Random& random, const ExchangeLimits& limits, ExchangeCounters& counters)
      : source_(source), random_(random), limits_(limits), counters_(counters) {}

  void want(const ManifestId& paper, PaperPriority priority, ExchangeTime now, ExchangeEffects& out);
  void unwant(const ManifestId& paper, ExchangeEffects& out);
  /// Looks again at what the store has of the paper. False when it is not wanted.
  bool rescan(const ManifestId& paper, ExchangeTime now, ExchangeEffects& out);

  void join(const DeviceId& peer, ExchangeTime now, ExchangeEffects& out);
  void leave(const DeviceId& peer, ExchangeTime now, ExchangeEffects& out);
  void hear(const DeviceId& peer, const PaperHave& have, ExchangeTime now, ExchangeEffects& out);
  void hear(const DeviceId& peer, const ManifestData& data, ExchangeTime now, ExchangeEffects& out);
  void hear(const DeviceId& peer, const ChunkData& data, ExchangeTime now, ExchangeEffects& out);
  void hear(const DeviceId& peer, const ChunkNone& none, ExchangeTime now, ExchangeEffects& out);

  void chunk_stored(const ChunkHash& chunk, ExchangeTime now, ExchangeEffects& out);
  void chunk_not_stored(const ChunkHash& chunk, ExchangeTime now);
  void tick(ExchangeTime now, ExchangeEffects& out);

  /// How long the next tick may wait; nothing when nothing is wanted.
  std::optional<ExchangeTime> patience() const;

  struct Growth {
    PaperHave have;
    std::set<DeviceId> need_not_know;  ///< they have all of it
  };
  /// What others should be told since the last call.
  std::vector<Growth> take_growth() { return std::exchange(growth_, {}); }

  std::optional<PaperHave> holding(const ManifestId& paper) const override;
  const Bytes* manifest(const ManifestId& paper) const override;

 private:
  struct Missing;
  struct Fetch;

  /// What one peer has of one paper.
  struct Source {
    bool has_manifest = false;
    bool complete = false;
    ChunkSet has;
    std::size_t asked = 0;     ///< chunks asked for on behalf of this paper
    std::uint64_t dry_at = 0;  ///< value of Fetch::openings at which it had nothing that was open
    bool offers(std::uint32_t place) const { return complete || has.contains(place); }
  };
  struct Place {
    Fetch* fetch = nullptr;
    std::uint32_t place = 0;
  };
  struct Request {
    DeviceId peer;
    ManifestId on_behalf;
  };
  /// A chunk that wanted papers lack. Open: neither asked for nor on its way into the store.
  struct Missing {
    ChunkHash chunk;
    std::size_t bytes = 0;
    std::vector<Place> places;
    std::vector<Request> requests;  ///< one; two in the end game
    ExchangeTime asked_at{};
    bool storing = false;
    bool open() const { return requests.empty() && !storing; }
  };
  struct Fetch {
    ManifestId paper;
    PaperPriority priority = PaperPriority::rest;
    std::uint64_t turn = 0;
    bool known = false;  ///< the manifest is here and verified
    Bytes encoded;       ///< the manifest, or as much of it as came
    std::optional<DeviceId> manifest_from;
    ExchangeTime manifest_since{};
    std::vector<Missing*> lacking;      ///< by place; null when here
    std::vector<std::uint16_t> rarity;  ///< by place: how many sources have it
    std::uint32_t left = 0;             ///< places lacking
    std::uint32_t open = 0;             ///< places lacking and open
    std::uint64_t openings = 1;         ///< grows whenever a chunk becomes open again
    std::map<DeviceId, Source> sources;
    ChunkSet fresh;  ///< stored since others were told
    std::uint32_t reported = 0;
    ExchangeTime asked_about{};
    std::uint32_t have() const { return static_cast<std::uint32_t>(lacking.size()) - left; }
  };
  struct Peer {
    struct Asked {
      std::size_t bytes = 0;
      ExchangeTime at{};
    };
    std::map<ChunkHash, Asked> asked;
    std::size_t asked_bytes = 0;
    std::size_t window = 0;  ///< bytes that may be asked for at a time
    ExchangeTime last_progress{};
    ExchangeTime rest_until{};
  };

  // fetching.cpp: papers and what is known of them
  void begin(Fetch& fetch, const Manifest& manifest);
  void arrived(const ChunkHash& chunk, ExchangeEffects& out);
  void complete(Fetch& fetch, ExchangeEffects& out);
  void forget(Fetch& fetch);
  void drop_source(Fetch& fetch, const DeviceId& peer);
  void count_source(Fetch& fetch, const Source& source, int change);
  void ask_for_manifest(Fetch& fetch, ExchangeTime now, ExchangeEffects& out);
  void sort_order();

  // requesting.cpp: whom to ask for which chunk
  void fill_all(ExchangeTime now, ExchangeEffects& out);
  void fill(const DeviceId& id, ExchangeTime now, ExchangeEffects& out);
  std::vector<std::uint32_t> rarest(const Fetch& fetch, const Source& source, std::size_t most);
  void request(Missing& missing, const DeviceId& id, Fetch& fetch, ExchangeTime now, std::vector<ChunkHash>& asks);
  void end_game(Fetch& fetch, ExchangeTime now, ExchangeEffects& out);
  void adapt_window(Peer& peer, const ChunkData& data, ExchangeTime now);
  void withdraw(const DeviceId& id, const ChunkHash& chunk);
  void withdraw_all(const DeviceId& id, ExchangeEffects& out);
  void cancel_others(Missing& missing, ExchangeEffects& out);
  void set_open(Missing& missing, bool open);
  static std::size_t busy_sources(const Fetch& fetch);
  bool may_ask(const DeviceId& id, ExchangeTime now) const;
  void blame(const DeviceId& id, std::string why, ExchangeTime now, ExchangeEffects& out);
  void check_stalls(ExchangeTime now, ExchangeEffects& out);

  ChunkSource& source_;
  Random& random_;
  const ExchangeLimits& limits_;
  ExchangeCounters& counters_;
  std::map<ManifestId, Fetch> fetches_;
  std::vector<Fetch*> order_;  ///< by priority, then by when it was wanted
  std::uint64_t turns_ = 0;
  std::map<ChunkHash, Missing> missing_;
  std::map<ChunkHash, std::size_t> storing_;
  std::size_t storing_bytes_ = 0;
  ExchangeTime full_until_{};
  std::map<DeviceId, Peer> peers_;
  std::vector<Growth> growth_;
};

}  // namespace kyhop
