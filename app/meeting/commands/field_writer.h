// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/views/registers.h"
#include "storage/base/text.h"
#include "sync/record/body.h"

namespace kyhop {

/// A field of an entity that is being made. Fields must be added in rising order.
inline pb::FieldWrite& write_of(pb::EntityCreate& body, std::uint32_t number) {
  pb::FieldWrite* write = body.add_writes();
  write->set_field(number);
  return *write;
}

/// One record that writes fields of an entity, each in place of what holds now. Fields must be added in rising order; `entity` must outlive
/// the writer.
class FieldWriter {
 public:
  FieldWriter(const EntityState& entity, EntityType type) : entity_(entity) {
    body_.set_entity(std::string(as_text(entity.entity.view())));
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
  FieldWriter& id(std::uint32_t number, ByteView value) {
    add(number).mutable_value()->set_id(std::string(as_text(value)));
    return *this;
  }
  bool empty() const { return body_.writes().empty(); }
  Draft draft() const { return {kind::entity_write, encode_body(body_), {entity_.created}, 0}; }

 private:
  pb::FieldWrite& add(std::uint32_t number) {
    pb::FieldWrite* write = body_.add_writes();
    write->set_field(number);
    if (const FieldState* state = entity_.field(number))
      for (const RecordHash& replaced : state->current) write->add_replaces(std::string(as_text(replaced.view())));
    return *write;
  }
  const EntityState& entity_;
  pb::EntityWrite body_;
};

}  // namespace kyhop
