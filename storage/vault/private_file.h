// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>

#include "storage/base/bytes.h"
#include "storage/base/error.h"

namespace kyhop {

/// Whether a file that is there already may be replaced.
enum class Existing { replace, refuse };

/// How far a write goes before it returns: to_system does not survive a power cut.
enum class Flush { to_disk, to_system };

/// Writes a file of mode 0600 so that after a crash it is there whole or not at all (temporary file, fsync, rename, fsync of the folder).
/// `usage` when it is there already and may not be replaced.
Result<void> write_private_file(const std::filesystem::path& path, ByteView bytes, Existing existing, Flush flush = Flush::to_disk);

/// Reads all of a file, or of a pipe, of at most `limit` bytes. `not_found` when it is missing, `usage` when it is longer.
Result<Bytes> read_small_file(const std::filesystem::path& path, std::size_t limit);

/// Turns core dumps of this process off, and other processes' looking into its memory: it holds keys. Call first in main().
Result<void> forbid_core_dumps();

}  // namespace kyhop
