// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/bundle/writer.h"

#include "sync/bundle/file.h"
#include "sync/bundle/segment.h"

namespace kyhop {

namespace {

Failure too_large(std::string what) {
  return fail(ErrorCode::usage, "bundle", "the " + what + " is larger than a bundle can carry",
              "this is a fault of the program: please report it");
}

class Writer {
 public:
  Writer(AtomicFile& file, const BundleCipher& cipher) : file_(file), cipher_(cipher) {}

  Result<void> face(const BundleFace& face) { return put(face.encode()); }

  Result<void> segment(ByteView content) {
    const Bytes body = cipher_.seal(segments_, content);
    KYHOP_TRY(put(cipher_.frame(segments_, body.size())));
    KYHOP_TRY(put(body));
    ++segments_;
    return {};
  }

  Result<void> footer() {
    const std::uint32_t before = segments_;
    return segment(encode_bundle_footer({before, written_.counts, hash_.finish_as<Hash256>()}));
  }

  Result<void> records(BundleSource& source);
  Result<void> manifests(BundleSource& source);
  Result<void> chunks(BundleSource& source);

  const BundleWritten& written() const { return written_; }

 private:
  Result<void> put(ByteView bytes) {
    hash_.add(bytes);
    written_.bytes += bytes.size();
    return file_.write(bytes);
  }

  AtomicFile& file_;
  const BundleCipher& cipher_;
  Hasher hash_{""};
  std::uint32_t segments_ = 0;
  BundleWritten written_;
};

Bytes begin(SegmentKind kind) {
  Bytes content;
  content.reserve(kSegmentTarget + kSegmentTarget / 4);
  content.push_back(static_cast<Byte>(kind));
  return content;
}

Result<void> Writer::records(BundleSource& source) {
  Bytes content = begin(SegmentKind::records);
  for (;;) {
    KYHOP_ASSIGN(const auto run, source.next_run());
    if (!run) break;
    if (run->bytes.size() > kBundleRunMax) return too_large("run of records");
    append(content, run->log.device.view());
    append_le(content, number(run->log.epoch));
    append_le(content, number(run->first));
    append_le(content, run->records);
    append_le(content, static_cast<std::uint32_t>(run->bytes.size()));
    append(content, run->bytes);
    ++written_.counts.runs;
    written_.counts.records += run->records;
    if (content.size() < kSegmentTarget) continue;
    KYHOP_TRY(segment(content));
    content = begin(SegmentKind::records);
  }
  return content.size() > 1 ? segment(content) : Result<void>{};
}

Result<void> Writer::manifests(BundleSource& source) {
  Bytes content = begin(SegmentKind::manifests);
  for (;;) {
    KYHOP_ASSIGN(const auto manifest, source.next_manifest());
    if (!manifest) break;
    if (manifest->encoded.size() > kBundleManifestMax) return too_large("chunk list of a paper");
    append(content, manifest->paper.view());
    append_le(content, static_cast<std::uint32_t>(manifest->encoded.size()));
    append(content, manifest->encoded);
    ++written_.counts.manifests;
    if (content.size() < kSegmentTarget) continue;
    KYHOP_TRY(segment(content));
    content = begin(SegmentKind::manifests);
  }
  return content.size() > 1 ? segment(content) : Result<void>{};
}

Result<void> Writer::chunks(BundleSource& source) {
  std::vector<BundleChunk> batch;
  std::size_t bytes = 0;
  const auto flush = [&]() -> Result<void> {
    if (batch.empty()) return {};
    Bytes content = begin(SegmentKind::chunks);
    append_le(content, static_cast<std::uint32_t>(batch.size()));
    for (const auto& chunk : batch) {
      append(content, chunk.chunk.view());
      append_le(content, static_cast<std::uint32_t>(chunk.stored.size()));
    }
    for (const auto& chunk : batch) append(content, chunk.stored);
    batch.clear();
    bytes = 0;
    return segment(content);
  };
  for (;;) {
    KYHOP_ASSIGN(auto chunk, source.next_chunk());
    if (!chunk) return flush();
    if (chunk->stored.size() > kBundleChunkMax) return too_large("chunk");
    ++written_.counts.chunks;
    written_.counts.chunk_bytes += chunk->stored.size();
    bytes += chunk->stored.size();
    batch.push_back(std::move(*chunk));
    if (bytes >= kSegmentTarget || batch.size() >= kChunksPerSegment) KYHOP_TRY(flush());
  }
}

}  // namespace

Result<BundleWritten> write_bundle(const std::filesystem::path& path, const BundleHeader& header, const Secret* link_secret,
                                   BundleSource& source, Random& random) {
  if (header.base.size() > kBundleTokenMax || header.result.size() > kBundleTokenMax) return too_large("frontier token");
  const auto [face, cipher] =
      link_secret ? BundleCipher::seal_new(link_secret->view(), random) : BundleCipher::plain_new(header.council, random);
  KYHOP_ASSIGN(AtomicFile file, AtomicFile::create(path, random));
  Writer writer(file, cipher);
  KYHOP_TRY(writer.face(face));
  KYHOP_TRY(writer.segment(encode_bundle_header(header)));
  // Records first: half a file then still tells which papers there are.
  KYHOP_TRY(writer.records(source));
  KYHOP_TRY(writer.manifests(source));
  KYHOP_TRY(writer.chunks(source));
  KYHOP_TRY(writer.footer());
  KYHOP_TRY(file.finish());
  return writer.written();
}

}  // namespace kyhop
