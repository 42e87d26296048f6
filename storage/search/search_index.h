// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/database/database.h"
#include "storage/replica/replica.h"

namespace kyhop {

enum class SearchSource : std::uint8_t { paper = 1, note = 2, chat = 3 };

/// One page of a paper, one note or one message.
struct SearchDocument {
  SearchSource source{};
  EntityId id;             ///< the paper, note or message
  std::uint32_t page = 0;  ///< from 1; 0 when it has none
  std::string title;       ///< searched, too, and shown
  std::string text;
};

struct SearchHit {
  SearchSource source{};
  EntityId id;
  std::uint32_t page = 0;
  std::string title;
  std::string snippet;  ///< part of the original text; found words between ‹ and ›
  double rank = 0;      ///< larger is better
};

/// Words with any marks, or none: «nghi quyet» finds «Nghị quyết», and texts that have the marks as they were typed come first.
/// Local and rebuilt from what this device can read. The replica must outlive the index.
class SearchIndex {
 public:
  /// Registers the tokenizer with the connection and makes the tables when they are missing.
  static Result<SearchIndex> open(Replica& replica);

  /// Adds a document; one with the same source, id and page is replaced. Call many in one Transaction of the caller.
  Result<void> index(const SearchDocument& document);
  /// Removes all pages.
  Result<void> remove(SearchSource source, const EntityId& id);
  Result<void> clear();

  /// All words must occur, the last one perhaps only begun. Any text is a valid query; one without a letter or digit finds nothing.
  Result<std::vector<SearchHit>> find(std::string_view query, std::optional<SearchSource> source, std::size_t limit);

 private:
  explicit SearchIndex(Replica& replica) : replica_(&replica) {}
  /// Takes documents out of both tables; `and_page` is a condition on ?3, the page.
  Result<void> drop(std::string_view and_page, SearchSource source, const EntityId& id, std::uint32_t page);
  Replica* replica_;
};

}  // namespace kyhop
