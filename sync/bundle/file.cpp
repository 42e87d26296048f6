// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/bundle/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "storage/base/no_folder.h"

namespace kyhop {

namespace {

Failure system_failure(const std::filesystem::path& path, int error, std::string todo) {
  return fail(ErrorCode::io, "bundle " + path.string(), std::generic_category().message(error), std::move(todo));
}

constexpr auto kCheckPlace = "check the folder, its rights and the free space";

}  // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path, Random& random) {
  Bytes name(8);
  random.fill(name);
  std::filesystem::path unfinished = path;
  unfinished += ".part-" + to_hex(name);
  const int descriptor = ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) return errno == ENOENT ? no_folder(path) : system_failure(path, errno, kCheckPlace);
  return AtomicFile(path, std::move(unfinished), descriptor);
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : path_(std::move(other.path_)), unfinished_(std::move(other.unfinished_)), descriptor_(std::exchange(other.descriptor_, -1)) {
}

AtomicFile::~AtomicFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  ::unlink(unfinished_.c_str());
}

Result<void> AtomicFile::write(ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return system_failure(path_, errno, kCheckPlace);
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return {};
}

Result<void> AtomicFile::finish() {
  // The destructor cleans up after every early return: the name is only given to bytes that are on the disk.
  if (::fsync(descriptor_) != 0) return system_failure(path_, errno, kCheckPlace);
  if (::rename(unfinished_.c_str(), path_.c_str()) != 0) return system_failure(path_, errno, kCheckPlace);
  const int closed = ::close(std::exchange(descriptor_, -1));
  if (closed != 0) return system_failure(path_, errno, kCheckPlace);
  const std::filesystem::path folder = path_.has_parent_path() ? path_.parent_path() : std::filesystem::path(".");
  const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0) return system_failure(path_, errno, kCheckPlace);
  const int flushed = ::fsync(directory);
  const int error = errno;
  ::close(directory);
  // Some file systems of sticks cannot flush a folder (EINVAL): the name then follows when the stick is ejected.
  if (flushed != 0 && error != EINVAL) return system_failure(path_, error, kCheckPlace);
  return {};
}

Result<FileInput> FileInput::open(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    const int error = errno;
    if (error == ENOENT)
      return fail(ErrorCode::not_found, "bundle " + path.string(), "there is no such file", "check its name and that the stick is in");
    return system_failure(path, error, "check that it is a file that you may read");
  }
  return FileInput(path, descriptor);
}

FileInput::FileInput(FileInput&& other) noexcept : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {
}

FileInput::~FileInput() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<std::size_t> FileInput::read(std::span<Byte> out) {
  for (;;) {
    const ssize_t got = ::read(descriptor_, out.data(), out.size());
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) return system_failure(path_, errno, "check the stick and copy the file again");
  }
}

}  // namespace kyhop
