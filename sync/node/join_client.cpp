// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/join_client.h"

#include <algorithm>
#include <vector>

#include "sync/discovery/avahi_discovery.h"
#include "sync/node/alarm.h"
#include "sync/node/link_messages.h"
#include "sync/wire/transport.h"

namespace kyhop {

namespace {

constexpr WireTime kBetweenTries{700};

/// A joiner has one secret, and believes one device.
class JoinerPolicy final : public LinkPolicy {
 public:
  JoinerPolicy(const Invite& invite, const SigningKey& key, const SealKey& seal_key)
      : council_(invite.council), clerk_(invite.clerk), key_(key.copy()), seal_key_(seal_key) {}

  const CouncilId& council() const override { return council_; }
  const SigningKey& key() const override { return key_; }
  PeerAuth own_auth(const SecretName&) const override { return JoinerAuth{key_.id, seal_key_}; }
  void each_secret(const std::function<void(const LinkSecret&)>&) const override {}
  AuthDecision judge(const PeerAuth& peer, const SecretName&) override {
    return std::holds_alternative<MemberAuth>(peer) && clerk_key_hash(device_of(peer)) == clerk_ ? AuthDecision::accept
                                                                                                 : AuthDecision::refuse;
  }

 private:
  CouncilId council_;
  Hash256 clerk_;
  SigningKey key_;
  SealKey seal_key_;
};

}  // namespace

class JoinClient::Attempt : public std::enable_shared_from_this<Attempt> {
 public:
  Attempt(asio::io_context& io, Random& random, Invite invite, const SigningKey& key, const SealPair& seal, std::string label,
          JoinOptions options, JoinEvents events, std::unique_ptr<Discovery> discovery)
      : io_(io),
        random_(random),
        invite_(std::move(invite)),
        psk_(invite_psk(invite_.secret.view())),
        key_(key.copy()),
        seal_key_(seal.id),
        label_(std::move(label)),
        options_(std::move(options)),
        events_(std::move(events)),
        discovery_(std::move(discovery)),
        policy_(invite_, key_, seal_key_),
        next_(io),
        deadline_(io) {}

  void start();
  void stop();

 private:
  void look_around();
  void try_next();
  void on_dialled(const PeerAddress& address, Result<std::shared_ptr<Link>> link);
  void on_message(const WireMessage& message);
  void on_offer(ByteView offer);
  void on_grant(ByteView part);
  void on_refusal(ByteView refusal);
  void on_lost(const Error& why);
  void send(LinkMessage type, Bytes payload);
  void end(Result<Grant> outcome);
  Error out_of_time() const;

  asio::io_context& io_;
  Random& random_;
  Invite invite_;
  Secret psk_;
  SigningKey key_;
  SealKey seal_key_;
  std::string label_;
  JoinOptions options_;
  JoinEvents events_;
  std::unique_ptr<Discovery> discovery_;
  JoinerPolicy policy_;
  Alarm next_;
  Alarm deadline_;

