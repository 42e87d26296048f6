// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/authority.h"

#include <algorithm>

#include "storage/base/text.h"
#include "sync/record/body.h"
#include "sync/trust/limits.h"
#include "sync/trust/replay.h"
#include "sync/trust/trust.pb.h"

namespace kyhop {

namespace {

constexpr std::size_t kRememberedStates = 24;
// One state in so many is kept for good: what was not asked for lately is at most so many entries away.
constexpr std::size_t kKeptEvery = 256;

Failure no_effect(std::string rule, std::string why) {
  return refuse(std::move(rule), "authority entry", std::move(why), "it stays without effect");
}

template <typename Repeated>
Result<std::vector<CutPoint>> read_cuts(const Repeated& cuts) {
  if (static_cast<std::size_t>(cuts.size()) > kMaxCuts) return no_effect("limit", "it names too many logs");
  std::vector<CutPoint> points;
  for (const pb::Cut& cut : cuts) {
    const auto device = DeviceId::from(as_bytes(cut.device()));
    const auto hash = RecordHash::from(as_bytes(cut.hash()));
    if (!device || !hash) return no_effect("form", "a cut has no device or hash");
    points.push_back({{*device, Epoch{cut.epoch()}}, Seq{cut.seq()}, *hash});
  }
  return points;
}

// A cut of somebody else's log would take away what the entry does not speak of.
bool cuts_only(const std::vector<CutPoint>& cuts, const std::vector<DeviceId>& devices) {
  return std::all_of(cuts.begin(), cuts.end(),
                     [&](const CutPoint& cut) { return std::find(devices.begin(), devices.end(), cut.log.device) != devices.end(); });
}

template <typename Repeated>
bool known_roles(const Repeated& numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](std::uint32_t n) { return role_from_number(n).has_value(); });
}

template <typename Repeated>
bool valid_groups(const Repeated& groups) {
  return static_cast<std::size_t>(groups.size()) <= kMaxGroupsPerPerson &&
         std::all_of(groups.begin(), groups.end(), [](const std::string& g) { return is_valid_name(g); });
}

bool valid_keys(const pb::DeviceKeys& keys) {
  return keys.device().size() == DeviceId::size && keys.seal_key().size() == SealKey::size && is_valid_name(keys.label()) &&
         keys.first_epoch() != 0;
}

}  // namespace

Bytes device_signing_bytes(const CouncilId& council, ByteView act) {
  Bytes out = to_bytes(as_bytes("kyhop device v1"));
  append(out, council.view());
  append(out, act);
  return out;
}

bool Rights::has_any(std::initializer_list<Role> any) const {
  return std::any_of(any.begin(), any.end(), [this](Role role) { return has(role); });
}

AuthoritySet::AuthoritySet(Genesis genesis) : genesis_(std::move(genesis)) {
}

bool AuthoritySet::Removal::spares(const LogId& log, Seq seq) const {
  return std::any_of(cuts.begin(), cuts.end(), [&](const CutPoint& cut) { return cut.log == log && seq <= cut.seq; });
}

bool AuthoritySet::certifies_itself(const Record& record) const {
  if (record.header().kind != kind::clerk_appointment || !record.body()) return false;
  pb::ClerkAppointment body;
  pb::ClerkAct act;
  if (!decode_body(body, *record.body()) || !decode_body(act, as_bytes(body.act()))) return false;
  if (!valid_keys(act.keys()) || !is_valid_name(act.name())) return false;
  if (as_bytes(act.keys().device()).size() != DeviceId::size ||
      *DeviceId::from(as_bytes(act.keys().device())) != record.header().log.device)
    return false;
  std::vector<std::pair<std::uint32_t, Signature>> signatures;
  for (const pb::RootSignature& root : body.roots()) {
    const auto signature = Signature::from(as_bytes(root.signature()));
    if (!signature || signatures.size() >= kMaxRootKeys) return false;
    signatures.emplace_back(root.root(), *signature);
  }
  return genesis_.roots_signed(as_bytes(body.act()), signatures);
}

