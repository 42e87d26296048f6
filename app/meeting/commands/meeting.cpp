// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/meeting.h"

#include <algorithm>

#include "app/meeting/commands/field_writer.h"
#include "app/meeting/commands/rank.h"
#include "app/meeting/commands/speaking.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/item_kind.h"
#include "app/meeting/rules/sitting_state.h"
#include "storage/base/text.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

Result<EntityState> item_entity(Office& office, const EntityId& id) {
  KYHOP_ASSIGN(auto entity, entity_state(office.ledger(), EntityType::agenda_item, id));
  if (!entity) return fail(ErrorCode::not_found, "agenda item", "it is not here", "check with agenda list");
  return std::move(*entity);
}

Result<void> check_title(std::string_view what, std::string_view title) {
  if (is_valid_name(title)) return {};
  return fail(ErrorCode::usage, std::string(what), "its title is empty, too long, or holds signs that cannot be shown",
              "give another title");
}

// Digits where ISO 8601 has them: what people sort by must be a date.
bool looks_like_time(std::string_view text) {
  constexpr std::string_view pattern = "dddd-dd-ddTdd:dd";
  if (text.size() != 10 && text.size() < pattern.size()) return false;
  for (std::size_t i = 0; i < std::min(text.size(), pattern.size()); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (pattern[i] == 'd' ? !digit : text[i] != pattern[i] && !(pattern[i] == 'T' && text[i] == ' ')) return false;
  }
  return text.size() <= 40;
}

Result<void> check_start(const std::string& start) {
  if (looks_like_time(start)) return {};
  return fail(ErrorCode::usage, "start " + start, "this is not a date and time", "write it like 2026-12-08T08:00");
}

Result<void> check_kind(const std::string& kind) {
  if (kind.empty() || is_item_kind(kind)) return {};
  return fail(ErrorCode::usage, "kind " + kind, "there is no such kind of item", "use discussion, questioning, group_debate or vote");
}

Result<void> check_rooms(const std::string& rooms) {
  if (rooms.size() <= 2000 && is_valid_text(rooms)) return {};
  return fail(ErrorCode::usage, "rooms", "the text is too long or not readable", "write them like Tổ 1: Phòng 201; Tổ 2: Phòng 202");
}

Result<void> check_minutes(std::int64_t minutes) {
  if (minutes >= 0 && minutes <= 10'000) return {};
  return fail(ErrorCode::usage, "minutes", "the number makes no sense", "give a number from 0 to 10000");
}

// Above itself in the programme, or itself.
bool is_above(const std::vector<AgendaItemView>& items, const EntityId& upper, EntityId item) {
  for (std::size_t steps = 0; steps <= items.size(); ++steps) {
    if (item == upper) return true;
    const auto found = std::find_if(items.begin(), items.end(), [&item](const AgendaItemView& other) { return other.id == item; });
    if (found == items.end()) return false;
    item = found->parent;
  }
  return true;
}

std::string last_rank(const std::vector<AgendaItemView>& items, const EntityId& but) {
  std::string last;
  for (const auto& other : items)
    if (other.id != but) last = std::max(last, other.rank);
  return last;
}

Result<void> write_sitting_state(Ledger::Writer& writer, const EntityState& meeting, const std::string& state) {
  KYHOP_TRY(writer.append(FieldWriter(meeting, EntityType::meeting).text(field::meeting_state, state).draft()));
  return {};
}

/// Ends a break if there is one.
Result<void> go_on_with(Ledger::Writer& writer, Ledger& ledger, const MeetingId& meeting) {
  KYHOP_ASSIGN(const auto entity, entity_state(ledger, EntityType::meeting, EntityId::prefix_of(meeting.view())));
  if (!entity || !sitting_state(entity->text(field::meeting_state)).recess) return {};
  return write_sitting_state(writer, *entity, "going on");
}

}  // namespace

