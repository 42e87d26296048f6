// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <iostream>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <variant>

#include "tests/unit/polls_builder.h"

// Every way in which three witnesses and two officers, one round each, can close a poll with two ballots, with the real duty functions.
//
// A state is the set of records written so far. In each step one device sees any part of them that holds its own records and what those
// rest on, asks duties(), and writes the first record it owes. What a device saw before and did not answer is forgotten, so slow, lost,
// repeated and reordered delivery, crashes before and after any write, and devices that never come back are all among the steps.

namespace kyhop::polls::test {
namespace {

constexpr int kWitnesses = 3;
constexpr int kOfficers = 2;
constexpr int kBallots = 2;
constexpr int kMaxEvents = 4;  // of one witness, after its acks
constexpr std::uint16_t kNone = 0xffff;
constexpr int kOfficerDevice = 11;  // device numbers of the officers; the witnesses are 1, 2, 3

/// A rule that a broken device does not keep; only this test can break one.
enum class Broken {
  nothing,
  acks_after_promise,
  forgets_cosignature,  // witnesses report none
  cosigns_below_promise,
  officer_ignores_report,  // but witnesses check
  nobody_honours_report,
  one_ack_is_recorded,        // a = 1
  one_cosignature_certifies,  // w = 1
};

struct WitnessState {
  std::uint16_t acked = 0;  // bit per ballot
  std::array<std::uint16_t, kMaxEvents> events{kNone, kNone, kNone, kNone};
  friend auto operator<=>(const WitnessState&, const WitnessState&) = default;
};
struct State {
  std::array<WitnessState, kWitnesses> witnesses;
  std::array<std::uint16_t, kOfficers> closes{kNone, kNone};
  friend auto operator<=>(const State&, const State&) = default;
};

struct BytesHash {
  template <typename Key>
  std::size_t operator()(const Key& key) const {
    std::uint64_t value = 0xcbf29ce484222325U;
    const auto* bytes = reinterpret_cast<const unsigned char*>(&key);
    for (std::size_t i = 0; i + 1 < sizeof key; i += 2) {
      value = (value ^ (bytes[i] | bytes[i + 1] << 8U)) * 0x100000001b3U;
      value ^= value >> 29U;
    }
    return value;
  }
};

/// What a device may see besides its own records; the interpretation of `others` is the device's.
struct View {
  std::uint8_t ballots = 0;
  std::uint8_t freezes = 0;
  std::uint8_t others = 0;  // a witness: closes of the two officers; an officer: promises of the three witnesses
};

class Search {
 public:
  explicit Search(Broken broken) : broken_(broken) {
    open_ = open_poll(3, {1, 2, 3}, {kOfficerDevice, kOfficerDevice + 1});
    if (broken == Broken::one_ack_is_recorded) open_.a = 1;
    if (broken == Broken::one_cosignature_certifies) open_.w = 1;
    for (int i = 0; i < kBallots; ++i) {
      const int voter = i + 1;
      const Source source{hash_of("ballot " + std::to_string(i)), log_of(20 + i), Seq{0}, person(voter)};
      ballots_.push_back({source, open_.id(), person(voter), 0, std::nullopt, static_cast<std::uint32_t>(i), true});
    }
    for (std::uint32_t i = 0; i < kOfficers; ++i) {
      const Source source{hash_of("freeze " + std::to_string(i)), log_of(officer(i)), Seq{0}, person(officer(i))};
      freezes_.push_back({source, open_.id(), {1, i}});
    }
  }

  void run() {
    visit({});
    while (!todo_.empty() && violation.empty()) {
      const State state = todo_.back();
      todo_.pop_back();
      step(state);
    }
  }

