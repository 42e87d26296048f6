// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/desk.h"

#include <algorithm>

#include "app/meeting/commands/council.h"
#include "app/meeting/commands/voting.h"
#include "app/meeting/commands/words.h"
#include "app/meeting/views/papers.h"
#include "sync/discovery/own_addresses.h"
#include "sync/node/address.h"
#include "sync/node/status.h"

namespace kyhop {

namespace {

constexpr std::string_view kSchema =
    "CREATE TABLE local_invites(id BLOB PRIMARY KEY, number INTEGER NOT NULL, person BLOB NOT NULL, secret BLOB NOT NULL, no_code INTEGER "
    "NOT NULL, "
    "expires INTEGER NOT NULL, state INTEGER NOT NULL, failures INTEGER NOT NULL DEFAULT 0, device BLOB, seal_key BLOB, label TEXT, digits "
    "TEXT, act BLOB, "
    "countersignature BLOB) WITHOUT ROWID";
constexpr int kMaxFailures = 5;

struct StoredInvite {
  InviteLine line;
  Secret secret;
  std::optional<DeviceId> device;
  Bytes act;
  std::optional<Signature> countersignature;
};

Result<void> prepare(Office& office) {
  return office.replica().ensure_schema("invites", {kSchema});
}

Result<std::vector<StoredInvite>> read(Office& office, const std::optional<InviteId>& only) {
  KYHOP_TRY(prepare(office));
  KYHOP_ASSIGN(auto rows, office.ledger().database().prepare(
                              "SELECT id, person, state, digits, label, expires, no_code, secret, device, act, countersignature "
                              "FROM local_invites WHERE ?1 IS NULL OR id = ?1 ORDER BY number"));
  rows.bind(only);
  std::vector<StoredInvite> list;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return list;
    StoredInvite invite;
    invite.line = {rows.id<InviteId>(0),     rows.id<PersonId>(1), static_cast<InviteState>(rows.integer(2)), rows.text(3), rows.text(4),
                   rows.unsigned_integer(5), rows.boolean(6)};
    if (invite.line.state < InviteState::spent && invite.line.expires_ms <= Office::now_ms()) invite.line.state = InviteState::expired;
    invite.secret = Secret(rows.view(7));
    invite.device = rows.optional_id<DeviceId>(8);
    invite.act = rows.bytes(9);
    invite.countersignature = rows.optional_id<Signature>(10);
    list.push_back(std::move(invite));
  }
}

Failure refuse_invite(InviteState state) {
  const std::string todo = "ask the clerk for a new invite";
  switch (state) {
    case InviteState::spent:
      return refuse("spent", "invite", "it was used already", todo);
    case InviteState::burned:
      return refuse("burned", "invite", "it was stopped because the codes did not agree or too many attempts failed", todo);
    case InviteState::expired:
      return refuse("expired", "invite", "its time is over", todo);
    default:
      return refuse("bound", "invite", "another device has begun to use it", todo);
  }
}

Result<StoredInvite> usable(Office& office, const InviteId& id) {
  KYHOP_ASSIGN(auto list, read(office, id));
  if (list.empty()) return fail(ErrorCode::not_found, "invite", "this device did not make it", "ask the clerk who did");
  if (list.front().line.state >= InviteState::spent) return refuse_invite(list.front().line.state);
  return std::move(list.front());
}

// A further device needs an existing device of that person or two officers (voting.md); the first form knows only first devices. Asked
// again when a certificate is written: two invites of one person may be open at once.
Result<void> may_get_device(Office& office, const PersonInfo& person) {
  if (office.ledger().state()->devices_of(person.person).empty() || person.person == office.ledger().own_person()) return {};
  return refuse("further_device", "device for " + person.name, "this person has a device already",
                "revoke it first if it is lost or replaced");
}

Result<void> may_get_device(Office& office, const PersonId& id) {
  const auto state = office.ledger().state();
  const PersonInfo* person = state->person(id);
  if (person == nullptr || person->removed)
    return fail(ErrorCode::not_found, "person", "not in the council any more", "check with member list");
  return may_get_device(office, *person);
}

Result<void> certify_pending(Office& office, const StoredInvite& invite) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_TRY(may_get_device(office, invite.line.person));
    // Spent in the transaction that appends the certificate.
    KYHOP_TRY(writer.database().run("UPDATE local_invites SET state = ?2 WHERE id = ?1 AND state = ?3", invite.line.id,
                                    static_cast<int>(InviteState::spent), static_cast<int>(InviteState::pending)));
    if (writer.database().changes() != 1) return refuse_invite(InviteState::spent);
    return certify(office, writer, invite.act, *invite.countersignature);
  });
}

}  // namespace