Result<MeetingId> create_meeting(Office& office, const std::string& title, const std::string& start, const std::string& place,
                                 bool closed) {
  KYHOP_TRY(check_title("meeting", title));
  KYHOP_TRY(check_start(start));
  if (!place.empty()) KYHOP_TRY(check_title("place", place));
  MeetingId id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(EntityType::meeting));
    write_of(body, field::meeting_title).mutable_value()->set_text(normalized(title));
    if (!place.empty()) write_of(body, field::meeting_place).mutable_value()->set_text(normalized(place));
    write_of(body, field::meeting_start).mutable_value()->set_text(start);
    if (closed) write_of(body, field::meeting_closed).mutable_value()->set_number(1);
    KYHOP_ASSIGN(const Record record, writer.append({kind::entity_create, encode_body(body), {}, 0}));
    id = MeetingId::prefix_of(record.hash().view());
    return {};
  }));
  return id;
}

Result<void> edit_meeting(Office& office, const MeetingView& meeting, const MeetingEdit& edit) {
  if (edit.title) KYHOP_TRY(check_title("meeting", *edit.title));
  if (edit.start) KYHOP_TRY(check_start(*edit.start));
  if (edit.place && !edit.place->empty()) KYHOP_TRY(check_title("place", *edit.place));
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto entity, entity_state(office.ledger(), EntityType::meeting, EntityId::prefix_of(meeting.id.view())));
    if (!entity) return fail(ErrorCode::not_found, "meeting", "it is not here", "check with meeting list");
    FieldWriter fields(*entity, EntityType::meeting);
    const auto write = [&](std::uint32_t number, const std::optional<std::string>& value) {
      if (value && normalized(*value) != entity->text(number)) fields.text(number, *value);
    };
    write(field::meeting_title, edit.title);
    write(field::meeting_place, edit.place);
    write(field::meeting_start, edit.start);
    if (edit.closed && *edit.closed != (entity->number(field::meeting_closed) != 0))
      fields.number(field::meeting_closed, *edit.closed ? 1 : 0);
    if (fields.empty()) return {};
    KYHOP_TRY(writer.append(fields.draft()));
    return {};
  });
}

MeetingEdit former(const MeetingView& meeting, const MeetingEdit& edit) {
  MeetingEdit back;
  if (edit.title) back.title = meeting.title;
  if (edit.start) back.start = meeting.start;
  if (edit.place) back.place = meeting.place;
  if (edit.closed) back.closed = meeting.closed;
  return back;
}

Result<EntityId> add_item(Office& office, const MeetingView& meeting, const NewItem& item) {
  KYHOP_TRY(check_title("agenda item", item.title));
  if (!item.presenter.empty()) KYHOP_TRY(check_title("presenter", item.presenter));
  KYHOP_TRY(check_minutes(item.minutes));
  KYHOP_TRY(check_kind(item.kind));
  KYHOP_TRY(check_rooms(item.rooms));
  EntityId id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto items, agenda(office.ledger(), meeting.id));
    const std::string last = last_rank(items, EntityId{});
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(EntityType::agenda_item));
    write_of(body, field::item_title).mutable_value()->set_text(normalized(item.title));
    write_of(body, field::item_meeting).mutable_value()->set_id(raw(meeting.id));
    if (item.parent) write_of(body, field::item_parent).mutable_value()->set_id(raw(*item.parent));
    write_of(body, field::item_rank).mutable_value()->set_text(rank_between(last, {}).value_or("z"));
    if (!item.kind.empty()) write_of(body, field::item_kind).mutable_value()->set_text(item.kind);
    if (!item.presenter.empty()) write_of(body, field::item_presenter).mutable_value()->set_text(normalized(item.presenter));
    if (item.minutes > 0) write_of(body, field::item_minutes).mutable_value()->set_number(item.minutes);
    if (!item.rooms.empty()) write_of(body, field::item_rooms).mutable_value()->set_text(normalized(item.rooms));
    KYHOP_ASSIGN(const Record record, writer.append({kind::entity_create, encode_body(body), {meeting.created}, 0}));
    id = record.entity();
    return {};
  }));
  return id;
}

