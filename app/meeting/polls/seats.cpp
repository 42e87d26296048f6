// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/seats.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace kyhop::polls {

namespace {

std::vector<Candidate> by_enrolment(std::span<const Candidate> candidates) {
  std::vector<Candidate> sorted(candidates.begin(), candidates.end());
  std::sort(sorted.begin(), sorted.end(), [](const Candidate& x, const Candidate& y) {
    return std::tie(x.depth, x.enrolment, x.log) < std::tie(y.depth, y.enrolment, y.log);
  });
  return sorted;
}

bool strictly_ascending(const auto& list) {
  return std::adjacent_find(list.begin(), list.end(), std::greater_equal<>{}) == list.end();
}

Failure malformed(std::string why) {
  return refuse("poll_form", "opening a poll", std::move(why), "open the poll again");
}

Result<void> check_lists(const PollOpen& open) {
  if (open.eligible.empty()) return malformed("nobody may vote in it");
  if (open.eligible.size() > kMaxEligible) return malformed("more than " + std::to_string(kMaxEligible) + " persons may vote in it");
  if (!strictly_ascending(open.eligible) || !strictly_ascending(open.present) || !strictly_ascending(open.heads)) {
    return malformed("a list in it is not sorted or names something twice");
  }
  if (!std::includes(open.eligible.begin(), open.eligible.end(), open.present.begin(), open.present.end())) {
    return malformed("somebody counts as present who may not vote in it");
  }
  if (open.heads.size() > kMaxHeads) return malformed("it names too many authority heads");
  if (!open.presence_kept && open.present != open.eligible) return malformed("without a roll call everybody counts as present");
  if (open.delegates_in_office < open.eligible.size()) return malformed("more persons may vote in it than are in office");
  if (open.delegates_in_office > 1'000'000) return malformed("the number of delegates in office makes no sense");
  if (open.options.size() < 2 || open.options.size() > kMaxOptions) return malformed("2 to 16 options are needed");
  if (std::set<std::string>(open.options.begin(), open.options.end()).size() != open.options.size()) {
    return malformed("an option stands twice");
  }
  if (!law::is_valid(open.threshold.share) || (open.threshold.strict && open.threshold.share.num == open.threshold.share.den)) {
    return malformed("its threshold cannot be reached");
  }
  if (!law::is_valid(open.quorum)) return malformed("its quorum is not a share of the whole");
  return {};
}

Result<void> check_seats(const PollOpen& open) {
  std::set<PersonId> persons;
  std::set<LogId> logs;
  for (const Seat& seat : open.witnesses) {
    persons.insert(seat.person);
    logs.insert(seat.log);
  }
  if (open.witnesses.empty() || open.witnesses.size() > kMaxWitnesses) {
    return refuse("witnesses", "opening a poll", "1 to 7 witness devices are needed",
                  "enrol the devices of a secretary and of delegates first");
  }
  if (persons.size() != open.witnesses.size() || logs.size() != open.witnesses.size()) {
    return refuse("witnesses", "opening a poll", "a witness stands twice in the list", "open the poll again");
  }
  if (open.a != majority(open.witnesses.size()) || open.w != majority(open.witnesses.size())) {
    return refuse("witnesses", "opening a poll", "a and w are not the majority of the witnesses", "open the poll again");
  }
  logs.clear();
  for (const Seat& seat : open.officers) logs.insert(seat.log);
  if (open.officers.empty() || open.officers.size() > kMaxOfficers || logs.size() != open.officers.size()) {
    return refuse("officers", "opening a poll", "the list of officers who may close is empty, too long or names a device twice",
                  "give somebody the role of chair or secretary and enrol a device");
  }
  if (!logs.contains(open.source.log)) {
    return refuse("officers", "opening a poll", "the device that opens it is not among those who may close",
                  "open it on a device of an officer");
  }
  return {};
}

// One device does not sit in two logs, and the device that opens the poll sits in the log that it opens it in.
bool speaks_for(const Seat& seat, const Seat& chosen, const PollOpen& open, const std::set<LogId>& begun) {
  if (seat.person != chosen.person || seat.log.device != chosen.log.device) return false;
  if (seat.log.device == open.source.log.device) return seat.log == open.source.log;
  return seat.log == chosen.log || begun.contains(seat.log);
}

bool are_chosen(const std::vector<Seat>& seats, const std::vector<Seat>& chosen, const PollOpen& open, const std::set<LogId>& begun) {
  return std::equal(seats.begin(), seats.end(), chosen.begin(), chosen.end(),
                    [&](const Seat& seat, const Seat& expected) { return speaks_for(seat, expected, open, begun); });
}

}  // namespace

