// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "sync/gossip/conversation.h"

namespace kyhop {

namespace {
constexpr std::size_t kPushBytes = 64 * 1024;

bool follows(const Record& one, const Record& other) {
  return one.header().log == other.header().log && other.header().seq == next(one.header().seq);
}
}  // namespace

Conversation::Conversation(SyncStore& store, RequestBook& book, Random& random, ConversationSettings settings)
    : store_(store), book_(book), random_(random), settings_(std::move(settings)), self_(book.join()), server_(store) {
}

Conversation::~Conversation() {
  book_.leave(self_);
}

gossip::Effects Conversation::link_up(Moment now) {
  now_ = now;
  up_ = true;
  if (settings_.start_spread.count() > 0)
    soon_at_ = now + Moment{random_.below(static_cast<std::uint64_t>(settings_.start_spread.count()) + 1)};
  else
    send_digest();
  return finish();
}

gossip::Effects Conversation::on_message(GossipType type, ByteView body, Moment now) {
  now_ = now;
  const auto read = [this](auto message, auto handler) {
    if (message)
      (this->*handler)(*std::move(message));
    else
      effects_.push_back(gossip::Strike{message.error().sentence()});
  };
  switch (type) {
    case GossipType::digest:
      read(decode_digest(body), &Conversation::on_digest);
      break;
    case GossipType::frontier:
      read(decode_frontier(body), &Conversation::on_frontier);
      break;
    case GossipType::need:
      read(decode_need(body), &Conversation::on_need);
      break;
    case GossipType::plan:
      read(decode_totals(body), &Conversation::on_plan);
      break;
    case GossipType::run:
      read(decode_run(body), &Conversation::on_run);
      break;
    case GossipType::run_end:
      read(decode_totals(body), &Conversation::on_run_end);
      break;
    case GossipType::push:
      read(decode_push(body), &Conversation::on_push);
      break;
    case GossipType::fork_proof:
      on_fork_proof(body);
      break;
    case GossipType::search:
      read(decode_search(body), &Conversation::on_search);
      break;
    case GossipType::busy:
      read(decode_busy(body), &Conversation::on_busy);
      break;
    case GossipType::done:
      read(decode_done(body), &Conversation::on_done);
      break;
    default:
      break;  // a newer version may say more; it costs nothing not to listen
  }
  return finish();
}

gossip::Effects Conversation::records_stored(std::span<const Record> records, Moment now) {
  now_ = now;
  std::map<MessageClass, std::vector<const Record*>> queues;
  std::set<LogId> logs;
  bool authority = false;
  for (const Record& record : records) {
    const RecordHeader& header = record.header();
    logs.insert(header.log);
    authority = authority || learn_authority(header.log);
    PeerLog* peer = peer_log(header.log);
    if (!peer || header.seq < std::max(peer->has, peer->told)) continue;
    // Pushing is for what the peer can store at once; whatever it would have to ask for goes by comparison.
    const bool next_there = header.seq == std::max(peer->has, peer->told);
    if (!heard_ || !next_there || !push_limit_.allow(header.log.device, now)) {
      behind_ = true;
      continue;
    }
    peer->told = next(header.seq);
    queues[settings_.queue_of ? settings_.queue_of(header) : MessageClass::record].push_back(&record);
  }
  for (const auto& [queue, pushed] : queues) push(queue, pushed);
  for (const LogId& log : logs) take_early(log);
  // A peer that is being served says when it is done, and is compared with then.
  if (behind_ && server_.idle()) compare_soon();
  if (authority) ask();
  return finish();
}

/// Records of one log that follow each other in a message are believed for the last one's signature.
void Conversation::push(MessageClass queue, std::span<const Record* const> records) {
  std::vector<const Record*> message;
  std::size_t bytes = 0;
  const auto send_now = [&] {
    if (!message.empty()) send(queue, GossipType::push, encode_push(message));
    message.clear();
    bytes = 0;
  };
  while (!records.empty()) {
    std::size_t count = 0;
    std::size_t size = 0;
    do {
      size += records[count]->header_bytes().size() + records[count]->header().body_size;
      ++count;
    } while (count < records.size() && follows(*records[count - 1], *records[count]) && message.size() + count < kMaxPushRecords &&
             bytes + size < kPushBytes);
    const std::size_t sound = vouched(records.first(count));
    message.insert(message.end(), records.begin(), records.begin() + static_cast<std::ptrdiff_t>(sound));
    bytes += size;
    records = records.subspan(count);
    if (message.size() >= kMaxPushRecords || bytes >= kPushBytes) send_now();
  }
  send_now();
}

/// How many records of the run may be pushed. The rest was erased here, and goes by comparison when it is back.
std::size_t Conversation::vouched(std::span<const Record* const> run) {
  const LogId log = run.front()->header().log;
  const Seq held = store_.frontier().next(log);
  std::size_t count = run.size();
  while (count > 0) {
    const Record& last = *run[count - 1];
    if (last.header().seq < store_.frontier().next(log) && store_.vouch(last)) break;
    --count;
  }
  if (store_.frontier().next(log) < held) effects_.push_back(gossip::Erased{log});
  if (count < run.size()) {
    behind_ = true;
    if (PeerLog* peer = peer_log(log)) peer->told = std::min(peer->told, run[count]->header().seq);
  }
  return count;
}

gossip::Effects Conversation::records_erased(const LogId& log, Moment now) {
  now_ = now;
  std::erase_if(early_, [&](const auto& one) { return one.first.first == log; });
  ask();
  return finish();
}

gossip::Effects Conversation::fork_stored(const LogId& log, Moment now) {
  now_ = now;
  diverged_.erase(log);
  send_fork_proof(log);
  compare_soon();
  return finish();
}

gossip::Effects Conversation::authority_changed(Moment now) {
  now_ = now;
  unknown_.clear();
  ask();
  return finish();
}

gossip::Effects Conversation::room(std::size_t bytes, Moment now) {
  now_ = now;
  server_.set_room(bytes);
  server_.serve(effects_);
  return finish();
}

gossip::Effects Conversation::timer(Moment now) {
  now_ = now;
  armed_.reset();
  if (ask_at_ && now >= *ask_at_) {
    ask_at_.reset();
    ask();
  }
  if ((compare_at_ && now >= *compare_at_) || (soon_at_ && now >= *soon_at_)) {
    // A digest is 384 bytes; peers that agreed and pushed everything since ask each other in 33 whether they still agree.
    if (!behind_ && !confirmed_.is_zero())
      send_done(true);
    else
      send_digest();
  }
  return finish();
}

void Conversation::send(MessageClass queue, GossipType type, Bytes body) {
  effects_.push_back(gossip::Send{queue, type, std::move(body)});
}

gossip::Effects Conversation::finish() {
  std::optional<Moment> at;
  for (const auto& deadline : {compare_at_, soon_at_, ask_at_})
    if (deadline) earliest(at, *deadline);
  if (at && at != armed_) {
    armed_ = at;
    effects_.push_back(gossip::ArmTimer{*at});
  }
  return std::exchange(effects_, {});
}

}  // namespace kyhop
