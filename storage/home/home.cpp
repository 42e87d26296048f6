// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/home/home.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "storage/vault/private_file.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxKeyFile = 8192;

std::filesystem::path key_in(const std::filesystem::path& folder) {
  return folder / "home.key";
}

Result<void> make_private_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fail(ErrorCode::io, folder.string(), "the folder cannot be made: " + error.message(), "choose another folder");
  if (::chmod(folder.c_str(), S_IRWXU) != 0) {
    return fail(ErrorCode::io, folder.string(), "it cannot be closed to others: " + std::string(std::strerror(errno)),
                "choose a folder of your own");
  }
  return {};
}

/// The XDG base directory specification: an empty or relative value counts as none.
std::optional<std::filesystem::path> absolute_from(const char* variable) {
  const char* const value = std::getenv(variable);
  if (value == nullptr || value[0] != '/') return std::nullopt;
  return std::filesystem::path(value);
}

Result<std::filesystem::path> xdg_folder(const char* variable, const char* below_home) {
  if (const auto folder = absolute_from(variable)) return *folder / "kyhop";
  if (const auto home = absolute_from("HOME")) return *home / below_home / "kyhop";
  return fail(ErrorCode::usage, "the home folder", "neither $" + std::string(variable) + " nor $HOME says where it is", "give --home DIR");
}

}  // namespace

Home Home::copy() const {
  return Home(folder_, key_.copy(), protected_);
}

bool Home::exists(const std::filesystem::path& folder) {
  std::error_code ignored;
  return std::filesystem::exists(key_in(folder), ignored);
}

Result<Home> Home::create(const std::filesystem::path& folder, const Protection& protection, Random& random) {
  std::error_code ignored;
  if (exists(folder) || std::filesystem::exists(folder / "replica.db", ignored)) {
    return fail(ErrorCode::usage, folder.string(), "there is a home already", "use it, or choose another folder with --home");
  }
  KYHOP_TRY(crypto_ready());
  Secret key(kDatabaseKeySize);
  random.fill(key.span());
  KYHOP_ASSIGN(const Bytes file, seal_key_file(KeyPurpose::home, key.view(), protection, random));
  KYHOP_TRY(make_private_folder(folder));
  KYHOP_TRY(write_private_file(key_in(folder), file, Existing::refuse));
  return Home(folder, std::move(key), protection.is_protected());
}

Result<Home> Home::open(const std::filesystem::path& folder, const Secret* passphrase) {
  if (!exists(folder)) {
    return fail(ErrorCode::not_found, folder.string(), "there is no home of Kỳ Họp",
                "make one with «council create» or «device join», or give --home");
  }
  KYHOP_ASSIGN(const Bytes file, read_small_file(key_in(folder), kMaxKeyFile));
  KYHOP_ASSIGN(const bool is_protected, key_file_is_protected(KeyPurpose::home, file));
  KYHOP_ASSIGN(Secret key, open_key_file(KeyPurpose::home, file, passphrase));
  if (key.size() != kDatabaseKeySize)
    return fail(ErrorCode::integrity, "the home key", "it has the wrong size", "use another copy of the file");
  return Home(folder, std::move(key), is_protected);
}

Result<Replica> Home::open_replica(Access access) const {
  return Replica::open(replica_path(), key(), access);
}

Result<ChunkStore> Home::open_papers(Access access) const {
  return ChunkStore::open(papers_path(), key(), access);
}

Result<std::filesystem::path> default_home() {
  const char* const chosen = std::getenv("KYHOP_HOME");
  if (chosen != nullptr && chosen[0] != '\0') return std::filesystem::path(chosen);
  return xdg_folder("XDG_DATA_HOME", ".local/share");
}

Result<std::filesystem::path> state_folder() {
  return xdg_folder("XDG_STATE_HOME", ".local/state");
}

}  // namespace kyhop