std::vector<Seat> choose_witnesses(std::span<const Candidate> candidates, bool counting_board, bool anybody_present) {
  const std::vector<Candidate> sorted = by_enrolment(candidates);
  std::vector<Seat> chosen;
  std::set<PersonId> taken;
  const auto add = [&](std::size_t limit, const auto& fits) {
    for (const Candidate& candidate : sorted) {
      if (chosen.size() >= limit) return;
      if (fits(candidate) && taken.insert(candidate.person).second) chosen.push_back({candidate.person, candidate.log});
    }
  };
  if (counting_board) add(kMaxWitnesses, [](const Candidate& c) { return c.counting_board; });
  add(kMaxWitnesses, [](const Candidate& c) { return c.secretary; });
  add(kMinWitnesses, [&](const Candidate& c) { return c.eligible && (c.present || !anybody_present); });
  return chosen;
}

std::vector<Seat> choose_officers(std::span<const Candidate> candidates) {
  const std::vector<Candidate> sorted = by_enrolment(candidates);
  std::vector<Seat> chosen;
  std::set<LogId> taken;
  for (const auto role : {&Candidate::chair, &Candidate::deputy, &Candidate::secretary, &Candidate::clerk}) {
    for (const Candidate& candidate : sorted) {
      if (chosen.size() < kMaxOfficers && candidate.*role && taken.insert(candidate.log).second) {
        chosen.push_back({candidate.person, candidate.log});
      }
    }
  }
  return chosen;
}

Result<void> check_chosen(const PollOpen& open, std::span<const Candidate> candidates, const std::set<LogId>& begun) {
  if (!are_chosen(open.witnesses, choose_witnesses(candidates, false, !open.present.empty()), open, begun)) {
    return refuse("witnesses", "opening a poll", "its witness devices are not those that the rules choose", "open the poll again");
  }
  if (!are_chosen(open.officers, choose_officers(candidates), open, begun)) {
    return refuse("officers", "opening a poll", "those who may close it are not those that the rules choose", "open the poll again");
  }
  std::map<DeviceId, LogId> logs;
  for (const auto* seats : {&open.witnesses, &open.officers}) {
    for (const Seat& seat : *seats) {
      if (logs.try_emplace(seat.log.device, seat.log).first->second != seat.log) {
        return refuse("officers", "opening a poll", "one device sits in it with two logs", "open the poll again");
      }
    }
  }
  return {};
}

Result<void> check_open(const PollOpen& open) {
  KYHOP_TRY(check_lists(open));
  KYHOP_TRY(check_seats(open));
  const Quorum quorum = quorum_of(open);
  if (!quorum.met) {
    return refuse("quorum", "opening a poll",
                  std::to_string(quorum.present) + " of " + std::to_string(quorum.base) + " delegates are present, " +
                      std::to_string(quorum.needed) + " are needed",
                  "wait for more delegates, or correct the presence list");
  }
  return {};
}

Quorum quorum_of(law::Fraction share, std::uint64_t base, std::uint64_t present, bool kept) {
  const std::uint64_t enough = law::needed(share, /*strict=*/false, base);
  return {present, base, enough, !kept || present >= enough, kept};
}

Quorum quorum_of(const PollOpen& open) {
  return quorum_of(open.quorum, open.delegates_in_office, open.present.size(), open.presence_kept);
}

}  // namespace kyhop::polls
