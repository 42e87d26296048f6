// SPDX-License-Identifier: AGPL-3.0-or-later
#include <chrono>

#include "sync/node/core.h"
#include "sync/node/known_peers.h"

// Who is linked, and by which of several links.

namespace kyhop {

namespace {

constexpr WireTime kReplacePatience{15000};
constexpr WireTime kLimitedQuiet{1500};
constexpr WireTime kLimitedLongest{10000};
constexpr WireTime kStatusPause{250};
constexpr WireTime kComeBack{10000};
constexpr Moment kSpreadPerDevice{20};

std::uint64_t now_ms() {
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count());
}

}  // namespace

void Node::Core::adopt(std::shared_ptr<Link> link, FoundBy found_by) {
  if (stopped_ || ending_) return link->close();
  if (std::holds_alternative<JoinerAuth>(link->peer())) return adopt_joiner(std::move(link));
  if (link->peer_device() == own_device()) return link->close();
  if (link->limited()) return adopt_limited(std::move(link), found_by);
  // Only a member is told; whoever does not know the link secret sees a socket close.
  if (found_by == FoundBy::inbound && listener_->over_capacity() && !is_linked(link->peer_device())) return turn_away(link);
  adopt_member(std::move(link), found_by);
}

void Node::Core::adopt_joiner(std::shared_ptr<Link> link) {
  const InviteId* invite = policy_.invite_of(link->secret());
  if (parts_.desk == nullptr || invite == nullptr || link->initiated_here()) return link->close();
  JoinSession::Events events;
  events.pending = [this](const NodeJoinPending& pending) { emit(pending); };
  events.problem = [this](const Error& error) { emit(NodeProblem{error}); };
  events.ended = [this](JoinSession& ended) {
    joins_.remove_if([&](const auto& join) { return join.get() == &ended; });
    if (!status_alarm_.is_set()) status_alarm_.after(kStatusPause, [this] { write_status(); });
  };
  joins_.push_back(std::make_shared<JoinSession>(std::move(link), *invite, parts_.ledger.council(), own_device(), *parts_.desk,
                                                 parts_.random, std::move(events)));
  joins_.back()->begin();
  if (!status_alarm_.is_set()) status_alarm_.after(kStatusPause, [this] { write_status(); });
}

void Node::Core::turn_away(const std::shared_ptr<Link>& link) {
  link->start({});
  const BusyMessage busy{0, static_cast<std::uint64_t>(kComeBack.count())};
  static_cast<void>(link->send(Priority::records, static_cast<std::uint8_t>(GossipType::busy), encode(busy)));  // the goodbye says it, too
  link->finish("this device has as many links as it can keep");
}

/// It is given the authority records, its revocation among them, and closed.
void Node::Core::adopt_limited(std::shared_ptr<Link> link, FoundBy found_by) {
  auto session = std::make_shared<PeerSession>(parts_.io, std::move(link), found_by, *this);
  Limited& limited = limited_.emplace_back(Limited{std::make_unique<AuthorityStore>(*store_), session, wire_now()});
  session->listen();
  session->begin(*limited.store, book_, parts_.random, settings(true));
  emit(NodePeer{session->status(), true});
}

void Node::Core::end_limited() {
  for (const Limited& one : limited_) {
    const WireTime now = wire_now();
    if (now - one.session->last_heard() > kLimitedQuiet || now - one.since > kLimitedLongest)
      one.session->finish("this device was taken out of the council");
  }
}

void Node::Core::adopt_member(std::shared_ptr<Link> link, FoundBy found_by) {
  const DeviceId device = link->peer_device();
  if (link->initiated_here())
    for (const PeerAddress& address : dialer_.addresses_of(device))
      note(remember_peer(parts_.ledger.replica(), {device, address}, now_ms()));

  const bool here = link->initiated_here();
  auto session = std::make_shared<PeerSession>(parts_.io, std::move(link), found_by, *this);
  const auto known = sessions_.find(device);
  if (known == sessions_.end()) {
    session->listen();
    return install(std::move(session));
  }
  // Both dialled: the link that the smaller key initiated stays, on both sides.
  if (known->second->link().initiated_here() != here) {
    const bool stays = here == (own_device() < device);
    if (!stays) return session->close();
    session->listen();
    return install(std::move(session));
  }
  // The peer gave the old link up, or somebody plays an old device: the new one has to answer first.
  session->listen();
  replacements_.push_back({std::move(session), wire_now()});
}

