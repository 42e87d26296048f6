// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/crypto/crypto.h"
#include "sync/record/hlc.h"

namespace kyhop {

/// What a record's body holds. The upper byte names the room that reads it: 00 genesis, 01 authority, 02 keys, 10 and above the meeting.
/// A kind that a device does not know is stored and relayed and has no effect.
using Kind = std::uint16_t;

inline constexpr Byte kRecordFormat = 1;
inline constexpr Byte kSuite = 1;  ///< BLAKE2b-256, Ed25519

inline constexpr std::size_t kMaxDeps = 16;
inline constexpr std::size_t kMaxAuthHeads = 8;
inline constexpr std::size_t kMaxBody = 8 * 1024;
inline constexpr std::size_t kMaxLargeBody = 64 * 1024;  ///< genesis, poll.open, promise, close

/// The kinds whose body may reach kMaxLargeBody; kinds in between are reserved for them, so old devices accept new large kinds.
inline constexpr Kind kFirstLargeKind = 0x2000;
constexpr std::size_t max_body(Kind kind) {
  return kind == 0 || kind >= kFirstLargeKind ? kMaxLargeBody : kMaxBody;
}

/// Bits of RecordHeader::flags; unknown bits are kept and mean nothing.
inline constexpr std::uint16_t kFlagContinues = 1;  ///< seq 0 of an epoch that follows an earlier one; two more fields stand in the header
inline constexpr std::uint16_t kFlagSealed = 2;     ///< the body is sealed to a conversation

/// Where the log of a device's earlier epoch ended; its head's hash stands in RecordHeader::prev.
struct Continuation {
  Epoch epoch{};
  Seq seq{};
  friend bool operator==(const Continuation&, const Continuation&) = default;
};

struct RecordHeader {
  Kind kind = 0;
  std::uint16_t flags = 0;
  CouncilId council;  ///< zero in the genesis
  LogId log;
  Seq seq{};
  RecordHash prev;  ///< hash of the previous record of this log; zero at the very first
  Hlc hlc;
  std::uint32_t body_size = 0;
  Hash256 body_hash;
  std::vector<RecordHash> deps;        ///< what this record needs to be understood, at most kMaxDeps
  std::vector<RecordHash> auth_heads;  ///< heads of the authority set that its author had seen, at most kMaxAuthHeads
  std::optional<Continuation> continues;

  bool sealed() const { return (flags & kFlagSealed) != 0; }
};

/// The fixed layout of docs/formats/record.md.
Bytes encode(const RecordHeader& header);
/// Refuses any other format or suite, counts beyond the limits, a body too large for its kind, and bytes left over.
Result<RecordHeader> decode_header(ByteView bytes);
/// The length of the header that starts at `bytes`, or nothing when it is cut short or its counts are beyond the limits.
std::optional<std::size_t> header_length(ByteView bytes);

/// BLAKE2b-256("kyhop record v1" ‖ header).
RecordHash record_hash(ByteView header_bytes);
Hash256 body_hash(ByteView body);
/// What the author signs: "kyhop sig v1" ‖ council id ‖ record hash.
Bytes signing_bytes(const CouncilId& council, const RecordHash& hash);

/// A record exactly as it was signed: nothing is serialised again to be checked. Immutable.
class Record {
 public:
  /// Takes the parts apart and checks that they belong together (layout, body hash). The signature is checked by signature_valid().
  static Result<Record> from_parts(Bytes header_bytes, std::optional<Bytes> body, const Signature& signature);
  /// Makes an own record: fills body size and hash and signs.
  static Record sign(RecordHeader header, Bytes body, const SigningKey& key);

  const RecordHeader& header() const { return header_; }
  const Bytes& header_bytes() const { return header_bytes_; }
  const RecordHash& hash() const { return hash_; }
  /// Nothing when the body was erased.
  const std::optional<Bytes>& body() const { return body_; }
  const Signature& signature() const { return signature_; }
  bool signature_valid() const;
  EntityId entity() const { return EntityId::prefix_of(hash_.view()); }

 private:
  Record() = default;
  RecordHeader header_;
  Bytes header_bytes_;
  RecordHash hash_;
  std::optional<Bytes> body_;
  Signature signature_;
};

/// Wire form of one record inside a run: header ‖ flag (1 body follows, 0 erased) ‖ body ‖ signature.
void append_wire(Bytes& to, const Record& record);
Result<Record> take_wire(ByteReader& from);

}  // namespace kyhop
