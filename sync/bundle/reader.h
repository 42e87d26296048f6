// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/bundle/content.h"

namespace kyhop {

/// What may open a bundle.
struct BundleKeys {
  std::optional<CouncilId> council;      ///< nothing: any council's plain bundle, for auditors
  std::span<const Secret> link_secrets;  ///< all that the device knows, newest first
};

struct BundleReport {
  std::uint16_t format = kBundleFormat;
  BundleForm form = BundleForm::sealed;
  std::optional<BundleHeader> header;  ///< nothing when its segment is damaged
  BundleCounts counts;                 ///< what was read and given to the sink
  std::uint64_t missing_segments = 0;  ///< damaged or left out, as far as the rest of the file tells
  bool ended = false;                  ///< the end of the bundle was there
  bool complete = false;               ///< ended, nothing missing, and the hash of the whole file is right
};

/// Bytes in order, e.g. a file.
class BundleInput {
 public:
  virtual ~BundleInput() = default;
  /// Fills the front of `out`; 0 only at the end.
  virtual Result<std::size_t> read(std::span<Byte> out) = 0;
};

/// Gives every undamaged segment's content to the sink, in the order of the file. A cut or damaged file is no error: what stands alone is
/// given and the report says what is missing. Holds one segment in memory.
/// Errors: integrity when it is no bundle or not this council's (the sink has then got nothing); io; those of the sink.
Result<BundleReport> read_bundle(BundleInput& input, const BundleKeys& keys, BundleSink& sink);
Result<BundleReport> read_bundle(const std::filesystem::path& path, const BundleKeys& keys, BundleSink& sink);

/// The same without a sink.
Result<BundleReport> inspect_bundle(const std::filesystem::path& path, const BundleKeys& keys);

/// What a file says of itself to anybody, without any key. Errors: io; integrity when it is no bundle.
struct BundleOutside {
  std::uint16_t format = kBundleFormat;
  BundleForm form = BundleForm::sealed;
  std::optional<CouncilId> council;  ///< plain only
};
Result<BundleOutside> look_at_bundle(const std::filesystem::path& path);

}  // namespace kyhop