std::string_view token(InviteState state) {
  switch (state) {
    case InviteState::open:
      return "open";
    case InviteState::bound:
      return "bound";
    case InviteState::pending:
      return "pending";
    case InviteState::spent:
      return "spent";
    case InviteState::burned:
      return "burned";
    case InviteState::expired:
      return "expired";
  }
  return "open";
}

Result<std::vector<std::string>> listening_addresses(Office& office) {
  // The code of an invite is to stay one that a camera reads.
  constexpr std::size_t most = 4;
  KYHOP_ASSIGN(const auto status, read_node_status(office.replica()));
  std::vector<std::string> found;
  if (!status || status->port == 0) return found;
  if (status->address != "::" && status->address != "0.0.0.0") return std::vector{PeerAddress{status->address, status->port}.text()};
  for (const OwnAddress& own : own_addresses()) {
    const bool six = own.address.find(':') != std::string::npos;
    // Without its interface a link-local address leads nowhere.
    if (own.address.starts_with("fe80:") || (six && status->address == "0.0.0.0") || found.size() == most) continue;
    found.push_back(PeerAddress{own.address, status->port}.text());
  }
  return found;
}

Result<Invite> make_invite(Office& office, const PersonId& person, std::uint64_t minutes, bool no_code,
                           const std::vector<std::string>& addresses) {
  KYHOP_TRY(prepare(office));
  const auto state = office.ledger().state();
  const auto own = office.ledger().own_person();
  if (!own || office.ledger().authority().writer() != office.ledger().identity()->signing.id ||
      !state->person(*own)->roles.contains(Role::clerk))
    return refuse("one_clerk", "invite", "only the clerk's device can make one", "go to the clerk's desk");
  const PersonInfo* info = state->person(person);
  if (info == nullptr || info->removed) return fail(ErrorCode::not_found, "person", "not in the council", "check with member list");
  KYHOP_TRY(may_get_device(office, *info));
  if (minutes == 0 || minutes > 60 * 24 * 30)
    return fail(ErrorCode::usage, "expiry", "it must be between 1 minute and 30 days", "give another number of minutes");
  if (addresses.size() > kMaxAddresses) return fail(ErrorCode::usage, "addresses", "there are too many", "give at most 8");
  Invite invite;
  invite.id = office.random().id<InviteId>();
  invite.council = office.council();
  invite.person = person;
  invite.clerk = clerk_key_hash(office.ledger().identity()->signing.id);
  invite.secret = Secret(kInviteSecretSize);
  office.random().fill(invite.secret.span());
  invite.no_code = no_code;
  invite.council_name = office.ledger().genesis().name;
  invite.person_name = info->name;
  invite.addresses = addresses;
  KYHOP_TRY(office.ledger().database().run(
      "INSERT INTO local_invites(id, number, person, secret, no_code, expires, state) VALUES(?1, (SELECT coalesce(max(number), 0) + 1 FROM "
      "local_invites), ?2, "
      "?3, ?4, ?5, ?6)",
      invite.id, person, invite.secret.view(), no_code, Office::now_ms() + minutes * 60'000, static_cast<int>(InviteState::open)));
  KYHOP_TRY(office.after_own_writes());
  return invite;
}

Result<std::vector<InviteLine>> invites(Office& office) {
  KYHOP_ASSIGN(const auto list, read(office, std::nullopt));
  std::vector<InviteLine> lines;
  for (const StoredInvite& invite : list) lines.push_back(invite.line);
  return lines;
}

Result<void> confirm_invite(Office& office, const InviteId& id, const std::string& code) {
  KYHOP_ASSIGN(const StoredInvite invite, usable(office, id));
  if (invite.line.state != InviteState::pending)
    return refuse("not_pending", "invite", "no device is waiting with it yet", "let the new device join first");
  if (!equal_secret(as_bytes(code), as_bytes(invite.line.digits))) {
    KYHOP_TRY(
        office.ledger().database().run("UPDATE local_invites SET state = ?2 WHERE id = ?1", id, static_cast<int>(InviteState::burned)));
    KYHOP_TRY(office.after_own_writes());
    return refuse("code", "invite", "the six digits are not those of the new device, so the invite was stopped",
                  "make a new invite and compare again");
  }
  return certify_pending(office, invite);
}

namespace {

Result<void> certify_request(Office& office, const StoredInvite& invite, const JoinRequest& request) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_TRY(may_get_device(office, invite.line.person));
    KYHOP_TRY(writer.database().run("UPDATE local_invites SET state = ?2, device = ?3 WHERE id = ?1 AND state < ?2", invite.line.id,
                                    static_cast<int>(InviteState::spent), request.keys.device));
    if (writer.database().changes() != 1) return refuse_invite(InviteState::spent);
    return certify(office, writer, request.act, request.countersignature);
  });
}

}  // namespace

