// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/picture_cache.h"

#include <unistd.h>

namespace kyhop {

namespace {

constexpr std::size_t kMegabyte = std::size_t{1} << 20;
constexpr std::size_t kTabletMemory = 5000 * kMegabyte;

}  // namespace

ReaderBudget ReaderBudget::for_machine(bool software) {
  const auto pages = ::sysconf(_SC_PHYS_PAGES);
  const auto page_bytes = ::sysconf(_SC_PAGESIZE);
  const bool tablet =
      pages <= 0 || page_bytes <= 0 || static_cast<std::size_t>(pages) * static_cast<std::size_t>(page_bytes) < kTabletMemory;
  if (software) return {64 * kMegabyte, 16 * kMegabyte, 8 * kMegabyte, 24, 32 * kMegabyte};
  if (tablet) return {96 * kMegabyte, 24 * kMegabyte, 16 * kMegabyte, 24, 48 * kMegabyte};
  return {256 * kMegabyte, 48 * kMegabyte, 16 * kMegabyte, 64, 64 * kMegabyte};
}

void PictureCache::put(const PictureKey& key, QImage image) {
  const auto known = entries_.find(key);
  if (known != entries_.end()) {
    bytes_ -= static_cast<std::size_t>(known->second.image.sizeInBytes());
    uses_.erase(known->second.use);
    entries_.erase(known);
  }
  bytes_ += static_cast<std::size_t>(image.sizeInBytes());
  uses_.push_front(key);
  entries_.emplace(key, Entry{std::move(image), uses_.begin()});
  while (bytes_ > budget_ && uses_.size() > 1) {
    const auto oldest = entries_.find(uses_.back());
    bytes_ -= static_cast<std::size_t>(oldest->second.image.sizeInBytes());
    entries_.erase(oldest);
    uses_.pop_back();
  }
}

QImage PictureCache::get(const PictureKey& key) {
  const auto known = entries_.find(key);
  if (known == entries_.end()) return {};
  uses_.splice(uses_.begin(), uses_, known->second.use);
  return known->second.image;
}

void PictureCache::clear() {
  entries_.clear();
  uses_.clear();
  bytes_ = 0;
}

void PictureCache::forget(PictureSort sort, std::uint32_t page) {
  for (auto at = entries_.lower_bound({sort, page, 0, 0, 0}); at != entries_.end() && at->first.sort == sort && at->first.page == page;) {
    bytes_ -= static_cast<std::size_t>(at->second.image.sizeInBytes());
    uses_.erase(at->second.use);
    at = entries_.erase(at);
  }
}

}  // namespace kyhop
