// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/notes.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/views/chat_pause.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

AudienceView audience_of(const pb::Audience& audience) {
  AudienceView view;
  if (audience.has_own()) view.sort = AudienceView::Sort::own;
  if (audience.has_person()) {
    view.sort = AudienceView::Sort::person;
    view.person = PersonId::from(as_bytes(audience.person())).value_or(PersonId{});
  }
  if (audience.has_group()) {
    view.sort = AudienceView::Sort::group;
    view.group = audience.group();
  }
  return view;
}

std::optional<NotePlace> stored_place(ByteView bytes) {
  pb::NotePlace place;
  if (bytes.empty() || !decode_body(place, bytes)) return std::nullopt;
  return read_note_place(place);
}

template <typename View>
void by_time(std::vector<View>& list) {
  for (View& view : list) view.at_ms = view.at.milliseconds();
  std::stable_sort(list.begin(), list.end(), [](const View& a, const View& b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
}

constexpr std::string_view kOpened =
    "SELECT o.record, o.plain, s.person, s.hlc FROM local_opened o JOIN shared_sealed s ON s.record = o.record WHERE o.kind = ?1 "
    "AND NOT EXISTS (SELECT 1 FROM shared_note_deletes d WHERE d.note = o.record) "
    "AND NOT EXISTS (SELECT 1 FROM shared_message_deletes d WHERE d.message = o.record)";

}  // namespace

Result<std::vector<NoteView>> notes(Ledger& ledger, const std::optional<EntityId>& paper) {
  std::vector<NoteView> list;
  {
    KYHOP_ASSIGN(auto rows,
                 ledger.database().prepare(
                     "SELECT record, paper, revision, page, kind, text, quote, person, hlc, place FROM shared_notes n "
                     "WHERE (?1 IS NULL OR paper = ?1) AND NOT EXISTS (SELECT 1 FROM shared_note_deletes d WHERE d.note = n.record)"));
    rows.bind(paper);
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      list.push_back({rows.id<RecordHash>(0),
                      rows.id<EntityId>(1),
                      RecordHash::from(rows.view(2)).value_or(RecordHash{}),
                      static_cast<std::uint32_t>(rows.integer(3)),
                      rows.text(4),
                      rows.text(5),
                      rows.text(6),
                      rows.id<PersonId>(7),
                      {},
                      Hlc{rows.unsigned_integer(8)},
                      0,
                      stored_place(rows.view(9))});
    }
  }
  KYHOP_ASSIGN(auto rows, ledger.database().prepare(kOpened));
  rows.bind(kind::note_add);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) break;
    pb::NoteAdd body;
    if (!decode_body(body, rows.view(1))) continue;
    const auto of = EntityId::from(as_bytes(body.paper()));
    if (!of || (paper && *of != *paper)) continue;
    list.push_back({rows.id<RecordHash>(0), *of, RecordHash::from(as_bytes(body.revision())).value_or(RecordHash{}), body.page(),
                    body.kind(), body.text(), body.quote(), rows.id<PersonId>(2), audience_of(body.audience()),
                    Hlc{rows.unsigned_integer(3)}, 0, body.has_place() ? read_note_place(body.place()) : std::nullopt});
  }
  by_time(list);
  return list;
}

Result<std::vector<MessageView>> messages(Ledger& ledger) {
  std::vector<MessageView> list;
  {
    KYHOP_ASSIGN(auto rows,
                 ledger.database().prepare("SELECT record, person, text, paper, page, hlc, item FROM shared_messages m WHERE NOT EXISTS "
                                           "(SELECT 1 FROM shared_message_deletes d WHERE d.message = m.record)"));
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      list.push_back({rows.id<RecordHash>(0),
                      rows.id<PersonId>(1),
                      {},
                      rows.text(2),
                      EntityId::from(rows.view(3)).value_or(EntityId{}),
                      static_cast<std::uint32_t>(rows.integer(4)),
                      EntityId::from(rows.view(6)).value_or(EntityId{}),
                      Hlc{rows.unsigned_integer(5)},
                      0,
                      false});
    }
  }
  {
    KYHOP_ASSIGN(auto rows, ledger.database().prepare(kOpened));
    rows.bind(kind::chat_message);
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      pb::ChatMessage body;
      if (!decode_body(body, rows.view(1))) continue;
      list.push_back({rows.id<RecordHash>(0), rows.id<PersonId>(2), audience_of(body.to()), body.text(),
                      EntityId::from(as_bytes(body.paper())).value_or(EntityId{}), body.page(), EntityId{}, Hlc{rows.unsigned_integer(3)}, 0,
                      false});
    }
  }
  const auto own = ledger.own_person();
  KYHOP_ASSIGN(auto rows, ledger.database().prepare("SELECT id, plain, at FROM local_outbox WHERE kind = ?1 ORDER BY id"));
  rows.bind(kind::chat_message);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) break;
    pb::ChatMessage body;
    if (!decode_body(body, rows.view(1))) continue;
    list.push_back({RecordHash{}, own.value_or(PersonId{}), audience_of(body.to()), body.text(),
                    EntityId::from(as_bytes(body.paper())).value_or(EntityId{}), body.page(), EntityId{},
                    Hlc::at(rows.unsigned_integer(2)), 0, true, rows.integer(0)});
  }
  by_time(list);
  KYHOP_ASSIGN(const auto held, held_back(ledger));
  std::set<RecordHash> late;
  for (const HeldMessage& one : held) late.insert(one.id);
  std::erase_if(list, [&late](const MessageView& one) { return late.contains(one.id); });
  return list;
}

}  // namespace kyhop
