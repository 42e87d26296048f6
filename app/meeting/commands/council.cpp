// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/council.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "app/meeting/commands/seating.h"
#include "storage/base/text.h"
#include "storage/vault/key_file.h"
#include "storage/vault/private_file.h"
#include "sync/record/body.h"
#include "sync/trust/conversation.h"
#include "sync/trust/trust.pb.h"

namespace kyhop {

namespace {

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

std::string raw(const Bytes& bytes) {
  return std::string(as_text(bytes));
}

Result<void> check_name(std::string_view what, std::string_view name) {
  if (is_valid_name(name)) return {};
  return fail(ErrorCode::usage, std::string(what), "the name is empty, too long, or holds signs that cannot be shown", "give another name");
}

Result<Bytes> person_body(const NewPerson& person) {
  KYHOP_TRY(check_name("person", person.name));
  for (const std::string& text : {person.title, person.phone, person.email})
    if (!is_valid_text(text) || text.size() > kMaxNameBytes)
      return fail(ErrorCode::usage, "person " + person.name, "a field is too long or not text", "correct it");
  pb::PersonAdd body;
  body.set_name(normalized(person.name));
  for (const Role role : person.roles.empty() ? Roles{Role::delegate} : person.roles) body.add_roles(static_cast<std::uint32_t>(role));
  std::set<std::string> groups;
  for (const std::string& group : person.groups) {
    KYHOP_TRY(check_name("group", group));
    groups.insert(normalized(group));
  }
  for (const std::string& group : groups) body.add_groups(group);
  body.set_title(normalized(person.title));
  body.set_phone(normalized(person.phone));
  body.set_email(normalized(person.email));
  return encode_body(body);
}

// Where the logs of these devices end here: the cut of what is taken away.
template <typename Body>
Result<void> add_cuts(Office& office, Body& body, const std::set<DeviceId>& devices) {
  KYHOP_ASSIGN(const auto frontier, office.replica().records().frontier());
  for (const LogHead& head : frontier) {
    if (!devices.contains(head.log.device) || number(head.next) == 0) continue;
    pb::Cut* cut = body.add_cuts();
    cut->set_device(raw(head.log.device));
    cut->set_epoch(number(head.log.epoch));
    cut->set_seq(number(head.next) - 1);
    cut->set_hash(raw(head.head));
  }
  return {};
}

std::set<DeviceId> devices_of(const AuthorityState& state, const PersonId& person) {
  std::set<DeviceId> devices;
  for (const auto& [id, info] : state.devices)
    if (info.person == person) devices.insert(id);
  return devices;
}

Result<void> append_link_secret(Ledger::Writer& writer, const EpochSecret& secret, std::vector<EpochRecipient> recipients) {
  for (Bytes& body : key_epoch_bodies(secret, std::move(recipients))) KYHOP_TRY(writer.append({kind::key_epoch, std::move(body), {}, 0}));
  return {};
}

Result<void> new_link_secret(Office& office, Ledger::Writer& writer, std::uint64_t depth) {
  EpochSecret fresh{kLinkConversation, office.random().id<KeyEpochId>(), depth, Secret(kAeadKeySize)};
  office.random().fill(fresh.secret.span());
  const auto state = office.ledger().state();
  std::vector<EpochRecipient> recipients;
  for (const auto& [id, info] : state->devices)
    if (state->active_device(id) != nullptr) recipients.push_back({id, info.seal_key});
  return append_link_secret(writer, fresh, std::move(recipients));
}

Result<std::vector<EpochSecret>> held_link_epochs(Office& office) {
  KYHOP_ASSIGN(auto rows, office.ledger().database().prepare(
                              "SELECT epoch, depth, secret FROM local_epochs WHERE conversation = ?1 ORDER BY depth DESC, epoch DESC"));
  rows.bind(kLinkConversation);
  std::vector<EpochSecret> secrets;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return secrets;
    secrets.push_back({kLinkConversation, rows.id<KeyEpochId>(0), rows.unsigned_integer(1), Secret(rows.view(2))});
  }
}

constexpr std::array<std::pair<RevokeCause, std::string_view>, 5> kCauses{{{RevokeCause::lost, "lost"},
                                                                           {RevokeCause::stolen, "stolen"},
                                                                           {RevokeCause::retired, "retired"},
                                                                           {RevokeCause::replaced, "replaced"},
                                                                           {RevokeCause::returned, "returned"}}};

}  // namespace

