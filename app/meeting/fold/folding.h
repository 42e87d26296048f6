// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>

#include <google/protobuf/repeated_field.h>

#include "storage/database/database.h"
#include "sync/fold/reducer.h"

// One function for each record kind: judges the body and writes its rows. See sync/fold/reducer.h for what they may look at.

namespace kyhop::folding {

struct Input {
  Database& database;
  const Record& record;
  ByteView body;
  const Rights& rights;
  const RecordLookup& lookup;
};

using Outcome = Result<std::optional<Refusal>>;

inline Outcome accepted() {
  return std::optional<Refusal>{};
}
inline Outcome refused(std::string_view rule) {
  return std::optional<Refusal>{Refusal{std::string(rule)}};
}

Outcome entity_create(const Input& in);
Outcome entity_write(const Input& in);
Outcome paper_draft(const Input& in);
Outcome paper_step(const Input& in);
Outcome paper_publish(const Input& in);
Outcome note_add(const Input& in);
Outcome note_delete(const Input& in);
Outcome chat_message(const Input& in);
Outcome message_delete(const Input& in);
Outcome presence_set(const Input& in);
Outcome speak_request(const Input& in);
Outcome speak_withdraw(const Input& in);
Outcome speaker_order(const Input& in);
Outcome speech_call(const Input& in);
Outcome speech_end(const Input& in);
Outcome poll_open(const Input& in);
Outcome poll_record(const Input& in);
Outcome key_epoch(const Input& in);
/// The row of a sealed record.
Outcome sealed(const Input& in);

/// The stored record among the deps whose entity id is `entity`.
Result<std::optional<Record>> dep_of_entity(const Input& in, ByteView entity);
/// The stored record `hash`, if it is among the deps.
Result<std::optional<Record>> dep(const Input& in, ByteView hash);
/// The type that `creating` gives its entity; nothing when it creates none.
Result<std::optional<std::uint32_t>> created_type(const std::optional<Record>& creating);
/// `record` is by the author of the record that is judged, on whatever device.
bool is_own(const Input& in, const Record& record);
/// Hashes in ascending order without repetition, at most `limit`.
bool ascending_hashes(const google::protobuf::RepeatedPtrField<std::string>& hashes, std::size_t limit);

}  // namespace kyhop::folding
