// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>
#include <map>
#include <memory>

#include "app/meeting/fold/reducer.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "sync/record/body.h"

// Bodies of every kind of the meeting, judged as those of a member who may do everything. First byte: the kind and the flag *sealed*; the
// rest: body. A body is accepted or refused; a failure would stop its author's whole log on every device.

namespace {

using namespace kyhop;

constexpr Kind kKinds[] = {kind::entity_create, kind::entity_write,   kind::paper_draft,   kind::paper_step,     kind::paper_publish,
                           kind::note_add,      kind::note_delete,    kind::chat_message,  kind::message_delete, kind::presence_set,
                           kind::ballot,        kind::ballot_acks,    kind::poll_freeze,   kind::poll_cosign,    kind::poll_void,
                           kind::poll_open,     kind::poll_promise,   kind::poll_close,    kind::key_epoch,      0x7777,
                           kind::speak_request, kind::speak_withdraw, kind::speaker_order, kind::speech_call,    kind::speech_end,
                           kind::poll_count,    kind::poll_announce};

class World final : public RecordLookup {
 public:
  World() : replica_(std::move(Replica::open_memory().value())), reducer_({}, std::nullopt, std::nullopt) {
    if (!reducer_.prepare(replica_)) std::abort();
    auto state = std::make_shared<AuthorityState>();
    rights_.person = random_.id<PersonId>();
    rights_.device = key_.id;
    for (const Role role : all_roles()) rights_.roles.insert(role);
    state->persons.put(rights_.person, {rights_.person, "Hoa", rights_.roles, {}, {}, {}, {}, false, 1});
    state->devices.put(key_.id, {key_.id, {}, rights_.person, "máy", false, false, 1, {}, Epoch{1}});
    rights_.state = std::move(state);
    for (const Kind kind : {kind::entity_create, kind::paper_draft, kind::note_add, kind::poll_open, kind::speak_request, kind::speech_call,
                            kind::poll_void, kind::poll_count}) {
      pb::EntityCreate meeting;
      meeting.set_type(1);
      const Record record = sign(kind, kind == kind::entity_create ? encode_body(meeting) : Bytes{}, 0, {});
      deps_.push_back(record.hash());
      known_.emplace(record.hash(), record);
    }
  }

  Result<std::optional<Record>> find(const RecordHash& hash) const override {
    const auto found = known_.find(hash);
    return found == known_.end() ? std::nullopt : std::optional(found->second);
  }

  void judge(Kind kind, std::uint16_t flags, Bytes body) {
    const Record record = sign(kind, std::move(body), flags, deps_);
    auto transaction = Transaction::begin(replica_.database());  // never committed
    if (!transaction) std::abort();
    const auto outcome = reducer_.fold(replica_.database(), record, rights_, *this);
    if (!outcome) std::abort();
    if (!*outcome && !reducer_.came_into_effect(replica_.database(), record)) std::abort();
  }

 private:
  Record sign(Kind kind, Bytes body, std::uint16_t flags, std::vector<RecordHash> deps) {
    RecordHeader header;
    header.kind = kind;
    header.flags = flags;
    header.log = {key_.id, Epoch{1}};
    header.deps = std::move(deps);
    return Record::sign(std::move(header), std::move(body), key_);
  }

  SeededRandom random_{1};
  SigningKey key_ = SigningKey::generate(random_);
  Replica replica_;
  MeetingReducer reducer_;
  Rights rights_;
  std::map<RecordHash, Record> known_;
  std::vector<RecordHash> deps_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static World world;
  if (size == 0) return 0;
  const Kind kind = kKinds[(data[0] & 0x7f) % std::size(kKinds)];
  if (size - 1 > max_body(kind)) return 0;
  world.judge(kind, (data[0] & 0x80) != 0 ? kFlagSealed : std::uint16_t{0}, {data + 1, data + size});
  return 0;
}