Result<std::unique_ptr<Office>> create_council(Home home, const std::string& name, const std::string& clerk, const std::string& label,
                                               const std::filesystem::path& root_out, const Protection& root_protection) {
  KYHOP_TRY(check_name("council", name));
  KYHOP_TRY(check_name("clerk", clerk));
  SystemRandom random;
  const SigningKey root = SigningKey::generate(random);
  const SigningKey signing = SigningKey::generate(random);
  const SealPair seal = SealPair::generate(random);
  // The root key is safe on disk before anything depends on it.
  KYHOP_ASSIGN(const Bytes root_file, seal_key_file(KeyPurpose::council_root, root.secret.view().first(32), root_protection, random));
  KYHOP_TRY(write_private_file(root_out, root_file, Existing::refuse));
  const Genesis genesis = Genesis::create(normalized(name), {&root}, Hlc::at(Office::now_ms()), random);
  KYHOP_ASSIGN(auto office, Office::found(std::move(home), genesis, signing, seal));

  pb::ClerkAct act;
  act.set_name(normalized(clerk));
  act.mutable_keys()->set_device(raw(signing.id));
  act.mutable_keys()->set_seal_key(raw(seal.id));
  act.mutable_keys()->set_label(normalized(label));
  KYHOP_ASSIGN(const LogId log, office->ledger().own_log());
  act.mutable_keys()->set_first_epoch(number(log.epoch));
  const Bytes act_bytes = encode_body(act);
  pb::ClerkAppointment appointment;
  appointment.set_act(raw(act_bytes));
  pb::RootSignature* signature = appointment.add_roots();
  signature->set_root(0);
  signature->set_signature(raw(root.sign(genesis.root_signing_bytes(act_bytes))));
  KYHOP_TRY(office->write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_TRY(writer.append({kind::clerk_appointment, encode_body(appointment), {}, 0}));
    return new_link_secret(*office, writer, 1);
  }));
  return office;
}

Result<std::unique_ptr<Office>> finish_joining(Home home, const Invite& invite, const Grant& grant, const SigningKey& signing,
                                               const SealPair& seal) {
  KYHOP_ASSIGN(const Genesis genesis, Genesis::decode(grant.genesis));
  if (genesis.council != invite.council)
    return fail(ErrorCode::integrity, "grant", "it is for another council than the invite", "ask the clerk for a new invite");
  std::vector<Record> run;
  for (const Bytes& wire : grant.authority) {
    ByteReader reader(wire);
    KYHOP_ASSIGN(Record record, take_wire(reader));
    if (!reader.finished())
      return fail(ErrorCode::integrity, "grant", "a record in it has the wrong length", "ask the clerk for a new grant");
    run.push_back(std::move(record));
  }
  KYHOP_ASSIGN(auto office, Office::found(std::move(home), genesis, signing, seal));
  // The logs come one after the other, each in order.
  for (std::size_t from = 0; from < run.size();) {
    std::size_t to = from;
    while (to < run.size() && run[to].header().log == run[from].header().log) ++to;
    KYHOP_ASSIGN(const Received received, office->ledger().receive(std::span(run).subspan(from, to - from)));
    if (received.outcome != Received::Outcome::stored)
      return fail(ErrorCode::integrity, "grant", received.error ? received.error->why : "its records do not fit together",
                  "ask the clerk for a new grant");
    from = to;
  }
  if (!office->ledger().own_person())
    return fail(ErrorCode::integrity, "grant", "it holds no certificate for this device", "ask the clerk for a new grant");
  KYHOP_TRY(office->ledger().begin_first_epoch());
  return office;
}

Result<PersonId> add_person(Office& office, const NewPerson& person) {
  KYHOP_ASSIGN(const auto ids, add_persons(office, {person}));
  return ids.front();
}

Result<std::vector<PersonId>> add_persons(Office& office, const std::vector<NewPerson>& persons) {
  std::vector<PersonId> ids;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    std::vector<FirstSeat> seats;
    for (const NewPerson& person : persons) {
      KYHOP_ASSIGN(Bytes body, person_body(person));
      KYHOP_ASSIGN(const Record record, writer.append({kind::person_add, std::move(body), {}, 0}));
      ids.push_back(PersonId::prefix_of(record.hash().view()));
      if (!person.seat.empty()) seats.push_back({ids.back(), person.name, person.seat});
    }
    return give_first_seats(writer, office.ledger(), seats);
  }));
  return ids;
}

Result<void> add_role(Office& office, const PersonId& person, Role role) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    pb::RoleChange body;
    body.set_person(raw(person));
    body.add_add_roles(static_cast<std::uint32_t>(role));
    KYHOP_TRY(writer.append({kind::role_change, encode_body(body), {}, 0}));
    return {};
  });
}