Result<Bytes> approve_request(Office& office, ByteView bytes) {
  KYHOP_ASSIGN(const JoinRequest request, JoinRequest::decode(bytes));
  KYHOP_ASSIGN(auto known, read(office, request.invite));
  // An answer that got lost, or could not be written, is given again to the device that it was for.
  const auto state = office.ledger().state();
  const DeviceInfo* certified = state->active_device(request.keys.device);
  const bool again = certified != nullptr && !known.empty() && known.front().line.state == InviteState::spent &&
                     known.front().device == request.keys.device && certified->seal_key == request.keys.seal_key;
  if (!again) KYHOP_TRY(usable(office, request.invite));
  const StoredInvite& invite = known.front();
  const Secret psk = invite_psk(invite.secret.view());
  if (!request.proven_by(psk.view())) return refuse("proof", "request file", "who made it did not hold the invite", "make a new invite");
  if (invite.device && *invite.device != request.keys.device) return refuse_invite(InviteState::bound);
  if (!again) KYHOP_TRY(certify_request(office, invite, request));
  KYHOP_ASSIGN(const Grant grant, grant_for(office));
  return seal_to(request.keys.seal_key, grant.encode());
}

Result<std::vector<Secret>> OfficePorts::link_secrets() {
  return kyhop::link_secrets(office_);
}

Result<std::vector<OpenInvite>> OfficePorts::open_invites() {
  KYHOP_ASSIGN(const auto list, read(office_, std::nullopt));
  std::vector<OpenInvite> open;
  for (const StoredInvite& invite : list) {
    // A spent invite still lets its own device fetch the grant, in case the link broke at that moment; and who holds one that was stopped
    // is told so, instead of finding nobody.
    const bool answered = invite.line.state == InviteState::burned || (invite.line.state == InviteState::spent && invite.device);
    if (invite.line.state < InviteState::spent || (answered && invite.line.expires_ms > Office::now_ms()))
      open.push_back({invite.line.id, invite_psk(invite.secret.view())});
  }
  return open;
}

