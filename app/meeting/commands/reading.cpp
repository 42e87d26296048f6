// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/reading.h"

#include <algorithm>

namespace kyhop {

namespace {

constexpr std::string_view kSchema =
    "CREATE TABLE local_places(paper BLOB PRIMARY KEY, page INTEGER NOT NULL, down REAL NOT NULL, zoom REAL NOT NULL, "
    "fits_width INTEGER NOT NULL, turn INTEGER NOT NULL) WITHOUT ROWID";

Result<void> prepare(Office& office) {
  return office.replica().ensure_schema("reading", {kSchema});
}

}  // namespace

Result<std::optional<ReadingPlace>> reading_place(Office& office, const EntityId& paper) {
  KYHOP_TRY(prepare(office));
  KYHOP_ASSIGN(auto row, office.replica().database().prepare("SELECT page, down, zoom, fits_width FROM local_places WHERE paper = ?1"));
  row.bind(paper);
  KYHOP_ASSIGN(const bool found, row.step());
  if (!found) return std::optional<ReadingPlace>{};
  return std::optional(ReadingPlace{static_cast<std::uint32_t>(row.integer(0)), row.real(1), row.real(2), row.boolean(3)});
}

Result<void> keep_reading_place(Office& office, const EntityId& paper, const ReadingPlace& place) {
  KYHOP_TRY(prepare(office));
  // A counter orders them, not the clock, which a person may set back.
  return office.replica().database().run(
      "INSERT OR REPLACE INTO local_places(paper, page, down, zoom, fits_width, turn) "
      "VALUES(?1, ?2, ?3, ?4, ?5, (SELECT coalesce(max(turn), 0) + 1 FROM local_places))",
      paper, place.page, std::clamp(place.offset, 0.0, 1.0), place.zoom, place.fits_width);
}

Result<std::vector<EntityId>> last_read(Office& office, std::size_t most) {
  KYHOP_TRY(prepare(office));
  KYHOP_ASSIGN(auto rows, office.replica().database().prepare("SELECT paper FROM local_places ORDER BY turn DESC LIMIT ?1"));
  rows.bind(most);
  std::vector<EntityId> list;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return list;
    list.push_back(rows.id<EntityId>(0));
  }
}

}  // namespace kyhop
