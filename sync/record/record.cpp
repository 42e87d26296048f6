// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/record/record.h"

#include <algorithm>

namespace kyhop {

namespace {

constexpr std::size_t kFixedPart = 148;
constexpr std::size_t kContinuationPart = 16;

Failure malformed(std::string why) {
  return fail(ErrorCode::integrity, "record", std::move(why), "ask the sender to update or to send it again");
}

template <typename Id>
Id take_id(ByteReader& reader) {
  return Id::from(reader.take(Id::size)).value_or(Id{});
}

std::vector<RecordHash> take_hashes(ByteReader& reader, std::size_t count) {
  std::vector<RecordHash> hashes;
  hashes.reserve(count);
  for (std::size_t i = 0; i < count; ++i) hashes.push_back(take_id<RecordHash>(reader));
  return hashes;
}

bool strictly_ascending(const std::vector<RecordHash>& hashes) {
  return std::adjacent_find(hashes.begin(), hashes.end(), [](const auto& a, const auto& b) { return a >= b; }) == hashes.end();
}

}  // namespace

Bytes encode(const RecordHeader& h) {
  Bytes out;
  out.reserve(kFixedPart + 32 * (h.deps.size() + h.auth_heads.size()) + kContinuationPart);
  out.push_back(kRecordFormat);
  out.push_back(kSuite);
  append_le(out, h.kind);
  append_le(out, h.flags);
  out.push_back(static_cast<Byte>(h.deps.size()));
  out.push_back(static_cast<Byte>(h.auth_heads.size()));
  append(out, h.council.view());
  append(out, h.log.device.view());
  append_le(out, number(h.log.epoch));
  append_le(out, number(h.seq));
  append(out, h.prev.view());
  append_le(out, h.hlc.value);
  append_le(out, h.body_size);
  append(out, h.body_hash.view());
  for (const auto& dep : h.deps) append(out, dep.view());
  for (const auto& head : h.auth_heads) append(out, head.view());
  if (h.continues) {
    append_le(out, number(h.continues->epoch));
    append_le(out, number(h.continues->seq));
  }
  return out;
}

std::optional<std::size_t> header_length(ByteView bytes) {
  if (bytes.size() < kFixedPart) return std::nullopt;
  const std::uint16_t flags = load_le<std::uint16_t>(bytes.subspan(4));
  const std::size_t deps = bytes[6];
  const std::size_t heads = bytes[7];
  if (deps > kMaxDeps || heads > kMaxAuthHeads) return std::nullopt;
  const std::size_t length = kFixedPart + 32 * (deps + heads) + ((flags & kFlagContinues) != 0 ? kContinuationPart : 0);
  return bytes.size() < length ? std::nullopt : std::optional(length);
}

Result<RecordHeader> decode_header(ByteView bytes) {
  const auto length = header_length(bytes);
  if (!length || *length != bytes.size()) return malformed("its header is cut short or too long");
  ByteReader reader(bytes);
  if (reader.take_le<Byte>() != kRecordFormat) return malformed("it has a format that this version does not know");
  if (reader.take_le<Byte>() != kSuite) return malformed("it uses a cryptographic suite that this version does not know");
  RecordHeader h;
  h.kind = reader.take_le<std::uint16_t>();
  h.flags = reader.take_le<std::uint16_t>();
  const auto deps = reader.take_le<Byte>();
  const auto heads = reader.take_le<Byte>();
  h.council = take_id<CouncilId>(reader);
  h.log.device = take_id<DeviceId>(reader);
  h.log.epoch = Epoch{reader.take_le<std::uint64_t>()};
  h.seq = Seq{reader.take_le<std::uint64_t>()};
  h.prev = take_id<RecordHash>(reader);
  h.hlc.value = reader.take_le<std::uint64_t>();
  h.body_size = reader.take_le<std::uint32_t>();
  h.body_hash = take_id<Hash256>(reader);
  h.deps = take_hashes(reader, deps);
  h.auth_heads = take_hashes(reader, heads);
  if ((h.flags & kFlagContinues) != 0) {
    Continuation from;
    from.epoch = Epoch{reader.take_le<std::uint64_t>()};
    from.seq = Seq{reader.take_le<std::uint64_t>()};
    h.continues = from;
  }
  if (!reader.finished()) return malformed("its header has the wrong length");
  if (h.body_size > max_body(h.kind)) return malformed("its body is larger than its kind allows");
  if (!strictly_ascending(h.deps) || !strictly_ascending(h.auth_heads))
    return malformed("it names what it depends on twice or out of order");
  if (h.continues && number(h.seq) != 0) return malformed("only the first record of an epoch may continue an earlier one");
  if (number(h.seq) == 0 && !h.continues && !h.prev.is_zero()) return malformed("the first record of a log names a record before it");
  if (number(h.seq) > (std::uint64_t{1} << 62)) return malformed("its number in the log is impossible");
  return h;
}

RecordHash record_hash(ByteView header_bytes) {
  return Hasher("kyhop record v1").add(header_bytes).finish_as<RecordHash>();
}

Hash256 body_hash(ByteView body) {
  return hash256("kyhop body v1", {body});
}

Bytes signing_bytes(const CouncilId& council, const RecordHash& hash) {
  Bytes out = to_bytes(as_bytes("kyhop sig v1"));
  append(out, council.view());
  append(out, hash.view());
  return out;
}

Result<Record> Record::from_parts(Bytes header_bytes, std::optional<Bytes> body, const Signature& signature) {
  Record record;
  KYHOP_ASSIGN(record.header_, decode_header(header_bytes));
  if (body && (body->size() != record.header_.body_size || kyhop::body_hash(*body) != record.header_.body_hash))
    return malformed("its body is not the one that was signed");
  record.hash_ = record_hash(header_bytes);
  record.header_bytes_ = std::move(header_bytes);
  record.body_ = std::move(body);
  record.signature_ = signature;
  return record;
}

Record Record::sign(RecordHeader header, Bytes body, const SigningKey& key) {
  std::sort(header.deps.begin(), header.deps.end());
  header.deps.erase(std::unique(header.deps.begin(), header.deps.end()), header.deps.end());
  std::sort(header.auth_heads.begin(), header.auth_heads.end());
  header.body_size = static_cast<std::uint32_t>(body.size());
  header.body_hash = kyhop::body_hash(body);
  header.flags = static_cast<std::uint16_t>(header.continues ? header.flags | kFlagContinues : header.flags & ~kFlagContinues);
  Record record;
  record.header_bytes_ = encode(header);
  record.hash_ = record_hash(record.header_bytes_);
  record.signature_ = key.sign(signing_bytes(header.council, record.hash_));
  record.header_ = std::move(header);
  record.body_ = std::move(body);
  return record;
}

bool Record::signature_valid() const {
  return verify_signature(header_.log.device, signing_bytes(header_.council, hash_), signature_);
}

void append_wire(Bytes& to, const Record& record) {
  append(to, record.header_bytes());
  to.push_back(record.body() ? 1 : 0);
  if (record.body()) append(to, *record.body());
  append(to, record.signature().view());
}

Result<Record> take_wire(ByteReader& from) {
  const auto length = header_length(from.rest());
  if (!length) return malformed("its header is cut short");
  Bytes header = to_bytes(from.take(*length));
  const auto size = load_le<std::uint32_t>(ByteView(header).subspan(112));
  const Byte has_body = from.take_le<Byte>();
  if (has_body > 1 || size > kMaxLargeBody) return malformed("its length is impossible");
  std::optional<Bytes> body;
  if (has_body == 1) body = to_bytes(from.take(size));
  const auto signature = Signature::from(from.take(Signature::size));
  if (!from.ok() || !signature) return malformed("it is cut short");
  return Record::from_parts(std::move(header), std::move(body), *signature);
}

}  // namespace kyhop
