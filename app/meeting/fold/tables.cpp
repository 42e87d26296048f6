// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/tables.h"

#include <array>

namespace kyhop {

std::vector<std::string_view> meeting_schema() {
  return {R"sql(
CREATE TABLE shared_entities(record BLOB PRIMARY KEY, entity BLOB NOT NULL, type INTEGER NOT NULL, person BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_entities_type ON shared_entities(type);
CREATE TABLE shared_writes(record BLOB NOT NULL, entity BLOB NOT NULL, field INTEGER NOT NULL, person BLOB NOT NULL, hlc INTEGER NOT NULL,
  device BLOB NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL, value, PRIMARY KEY(record, entity, field)) WITHOUT ROWID;
CREATE INDEX shared_writes_entity ON shared_writes(entity, field);
CREATE TABLE shared_replaced(record BLOB NOT NULL, field INTEGER NOT NULL, replaced BLOB NOT NULL, PRIMARY KEY(record, field, replaced)) WITHOUT ROWID;
CREATE INDEX shared_replaced_by ON shared_replaced(replaced, field);

CREATE TABLE shared_paper_steps(record BLOB PRIMARY KEY, paper BLOB NOT NULL, draft BLOB NOT NULL, step INTEGER NOT NULL, person BLOB NOT NULL,
  hlc INTEGER NOT NULL, note TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_paper_steps_draft ON shared_paper_steps(draft);
CREATE INDEX shared_paper_steps_paper ON shared_paper_steps(paper);
CREATE TABLE shared_published(record BLOB PRIMARY KEY, paper BLOB NOT NULL, draft BLOB NOT NULL, item BLOB NOT NULL, title TEXT NOT NULL,
  number TEXT NOT NULL, kind TEXT NOT NULL, manifest BLOB NOT NULL, content_key BLOB NOT NULL, pages INTEGER NOT NULL, bytes INTEGER NOT NULL,
  revision INTEGER NOT NULL, person BLOB NOT NULL, hlc INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_published_paper ON shared_published(paper);
CREATE TABLE shared_step_replaced(record BLOB NOT NULL, replaced BLOB NOT NULL, PRIMARY KEY(record, replaced)) WITHOUT ROWID;
CREATE INDEX shared_step_replaced_by ON shared_step_replaced(replaced);

CREATE TABLE shared_sealed(record BLOB PRIMARY KEY, kind INTEGER NOT NULL, conversation BLOB NOT NULL, epoch BLOB NOT NULL, length INTEGER NOT NULL,
  person BLOB NOT NULL, hlc INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_sealed_epoch ON shared_sealed(conversation, epoch);
CREATE TABLE shared_key_epochs(record BLOB NOT NULL, device BLOB NOT NULL, conversation BLOB NOT NULL, epoch BLOB NOT NULL, depth INTEGER NOT NULL,
  PRIMARY KEY(record, device)) WITHOUT ROWID;
CREATE INDEX shared_key_epochs_conversation ON shared_key_epochs(conversation, depth);

CREATE TABLE shared_notes(record BLOB PRIMARY KEY, paper BLOB NOT NULL, revision BLOB NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL,
  text TEXT NOT NULL, quote TEXT NOT NULL, reply_to BLOB NOT NULL, person BLOB NOT NULL, hlc INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_notes_paper ON shared_notes(paper);
CREATE TABLE shared_note_deletes(record BLOB PRIMARY KEY, note BLOB NOT NULL, person BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_note_deletes_note ON shared_note_deletes(note);
CREATE TABLE shared_messages(record BLOB PRIMARY KEY, text TEXT NOT NULL, paper BLOB NOT NULL, page INTEGER NOT NULL, reply_to BLOB NOT NULL,
  person BLOB NOT NULL, hlc INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE shared_presence(record BLOB PRIMARY KEY, meeting BLOB NOT NULL, person BLOB NOT NULL, state INTEGER NOT NULL, by_person BLOB NOT NULL,
  by_secretary INTEGER NOT NULL, hlc INTEGER NOT NULL, device BLOB NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_presence_meeting ON shared_presence(meeting, person);
CREATE TABLE shared_presence_replaced(record BLOB NOT NULL, replaced BLOB NOT NULL, PRIMARY KEY(record, replaced)) WITHOUT ROWID;
CREATE INDEX shared_presence_replaced_by ON shared_presence_replaced(replaced);

CREATE TABLE shared_polls(record BLOB PRIMARY KEY, meeting BLOB NOT NULL, number INTEGER NOT NULL, person BLOB NOT NULL, hlc INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_polls_meeting ON shared_polls(meeting, number);
CREATE TABLE shared_poll_records(record BLOB PRIMARY KEY, poll BLOB NOT NULL, kind INTEGER NOT NULL, person BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_poll_records_poll ON shared_poll_records(poll, kind);

CREATE TABLE local_epochs(conversation BLOB NOT NULL, epoch BLOB NOT NULL, depth INTEGER NOT NULL, secret BLOB NOT NULL,
  PRIMARY KEY(conversation, epoch)) WITHOUT ROWID;
CREATE TABLE local_opened(record BLOB PRIMARY KEY, kind INTEGER NOT NULL, conversation BLOB NOT NULL, plain BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX local_opened_kind ON local_opened(kind);
CREATE TABLE local_to_index(id INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE local_outbox(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, person BLOB NOT NULL, plain BLOB NOT NULL, at INTEGER NOT NULL);
)sql",
          R"sql(
ALTER TABLE shared_notes ADD COLUMN place BLOB NOT NULL DEFAULT x'';
)sql",
          R"sql(
CREATE TABLE shared_message_deletes(record BLOB PRIMARY KEY, message BLOB NOT NULL, person BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_message_deletes_message ON shared_message_deletes(message);
)sql",
          R"sql(
CREATE TABLE shared_speak_requests(record BLOB PRIMARY KEY, item BLOB NOT NULL, kind INTEGER NOT NULL, person BLOB NOT NULL, hlc INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_speak_requests_item ON shared_speak_requests(item);
CREATE TABLE shared_speak_withdrawals(record BLOB PRIMARY KEY, request BLOB NOT NULL, person BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_speak_withdrawals_request ON shared_speak_withdrawals(request);
CREATE TABLE shared_speaker_orders(record BLOB PRIMARY KEY, item BLOB NOT NULL, requests BLOB NOT NULL, person BLOB NOT NULL, hlc INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_speaker_orders_item ON shared_speaker_orders(item);
CREATE TABLE shared_speech_calls(record BLOB PRIMARY KEY, request BLOB NOT NULL, started INTEGER NOT NULL, seconds INTEGER NOT NULL,
  person BLOB NOT NULL, hlc INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_speech_calls_request ON shared_speech_calls(request);
CREATE TABLE shared_speech_ends(record BLOB PRIMARY KEY, call BLOB NOT NULL, ended INTEGER NOT NULL, person BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX shared_speech_ends_call ON shared_speech_ends(call);
)sql",
          R"sql(
ALTER TABLE shared_messages ADD COLUMN item BLOB NOT NULL DEFAULT x'';
)sql"};
}

std::vector<TableSpec> meeting_tables() {
  return {
      {"shared_entities", {"record"}, {"record", "entity", "type", "person"}},
      {"shared_writes", {"record", "entity", "field"}, {"record", "entity", "field", "person", "hlc", "device", "epoch", "seq", "value"}},
      {"shared_replaced", {"record", "field", "replaced"}, {"record", "field", "replaced"}},
      {"shared_paper_steps", {"record"}, {"record", "paper", "draft", "step", "person", "hlc", "note"}},
      {"shared_published",
       {"record"},
       {"record", "paper", "draft", "item", "title", "number", "kind", "manifest", "content_key", "pages", "bytes", "revision", "person",
        "hlc"}},
      {"shared_step_replaced", {"record", "replaced"}, {"record", "replaced"}},
      {"shared_sealed", {"record"}, {"record", "kind", "conversation", "epoch", "length", "person", "hlc"}},
      {"shared_key_epochs", {"record", "device"}, {"record", "device", "conversation", "epoch", "depth"}},
      {"shared_notes", {"record"}, {"record", "paper", "revision", "page", "kind", "text", "quote", "reply_to", "person", "hlc", "place"}},
      {"shared_note_deletes", {"record"}, {"record", "note", "person"}},
      {"shared_messages", {"record"}, {"record", "text", "paper", "page", "reply_to", "person", "hlc", "item"}},
      {"shared_message_deletes", {"record"}, {"record", "message", "person"}},
      {"shared_presence",
       {"record"},
       {"record", "meeting", "person", "state", "by_person", "by_secretary", "hlc", "device", "epoch", "seq"}},
      {"shared_presence_replaced", {"record", "replaced"}, {"record", "replaced"}},
      {"shared_speak_requests", {"record"}, {"record", "item", "kind", "person", "hlc"}},
      {"shared_speak_withdrawals", {"record"}, {"record", "request", "person"}},
      {"shared_speaker_orders", {"record"}, {"record", "item", "requests", "person", "hlc"}},
      {"shared_speech_calls", {"record"}, {"record", "request", "started", "seconds", "person", "hlc"}},
      {"shared_speech_ends", {"record"}, {"record", "call", "ended", "person"}},
      {"shared_polls", {"record"}, {"record", "meeting", "number", "person", "hlc"}},
      {"shared_poll_records", {"record"}, {"record", "poll", "kind", "person"}},
  };
}

std::span<const std::string_view> derived_local_tables() {
  static constexpr std::array<std::string_view, 3> tables{"local_epochs", "local_opened", "local_to_index"};
  return tables;
}

}  // namespace kyhop
