// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/voting.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/meeting/fold/poll_seats.h"
#include "app/meeting/law/rule_pack.h"
#include "app/meeting/polls/by_hand.h"
#include "app/meeting/polls/duties.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/rules/permissions.h"
#include "app/meeting/views/presence.h"
#include "storage/base/text.h"

namespace kyhop {

namespace {

Result<PollView> known_poll(Office& office, const PollId& poll) {
  KYHOP_ASSIGN(auto view, poll_view(office.ledger(), poll));
  if (!view) return fail(ErrorCode::not_found, "poll", "it is not here", "check with poll list");
  return std::move(*view);
}

// By whose order the author presses; nobody's when it is their own act, or when several hold the chair and none was named.
Result<std::optional<PersonId>> order_of(const Rights& rights, std::optional<PersonId> named) {
  if (rights.has(Role::chair) || rights.has(Role::deputy)) return std::optional<PersonId>{};
  const auto all = chairs(*rights.state);
  if (!named) return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
  if (std::find(all.begin(), all.end(), *named) != all.end()) return named;
  return refuse("by_order", "the order", "this person does not hold the chair", "name the one who presides");
}

// The log of each device that was written in last, of those that are here.
Result<std::map<DeviceId, LogId>> present_logs(Office& office) {
  KYHOP_ASSIGN(const auto frontier, office.replica().records().frontier());
  std::map<DeviceId, std::pair<std::uint64_t, LogId>> newest;
  for (const LogHead& head : frontier) {
    if (head.frozen || number(head.next) == 0) continue;
    KYHOP_ASSIGN(const auto last, office.replica().records().at(head.log, Seq{number(head.next) - 1}));
    const std::uint64_t hlc = last ? last->hlc : 0;
    auto& slot = newest[head.log.device];
    if (hlc >= slot.first) slot = {hlc, head.log};
  }
  std::map<DeviceId, LogId> logs;
  for (const auto& [device, entry] : newest) logs.emplace(device, entry.second);
  return logs;
}

// A restored device writes in another log than its certificate names: its seat is the log that it writes in now, with the proof that it
// began it.
Result<void> name_later_logs(Office& office, polls::PollOpen& open) {
  KYHOP_ASSIGN(const auto logs, present_logs(office));
  for (auto* seats : {&open.witnesses, &open.officers}) {
    for (polls::Seat& seat : *seats) {
      if (seat.log.device == open.source.log.device) {
        seat.log = open.source.log;
        continue;
      }
      const auto log = logs.find(seat.log.device);
      if (log == logs.end() || log->second == seat.log) continue;
      KYHOP_ASSIGN(const auto first, office.replica().records().at(log->second, Seq{0}));
      if (!first) continue;
      Bytes beginning = log_beginning(first->header, first->signature);
      // A relay may have passed on a wrong signature with it: only the last one of a run is checked on arrival.
      if (!begins(log->second, beginning, office.council())) continue;
      seat.log = log->second;
      open.beginnings.emplace(seat.log, std::move(beginning));
    }
  }
  return {};
}

Result<polls::PollOpen> prepare(Office& office, const MeetingView& meeting, const NewPoll& wanted, PollTexts& texts) {
  const law::RulePack* pack = law::in_force(law::built_in_packs(), law::kCouncilPack, meeting.start.substr(0, 10));
  if (pack == nullptr)
    return fail(ErrorCode::not_found, "voting law", "no rule pack is in force on the day of the meeting", "check the meeting's date");
  const law::Rule* rule = pack->find(wanted.rule);
  if (rule == nullptr)
    return fail(ErrorCode::not_found, "rule " + wanted.rule, "the rule pack " + pack->id + " has no such rule", "use resolution");

  const auto state = office.ledger().state();
  std::set<PersonId> eligible;
  for (const PersonInfo* person : state->with_role(Role::delegate)) eligible.insert(person->person);
  if (eligible.empty()) return refuse("eligible", "poll", "the council has no delegates", "add them with member add");
  KYHOP_ASSIGN(const auto marked, presence(office.ledger(), meeting.id));
  std::set<PersonId> present;
  for (const auto& [person, view] : marked)
    if (counts_as_present(view.state)) present.insert(person);
  const bool kept = is_kept(marked);

  polls::PollOpen open;
  KYHOP_ASSIGN(open.source.log, office.ledger().own_log());
  open.source.person = *office.ledger().own_person();
  open.meeting = meeting.id;
  open.question = normalized(wanted.question);
  open.pack = pack->id;
  open.pack_version = pack->version;
  open.rule = rule->id;
  open.heads = office.ledger().authority().heads();
  open.eligible.assign(eligible.begin(), eligible.end());
  for (const PersonId& person : open.eligible)
    if (!kept || present.contains(person)) open.present.push_back(person);
  open.presence_kept = kept;
  open.delegates_in_office = static_cast<std::uint32_t>(eligible.size());
  open.quorum = rule->quorum;
  open.threshold = rule->threshold;
  open.revote = rule->revote;
  open.names_after_close = rule->names_after_close;
  for (const law::Option& option : rule->options) {
    if (!wanted.options.empty() && std::find(wanted.options.begin(), wanted.options.end(), option.id) == wanted.options.end()) continue;
    open.options.push_back(option.id);
    texts.options.push_back({option.id, option.label.vi, option.label.en});
  }
  for (const std::string& id : wanted.options)
    if (!rule->option_index(id)) return fail(ErrorCode::usage, "option " + id, "the rule has no such option", "use for, against, abstain");
  if (std::find(open.options.begin(), open.options.end(), rule->options.front().id) != open.options.begin())
    return fail(ErrorCode::usage, "options", "the first option of the rule is missing", "include " + rule->options.front().id);
  texts.item = wanted.item;

  const auto all = poll_candidates(open, *state);
  open.witnesses = polls::choose_witnesses(all, false, !open.present.empty());
  open.officers = polls::choose_officers(all);
  KYHOP_TRY(name_later_logs(office, open));
  open.a = open.w = polls::majority(open.witnesses.size());
  KYHOP_ASSIGN(const auto lines, poll_lines(office.ledger()));
  for (const PollLine& line : lines)
    if (line.meeting == meeting.id) open.number = std::max(open.number, line.number);
  ++open.number;
  KYHOP_TRY(polls::check_open(open));
  return open;
}

}  // namespace

std::vector<PersonId> chairs(const AuthorityState& state) {
  auto persons = state.with_role(Role::chair);
  std::sort(persons.begin(), persons.end(),
            [](const PersonInfo* a, const PersonInfo* b) { return std::tie(a->name, a->person) < std::tie(b->name, b->person); });
  std::vector<PersonId> ids;
  for (const PersonInfo* person : persons) ids.push_back(person->person);
  return ids;
}

Result<PollId> open_poll(Office& office, const MeetingView& meeting, const NewPoll& poll) {
  if (poll.question.empty() || poll.question.size() > 2000 || !is_valid_text(poll.question))
    return fail(ErrorCode::usage, "question", "it is empty, too long or not readable text", "write another one");
  PollId id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    PollTexts texts;
    KYHOP_ASSIGN(const auto rights, writer.rights());
    if (allowed(Act::open_poll, rights) != Allowed::always)
      return refuse("poll.open", "poll", "only chair, deputy, secretary and clerk may open one", "ask one of them");
    KYHOP_ASSIGN(auto open, prepare(office, meeting, poll, texts));
    KYHOP_ASSIGN(open.by_order_of, order_of(rights, poll.by_order_of));
    KYHOP_ASSIGN(const Record record, writer.append({kind::poll_open, write_poll_open(open, texts), {meeting.created}, 0}));
    id = PollId::prefix_of(record.hash().view());
    return {};
  }));
  return id;
}

