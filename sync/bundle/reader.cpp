// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/bundle/reader.h"

#include <algorithm>

#include "sync/bundle/file.h"
#include "sync/bundle/segment.h"

namespace kyhop {

namespace {

/// Looks ahead into an input without holding more than asked for.
class Window {
 public:
  explicit Window(BundleInput& input) : input_(input) {}

  /// Up to `size` bytes from here; fewer only at the end of the input.
  Result<ByteView> peek(std::size_t size) {
    if (end_ - begin_ < size && !ended_) KYHOP_TRY(read_on(size));
    return ByteView(buffer_).subspan(begin_, std::min(size, end_ - begin_));
  }

  /// Passes over bytes that were peeked.
  void skip(std::size_t size) {
    hash_.add(ByteView(buffer_).subspan(begin_, size));
    begin_ += size;
  }

  /// Of everything passed over so far; to be asked once.
  Hash256 hash() { return hash_.finish_as<Hash256>(); }

 private:
  static constexpr std::size_t kReadSize = 64 * 1024;

  Result<void> read_on(std::size_t size) {
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_), buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
    if (buffer_.size() < size + kReadSize) buffer_.resize(size + kReadSize);
    while (end_ < size && !ended_) {
      KYHOP_ASSIGN(const std::size_t got, input_.read(std::span(buffer_).subspan(end_)));
      end_ += got;
      ended_ = got == 0;
    }
    return {};
  }

  BundleInput& input_;
  Bytes buffer_;
  std::size_t begin_ = 0;  ///< what was read and not yet passed over
  std::size_t end_ = 0;
  bool ended_ = false;
  Hasher hash_{""};
};

struct RunItem {
  LogId log;
  Seq first{};
  std::uint32_t records = 0;
  ByteView bytes;
};
struct ManifestItem {
  ManifestId paper;
  ByteView encoded;
};
struct ChunkItem {
  ChunkHash chunk;
  std::uint32_t size = 0;
};

template <typename Id>
Id take_id(ByteReader& reader) {
  return Id::from(reader.take(Id::size)).value_or(Id{});
}

// A segment is understood as a whole before anything of it is given on.
std::optional<std::vector<RunItem>> read_runs(ByteReader& reader) {
  std::vector<RunItem> runs;
  while (!reader.rest().empty()) {
    RunItem run;
    run.log.device = take_id<DeviceId>(reader);
    run.log.epoch = Epoch{reader.take_le<std::uint64_t>()};
    run.first = Seq{reader.take_le<std::uint64_t>()};
    run.records = reader.take_le<std::uint32_t>();
    run.bytes = reader.take(reader.take_le<std::uint32_t>());
    if (!reader.ok() || run.bytes.size() > kBundleRunMax) return std::nullopt;
    runs.push_back(run);
  }
  return runs;
}

std::optional<std::vector<ManifestItem>> read_manifests(ByteReader& reader) {
  std::vector<ManifestItem> manifests;
  while (!reader.rest().empty()) {
    ManifestItem manifest;
    manifest.paper = take_id<ManifestId>(reader);
    manifest.encoded = reader.take(reader.take_le<std::uint32_t>());
    if (!reader.ok() || manifest.encoded.size() > kBundleManifestMax) return std::nullopt;
    manifests.push_back(manifest);
  }
  return manifests;
}

std::optional<std::vector<ChunkItem>> read_chunk_index(ByteReader& reader) {
  const auto count = reader.take_le<std::uint32_t>();
  if (count > kChunksPerSegment) return std::nullopt;
  std::vector<ChunkItem> chunks;
  std::uint64_t sum = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto chunk = take_id<ChunkHash>(reader);
    const auto size = reader.take_le<std::uint32_t>();
    if (!reader.ok() || size > kBundleChunkMax) return std::nullopt;
    sum += size;
    chunks.push_back({chunk, size});
  }
  if (!reader.ok() || sum != reader.rest().size()) return std::nullopt;
  return chunks;
}

class Reader {
 public:
  Reader(BundleInput& input, const BundleKeys& keys, BundleSink& sink) : window_(input), keys_(keys), sink_(sink) {}

  Result<BundleReport> read() {
    KYHOP_ASSIGN(const ByteView first, window_.peek(kBundleFaceSize));
    KYHOP_ASSIGN(const BundleFace face, BundleFace::decode(first));
    KYHOP_ASSIGN(const BundleCipher cipher, BundleCipher::open_existing(face, keys_.council, keys_.link_secrets));
    window_.skip(kBundleFaceSize);
    report_.form = face.form;
    if (face.form == BundleForm::plain) council_ = face.council;
    if (face.form == BundleForm::sealed) council_ = keys_.council;
    while (!report_.ended) {
      KYHOP_ASSIGN(const auto frame, next_frame(cipher));
      if (!frame) break;
      KYHOP_TRY(segment(cipher, *frame));
    }
    if (report_.ended) {
      KYHOP_ASSIGN(const ByteView beyond, window_.peek(1));
      report_.complete = report_.missing_segments == 0 && hash_right_ && beyond.empty();
    }
    return std::move(report_);
  }

