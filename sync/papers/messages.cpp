// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/messages.h"

#include "sync/papers/manifest.h"

namespace kyhop {

namespace {

enum class Kind : Byte {
  paper_have = 1,
  paper_ask = 2,
  manifest_get = 3,
  manifest_data = 4,
  chunk_get = 5,
  chunk_data = 6,
  chunk_none = 7,
  chunk_cancel = 8,
};

Bytes begin(Kind kind, ByteView id) {
  Bytes bytes{static_cast<Byte>(kind)};
  append(bytes, id);
  return bytes;
}

void append_hashes(Bytes& to, const std::vector<ChunkHash>& chunks) {
  append_le(to, static_cast<Byte>(chunks.size()));
  for (const auto& chunk : chunks) append(to, chunk.view());
}

struct Encoder {
  Bytes operator()(const PaperHave& have) const {
    Bytes bytes = begin(Kind::paper_have, have.paper.view());
    append_le(bytes, static_cast<Byte>(have.holding));
    if (have.holding != Holding::partial) return bytes;
    append_varint(bytes, have.ranges.size());
    std::uint32_t end = 0;
    for (const auto& range : have.ranges) {
      append_varint(bytes, range.first - end);
      append_varint(bytes, range.count);
      end = range.first + range.count;
    }
    return bytes;
  }
  Bytes operator()(const PaperAsk& ask) const { return begin(Kind::paper_ask, ask.paper.view()); }
  Bytes operator()(const ManifestGet& get) const {
    Bytes bytes = begin(Kind::manifest_get, get.paper.view());
    append_le(bytes, get.offset);
    return bytes;
  }
  Bytes operator()(const ManifestData& data) const {
    Bytes bytes = begin(Kind::manifest_data, data.paper.view());
    append_le(bytes, data.total);
    append_le(bytes, data.offset);
    append(bytes, data.part);
    return bytes;
  }
  Bytes operator()(const ChunkGet& get) const {
    Bytes bytes = begin(Kind::chunk_get, {});
    append_hashes(bytes, get.chunks);
    return bytes;
  }
  Bytes operator()(const ChunkData& data) const {
    Bytes bytes = begin_chunk_data(data.chunk);
    append(bytes, data.stored);
    return bytes;
  }
  Bytes operator()(const ChunkNone& none) const { return begin(Kind::chunk_none, none.chunk.view()); }
  Bytes operator()(const ChunkCancel& cancel) const {
    Bytes bytes = begin(Kind::chunk_cancel, {});
    append_hashes(bytes, cancel.chunks);
    return bytes;
  }
};

template <typename Id>
Id take_id(ByteReader& reader) {
  return Id::from(reader.take(Id::size)).value_or(Id{});
}

std::optional<std::vector<ChunkSet::Range>> take_ranges(ByteReader& reader) {
  const auto count = take_varint(reader);
  if (!count || *count > kRangesPerMessage) return std::nullopt;
  std::vector<ChunkSet::Range> ranges;
  ranges.reserve(*count);
  std::uint64_t end = 0;
  for (std::uint64_t i = 0; i < *count; ++i) {
    const auto gap = take_varint(reader);
    const auto length = take_varint(reader);
    if (!gap || !length || *gap > kPaperMaxChunks || *length > kPaperMaxChunks) return std::nullopt;
    if (*length == 0 || (i > 0 && *gap == 0)) return std::nullopt;
    const std::uint64_t first = end + *gap;
    end = first + *length;
    if (end > kPaperMaxChunks) return std::nullopt;
    ranges.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(*length)});
  }
  return ranges;
}

std::optional<PaperMessage> take_have(ByteReader& reader) {
  PaperHave have;
  have.paper = take_id<ManifestId>(reader);
  const auto holding = reader.take_le<Byte>();
  if (!reader.ok() || holding > static_cast<Byte>(Holding::complete)) return std::nullopt;
  have.holding = Holding{holding};
  if (have.holding == Holding::partial) {
    auto ranges = take_ranges(reader);
    if (!ranges) return std::nullopt;
    have.ranges = std::move(*ranges);
  }
  return have;
}

std::optional<PaperMessage> take_manifest_data(ByteReader& reader) {
  ManifestData data;
  data.paper = take_id<ManifestId>(reader);
  data.total = reader.take_le<std::uint32_t>();
  data.offset = reader.take_le<std::uint32_t>();
  data.part = reader.take(reader.rest().size());
  if (!reader.ok() || data.part.empty() || data.part.size() > kManifestPartMax) return std::nullopt;
  if (data.total > kManifestMaxBytes || data.offset > data.total || data.part.size() > data.total - data.offset) return std::nullopt;
  return data;
}

std::optional<std::vector<ChunkHash>> take_hashes(ByteReader& reader) {
  const auto count = reader.take_le<Byte>();
  if (count == 0 || count > kHashesPerMessage || reader.rest().size() != count * ChunkHash::size) return std::nullopt;
  std::vector<ChunkHash> chunks(count);
  for (auto& chunk : chunks) chunk = take_id<ChunkHash>(reader);
  return chunks;
}

std::optional<PaperMessage> take_message(ByteReader& reader) {
  switch (Kind{reader.take_le<Byte>()}) {
    case Kind::paper_have:
      return take_have(reader);
    case Kind::paper_ask:
      return PaperAsk{take_id<ManifestId>(reader)};
    case Kind::manifest_get: {
      const auto paper = take_id<ManifestId>(reader);
      return ManifestGet{paper, reader.take_le<std::uint32_t>()};
    }
    case Kind::manifest_data:
      return take_manifest_data(reader);
    case Kind::chunk_get:
      if (auto chunks = take_hashes(reader)) return ChunkGet{std::move(*chunks)};
      return std::nullopt;
    case Kind::chunk_data: {
      const auto chunk = take_id<ChunkHash>(reader);
      const ByteView stored = reader.take(reader.rest().size());
      if (stored.empty() || stored.size() > kStoredChunkMax) return std::nullopt;
      return ChunkData{chunk, stored};
    }
    case Kind::chunk_none:
      return ChunkNone{take_id<ChunkHash>(reader)};
    case Kind::chunk_cancel:
      if (auto chunks = take_hashes(reader)) return ChunkCancel{std::move(*chunks)};
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

Bytes encode(const PaperMessage& message) {
  return std::visit(Encoder{}, message);
}

Bytes begin_chunk_data(const ChunkHash& chunk) {
  return begin(Kind::chunk_data, chunk.view());
}

std::optional<PaperMessage> decode_paper_message(ByteView bytes) {
  ByteReader reader(bytes);
  auto message = take_message(reader);
  if (!reader.finished()) return std::nullopt;
  return message;
}

}  // namespace kyhop
