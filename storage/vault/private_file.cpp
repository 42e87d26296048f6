// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/vault/private_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include "storage/base/no_folder.h"

namespace kyhop {

namespace {

class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int get() const { return descriptor_; }

 private:
  int descriptor_;
};

/// A temporary file that goes unless it was renamed.
class Draft {
 public:
  explicit Draft(std::string path) : path_(std::move(path)) {}
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  const std::string& path() const { return path_; }
  void keep() { path_.clear(); }

 private:
  std::string path_;
};

Failure file_failure(const std::filesystem::path& path, int error) {
  const std::string why = std::strerror(error);
  if (error == ENOENT) return fail(ErrorCode::not_found, path.string(), "there is no such file", "check the name");
  if (error == ENOSPC)
    return fail(ErrorCode::io, path.string(), "the disk is full, so nothing was written", "free some space and try again");
  return fail(ErrorCode::io, path.string(), why, "check the file and its folder");
}

bool write_all(int file, ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

/// rename, but never over a file that is there. Some file systems cannot do that in one step; there a look before must do.
int rename_fresh(const char* from, const char* to) {
  if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return -1;
  if (::access(to, F_OK) == 0) {
    errno = EEXIST;
    return -1;
  }
  return ::rename(from, to);
}

}  // namespace

Result<void> write_private_file(const std::filesystem::path& path, ByteView bytes, Existing existing, Flush flush) {
  const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  std::string name = (folder / ("." + path.filename().string() + ".XXXXXX")).string();
  const OpenFile file(::mkostemp(name.data(), O_CLOEXEC));  // mode 0600
  if (file.get() < 0) return errno == ENOENT ? no_folder(path) : file_failure(folder, errno);
  Draft draft(name);
  if (!write_all(file.get(), bytes)) return file_failure(path, errno);
  if (flush == Flush::to_disk && ::fsync(file.get()) != 0) return file_failure(path, errno);

  const int renamed = existing == Existing::replace ? ::rename(name.c_str(), path.c_str()) : rename_fresh(name.c_str(), path.c_str());
  if (renamed != 0) {
    if (errno == EEXIST)
      return fail(ErrorCode::usage, path.string(), "the file is there already", "choose another name, or move it away first");
    return file_failure(path, errno);
  }
  draft.keep();
  if (flush == Flush::to_system) return {};
  const OpenFile directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // EINVAL: a file system that cannot flush a folder, and so has nothing to flush.
  if (directory.get() < 0 || (::fsync(directory.get()) != 0 && errno != EINVAL)) return file_failure(folder, errno);
  return {};
}

Result<Bytes> read_small_file(const std::filesystem::path& path, std::size_t limit) {
  const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0) return file_failure(path, errno);
  Bytes bytes(limit + 1);
  std::size_t size = 0;
  while (size < bytes.size()) {
    const ssize_t got = ::read(file.get(), bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return file_failure(path, errno);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  if (size > limit) {
    return fail(ErrorCode::usage, path.string(), "the file is longer than " + std::to_string(limit) + " bytes",
                "check that it is the right one");
  }
  bytes.resize(size);
  return bytes;
}

Result<void> forbid_core_dumps() {
  const struct rlimit none {};
  if (::setrlimit(RLIMIT_CORE, &none) != 0) {
    return fail(ErrorCode::io, "core dumps", "they cannot be turned off: " + std::string(std::strerror(errno)));
  }
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  // The limit alone does not hold where the kernel pipes dumps to a program. The leak checker needs to look, though.
  if (::prctl(PR_SET_DUMPABLE, 0) != 0) {
    return fail(ErrorCode::io, "core dumps", "they cannot be turned off: " + std::string(std::strerror(errno)));
  }
#endif
  return {};
}

}  // namespace kyhop
