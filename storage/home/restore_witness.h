// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/crypto/crypto.h"
#include "storage/home/home.h"
#include "storage/replica/replica.h"

namespace kyhop {

/// Notices that a home was copied, or restored from a backup: going on with its old log would write a second history.
///
/// The database keeps its own file's inode, birth time and device and a random nonce; the nonce and the end of the own log are mirrored in
/// a file outside the home. That file is named and authenticated by the home's key and names no device. docs/formats/home.md has the bytes.
class RestoreWitness {
 public:
  enum class Finding {
    first_use,           ///< nothing to compare with: call adopt()
    same,                ///< the file that it was, and at least as far as it was
    copied_or_restored,  ///< another file, or an older state: begin a new epoch before anything is written, then adopt()
  };

  /// `folder` for the mirror is state_folder() in programs, and created when missing.
  RestoreWitness(const Home& home, std::filesystem::path folder);

  /// Compares; writes nothing. A mirror that is missing or damaged counts as a restore: a new epoch costs little, a fork much.
  Result<Finding> check(Replica& replica) const;
  /// Takes the present file as the one to know, under a fresh nonce. `own` is the end of the own log, if there is one.
  Result<void> adopt(Replica& replica, const std::optional<LogHead>& own, Random& random) const;
  /// Mirrors how far the own log is, after each commit of own records. Not synchronised to the disk: a mirror that lags is harmless.
  Result<void> update(Replica& replica, const LogHead& own) const;

  const std::filesystem::path& mirror_path() const { return mirror_; }

 private:
  std::filesystem::path database_;
  std::filesystem::path mirror_;
  Secret key_;
};

}  // namespace kyhop
