// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/bundle/content.h"

// The container: a face of 100 bytes, then framed segments that each stand alone.

namespace kyhop {

inline constexpr std::size_t kBundleFaceSize = 100;
inline constexpr std::size_t kFrameSize = 16;
inline constexpr std::size_t kSegmentMax = 8 * 1024 * 1024;  ///< bytes of a segment's body
inline constexpr std::size_t kSegmentTarget = 1024 * 1024;   ///< a segment is closed when its content reaches this

inline constexpr std::size_t kChunksPerSegment = 4096;

using BundleSalt = FixedId<struct BundleSaltTag, 24>;

enum class SegmentKind : Byte { header = 1, records = 2, manifests = 3, chunks = 4, footer = 5 };

/// What stands in front of every bundle and can be read without a key.
struct BundleFace {
  BundleForm form = BundleForm::sealed;
  BundleSalt salt;
  CouncilId council;               ///< plain only
  std::array<Byte, 16> tag{};      ///< sealed only: knows its council to whoever has the link secret
  std::array<Byte, 48> wrapped{};  ///< sealed only: the bundle key

  Bytes encode() const;
  /// Fails with integrity when it is no bundle or one of a newer format.
  static Result<BundleFace> decode(ByteView bytes);
};

/// Seals and opens the segments of one bundle.
class BundleCipher {
 public:
  /// A new bundle key under `link_secret`, and the face that carries it.
  static std::pair<BundleFace, BundleCipher> seal_new(ByteView link_secret, Random& random);
  static std::pair<BundleFace, BundleCipher> plain_new(const CouncilId& council, Random& random);
  /// Tries every secret that the device knows. Fails with integrity when the bundle belongs to none of them.
  static Result<BundleCipher> open_existing(const BundleFace& face, const std::optional<CouncilId>& council,
                                            std::span<const Secret> link_secrets);

  /// Content to body: secretstream, or the content and its hash in a plain bundle.
  Bytes seal(std::uint32_t number, ByteView content) const;
  /// Nothing when the body is not what this bundle's producer wrote under this number.
  std::optional<Bytes> open(std::uint32_t number, ByteView body) const;

  Bytes frame(std::uint32_t number, std::size_t body_size) const;
  struct Frame {
    std::uint32_t number = 0;
    std::uint32_t body_size = 0;
  };
  /// Nothing unless `bytes` begin with an undamaged frame.
  std::optional<Frame> read_frame(ByteView bytes) const;

 private:
  BundleCipher(const BundleSalt& salt, Secret key) : salt_(salt), key_(std::move(key)) {}

  BundleSalt salt_;
  Secret key_;  ///< empty in a plain bundle
};

Bytes encode_bundle_header(const BundleHeader& header);
std::optional<BundleHeader> decode_bundle_header(ByteView content);

struct BundleFooter {
  std::uint32_t segments = 0;  ///< before the footer
  BundleCounts counts;
  Hash256 file_hash;  ///< BLAKE2b-256 of the file up to the footer's frame
};
Bytes encode_bundle_footer(const BundleFooter& footer);
std::optional<BundleFooter> decode_bundle_footer(ByteView content);

}  // namespace kyhop
