// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/search/ranking.h"

#include <sqlite3.h>

#include <vector>

namespace kyhop {

namespace {

constexpr double kSaturation = 1.2;
constexpr double kTitleWeight = 5;
constexpr int kTitleColumn = 0;

void rank(const Fts5ExtensionApi* api, Fts5Context* match, sqlite3_context* context, int, sqlite3_value**) {
  int count = 0;
  int code = api->xInstCount(match, &count);
  std::vector<double> occurrences(static_cast<std::size_t>(api->xPhraseCount(match)));
  for (int i = 0; code == SQLITE_OK && i < count; ++i) {
    int phrase = 0, column = 0, offset = 0;
    code = api->xInst(match, i, &phrase, &column, &offset);
    if (code == SQLITE_OK) occurrences[static_cast<std::size_t>(phrase)] += column == kTitleColumn ? kTitleWeight : 1;
  }
  if (code != SQLITE_OK) return sqlite3_result_error_code(context, code);
  double score = 0;
  for (const double t : occurrences) score += t / (t + kSaturation);
  sqlite3_result_double(context, score);
}

}  // namespace

/// The documented way to FTS5's functions (SQLite, "Extending FTS5").
Result<fts5_api*> fts5_of(Database& database) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  if (api == nullptr || api->iVersion < 3) {
    return fail(ErrorCode::usage, "the SQLite library", "it has no full-text search of the needed version",
                "build it with SQLITE_ENABLE_FTS5");
  }
  return api;
}

Result<void> register_ranking(fts5_api& api) {
  if (api.xCreateFunction(&api, "kyhop_rank", nullptr, rank, nullptr) != SQLITE_OK) {
    return fail(ErrorCode::usage, "the SQLite library", "it does not take the ranking of search results");
  }
  return {};
}

}  // namespace kyhop
