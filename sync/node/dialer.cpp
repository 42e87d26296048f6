// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/dialer.h"

#include <algorithm>

namespace kyhop {

namespace {

constexpr std::size_t kMaxTargets = 256;
constexpr std::size_t kMaxSecretsTried = 4;
/// Two devices that see each other appear would both dial in the same moment.
constexpr std::uint64_t kFirstSpreadMs = 100;
constexpr WireTime kLookAgain{30000};  ///< while its device is linked by another link

}  // namespace

Dialer::Dialer(asio::io_context& io, MemberPolicy& policy, LinkHost host, Random& random, Events events)
    : io_(io), policy_(policy), host_(std::move(host)), random_(random), events_(std::move(events)) {
}

Dialer::~Dialer() {
  stop();
}

void Dialer::stop() {
  for (auto& [name, target] : targets_)
    if (target.dial) target.dial->cancel();
  targets_.clear();
}

Dialer::Target* Dialer::same_place(const PeerAddress& address) {
  for (auto& [name, target] : targets_)
    if (std::find(target.addresses.begin(), target.addresses.end(), address) != target.addresses.end()) return &target;
  return nullptr;
}

void Dialer::add(const PeerAddress& address, FoundBy found_by, std::optional<DeviceId> device) {
  if (Target* known = same_place(address)) {
    if (found_by == FoundBy::typed) known->found_by = found_by;
    return;
  }
  if (targets_.size() >= kMaxTargets) return;
  const std::string name = address.text();
  Target& target = targets_.try_emplace(name, io_).first->second;
  target.addresses = {address};
  target.found_by = found_by;
  target.device = device;
  schedule(name, WireTime(0));
}

void Dialer::add_candidate(const std::string& instance, const std::vector<std::string>& addresses, std::uint16_t port, std::size_t secret) {
  std::vector<PeerAddress> places;
  for (const std::string& address : addresses) places.push_back({address, port});
  if (const auto known = targets_.find(instance); known != targets_.end()) {
    known->second.addresses = std::move(places);
    return;
  }
  // A device takes a new name each hour and stays where it is.
  for (const PeerAddress& place : places)
    if (const Target* known = same_place(place); known && known->device && events_.is_linked(*known->device)) return;
  if (places.empty() || targets_.size() >= kMaxTargets) return;
  Target& target = targets_.try_emplace(instance, io_).first->second;
  target.addresses = std::move(places);
  target.found_by = FoundBy::dns_sd;
  target.secret = secret;
  schedule(instance, WireTime(random_.below(kFirstSpreadMs)));
}

void Dialer::lose_candidate(const std::string& instance) {
  const auto known = targets_.find(instance);
  if (known == targets_.end()) return;
  // Who is linked stays known by its place, for the day the link breaks.
  if (known->second.device && events_.is_linked(*known->second.device)) return;
  if (known->second.dial) known->second.dial->cancel();
  targets_.erase(known);
}

void Dialer::link_gone(const DeviceId& device, WireTime at_least) {
  for (auto& [name, target] : targets_)
    if (target.device == device && !target.dial) schedule(name, target.backoff.next(wire_now(), random_, at_least));
}

std::vector<PeerAddress> Dialer::addresses_of(const DeviceId& device) const {
  std::vector<PeerAddress> addresses;
  for (const auto& [name, target] : targets_)
    if (target.device == device && !target.addresses.empty())
      addresses.push_back(target.addresses[target.next_address % target.addresses.size()]);
  return addresses;
}

bool Dialer::typed_are_linked() const {
  return std::all_of(targets_.begin(), targets_.end(), [this](const auto& one) {
    const Target& target = one.second;
    return target.found_by != FoundBy::typed || (target.device && events_.is_linked(*target.device));
  });
}

void Dialer::schedule(const std::string& name, WireTime wait) {
  targets_.at(name).alarm.after(wait, [this, name] { dial_now(name); });
}

void Dialer::dial_now(const std::string& name) {
  Target& target = targets_.at(name);
  const auto& secrets = policy_.member_secrets();
  if (target.dial || target.addresses.empty()) return;
  if (target.device && events_.is_linked(*target.device)) return;
  if (secrets.empty()) return schedule(name, kLookAgain);
  const PeerAddress address = target.addresses[target.next_address % target.addresses.size()];
  const LinkSecret& secret = secrets[target.secret % std::min(secrets.size(), kMaxSecretsTried)];
  target.dial = dial(io_, address.host, address.port, secret.copy(), host_,
                     [this, name, address](Result<std::shared_ptr<Link>> link) { on_dialled(name, address, std::move(link)); });
}

void Dialer::on_dialled(const std::string& name, const PeerAddress& address, Result<std::shared_ptr<Link>> link) {
  const auto known = targets_.find(name);
  if (known == targets_.end()) return;
  Target& target = known->second;
  target.dial.reset();
  if (!link) {
    // The next try takes the next address; after all of them an older secret, which a device that was away may still have.
    if (++target.next_address % target.addresses.size() == 0) ++target.secret;
    if (target.found_by == FoundBy::typed && !std::exchange(target.told, true)) events_.unreachable(address, link.error());
    return schedule(name, target.backoff.next(wire_now(), random_));
  }
  target.secret = 0;
  target.told = false;
  target.device = (*link)->peer_device();
  target.backoff.connected(wire_now());
  events_.linked(std::move(*link), target.found_by);
}

}  // namespace kyhop