Result<RecordHash> cast_ballot(Office& office, const PollId& poll, const std::string& option) {
  RecordHash id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const PollView view, known_poll(office, poll));
    KYHOP_ASSIGN(const Rights rights, writer.rights());
    const PollAuthority authority(office.ledger().authority());
    KYHOP_ASSIGN(const auto draft, polls::draft_ballot(view.records, authority, rights.person, option));
    std::vector<RecordHash> deps{view.records.open.source.hash};
    if (draft.previous) deps.push_back(*draft.previous);
    KYHOP_ASSIGN(
        const Record record,
        writer.append({kind::ballot, write_ballot(poll, rights.person, draft.vote_seq, draft.previous, draft.choice), std::move(deps), 0}));
    id = record.hash();
    return {};
  }));
  return id;
}

Result<void> close_poll(Office& office, const PollId& poll, std::optional<PersonId> by_order_of) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const PollView view, known_poll(office, poll));
    KYHOP_ASSIGN(const LogId own, office.ledger().own_log());
    const PollAuthority authority(office.ledger().authority());
    KYHOP_ASSIGN(const polls::Round round, polls::next_round(view.records, authority, own));
    KYHOP_ASSIGN(const Rights rights, writer.rights());
    KYHOP_ASSIGN(const auto order, order_of(rights, by_order_of));
    KYHOP_TRY(writer.append({kind::poll_freeze, write_freeze({{}, poll, round, order}), {view.records.open.source.hash}, 0}));
    return {};
  });
}