 private:
  // The next undamaged frame, searched byte by byte when the bytes here are not one. Nothing at the end of the file.
  Result<std::optional<BundleCipher::Frame>> next_frame(const BundleCipher& cipher) {
    for (;;) {
      KYHOP_ASSIGN(const ByteView ahead, window_.peek(kFrameSize));
      if (ahead.size() < kFrameSize) return std::nullopt;
      if (const auto frame = cipher.read_frame(ahead)) return frame;
      KYHOP_ASSIGN(const ByteView wide, window_.peek(kSearchSize));
      const auto marker = std::find(wide.begin() + 1, wide.end(), static_cast<Byte>('K'));
      window_.skip(static_cast<std::size_t>(marker - wide.begin()));
    }
  }

  Result<void> segment(const BundleCipher& cipher, const BundleCipher::Frame& frame) {
    KYHOP_ASSIGN(const ByteView bytes, window_.peek(kFrameSize + frame.body_size));
    const auto content = bytes.size() == kFrameSize + frame.body_size && frame.number >= expected_
                             ? cipher.open(frame.number, bytes.subspan(kFrameSize))
                             : std::nullopt;
    if (!content) {
      // Its number stays missing. Another frame may lie inside what this one claimed to be.
      window_.skip(kFrameSize);
      return {};
    }
    report_.missing_segments += frame.number - expected_;
    expected_ = std::uint64_t{frame.number} + 1;
    if (const auto footer = decode_bundle_footer(*content)) {
      hash_right_ = footer->file_hash == window_.hash() && footer->segments == frame.number && footer->counts == report_.counts;
      report_.ended = true;
      window_.skip(bytes.size());
      return {};
    }
    KYHOP_ASSIGN(const bool understood, give(*content));
    if (!understood) ++report_.missing_segments;
    window_.skip(bytes.size());
    return {};
  }

  // False when the content makes no sense.
  Result<bool> give(ByteView content) {
    ByteReader reader(content);
    switch (SegmentKind{reader.take_le<Byte>()}) {
      case SegmentKind::header:
        return give_header(content);
      case SegmentKind::records:
        return give_runs(reader);
      case SegmentKind::manifests:
        return give_manifests(reader);
      case SegmentKind::chunks:
        return give_chunks(reader);
      case SegmentKind::footer:
        break;
    }
    return false;
  }

  Result<bool> give_header(ByteView content) {
    auto header = decode_bundle_header(content);
    if (!header || report_.header) return false;
    if (council_ && header->council != *council_)
      return fail(ErrorCode::integrity, "bundle", "its inside names another council than its outside", "do not use this file");
    KYHOP_TRY(sink_.header(*header));
    report_.header = std::move(*header);
    return true;
  }

  Result<bool> give_runs(ByteReader& reader) {
    const auto runs = read_runs(reader);
    if (!runs) return false;
    for (const auto& run : *runs) {
      KYHOP_TRY(sink_.run(run.log, run.first, run.records, run.bytes));
      ++report_.counts.runs;
      report_.counts.records += run.records;
    }
    return true;
  }

  Result<bool> give_manifests(ByteReader& reader) {
    const auto manifests = read_manifests(reader);
    if (!manifests) return false;
    for (const auto& manifest : *manifests) {
      KYHOP_TRY(sink_.manifest(manifest.paper, manifest.encoded));
      ++report_.counts.manifests;
    }
    return true;
  }

  Result<bool> give_chunks(ByteReader& reader) {
    const auto chunks = read_chunk_index(reader);
    if (!chunks) return false;
    for (const auto& chunk : *chunks) {
      KYHOP_TRY(sink_.chunk(chunk.chunk, reader.take(chunk.size)));
      ++report_.counts.chunks;
      report_.counts.chunk_bytes += chunk.size;
    }
    return true;
  }

  static constexpr std::size_t kSearchSize = 64 * 1024;

  Window window_;
  const BundleKeys& keys_;
  BundleSink& sink_;
  std::optional<CouncilId> council_;
  std::uint64_t expected_ = 0;
  bool hash_right_ = false;  ///< of the whole file: stray bytes between segments show here
  BundleReport report_;
};

class NoSink final : public BundleSink {
 public:
  Result<void> header(const BundleHeader&) override { return {}; }
  Result<void> run(const LogId&, Seq, std::uint32_t, ByteView) override { return {}; }
  Result<void> manifest(const ManifestId&, ByteView) override { return {}; }
  Result<void> chunk(const ChunkHash&, ByteView) override { return {}; }
};

}  // namespace

Result<BundleReport> read_bundle(BundleInput& input, const BundleKeys& keys, BundleSink& sink) {
  return Reader(input, keys, sink).read();
}

Result<BundleReport> read_bundle(const std::filesystem::path& path, const BundleKeys& keys, BundleSink& sink) {
  KYHOP_ASSIGN(FileInput input, FileInput::open(path));
  return read_bundle(input, keys, sink);
}

Result<BundleReport> inspect_bundle(const std::filesystem::path& path, const BundleKeys& keys) {
  NoSink sink;
  return read_bundle(path, keys, sink);
}

Result<BundleOutside> look_at_bundle(const std::filesystem::path& path) {
  KYHOP_ASSIGN(FileInput input, FileInput::open(path));
  Window window(input);
  KYHOP_ASSIGN(const ByteView first, window.peek(kBundleFaceSize));
  KYHOP_ASSIGN(const BundleFace face, BundleFace::decode(first));
  BundleOutside outside{kBundleFormat, face.form, std::nullopt};
  if (face.form == BundleForm::plain) outside.council = face.council;
  return outside;
}

}  // namespace kyhop
