// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/join_session.h"

namespace kyhop {

JoinSession::JoinSession(std::shared_ptr<Link> link, const InviteId& invite, const CouncilId& council, const DeviceId& own, JoinDesk& desk,
                         Random& random, Events events)
    : link_(std::move(link)),
      invite_(invite),
      council_(council),
      own_(own),
      keys_{link_->peer_device(), std::get<JoinerAuth>(link_->peer()).seal_key},
      desk_(desk),
      random_(random),
      events_(std::move(events)) {
}

JoinSession::~JoinSession() {
  link_->close();
}

void JoinSession::begin() {
  const std::weak_ptr<JoinSession> weak = weak_from_this();
  LinkEvents events;
  events.on_message = [weak](const WireMessage& message) {
    if (const auto self = weak.lock()) self->on_message(message);
  };
  events.on_room = [weak](std::size_t) {
    if (const auto self = weak.lock()) self->send_grant();
  };
  events.on_closed = [weak](const Error&) {
    if (const auto self = weak.lock()) self->events_.ended(*self);
  };
  link_->start(std::move(events));
}

PeerStatus JoinSession::status() const {
  PeerStatus status;
  status.device = keys_.device;
  status.state = PeerState::joining;
  status.found_by = FoundBy::inbound;
  status.address = PeerAddress{link_->remote_endpoint().address().to_string(), link_->remote_endpoint().port()}.text();
  if (const auto rtt = link_->round_trip()) status.rtt_ms = static_cast<std::uint32_t>(rtt->count());
  return status;
}

void JoinSession::on_message(const WireMessage& message) {
  if (message.type == number(LinkMessage::join_commit)) on_commit(message.payload);
  if (message.type == number(LinkMessage::join_reveal)) on_reveal(message.payload);
}

void JoinSession::on_commit(ByteView commitment) {
  if (host_) return;
  auto offer = desk_.offer_for(invite_, keys_);
  if (!offer) return refuse(offer.error());
  offer->nonce = random_.id<Hash256>();
  offer->invite = invite_;
  host_.emplace(council_, std::move(*offer), keys_, own_, link_->handshake_hash());
  auto answer = host_->on_commit(commitment);
  if (!answer) return refuse(answer.error());
  send(LinkMessage::join_offer, std::move(*answer));
}

void JoinSession::on_reveal(ByteView reveal) {
  if (!host_ || revealed_) return;
  const auto join = host_->on_reveal(reveal);
  if (!join) {
    if (const auto noted = desk_.failed(invite_, keys_.device); !noted) events_.problem(noted.error());
    return refuse(join.error());
  }
  if (const auto kept = desk_.pending(invite_, *join); !kept) return refuse(kept.error());
  revealed_ = true;
  events_.pending({invite_, join->keys.device, join->label, join->digits});
  look_again();
}

void JoinSession::look_again() {
  if (!revealed_ || !grant_.empty() || !link_->is_open()) return;
  auto granted = desk_.granted(invite_, keys_.device);
  if (!granted) return refuse(granted.error());
  if (*granted) give(std::move(**granted));
}

void JoinSession::give(Bytes grant) {
  if (grant.size() > kMaxGrant)
    return refuse({ErrorCode::io, "grant", "the council's records are too many for one grant", "join by request and grant files", {}});
  grant_ = std::move(grant);
  send_grant();
}

/// As much as the link takes; the rest when it has room again.
void JoinSession::send_grant() {
  while (given_ < grant_.size() && (given_ == 0 || link_->room() > 0)) {
    const std::size_t part = std::min(kGrantPart, grant_.size() - given_);
    Bytes payload;
    append_le(payload, static_cast<std::uint32_t>(grant_.size()));
    append(payload, ByteView(grant_).subspan(given_, part));
    given_ += part;
    send(LinkMessage::join_grant, std::move(payload));
    if (given_ == grant_.size()) link_->finish("joined");
  }
}

void JoinSession::send(LinkMessage type, Bytes payload) {
  if (const auto sent = link_->send(Priority::records, number(type), std::move(payload)); !sent) events_.problem(sent.error());
}

void JoinSession::refuse(const Error& error) {
  if (error.code != ErrorCode::refused) events_.problem(error);
  Bytes payload;
  const std::string sentence = error.sentence();
  payload.push_back(static_cast<Byte>(std::min<std::size_t>(error.rule.size(), 64)));
  append(payload, as_bytes(std::string_view(error.rule).substr(0, 64)));
  append(payload, as_bytes(std::string_view(sentence).substr(0, 1024)));
  send(LinkMessage::join_refuse, std::move(payload));
  link_->finish("not joined");
}

}  // namespace kyhop