Result<void> remove_role(Office& office, const PersonId& person, Role role) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    const auto state = office.ledger().state();
    const PersonInfo* info = state->person(person);
    if (info == nullptr || !info->roles.contains(role))
      return refuse("role", "role " + std::string(token(role)), "this person does not have it", "check with member list");
    if (role == Role::clerk && person == office.ledger().own_person())
      return refuse("one_clerk", "role clerk", "this is the only device that may write such entries, and nobody could give the role back",
                    "keep it");
    pb::RoleChange body;
    body.set_person(raw(person));
    body.add_remove_roles(static_cast<std::uint32_t>(role));
    KYHOP_TRY(add_cuts(office, body, devices_of(*state, person)));
    KYHOP_TRY(writer.append({kind::role_change, encode_body(body), {}, 0}));
    return {};
  });
}

Result<void> remove_person(Office& office, const PersonId& person) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    const auto state = office.ledger().state();
    if (person == office.ledger().own_person())
      return refuse("one_clerk", "person", "the clerk cannot leave while nobody else may write entries", "keep the clerk");
    pb::PersonRemove body;
    body.set_person(raw(person));
    KYHOP_TRY(add_cuts(office, body, devices_of(*state, person)));
    KYHOP_TRY(writer.append({kind::person_remove, encode_body(body), {}, 0}));
    KYHOP_ASSIGN(const auto held, held_link_epochs(office));
    return new_link_secret(office, writer, held.empty() ? 1 : held.front().depth + 1);
  });
}

std::optional<RevokeCause> revoke_cause_from_token(std::string_view wanted) {
  for (const auto& [cause, text] : kCauses)
    if (text == wanted) return cause;
  return std::nullopt;
}

Result<void> revoke_device(Office& office, const DeviceId& device, RevokeCause cause) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    if (device == office.ledger().identity()->signing.id)
      return refuse("one_clerk", "device", "it is the clerk's own, the only one that may write such entries", "revoke another device");
    if (office.ledger().state()->active_device(device) == nullptr)
      return refuse("revoked", "device", "it is not active any more", "check with device list");
    pb::DeviceRevoke body;
    body.set_device(raw(device));
    body.set_reason(static_cast<pb::RevokeReason>(cause));
    KYHOP_TRY(add_cuts(office, body, {device}));
    KYHOP_TRY(writer.append({kind::device_revoke, encode_body(body), {}, 0}));
    KYHOP_ASSIGN(const auto held, held_link_epochs(office));
    return new_link_secret(office, writer, held.empty() ? 1 : held.front().depth + 1);
  });
}

Result<void> certify(Office& office, Ledger::Writer& writer, ByteView act, const Signature& countersignature) {
  pb::DeviceEnrol body;
  body.set_act(std::string(as_text(act)));
  body.set_countersignature(raw(countersignature));
  pb::DeviceAct read;
  KYHOP_TRY(decode_body(read, act));
  const auto device = DeviceId::from(as_bytes(read.keys().device()));
  const auto seal_key = SealKey::from(as_bytes(read.keys().seal_key()));
  if (!device || !seal_key) return fail(ErrorCode::integrity, "new device", "its keys have the wrong length", "let it join again");
  KYHOP_TRY(writer.append({kind::device_enrol, encode_body(body), {}, 0}));
  KYHOP_ASSIGN(const auto held, held_link_epochs(office));
  if (held.empty()) return fail(ErrorCode::integrity, "link secret", "this device does not hold it", "run kyhopctl rebuild");
  return append_link_secret(writer, held.front(), {{*device, *seal_key}});
}

Result<Grant> grant_for(Office& office) {
  Grant grant;
  grant.genesis = office.ledger().genesis().container;
  KYHOP_ASSIGN(const auto held, held_link_epochs(office));
  if (held.empty()) return fail(ErrorCode::integrity, "link secret", "this device does not hold it", "run kyhopctl rebuild");
  grant.link_secret = held.front().secret.copy();
  const auto writer = office.ledger().authority().writer();
  KYHOP_ASSIGN(const auto frontier, office.replica().records().frontier());
  for (const LogHead& head : frontier) {
    if (head.log.device != writer) continue;
    for (Seq at{0}; at < head.next;) {
      KYHOP_ASSIGN(const auto run, office.ledger().read_run(head.log, at, 1000, 4 << 20));
      if (run.empty()) break;
      for (const Record& record : run) {
        Bytes wire;
        append_wire(wire, record);
        grant.authority.push_back(std::move(wire));
      }
      at = Seq{number(at) + run.size()};
    }
  }
  return grant;
}

Result<std::vector<Secret>> link_secrets(Office& office) {
  KYHOP_ASSIGN(auto held, held_link_epochs(office));
  std::vector<Secret> secrets;
  for (EpochSecret& epoch : held) secrets.push_back(std::move(epoch.secret));
  return secrets;
}

}  // namespace kyhop
