// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "storage/base/error.h"
#include "sync/gossip/frontier.h"
#include "sync/gossip/store.h"
#include "sync/record/record.h"

// What two devices say to each other about records, over an established link. Layouts: docs/formats/sync.md. Every decode_… is strict:
// limits are checked before memory is taken, no byte may be left over, and there is one encoding of each message.

namespace kyhop {

/// First byte of a message on the link; 0x20 to 0x2f belong to this room.
enum class GossipType : Byte {
  digest = 0x20,
  frontier = 0x21,
  need = 0x22,
  plan = 0x23,
  run = 0x24,
  run_end = 0x25,
  push = 0x26,
  fork_proof = 0x27,
  search = 0x28,
  busy = 0x29,
  done = 0x2a,
};

/// Queues of a link, most urgent first. Order is kept within a class only.
enum class MessageClass : Byte {
  control = 0,  ///< P0: fork proofs, revocations, poll control
  ballot = 1,   ///< P1: ballots and acknowledgements
  record = 2,   ///< P2: other records, digests, frontiers, needs
  run = 3,      ///< P3: runs with their plan and end
};

inline constexpr std::size_t kMaxPushRecords = 256;
inline constexpr std::size_t kMaxSearchTags = 32;
inline constexpr std::uint64_t kMaxBusyMs = 600'000;
/// No message of this room is longer: a full run and one large record more, with room for its own fields.
inline constexpr std::size_t kMaxGossipMessage = kMaxRunBytes + kMaxLargeBody + 4096;

struct DigestMessage {
  std::array<AuthorDigest, kBuckets> authors;
  std::array<HeadDigest, kBuckets> heads;
  friend bool operator==(const DigestMessage&, const DigestMessage&) = default;
};

/// The sender's state of some buckets.
struct FrontierMessage {
  /// One log without its name; the receiver has the same logs in the same order.
  struct Length {
    Seq next{};
    std::optional<Seq> freeze;  ///< number of records before the fork
    friend bool operator==(const Length&, const Length&) = default;
  };
  struct Entry {
    LogId log;
    Length length;
    bool authority = false;
    HeadTag head;  ///< first bytes of the last record's hash; zero for an empty log
    friend bool operator==(const Entry&, const Entry&) = default;
  };
  struct Bucket {
    Byte index = 0;
    AuthorDigest authors;
    HeadDigest heads;
    bool full = false;
    std::vector<Length> lengths;  ///< when not full: one for each log of the bucket, by ascending log
    std::vector<Entry> entries;   ///< when full: ascending by log
    friend bool operator==(const Bucket&, const Bucket&) = default;
  };
  bool ask = false;  ///< the receiver answers with its own state of these buckets unless it has told it already
  std::vector<Bucket> buckets;
  friend bool operator==(const FrontierMessage&, const FrontierMessage&) = default;
};

/// Ranges that the sender wants; none is empty. A log of a bucket in which both sides have the same logs is named by its place, so that a
/// ballot of each of 500 authors costs 2 kB to ask for and not 20.
struct NeedMessage {
  struct Place {
    std::uint64_t index = 0;  ///< among the logs of the bucket, ascending
    Seq from{};
    Seq to{};
    friend bool operator==(const Place&, const Place&) = default;
  };
  struct Bucket {
    Byte index = 0;
    AuthorDigest authors;  ///< which logs the places count
    std::vector<Place> places;
    friend bool operator==(const Bucket&, const Bucket&) = default;
  };
  std::uint64_t id = 0;  ///< chosen by the sender, counting from 1
  std::vector<Bucket> buckets;
  std::vector<LogRange> ranges;
  friend bool operator==(const NeedMessage&, const NeedMessage&) = default;
};
/// PLAN announces what answers a need, before the first run; RUN_END says what it came to.
struct TotalsMessage {
  std::uint64_t id = 0;
  RunSize size;
};

struct RunMessage {
  std::uint64_t id = 0;
  std::vector<Record> records;  ///< one log, gap-free; at least one
};

struct PushMessage {
  std::vector<Record> records;  ///< of any logs; those of one log in order
};

/// One step of looking for the place where two histories of a log part: the sender believes the records before `low` to be common and
/// that at `high` to differ, and shows tags of its own records in between, at search_places(low, high).
struct SearchMessage {
  LogId log;
  Seq low{};
  Seq high{};
  std::vector<HeadTag> tags;
  friend bool operator==(const SearchMessage&, const SearchMessage&) = default;
};

/// Up to kMaxSearchTags places in [low, high), evenly spread, ascending, the first of them low. Both below 2^56.
std::vector<Seq> search_places(Seq low, Seq high);

struct BusyMessage {
  std::uint64_t id = 0;        ///< the need that is not answered; 0 for all
  std::uint64_t retry_ms = 0;  ///< 0: the places of the need are not known here; ask by name
};

/// The sender wants nothing of the receiver now.
struct DoneMessage {
  bool probe = false;  ///< answer with DIGEST when yours differs, with DONE when it does not
  Hash256 digest;      ///< Frontier::digest() of the sender
};

HeadTag head_tag(const RecordHash& hash);

Bytes encode(const DigestMessage& message);
Bytes encode(const FrontierMessage& message);
Bytes encode(const NeedMessage& message);
Bytes encode(const TotalsMessage& message);
Bytes encode_run(std::uint64_t id, std::span<const Record> records);
Bytes encode_push(std::span<const Record* const> records);
Bytes encode(const SearchMessage& message);
Bytes encode(const BusyMessage& message);
Bytes encode(const DoneMessage& message);

Result<DigestMessage> decode_digest(ByteView body);
Result<FrontierMessage> decode_frontier(ByteView body);
Result<NeedMessage> decode_need(ByteView body);
Result<TotalsMessage> decode_totals(ByteView body);
Result<RunMessage> decode_run(ByteView body);
Result<PushMessage> decode_push(ByteView body);
Result<SearchMessage> decode_search(ByteView body);
Result<BusyMessage> decode_busy(ByteView body);
Result<DoneMessage> decode_done(ByteView body);

}  // namespace kyhop
