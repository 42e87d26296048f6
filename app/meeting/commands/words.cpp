// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/words.h"

#include "app/meeting/commands/audience.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/views/chat_pause.h"
#include "app/meeting/views/registers.h"
#include "storage/base/text.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

void write_audience(pb::Audience* to, const AudienceView& audience) {
  switch (audience.sort) {
    case AudienceView::Sort::everyone:
      return to->set_everyone(true);
    case AudienceView::Sort::own:
      return to->set_own(true);
    case AudienceView::Sort::person:
      return to->set_person(raw(audience.person));
    case AudienceView::Sort::group:
      return to->set_group(audience.group);
  }
}

Result<void> check_text(std::string_view what, std::string_view text, bool may_be_empty) {
  if (!may_be_empty && text.empty()) return fail(ErrorCode::usage, std::string(what), "it is empty", "write something");
  if (text.size() > 6000) return fail(ErrorCode::usage, std::string(what), "it is longer than 6000 bytes", "shorten it or split it");
  if (!is_valid_text(text)) return fail(ErrorCode::usage, std::string(what), "it is not readable Unicode text", "type it again");
  return {};
}

Result<Record> append_for(Office& office, Ledger::Writer& writer, Kind kind, ByteView plain, const AudienceView& audience,
                          std::vector<RecordHash> deps) {
  if (audience.sort == AudienceView::Sort::everyone) return writer.append({kind, to_bytes(plain), std::move(deps), 0});
  KYHOP_ASSIGN(const Rights rights, writer.rights());
  KYHOP_ASSIGN(const auto persons, readers(*office.ledger().state(), rights.person, audience));
  const auto conversation = conversation_of(office.council(), rights.person, audience);
  KYHOP_ASSIGN(const EpochSecret secret, secret_for(office.ledger(), writer, conversation, persons, office.random()));
  return append_sealed(office.ledger(), writer, kind, plain, secret, std::move(deps), office.random());
}

/// The chair lets messages rest, and this device's person is no officer.
Result<bool> must_rest(Ledger& ledger) {
  const auto own = ledger.own_person();
  if (own && writes_in_pause(*ledger.state(), *own)) return false;
  KYHOP_ASSIGN(const ChatPause pause, chat_pause(ledger));
  return pause.running;
}

Result<void> check_pause(Ledger& ledger) {
  KYHOP_ASSIGN(const bool rests, must_rest(ledger));
  if (!rests) return {};
  return refuse(std::string(rule_of(Act::chat_in_pause)), "message", "the chair lets messages rest while the vote runs",
                "send it when the vote is over");
}

bool waits_for_device(const AuthorityState& state, const AudienceView& to) {
  return to.sort == AudienceView::Sort::person && state.devices_of(to.person).empty();
}

}  // namespace

Result<RecordHash> add_note(Office& office, const RevisionView& paper, const NewNote& note) {
  KYHOP_TRY(check_text("note", note.text, !note.quote.empty()));
  KYHOP_TRY(check_text("quote", note.quote, true));
  if (note.page == 0 || (paper.pages > 0 && note.page > paper.pages))
    return fail(ErrorCode::usage, "page " + std::to_string(note.page), "the paper has " + std::to_string(paper.pages) + " pages",
                "choose one of them");
  pb::NoteAdd body;
  body.set_paper(raw(paper.paper));
  body.set_revision(raw(paper.draft));
  body.set_page(note.page);
  body.set_kind(note.kind);
  body.set_text(normalized(note.text));
  body.set_quote(normalized(note.quote));
  write_audience(body.mutable_audience(), note.audience);
  if (note.place) {
    NotePlace place = *note.place;
    place.prefix = normalized(place.prefix);
    place.suffix = normalized(place.suffix);
    write_note_place(place, *body.mutable_place());
    if (!read_note_place(body.place()))
      return fail(ErrorCode::usage, "place of the note", "it covers too many lines or lies beside the page", "mark a shorter passage");
  }
  RecordHash id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const Record record, append_for(office, writer, kind::note_add, encode_body(body), note.audience, {}));
    id = record.hash();
    return {};
  }));
  return id;
}

Result<void> delete_note(Office& office, const RecordHash& note) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    pb::NoteDelete body;
    body.set_note(raw(note));
    KYHOP_TRY(writer.append({kind::note_delete, encode_body(body), {note}, 0}));
    return {};
  });
}

Result<std::optional<RecordHash>> send_message(Office& office, const AudienceView& to, const std::string& text, const MessageLink& link) {
  KYHOP_TRY(check_text("message", text, false));
  if (!link.item.is_zero() && to.sort != AudienceView::Sort::everyone)
    return fail(ErrorCode::usage, "message", "what is said about an item is for everyone", "send it to the item, or to some without the item");
  pb::ChatMessage body;
  write_audience(body.mutable_to(), to);
  body.set_text(normalized(text));
  if (!link.paper.is_zero()) {
    body.set_paper(raw(link.paper));
    body.set_page(link.page);
  }
  if (!link.item.is_zero()) body.set_item(raw(link.item));
  std::optional<RecordHash> id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_TRY(check_pause(office.ledger()));
    std::vector<RecordHash> deps;
    if (!link.item.is_zero()) {
      KYHOP_ASSIGN(const auto item, entity_state(office.ledger(), EntityType::agenda_item, link.item));
      if (!item) return fail(ErrorCode::not_found, "agenda item", "it is not here", "check with agenda list");
      deps.push_back(item->created);
    }
    if (waits_for_device(*office.ledger().state(), to))
      return writer.database().run("INSERT INTO local_outbox(kind, person, plain, at) VALUES(?1, ?2, ?3, ?4)", kind::chat_message,
                                   to.person, encode_body(body), Office::now_ms());
    KYHOP_ASSIGN(const Record record, append_for(office, writer, kind::chat_message, encode_body(body), to, std::move(deps)));
    id = record.hash();
    return {};
  }));
  return id;
}

Result<void> delete_message(Office& office, const MessageView& message) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    if (message.id.is_zero()) return writer.database().run("DELETE FROM local_outbox WHERE id = ?1", message.waiting);
    pb::MessageDelete body;
    body.set_message(raw(message.id));
    KYHOP_TRY(writer.append({kind::message_delete, encode_body(body), {message.id}, 0}));
    return {};
  });
}

Result<bool> send_waiting(Office& office) {
  struct Waiting {
    std::int64_t id;
    PersonId person;
    Bytes plain;
  };
  std::vector<Waiting> ready;
  {
    KYHOP_ASSIGN(auto rows, office.ledger().database().prepare("SELECT id, person, plain FROM local_outbox ORDER BY id"));
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      const auto person = rows.id<PersonId>(1);
      if (!office.ledger().state()->devices_of(person).empty()) ready.push_back({rows.integer(0), person, rows.bytes(2)});
    }
  }
  if (ready.empty()) return false;
  KYHOP_ASSIGN(const bool rests, must_rest(office.ledger()));
  if (rests) return false;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    for (const Waiting& message : ready) {
      KYHOP_TRY(writer.database().run("DELETE FROM local_outbox WHERE id = ?1", message.id));
      // Another process of this home may have sent it meanwhile.
      if (writer.database().changes() == 0) continue;
      KYHOP_TRY(append_for(office, writer, kind::chat_message, message.plain, {AudienceView::Sort::person, message.person, {}}, {}));
    }
    return {};
  }));
  return true;
}

}  // namespace kyhop
