// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/meeting/commands/office.h"
#include "storage/chunks/chunk_store.h"
#include "sync/bundle/reader.h"
#include "sync/bundle/writer.h"

// Records and papers as one file: on a stick, by mail, to an auditor.

namespace kyhop {

/// Where every log of a replica ends, as bytes that another export can begin at. At most kBundleTokenMax.
Result<Bytes> frontier_token(Office& office);

/// Called now and then with how much of the whole is done; false stops. Both in bytes, and only near the truth.
using BundleProgress = std::function<bool(std::uint64_t done, std::uint64_t whole)>;

struct BundleExport {
  std::filesystem::path out;
  Bytes since;  ///< frontier token; empty: everything
  bool papers = true;
  bool plain = false;  ///< readable by everybody
};
/// Refused (`stopped`) when `progress` stopped it: no file is left.
Result<BundleWritten> export_bundle(Office& office, ChunkStore& papers, const BundleExport& wanted, const BundleProgress& progress = {});

struct BundleImported {
  std::uint64_t records = 0;  ///< new ones
  std::uint64_t waiting = 0;  ///< records that wait for an earlier bundle
  std::uint64_t chunks = 0;   ///< new ones
  std::uint64_t refused = 0;  ///< runs whose signatures or chains are wrong
  bool complete = true;       ///< the whole file was read
};
/// Any order, twice, half a file: what is sound goes in, the rest is said. Another council's bundle: `integrity`, nothing written.
/// Refused (`stopped`) when `progress` stopped it: what was taken in until then stays.
Result<BundleImported> import_bundle(Office& office, ChunkStore& papers, const std::filesystem::path& file,
                                     const BundleProgress& progress = {});
Result<BundleReport> bundle_info(Office& office, const std::filesystem::path& file);

}  // namespace kyhop
