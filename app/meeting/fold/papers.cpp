// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "app/meeting/fold/folding.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/rules/paper_steps.h"
#include "app/meeting/rules/permissions.h"
#include "storage/base/text.h"
#include "sync/record/body.h"
#include "sync/trust/conversation.h"

namespace kyhop::folding {

namespace {

constexpr std::size_t kMaxSteps = 14;  // with the draft they fit into the deps

// The steps that a step follows: all must be steps of the same draft, and stored.
Result<std::optional<std::vector<PaperState>>> followed(const Input& in, const std::string& draft,
                                                        const google::protobuf::RepeatedPtrField<std::string>& replaces) {
  std::vector<PaperState> states;
  for (const std::string& hash : replaces) {
    KYHOP_ASSIGN(const auto record, dep(in, as_bytes(hash)));
    if (!record || !record->body()) return std::optional<std::vector<PaperState>>{};
    if (record->header().kind == kind::paper_step) {
      pb::PaperStep body;
      if (!decode_body(body, *record->body()) || body.draft() != draft) return std::optional<std::vector<PaperState>>{};
      states.push_back(static_cast<PaperState>(body.step()));
    } else if (record->header().kind == kind::paper_publish) {
      pb::PaperPublish body;
      if (!decode_body(body, *record->body()) || body.draft() != draft) return std::optional<std::vector<PaperState>>{};
      states.push_back(PaperState::published);
    } else {
      return std::optional<std::vector<PaperState>>{};
    }
  }
  return std::optional(std::move(states));
}

Result<void> insert_replaced(const Input& in, const google::protobuf::RepeatedPtrField<std::string>& replaces) {
  for (const std::string& hash : replaces)
    KYHOP_TRY(in.database.run("INSERT INTO shared_step_replaced(record, replaced) VALUES(?1, ?2)", in.record.hash(), as_bytes(hash)));
  return {};
}

Result<void> insert_step(const Input& in, ByteView paper, ByteView draft, PaperState step, std::string_view note) {
  return in.database.run("INSERT INTO shared_paper_steps(record, paper, draft, step, person, hlc, note) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                         in.record.hash(), paper, draft, static_cast<int>(step), in.rights.person, in.record.header().hlc.value, note);
}

bool well_formed(const pb::PaperFacts& facts) {
  return facts.item().size() == EntityId::size && is_valid_name(facts.title()) && is_valid_text(facts.number()) &&
         facts.number().size() <= 100 && is_valid_text(facts.kind()) && facts.kind().size() <= 60 &&
         facts.manifest().size() == ManifestId::size && facts.content_key().size() == 32 && facts.pages() <= 100'000 &&
         facts.bytes() <= (std::uint64_t{2} << 30) && facts.revision() >= 1;
}

}  // namespace

Outcome paper_draft(const Input& in) {
  if (allowed(Act::draft_paper, in.rights) == Allowed::never) return refused(rule_of(Act::draft_paper));
  if (!in.record.header().sealed()) return refused("sealed");
  const auto view = decode_sealed(in.body);
  if (!view) return refused("form");
  if (view->conversation != office_conversation(in.record.header().council)) return refused("sealed");
  return sealed(in);
}

Outcome paper_step(const Input& in) {
  pb::PaperStep body;
  if (!decode_body(body, in.body) || !ascending_hashes(body.replaces(), kMaxSteps)) return refused("form");
  if (body.paper().size() != EntityId::size || body.note().size() > 2000 || !is_valid_text(body.note())) return refused("form");
  const auto step = static_cast<PaperState>(body.step());
  if (!is_paper_step(step)) return refused("form");
  KYHOP_ASSIGN(const auto draft, dep(in, as_bytes(body.draft())));
  if (!draft || draft->header().kind != kind::paper_draft) return refused("draft");
  const Act act = step == PaperState::submitted ? Act::submit_own_paper : Act::step_paper;
  const Allowed may = allowed(act, in.rights);
  const DeviceInfo* author = in.rights.state->devices.find(draft->header().log.device);
  const bool own = author != nullptr && author->person == in.rights.person;
  if (may == Allowed::never || (may == Allowed::own && !own)) return refused(rule_of(act));
  KYHOP_ASSIGN(const auto states, followed(in, body.draft(), body.replaces()));
  if (!states || !may_follow(step, *states)) return refused("order");
  KYHOP_TRY(insert_step(in, as_bytes(body.paper()), as_bytes(body.draft()), step, body.note()));
  KYHOP_TRY(insert_replaced(in, body.replaces()));
  return accepted();
}

Outcome paper_publish(const Input& in) {
  pb::PaperPublish body;
  if (!decode_body(body, in.body) || !ascending_hashes(body.replaces(), kMaxSteps)) return refused("form");
  if (body.paper().size() != EntityId::size || !well_formed(body.facts())) return refused("form");
  if (allowed(Act::step_paper, in.rights) != Allowed::always) return refused(rule_of(Act::step_paper));
  KYHOP_ASSIGN(const auto draft, dep(in, as_bytes(body.draft())));
  if (!draft || draft->header().kind != kind::paper_draft) return refused("draft");
  KYHOP_ASSIGN(const auto states, followed(in, body.draft(), body.replaces()));
  if (!states || !may_follow(PaperState::published, *states)) return refused("order");
  const pb::PaperFacts& f = body.facts();
  KYHOP_TRY(
      in.database.run("INSERT INTO shared_published(record, paper, draft, item, title, number, kind, manifest, content_key, pages, bytes, "
                      "revision, person, hlc) "
                      "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                      in.record.hash(), as_bytes(body.paper()), as_bytes(body.draft()), as_bytes(f.item()), f.title(), f.number(), f.kind(),
                      as_bytes(f.manifest()), as_bytes(f.content_key()), f.pages(), f.bytes(), f.revision(), in.rights.person,
                      in.record.header().hlc.value));
  KYHOP_TRY(insert_step(in, as_bytes(body.paper()), as_bytes(body.draft()), PaperState::published, {}));
  KYHOP_TRY(insert_replaced(in, body.replaces()));
  return accepted();
}

}  // namespace kyhop::folding
