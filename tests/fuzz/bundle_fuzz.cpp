// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>

#include "sync/bundle/reader.h"
#include "sync/bundle/segment.h"

// The reader of bundles. An even first byte: the rest is the file as it is. Odd: the rest is cut into contents of segments that are
// framed and checked rightly, so that the readers of contents see them.

namespace {

using namespace kyhop;

class Input final : public BundleInput {
 public:
  explicit Input(ByteView bytes) : rest_(bytes) {}
  Result<std::size_t> read(std::span<Byte> out) override {
    const std::size_t size = std::min<std::size_t>({out.size(), rest_.size(), 777});
    std::copy_n(rest_.begin(), size, out.begin());
    rest_ = rest_.subspan(size);
    return size;
  }

 private:
  ByteView rest_;
};

// Touches every byte that it is given, so that a wrong view is seen by the sanitizer.
class Touching final : public BundleSink {
 public:
  Result<void> header(const BundleHeader& header) override { return touch(header.base), touch(header.result); }
  Result<void> run(const LogId&, Seq, std::uint32_t, ByteView bytes) override { return touch(bytes); }
  Result<void> manifest(const ManifestId&, ByteView encoded) override { return touch(encoded); }
  Result<void> chunk(const ChunkHash&, ByteView stored) override { return touch(stored); }

 private:
  Result<void> touch(ByteView bytes) {
    for (const Byte byte : bytes) sum_ = sum_ + byte;
    return {};
  }
  volatile unsigned sum_ = 0;
};

Bytes framed(ByteReader contents) {
  SeededRandom random(1);
  const auto [face, cipher] = BundleCipher::plain_new(CouncilId{}, random);
  Bytes file = face.encode();
  for (std::uint32_t number = 0; !contents.rest().empty(); ++number) {
    const std::size_t size = std::min<std::size_t>(contents.take_le<std::uint16_t>(), contents.rest().size());
    const Bytes body = cipher.seal(number, contents.take(size));
    append(file, cipher.frame(number, body.size()));
    append(file, body);
  }
  return file;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const ByteView rest{data + 1, size - 1};
  const Bytes file = data[0] % 2 == 0 ? to_bytes(rest) : framed(ByteReader(rest));
  Input input(file);
  Touching sink;
  const auto report = read_bundle(input, {}, sink);
  if (report && report->complete && !report->ended) std::abort();
  return 0;
}
