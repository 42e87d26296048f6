// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <array>

#include "app/meeting/fold/folding.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/rules/schema.h"
#include "storage/base/text.h"
#include "sync/record/body.h"

// Forms: entities whose fields are registers. A row per field write; which one holds is decided when it is read.

namespace kyhop::folding {

namespace {

constexpr std::size_t kMaxReplaced = 64;

bool fits(const FieldSpec& spec, const pb::FieldValue& value) {
  switch (spec.kind) {
    case FieldKind::text:
      return value.has_text() && value.text().size() <= spec.max_bytes && is_valid_text(value.text());
    case FieldKind::number:
      return value.has_number();
    case FieldKind::id:
      return value.has_id() && (value.id().empty() || value.id().size() == EntityId::size);
  }
  return false;
}

bool well_formed(const google::protobuf::RepeatedPtrField<pb::FieldWrite>& writes, const EntitySpec& spec) {
  std::uint32_t last = 0;
  for (const pb::FieldWrite& write : writes) {
    const FieldSpec* field = spec.field(write.field());
    if (field == nullptr || write.field() <= last || !fits(*field, write.value()) || !ascending_hashes(write.replaces(), kMaxReplaced))
      return false;
    last = write.field();
  }
  return !writes.empty();
}

Act act_for(EntityType type, std::uint32_t field_number) {
  if (type == EntityType::seat) return Act::write_meeting;
  if (type == EntityType::meeting) {
    const bool runs = field_number == field::meeting_state || field_number == field::meeting_chat_pause;
    return runs ? Act::run_agenda : Act::write_meeting;
  }
  switch (field_number) {
    case field::item_state:
    case field::item_started:
    case field::item_ended:
      return Act::run_agenda;
    default:
      return Act::write_agenda;
  }
}

const pb::FieldWrite* find_write(const google::protobuf::RepeatedPtrField<pb::FieldWrite>& writes, std::uint32_t number) {
  const auto found = std::find_if(writes.begin(), writes.end(), [number](const pb::FieldWrite& w) { return w.field() == number; });
  return found == writes.end() ? nullptr : &*found;
}

Result<void> insert_writes(const Input& in, ByteView entity, const google::protobuf::RepeatedPtrField<pb::FieldWrite>& writes) {
  const RecordHeader& h = in.record.header();
  for (const pb::FieldWrite& write : writes) {
    KYHOP_ASSIGN(auto row, in.database.prepare("INSERT INTO shared_writes(record, entity, field, person, hlc, device, epoch, seq, value) "
                                               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    const auto bound = [&](const auto& value) {
      row.bind(in.record.hash(), entity, write.field(), in.rights.person, h.hlc.value, h.log.device, h.log.epoch, h.seq, value);
      return row.finish();
    };
    if (write.value().has_text()) {
      KYHOP_TRY(bound(write.value().text()));
    } else if (write.value().has_number()) {
      KYHOP_TRY(bound(write.value().number()));
    } else {
      KYHOP_TRY(bound(as_bytes(write.value().id())));
    }
    for (const std::string& replaced : write.replaces())
      KYHOP_TRY(in.database.run("INSERT INTO shared_replaced(record, field, replaced) VALUES(?1, ?2, ?3)", in.record.hash(), write.field(),
                                as_bytes(replaced)));
  }
  return {};
}

bool is_named(const google::protobuf::RepeatedPtrField<pb::FieldWrite>& writes, std::uint32_t title) {
  const pb::FieldWrite* named = find_write(writes, title);
  return named != nullptr && is_valid_name(named->value().text());
}

/// The token of the rule that a new entity breaks because something in it is not there; empty: none.
Result<std::string_view> what_is_missing(const Input& in, EntityType type, const google::protobuf::RepeatedPtrField<pb::FieldWrite>& writes) {
  switch (type) {
    case EntityType::meeting:
      return is_named(writes, field::meeting_title) ? "" : "title";
    case EntityType::agenda_item: {
      if (!is_named(writes, field::item_title)) return "title";
      const pb::FieldWrite* meeting = find_write(writes, field::item_meeting);
      if (meeting == nullptr) return "meeting";
      KYHOP_ASSIGN(const auto creating, dep_of_entity(in, as_bytes(meeting->value().id())));
      KYHOP_ASSIGN(const auto created, created_type(creating));
      return created == static_cast<std::uint32_t>(EntityType::meeting) ? "" : "meeting";
    }
    case EntityType::seat: {
      const pb::FieldWrite* seated = find_write(writes, field::seat_person);
      const auto person = seated == nullptr ? std::nullopt : PersonId::from(as_bytes(seated->value().id()));
      return person && in.rights.state->person(*person) != nullptr ? "" : "person";
    }
  }
  return "form";
}

}  // namespace

Result<std::optional<std::uint32_t>> created_type(const std::optional<Record>& creating) {
  if (!creating || creating->header().kind != kind::entity_create || !creating->body()) return std::optional<std::uint32_t>{};
  pb::EntityCreate body;
  if (!decode_body(body, *creating->body())) return std::optional<std::uint32_t>{};
  return std::optional(body.type());
}

Outcome entity_create(const Input& in) {
  pb::EntityCreate body;
  if (!decode_body(body, in.body)) return refused("form");
  const EntitySpec* spec = entity_spec(body.type());
  if (spec == nullptr) return accepted();  // a form of a later version
  if (!well_formed(body.writes(), *spec)) return refused("form");
  const Act act = spec->type == EntityType::agenda_item ? Act::write_agenda : Act::write_meeting;
  if (allowed(act, in.rights) != Allowed::always) return refused(rule_of(act));
  KYHOP_ASSIGN(const std::string_view missing, what_is_missing(in, spec->type, body.writes()));
  if (!missing.empty()) return refused(missing);
  const EntityId entity = in.record.entity();
  KYHOP_TRY(in.database.run("INSERT INTO shared_entities(record, entity, type, person) VALUES(?1, ?2, ?3, ?4)", in.record.hash(), entity,
                            body.type(), in.rights.person));
  KYHOP_TRY(insert_writes(in, entity.view(), body.writes()));
  return accepted();
}

Outcome entity_write(const Input& in) {
  pb::EntityWrite body;
  if (!decode_body(body, in.body)) return refused("form");
  const EntitySpec* spec = entity_spec(body.type());
  if (spec == nullptr) return accepted();
  if (!well_formed(body.writes(), *spec)) return refused("form");
  KYHOP_ASSIGN(const auto creating, dep_of_entity(in, as_bytes(body.entity())));
  KYHOP_ASSIGN(const auto type, created_type(creating));
  if (type != body.type()) return refused("entity");
  if (spec->type == EntityType::seat && find_write(body.writes(), field::seat_person) != nullptr) return refused("person");
  for (const pb::FieldWrite& write : body.writes()) {
    const Act act = act_for(spec->type, write.field());
    if (allowed(act, in.rights) != Allowed::always) return refused(rule_of(act));
  }
  KYHOP_TRY(insert_writes(in, as_bytes(body.entity()), body.writes()));
  return accepted();
}

}  // namespace kyhop::folding
