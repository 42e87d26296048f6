// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/paper_source.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "app/reader/paper_limits.h"

namespace kyhop {

tl::expected<std::unique_ptr<FileSource>, PaperFault> FileSource::adopt(int descriptor) {
  std::unique_ptr<FileSource> source(new FileSource(descriptor, 0));
  struct stat status = {};
  if (::fstat(descriptor, &status) != 0) return tl::make_unexpected(PaperFault::unreadable);
  if (!S_ISREG(status.st_mode)) return tl::make_unexpected(PaperFault::not_a_file);
  source->size_ = static_cast<std::uint64_t>(status.st_size);
  if (source->size_ > kMaxPaperBytes) return tl::make_unexpected(PaperFault::too_large);
  return source;
}

FileSource::~FileSource() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

tl::expected<std::size_t, PaperFault> FileSource::read(std::uint64_t offset, std::span<Byte> into) noexcept {
  std::size_t done = 0;
  while (done < into.size()) {
    const auto got = ::pread(descriptor_, into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return tl::make_unexpected(PaperFault::unreadable);
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  return done;
}

tl::expected<std::size_t, PaperFault> MemorySource::read(std::uint64_t offset, std::span<Byte> into) noexcept {
  if (offset >= bytes_.size()) return 0;
  const auto part = std::span(bytes_).subspan(offset, std::min<std::size_t>(into.size(), bytes_.size() - offset));
  std::ranges::copy(part, into.begin());
  return part.size();
}

}  // namespace kyhop
