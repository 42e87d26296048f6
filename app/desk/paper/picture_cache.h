// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <list>
#include <map>

#include "app/desk/paper/picture.h"

namespace kyhop {

/// Bytes that drawn pictures may take. What was looked at least recently goes first.
struct ReaderBudget {
  std::size_t tiles;
  std::size_t previews;
  std::size_t thumbnails;
  std::size_t recordings;  ///< a count of pages
  std::size_t store;       ///< MuPDF's decoded images and fonts

  /// By the memory of this machine, and smaller where pictures are drawn without a graphics card and so stay in memory.
  static ReaderBudget for_machine(bool software);
};

/// Pictures under a byte budget. The window's thread.
class PictureCache {
 public:
  explicit PictureCache(std::size_t budget) : budget_(budget) {}

  void put(const PictureKey& key, QImage image);
  /// Null when it is not here. A picture that was asked for stays longest.
  QImage get(const PictureKey& key);
  bool has(const PictureKey& key) const { return entries_.contains(key); }
  /// What is here of a page, whatever its size. Valid until the next put().
  template <typename Visit>
  void of_page(PictureSort sort, std::uint32_t page, const Visit& visit) const {
    const PictureKey first{sort, page, 0, 0, 0};
    for (auto at = entries_.lower_bound(first); at != entries_.end() && at->first.sort == sort && at->first.page == page; ++at)
      visit(at->first, at->second.image);
  }
  void clear();
  /// The paper has new pages: what was drawn of this one is no longer true.
  void forget(PictureSort sort, std::uint32_t page);
  std::size_t bytes() const { return bytes_; }

 private:
  struct Entry {
    QImage image;
    std::list<PictureKey>::iterator use;
  };
  std::size_t budget_;
  std::size_t bytes_ = 0;
  std::map<PictureKey, Entry> entries_;
  std::list<PictureKey> uses_;  ///< most recent first
};

}  // namespace kyhop
