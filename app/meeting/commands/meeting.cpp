// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/meeting.h"

#include "app/meeting/commands/rank.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "storage/base/text.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

pb::FieldWrite& write_of(pb::EntityCreate& body, std::uint32_t number) {
  pb::FieldWrite* write = body.add_writes();
  write->set_field(number);
  return *write;
}

// Fields must be added in rising order.
class FieldWriter {
 public:
  FieldWriter(const EntityState& entity, EntityType type) : entity_(entity) {
    body_.set_entity(raw(entity.entity));
    body_.set_type(static_cast<std::uint32_t>(type));
  }
  FieldWriter& text(std::uint32_t number, std::string_view value) {
    add(number).mutable_value()->set_text(normalized(value));
    return *this;
  }
  FieldWriter& number(std::uint32_t field_number, std::int64_t value) {
    add(field_number).mutable_value()->set_number(value);
    return *this;
  }
  Draft draft() const { return {kind::entity_write, encode_body(body_), {entity_.created}, 0}; }

 private:
  pb::FieldWrite& add(std::uint32_t number) {
    pb::FieldWrite* write = body_.add_writes();
    write->set_field(number);
    if (const FieldState* state = entity_.field(number))
      for (const RecordHash& replaced : state->current) write->add_replaces(raw(replaced));
    return *write;
  }
  const EntityState& entity_;
  pb::EntityWrite body_;
};

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

}  // namespace

Result<MeetingId> create_meeting(Office& office, const std::string& title, const std::string& start, const std::string& place) {
  KYHOP_TRY(check_title("meeting", title));
  if (!looks_like_time(start))
    return fail(ErrorCode::usage, "start " + start, "this is not a date and time", "write it like 2026-12-08T08:00");
  if (!place.empty()) KYHOP_TRY(check_title("place", place));
  MeetingId id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(EntityType::meeting));
    write_of(body, field::meeting_title).mutable_value()->set_text(normalized(title));
    if (!place.empty()) write_of(body, field::meeting_place).mutable_value()->set_text(normalized(place));
    write_of(body, field::meeting_start).mutable_value()->set_text(start);
    KYHOP_ASSIGN(const Record record, writer.append({kind::entity_create, encode_body(body), {}, 0}));
    id = MeetingId::prefix_of(record.hash().view());
    return {};
  }));
  return id;
}

Result<EntityId> add_item(Office& office, const MeetingView& meeting, const NewItem& item) {
  KYHOP_TRY(check_title("agenda item", item.title));
  if (!item.presenter.empty()) KYHOP_TRY(check_title("presenter", item.presenter));
  if (item.minutes < 0 || item.minutes > 10'000)
    return fail(ErrorCode::usage, "minutes", "the number makes no sense", "give a number from 0 to 10000");
  EntityId id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const auto items, agenda(office.ledger(), meeting.id));
    std::string last;
    for (const auto& other : items) last = std::max(last, other.rank);
    pb::EntityCreate body;
    body.set_type(static_cast<std::uint32_t>(EntityType::agenda_item));
    write_of(body, field::item_title).mutable_value()->set_text(normalized(item.title));
    write_of(body, field::item_meeting).mutable_value()->set_id(raw(meeting.id));
    if (item.parent) write_of(body, field::item_parent).mutable_value()->set_id(raw(*item.parent));
    write_of(body, field::item_rank).mutable_value()->set_text(rank_between(last, {}).value_or("z"));
    if (!item.presenter.empty()) write_of(body, field::item_presenter).mutable_value()->set_text(normalized(item.presenter));
    if (item.minutes > 0) write_of(body, field::item_minutes).mutable_value()->set_number(item.minutes);
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

Result<void> start_item(Office& office, const AgendaItemView& item) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    const auto now = static_cast<std::int64_t>(Office::now_ms());
    KYHOP_ASSIGN(const auto items, agenda(office.ledger(), item.meeting));
    for (const auto& other : items) {
      if (other.id == item.id || other.state != item_state::now) continue;
      KYHOP_ASSIGN(const auto running, item_entity(office, other.id));
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
    KYHOP_TRY(writer.append(FieldWriter(entity, EntityType::agenda_item)
                                .text(field::item_state, item_state::done)
                                .number(field::item_ended, static_cast<std::int64_t>(Office::now_ms()))
                                .draft()));
    return {};
  });
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