Result<JoinOffer> OfficePorts::offer_for(const InviteId& id, const JoinerKeys& joiner) {
  KYHOP_ASSIGN(auto list, read(office_, id));
  if (list.empty()) return fail(ErrorCode::not_found, "invite", "this device did not make it", "ask the clerk who did");
  const StoredInvite& invite = list.front();
  const bool same_device = invite.device == joiner.device;
  if (invite.line.state >= InviteState::spent && !(invite.line.state == InviteState::spent && same_device))
    return refuse_invite(invite.line.state);
  if (invite.device && !same_device) return refuse_invite(InviteState::bound);
  if (invite.line.state == InviteState::open)
    KYHOP_TRY(office_.ledger().database().run(
        "UPDATE local_invites SET state = ?2, device = ?3, seal_key = ?4 WHERE id = ?1 AND state = ?5", id,
        static_cast<int>(InviteState::bound), joiner.device, joiner.seal_key, static_cast<int>(InviteState::open)));
  const auto state = office_.ledger().state();
  const PersonInfo* person = state->person(invite.line.person);
  if (person == nullptr) return fail(ErrorCode::not_found, "person", "not in the council any more", "ask the clerk");
  JoinOffer offer;
  offer.person = invite.line.person;
  offer.person_name = person->name;
  offer.council_name = office_.ledger().genesis().name;
  offer.no_code = invite.line.no_code;
  offer.invite = id;
  return offer;
}

Result<void> OfficePorts::pending(const InviteId& id, const PendingJoin& join) {
  KYHOP_ASSIGN(auto list, read(office_, id));
  if (list.empty()) return fail(ErrorCode::not_found, "invite", "this device did not make it", "ask the clerk who did");
  if (list.front().line.state == InviteState::spent) return {};
  KYHOP_TRY(office_.ledger().database().run(
      "UPDATE local_invites SET state = ?2, label = ?3, digits = ?4, act = ?5, countersignature = ?6 WHERE id = ?1 AND state < ?7", id,
      static_cast<int>(InviteState::pending), join.label, join.digits, join.act, join.countersignature,
      static_cast<int>(InviteState::spent)));
  if (!list.front().line.no_code) return {};
  KYHOP_ASSIGN(const StoredInvite invite, usable(office_, id));
  return certify_pending(office_, invite);
}

Result<std::optional<Bytes>> OfficePorts::granted(const InviteId& id, const DeviceId& device) {
  KYHOP_ASSIGN(auto list, read(office_, id));
  if (list.empty()) return refuse_invite(InviteState::burned);
  const StoredInvite& invite = list.front();
  if (invite.device != device) return refuse_invite(InviteState::bound);
  if (invite.line.state == InviteState::burned || invite.line.state == InviteState::expired) return refuse_invite(invite.line.state);
  KYHOP_TRY(office_.ledger().refresh());
  if (invite.line.state != InviteState::spent || office_.ledger().state()->active_device(device) == nullptr) return std::optional<Bytes>{};
  KYHOP_ASSIGN(const Grant grant, grant_for(office_));
  return std::optional(grant.encode());
}

Result<void> OfficePorts::failed(const InviteId& id, const DeviceId&) {
  return office_.ledger().database().run(
      "UPDATE local_invites SET failures = failures + 1, state = CASE WHEN failures + 1 >= ?2 AND state < ?3 THEN ?4 ELSE state END "
      "WHERE id = ?1",
      id, kMaxFailures, static_cast<int>(InviteState::spent), static_cast<int>(InviteState::burned));
}

Result<std::vector<WantedPaper>> OfficePorts::wanted() {
  KYHOP_ASSIGN(const auto list, papers(office_.ledger()));
  std::vector<WantedPaper> wanted;
  for (const RevisionView& paper : list)
    if (paper.state != PaperState::withdrawn) wanted.push_back({paper.manifest, PaperPriority::rest});
  return wanted;
}

Result<void> OfficePorts::verified(const ManifestId& paper) {
  if (on_verified) on_verified(paper);
  return {};
}

void OfficePorts::progress(const ManifestId& paper, std::uint32_t have, std::uint32_t total) {
  if (on_progress) on_progress(paper, have, total);
}

Result<bool> OfficePorts::run() {
  KYHOP_ASSIGN(const bool sent, send_waiting(office_));
  KYHOP_ASSIGN(const bool voted, do_poll_duties(office_));
  return sent || voted;
}

}  // namespace kyhop
