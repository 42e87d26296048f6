// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <vector>

#include "sync/gossip/conversation.h"
#include "tests/sim/record_store.h"

// A hall of devices in one process: the real conversations over simulated links, and a clock that only events move. Everything follows
// from the seed.

namespace kyhop::sim {

/// What a link does to bytes. It is an ordered reliable stream: nothing is lost alone, but a lost packet stalls what is behind it, and a
/// reset takes everything that was not yet delivered.
struct LinkShape {
  Moment delay{10};
  double stall_chance = 0;  ///< per message: one retransmission
  Moment stall{200};
  std::size_t bytes_per_ms = 1250;  ///< 10 Mbit/s
  std::size_t window = 256 * 1024;  ///< bytes of runs under way
};

struct Faults {
  double stall_chance = 0;
  Moment mean_up{20'000};  ///< between resets of one link; 0: never
  Moment mean_down{3'000};
  bool partition = false;    ///< the hall falls apart into two and comes together again
  bool sleeper = false;      ///< one device is away for a long time
  bool equivocator = false;  ///< one tablet is copied and both copies write
  bool liar = false;         ///< one device's messages are changed on the way
  bool spoiler = false;      ///< one device gives runs in which only the last signature can be relied on
  bool importer = false;     ///< one device writes a thousand records at once
};
/// A random subset for one seed.
Faults random_faults(Random& random);
std::string describe(const Faults& faults);

struct HallPlan {
  std::uint64_t seed = 1;
  std::size_t devices = 20;
  std::size_t degree = 5;
  Moment trouble{15'000};        ///< how long faults last
  Moment mean_writing{1'500};    ///< between two records of one device
  double live_stalls = 0;        ///< chance of a stall for each message while live records are measured
  std::optional<Faults> faults;  ///< chosen by the seed when absent
};

struct Outcome {
  std::string failure;  ///< empty when every check held
  std::string faults;
  std::size_t records = 0;
  Moment healed_in{};           ///< from the end of trouble until all hold the same
  double idle_bytes_per_s = 0;  ///< sent by one device when nothing happens
  double copies = 0;            ///< records that arrived at a device for each that it stored
  std::size_t forks = 0;
  std::size_t erased = 0;  ///< times that a log was given up for a wrong signature
  std::size_t steps = 0;
  std::vector<Moment> live;  ///< without faults: for each late record, until the last device had it
};

class Hall {
 public:
  explicit Hall(const HallPlan& plan);
  ~Hall();
  Outcome run();

 private:
  struct Message {
    MessageClass queue;
    GossipType type;
    Bytes body;
  };
  struct Direction {
    std::array<std::deque<Message>, 4> queues;
    std::deque<std::pair<Moment, Message>> flying;
    Moment wire_free{};
    Moment last_arrival{};
    std::size_t run_bytes = 0;  ///< queued and flying
    bool pumping = false;
  };
  struct End {
    std::size_t device = 0;
    std::unique_ptr<Conversation> talk;
    std::uint64_t serial = 0;  ///< changes with every connection, so that late events find nobody
    std::uint64_t timer = 0;
  };
  struct Link {
    std::array<End, 2> ends;
    std::array<Direction, 2> ways;  ///< ways[0] from ends[0] to ends[1]
    LinkShape shape;
    bool alive = false;
    bool cut = false;  ///< may not come up now
  };
  struct Device {
    SigningKey key;
    LogId log;
    std::unique_ptr<MemoryRecords> store;
    std::unique_ptr<RequestBook> book;
    std::vector<std::size_t> links;
    Hlc clock;
    bool writes = true;
    bool lies = false;
    bool spoils = false;
    std::size_t arrived = 0;
    std::size_t strikes = 0;
    std::uint64_t sent_bytes = 0;
  };
  struct Event {
    Moment at;
    std::uint64_t order;
    std::function<void()> act;
    bool operator<(const Event& other) const { return std::pair(at, order) > std::pair(other.at, other.order); }
  };

  void at(Moment when, std::function<void()> act);
  void step();
  void run_until(Moment end);
  Moment about(Moment mean);

  void add_device(SigningKey key);
  void add_link(std::size_t a, std::size_t b);
  void copy_tablet(std::size_t original, Moment made, Moment started);
  void plan_trouble();
  void heal();

  void connect(std::size_t link);
  void reset(std::size_t link);
  void flap(std::size_t link);
  void close_end(std::size_t link, std::size_t side);

  void apply(std::size_t link, std::size_t side, gossip::Effects effects);
  void apply_all(std::size_t device, const std::function<gossip::Effects(Conversation&)>& input);
  void post(std::size_t link, std::size_t side, gossip::Send send);
  void pump(std::size_t link, std::size_t side);
  void deliver(std::size_t link, std::size_t side, std::uint64_t serial);
  void mangle(Bytes& body);
  void spoil(Bytes& run);

  void write(std::size_t device, Kind kind, Bytes body);
  void write_now_and_then(std::size_t device);
  void enrol(std::size_t device, std::size_t clerk);

  void check_now();
  void fail(std::string what);
  bool all_equal() const;
  bool complete();
  void look_at_all_signatures();
  void measure_idle();
  void measure_live();

  HallPlan plan_;
  Outcome outcome_;
  Faults faults_;
  SeededRandom random_;
  SignatureMemo memo_;
  CouncilId council_;
  std::vector<Device> devices_;
  std::vector<Link> links_;
  std::priority_queue<Event> events_;
  std::uint64_t order_ = 0;
  std::uint64_t serial_ = 0;
  Moment now_{};
  bool trouble_ = true;
  double stall_chance_ = 0;
  bool writing_ = true;
};

}  // namespace kyhop::sim