Result<AuthoritySet::Accepted> AuthoritySet::judge(const Record& record, const AuthorityState& before,
                                                   std::optional<Removal>& removal) const {
  const RecordHeader& header = record.header();
  if (!record.body()) return no_effect("form", "its body was erased");
  if (header.kind == kind::clerk_appointment) {
    if (!certifies_itself(record)) return no_effect("root", "the root keys did not sign it");
    if (writer_) return no_effect("one_clerk", "this version lets one clerk device write authority entries, and there is one already");
    return Accepted{};
  }
  const DeviceInfo* signer = before.active_device(header.log.device);
  if (signer == nullptr) return no_effect("certificate", "its author had no valid certificate");
  if (!before.person(signer->person)->roles.contains(Role::clerk)) return no_effect("role", "its author was not a clerk");
  if (writer_ && header.log.device != *writer_) return no_effect("one_clerk", "this version lets one clerk device write authority entries");

  const auto devices_of_person = [&before](const PersonId& person) {
    std::vector<DeviceId> devices;
    for (const auto& [id, info] : before.devices)
      if (info.person == person) devices.push_back(id);
    return devices;
  };
  const auto known_person = [&before](const std::string& bytes) -> std::optional<PersonId> {
    const auto person = PersonId::from(as_bytes(bytes));
    return person && before.person(*person) != nullptr && !before.person(*person)->removed ? person : std::nullopt;
  };

  switch (header.kind) {
    case kind::person_add: {
      pb::PersonAdd body;
      KYHOP_TRY(decode_body(body, *record.body()));
      if (!is_valid_name(body.name()) || !known_roles(body.roles()) || !valid_groups(body.groups()) || !is_valid_text(body.title()) ||
          !is_valid_text(body.phone()) || !is_valid_text(body.email()))
        return no_effect("form", "a name, role or group in it is not allowed");
      return Accepted{};
    }
    case kind::role_change: {
      pb::RoleChange body;
      KYHOP_TRY(decode_body(body, *record.body()));
      const auto person = known_person(body.person());
      if (!person) return no_effect("person", "it concerns an unknown person");
      if (!known_roles(body.add_roles()) || !known_roles(body.remove_roles()) || !valid_groups(body.add_groups()) ||
          !valid_groups(body.remove_groups()))
        return no_effect("form", "a role or group in it is not allowed");
      KYHOP_ASSIGN(auto cuts, read_cuts(body.cuts()));
      if (body.remove_roles().empty()) return Accepted{};
      removal.emplace();
      removal->person = person;
      for (const std::uint32_t role : body.remove_roles()) removal->roles.insert(*role_from_number(role));
      removal->cuts = std::move(cuts);
      const auto devices = devices_of_person(*person);
      if (!cuts_only(removal->cuts, devices)) return no_effect("form", "it cuts a log of somebody else");
      return Accepted{true, devices};
    }
    case kind::person_remove: {
      pb::PersonRemove body;
      KYHOP_TRY(decode_body(body, *record.body()));
      const auto person = known_person(body.person());
      if (!person) return no_effect("person", "it concerns an unknown person");
      KYHOP_ASSIGN(auto cuts, read_cuts(body.cuts()));
      removal.emplace();
      removal->person = person;
      removal->cuts = std::move(cuts);
      const auto devices = devices_of_person(*person);
      if (!cuts_only(removal->cuts, devices)) return no_effect("form", "it cuts a log of somebody else");
      return Accepted{true, devices};
    }
    case kind::device_enrol: {
      pb::DeviceEnrol body;
      pb::DeviceAct act;
      KYHOP_TRY(decode_body(body, *record.body()));
      KYHOP_TRY(decode_body(act, as_bytes(body.act())));
      if (!known_person(act.person())) return no_effect("person", "it concerns an unknown person");
      if (!valid_keys(act.keys())) return no_effect("form", "its keys, label or first epoch are not allowed");
      const auto device = *DeviceId::from(as_bytes(act.keys().device()));
      const auto signature = Signature::from(as_bytes(body.countersignature()));
      if (!signature || !verify_signature(device, device_signing_bytes(genesis_.council, as_bytes(body.act())), *signature))
        return no_effect("countersignature", "the device did not countersign it");
      if (before.devices.contains(device)) return no_effect("device", "the device is enrolled already");
      return Accepted{};
    }
    case kind::device_revoke: {
      pb::DeviceRevoke body;
      KYHOP_TRY(decode_body(body, *record.body()));
      const auto device = DeviceId::from(as_bytes(body.device()));
      if (!device || !before.devices.contains(*device)) return no_effect("device", "it concerns an unknown device");
      KYHOP_ASSIGN(auto cuts, read_cuts(body.cuts()));
      removal.emplace();
      removal->device = device;
      removal->cuts = std::move(cuts);
      if (!cuts_only(removal->cuts, {*device})) return no_effect("form", "it cuts a log of another device");
      return Accepted{true, {*device}};
    }
    default:
      return no_effect("kind", "this version does not know its kind");
  }
}

