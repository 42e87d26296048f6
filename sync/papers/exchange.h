// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <set>
#include <variant>

#include "storage/crypto/crypto.h"
#include "storage/crypto/sound_chunk.h"
#include "sync/papers/manifest.h"
#include "sync/papers/messages.h"

// Papers between many devices, sans-IO: events go in with the time and come back as effects. No socket, clock, thread or file.

namespace kyhop {

/// What the exchange reads from: the chunk store of this device.
class ChunkSource {
 public:
  virtual ~ChunkSource() = default;
  virtual bool has(const ChunkHash& chunk) = 0;
  /// Appends the stored bytes; false, and nothing appended, when they are not there or not sound.
  virtual bool read(const ChunkHash& chunk, Bytes& to) = 0;
  /// The encoded manifest.
  virtual std::optional<Bytes> manifest(const ManifestId& paper) = 0;
};

/// Which paper goes first. Papers of one priority finish in the order in which they were wanted.
enum class PaperPriority : std::uint8_t { on_screen = 0, current_item = 1, next_items = 2, rest = 3 };

/// Time since any fixed start; never goes back.
using ExchangeTime = std::chrono::milliseconds;

struct ExchangeLimits {
  std::size_t sources_per_paper = 4;
  std::size_t asked_chunks_per_peer = 64;
  std::size_t asked_bytes_per_peer = 2 * 1024 * 1024;
  std::size_t first_window = 256 * 1024;        ///< bytes asked of a peer at first, and at least; grows while it answers in time
  ExchangeTime answer_in_time{400};             ///< so that little is under way when something more urgent is wanted
  std::size_t storing_bytes = 8 * 1024 * 1024;  ///< given out to be stored and not yet stored; above it nothing more is asked for
  std::size_t queued_answers_per_peer = 128;    ///< what a peer may have asked for and not yet got
  std::size_t watched_papers_per_peer = 4096;
  std::size_t end_game_chunks = 8;  ///< with at most so many left, a chunk may be asked for twice
  ExchangeTime end_game_after{500};
  ExchangeTime stalled_after{8000};  ///< without any chunk from a peer that owes some
  ExchangeTime stalled_rest{10000};
  ExchangeTime blamed_rest{60000};
  ExchangeTime manifest_timeout{5000};
  ExchangeTime tick{250};          ///< while chunks are under way
  ExchangeTime idle_tick{5000};    ///< while something is wanted that nobody has
  ExchangeTime ask_again{300000};  ///< a lost question is repeated after this long
  ExchangeTime after_full{10000};  ///< pause after a chunk could not be stored
};

struct ExchangeCounters {
  std::uint64_t received = 0;  ///< chunks, with repeats
  std::uint64_t accepted = 0;  ///< chunks verified and given out to be stored
  std::uint64_t served = 0;    ///< chunks
  std::uint64_t wrong = 0;     ///< chunks and manifests that were not what they claimed
  std::uint64_t stalls = 0;
};

struct SendMessage {
  DeviceId peer;
  Bytes message;
};
/// To be answered by chunk_stored() or chunk_not_stored(), at once or later.
struct StoreChunk {
  SoundChunk chunk;
};
/// Verified. Comes before any StoreChunk of its paper; stores are to be committed in the order given.
struct StoreManifest {
  ManifestId paper;
  Bytes encoded;
};
struct PaperVerified {
  ManifestId paper;
};
struct PaperProgress {
  ManifestId paper;
  std::uint32_t have = 0;
  std::uint32_t total = 0;
};
/// Call tick() at that time; a later ArmTimer replaces an earlier one.
struct ArmTimer {
  ExchangeTime at{};
};
/// A provable fault of a peer; the owner counts them.
struct BlamePeer {
  DeviceId peer;
  std::string why;
};
using ExchangeEffect = std::variant<SendMessage, StoreChunk, StoreManifest, PaperVerified, PaperProgress, ArmTimer, BlamePeer>;
/// To be carried out in order.
using ExchangeEffects = std::vector<ExchangeEffect>;

class PaperFetching;
class PaperServing;

/// Fetches wanted papers from all peers at once and serves what is here. It knows nothing that the chunk store does not: a new one
/// that is told the same wants goes on where the last stopped. Not thread-safe; `source` and `random` outlive it.
class PaperExchange {
 public:
  PaperExchange(ChunkSource& source, Random& random, ExchangeLimits limits = {});
  ~PaperExchange();
  PaperExchange(const PaperExchange&) = delete;
  PaperExchange& operator=(const PaperExchange&) = delete;

  /// Wants a paper, or gives a wanted one another priority. PaperVerified follows at once when all of it is here.
  ExchangeEffects want(const ManifestId& paper, PaperPriority priority, ExchangeTime now);
  ExchangeEffects unwant(const ManifestId& paper, ExchangeTime now);
  /// A manifest and chunks came into the store by another road (own paper, bundle).
  ExchangeEffects paper_added(const ManifestId& paper, ExchangeTime now);

  /// `room`: bytes that may be queued to the peer now.
  ExchangeEffects peer_joined(const DeviceId& peer, std::size_t room, ExchangeTime now);
  ExchangeEffects peer_left(const DeviceId& peer, ExchangeTime now);
  /// The queue to the peer has this much room now (not: more). Answers are read from the store only as far as it goes,
  /// so at most one chunk beyond it is ever in memory. Report it whenever the queue drains.
  ExchangeEffects peer_room(const DeviceId& peer, std::size_t bytes, ExchangeTime now);
  ExchangeEffects receive(const DeviceId& peer, ByteView message, ExchangeTime now);

  ExchangeEffects chunk_stored(const ChunkHash& chunk, ExchangeTime now);
  ExchangeEffects chunk_not_stored(const ChunkHash& chunk, ExchangeTime now);
  ExchangeEffects tick(ExchangeTime now);

  const ExchangeCounters& counters() const { return counters_; }

 private:
  void hear(const DeviceId& peer, const PaperMessage& message, ExchangeTime now, ExchangeEffects& out);
  void conclude(ExchangeTime now, ExchangeEffects& out);

  const ExchangeLimits limits_;
  ExchangeCounters counters_;
  std::set<DeviceId> peers_;
  std::unique_ptr<PaperFetching> fetching_;
  std::unique_ptr<PaperServing> serving_;
  std::optional<ExchangeTime> armed_;
};

}  // namespace kyhop
