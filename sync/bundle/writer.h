// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/bundle/content.h"

namespace kyhop {

struct BundleWritten {
  BundleCounts counts;
  std::uint64_t bytes = 0;  ///< of the file
};

/// Writes a bundle under another name beside `path`, flushes it to the disk and then gives it its name: a reader sees the whole file or
/// none. Holds one segment in memory. With `link_secret` (32 bytes, the council's newest) it is sealed, without one it is plain.
/// Errors: io (with the system's reason), those of the source; usage when the source gives something over its limit.
Result<BundleWritten> write_bundle(const std::filesystem::path& path, const BundleHeader& header, const Secret* link_secret,
                                   BundleSource& source, Random& random);

}  // namespace kyhop
