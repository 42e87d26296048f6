// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <set>

#include "app/ctl/context.h"
#include "app/meeting/views/polls.h"
#include "storage/base/text.h"

namespace kyhop::ctl {

namespace {

constexpr std::size_t kLeastPrefix = 8;

bool is_hex(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

template <typename Fits>
std::vector<std::size_t> those(const std::vector<Candidate>& candidates, const Fits& fits) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < candidates.size(); ++i)
    if (fits(candidates[i])) found.push_back(i);
  return found;
}

Failure ambiguous(const std::string& what, const std::string& reference, const std::vector<Candidate>& candidates,
                  const std::vector<std::size_t>& fitting) {
  std::string list;
  for (const std::size_t i : fitting) {
    if (!list.empty()) list += ", ";
    list += candidates[i].id.substr(0, 12);
    if (!candidates[i].names.empty()) list += " (" + candidates[i].names.front() + ")";
  }
  return fail(ErrorCode::usage, what + " " + reference, "several fit: " + list, "name one by its id");
}

}  // namespace

Result<std::size_t> choose(const std::string& what, const std::string& reference, const std::vector<Candidate>& candidates) {
  if (reference.empty()) return fail(ErrorCode::usage, what, "no name was given", "give a name or an id");
  const std::string id = lower(reference);
  if (is_hex(reference)) {
    const auto whole = those(candidates, [&](const Candidate& c) { return c.id == id; });
    if (whole.size() == 1) return whole.front();
  }
  // A name is compared before a prefix: a paper may well be called 20260001.
  const std::string exact = normalized(reference);
  const auto named = [&](const auto& same) {
    return those(candidates, [&](const Candidate& c) { return std::any_of(c.names.begin(), c.names.end(), same); });
  };
  auto fitting = named([&](const std::string& name) { return normalized(name) == exact; });
  if (fitting.empty() && is_hex(reference) && reference.size() >= kLeastPrefix)
    fitting = those(candidates, [&](const Candidate& c) { return c.id.starts_with(id); });
  if (fitting.empty()) {
    const std::string loose = folded(reference);
    fitting = named([&](const std::string& name) { return folded(name) == loose; });
  }
  if (fitting.size() > 1) return ambiguous(what, reference, candidates, fitting);
  if (fitting.empty())
    return fail(ErrorCode::not_found, what + " " + reference, "there is none of this name or id", "look it up with the verb list");
  return fitting.front();
}

Result<PersonInfo> person_named(Office& office, const std::string& reference) {
  const auto state = office.ledger().state();
  const auto persons = state->active_persons();
  std::vector<Candidate> candidates;
  for (const PersonInfo* person : persons) candidates.push_back({person->person.hex(), {person->name}});
  KYHOP_ASSIGN(const std::size_t i, choose("person", reference, candidates));
  return *persons[i];
}

Result<DeviceInfo> device_named(Office& office, const std::string& reference) {
  const auto state = office.ledger().state();
  std::vector<Candidate> candidates;
  std::vector<const DeviceInfo*> devices;
  for (const auto& [id, device] : state->devices) {
    devices.push_back(&device);
    candidates.push_back({id.hex(), {device.label}});
  }
  KYHOP_ASSIGN(const std::size_t i, choose("device", reference, candidates));
  return *devices[i];
}

Result<MeetingView> meeting_named(Office& office, const std::string& reference) {
  KYHOP_ASSIGN(const auto all, meetings(office.ledger()));
  if (reference.empty()) {
    if (all.size() == 1) return all.front();
    if (all.empty()) return fail(ErrorCode::not_found, "meeting", "there is none yet", "create one with meeting create");
    return fail(ErrorCode::usage, "meeting", "there are several", "say which with --meeting");
  }
  std::vector<Candidate> candidates;
  for (const auto& meeting : all) candidates.push_back({meeting.id.hex(), {meeting.title}});
  KYHOP_ASSIGN(const std::size_t i, choose("meeting", reference, candidates));
  return all[i];
}

Result<AgendaItemView> item_named(Office& office, const std::string& reference, const std::string& meeting) {
  std::vector<AgendaItemView> items;
  KYHOP_ASSIGN(const auto all, meetings(office.ledger()));
  std::optional<MeetingId> only;
  if (!meeting.empty()) {
    KYHOP_ASSIGN(const MeetingView chosen, meeting_named(office, meeting));
    only = chosen.id;
  }
  for (const auto& one : all) {
    if (only && one.id != *only) continue;
    KYHOP_ASSIGN(const auto more, agenda(office.ledger(), one.id));
    items.insert(items.end(), more.begin(), more.end());
  }
  std::vector<Candidate> candidates;
  for (const auto& item : items) candidates.push_back({item.id.hex(), {item.title}});
  KYHOP_ASSIGN(const std::size_t i, choose("agenda item", reference, candidates));
  return items[i];
}

Result<RevisionView> paper_named(Office& office, const std::string& reference) {
  KYHOP_ASSIGN(const auto all, papers(office.ledger()));
  std::vector<Candidate> candidates;
  for (const auto& paper : all) {
    Candidate candidate{paper.paper.hex(), {paper.title}};
    if (!paper.number.empty()) candidate.names.push_back(paper.number);
    candidates.push_back(std::move(candidate));
  }
  KYHOP_ASSIGN(const std::size_t i, choose("paper", reference, candidates));
  return all[i];
}

Result<PollId> poll_named(Office& office, const std::string& reference) {
  KYHOP_ASSIGN(const auto all, poll_lines(office.ledger()));
  std::vector<Candidate> candidates;
  for (const auto& poll : all) candidates.push_back({poll.id.hex(), {poll.question}});
  KYHOP_ASSIGN(const std::size_t i, choose("poll", reference, candidates));
  return all[i].id;
}

Result<AudienceView> audience_named(Office& office, const std::string& text) {
  AudienceView audience;
  if (text == "everyone") return audience;
  if (text == "private") {
    audience.sort = AudienceView::Sort::own;
    return audience;
  }
  if (text.starts_with("group:") && text.size() > 6) {
    const std::string wanted = text.substr(6);
    const auto state = office.ledger().state();
    std::set<std::string> groups;
    for (const PersonInfo* person : state->active_persons()) groups.insert(person->groups.begin(), person->groups.end());
    std::vector<Candidate> candidates;
    for (const std::string& group : groups) candidates.push_back({{}, {group}});
    KYHOP_ASSIGN(const std::size_t i, choose("group", wanted, candidates));
    audience.sort = AudienceView::Sort::group;
    audience.group = candidates[i].names.front();
    return audience;
  }
  if (text.starts_with("person:")) {
    KYHOP_ASSIGN(const PersonInfo person, person_named(office, text.substr(7)));
    audience.sort = AudienceView::Sort::person;
    audience.person = person.person;
    return audience;
  }
  return fail(ErrorCode::usage, "audience " + text, "it is none of the known forms", "use private, everyone, group:NAME or person:NAME");
}

std::string person_name(const AuthorityState& state, const PersonId& person) {
  const PersonInfo* info = state.person(person);
  return info == nullptr ? person.hex().substr(0, 12) : info->name;
}

}  // namespace kyhop::ctl