Result<void> void_poll(Office& office, const PollId& poll, const std::string& reason, std::optional<polls::Way> way,
                       std::optional<PersonId> by_order_of) {
  if (reason.empty() || reason.size() > 2000 || !is_valid_text(reason))
    return fail(ErrorCode::usage, "reason", "it is empty, too long or not readable text", "write another one");
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const PollView view, known_poll(office, poll));
    KYHOP_ASSIGN(const LogId own, office.ledger().own_log());
    KYHOP_TRY(polls::may_void(view.records, PollAuthority(office.ledger().authority()), own));
    KYHOP_ASSIGN(const Rights rights, writer.rights());
    KYHOP_ASSIGN(const auto order, order_of(rights, by_order_of));
    const polls::Void what{{}, poll, normalized(reason), std::nullopt, way, order};
    KYHOP_TRY(writer.append({kind::poll_void, write_void(what), {view.records.open.source.hash}, 0}));
    return {};
  });
}

Result<RecordHash> count_poll(Office& office, const PollId& poll, const polls::Tally& tally) {
  RecordHash id;
  KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const Rights rights, writer.rights());
    if (allowed(Act::count_poll, rights) != Allowed::always)
      return refuse("poll.count", "the count", "only the secretary, the clerk and the counting board enter it", "ask one of them");
    KYHOP_ASSIGN(const PollView view, known_poll(office, poll));
    KYHOP_ASSIGN(auto draft, polls::draft_count(view.records, PollAuthority(office.ledger().authority()), tally));
    std::vector<RecordHash> deps{view.records.open.source.hash, draft.voided};
    deps.insert(deps.end(), draft.replaces.begin(), draft.replaces.end());
    const polls::Count count{{}, poll, draft.voided, tally, std::move(draft.replaces)};
    KYHOP_ASSIGN(const Record record, writer.append({kind::poll_count, write_count(count), std::move(deps), 0}));
    id = record.hash();
    return {};
  }));
  return id;
}

Result<void> announce_poll(Office& office, const PollId& poll, std::optional<PersonId> by_order_of) {
  return office.write([&](Ledger::Writer& writer) -> Result<void> {
    KYHOP_ASSIGN(const Rights rights, writer.rights());
    if (allowed(Act::announce_poll, rights) != Allowed::always)
      return refuse("poll.announce", "announcing", "only chair, deputy, secretary and clerk may announce a result", "ask one of them");
    KYHOP_ASSIGN(const PollView view, known_poll(office, poll));
    KYHOP_ASSIGN(const auto result, polls::result_to_announce(view.records, PollAuthority(office.ledger().authority())));
    if (!result) return {};
    KYHOP_ASSIGN(const auto order, order_of(rights, by_order_of));
    const polls::Announcement announcement{{}, poll, *result, order};
    KYHOP_TRY(writer.append({kind::poll_announce, write_announcement(announcement), {view.records.open.source.hash, *result}, 0}));
    return {};
  });
}

Result<bool> do_poll_duties(Office& office) {
  auto own = office.ledger().own_log();
  if (!own || !office.ledger().own_person()) return false;
  KYHOP_ASSIGN(const auto lines, poll_lines(office.ledger()));
  bool anything = false;
  for (const PollLine& line : lines) {
    const auto owed = [&](const PollView& view) {
      return polls::duties(view.records, PollAuthority(office.ledger().authority()), {*own, office.ledger().authority().heads()});
    };
    {
      KYHOP_ASSIGN(const auto view, poll_view(office.ledger(), line.id));
      if (!view || owed(*view).none()) continue;
    }
    // What was owed a moment ago is asked again under the write lock, so two processes of one home never answer twice.
    bool wrote = false;
    KYHOP_TRY(office.write([&](Ledger::Writer& writer) -> Result<void> {
      KYHOP_ASSIGN(const PollView view, known_poll(office, line.id));
      const polls::Duties duties = owed(view);
      const std::vector<RecordHash> deps{view.records.open.source.hash};
      const auto append = [&](Kind kind, Bytes body) -> Result<void> {
        wrote = true;
        KYHOP_TRY(writer.append({kind, std::move(body), deps, 0}));
        return {};
      };
      // A ballot that came within a run is acknowledged only once its own signature was looked at; without it there is no ballot yet.
      for (const auto& ballots : duties.acks) {
        for (const RecordHash& ballot : ballots) {
          KYHOP_ASSIGN(const bool sound, writer.vouch(ballot));
          if (!sound) return {};
        }
      }
      for (const auto& ballots : duties.acks) KYHOP_TRY(append(kind::ballot_acks, write_acks(line.id, ballots)));
      if (duties.cosign) KYHOP_TRY(append(kind::poll_cosign, write_cosign(line.id, duties.cosign->round, duties.cosign->close)));
      if (duties.promise)
        KYHOP_TRY(
            append(kind::poll_promise, write_promise(line.id, duties.promise->round, duties.promise->ballots, duties.promise->cosigned)));
      if (duties.close)
        KYHOP_TRY(append(kind::poll_close, write_close(line.id, duties.close->round, duties.close->promises, duties.close->content)));
      return {};
    }));
    anything = anything || wrote;
  }
  return anything;
}

}  // namespace kyhop
