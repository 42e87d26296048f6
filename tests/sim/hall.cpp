// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/sim/hall.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kyhop::sim {

namespace {
constexpr std::size_t kWire = 3 + 16;  ///< length, type and tag of a frame
constexpr Moment kNotice{80};          ///< until the other side of a reset link notices
constexpr std::size_t kQueueLimit = 4 * 1024 * 1024;

double unit(Random& random) {
  return static_cast<double>(random.below(1'000'000)) / 1e6;
}
}  // namespace

Faults random_faults(Random& random) {
  const auto maybe = [&random](double chance) { return unit(random) < chance; };
  Faults faults;
  faults.stall_chance = maybe(0.6) ? unit(random) * 0.3 : 0;
  faults.mean_up = maybe(0.7) ? Moment{1000 + random.below(30'000)} : Moment{0};
  faults.mean_down = Moment{200 + random.below(6000)};
  faults.partition = maybe(0.5);
  faults.sleeper = maybe(0.5);
  faults.equivocator = maybe(0.5);
  faults.liar = maybe(0.25);
  faults.importer = maybe(0.3);
  faults.spoiler = maybe(0.4);
  return faults;
}

std::string describe(const Faults& faults) {
  std::string text = "stalls " + std::to_string(static_cast<int>(faults.stall_chance * 100)) + " %";
  if (faults.mean_up.count() > 0) text += ", resets each " + std::to_string(faults.mean_up.count()) + " ms";
  if (faults.partition) text += ", partition";
  if (faults.sleeper) text += ", sleeper";
  if (faults.equivocator) text += ", equivocator";
  if (faults.liar) text += ", liar";
  if (faults.importer) text += ", importer";
  if (faults.spoiler) text += ", spoiler";
  return text;
}

Hall::Hall(const HallPlan& plan) : plan_(plan), random_(plan.seed), council_(random_.id<CouncilId>()) {
  faults_ = plan.faults ? *plan.faults : random_faults(random_);
  outcome_.faults = describe(faults_);
  for (std::size_t i = 0; i < plan.devices; ++i) add_device(SigningKey::generate(random_));
  // A ring keeps the hall in one piece; the other links are random.
  for (std::size_t i = 0; i < plan.devices; ++i) add_link(i, (i + 1) % plan.devices);
  const std::size_t more = plan.devices * (plan.degree > 2 ? plan.degree - 2 : 0) / 2;
  for (std::size_t i = 0; i < more; ++i) add_link(random_.below(plan.devices), random_.below(plan.devices));
}

Hall::~Hall() = default;

// Time --------------------------------------------------------------------------------------------------------------------------

void Hall::at(Moment when, std::function<void()> act) {
  events_.push({std::max(when, now_), ++order_, std::move(act)});
}

void Hall::step() {
  Event event = events_.top();
  events_.pop();
  now_ = event.at;
  ++outcome_.steps;
  event.act();
}

void Hall::run_until(Moment end) {
  while (outcome_.failure.empty() && !events_.empty() && events_.top().at <= end) step();
  now_ = std::max(now_, end);
}

/// Exponential with the given mean.
Moment Hall::about(Moment mean) {
  return Moment{static_cast<std::int64_t>(-std::log(1 - unit(random_)) * static_cast<double>(mean.count())) + 1};
}

// Devices and links -------------------------------------------------------------------------------------------------------------

void Hall::add_device(SigningKey key) {
  Device device;
  device.log = {key.id, Epoch{random_.u64()}};
  device.key = std::move(key);
  const DeviceId founder = devices_.empty() ? device.log.device : devices_.front().log.device;
  device.store = std::make_unique<MemoryRecords>(council_, founder, memo_);
  device.book = std::make_unique<RequestBook>();
  devices_.push_back(std::move(device));
}

void Hall::add_link(std::size_t a, std::size_t b) {
  const bool known = std::any_of(links_.begin(), links_.end(), [&](const Link& link) {
    return std::minmax(link.ends[0].device, link.ends[1].device) == std::minmax(a, b);
  });
  if (a == b || known) return;
  Link link;
  link.ends[0].device = a;
  link.ends[1].device = b;
  link.shape.delay = Moment{1 + random_.below(25)};
  link.shape.window = (32 + random_.below(256)) * 1024;
  link.shape.bytes_per_ms = 250 + random_.below(5000);
  devices_[a].links.push_back(links_.size());
  devices_[b].links.push_back(links_.size());
  links_.push_back(std::move(link));
}

/// A second tablet from a copy of the first that was made at `made`: same key, same log, its own future.
void Hall::copy_tablet(std::size_t original, Moment made, Moment started) {
  at(made, [this, original, started] {
    if (!devices_[original].store->enrolled(devices_[original].log.device)) return;
    const std::size_t copy = devices_.size();
    add_device(devices_[original].key.copy());
    devices_[copy].log = devices_[original].log;
    devices_[copy].store = std::make_unique<MemoryRecords>(*devices_[original].store);
    at(started, [this, original, copy] {
      const auto more = 1 + random_.below(5);
      for (std::uint64_t i = 0; i < more; ++i) write(copy, kSaying, Bytes(20, Byte{1}));
      if (random_.below(2) == 0) write(original, kSaying, Bytes(20, Byte{2}));
      for (int i = 0; i < 3; ++i) add_link(copy, random_.below(plan_.devices));
      for (const std::size_t link : devices_[copy].links) connect(link);
      write_now_and_then(copy);
    });
  });
}

void Hall::connect(std::size_t index) {
  Link& link = links_[index];
  if (link.alive || link.cut || link.ends[0].talk || link.ends[1].talk) return;
  link.alive = true;
  link.ways = {};
  for (std::size_t side = 0; side < 2; ++side) {
    End& end = link.ends[side];
    Device& device = devices_[end.device];
    end.serial = ++serial_;
    ConversationSettings settings;
    settings.queue_of = [](const RecordHeader& header) { return header.kind % 3 == 0 ? MessageClass::ballot : MessageClass::record; };
    settings.start_spread = Moment{20} * static_cast<Moment::rep>(plan_.devices);
    end.talk = std::make_unique<Conversation>(*device.store, *device.book, random_, std::move(settings));
  }
  for (std::size_t side = 0; side < 2; ++side) {
    apply(index, side, link.ends[side].talk->link_up(now_));
    if (links_[index].ends[side].talk) apply(index, side, links_[index].ends[side].talk->room(links_[index].shape.window, now_));
  }
}

void Hall::reset(std::size_t index) {
  Link& link = links_[index];
  if (!link.alive) return;
  link.alive = false;
  link.ways = {};
  const std::size_t first = random_.below(2);
  close_end(index, first);
  const std::uint64_t serial = link.ends[1 - first].serial;
  at(now_ + kNotice, [this, index, first, serial] {
    if (links_[index].ends[1 - first].serial == serial) close_end(index, 1 - first);
  });
}

void Hall::close_end(std::size_t link, std::size_t side) {
  links_[link].ends[side].talk.reset();
  links_[link].ends[side].serial = ++serial_;
}

/// Up and down, for as long as there is trouble.
void Hall::flap(std::size_t index) {
  if (!trouble_ || faults_.mean_up.count() == 0) return;
  at(now_ + about(faults_.mean_up), [this, index] {
    if (!trouble_) return;
    reset(index);
    at(now_ + kNotice + about(faults_.mean_down), [this, index] {
      connect(index);
      flap(index);
    });
  });
}

// Carrying out effects ----------------------------------------------------------------------------------------------------------

void Hall::apply(std::size_t link, std::size_t side, gossip::Effects effects) {
  const std::size_t device = links_[link].ends[side].device;
  for (gossip::Effect& effect : effects) {
    if (!outcome_.failure.empty()) return;
    if (auto* send = std::get_if<gossip::Send>(&effect)) {
      post(link, side, std::move(*send));
    } else if (const auto* timer = std::get_if<gossip::ArmTimer>(&effect)) {
      End& end = links_[link].ends[side];
      if (timer->at < now_) fail("a timer was armed in the past");
      const auto armed = ++end.timer;
      at(timer->at, [this, link, side, serial = end.serial, armed] {
        End& then = links_[link].ends[side];
        if (then.serial == serial && then.timer == armed && then.talk) apply(link, side, then.talk->timer(now_));
      });
    } else if (const auto* strike = std::get_if<gossip::Strike>(&effect)) {
      const Device& peer = devices_[links_[link].ends[1 - side].device];
      if (!peer.lies) fail("an honest device was blamed: " + strike->reason);
      if (++devices_[device].strikes % 3 == 0) {
        reset(link);
        at(now_ + Moment{500}, [this, link] { connect(link); });
      }
    } else if (const auto* stored = std::get_if<gossip::Stored>(&effect)) {
      apply_all(device, [stored, this](Conversation& talk) { return talk.records_stored(stored->records, now_); });
    } else if (const auto* fork = std::get_if<gossip::ForkLearned>(&effect)) {
      ++outcome_.forks;
      apply_all(device, [fork, this](Conversation& talk) { return talk.fork_stored(fork->log, now_); });
    } else if (const auto* erased = std::get_if<gossip::Erased>(&effect)) {
      ++outcome_.erased;
      apply_all(device, [erased, this](Conversation& talk) { return talk.records_erased(erased->log, now_); });
    }
  }
}

void Hall::apply_all(std::size_t device, const std::function<gossip::Effects(Conversation&)>& input) {
  const std::vector<std::size_t> links = devices_[device].links;
  for (const std::size_t link : links) {
    for (std::size_t side = 0; side < 2; ++side) {
      End& end = links_[link].ends[side];
      if (end.device == device && end.talk) apply(link, side, input(*end.talk));
    }
  }
}

void Hall::post(std::size_t index, std::size_t side, gossip::Send send) {
  Link& link = links_[index];
  if (!link.alive) return;  // sent into a dead socket
  Direction& way = link.ways[side];
  if (send.body.size() > kMaxGossipMessage) fail("a message is too long");
  devices_[link.ends[side].device].sent_bytes += send.body.size() + kWire;
  if (send.queue == MessageClass::run) way.run_bytes += send.body.size();
  std::size_t queued = 0;
  auto& queue = way.queues[static_cast<std::size_t>(send.queue)];
  queue.push_back({send.queue, send.type, std::move(send.body)});
  for (const auto& each : way.queues)
    for (const Message& message : each) queued += message.body.size();
  if (queued > kQueueLimit) fail("a link's queue grew without bound");
  if (way.run_bytes > link.shape.window + kMaxRunBytes) fail("runs were sent beyond the room of the link");
  pump(index, side);
}

/// Puts the most urgent message on the wire when it is free.
void Hall::pump(std::size_t index, std::size_t side) {
  Link& link = links_[index];
  Direction& way = link.ways[side];
  if (way.pumping) return;
  const auto queue = std::find_if(way.queues.begin(), way.queues.end(), [](const auto& each) { return !each.empty(); });
  if (queue == way.queues.end()) return;
  Message message = std::move(queue->front());
  queue->pop_front();
  way.pumping = true;
  const Moment time{static_cast<std::int64_t>((message.body.size() + kWire) / link.shape.bytes_per_ms)};
  Moment arrival = now_ + time + link.shape.delay;
  if (unit(random_) < stall_chance_) arrival += link.shape.stall;
  arrival = std::max(arrival, way.last_arrival);
  way.last_arrival = arrival;
  way.flying.emplace_back(arrival, std::move(message));
  const std::uint64_t serial = link.ends[1 - side].serial;
  at(arrival, [this, index, side, serial] { deliver(index, side, serial); });
  at(now_ + time, [this, index, side, serial] {
    if (links_[index].ends[1 - side].serial != serial) return;
    links_[index].ways[side].pumping = false;
    pump(index, side);
  });
}

void Hall::deliver(std::size_t index, std::size_t side, std::uint64_t serial) {
  Link& link = links_[index];
  End& to = link.ends[1 - side];
  if (!link.alive || to.serial != serial || !to.talk) return;
  Direction& way = link.ways[side];
  Message message = std::move(way.flying.front().second);
  way.flying.pop_front();
  Device& receiver = devices_[to.device];
  if (message.queue == MessageClass::run) {
    way.run_bytes -= message.body.size();
    End& from = link.ends[side];
    if (from.talk) apply(index, side, from.talk->room(link.shape.window - std::min(link.shape.window, way.run_bytes), now_));
  }
  if (trouble_ && devices_[link.ends[side].device].lies) mangle(message.body);
  if (message.type == GossipType::run && devices_[link.ends[side].device].spoils) spoil(message.body);
  if (message.type == GossipType::run) {
    if (const auto run = decode_run(message.body)) receiver.arrived += run->records.size();
  } else if (message.type == GossipType::push) {
    if (const auto push = decode_push(message.body)) receiver.arrived += push->records.size();
  }
  if (!links_[index].ends[1 - side].talk) return;
  apply(index, 1 - side, links_[index].ends[1 - side].talk->on_message(message.type, message.body, now_));
}

void Hall::mangle(Bytes& body) {
  if (body.empty() || random_.below(4) != 0) return;
  const std::uint64_t how = random_.below(3);
  if (how == 0) body.resize(random_.below(body.size()));
  if (how == 1) body[random_.below(body.size())] ^= static_cast<Byte>(1 + random_.below(255));
  if (how == 2) body.push_back(static_cast<Byte>(random_.u64()));
}

/// The chain stays right and so does the last signature.
void Hall::spoil(Bytes& body) {
  auto run = decode_run(body);
  if (!run) return;
  for (std::size_t i = 0; i + 1 < run->records.size(); ++i) {
    if (random_.below(4) != 0) continue;
    const Record& record = run->records[i];
    Signature wrong = record.signature();
    wrong.data()[random_.below(Signature::size)] ^= Byte{1};
    run->records[i] = *Record::from_parts(record.header_bytes(), record.body(), wrong);
  }
  body = encode_run(run->id, run->records);
}

// Writing -----------------------------------------------------------------------------------------------------------------------

void Hall::write(std::size_t index, Kind kind, Bytes body) {
  Device& device = devices_[index];
  const LogState* own = device.store->frontier().find(device.log);
  if (!device.store->enrolled(device.log.device) || (own && own->freeze)) return;
  RecordHeader header;
  header.kind = kind;
  header.council = council_;
  header.log = device.log;
  header.seq = own ? own->next : Seq{0};
  if (own) header.prev = own->head;
  device.clock = tick(device.clock, static_cast<std::uint64_t>(now_.count()));
  header.hlc = device.clock;
  const std::vector<Record> records{Record::sign(std::move(header), std::move(body), device.key)};
  if (device.store->receive_run(records).outcome != RunReceipt::Outcome::stored) return fail("an own record was not stored");
  apply_all(index, [&](Conversation& talk) { return talk.records_stored(records, now_); });
}

void Hall::write_now_and_then(std::size_t device) {
  at(now_ + about(plan_.mean_writing), [this, device] {
    if (!writing_) return;
    Bytes body(random_.below(400));
    random_.fill(body);
    write(device, static_cast<Kind>(kSaying + random_.below(6)), std::move(body));
    write_now_and_then(device);
  });
}

void Hall::enrol(std::size_t device, std::size_t clerk) {
  write(clerk, kEnrol, to_bytes(devices_[device].log.device.view()));
}

// The story ---------------------------------------------------------------------------------------------------------------------

void Hall::plan_trouble() {
  for (std::size_t i = 0; i < links_.size(); ++i) {
    at(Moment{random_.below(1000)}, [this, i] { connect(i); });
    flap(i);
  }
  // A second clerk is appointed; each enrols some of the devices, most at the start, some late.
  at(Moment{50}, [this] { write(0, kAppoint, to_bytes(devices_[1].log.device.view())); });
  for (std::size_t i = 2; i < plan_.devices; ++i) {
    const Moment when = random_.below(4) == 0 ? Moment{random_.below(15'000)} : Moment{100 + random_.below(1500)};
    const std::size_t clerk = random_.below(2);
    at(when, [this, i, clerk] {
      // The second clerk may not know yet that it is one.
      enrol(i, devices_[clerk].store->enrolled(devices_[clerk].log.device) ? clerk : 0);
    });
  }
  for (std::size_t i = 0; i < plan_.devices; ++i) write_now_and_then(i);

  const auto third = [this] { return Moment{random_.below(static_cast<std::uint64_t>(plan_.trouble.count() / 3))}; };
  const Moment middle = plan_.trouble / 3;
  if (faults_.partition) {
    std::set<std::size_t> there;
    for (std::size_t i = 0; i < plan_.devices; ++i)
      if (random_.below(2) == 0) there.insert(i);
    const auto divide = [this, there](bool cut) {
      for (std::size_t i = 0; i < links_.size(); ++i) {
        if (there.contains(links_[i].ends[0].device) == there.contains(links_[i].ends[1].device)) continue;
        links_[i].cut = cut;
        if (cut) reset(i);
        if (!cut) connect(i);
      }
    };
    at(third(), [divide] { divide(true); });
    at(middle * 2 + third(), [divide] { divide(false); });
  }
  if (faults_.sleeper) {
    const std::size_t who = 2 + random_.below(plan_.devices - 2);
    at(third(), [this, who] {
      for (const std::size_t link : devices_[who].links) {
        links_[link].cut = true;
        reset(link);
      }
    });
  }
  if (faults_.equivocator) {
    const std::size_t who = 2 + random_.below(plan_.devices - 2);
    // Two copies of different age; the older one comes second, so its proof has to move the freeze point back.
    const Moment first = Moment{2000} + third() / 4;
    copy_tablet(who, first + Moment{2000}, middle + third());
    copy_tablet(who, first, middle * 2 + third());
  }
  if (faults_.liar) devices_[2 + random_.below(plan_.devices - 2)].lies = true;
  if (faults_.spoiler) devices_[2 + random_.below(plan_.devices - 2)].spoils = true;
  if (faults_.importer) {
    const std::size_t who = 2 + random_.below(plan_.devices - 2);
    at(middle + third(), [this, who] {
      for (int i = 0; i < 1000; ++i) write(who, kSaying, Bytes(200, static_cast<Byte>(i)));
    });
  }
}

void Hall::heal() {
  trouble_ = false;
  stall_chance_ = 0;
  writing_ = false;
  for (std::size_t i = 0; i < links_.size(); ++i) {
    links_[i].cut = false;
    // A liar's link may carry anything, and so may what its peers believe about it.
    if (devices_[links_[i].ends[0].device].lies || devices_[links_[i].ends[1].device].lies) reset(i);
    at(now_ + kNotice + Moment{1 + random_.below(500)}, [this, i] { connect(i); });
  }
}

Outcome Hall::run() {
  stall_chance_ = faults_.stall_chance;
  plan_trouble();
  for (Moment until{1000}; until <= plan_.trouble && outcome_.failure.empty(); until += Moment{1000}) {
    run_until(until);
    check_now();
  }
  heal();
  const Moment healed = now_;
  const Moment deadline = now_ + Moment{120'000};
  while (outcome_.failure.empty() && now_ < deadline && !all_equal()) {
    run_until(now_ + Moment{100});
  }
  check_now();
  outcome_.healed_in = now_ - healed;
  if (outcome_.failure.empty() && !all_equal()) fail("the devices did not come to hold the same within two minutes");
  if (outcome_.failure.empty() && !complete()) fail("records are missing everywhere");
  if (outcome_.failure.empty()) look_at_all_signatures();
  if (outcome_.failure.empty()) measure_idle();
  if (outcome_.failure.empty()) measure_live();
  std::size_t arrived = 0;
  std::size_t held = 0;
  for (const Device& device : devices_) {
    arrived += device.arrived;
    held += device.store->records();
  }
  outcome_.copies = held == 0 ? 0 : static_cast<double>(arrived) / static_cast<double>(held);
  outcome_.records = devices_.front().store->records();
  return outcome_;
}

// Checks ------------------------------------------------------------------------------------------------------------------------

void Hall::fail(std::string what) {
  if (outcome_.failure.empty()) outcome_.failure = "at " + std::to_string(now_.count()) + " ms: " + std::move(what);
}

void Hall::check_now() {
  std::map<Hash256, Hash256> contents_of;
  for (const Device& device : devices_) {
    if (const std::string broken = device.store->broken(); !broken.empty()) return fail(broken);
    const Hash256 contents = device.store->contents();
    const auto [known, fresh] = contents_of.try_emplace(device.store->frontier().digest(), contents);
    if (!fresh && known->second != contents) return fail("two devices have one digest and not the same records");
  }
}

bool Hall::all_equal() const {
  return std::all_of(devices_.begin(), devices_.end(), [this](const Device& device) {
    return device.store->frontier().digest() == devices_.front().store->frontier().digest();
  });
}

/// Every log that nobody forked is held as far as its author wrote it.
bool Hall::complete() {
  for (const Device& device : devices_) {
    const LogState* own = device.store->frontier().find(device.log);
    const LogState* here = devices_.front().store->frontier().find(device.log);
    if (own && (!here || here->next != own->next || here->freeze.has_value() != own->freeze.has_value())) return false;
  }
  return true;
}

/// Every device needs every record by itself once. What is wrong goes, and the honest copies come.
void Hall::look_at_all_signatures() {
  for (std::size_t i = 0; i < devices_.size(); ++i) {
    for (const Device& author : devices_) {
      const LogState* state = devices_[i].store->frontier().find(author.log);
      if (!state) continue;
      const std::uint64_t held = number(state->next);
      for (std::uint64_t seq = 0; seq < held; ++seq) {
        if (seq >= number(state->next) || devices_[i].store->vouch(author.log, Seq{seq})) continue;
        ++outcome_.erased;
        apply_all(i, [&](Conversation& talk) { return talk.records_erased(author.log, now_); });
      }
    }
  }
  const auto spoiled = [this] {
    return std::any_of(devices_.begin(), devices_.end(), [](const Device& device) { return device.store->spoiled() > 0; });
  };
  const Moment deadline = now_ + Moment{120'000};
  while (outcome_.failure.empty() && now_ < deadline && !all_equal()) run_until(now_ + Moment{100});
  check_now();
  if (!all_equal()) fail("what had a wrong signature was not fetched elsewhere within two minutes");
  if (!complete()) fail("records with a wrong signature are lost everywhere");
  if (spoiled()) fail("a wrong signature came back");
}

/// All know that they agree, and then say very little.
void Hall::measure_idle() {
  run_until(now_ + Moment{15'000});
  for (const Link& link : links_)
    for (const End& end : link.ends)
      if (!end.talk || !end.talk->in_sync() || !end.talk->idle()) return fail("a conversation does not know that it is in sync");
  for (Device& device : devices_) device.sent_bytes = 0;
  run_until(now_ + Moment{60'000});
  std::uint64_t most = 0;
  for (const Device& device : devices_) most = std::max(most, device.sent_bytes);
  outcome_.idle_bytes_per_s = static_cast<double>(most) / 60;
  if (outcome_.idle_bytes_per_s > 1000) fail("a device says more than a kilobyte a second when nothing happens");
}

/// Single records in a quiet hall: how long until the last device has each.
void Hall::measure_live() {
  stall_chance_ = plan_.live_stalls;
  for (int i = 0; i < 20; ++i) {
    const std::size_t author = random_.below(plan_.devices);
    const LogState* own = devices_[author].store->frontier().find(devices_[author].log);
    if (own && own->freeze) continue;
    const Moment start = now_;
    write(author, kSaying, Bytes(200, Byte{7}));
    while (outcome_.failure.empty() && now_ < start + Moment{5000} && !all_equal()) run_until(now_ + Moment{1});
    if (!all_equal()) return fail("a live record did not reach everybody within five seconds");
    outcome_.live.push_back(now_ - start);
    run_until(now_ + Moment{200});
  }
}

}  // namespace kyhop::sim