Result<AuthoritySet::Accepted> AuthoritySet::add(const Record& record) {
  if (contains(record.hash())) return Accepted{};
  const auto& parents = record.header().auth_heads;
  const auto before = at(parents);
  if (!before) return no_effect("order", "an entry before it is missing");
  std::optional<Removal> removal;
  KYHOP_ASSIGN(Accepted accepted, judge(record, *before, removal));

  const std::size_t position = entries_.size();
  Entry entry{record.hash(), 1, positions_of(parents), record};
  for (const std::size_t parent : entry.parents) entry.depth = std::max(entry.depth, entries_[parent].depth + 1);
  past_.add(entry.parents);
  entries_.push_back(std::move(entry));
  index_.emplace(record.hash(), position);
  for (const auto& parent : parents) heads_.erase(parent);
  heads_.insert(record.hash());
  if (record.header().kind == kind::clerk_appointment) {
    writer_ = record.header().log.device;
    certified_.insert(*writer_);
  } else if (record.header().kind == kind::device_enrol) {
    certified_.insert(enrolled_device(record));
  }
  if (removal) {
    removal->entry = position;
    removals_.push_back(std::move(*removal));
  }
  return accepted;
}

std::vector<RecordHash> AuthoritySet::heads() const {
  return {heads_.begin(), heads_.end()};
}

std::vector<std::size_t> AuthoritySet::positions_of(const std::vector<RecordHash>& heads) const {
  std::vector<std::size_t> positions;
  for (const auto& head : heads) positions.push_back(index_.at(head));
  return positions;
}

std::shared_ptr<const AuthorityState> AuthoritySet::now() const {
  return at(heads());
}

std::shared_ptr<const AuthorityState> AuthoritySet::at(const std::vector<RecordHash>& heads) const {
  if (const auto known = states_.find(heads); known != states_.end()) return known->second;
  if (!std::all_of(heads.begin(), heads.end(), [this](const RecordHash& head) { return contains(head); })) return nullptr;
  auto state = std::make_shared<const AuthorityState>(state_at(positions_of(heads)));
  if (states_.size() >= kRememberedStates) states_.clear();
  states_.emplace(heads, state);
  return state;
}

AuthorityState AuthoritySet::state_at(std::vector<std::size_t> heads) const {
  if (heads.empty()) return {};
  if (heads.size() == 1) return state_after(heads.front());
  const Past past = past_.of(heads);
  std::vector<const Entry*> order;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (past_.holds(past, i)) order.push_back(&entries_[i]);
  std::sort(order.begin(), order.end(),
            [](const Entry* a, const Entry* b) { return std::tie(a->depth, a->hash) < std::tie(b->depth, b->hash); });
  AuthorityState state;
  for (const Entry* entry : order) replay(state, entry->record, entry->depth);
  return state;
}

