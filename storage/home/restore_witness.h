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
/// The database keeps its own file's device, inode and birth time and a random nonce; nonce and the end of the own log are mirrored in a
/// file outside the home, in the folder of XDG state. docs/formats/home.md has both.
class RestoreWitness {
 public:
  enum class Finding {
    first_use,           ///< nothing to compare with; it is noted now
    same,                ///< the file that it was, at least as far as it was
    copied_or_restored,  ///< another file, or an older state: a new epoch must begin before anything is written
  };

  /// `state_folder` is for tests; by default $XDG_STATE_HOME/kyhop, else ~/.local/state/kyhop.
  explicit RestoreWitness(const Home& home, std::optional<std::filesystem::path> state_folder = {});

  /// Compares; writes only on first use. `own` is the end of the own log in the database, if there is one.
  Result<Finding> check(Replica& replica, const std::optional<LogHead>& own, Random& random);
  /// Takes the present file as the one to know, with a fresh nonce: after first use and after a new epoch has begun.
  Result<void> adopt(Replica& replica, const std::optional<LogHead>& own, Random& random);
  /// Notes how far the own log is. After each commit of own records; cheap, not synchronised to the disk.
  Result<void> update(Replica& replica, const LogHead& own);

 private:
  std::filesystem::path database_;
  std::optional<std::filesystem::path> state_folder_;
};

}  // namespace kyhop
