// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "sync/gossip/conversation.h"
#include "tests/sim/record_store.h"

namespace kyhop::sim {

/// People who write records, apart from any store: the source of test data.
class Authors {
 public:
  explicit Authors(std::uint64_t seed, std::size_t count) : random_(seed), council_(random_.id<CouncilId>()) {
    for (std::size_t i = 0; i < count; ++i) {
      keys_.push_back(SigningKey::generate(random_));
      logs_.push_back({keys_.back().id, Epoch{random_.u64()}});
      written_.emplace_back();
    }
  }

  /// The next record of an author's log.
  const Record& write(std::size_t author, Kind kind = kSaying, Bytes body = Bytes(40, Byte{5})) {
    written_[author].push_back(make(author, written_[author].size(), kind, std::move(body)));
    return written_[author].back();
  }
  void write_many(std::size_t author, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) write(author);
  }
  /// The first author enrols another.
  const Record& enrol(std::size_t author) { return write(0, kEnrol, to_bytes(logs_[author].device.view())); }

  /// Another history of an author: the records before `parting` and `more` different ones.
  std::vector<Record> other_history(std::size_t author, std::size_t parting, std::size_t more) {
    std::vector<Record> kept(written_[author].begin(), written_[author].begin() + static_cast<std::ptrdiff_t>(parting));
    std::swap(kept, written_[author]);
    for (std::size_t i = 0; i < more; ++i) write(author, kSaying, Bytes(41, Byte{6}));
    std::swap(kept, written_[author]);
    return kept;
  }

  const LogId& log(std::size_t author) const { return logs_[author]; }
  const std::vector<Record>& written(std::size_t author) const { return written_[author]; }
  std::span<const Record> part(std::size_t author, std::size_t from, std::size_t to) const {
    return std::span(written_[author]).subspan(from, to - from);
  }
  const CouncilId& council() const { return council_; }
  const DeviceId& founder() const { return logs_.front().device; }
  std::size_t count() const { return logs_.size(); }

 private:
  Record make(std::size_t author, std::size_t seq, Kind kind, Bytes body) {
    RecordHeader header;
    header.kind = kind;
    header.council = council_;
    header.log = logs_[author];
    header.seq = Seq{seq};
    if (seq > 0) header.prev = written_[author][seq - 1].hash();
    return Record::sign(std::move(header), std::move(body), keys_[author]);
  }

  SeededRandom random_;
  CouncilId council_;
  std::vector<SigningKey> keys_;
  std::vector<LogId> logs_;
  std::vector<std::vector<Record>> written_;
};

/// One message that went from one side of a couple to the other.
struct Heard {
  std::size_t from = 0;
  MessageClass queue{};
  GossipType type{};
  Bytes body;
};

/// Two devices and a link between them that a test moves by hand.
class Couple {
 public:
  explicit Couple(const Authors& authors, std::uint64_t seed = 1) : random_(seed) {
    for (std::size_t i = 0; i < 2; ++i) stores.push_back(std::make_unique<MemoryRecords>(authors.council(), authors.founder(), memo_));
  }

  MemoryRecords& store(std::size_t side) { return *stores[side]; }
  Conversation& talk(std::size_t side) { return *talks_[side]; }

  /// Puts records into a store before the link is up.
  void give(std::size_t side, std::span<const Record> records) {
    if (!records.empty()) store(side).receive_run(records);
  }

  void connect(std::size_t room = 1 << 20) {
    for (std::size_t i = 0; i < 2; ++i) talks_[i] = std::make_unique<Conversation>(store(i), books[i], random_, settings[i]);
    for (std::size_t i = 0; i < 2; ++i) {
      take(i, talk(i).link_up(now));
      take(i, talk(i).room(room, now));
    }
  }

  /// Stores an own record and tells the conversation.
  void write(std::size_t side, const Record& record) {
    const std::vector<Record> records{record};
    store(side).receive_run(records);
    take(side, talk(side).records_stored(records, now));
  }

  void take(std::size_t side, gossip::Effects effects) {
    for (auto& effect : effects) {
      if (auto* send = std::get_if<gossip::Send>(&effect)) {
        under_way.push_back({side, send->queue, send->type, std::move(send->body)});
      } else if (const auto* timer = std::get_if<gossip::ArmTimer>(&effect)) {
        timers_[side] = timer->at;
      } else if (const auto* stored = std::get_if<gossip::Stored>(&effect)) {
        stored_records[side] += stored->records.size();
        take(side, talk(side).records_stored(stored->records, now));
      } else if (const auto* fork = std::get_if<gossip::ForkLearned>(&effect)) {
        ++forks[side];
        take(side, talk(side).fork_stored(fork->log, now));
      } else if (const auto* erased = std::get_if<gossip::Erased>(&effect)) {
        take(side, talk(side).records_erased(erased->log, now));
      } else if (const auto* strike = std::get_if<gossip::Strike>(&effect)) {
        strikes[side].push_back(strike->reason);
      } else if (std::holds_alternative<gossip::InSync>(effect)) {
        ++in_sync[side];
      } else if (const auto* progress = std::get_if<gossip::Progress>(&effect)) {
        progresses[side].push_back(*progress);
      } else if (const auto* ahead = std::get_if<gossip::OwnLogAhead>(&effect)) {
        own_ahead[side] = ahead->next;
      }
    }
  }

  /// Delivers the message at `index` of those under way.
  void deliver(std::size_t index = 0) {
    const Heard message = std::move(under_way[index]);
    under_way.erase(under_way.begin() + static_cast<std::ptrdiff_t>(index));
    heard.push_back(message);
    take(1 - message.from, talk(1 - message.from).on_message(message.type, message.body, now));
  }

  /// Until nothing is under way; room is given back as runs arrive.
  void settle(std::size_t room = 1 << 20) {
    for (int i = 0; i < 100'000 && !under_way.empty(); ++i) {
      deliver();
      for (std::size_t side = 0; side < 2; ++side) take(side, talk(side).room(room, now));
    }
  }

  /// Lets time pass: timers fire and their messages are delivered.
  void pass(Moment time) {
    const Moment end = now + time;
    while (true) {
      const std::size_t side = timers_[1] && (!timers_[0] || *timers_[1] < *timers_[0]) ? 1 : 0;
      if (!timers_[side] || *timers_[side] > end) break;
      now = std::max(now, *timers_[side]);
      timers_[side].reset();
      take(side, talk(side).timer(now));
      settle();
    }
    now = end;
  }

  std::size_t count(GossipType type) const {
    return static_cast<std::size_t>(std::count_if(heard.begin(), heard.end(), [type](const Heard& h) { return h.type == type; }));
  }

  std::vector<std::unique_ptr<MemoryRecords>> stores;
  std::array<RequestBook, 2> books;
  std::array<ConversationSettings, 2> settings;
  std::deque<Heard> under_way;
  std::vector<Heard> heard;
  std::array<std::size_t, 2> stored_records{};
  std::array<std::size_t, 2> forks{};
  std::array<std::size_t, 2> in_sync{};
  std::array<std::vector<std::string>, 2> strikes;
  std::array<std::vector<gossip::Progress>, 2> progresses;
  std::array<std::optional<Seq>, 2> own_ahead;
  Moment now{1000};

 private:
  SignatureMemo memo_;
  SeededRandom random_;
  std::array<std::unique_ptr<Conversation>, 2> talks_;
  std::array<std::optional<Moment>, 2> timers_;
};

}  // namespace kyhop::sim
