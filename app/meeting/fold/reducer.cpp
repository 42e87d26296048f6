// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/fold/reducer.h"

#include <algorithm>

#include "app/meeting/fold/folding.h"
#include "app/meeting/fold/tables.h"
#include "app/meeting/records/kind.h"
#include "sync/trust/role.h"

namespace kyhop {

MeetingReducer::MeetingReducer(const CouncilId& council, std::optional<DeviceId> device, std::optional<SealPair> seal)
    : council_(council), device_(device), seal_(std::move(seal)) {
}

MeetingReducer::~MeetingReducer() = default;

Result<void> MeetingReducer::prepare(Replica& replica) {
  const auto steps = meeting_schema();
  KYHOP_TRY(replica.ensure_schema("meeting", steps));
  KYHOP_ASSIGN(search_, SearchIndex::open(replica));
  return {};
}

std::vector<TableSpec> MeetingReducer::shared_tables() const {
  return meeting_tables();
}

bool MeetingReducer::judged_later(Kind kind) const {
  switch (kind) {
    case kind::ballot:
    case kind::ballot_acks:
    case kind::poll_freeze:
    case kind::poll_promise:
    case kind::poll_close:
    case kind::poll_cosign:
      return true;
    default:
      return false;
  }
}

Result<std::optional<Refusal>> MeetingReducer::fold(Database& database, const Record& record, const Rights& rights,
                                                    const RecordLookup& lookup) {
  // An erased body folds as if it were absent, whether or not bytes remain somewhere.
  if (!record.body()) return std::optional<Refusal>{};
  const folding::Input in{database, record, *record.body(), rights, lookup};
  switch (record.header().kind) {
    case kind::key_epoch:
      return folding::key_epoch(in);
    case kind::entity_create:
      return folding::entity_create(in);
    case kind::entity_write:
      return folding::entity_write(in);
    case kind::paper_draft:
      return folding::paper_draft(in);
    case kind::paper_step:
      return folding::paper_step(in);
    case kind::paper_publish:
      return folding::paper_publish(in);
    case kind::note_add:
      return folding::note_add(in);
    case kind::note_delete:
      return folding::note_delete(in);
    case kind::chat_message:
      return folding::chat_message(in);
    case kind::message_delete:
      return folding::message_delete(in);
    case kind::presence_set:
      return folding::presence_set(in);
    case kind::speak_request:
      return folding::speak_request(in);
    case kind::speak_withdraw:
      return folding::speak_withdraw(in);
    case kind::speaker_order:
      return folding::speaker_order(in);
    case kind::speech_call:
      return folding::speech_call(in);
    case kind::speech_end:
      return folding::speech_end(in);
    case kind::poll_open:
      return folding::poll_open(in);
    case kind::ballot:
    case kind::ballot_acks:
    case kind::poll_freeze:
    case kind::poll_promise:
    case kind::poll_close:
    case kind::poll_cosign:
    case kind::poll_void:
    case kind::poll_count:
    case kind::poll_announce:
      return folding::poll_record(in);
    default:
      // A kind of a later version: kept and relayed, without effect here.
      return std::optional<Refusal>{};
  }
}

namespace folding {

Result<std::optional<Record>> dep(const Input& in, ByteView hash) {
  const auto wanted = RecordHash::from(hash);
  const auto& deps = in.record.header().deps;
  if (!wanted || !std::binary_search(deps.begin(), deps.end(), *wanted)) return std::optional<Record>{};
  return in.lookup.find(*wanted);
}

Result<std::optional<Record>> dep_of_entity(const Input& in, ByteView entity) {
  if (entity.size() != EntityId::size) return std::optional<Record>{};
  for (const RecordHash& hash : in.record.header().deps)
    if (std::equal(entity.begin(), entity.end(), hash.view().begin())) return in.lookup.find(hash);
  return std::optional<Record>{};
}

bool is_own(const Input& in, const Record& record) {
  const DeviceInfo* author = in.rights.state->devices.find(record.header().log.device);
  return author != nullptr && author->person == in.rights.person;
}

bool ascending_hashes(const google::protobuf::RepeatedPtrField<std::string>& hashes, std::size_t limit) {
  if (static_cast<std::size_t>(hashes.size()) > limit) return false;
  const auto wrong_size = [](const std::string& hash) { return hash.size() != RecordHash::size; };
  const auto not_below = [](const std::string& a, const std::string& b) {
    return as_bytes(a).size() != b.size() || !(RecordHash::from(as_bytes(a)) < RecordHash::from(as_bytes(b)));
  };
  return std::none_of(hashes.begin(), hashes.end(), wrong_size) &&
         std::adjacent_find(hashes.begin(), hashes.end(), not_below) == hashes.end();
}

}  // namespace folding

}  // namespace kyhop
