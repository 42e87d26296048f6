// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/folding.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/records/note_place.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/rules/schema.h"
#include "storage/base/text.h"
#include "sync/record/body.h"
#include "sync/trust/conversation.h"

// Notes and messages: add-only. For everyone they stand in clear; for some people they are sealed and only their outline is shared.

namespace kyhop::folding {

namespace {

constexpr std::size_t kMaxText = 6000;

bool id_or_empty(const std::string& bytes, std::size_t size) {
  return bytes.empty() || bytes.size() == size;
}

}  // namespace

Outcome sealed(const Input& in) {
  const auto view = decode_sealed(in.body);
  if (!view) return refused("form");
  KYHOP_TRY(in.database.run(
      "INSERT INTO shared_sealed(record, kind, conversation, epoch, length, person, hlc) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
      in.record.hash(), in.record.header().kind, view->conversation, view->epoch, view->length, in.rights.person,
      in.record.header().hlc.value));
  return accepted();
}

Outcome key_epoch(const Input& in) {
  if (allowed(Act::make_keys, in.rights) == Allowed::never) return refused(rule_of(Act::make_keys));
  const auto view = decode_key_epoch(in.body, in.rights.device);
  if (!view) return refused("form");
  if (view->conversation == kLinkConversation && !in.rights.has(Role::clerk)) return refused("keys.link");
  for (const DeviceId& device : view->devices)
    KYHOP_TRY(in.database.run("INSERT INTO shared_key_epochs(record, device, conversation, epoch, depth) VALUES(?1, ?2, ?3, ?4, ?5)",
                              in.record.hash(), device, view->conversation, view->epoch, view->depth));
  return accepted();
}

Outcome note_add(const Input& in) {
  if (in.record.header().sealed()) {
    if (allowed(Act::note_for_some, in.rights) == Allowed::never) return refused(rule_of(Act::note_for_some));
    return sealed(in);
  }
  pb::NoteAdd body;
  if (!decode_body(body, in.body)) return refused("form");
  if (!body.audience().everyone()) return refused("audience");
  if (allowed(Act::note_for_everyone, in.rights) != Allowed::always) return refused(rule_of(Act::note_for_everyone));
  if (body.paper().size() != EntityId::size || !id_or_empty(body.revision(), RecordHash::size) ||
      !id_or_empty(body.reply_to(), RecordHash::size) || body.page() == 0 || body.text().size() > kMaxText ||
      body.quote().size() > kMaxText || body.kind().size() > 40 || !is_valid_text(body.text()) || !is_valid_text(body.quote()) ||
      !is_valid_text(body.kind()))
    return refused("form");
  if (body.has_place() && !read_note_place(body.place())) return refused("form");
  const Bytes place = body.has_place() ? encode_body(body.place()) : Bytes{};
  KYHOP_TRY(
      in.database.run("INSERT INTO shared_notes(record, paper, revision, page, kind, text, quote, reply_to, person, hlc, place) "
                      "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                      in.record.hash(), as_bytes(body.paper()), as_bytes(body.revision()), body.page(), body.kind(), body.text(),
                      body.quote(), as_bytes(body.reply_to()), in.rights.person, in.record.header().hlc.value, place));
  return accepted();
}

Outcome note_delete(const Input& in) {
  pb::NoteDelete body;
  if (!decode_body(body, in.body)) return refused("form");
  KYHOP_ASSIGN(const auto note, dep(in, as_bytes(body.note())));
  if (!note || note->header().kind != kind::note_add) return refused("note");
  if (!is_own(in, *note)) return refused(rule_of(Act::delete_note));
  KYHOP_TRY(in.database.run("INSERT INTO shared_note_deletes(record, note, person) VALUES(?1, ?2, ?3)", in.record.hash(),
                            as_bytes(body.note()), in.rights.person));
  return accepted();
}

Outcome chat_message(const Input& in) {
  const Allowed may = allowed(Act::chat, in.rights);
  if (may == Allowed::never) return refused(rule_of(Act::chat));
  if (in.record.header().sealed()) return sealed(in);
  pb::ChatMessage body;
  if (!decode_body(body, in.body)) return refused("form");
  if (!body.to().everyone()) return refused("audience");
  if (may != Allowed::always) return refused(rule_of(Act::chat));
  if (body.text().empty() || body.text().size() > kMaxText || !is_valid_text(body.text()) || !id_or_empty(body.paper(), EntityId::size) ||
      !id_or_empty(body.reply_to(), RecordHash::size))
    return refused("form");
  if (!body.item().empty()) {
    KYHOP_ASSIGN(const auto creating, dep_of_entity(in, as_bytes(body.item())));
    KYHOP_ASSIGN(const auto type, created_type(creating));
    if (type != static_cast<std::uint32_t>(EntityType::agenda_item)) return refused("item");
  }
  KYHOP_TRY(in.database.run(
      "INSERT INTO shared_messages(record, text, paper, page, reply_to, person, hlc, item) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
      in.record.hash(), body.text(), as_bytes(body.paper()), body.page(), as_bytes(body.reply_to()), in.rights.person,
      in.record.header().hlc.value, as_bytes(body.item())));
  return accepted();
}

Outcome message_delete(const Input& in) {
  pb::MessageDelete body;
  if (!decode_body(body, in.body)) return refused("form");
  KYHOP_ASSIGN(const auto message, dep(in, as_bytes(body.message())));
  if (!message || message->header().kind != kind::chat_message) return refused("message");
  if (!is_own(in, *message)) return refused(rule_of(Act::delete_message));
  KYHOP_TRY(in.database.run("INSERT INTO shared_message_deletes(record, message, person) VALUES(?1, ?2, ?3)", in.record.hash(),
                            as_bytes(body.message()), in.rights.person));
  return accepted();
}

}  // namespace kyhop::folding
