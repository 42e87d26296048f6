// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/reducer.h"
#include "app/meeting/fold/tables.h"
#include "app/meeting/records/kind.h"
#include "sync/trust/conversation.h"
#include "sync/trust/role.h"

// What only this device can read. A sealed record and the secret of its epoch may come in either order; whichever is second opens it.

namespace kyhop {

Result<std::optional<EpochSecret>> held_secret(Database& database, const ConversationId& conversation, const KeyEpochId& epoch) {
  KYHOP_ASSIGN(auto row, database.prepare("SELECT depth, secret FROM local_epochs WHERE conversation = ?1 AND epoch = ?2"));
  row.bind(conversation, epoch);
  KYHOP_ASSIGN(const bool found, row.step());
  if (!found) return std::optional<EpochSecret>{};
  return std::optional(EpochSecret{conversation, epoch, row.unsigned_integer(0), Secret(row.view(1))});
}

Result<void> MeetingReducer::came_into_effect(Database& database, const Record& record) {
  if (!record.body()) return {};
  if (record.header().kind == kind::key_epoch) return learn_epoch(database, record);
  if (record.header().sealed()) return open_sealed_record(database, record);
  return index(database, record);
}

Result<void> MeetingReducer::learn_epoch(Database& database, const Record& record) {
  if (!device_ || !seal_) return {};
  KYHOP_ASSIGN(const auto view, decode_key_epoch(*record.body(), *device_));
  if (!view.for_own) return {};
  const auto plain = open_sealed(*seal_, *view.for_own);
  // A box that does not open is its author's fault; what hangs on it stays unread, here as elsewhere.
  if (!plain || plain->size() != kAeadKeySize) return {};
  const EpochSecret secret{view.conversation, view.epoch, view.depth, Secret(ByteView(*plain))};
  KYHOP_TRY(database.run("INSERT OR IGNORE INTO local_epochs(conversation, epoch, depth, secret) VALUES(?1, ?2, ?3, ?4)",
                         secret.conversation, secret.epoch, secret.depth, secret.secret.view()));
  return open_waiting_for(database, secret);
}

Result<void> MeetingReducer::open_waiting_for(Database& database, const EpochSecret& secret) {
  struct Waiting {
    RecordHash hash;
    Bytes header, body;
    Signature signature;
  };
  std::vector<Waiting> waiting;
  {
    KYHOP_ASSIGN(auto rows,
                 database.prepare("SELECT r.hash, r.header, r.body, r.signature FROM shared_sealed s JOIN records r ON r.hash = s.record "
                                  "WHERE s.conversation = ?1 AND s.epoch = ?2 AND r.body IS NOT NULL "
                                  "AND NOT EXISTS (SELECT 1 FROM local_opened o WHERE o.record = s.record)"));
    rows.bind(secret.conversation, secret.epoch);
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      waiting.push_back({rows.id<RecordHash>(0), rows.bytes(1), rows.bytes(2), rows.id<Signature>(3)});
    }
  }
  for (Waiting& one : waiting) {
    KYHOP_ASSIGN(const Record record, Record::from_parts(std::move(one.header), std::move(one.body), one.signature));
    KYHOP_TRY(open_sealed_record(database, record));
  }
  return {};
}

Result<void> MeetingReducer::open_sealed_record(Database& database, const Record& record) {
  // Anyone may set the flag on any kind: what is not sealed in truth is nothing to open, and no failure.
  const auto view = decode_sealed(*record.body());
  if (!view) return {};
  KYHOP_ASSIGN(const auto secret, held_secret(database, view->conversation, view->epoch));
  if (!secret) return {};
  const auto plain = open_body(council_, record.header().kind, record.header().log.device, *secret, *record.body());
  if (!plain) return {};
  KYHOP_TRY(database.run("INSERT OR REPLACE INTO local_opened(record, kind, conversation, plain) VALUES(?1, ?2, ?3, ?4)", record.hash(),
                         record.header().kind, view->conversation, *plain));
  return index(database, record);
}

// Searching follows in the background: what came in a burst is made searchable by index_words() afterwards.
Result<void> MeetingReducer::index(Database& database, const Record& record) {
  switch (record.header().kind) {
    case kind::note_add:
    case kind::note_delete:
    case kind::chat_message:
    case kind::message_delete:
      return database.run("INSERT INTO local_to_index(record) VALUES(?1)", record.hash());
    default:
      return {};
  }
}

Result<void> MeetingReducer::lost_effect(Database& database, const RecordHash& record) {
  const EntityId entity = EntityId::prefix_of(record.view());
  KYHOP_TRY(search_->remove(SearchSource::note, entity));
  KYHOP_TRY(search_->remove(SearchSource::chat, entity));
  return database.run("DELETE FROM local_opened WHERE record = ?1", record);
}

Result<void> MeetingReducer::forget_local(Database& database) {
  for (const std::string_view table : derived_local_tables()) KYHOP_TRY(database.run("DELETE FROM " + std::string(table)));
  return {};
}

}  // namespace kyhop