  /// From every `stride`-th state: one officer and any majority of the witnesses, with the records they have and nothing from the dead,
  /// certify.
  void check_progress(std::size_t stride) {
    std::unordered_set<State, BytesHash> tried;
    std::size_t number = 0;
    for (const State& state : seen_) {
      if (number++ % stride != 0) continue;
      for (int dead = 0; dead < kWitnesses && violation.empty(); ++dead) {
        for (int alive = 0; alive < kOfficers; ++alive) {
          State part = state;
          part.witnesses[static_cast<std::size_t>(dead)] = {};
          part.closes[static_cast<std::size_t>(1 - alive)] = kNone;
          part.witnesses[static_cast<std::size_t>(dead)].acked = static_cast<std::uint16_t>(0x80 | alive);  // part of the key only
          if (tried.insert(part).second) recover(state, dead, alive);
        }
      }
    }
    recoveries = tried.size();
  }

  /// Compares fold() with the oracle in every `stride`-th state.
  void check_folds(std::size_t stride) {
    std::size_t i = 0;
    for (const State& state : seen_) {
      if (i++ % stride == 0 && violation.empty()) check_fold(state);
    }
  }

  std::size_t states() const { return seen_.size(); }
  std::size_t steps = 0;
  std::size_t recoveries = 0;
  std::size_t certified_states = 0;
  std::set<std::size_t> contents;  // sizes of certified contents seen
  std::string violation;

 private:
  static int officer(std::size_t i) { return kOfficerDevice + static_cast<int>(i); }

  void visit(const State& state) {
    if (!seen_.insert(state).second) return;
    check(state);
    todo_.push_back(state);
  }

  // ---- Records, each known by a number; equal records are one ----

  std::uint16_t intern(Promise promise) {
    std::string label = "promise " + promise.source.log.device.hex() + std::to_string(promise.round.officer);
    for (const RecordHash& ballot : promise.ballots) label += ballot.hex();
    if (promise.cosigned) label += promise.cosigned->close.hex();
    promise.source.hash = hash_of(label);
    const auto [place, fresh] = numbers_.emplace(promise.source.hash, static_cast<std::uint16_t>(records_.size()));
    if (fresh) records_.emplace_back(std::move(promise));
    return place->second;
  }
  std::uint16_t intern(Close close) {
    std::string label = "close " + std::to_string(close.round.officer) + close.content.root.hex();
    for (const RecordHash& promise : close.promises) label += promise.hex();
    close.source.hash = hash_of(label);
    const auto [place, fresh] = numbers_.emplace(close.source.hash, static_cast<std::uint16_t>(records_.size()));
    if (fresh) records_.emplace_back(std::move(close));
    return place->second;
  }
  std::uint16_t intern(Cosign cosign) {
    cosign.source.hash = hash_of("cosign " + cosign.source.log.device.hex() + cosign.close.hex());
    const auto [place, fresh] = numbers_.emplace(cosign.source.hash, static_cast<std::uint16_t>(records_.size()));
    if (fresh) records_.emplace_back(std::move(cosign));
    return place->second;
  }
  const Close& close(std::uint16_t number) const { return std::get<Close>(records_[number]); }

  // ---- What a device sees ----

  /// Adds a record and everything it rests on.
  void add(PollRecords& seen, std::uint16_t number) const {
    if (const auto* promise = std::get_if<Promise>(&records_[number])) {
      for (const Promise& other : seen.promises) {
        if (other.source.hash == promise->source.hash) return;
      }
      seen.promises.push_back(*promise);
      for (const RecordHash& ballot : promise->ballots) add_ballot(seen, ballot);
      if (promise->cosigned) add(seen, numbers_.at(promise->cosigned->close));
    } else if (const auto* one = std::get_if<Close>(&records_[number])) {
      for (const Close& other : seen.closes) {
        if (other.source.hash == one->source.hash) return;
      }
      seen.closes.push_back(*one);
      for (const RecordHash& named : one->promises) add(seen, numbers_.at(named));
    } else {
      const Cosign& cosign = std::get<Cosign>(records_[number]);
      seen.cosigns.push_back(cosign);
      add(seen, numbers_.at(cosign.close));
    }
  }
  void add_ballot(PollRecords& seen, const RecordHash& hash) const {
    for (const Ballot& ballot : ballots_) {
      if (ballot.source.hash == hash) seen.ballots.push_back(ballot);
    }
  }

