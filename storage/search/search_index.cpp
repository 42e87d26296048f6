// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/search/search_index.h"

#include <algorithm>
#include <set>

#include "storage/search/query.h"
#include "storage/search/ranking.h"
#include "storage/search/tokenizer.h"

namespace kyhop {

namespace {

/// The texts stand in an ordinary table; the index refers to it by rowid.
constexpr std::string_view kSchema = R"(
  CREATE TABLE local_search_documents(
    id     INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    entity BLOB NOT NULL,
    page   INTEGER NOT NULL,
    title  TEXT NOT NULL,
    text   TEXT NOT NULL,
    UNIQUE(source, entity, page));
  CREATE VIRTUAL TABLE local_search USING fts5(title, text, content='local_search_documents', content_rowid='id', columnsize=0,
    prefix='2 3', tokenize='kyhop');
)";

/// Of a query that matches more than this, the newest are ranked: a word that is everywhere ranks nothing, and ranking is what takes time.
constexpr std::size_t kMaxRanked = 1000;
constexpr std::size_t kMaxHits = 500;
constexpr std::string_view kCandidates =
    "SELECT rowid, kyhop_rank(local_search) FROM local_search WHERE local_search MATCH ?1 ORDER BY rowid DESC LIMIT ?2";
constexpr std::string_view kCandidatesOfSource =
    "SELECT d.id, kyhop_rank(local_search) FROM local_search JOIN local_search_documents d ON d.id=local_search.rowid "
    "WHERE local_search MATCH ?1 AND d.source=?3 ORDER BY local_search.rowid DESC LIMIT ?2";
constexpr std::string_view kHit =
    "SELECT d.source, d.entity, d.page, d.title, snippet(local_search, 1, '‹', '›', '…', 20) "
    "FROM local_search JOIN local_search_documents d ON d.id=local_search.rowid WHERE local_search MATCH ?1 AND local_search.rowid=?2";

struct Candidate {
  std::int64_t id = 0;
  double score = 0;  ///< larger is better
};

/// One line, whatever the page looked like.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool space = static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
    if (!space) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return line;
}

Result<std::vector<Candidate>> rank(Database& database, const std::string& expression, const std::optional<std::int64_t>& source) {
  KYHOP_ASSIGN(Statement rows, database.prepare(source ? kCandidatesOfSource : kCandidates));
  if (source) {
    rows.bind(expression, kMaxRanked, *source);
  } else {
    rows.bind(expression, kMaxRanked);
  }
  std::vector<Candidate> candidates;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) break;
    candidates.push_back({rows.integer(0), rows.real(1)});
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
  return candidates;
}

Result<std::optional<SearchHit>> read_hit(Database& database, const std::string& expression, std::int64_t id) {
  KYHOP_ASSIGN(Statement row, database.prepare(kHit));
  row.bind(expression, id);
  KYHOP_ASSIGN(const bool found, row.step());
  if (!found) return std::optional<SearchHit>{};
  SearchHit hit;
  hit.source = static_cast<SearchSource>(row.integer(0));
  hit.id = row.id<EntityId>(1);
  hit.page = static_cast<std::uint32_t>(row.integer(2));
  hit.title = row.text(3);
  hit.snippet = on_one_line(row.text(4));
  return std::optional<SearchHit>(std::move(hit));
}

}  // namespace

Result<SearchIndex> SearchIndex::open(Replica& replica) {
  KYHOP_ASSIGN(fts5_api* const api, fts5_of(replica.database()));
  KYHOP_TRY(register_tokenizer(*api));
  KYHOP_TRY(register_ranking(*api));
  KYHOP_TRY(replica.ensure_schema("search", {kSchema}));
  return SearchIndex(replica);
}

/// FTS5 must be told the words that go, exactly as they were.
Result<void> SearchIndex::drop(std::string_view and_page, SearchSource source, const EntityId& id, std::uint32_t page) {
  Database& database = replica_->database();
  const std::string filter = " WHERE source=?1 AND entity=?2" + std::string(and_page);
  KYHOP_TRY(
      database.run("INSERT INTO local_search(local_search, rowid, title, text) "
                   "SELECT 'delete', id, title, text FROM local_search_documents" +
                       filter,
                   static_cast<int>(source), id, page));
  return database.run("DELETE FROM local_search_documents" + filter, static_cast<int>(source), id, page);
}

Result<void> SearchIndex::index(const SearchDocument& document) {
  Database& database = replica_->database();
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(database));
  KYHOP_TRY(drop(" AND page=?3", document.source, document.id, document.page));
  KYHOP_TRY(database.run("INSERT INTO local_search_documents(source, entity, page, title, text) VALUES(?,?,?,?,?)",
                         static_cast<int>(document.source), document.id, document.page, document.title, document.text));
  KYHOP_TRY(database.run("INSERT INTO local_search(rowid, title, text) VALUES(?,?,?)", database.last_insert_rowid(), document.title,
                         document.text));
  return transaction.commit();
}

Result<void> SearchIndex::remove(SearchSource source, const EntityId& id) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(replica_->database()));
  KYHOP_TRY(drop(" AND page>=?3", source, id, 0));
  return transaction.commit();
}

Result<void> SearchIndex::clear() {
  Database& database = replica_->database();
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(database));
  KYHOP_TRY(database.run("INSERT INTO local_search(local_search) VALUES('delete-all')"));
  KYHOP_TRY(database.run("DELETE FROM local_search_documents"));
  return transaction.commit();
}

Result<std::vector<SearchHit>> SearchIndex::find(std::string_view query, std::optional<SearchSource> source, std::size_t limit) {
  Database& database = replica_->database();
  const std::size_t wanted = std::min(limit, kMaxHits);
  const auto scope = source ? std::optional<std::int64_t>(static_cast<std::int64_t>(*source)) : std::nullopt;
  const std::vector<std::string> expressions = match_expressions(query);
  std::vector<SearchHit> hits;
  std::set<std::int64_t> seen;
  KYHOP_ASSIGN(Transaction moment, Transaction::begin_read(database));
  for (std::size_t stage = 0; stage < expressions.size() && hits.size() < wanted; ++stage) {
    KYHOP_ASSIGN(const auto candidates, rank(database, expressions[stage], scope));
    // Keeps the stages apart: no text is so good that a wider match beats a narrower one.
    const double base = 1000.0 * static_cast<double>(expressions.size() - 1 - stage);
    for (const Candidate& candidate : candidates) {
      if (hits.size() == wanted) break;
      if (!seen.insert(candidate.id).second) continue;
      KYHOP_ASSIGN(auto hit, read_hit(database, expressions[stage], candidate.id));
      if (!hit) continue;
      hit->rank = base + candidate.score;
      hits.push_back(std::move(*hit));
    }
  }
  KYHOP_TRY(moment.commit());
  return hits;
}

}  // namespace kyhop