// An entry is deeper than all before it, so it is replayed last: its state is that of its parents and itself.
AuthorityState AuthoritySet::state_after(std::size_t entry) const {
  std::vector<std::size_t> still;
  AuthorityState state;
  for (std::size_t at = entry;; at = entries_[at].parents.front()) {
    if (const auto recent = states_.find({entries_[at].hash}); recent != states_.end()) {
      state = *recent->second;
      break;
    }
    if (const auto kept = kept_.find(at); kept != kept_.end()) {
      state = kept->second;
      break;
    }
    still.push_back(at);
    if (entries_[at].parents.size() != 1) {
      state = state_at(entries_[at].parents);
      break;
    }
  }
  for (; !still.empty(); still.pop_back()) {
    const Entry& next = entries_[still.back()];
    replay(state, next.record, next.depth);
    if (still.back() % kKeptEvery == 0) kept_.emplace(still.back(), state);
  }
  return state;
}

Result<Rights> AuthoritySet::rights_at_heads(const RecordHeader& header) const {
  const auto state = at(header.auth_heads);
  if (!state) return refuse("certificate", "record", "it names authority entries that are not valid", "it stays without effect");
  const DeviceInfo* device = state->active_device(header.log.device);
  if (device == nullptr)
    return refuse("certificate", "record", "its device had no valid certificate when it was written", "it stays without effect");
  const PersonInfo& person = *state->person(device->person);
  return Rights{person.person, header.log.device, person.roles, person.groups, state};
}

Result<Rights> AuthoritySet::rights_of(const RecordHeader& header) const {
  KYHOP_ASSIGN(Rights rights, rights_at_heads(header));
  if (off_branch_.contains(header.log))
    return refuse("cut", "record", "it stands in another history than the one that was cut", "it stays without effect");
  const Past seen = past_of(header.auth_heads);
  for (const Removal& removal : removals_) {
    // What the author had seen is in its state already; the cut judges what was written without knowing.
    if (past_.holds(seen, removal.entry) || removal.spares(header.log, header.seq)) continue;
    if (removal.device == header.log.device) return refuse("revoked", "record", "its device was revoked", "it stays without effect");
    if (removal.person != rights.person) continue;
    if (removal.roles.empty()) return refuse("revoked", "record", "its author left the council", "it stays without effect");
    for (const Role role : removal.roles) rights.roles.erase(role);
  }
  return rights;
}

bool AuthoritySet::cut_off(const std::vector<RecordHash>& heads, const LogId& log, Seq seq, const PersonId& person) const {
  if (!std::all_of(heads.begin(), heads.end(), [this](const RecordHash& head) { return contains(head); })) return false;
  const Past seen = past_of(heads);
  return std::any_of(removals_.begin(), removals_.end(), [&](const Removal& removal) {
    const bool concerns = removal.device == log.device || (removal.person == person && removal.roles.empty());
    return concerns && past_.holds(seen, removal.entry) && !removal.spares(log, seq);
  });
}

void AuthoritySet::set_off_branch(const LogId& log, bool off) {
  if (off) {
    off_branch_.insert(log);
  } else {
    off_branch_.erase(log);
  }
}

std::vector<CutPoint> AuthoritySet::all_cuts() const {
  std::vector<CutPoint> points;
  for (const Removal& removal : removals_) points.insert(points.end(), removal.cuts.begin(), removal.cuts.end());
  return points;
}

std::vector<CutPoint> AuthoritySet::cuts_of(const LogId& log) const {
  std::vector<CutPoint> points;
  for (const Removal& removal : removals_)
    for (const CutPoint& cut : removal.cuts)
      if (cut.log == log) points.push_back(cut);
  return points;
}

}  // namespace kyhop