  /// The own log of a witness: its acks as one record, then its promises and cosignatures in order.
  void add_log(PollRecords& seen, int device, const WitnessState& state) const {
    const LogId log = log_of(device);
    if (state.acked) {
      Ack ack{{hash_of("ack " + std::to_string(device) + "," + std::to_string(state.acked)), log, Seq{0}, person(device)}, open_.id(), {}};
      for (int i = 0; i < kBallots; ++i) {
        if (state.acked >> i & 1) {
          ack.ballots.push_back(ballots_[static_cast<std::size_t>(i)].source.hash);
          seen.ballots.push_back(ballots_[static_cast<std::size_t>(i)]);
        }
      }
      seen.acks.push_back(ack);
    }
    for (const std::uint16_t event : state.events) {
      if (event != kNone) add(seen, event);
    }
    set_positions(seen, device, state);
  }
  /// Numbered records do not say where in the log they stand; the state does.
  void set_positions(PollRecords& seen, int device, const WitnessState& state) const {
    const auto place = [&](auto& list) {
      for (auto& record : list) {
        if (record.source.log != log_of(device)) continue;
        for (std::size_t i = 0; i < state.events.size(); ++i) {
          if (state.events[i] != kNone && hash(state.events[i]) == record.source.hash) record.source.seq = Seq{i + 1};
        }
      }
    };
    place(seen.promises);
    place(seen.cosigns);
  }
  const RecordHash& hash(std::uint16_t number) const {
    return std::visit([](const auto& record) -> const RecordHash& { return record.source.hash; }, records_[number]);
  }

  PollRecords witness_view(int device, const WitnessState& own, const View& view,
                           const std::array<std::uint16_t, kOfficers>& closes) const {
    PollRecords seen;
    seen.open = open_;
    for (int i = 0; i < kBallots; ++i) {
      if (view.ballots >> i & 1) seen.ballots.push_back(ballots_[static_cast<std::size_t>(i)]);
    }
    for (int i = 0; i < kOfficers; ++i) {
      if (view.freezes >> i & 1) seen.freezes.push_back(freezes_[static_cast<std::size_t>(i)]);
      if (view.others >> i & 1 && closes[static_cast<std::size_t>(i)] != kNone) add(seen, closes[static_cast<std::size_t>(i)]);
    }
    add_log(seen, device, own);
    return seen;
  }

  // ---- Steps ----

  void step(const State& state) {
    for (std::size_t i = 0; i < kWitnesses; ++i) {
      // New ballots are answered by an ack or not at all, whatever else is seen. Of the freezes only the highest matters.
      for (std::uint8_t ballots = 1; ballots < 1U << kBallots; ++ballots) {
        if (ballots & ~state.witnesses[i].acked) witness_step(state, i, {ballots, 0, 0});
      }
      for (const std::uint8_t freezes : {0, 1, 2}) {
        for (std::uint8_t closes = 0; closes < 1U << kOfficers; ++closes) witness_step(state, i, {0, freezes, closes});
      }
    }
    for (std::size_t i = 0; i < kOfficers; ++i) {
      if (state.closes[i] != kNone) continue;
      for (std::uint8_t view = 0; view < 8; ++view) officer_step(state, i, view);
    }
  }

  /// The next thing this witness writes in this view: an ack (bits), a promise or cosignature (a number), or nothing.
  struct Answer {
    std::uint8_t ack = 0;
    std::uint16_t event = kNone;
  };
  struct WitnessKey {
    WitnessState own;
    std::array<std::uint16_t, kOfficers> closes;
    std::uint16_t device_and_view = 0;
    friend bool operator==(const WitnessKey&, const WitnessKey&) = default;
  };

