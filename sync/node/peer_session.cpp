// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/peer_session.h"

#include <algorithm>
#include <iterator>

namespace kyhop {

namespace {

constexpr unsigned kMaxStrikes = 3;
constexpr std::size_t kMaxKept = 256;
constexpr Byte kChunkData = 6;  ///< kinds of docs/formats/papers.md that carry bulk
constexpr Byte kManifestData = 4;

Priority priority_of(MessageClass queue) {
  switch (queue) {
    case MessageClass::control:
      return Priority::urgent;
    case MessageClass::ballot:
      return Priority::ballots;
    case MessageClass::record:
      return Priority::records;
    case MessageClass::run:
      return Priority::runs;
  }
  return Priority::records;
}

bool carries_records(const WireMessage& message) {
  return message.type == static_cast<std::uint8_t>(GossipType::push) || message.type == static_cast<std::uint8_t>(GossipType::run);
}

std::uint64_t records_in(const gossip::Send& message) {
  if (message.type != GossipType::push && message.type != GossipType::run) return 0;
  ByteReader reader(message.body);
  if (message.type == GossipType::run) take_varint(reader);
  return take_varint(reader).value_or(0);
}

std::string endpoint_text(const asio::ip::tcp::endpoint& endpoint) {
  return PeerAddress{endpoint.address().to_string(), endpoint.port()}.text();
}

}  // namespace

PeerSession::PeerSession(asio::io_context& io, std::shared_ptr<Link> link, FoundBy found_by, SessionOwner& owner)
    : link_(std::move(link)), found_by_(found_by), owner_(owner), alarm_(io) {
}

PeerSession::~PeerSession() {
  close();
}

void PeerSession::close() {
  alarm_.cancel();
  link_->close();
}

void PeerSession::listen() {
  last_heard_ = wire_now();
  const std::weak_ptr<PeerSession> weak = weak_from_this();
  LinkEvents events;
  events.on_message = [weak](WireMessage message) {
    if (const auto self = weak.lock()) self->on_message(std::move(message));
  };
  events.on_turn_end = [weak] {
    if (const auto self = weak.lock()) self->handle_waiting();
  };
  events.on_room = [weak](std::size_t bytes) {
    if (const auto self = weak.lock()) self->room(bytes);
  };
  events.on_closed = [weak](const Error& why) {
    if (const auto self = weak.lock()) {
      self->alarm_.cancel();
      self->owner_.on_ended(*self, why);
    }
  };
  link_->start(std::move(events));
}

void PeerSession::begin(SyncStore& store, RequestBook& book, Random& random, ConversationSettings settings) {
  conversation_ = std::make_unique<Conversation>(store, book, random, std::move(settings));
  carry_out(conversation_->link_up(wire_now()));
  room(link_->room());
  handle_waiting();
}

void PeerSession::records_stored(std::span<const Record> records) {
  if (conversation_) carry_out(conversation_->records_stored(records, wire_now()));
}

void PeerSession::fork_stored(const LogId& log) {
  if (conversation_) carry_out(conversation_->fork_stored(log, wire_now()));
}

void PeerSession::records_erased(const LogId& log) {
  if (conversation_) carry_out(conversation_->records_erased(log, wire_now()));
}

void PeerSession::send_papers(Bytes message) {
  const bool bulk = !message.empty() && (message.front() == kChunkData || message.front() == kManifestData);
  owner_.totals().bytes_out += message.size();
  // Refused only when the link takes no more of anything: it is given up and dialled again, and nothing is lost.
  if (!link_->send(bulk ? Priority::chunks : Priority::records, number(LinkMessage::papers), std::move(message)))
    link_->finish("too much waits for this link");
}

void PeerSession::tell(const Wants& wants) {
  if (limited() || told_ == wants || !begun()) return;
  told_ = wants;
  static_cast<void>(link_->send(Priority::records, number(LinkMessage::wants), wants.encode()));  // told again with the next change
}

PeerStatus PeerSession::status() const {
  PeerStatus status;
  status.device = device();
  status.state = limited() ? PeerState::limited : in_sync() ? PeerState::in_sync : PeerState::catching_up;
  status.found_by = found_by_;
  status.address = endpoint_text(link_->remote_endpoint());
  if (const auto rtt = link_->round_trip()) status.rtt_ms = static_cast<std::uint32_t>(rtt->count());
  return status;
}

// What the peer says ------------------------------------------------------------------------------------------------------------

void PeerSession::on_message(WireMessage message) {
  last_heard_ = wire_now();
  owner_.totals().bytes_in += message.payload.size();
  waiting_.push_back(std::move(message));
  if (!begun() && waiting_.size() > kMaxKept) link_->finish("too much came too early");
}

/// Messages with records that came together are stored together: a commit waits for the disk.
void PeerSession::handle_waiting() {
  if (!begun()) return;
  std::vector<WireMessage> messages = std::exchange(waiting_, {});
  for (std::size_t at = 0; at < messages.size();) {
    std::size_t end = at;
    while (end < messages.size() && carries_records(messages[end])) ++end;
    if (end == at) {
      handle(std::move(messages[at++]));
      continue;
    }
    take_records(std::span(messages).subspan(at, end - at));
    at = end;
  }
}

void PeerSession::take_records(std::span<WireMessage> messages) {
  gossip::Effects effects;
  const bool stored = owner_.together([&] {
    for (const WireMessage& message : messages) {
      auto more = conversation_->on_message(static_cast<GossipType>(message.type), message.payload, wire_now());
      std::move(more.begin(), more.end(), std::back_inserter(effects));
    }
  });
  // What the conversation believes is stored is not: a new link begins with what is.
  if (!stored) return link_->finish("what it sent could not be stored");
  carry_out(std::move(effects));
}

void PeerSession::handle(WireMessage message) {
  if (message.type == number(LinkMessage::papers)) {
    if (!limited()) owner_.on_paper_message(*this, std::move(message.payload));
    return;
  }
  if (message.type == number(LinkMessage::wants)) {
    peer_wants_ = Wants::decode(message.payload);
    if (!peer_wants_) return strike("what it wants cannot be read");
    owner_.on_changed(*this);
    return;
  }
  if ((message.type & 0xf0) != 0x20) return;  // a newer version may say more
  if (message.type == static_cast<std::uint8_t>(GossipType::busy)) {
    if (const auto busy = decode_busy(message.payload); busy && busy->id == 0)
      asked_to_wait_ = WireTime(static_cast<WireTime::rep>(busy->retry_ms));
  }
  carry_out(conversation_->on_message(static_cast<GossipType>(message.type), message.payload, wire_now()));
}

void PeerSession::carry_out(gossip::Effects effects) {
  bool changed = false;
  for (gossip::Effect& effect : effects) {
    if (auto* message = std::get_if<gossip::Send>(&effect)) {
      send(*message);
    } else if (const auto* timer = std::get_if<gossip::ArmTimer>(&effect)) {
      alarm_.after(std::max(WireTime(1), timer->at - wire_now()), [this] { carry_out(conversation_->timer(wire_now())); });
    } else if (const auto* fault = std::get_if<gossip::Strike>(&effect)) {
      strike(fault->reason);
    } else if (const auto* stored = std::get_if<gossip::Stored>(&effect)) {
      owner_.totals().records_in += stored->records.size();  // the ledger itself tells what was stored, and erased
    } else if (const auto* fork = std::get_if<gossip::ForkLearned>(&effect)) {
      owner_.on_forked(fork->log);
    } else if (const auto* ahead = std::get_if<gossip::OwnLogAhead>(&effect)) {
      owner_.on_own_log_ahead(ahead->log);
    } else if (const auto* now = std::get_if<gossip::Progress>(&effect)) {
      progress_ = *now;
      changed = true;
    }
  }
  if (in_sync() != was_in_sync_) {
    was_in_sync_ = in_sync();
    changed = true;
  }
  if (changed) owner_.on_changed(*this);
}

void PeerSession::send(const gossip::Send& message) {
  // Nothing of a device that only hears of its own revocation is taken.
  if (limited() && message.type == GossipType::need) return;
  owner_.totals().records_out += records_in(message);
  owner_.totals().bytes_out += message.body.size();
  if (!link_->send(priority_of(message.queue), static_cast<std::uint8_t>(message.type), message.body))
    link_->finish("too much waits for this link");
}

void PeerSession::room(std::size_t bytes) {
  if (!begun()) return;
  carry_out(conversation_->room(bytes, wire_now()));
  if (!limited()) owner_.on_room(*this, link_->room());
}

void PeerSession::strike(const std::string& reason) {
  if (++strikes_ == kMaxStrikes) link_->finish("it broke the protocol: " + reason);
}

}  // namespace kyhop
