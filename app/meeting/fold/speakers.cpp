// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <set>

#include "app/meeting/fold/folding.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/rules/schema.h"
#include "sync/record/body.h"

// Requests to speak and who has the floor: add-only. What they amount to is app/meeting/views/speakers.h.

namespace kyhop::folding {

namespace {

constexpr int kMaxOrdered = 200;
constexpr std::uint64_t kMaxTime = std::uint64_t{1} << 48;
constexpr std::uint32_t kMaxLimit = 24 * 3600;

bool is_time(std::uint64_t milliseconds) {
  return milliseconds > 0 && milliseconds < kMaxTime;
}

Result<bool> is_item(const Input& in, ByteView item) {
  KYHOP_ASSIGN(const auto creating, dep_of_entity(in, item));
  KYHOP_ASSIGN(const auto type, created_type(creating));
  return type == static_cast<std::uint32_t>(EntityType::agenda_item);
}

Result<std::optional<Record>> dep_of_kind(const Input& in, const std::string& hash, Kind kind) {
  KYHOP_ASSIGN(auto record, dep(in, as_bytes(hash)));
  if (record && record->header().kind != kind) record.reset();
  return record;
}

/// The request is another's, for this person.
bool is_for(const Record& request, const PersonId& person) {
  pb::SpeakRequest body;
  return request.body() && decode_body(body, *request.body()) && PersonId::from(as_bytes(body.person())) == person;
}

}  // namespace

Outcome speak_request(const Input& in) {
  pb::SpeakRequest body;
  if (!decode_body(body, in.body)) return refused("form");
  const bool invites = !body.person().empty();
  const pb::SpeakKind last = invites ? pb::SPEAK_ANSWER : pb::SPEAK_POINT_OF_ORDER;
  const auto person = invites ? PersonId::from(as_bytes(body.person())) : std::optional(in.rights.person);
  if (body.kind() <= pb::SPEAK_UNSPECIFIED || body.kind() > last || !person) return refused("form");
  KYHOP_ASSIGN(const bool known, is_item(in, as_bytes(body.item())));
  if (!known) return refused("item");
  const Act act = invites ? Act::lead_speakers : Act::ask_to_speak;
  const Allowed may = allowed(act, in.rights);
  if (invites ? may != Allowed::always : may == Allowed::never) return refused(rule_of(act));
  const PersonInfo* speaker = in.rights.state->person(*person);
  if (invites && (speaker == nullptr || speaker->removed)) return refused("person");
  KYHOP_TRY(in.database.run("INSERT INTO shared_speak_requests(record, item, kind, person, hlc) VALUES(?1, ?2, ?3, ?4, ?5)",
                            in.record.hash(), as_bytes(body.item()), static_cast<int>(body.kind()), *person,
                            in.record.header().hlc.value));
  return accepted();
}

Outcome speak_withdraw(const Input& in) {
  pb::SpeakWithdraw body;
  if (!decode_body(body, in.body)) return refused("form");
  KYHOP_ASSIGN(const auto request, dep_of_kind(in, body.request(), kind::speak_request));
  if (!request) return refused("request");
  if (!is_own(in, *request) && !is_for(*request, in.rights.person)) return refused(rule_of(Act::withdraw_speak_request));
  KYHOP_TRY(in.database.run("INSERT INTO shared_speak_withdrawals(record, request, person) VALUES(?1, ?2, ?3)", in.record.hash(),
                            as_bytes(body.request()), in.rights.person));
  return accepted();
}

Outcome speaker_order(const Input& in) {
  pb::SpeakerOrder body;
  if (!decode_body(body, in.body) || body.requests().size() > kMaxOrdered) return refused("form");
  Bytes requests;
  std::set<std::string_view> once;
  for (const std::string& request : body.requests()) {
    if (request.size() != RecordHash::size || !once.insert(request).second) return refused("form");
    append(requests, as_bytes(request));
  }
  KYHOP_ASSIGN(const bool known, is_item(in, as_bytes(body.item())));
  if (!known) return refused("item");
  if (allowed(Act::lead_speakers, in.rights) != Allowed::always) return refused(rule_of(Act::lead_speakers));
  KYHOP_TRY(in.database.run("INSERT INTO shared_speaker_orders(record, item, requests, person, hlc) VALUES(?1, ?2, ?3, ?4, ?5)",
                            in.record.hash(), as_bytes(body.item()), requests, in.rights.person, in.record.header().hlc.value));
  return accepted();
}

Outcome speech_call(const Input& in) {
  pb::SpeechCall body;
  if (!decode_body(body, in.body) || !is_time(body.started()) || body.limit() > kMaxLimit) return refused("form");
  KYHOP_ASSIGN(const auto request, dep_of_kind(in, body.request(), kind::speak_request));
  if (!request) return refused("request");
  if (allowed(Act::lead_speakers, in.rights) != Allowed::always) return refused(rule_of(Act::lead_speakers));
  KYHOP_TRY(in.database.run(
      "INSERT INTO shared_speech_calls(record, request, started, seconds, person, hlc) VALUES(?1, ?2, ?3, ?4, ?5, ?6)", in.record.hash(),
      as_bytes(body.request()), body.started(), body.limit(), in.rights.person, in.record.header().hlc.value));
  return accepted();
}

Outcome speech_end(const Input& in) {
  pb::SpeechEnd body;
  if (!decode_body(body, in.body) || !is_time(body.ended())) return refused("form");
  KYHOP_ASSIGN(const auto call, dep_of_kind(in, body.call(), kind::speech_call));
  if (!call) return refused("call");
  if (allowed(Act::lead_speakers, in.rights) != Allowed::always) return refused(rule_of(Act::lead_speakers));
  KYHOP_TRY(in.database.run("INSERT INTO shared_speech_ends(record, call, ended, person) VALUES(?1, ?2, ?3, ?4)", in.record.hash(),
                            as_bytes(body.call()), body.ended(), in.rights.person));
  return accepted();
}

}  // namespace kyhop::folding