  void witness_step(const State& state, std::size_t i, const View& view) {
    for (std::size_t k = 0; k < kOfficers; ++k) {
      if (view.others >> k & 1 && state.closes[k] == kNone) return;  // the same as the view without it
    }
    const WitnessState& own = state.witnesses[i];
    WitnessKey key{};
    key.own = own;
    key.closes = {view.others & 1 ? state.closes[0] : kNone, view.others & 2 ? state.closes[1] : kNone};
    key.device_and_view = static_cast<std::uint16_t>(i | view.ballots << 2U | view.freezes << 4U);
    auto known = answers_.find(key);
    if (known == answers_.end()) known = answers_.emplace(key, witness_answer(static_cast<int>(i) + 1, own, view, state.closes)).first;
    const Answer answer = known->second;
    if (!answer.ack && answer.event == kNone) return;
    State next = state;
    next.witnesses[i].acked |= answer.ack;
    if (answer.event != kNone) append(next.witnesses[i], answer.event);
    ++steps;
    visit(next);
  }
  void append(WitnessState& witness, std::uint16_t event) {
    for (std::uint16_t& place : witness.events) {
      if (place == kNone) {
        place = event;
        return;
      }
    }
    violation = "a witness wrote more records than two rounds can ask for";
  }

  Answer witness_answer(int device, const WitnessState& own, const View& view, const std::array<std::uint16_t, kOfficers>& closes) {
    const PollRecords seen = witness_view(device, own, view, closes);
    Duties owed = duties(seen, no_cuts_, {log_of(device), {}});
    break_rules(device, own, view, closes, seen, owed);
    Answer answer;
    if (!owed.acks.empty()) {
      for (const RecordHash& ballot : owed.acks.front()) {
        for (int i = 0; i < kBallots; ++i) {
          if (ballots_[static_cast<std::size_t>(i)].source.hash == ballot)
            answer.ack |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(i));
        }
      }
      return answer;
    }
    const Source source{{}, log_of(device), Seq{0}, person(device)};
    if (owed.cosign) {
      answer.event = intern(Cosign{source, open_.id(), owed.cosign->round, owed.cosign->close});
    } else if (owed.promise) {
      answer.event = intern(Promise{source, open_.id(), owed.promise->round, owed.promise->ballots, owed.promise->cosigned});
    }
    return answer;
  }

  /// The same duties with part of the witness's memory taken away.
  void break_rules(int device, const WitnessState& own, const View& view, const std::array<std::uint16_t, kOfficers>& closes,
                   const PollRecords& seen, Duties& owed) {
    if (broken_ == Broken::acks_after_promise) {
      PollRecords forgetful = witness_view(device, {own.acked, {kNone, kNone, kNone, kNone}}, view, closes);
      owed.acks = duties(forgetful, no_cuts_, {log_of(device), {}}).acks;
    }
    if ((broken_ == Broken::forgets_cosignature) && owed.promise) owed.promise->cosigned = std::nullopt;
    if (broken_ == Broken::cosigns_below_promise) {
      PollRecords forgetful = seen;
      std::erase_if(forgetful.promises,
                    [&](const Promise& promise) { return promise.source.log == log_of(device) && !named(seen, promise); });
      for (Promise& promise : forgetful.promises) {
        // Its own promises stay as the officers' evidence but bind it no more.
        if (promise.source.log == log_of(device)) promise.source.log = log_of(device + 100);
      }
      forgetful.open.witnesses.push_back({person(device + 100), log_of(device + 100)});
      const Duties loose = duties(forgetful, no_cuts_, {log_of(device), {}});
      if (loose.cosign && !has_cosigned(own, loose.cosign->close)) owed.cosign = loose.cosign;
    }
    if (broken_ == Broken::nobody_honours_report) {
      PollRecords forgetful = seen;
      for (Promise& promise : forgetful.promises) promise.cosigned = std::nullopt;
      owed.cosign = duties(forgetful, no_cuts_, {log_of(device), {}}).cosign;
    }
  }
  static bool named(const PollRecords& seen, const Promise& promise) {
    return std::any_of(seen.closes.begin(), seen.closes.end(), [&](const Close& close) {
      return std::find(close.promises.begin(), close.promises.end(), promise.source.hash) != close.promises.end();
    });
  }
  bool has_cosigned(const WitnessState& own, const RecordHash& what) const {
    return std::any_of(own.events.begin(), own.events.end(), [&](std::uint16_t event) {
      const auto* cosign = event == kNone ? nullptr : std::get_if<Cosign>(&records_[event]);
      return cosign && cosign->close == what;
    });
  }

  struct OfficerKey {
    std::array<std::uint16_t, kWitnesses> promises;
    std::uint16_t officer = 0;
    friend bool operator==(const OfficerKey&, const OfficerKey&) = default;
  };

