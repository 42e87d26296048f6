// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sync/wire/noise/cipher_state.h"

// The encrypted stream of one established link, sans-IO: bytes and the time go in, messages and bytes come out. A large message is
// cut into fragments, so that a ballot never waits behind a paper. Layout in docs/formats/link.md.

namespace kyhop {

/// Queues by urgency (sync.md, One link).
enum class Priority : std::uint8_t {
  urgent = 0,   ///< P0: fork proofs, revocations, control of polls
  ballots = 1,  ///< P1: ballots, acks
  records = 2,  ///< P2: other records, asking and answering what is missing
  runs = 3,     ///< P3: runs of records
  chunks = 4,   ///< P4: papers
};
inline constexpr std::size_t kPriorities = 5;

/// Time since any fixed start; never goes back.
using WireTime = std::chrono::milliseconds;

struct WireMessage {
  Priority priority{};
  std::uint8_t type = 0;  ///< meaning belongs to the room that sends it
  Bytes payload;
};

struct ChannelLimits {
  std::size_t max_message = 1024 * 1024;     ///< payload bytes, both directions
  std::size_t max_queued = 8 * 1024 * 1024;  ///< payload bytes waiting here; beyond it enqueue() refuses
  std::size_t window = 2 * 1024 * 1024;      ///< frame bytes sent and not yet acknowledged
  std::size_t fragment = 16 * 1024;          ///< payload bytes of one frame
  WireTime ping_after{5000};                 ///< without anything from the peer
  WireTime ping_when_busy{30000};            ///< to keep the round-trip time fresh
  unsigned misses = 3;                       ///< unanswered pings before the link is given up
  std::uint64_t rekey_frames = 1ull << 20;   ///< per direction
  WireTime rekey_after{3600000};
};

class Channel {
 public:
  Channel(noise::CipherState send, noise::CipherState receive, WireTime now, ChannelLimits limits = {});

  /// Takes a message into the queue of its priority; messages of one priority arrive in order. Refused with rule
  /// "message_too_large" or "link_full"; nothing is queued then.
  Result<void> enqueue(Priority priority, std::uint8_t type, Bytes payload);

  /// Reads what the peer sent; whole messages are appended to `out`. An error is final: the link must be closed.
  Result<void> feed(ByteView bytes, WireTime now, std::vector<WireMessage>& out);

  /// Sealed bytes to send now, about `max` of them and never more than one frame beyond; empty when there is nothing or the
  /// peer has to acknowledge first.
  Result<Bytes> next_bytes(std::size_t max, WireTime now);
  /// next_bytes would give something.
  bool has_bytes() const;

  /// To be called at deadline() or later: decides on pings and on rekeying. io when the peer stopped answering.
  Result<void> tick(WireTime now);
  WireTime deadline() const;
  /// While the owner does not read, silence is not the peer's fault.
  void pause(bool paused, WireTime now);

  /// Says goodbye with a sentence; after what is queued. Nothing can be queued afterwards.
  void finish(std::string_view why);
  /// What the peer said when it said goodbye. Nothing it sends afterwards is read.
  const std::optional<std::string>& farewell() const { return farewell_; }
  /// Goodbye has left by next_bytes().
  bool finished() const { return bye_sent_; }

  /// Payload bytes waiting, of one priority and of all.
  std::size_t queued(Priority priority) const { return queues_[static_cast<std::size_t>(priority)].bytes; }
  std::size_t queued() const { return queued_; }
  /// Frame bytes that the peer has not acknowledged.
  std::size_t unacknowledged() const { return static_cast<std::size_t>(sent_ - acknowledged_); }
  /// Bytes that may be queued before queue and window together are full; a good sender of bulk stops at 0.
  std::size_t room() const;
  std::optional<WireTime> round_trip() const { return round_trip_; }

 private:
  enum class Control : std::uint8_t { ping = 1, pong = 2, ack = 3, rekey = 4, bye = 5 };
  struct Queue {
    std::deque<WireMessage> messages;
    std::size_t offset = 0;  ///< bytes of the first message that have left
    std::size_t bytes = 0;
    std::size_t credit = 0;
  };
  struct Assembly {
    bool open = false;
    std::uint8_t type = 0;
    Bytes payload;
  };

  Result<void> seal_frame(ByteView plain, Bytes& to);
  Result<void> write_control(Bytes& to, WireTime now);
  Result<void> write_one_control(Control what, ByteView payload, Bytes& to);
  Result<void> write_fragment(std::size_t queue, Bytes& to);
  Result<void> rekey_if_due(Bytes& to, WireTime now);
  std::optional<std::size_t> choose() const;
  std::optional<std::size_t> choose_bulk() const;
  void refill_credit();
  bool window_allows(std::size_t queue) const;
  bool has_control() const;
  bool queues_are_empty() const;

  Result<void> read_frame(ByteView sealed, WireTime now, std::vector<WireMessage>& out);
  Result<void> read_control(ByteReader from, WireTime now);
  Result<void> read_fragment(std::size_t queue, std::uint8_t flags, ByteReader from, std::vector<WireMessage>& out);

  ChannelLimits limits_;

  noise::CipherState send_;
  std::array<Queue, kPriorities> queues_;
  std::size_t queued_ = 0;
  std::uint64_t sent_ = 0;          ///< bytes of all data frames
  std::uint64_t acknowledged_ = 0;  ///< of sent_
  std::uint64_t frames_sent_ = 0;   ///< since the last rekey
  WireTime send_key_since_;
  std::optional<std::string> bye_;
  bool bye_sent_ = false;

  noise::CipherState receive_;
  Bytes inbox_;
  Bytes plain_;
  std::array<Assembly, kPriorities> assemblies_;
  std::uint64_t received_ = 0;  ///< bytes of all data frames
  std::size_t ack_every_ = 0;
  std::uint64_t reported_ = 0;  ///< of received_, told to the peer
  std::uint64_t frames_received_ = 0;
  std::optional<std::string> farewell_;

  WireTime last_heard_;
  bool paused_ = false;
  bool ping_due_ = true;  ///< the first one measures the round trip
  std::optional<std::uint64_t> pong_due_;
  std::uint64_t ping_token_ = 0;
  std::optional<WireTime> ping_sent_;  ///< unanswered
  WireTime last_ping_;
  unsigned missed_ = 0;
  std::optional<WireTime> round_trip_;
};

}  // namespace kyhop