Result<void> move_item(Office& office, const AgendaItemView& item, const std::optional<AgendaItemView>& before) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto items, agenda(office.ledger(), item.meeting));
    std::string low;
    std::string high = before ? before->rank : std::string{};
    for (const auto& other : items) {
      if (other.id == item.id) continue;
      if (before ? other.rank < high && other.rank > low : other.rank > low) low = other.rank;
    }
    const auto rank = rank_between(low, high);
    if (!rank) return refuse("rank", "agenda item", "two items have the same place", "move the other one first");
    KYHOP_ASSIGN(const auto entity, item_entity(office, item.id));
    KYHOP_TRY(writer.append(FieldWriter(entity, EntityType::agenda_item).text(field::item_rank, *rank).draft()));
    return {};
  });
}

Result<void> put_under(Office& office, const AgendaItemView& item, const EntityId& parent) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto items, agenda(office.ledger(), item.meeting));
    if (is_above(items, item.id, parent)) return refuse("parent", "agenda item", "it cannot stand below itself", "choose another place");
    const auto rank = rank_between(last_rank(items, item.id), {});
    KYHOP_ASSIGN(const auto entity, item_entity(office, item.id));
    KYHOP_TRY(writer.append(FieldWriter(entity, EntityType::agenda_item)
                                .id(field::item_parent, parent.is_zero() ? ByteView{} : parent.view())
                                .text(field::item_rank, rank.value_or("z"))
                                .draft()));
    return {};
  });
}

Result<void> edit_item(Office& office, const AgendaItemView& item, const ItemEdit& edit) {
  if (edit.title) KYHOP_TRY(check_title("agenda item", *edit.title));
  if (edit.presenter && !edit.presenter->empty()) KYHOP_TRY(check_title("presenter", *edit.presenter));
  if (edit.minutes) KYHOP_TRY(check_minutes(*edit.minutes));
  if (edit.kind) KYHOP_TRY(check_kind(*edit.kind));
  if (edit.rooms) KYHOP_TRY(check_rooms(*edit.rooms));
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto entity, item_entity(office, item.id));
    FieldWriter fields(entity, EntityType::agenda_item);
    const auto write = [&](std::uint32_t number, const std::optional<std::string>& value) {
      if (value && normalized(*value) != entity.text(number)) fields.text(number, *value);
    };
    write(field::item_title, edit.title);
    if (edit.parent && *edit.parent != entity.id(field::item_parent)) {
      KYHOP_ASSIGN(const auto items, agenda(office.ledger(), item.meeting));
      if (is_above(items, item.id, *edit.parent))
        return refuse("parent", "agenda item", "it cannot stand below itself", "choose another place");
      fields.id(field::item_parent, edit.parent->is_zero() ? ByteView{} : edit.parent->view());
    }
    write(field::item_rank, edit.rank);
    if (edit.kind && item_kind_of(*edit.kind) != item_kind_of(entity.text(field::item_kind))) fields.text(field::item_kind, *edit.kind);
    write(field::item_presenter, edit.presenter);
    if (edit.minutes && *edit.minutes != entity.number(field::item_minutes)) fields.number(field::item_minutes, *edit.minutes);
    const std::string state = entity.text(field::item_state);
    if (edit.state && *edit.state != (state.empty() ? item_state::waiting : std::string_view(state)))
      fields.text(field::item_state, *edit.state);
    write(field::item_rooms, edit.rooms);
    if (fields.empty()) return {};
    KYHOP_TRY(writer.append(fields.draft()));
    return {};
  });
}

ItemEdit former(const AgendaItemView& before, const AgendaItemView& after) {
  ItemEdit back;
  if (before.title != after.title) back.title = before.title;
  if (before.presenter != after.presenter) back.presenter = before.presenter;
  if (before.minutes != after.minutes) back.minutes = before.minutes;
  if (before.parent != after.parent) back.parent = before.parent;
  if (before.rank != after.rank) back.rank = before.rank;
  if (before.state != after.state) back.state = before.state;
  if (before.kind != after.kind) back.kind = before.kind;
  if (before.rooms != after.rooms) back.rooms = before.rooms;
  return back;
}