  void officer_step(const State& state, std::size_t i, std::uint8_t view) {
    OfficerKey key{{kNone, kNone, kNone}, static_cast<std::uint16_t>(i)};
    for (std::size_t k = 0; k < kWitnesses; ++k) {
      if (!(view >> k & 1)) continue;
      for (const std::uint16_t event : state.witnesses[k].events) {
        const auto* promise = event == kNone ? nullptr : std::get_if<Promise>(&records_[event]);
        if (promise && promise->round == Round{1, static_cast<std::uint32_t>(i)}) key.promises[k] = event;
      }
      if (key.promises[k] == kNone) return;  // the same as the view without it
    }
    auto known = closes_.find(key);
    if (known == closes_.end()) known = closes_.emplace(key, officer_answer(i, key.promises)).first;
    if (known->second == kNone) return;
    State next = state;
    next.closes[i] = known->second;
    ++steps;
    visit(next);
  }
  std::uint16_t officer_answer(std::size_t i, const std::array<std::uint16_t, kWitnesses>& promises) {
    PollRecords seen;
    seen.open = open_;
    seen.freezes.push_back(freezes_[i]);
    for (const std::uint16_t promise : promises) {
      if (promise != kNone) add(seen, promise);
    }
    if (broken_ == Broken::officer_ignores_report || broken_ == Broken::nobody_honours_report) {
      for (Promise& promise : seen.promises) promise.cosigned = std::nullopt;
    }
    const Duties owed = duties(seen, no_cuts_, {log_of(officer(i)), {}});
    if (!owed.close) return kNone;
    return intern(Close{
        {{}, log_of(officer(i)), Seq{1}, person(officer(i))}, open_.id(), owed.close->round, owed.close->promises, owed.close->content});
  }

  // ---- What must hold; worked out here, not with the rules under test ----

  void check(const State& state) {
    const CloseContent* certified = nullptr;
    for (const std::uint16_t number : state.closes) {
      if (number == kNone) continue;
      std::uint32_t cosignatures = 0;
      for (const WitnessState& witness : state.witnesses) cosignatures += has_cosigned(witness, hash(number)) ? 1 : 0;
      if (cosignatures < open_.w) continue;
      const CloseContent& content = close(number).content;
      if (certified && *certified != content) violation = "two contents are certified";
      certified = &content;
    }
    if (!certified) return;
    ++certified_states;
    contents.insert(certified->entries.size());
    for (int i = 0; i < kBallots; ++i) {
      std::uint32_t acks = 0;
      for (const WitnessState& witness : state.witnesses) acks += witness.acked >> i & 1;
      const RecordHash& ballot = ballots_[static_cast<std::size_t>(i)].source.hash;
      const bool listed = std::any_of(certified->entries.begin(), certified->entries.end(),
                                      [&](const CloseEntry& entry) { return entry.ballot == ballot; });
      if (acks >= open_.a && !listed) violation = "a certified close omits a recorded ballot";
    }
  }

  /// What fold() says of all records of a state is what the oracle says, and nobody who keeps the rules is accused.
  void check_fold(const State& state) {
    PollRecords all;
    all.open = open_;
    all.freezes = freezes_;
    all.ballots = ballots_;
    for (const std::uint16_t number : state.closes) {
      if (number != kNone) add(all, number);
    }
    for (int i = 0; i < kWitnesses; ++i) add_log(all, i + 1, state.witnesses[static_cast<std::size_t>(i)]);
    for (int i = 0; i < kWitnesses; ++i) set_positions(all, i + 1, state.witnesses[static_cast<std::size_t>(i)]);
    const PollState said = fold(all, no_cuts_);
    const std::size_t before = certified_states;
    check(state);
    const bool certified = certified_states > before;
    certified_states = before;
    if (said.disputed()) violation = "an honest device is accused of " + std::string(token(said.evidence.front().fault));
    if ((said.phase == Phase::certified) != certified || (certified && !said.result)) violation = "fold says something else";
  }

  // ---- Progress ----