  std::vector<PeerAddress> places_;
  PeerAddress place_;  ///< of the link
  std::size_t tries_ = 0;
  std::optional<Error> last_failure_;
  std::shared_ptr<Dial> dial_;
  std::shared_ptr<Link> link_;
  std::optional<Joiner> joiner_;
  std::string told_digits_;
  Bytes grant_;
  bool ended_ = false;
};

void JoinClient::Attempt::start() {
  deadline_.after(options_.timeout, [this] { end(tl::make_unexpected(out_of_time())); });
  if (options_.peer) places_.push_back(*options_.peer);
  for (const std::string& address : invite_.addresses)
    if (auto place = PeerAddress::parse(address)) places_.push_back(std::move(*place));
  if (options_.use_discovery) look_around();
  if (places_.empty() && !options_.use_discovery)
    return next_.after(WireTime(0), [this] {
      end(fail(ErrorCode::usage, "joining " + invite_.council_name, "the invite names no address",
               "give the address of the clerk's device with --peer"));
    });
  next_.after(WireTime(0), [this] { try_next(); });
}

void JoinClient::Attempt::stop() {
  ended_ = true;
  next_.cancel();
  deadline_.cancel();
  if (dial_) dial_->cancel();
  if (link_) link_->close();
  if (discovery_) discovery_->stop();
}

Error JoinClient::Attempt::out_of_time() const {
  const std::string again = "run it again; the same invite goes on where it was";
  Error error{ErrorCode::io,
              "joining " + invite_.council_name,
              "the clerk's device was not found on this network",
              "check that the node there runs, or give its address with --peer HOST:PORT, and " + again,
              {}};
  if (joiner_ && !joiner_->digits().empty()) {
    error.why = "nobody confirmed the digits in time";
    error.todo = again;
  } else if (last_failure_) {
    error.why = "the clerk's device was not reached: " + last_failure_->why;
  }
  return error;
}

void JoinClient::Attempt::look_around() {
  if (!discovery_) discovery_ = make_avahi_discovery(io_, random_);
  DiscoveryEvents events;
  events.found = [this](const PeerCandidate& candidate) {
    const std::vector<ByteView> psks{psk_.view()};
    if (!matches_invite(candidate.text, candidate.instance, candidate.port, psks)) return;
    for (const std::string& address : candidate.addresses) {
      const PeerAddress place{address, candidate.port};
      if (std::find(places_.begin(), places_.end(), place) == places_.end()) places_.push_back(place);
    }
    if (!dial_ && !link_) next_.after(WireTime(0), [this] { try_next(); });
  };
  events.lost = [](const std::string&) {};
  events.state = [this](const DiscoveryState& state) {
    if (state.problem && events_.note) events_.note(*state.problem);
  };
  discovery_->start(std::move(events));
}

void JoinClient::Attempt::try_next() {
  if (ended_ || dial_ || link_) return;
  if (places_.empty()) return;  // the next announcement goes on
  const PeerAddress place = places_[tries_++ % places_.size()];
  dial_ = dial(io_, place.host, place.port, LinkSecret{{SecretClass::invite, 0, false}, psk_.copy()},
               LinkHost{policy_, random_, std::make_shared<SendPool>(), {}},
               [weak = weak_from_this(), place](Result<std::shared_ptr<Link>> link) {
                 if (const auto self = weak.lock()) self->on_dialled(place, std::move(link));
               });
}

void JoinClient::Attempt::on_dialled(const PeerAddress& address, Result<std::shared_ptr<Link>> link) {
  dial_.reset();
  if (ended_) return;
  if (!link) {
    last_failure_ = link.error();
    last_failure_->why = address.text() + ": " + last_failure_->why;
    return next_.after(kBetweenTries, [this] { try_next(); });
  }
  link_ = std::move(*link);
  place_ = address;
  joiner_.emplace(invite_.copy(), key_, seal_key_, label_, link_->handshake_hash(), link_->peer_device(), random_);
  grant_.clear();
  LinkEvents events;
  events.on_message = [weak = weak_from_this()](const WireMessage& message) {
    if (const auto self = weak.lock()) self->on_message(message);
  };
  events.on_closed = [weak = weak_from_this()](const Error& why) {
    if (const auto self = weak.lock()) self->on_lost(why);
  };
  link_->start(std::move(events));
  send(LinkMessage::join_commit, joiner_->commit());
}

void JoinClient::Attempt::on_message(const WireMessage& message) {
  const std::shared_ptr<Attempt> alive = shared_from_this();
  switch (static_cast<LinkMessage>(message.type)) {
    case LinkMessage::join_offer:
      return on_offer(message.payload);
    case LinkMessage::join_grant:
      return on_grant(message.payload);
    case LinkMessage::join_refuse:
      return on_refusal(message.payload);
    default:
      return;
  }
}

void JoinClient::Attempt::on_offer(ByteView offer) {
  if (joiner_->offer()) return;
  auto reveal = joiner_->on_offer(offer);
  if (!reveal) return end(tl::make_unexpected(reveal.error()));
  send(LinkMessage::join_reveal, std::move(*reveal));
  if (joiner_->offer()->no_code || joiner_->digits() == told_digits_) return;
  told_digits_ = joiner_->digits();
  if (events_.digits) events_.digits(told_digits_, *joiner_->offer());
}

void JoinClient::Attempt::on_grant(ByteView part) {
  const auto wrong = [&] { end(fail(ErrorCode::integrity, "grant", "it is not well formed", "ask the clerk for a new invite")); };
  ByteReader reader(part);
  const auto total = reader.take_le<std::uint32_t>();
  if (!reader.ok() || total == 0 || total > kMaxGrant || reader.rest().size() > total - std::min<std::size_t>(grant_.size(), total))
    return wrong();
  append(grant_, reader.rest());
  if (grant_.size() < total) return;
  auto grant = Grant::decode(grant_);
  if (grant && events_.joined_at) events_.joined_at(place_);
  end(std::move(grant));
}

void JoinClient::Attempt::on_refusal(ByteView refusal) {
  ByteReader reader(refusal);
  const auto size = reader.take_le<Byte>();
  const std::string rule(as_text(reader.take(size)));
  std::string why(as_text(reader.rest()));
  if (!reader.ok() || why.empty()) why = "the clerk's device refused";
  end(refuse(rule.empty() ? "invite" : rule, "joining " + invite_.council_name, std::move(why), "ask the clerk for a new invite"));
}

void JoinClient::Attempt::on_lost(const Error& why) {
  link_.reset();
  if (ended_) return;
  last_failure_ = why;
  if (events_.note) events_.note({why.code, "joining " + invite_.council_name, "the link to the clerk's device broke", "it is tried again by itself", {}});
  next_.after(kBetweenTries, [this] { try_next(); });
}

void JoinClient::Attempt::send(LinkMessage type, Bytes payload) {
  if (const auto sent = link_->send(Priority::records, number(type), std::move(payload)); !sent && events_.note)
    events_.note(sent.error());
}

void JoinClient::Attempt::end(Result<Grant> outcome) {
  if (ended_) return;
  const auto done = events_.done;
  if (link_ && outcome) link_->finish("joined");
  stop();
  if (done) done(std::move(outcome));
}

JoinClient::JoinClient(asio::io_context& io, Random& random, Invite invite, const SigningKey& key, const SealPair& seal, std::string label,
                       JoinOptions options, JoinEvents events, std::unique_ptr<Discovery> discovery)
    : attempt_(std::make_shared<Attempt>(io, random, std::move(invite), key, seal, std::move(label), std::move(options), std::move(events),
                                         std::move(discovery))) {
}

JoinClient::~JoinClient() {
  attempt_->stop();
}

void JoinClient::start() {
  attempt_->start();
}

}  // namespace kyhop
