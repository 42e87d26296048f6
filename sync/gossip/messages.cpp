// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/gossip/messages.h"

#include <algorithm>
#include <bit>

namespace kyhop {

namespace {

constexpr Byte kAsk = 1;
constexpr Byte kFull = 1;
constexpr Byte kFrozen = 1;
constexpr Byte kAuthority = 2;
constexpr Byte kProbe = 1;
/// Far above any log and far below where sums of two numbers could wrap.
constexpr std::uint64_t kMaxSeq = std::uint64_t{1} << 56;

Failure malformed(std::string why) {
  return fail(ErrorCode::integrity, "message of a peer", std::move(why), "end the link and try another device");
}

template <typename Id>
Id take_id(ByteReader& reader) {
  return Id::from(reader.take(Id::size)).value_or(Id{});
}

void append_log(Bytes& to, const LogId& log) {
  append(to, log.device.view());
  append_le(to, number(log.epoch));
}

LogId take_log(ByteReader& reader) {
  LogId log;
  log.device = take_id<DeviceId>(reader);
  log.epoch = Epoch{reader.take_le<std::uint64_t>()};
  return log;
}

/// A varint of at most `limit`.
std::optional<std::uint64_t> take_number(ByteReader& reader, std::uint64_t limit) {
  const auto value = take_varint(reader);
  return value && *value <= limit ? value : std::nullopt;
}

std::optional<Seq> take_seq(ByteReader& reader) {
  const auto value = take_number(reader, kMaxSeq);
  return value ? std::optional(Seq{*value}) : std::nullopt;
}

// A length on its own carries its frozen bit in the lowest place; in a full entry the flags byte has it.
void append_length(Bytes& to, const FrontierMessage::Length& length) {
  append_varint(to, number(length.next) << 1 | (length.freeze ? 1 : 0));
  if (length.freeze) append_varint(to, number(*length.freeze));
}

std::optional<FrontierMessage::Length> take_length(ByteReader& reader) {
  const auto value = take_number(reader, kMaxSeq << 1 | 1);
  if (!value) return std::nullopt;
  FrontierMessage::Length length{Seq{*value >> 1}, std::nullopt};
  if ((*value & 1) != 0) {
    length.freeze = take_seq(reader);
    if (!length.freeze || length.next > *length.freeze) return std::nullopt;
  }
  return length;
}

void append_entry(Bytes& to, const FrontierMessage::Entry& entry) {
  append_log(to, entry.log);
  to.push_back(entry.authority ? kAuthority : 0);
  append_length(to, entry.length);
  append(to, entry.head.view());
}

std::optional<FrontierMessage::Entry> take_entry(ByteReader& reader) {
  FrontierMessage::Entry entry;
  entry.log = take_log(reader);
  const Byte flags = reader.take_le<Byte>();
  if ((flags & ~kAuthority) != 0) return std::nullopt;
  entry.authority = flags != 0;
  const auto length = take_length(reader);
  if (!length) return std::nullopt;
  entry.length = *length;
  entry.head = take_id<HeadTag>(reader);
  return reader.ok() ? std::optional(entry) : std::nullopt;
}

void append_bucket(Bytes& to, const FrontierMessage::Bucket& bucket) {
  to.push_back(bucket.full ? kFull : 0);
  append(to, bucket.authors.view());
  append(to, bucket.heads.view());
  append_varint(to, bucket.full ? bucket.entries.size() : bucket.lengths.size());
  for (const auto& length : bucket.lengths) append_length(to, length);
  for (const auto& entry : bucket.entries) append_entry(to, entry);
}

/// `logs_left` is what the whole message may still name.
std::optional<FrontierMessage::Bucket> take_bucket(ByteReader& reader, std::size_t& logs_left) {
  FrontierMessage::Bucket bucket;
  const Byte form = reader.take_le<Byte>();
  bucket.full = form == kFull;
  bucket.authors = take_id<AuthorDigest>(reader);
  bucket.heads = take_id<HeadDigest>(reader);
  const auto count = take_number(reader, logs_left);
  if (form > kFull || !count) return std::nullopt;
  logs_left -= *count;
  for (std::uint64_t i = 0; i < *count; ++i) {
    if (bucket.full) {
      auto entry = take_entry(reader);
      if (!entry || (!bucket.entries.empty() && entry->log <= bucket.entries.back().log)) return std::nullopt;
      bucket.entries.push_back(*entry);
    } else {
      const auto length = take_length(reader);
      if (!length) return std::nullopt;
      bucket.lengths.push_back(*length);
    }
  }
  return bucket;
}

/// A range of one log that is not empty.
void append_span(Bytes& to, Seq from, Seq end) {
  append_varint(to, number(from));
  append_varint(to, number(end) - number(from));
}

bool take_span(ByteReader& reader, Seq& from, Seq& to) {
  const auto start = take_seq(reader);
  const auto size = take_number(reader, kMaxSeq);
  if (!start || !size || *size == 0) return false;
  from = *start;
  to = Seq{number(*start) + *size};
  return true;
}

/// `left` is how many ranges the whole message may still name.
std::optional<NeedMessage::Bucket> take_need_bucket(ByteReader& reader, std::size_t& left) {
  NeedMessage::Bucket bucket;
  bucket.authors = take_id<AuthorDigest>(reader);
  const auto count = take_number(reader, left);
  if (!count || *count == 0) return std::nullopt;
  left -= *count;
  std::uint64_t next_index = 0;
  for (std::uint64_t i = 0; i < *count; ++i) {
    NeedMessage::Place place;
    const auto gap = take_number(reader, kMaxLogs);
    if (!gap || !take_span(reader, place.from, place.to)) return std::nullopt;
    place.index = next_index + *gap;
    next_index = place.index + 1;
    bucket.places.push_back(place);
  }
  return bucket;
}

std::optional<std::vector<Record>> take_records(ByteReader& reader, std::uint64_t limit) {
  const auto count = take_number(reader, limit);
  if (!count || *count == 0) return std::nullopt;
  std::vector<Record> records;
  for (std::uint64_t i = 0; i < *count; ++i) {
    auto record = take_wire(reader);
    // What a record claims here is believed before it is checked, and asked for.
    if (!record || record->header().seq >= Seq{kMaxSeq}) return std::nullopt;
    records.push_back(std::move(*record));
  }
  return reader.finished() ? std::optional(std::move(records)) : std::nullopt;
}

}  // namespace

HeadTag head_tag(const RecordHash& hash) {
  return HeadTag::prefix_of(hash.view());
}

std::vector<Seq> search_places(Seq low, Seq high) {
  if (low >= high) return {};
  const std::uint64_t width = number(high) - number(low);
  const std::uint64_t count = std::min<std::uint64_t>(width, kMaxSearchTags);
  std::vector<Seq> places;
  for (std::uint64_t i = 0; i < count; ++i) places.push_back(Seq{number(low) + width * i / count});
  return places;
}

Bytes encode(const DigestMessage& message) {
  Bytes out;
  for (const auto& authors : message.authors) append(out, authors.view());
  for (const auto& heads : message.heads) append(out, heads.view());
  return out;
}

Result<DigestMessage> decode_digest(ByteView body) {
  ByteReader reader(body);
  DigestMessage message;
  for (auto& authors : message.authors) authors = take_id<AuthorDigest>(reader);
  for (auto& heads : message.heads) heads = take_id<HeadDigest>(reader);
  if (!reader.finished()) return malformed("a digest has the wrong length");
  return message;
}

Bytes encode(const FrontierMessage& message) {
  Bytes out{message.ask ? kAsk : Byte{0}};
  std::uint16_t mask = 0;
  for (const auto& bucket : message.buckets) mask = static_cast<std::uint16_t>(mask | 1U << bucket.index);
  append_le(out, mask);
  for (const auto& bucket : message.buckets) append_bucket(out, bucket);
  return out;
}

Result<FrontierMessage> decode_frontier(ByteView body) {
  ByteReader reader(body);
  FrontierMessage message;
  const Byte flags = reader.take_le<Byte>();
  const auto mask = reader.take_le<std::uint16_t>();
  if (flags > kAsk) return malformed("a frontier has unknown flags");
  message.ask = flags == kAsk;
  std::size_t logs_left = kMaxLogs;
  for (std::size_t index = 0; index < kBuckets; ++index) {
    if ((mask >> index & 1) == 0) continue;
    auto bucket = take_bucket(reader, logs_left);
    if (!bucket) return malformed("a frontier cannot be read");
    bucket->index = static_cast<Byte>(index);
    message.buckets.push_back(std::move(*bucket));
  }
  if (!reader.finished()) return malformed("a frontier has the wrong length");
  return message;
}

Bytes encode(const NeedMessage& message) {
  Bytes out;
  append_varint(out, message.id);
  std::uint16_t mask = 0;
  for (const auto& bucket : message.buckets) mask = static_cast<std::uint16_t>(mask | 1U << bucket.index);
  append_le(out, mask);
  for (const auto& bucket : message.buckets) {
    append(out, bucket.authors.view());
    append_varint(out, bucket.places.size());
    std::uint64_t next_index = 0;
    for (const auto& place : bucket.places) {
      append_varint(out, place.index - next_index);
      next_index = place.index + 1;
      append_span(out, place.from, place.to);
    }
  }
  append_varint(out, message.ranges.size());
  for (const LogRange& range : message.ranges) {
    append_log(out, range.log);
    append_span(out, range.from, range.to);
  }
  return out;
}

Result<NeedMessage> decode_need(ByteView body) {
  ByteReader reader(body);
  const auto id = take_varint(reader);
  const auto mask = reader.take_le<std::uint16_t>();
  if (!id) return malformed("a need cannot be read");
  NeedMessage message{*id, {}, {}};
  std::size_t left = kMaxLogs;
  for (std::size_t index = 0; index < kBuckets; ++index) {
    if ((mask >> index & 1) == 0) continue;
    auto bucket = take_need_bucket(reader, left);
    if (!bucket) return malformed("a need cannot be read");
    bucket->index = static_cast<Byte>(index);
    message.buckets.push_back(std::move(*bucket));
  }
  const auto count = take_number(reader, left);
  if (!count || (*count == 0 && mask == 0)) return malformed("a need asks for nothing or too much");
  for (std::uint64_t i = 0; i < *count; ++i) {
    LogRange range;
    range.log = take_log(reader);
    if (!take_span(reader, range.from, range.to)) return malformed("a need names an impossible range");
    message.ranges.push_back(range);
  }
  if (!reader.finished()) return malformed("a need has the wrong length");
  return message;
}

Bytes encode(const TotalsMessage& message) {
  Bytes out;
  append_varint(out, message.id);
  append_varint(out, message.size.records);
  append_varint(out, message.size.bytes);
  return out;
}

Result<TotalsMessage> decode_totals(ByteView body) {
  ByteReader reader(body);
  const auto id = take_varint(reader);
  const auto records = take_number(reader, kMaxSeq);
  const auto bytes = take_number(reader, kMaxSeq);
  if (!id || !records || !bytes || !reader.finished()) return malformed("totals cannot be read");
  return TotalsMessage{*id, {*records, *bytes}};
}

Bytes encode_run(std::uint64_t id, std::span<const Record> records) {
  Bytes out;
  append_varint(out, id);
  append_varint(out, records.size());
  for (const Record& record : records) append_wire(out, record);
  return out;
}

Result<RunMessage> decode_run(ByteView body) {
  if (body.size() > kMaxGossipMessage) return malformed("a run is too long");
  ByteReader reader(body);
  const auto id = take_varint(reader);
  auto records = id ? take_records(reader, kMaxRunRecords) : std::nullopt;
  if (!records) return malformed("a run cannot be read");
  return RunMessage{*id, std::move(*records)};
}

Bytes encode_push(std::span<const Record* const> records) {
  Bytes out;
  append_varint(out, records.size());
  for (const Record* record : records) append_wire(out, *record);
  return out;
}

Result<PushMessage> decode_push(ByteView body) {
  if (body.size() > kMaxGossipMessage) return malformed("a push is too long");
  ByteReader reader(body);
  auto records = take_records(reader, kMaxPushRecords);
  if (!records) return malformed("a push cannot be read");
  return PushMessage{std::move(*records)};
}

Bytes encode(const SearchMessage& message) {
  Bytes out;
  append_log(out, message.log);
  append_varint(out, number(message.low));
  append_varint(out, number(message.high));
  append_varint(out, message.tags.size());
  for (const HeadTag& tag : message.tags) append(out, tag.view());
  return out;
}

Result<SearchMessage> decode_search(ByteView body) {
  ByteReader reader(body);
  SearchMessage message;
  message.log = take_log(reader);
  const auto low = take_seq(reader);
  const auto high = take_seq(reader);
  const auto count = take_number(reader, kMaxSearchTags);
  if (!low || !high || !count || *low > *high) return malformed("a search cannot be read");
  message.low = *low;
  message.high = *high;
  if (*count != std::min<std::uint64_t>(number(*high) - number(*low), kMaxSearchTags)) return malformed("a search shows too few places");
  for (std::uint64_t i = 0; i < *count; ++i) message.tags.push_back(take_id<HeadTag>(reader));
  if (!reader.finished()) return malformed("a search has the wrong length");
  return message;
}

Bytes encode(const BusyMessage& message) {
  Bytes out;
  append_varint(out, message.id);
  append_varint(out, message.retry_ms);
  return out;
}

Result<BusyMessage> decode_busy(ByteView body) {
  ByteReader reader(body);
  const auto id = take_varint(reader);
  const auto retry = take_number(reader, kMaxBusyMs);
  if (!id || !retry || !reader.finished()) return malformed("a busy cannot be read");
  return BusyMessage{*id, *retry};
}

Bytes encode(const DoneMessage& message) {
  Bytes out{message.probe ? kProbe : Byte{0}};
  append(out, message.digest.view());
  return out;
}

Result<DoneMessage> decode_done(ByteView body) {
  ByteReader reader(body);
  const Byte flags = reader.take_le<Byte>();
  const auto digest = take_id<Hash256>(reader);
  if (flags > kProbe || !reader.finished()) return malformed("a done cannot be read");
  return DoneMessage{flags == kProbe, digest};
}

}  // namespace kyhop