  void recover(const State& state, int dead, int alive) {
    Story story(open_);
    PollRecords& all = story.all;
    std::vector<int> devices{officer(static_cast<std::size_t>(alive))};
    for (int i = 0; i < kWitnesses; ++i) {
      if (i == dead) continue;
      devices.push_back(i + 1);
      add_log(all, i + 1, state.witnesses[static_cast<std::size_t>(i)]);
      for (int k = 0; k < 10; ++k) story.write(i + 1, "earlier");
    }
    all.freezes.push_back(freezes_[static_cast<std::size_t>(alive)]);
    for (int k = 0; k < 10; ++k) story.write(devices.front(), "earlier");
    if (state.closes[static_cast<std::size_t>(alive)] != kNone) add(all, state.closes[static_cast<std::size_t>(alive)]);
    for (int i = 0; i < kWitnesses; ++i) set_positions(all, i + 1, state.witnesses[static_cast<std::size_t>(i)]);
    story.settle(devices);
    for (int asked = 0; asked < 2 && story.state().phase != Phase::certified; ++asked) {
      const auto round = next_round(all, no_cuts_, log_of(devices.front()));
      if (!round) break;
      story.freeze(devices.front(), *round);
      story.settle(devices);
    }
    const PollState reached = story.state();
    if (reached.phase != Phase::certified || !reached.result || reached.disputed()) {
      violation = "a majority and an officer could not certify: " + std::string(shown_state(reached));
    }
  }

  Broken broken_;
  PollOpen open_;
  NoCuts no_cuts_;
  std::vector<Ballot> ballots_;
  std::vector<Freeze> freezes_;
  std::deque<std::variant<Promise, Close, Cosign>> records_;
  std::map<RecordHash, std::uint16_t> numbers_;
  std::unordered_set<State, BytesHash> seen_;
  std::vector<State> todo_;
  std::unordered_map<WitnessKey, Answer, BytesHash> answers_;
  std::unordered_map<OfficerKey, std::uint16_t, BytesHash> closes_;
};

double seconds_of(const auto& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string violation_when(Broken broken) {
  Search search(broken);
  search.run();
  return search.violation;
}

}  // namespace

TEST_CASE("no schedule of two closing rounds certifies two contents or omits a recorded ballot") {
  Search search(Broken::nothing);
  const double searching = seconds_of([&] { search.run(); });
  std::cout << "closing rounds: " << search.states() << " states, " << search.steps << " steps, " << search.certified_states
            << " states with a certified close, " << searching << " s" << std::endl;
  CHECK(search.violation == "");
  CHECK(search.states() > 10'000);
  CHECK(search.certified_states > 1'000);
  CHECK(search.contents == std::set<std::size_t>{0, 1, 2});

  const double folding = seconds_of([&] { search.check_folds(23); });
  std::cout << "closing rounds: fold agrees in " << search.states() / 23 << " of the states, " << folding << " s" << std::endl;
  CHECK(search.violation == "");

  const double recovering = seconds_of([&] { search.check_progress(std::getenv("KYHOP_LONG") ? 1 : 29); });
  std::cout << "closing rounds: " << search.recoveries << " ways to lose a witness and an officer, " << recovering << " s" << std::endl;
  CHECK(search.violation == "");
  CHECK(search.recoveries > 100);
}

TEST_CASE("the search of the closing rounds goes red when a rule is broken") {
  CHECK(violation_when(Broken::acks_after_promise) == "a certified close omits a recorded ballot");
  CHECK(violation_when(Broken::forgets_cosignature) == "two contents are certified");
  CHECK(violation_when(Broken::nobody_honours_report) == "two contents are certified");
  CHECK(violation_when(Broken::cosigns_below_promise) == "two contents are certified");
  CHECK(violation_when(Broken::one_ack_is_recorded) == "a certified close omits a recorded ballot");
  CHECK(violation_when(Broken::one_cosignature_certifies) == "two contents are certified");
}

TEST_CASE("an officer that ignores a reported close certifies nothing else, because witnesses check it") {
  CHECK(violation_when(Broken::officer_ignores_report) == "");
}

}  // namespace kyhop::polls::test
