// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>

#include "storage/base/error.h"
#include "storage/chunks/chunk_store.h"
#include "storage/crypto/crypto.h"
#include "storage/replica/replica.h"
#include "storage/vault/key_file.h"

namespace kyhop {

/// A folder (mode 0700) with everything of one device: the key, replica.db and papers.db encrypted with it, and node.sock of a running
/// node.
class Home {
 public:
  /// Makes the folder and a fresh key. Refused when there is a home already.
  static Result<Home> create(const std::filesystem::path& folder, const Protection& protection, Random& random);
  /// `passphrase` may be null for an unprotected home. `not_found` when there is no home, `usage` when the passphrase is missing or wrong.
  static Result<Home> open(const std::filesystem::path& folder, const Secret* passphrase);
  static bool exists(const std::filesystem::path& folder);
  /// Another handle on the same open home, for a further thread.
  Home copy() const;

  const std::filesystem::path& folder() const { return folder_; }
  std::filesystem::path replica_path() const { return folder_ / "replica.db"; }
  std::filesystem::path papers_path() const { return folder_ / "papers.db"; }
  std::filesystem::path key_path() const { return folder_ / "home.key"; }
  std::filesystem::path socket_path() const { return folder_ / "node.sock"; }
  std::filesystem::path lock_path() const { return folder_ / "node.lock"; }

  /// False: whoever has the folder can read everything; say so at every use.
  bool is_protected() const { return protected_; }
  ByteView key() const { return key_.view(); }

  /// The only way to open the replica of a home.
  Result<Replica> open_replica(Access access = Access::read_write) const;
  /// The chunks of papers; a thread that works on them opens its own.
  Result<ChunkStore> open_papers(Access access = Access::read_write) const;

 private:
  Home(std::filesystem::path folder, Secret key, bool is_protected)
      : folder_(std::move(folder)), key_(std::move(key)), protected_(is_protected) {}
  std::filesystem::path folder_;
  Secret key_;
  bool protected_;
};

/// Where a home lies when nobody says: $KYHOP_HOME, else $XDG_DATA_HOME/kyhop, else ~/.local/share/kyhop. A `usage` error when not even
/// $HOME is set.
Result<std::filesystem::path> default_home();
/// For what must lie outside a home: $XDG_STATE_HOME/kyhop, else ~/.local/state/kyhop.
Result<std::filesystem::path> state_folder();

}  // namespace kyhop
