// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/papers.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "sync/record/body.h"

namespace kyhop {

namespace {

void take(RevisionView& view, const pb::PaperFacts& facts) {
  view.item = EntityId::from(as_bytes(facts.item())).value_or(EntityId{});
  view.title = facts.title();
  view.number = facts.number();
  view.kind = facts.kind();
  view.manifest = ManifestId::from(as_bytes(facts.manifest())).value_or(ManifestId{});
  view.content_key = to_bytes(as_bytes(facts.content_key()));
  view.pages = facts.pages();
  view.bytes = facts.bytes();
  view.revision = facts.revision();
}

Result<void> read_drafts(Ledger& ledger, std::map<RecordHash, RevisionView>& by_draft) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare(
                              "SELECT o.record, o.plain, s.person FROM local_opened o JOIN shared_sealed s ON s.record = o.record "
                              "WHERE o.kind = ?1"));
  rows.bind(kind::paper_draft);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return {};
    pb::PaperDraft draft;
    if (!decode_body(draft, rows.view(1))) continue;
    RevisionView view;
    view.draft = rows.id<RecordHash>(0);
    view.paper =
        draft.paper().empty() ? EntityId::prefix_of(view.draft.view()) : EntityId::from(as_bytes(draft.paper())).value_or(EntityId{});
    view.author = rows.id<PersonId>(2);
    take(view, draft.facts());
    by_draft.emplace(view.draft, std::move(view));
  }
}

Result<void> read_published(Ledger& ledger, std::map<RecordHash, RevisionView>& by_draft) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare(
                              "SELECT paper, draft, item, title, number, kind, manifest, content_key, pages, bytes, revision, person, "
                              "hlc FROM shared_published ORDER BY hlc, record"));
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return {};
    RevisionView view;
    view.paper = rows.id<EntityId>(0);
    view.draft = rows.id<RecordHash>(1);
    view.item = rows.id<EntityId>(2);
    view.title = rows.text(3);
    view.number = rows.text(4);
    view.kind = rows.text(5);
    view.manifest = rows.id<ManifestId>(6);
    view.content_key = rows.bytes(7);
    view.pages = static_cast<std::uint32_t>(rows.integer(8));
    view.bytes = rows.unsigned_integer(9);
    view.revision = static_cast<std::uint32_t>(rows.integer(10));
    view.author = rows.id<PersonId>(11);
    view.published = rows.unsigned_integer(12);
    by_draft.insert_or_assign(view.draft, std::move(view));
  }
}

// The state is what the maximal steps amount to: those that no valid step replaces.
Result<void> read_steps(Ledger& ledger, std::map<RecordHash, RevisionView>& by_draft) {
  KYHOP_ASSIGN(auto rows,
               ledger.database().prepare(
                   "SELECT s.draft, s.record, s.step FROM shared_paper_steps s WHERE NOT EXISTS (SELECT 1 FROM shared_step_replaced r "
                   "WHERE r.replaced = s.record) ORDER BY s.draft, s.record"));
  std::map<RecordHash, std::vector<PaperState>> maximal;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) break;
    const auto found = by_draft.find(rows.id<RecordHash>(0));
    if (found == by_draft.end()) continue;
    found->second.steps.push_back(rows.id<RecordHash>(1));
    maximal[found->first].push_back(static_cast<PaperState>(rows.integer(2)));
  }
  for (auto& [draft, states] : maximal) by_draft.at(draft).state = strongest(states);
  return {};
}

// The outline of a sealed draft is shared, so everybody knows when it was written.
Result<void> read_times(Ledger& ledger, std::map<RecordHash, RevisionView>& by_draft) {
  KYHOP_ASSIGN(auto rows, ledger.database().prepare("SELECT record, hlc FROM shared_sealed WHERE kind = ?1"));
  rows.bind(kind::paper_draft);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return {};
    const auto found = by_draft.find(rows.id<RecordHash>(0));
    if (found != by_draft.end()) found->second.written = rows.unsigned_integer(1);
  }
}

}  // namespace

Result<std::vector<RevisionView>> revisions(Ledger& ledger) {
  std::map<RecordHash, RevisionView> by_draft;
  KYHOP_TRY(read_drafts(ledger, by_draft));
  KYHOP_TRY(read_published(ledger, by_draft));
  KYHOP_TRY(read_steps(ledger, by_draft));
  KYHOP_TRY(read_times(ledger, by_draft));
  std::vector<RevisionView> list;
  for (auto& [draft, view] : by_draft) list.push_back(std::move(view));
  std::sort(list.begin(), list.end(),
            [](const auto& a, const auto& b) { return std::tie(a.paper, a.revision, a.draft) < std::tie(b.paper, b.revision, b.draft); });
  for (std::size_t i = 0; i < list.size(); ++i)
    for (std::size_t later = i + 1; later < list.size() && list[later].paper == list[i].paper; ++later)
      if (list[later].state == PaperState::published) list[i].superseded = true;
  return list;
}

Result<std::vector<RevisionView>> revisions_of(Ledger& ledger, const EntityId& paper) {
  KYHOP_ASSIGN(auto list, revisions(ledger));
  std::erase_if(list, [&paper](const RevisionView& view) { return view.paper != paper; });
  return list;
}

Result<std::vector<RevisionView>> papers(Ledger& ledger) {
  KYHOP_ASSIGN(const auto all, revisions(ledger));
  std::vector<RevisionView> list;
  std::map<EntityId, std::uint64_t> first_written;
  for (const RevisionView& view : all) {
    first_written.emplace(view.paper, view.written);
    if (list.empty() || list.back().paper != view.paper) {
      list.push_back(view);
    } else if (view.state == PaperState::published || list.back().state != PaperState::published) {
      list.back() = view;
    }
  }
  std::sort(list.begin(), list.end(), [&first_written](const RevisionView& a, const RevisionView& b) {
    return std::tie(first_written.at(a.paper), a.paper) < std::tie(first_written.at(b.paper), b.paper);
  });
  return list;
}

}  // namespace kyhop
