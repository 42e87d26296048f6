// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/audience.h"

#include <algorithm>
#include <set>

#include "app/meeting/fold/reducer.h"
#include "app/meeting/rules/permissions.h"
#include "sync/trust/limits.h"
#include "sync/trust/role.h"

namespace kyhop {

Result<std::vector<PersonId>> readers(const AuthorityState& state, const PersonId& author, const AudienceView& audience) {
  std::set<PersonId> persons{author};
  switch (audience.sort) {
    case AudienceView::Sort::everyone:
      for (const PersonInfo* person : state.active_persons()) persons.insert(person->person);
      break;
    case AudienceView::Sort::own:
      break;
    case AudienceView::Sort::person: {
      const PersonInfo* person = state.person(audience.person);
      if (person == nullptr || person->removed)
        return refuse("audience", "recipient", "this person is not in the council", "choose another person");
      persons.insert(audience.person);
      break;
    }
    case AudienceView::Sort::group: {
      bool found = false;
      for (const PersonInfo* person : state.active_persons()) {
        if (!person->groups.contains(audience.group)) continue;
        found = true;
        persons.insert(person->person);
      }
      if (!found) return refuse("audience", "group " + audience.group, "nobody belongs to it", "check its name with member list");
      break;
    }
  }
  return std::vector<PersonId>(persons.begin(), persons.end());
}

ConversationId conversation_of(const CouncilId& council, const PersonId& author, const AudienceView& audience) {
  switch (audience.sort) {
    case AudienceView::Sort::person:
      return pair_conversation(council, author, audience.person);
    case AudienceView::Sort::group:
      return group_conversation(council, audience.group);
    default:
      return private_conversation(council, author);
  }
}

std::vector<PersonId> office_persons(const AuthorityState& state, const PersonId& author) {
  std::set<PersonId> persons{author};
  for (const Role role : office_roles())
    for (const PersonInfo* person : state.with_role(role)) persons.insert(person->person);
  return {persons.begin(), persons.end()};
}

namespace {

struct KnownEpoch {
  KeyEpochId epoch;
  std::uint64_t depth = 0;
  std::set<DeviceId> devices;
  bool by_member = true;
};

// Epochs of the conversation, the one to use first: highest (depth, epoch id).
Result<std::vector<KnownEpoch>> epochs_of(Ledger& ledger, const ConversationId& conversation, std::span<const PersonId> persons) {
  const auto state = ledger.state();
  KYHOP_ASSIGN(auto rows, ledger.database().prepare(
                              "SELECT k.epoch, k.depth, k.device, l.device FROM shared_key_epochs k JOIN records r ON r.hash = k.record "
                              "JOIN logs l ON l.log_id = r.log_id WHERE k.conversation = ?1 ORDER BY k.depth DESC, k.epoch DESC"));
  rows.bind(conversation);
  std::vector<KnownEpoch> epochs;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return epochs;
    const auto epoch = rows.id<KeyEpochId>(0);
    if (epochs.empty() || epochs.back().epoch != epoch) epochs.push_back({epoch, rows.unsigned_integer(1), {}, true});
    epochs.back().devices.insert(rows.id<DeviceId>(2));
    const DeviceInfo* author = state->devices.find(rows.id<DeviceId>(3));
    if (author == nullptr || std::find(persons.begin(), persons.end(), author->person) == persons.end()) epochs.back().by_member = false;
  }
}

}  // namespace

Result<EpochSecret> secret_for(Ledger& ledger, Ledger::Writer& writer, const ConversationId& conversation,
                               std::span<const PersonId> persons, Random& random) {
  const auto state = ledger.state();
  std::vector<EpochRecipient> recipients;
  std::set<DeviceId> wanted;
  for (const PersonId& person : persons)
    for (const DeviceInfo* device : state->devices_of(person)) {
      recipients.push_back({device->device, device->seal_key});
      wanted.insert(device->device);
    }
  KYHOP_ASSIGN(const auto epochs, epochs_of(ledger, conversation, persons));
  for (const KnownEpoch& known : epochs) {
    if (!known.by_member || known.devices != wanted) continue;
    KYHOP_ASSIGN(auto secret, held_secret(ledger.database(), conversation, known.epoch));
    if (secret) return std::move(*secret);
  }
  EpochSecret fresh{conversation, random.id<KeyEpochId>(), epochs.empty() ? 1 : epochs.front().depth + 1, Secret(kAeadKeySize)};
  random.fill(fresh.secret.span());
  for (Bytes& body : key_epoch_bodies(fresh, std::move(recipients))) KYHOP_TRY(writer.append({kind::key_epoch, std::move(body), {}, 0}));
  return fresh;
}

Result<Record> append_sealed(Ledger& ledger, Ledger::Writer& writer, Kind kind, ByteView plain, const EpochSecret& secret,
                             std::vector<RecordHash> deps, Random& random) {
  if (plain.size() > kMaxSealedPlain) return refuse("size", "this entry", "it is longer than a record may be", "shorten it");
  Bytes body = seal_body(ledger.council(), kind, ledger.identity()->signing.id, secret, plain, random);
  return writer.append({kind, std::move(body), std::move(deps), kFlagSealed});
}

}  // namespace kyhop