void Node::Core::settle_replacements() {
  for (auto one = replacements_.begin(); one != replacements_.end();) {
    const bool answered = one->session->link().round_trip().has_value();
    const bool old_is_gone = !sessions_.contains(one->session->device());
    if (!answered && !old_is_gone && wire_now() - one->since < kReplacePatience) {
      ++one;
      continue;
    }
    const auto session = one->session;
    one = replacements_.erase(one);
    if (answered || old_is_gone)
      install(session);
    else
      session->close();
  }
}

void Node::Core::install(std::shared_ptr<PeerSession> session) {
  const DeviceId device = session->device();
  if (const auto old = sessions_.find(device); old != sessions_.end()) {
    old->second->close();
    sessions_.erase(old);
    papers_.peer_left(device);
  }
  sessions_[device] = session;
  session->begin(*store_, book_, parts_.random, settings(options_.once));
  papers_.peer_joined(device, session->link().room());
  on_changed(*session);
}

/// `at_once`: nobody else comes in this moment, or the link will not live long.
ConversationSettings Node::Core::settings(bool at_once) const {
  ConversationSettings settings;
  // To one neighbour each ten seconds, whichever it is.
  settings.compare_every *= static_cast<Moment::rep>(std::max<std::size_t>(sessions_.size(), 1));
  if (!at_once) settings.start_spread = kSpreadPerDevice * static_cast<Moment::rep>(parts_.ledger.state()->devices.size());
  settings.queue_of = parts_.queue_of;
  if (auto own = parts_.ledger.own_log()) settings.own_log = *own;
  return settings;
}

bool Node::Core::is_linked(const DeviceId& device) const {
  return device == own_device() || sessions_.contains(device);
}

/// Those who were taken out meanwhile: they were sent the record that says so.
void Node::Core::end_revoked() {
  const auto state = parts_.ledger.state();
  for (const auto& [device, session] : sessions_)
    if (state->active_device(device) == nullptr) session->finish("this device was taken out of the council");
}

// Sessions ----------------------------------------------------------------------------------------------------------------------

void Node::Core::on_paper_message(PeerSession& session, Bytes message) {
  papers_.receive(session.device(), message);
}

void Node::Core::on_room(PeerSession& session, std::size_t room) {
  papers_.peer_room(session.device(), room);
}

void Node::Core::on_changed(PeerSession& session) {
  report_progress();
  const auto known = sessions_.find(session.device());
  if (known == sessions_.end() || known->second.get() != &session) return;
  PeerStatus status = session.status();
  const auto told = told_.find(status.device);
  if (told != told_.end() && told->second.state == status.state && told->second.address == status.address) return;
  told_[status.device] = status;
  emit(NodePeer{std::move(status), true});
  if (!status_alarm_.is_set()) status_alarm_.after(kStatusPause, [this] { write_status(); });
}

void Node::Core::on_forked(const LogId& log) {
  forked_.insert(log);
  if (!flush_.is_set()) flush_.after(WireTime(0), [this] { flush_stored(); });
}

void Node::Core::on_own_log_ahead(const LogId& log) {
  const auto own = parts_.ledger.own_log();
  if (!own || *own != log) return;
  note(parts_.ledger.begin_epoch());
  emit(NodeRestored{});
}

void Node::Core::on_ended(PeerSession& session, const Error& why) {
  const DeviceId device = session.device();
  replacements_.remove_if([&](const Replacement& one) { return one.session.get() == &session; });
  limited_.remove_if([&](const Limited& one) { return one.session.get() == &session; });
  const auto known = sessions_.find(device);
  if (known != sessions_.end() && known->second.get() == &session) {
    PeerStatus status = session.status();
    sessions_.erase(known);
    told_.erase(device);
    papers_.peer_left(device);
    emit(NodePeer{std::move(status), false, why.why});
    report_progress();
  }
  if (!status_alarm_.is_set()) status_alarm_.after(kStatusPause, [this] { write_status(); });
  if (!is_linked(device)) dialer_.link_gone(device, session.asked_to_wait());
}

}  // namespace kyhop