Result<void> begin_recess(Office& office, const MeetingView& meeting, std::int64_t minutes) {
  constexpr std::int64_t kMost = 24 * 60;
  if (minutes < 0 || minutes > kMost) return refuse("minutes", "break", "it may have 0 to 1440 minutes", "give fewer minutes");
  const std::int64_t until = minutes > 0 ? static_cast<std::int64_t>(Office::now_ms()) + minutes * 60'000 : 0;
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto entity, entity_state(office.ledger(), EntityType::meeting, EntityId::prefix_of(meeting.id.view())));
    if (!entity) return fail(ErrorCode::not_found, "meeting", "it is not here", "check with meeting list");
    return write_sitting_state(writer, *entity, recess_text(until));
  });
}

Result<void> end_recess(Office& office, const MeetingView& meeting) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> { return go_on_with(writer, office.ledger(), meeting.id); });
}

Result<void> ask_chat_pause(Office& office, const MeetingView& meeting, bool pause) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto entity, entity_state(office.ledger(), EntityType::meeting, EntityId::prefix_of(meeting.id.view())));
    if (!entity) return fail(ErrorCode::not_found, "meeting", "it is not here", "check with meeting list");
    const std::int64_t wanted = pause ? kChatPauseAsked : 0;
    if (entity->number(field::meeting_chat_pause) == wanted) return {};
    KYHOP_TRY(writer.append(FieldWriter(*entity, EntityType::meeting).number(field::meeting_chat_pause, wanted).draft()));
    return {};
  });
}

Result<void> start_item(Office& office, const AgendaItemView& item) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    const auto now = static_cast<std::int64_t>(Office::now_ms());
    KYHOP_TRY(go_on_with(writer, office.ledger(), item.meeting));
    KYHOP_ASSIGN(const auto items, agenda(office.ledger(), item.meeting));
    for (const auto& other : items) {
      if (other.id == item.id || other.state != item_state::now) continue;
      KYHOP_ASSIGN(const auto running, item_entity(office, other.id));
      KYHOP_TRY(end_speech_in(writer, office.ledger(), other.id));
      KYHOP_TRY(writer.append(
          FieldWriter(running, EntityType::agenda_item).text(field::item_state, item_state::done).number(field::item_ended, now).draft()));
    }
    KYHOP_ASSIGN(const auto entity, item_entity(office, item.id));
    KYHOP_TRY(writer.append(
        FieldWriter(entity, EntityType::agenda_item).text(field::item_state, item_state::now).number(field::item_started, now).draft()));
    return {};
  });
}

Result<void> finish_item(Office& office, const AgendaItemView& item) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto entity, item_entity(office, item.id));
    KYHOP_TRY(end_speech_in(writer, office.ledger(), item.id));
    KYHOP_TRY(writer.append(FieldWriter(entity, EntityType::agenda_item)
                                .text(field::item_state, item_state::done)
                                .number(field::item_ended, static_cast<std::int64_t>(Office::now_ms()))
                                .draft()));
    return {};
  });
}

Result<void> may_export(Office& office) {
  KYHOP_ASSIGN(const auto closed, closed_sitting(office.ledger()));
  if (!closed) return {};
  return refuse("closed_sitting", "export", "a closed sitting is going on, nothing leaves the devices as a file",
                "write it when the sitting is over");
}

Result<void> set_presence(Office& office, const MeetingView& meeting, const PersonId& person, Presence state) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto marked, presence(office.ledger(), meeting.id));
    pb::PresenceSet body;
    body.set_meeting(raw(meeting.id));
    body.set_person(raw(person));
    body.set_state(static_cast<pb::PresenceState>(state));
    if (const auto found = marked.find(person); found != marked.end())
      for (const RecordHash& replaced : found->second.current) body.add_replaces(raw(replaced));
    KYHOP_TRY(writer.append({kind::presence_set, encode_body(body), {meeting.created}, 0}));
    return {};
  });
}

}  // namespace kyhop
