// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/word_index.h"

#include <vector>

#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "storage/search/search_index.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

struct Waiting {
  RecordHash record;
  Kind kind = 0;
  bool deleted = false;
  Bytes plain;
};

Result<std::vector<Waiting>> take_waiting(Database& database, std::size_t limit) {
  std::vector<Waiting> waiting;
  {
    KYHOP_ASSIGN(
        auto rows,
        database.prepare(
            "SELECT t.record, r.kind, coalesce(o.plain, r.body), EXISTS(SELECT 1 FROM shared_note_deletes d WHERE d.note = t.record) "
            "OR EXISTS(SELECT 1 FROM shared_message_deletes d WHERE d.message = t.record) "
            "FROM local_to_index t JOIN records r ON r.hash = t.record LEFT JOIN local_opened o ON o.record = t.record "
            "ORDER BY t.id LIMIT ?1"));
    rows.bind(limit);
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      waiting.push_back({rows.id<RecordHash>(0), static_cast<Kind>(rows.integer(1)), rows.boolean(3), rows.bytes(2)});
    }
  }
  KYHOP_TRY(database.run("DELETE FROM local_to_index WHERE id IN (SELECT id FROM local_to_index ORDER BY id LIMIT ?1)", limit));
  return waiting;
}

Result<void> index_one(SearchIndex& index, const Waiting& one) {
  const EntityId id = EntityId::prefix_of(one.record.view());
  if (one.kind == kind::note_add && !one.deleted) {
    pb::NoteAdd body;
    if (!decode_body(body, one.plain)) return {};
    const std::string text = body.quote().empty() ? body.text() : body.text() + "\n" + body.quote();
    return index.index({SearchSource::note, id, body.page(), {}, text});
  }
  if (one.kind == kind::chat_message && !one.deleted) {
    pb::ChatMessage body;
    if (!decode_body(body, one.plain)) return {};
    return index.index({SearchSource::chat, id, 0, {}, body.text()});
  }
  if (one.kind == kind::note_delete) {
    pb::NoteDelete body;
    if (!decode_body(body, one.plain) || body.note().size() != RecordHash::size) return {};
    return index.remove(SearchSource::note, EntityId::prefix_of(as_bytes(body.note())));
  }
  if (one.kind == kind::message_delete) {
    pb::MessageDelete body;
    if (!decode_body(body, one.plain) || body.message().size() != RecordHash::size) return {};
    return index.remove(SearchSource::chat, EntityId::prefix_of(as_bytes(body.message())));
  }
  return {};
}

}  // namespace

Result<std::size_t> index_words(Replica& replica, std::size_t limit) {
  KYHOP_ASSIGN(const auto any, replica.database().integer("SELECT 1 FROM local_to_index LIMIT 1"));
  if (!any) return std::size_t{0};
  KYHOP_ASSIGN(SearchIndex index, SearchIndex::open(replica));
  KYHOP_ASSIGN(auto transaction, Transaction::begin(replica.database()));
  KYHOP_ASSIGN(const auto waiting, take_waiting(replica.database(), limit));
  for (const Waiting& one : waiting) KYHOP_TRY(index_one(index, one));
  KYHOP_TRY(transaction.commit());
  return waiting.size();
}

}  // namespace kyhop
