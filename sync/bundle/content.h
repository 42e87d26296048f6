// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>

#include "storage/crypto/crypto.h"

// What a bundle file carries, seen from both ends. Records and chunks are opaque bytes here. Layout: docs/formats/bundle.md.

namespace kyhop {

inline constexpr std::uint16_t kBundleFormat = 1;

enum class BundleForm : Byte {
  sealed = 1,  ///< opens only with a link secret of the council; tells nothing without one
  plain = 2,   ///< readable by everybody, for auditors
};

struct BundleCounts {
  std::uint64_t runs = 0;
  std::uint64_t records = 0;
  std::uint64_t manifests = 0;
  std::uint64_t chunks = 0;
  std::uint64_t chunk_bytes = 0;
  friend bool operator==(const BundleCounts&, const BundleCounts&) = default;
};

struct BundleHeader {
  CouncilId council;
  DeviceId producer;
  Bytes base;    ///< frontier token that the receiver is expected to have; empty: nothing
  Bytes result;  ///< frontier token after the import
  BundleCounts announced;
};

/// Consecutive encoded records of one log.
struct BundleRun {
  LogId log;
  Seq first{};
  std::uint32_t records = 0;
  Bytes bytes;
};
struct BundleManifest {
  ManifestId paper;
  Bytes encoded;
};
struct BundleChunk {
  ChunkHash chunk;
  Bytes stored;
};

inline constexpr std::size_t kBundleTokenMax = 256 * 1024;
inline constexpr std::size_t kBundleRunMax = 1024 * 1024;
inline constexpr std::size_t kBundleChunkMax = 1024 * 1024;
inline constexpr std::size_t kBundleManifestMax = 5 * 1024 * 1024;

/// Where a writer gets its content. Each function gives nothing when there is no more; an error ends the writing and leaves no file.
class BundleSource {
 public:
  virtual ~BundleSource() = default;
  virtual Result<std::optional<BundleRun>> next_run() = 0;
  virtual Result<std::optional<BundleManifest>> next_manifest() = 0;
  virtual Result<std::optional<BundleChunk>> next_chunk() = 0;
};

/// Where a reader puts what it found, in the order of the file. The bytes are as their producer wrote them and no more trusted than a
/// peer's: signatures, hashes and manifests are for the sink to check. Views last for the call. An error ends the reading.
class BundleSink {
 public:
  virtual ~BundleSink() = default;
  virtual Result<void> header(const BundleHeader& header) = 0;
  virtual Result<void> run(const LogId& log, Seq first, std::uint32_t records, ByteView bytes) = 0;
  virtual Result<void> manifest(const ManifestId& paper, ByteView encoded) = 0;
  virtual Result<void> chunk(const ChunkHash& chunk, ByteView stored) = 0;
};

}  // namespace kyhop
