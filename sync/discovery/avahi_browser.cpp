// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/discovery/avahi_browser.h"

#include <avahi-common/address.h>
#include <avahi-common/strlst.h>

#include <algorithm>
#include <iterator>

namespace kyhop {
namespace {

constexpr std::size_t kMaxResolvers = 16;
constexpr std::size_t kMaxKnown = 1024;  // a hall has 500 devices; each may have two names around the full hour
constexpr std::size_t kMaxSightings = 16;
constexpr std::size_t kMaxAddresses = 8;
constexpr unsigned kMaxAttempts = 6;  // the daemon gives each 5 s

bool is_link_local_v6(const AvahiAddress& address) {
  const auto& bytes = address.data.ipv6.address;
  return address.proto == AVAHI_PROTO_INET6 && bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80;
}

// Addresses that are no host: unspecified, multicast, broadcast.
bool is_usable(const AvahiAddress& address) {
  if (address.proto == AVAHI_PROTO_INET) {
    Byte bytes[4];
    std::memcpy(bytes, &address.data.ipv4.address, sizeof bytes);
    return bytes[0] != 0 && bytes[0] < 224;
  }
  const auto& bytes = address.data.ipv6.address;
  return bytes[0] != 0xff && std::any_of(std::begin(bytes), std::end(bytes), [](std::uint8_t b) { return b != 0; });
}

std::string numeric(const AvahiAddress& address, AvahiIfIndex interface) {
  char text[AVAHI_ADDRESS_STR_MAX];
  std::string numeric = avahi_address_snprint(text, sizeof text, &address);
  if (is_link_local_v6(address)) numeric += "%" + std::to_string(interface);
  return numeric;
}

Result<ServiceText> read_text(const AvahiStringList* txt) {
  std::vector<std::string> strings;
  // One more than is accepted is enough for a refusal.
  for (; txt != nullptr && strings.size() < 32; txt = avahi_string_list_get_next(const_cast<AvahiStringList*>(txt)))
    strings.emplace_back(reinterpret_cast<const char*>(txt->text), txt->size);
  return decode_service_text(strings);
}

}  // namespace

AvahiBrowser::AvahiBrowser(Random& random, std::function<bool(std::string_view)> is_own, std::function<void(const PeerCandidate&)> found,
                           std::function<void(const std::string&)> lost)
    : random_(random), is_own_(std::move(is_own)), found_(std::move(found)), lost_(std::move(lost)) {
}

bool AvahiBrowser::attach(AvahiClient* client) {
  detach();
  client_ = client;
  browser_ = avahi_service_browser_new(client, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, kServiceType, nullptr, AvahiLookupFlags{},
                                       &AvahiBrowser::on_browse, this);
  return browser_ != nullptr;
}

void AvahiBrowser::detach() {
  for (const auto& [resolver, asked] : asked_) avahi_service_resolver_free(resolver);
  asked_.clear();
  if (browser_ != nullptr) avahi_service_browser_free(browser_);
  browser_ = nullptr;
  client_ = nullptr;
  while (!known_.empty()) forget(known_.begin()->first);
  waiting_.clear();
}

void AvahiBrowser::appeared(const Sighting& sighting) {
  if (!is_service_name(sighting.instance) || is_own_(sighting.instance)) return;
  if (!known_.contains(sighting.instance) && known_.size() >= kMaxKnown) {
    // Someone floods the hall with names. Whom to forget is left to chance, so that no flood can choose.
    auto victim = known_.begin();
    std::advance(victim, static_cast<std::ptrdiff_t>(random_.below(known_.size())));
    forget(std::string(victim->first));
  }
  Known& known = known_[sighting.instance];
  if (known.sightings.size() >= kMaxSightings || !known.sightings.insert(sighting).second) return;
  waiting_.emplace(sighting, Wait{});
  resolve_more();
}

void AvahiBrowser::vanished(const Sighting& sighting) {
  const auto entry = known_.find(sighting.instance);
  if (entry == known_.end() || entry->second.sightings.erase(sighting) == 0) return;
  waiting_.erase(sighting);
  if (entry->second.sightings.empty()) forget(std::string(sighting.instance));
}

void AvahiBrowser::forget(const std::string& instance) {
  const auto entry = known_.extract(instance);
  if (entry.empty()) return;
  for (const Sighting& sighting : entry.mapped().sightings) waiting_.erase(sighting);
  if (entry.mapped().candidate) lost_(entry.key());
}

void AvahiBrowser::resolve_more() {
  while (client_ != nullptr && asked_.size() < kMaxResolvers) {
    std::vector<Sighting> ready;
    for (const auto& [sighting, wait] : waiting_)
      if (wait.not_before <= Clock::now()) ready.push_back(sighting);
    if (ready.empty()) return;
    const Sighting chosen = ready[random_.below(ready.size())];
    const unsigned attempts = waiting_.at(chosen).attempts + 1;
    waiting_.erase(chosen);
    AvahiServiceResolver* const resolver =
        avahi_service_resolver_new(client_, chosen.interface, chosen.protocol, chosen.instance.c_str(), kServiceType, nullptr,
                                   AVAHI_PROTO_UNSPEC, AvahiLookupFlags{}, &AvahiBrowser::on_resolve, this);
    if (resolver == nullptr) {
      unresolved(chosen, attempts);
      return;  // the daemon is out of breath; the next tick tries again
    }
    asked_.emplace(resolver, Asked{chosen, attempts});
  }
}

void AvahiBrowser::unresolved(const Sighting& sighting, unsigned attempts) {
  const auto entry = known_.find(sighting.instance);
  if (entry == known_.end() || !entry->second.sightings.contains(sighting)) return;
  if (attempts >= kMaxAttempts || entry->second.candidate) return;  // another interface or family has answered: enough
  waiting_[sighting] = {attempts, Clock::now() + std::chrono::seconds(1u << attempts)};
}

void AvahiBrowser::resolved(const Sighting& sighting, const AvahiAddress& address, std::uint16_t port, const AvahiStringList* txt) {
  const auto entry = known_.find(sighting.instance);
  if (entry == known_.end() || port == 0 || !is_usable(address)) return;
  auto text = read_text(txt);
  if (!text) return;  // not one of ours; there is nobody to tell
  auto& candidate = entry->second.candidate;
  // Another port or text under the same name is someone else's; both are kept apart by taking the first.
  if (candidate && (candidate->port != port || candidate->text != *text)) return;
  if (!candidate) candidate = PeerCandidate{sighting.instance, {}, port, *text};
  const std::string where = numeric(address, sighting.interface);
  auto& addresses = candidate->addresses;
  if (addresses.size() >= kMaxAddresses || std::find(addresses.begin(), addresses.end(), where) != addresses.end()) return;
  addresses.push_back(where);
  found_(*candidate);
}

void AvahiBrowser::drop_resolver(AvahiServiceResolver* resolver) {
  asked_.erase(resolver);
  avahi_service_resolver_free(resolver);
}

void AvahiBrowser::on_browse(AvahiServiceBrowser*, AvahiIfIndex interface, AvahiProtocol protocol, AvahiBrowserEvent event,
                             const char* name, const char*, const char*, AvahiLookupResultFlags, void* self) {
  auto* const browser = static_cast<AvahiBrowser*>(self);
  if (name == nullptr) return;  // ALL_FOR_NOW, CACHE_EXHAUSTED, FAILURE: the client's state tells of the last
  const Sighting sighting{name, interface, protocol};
  if (event == AVAHI_BROWSER_NEW) browser->appeared(sighting);
  if (event == AVAHI_BROWSER_REMOVE) browser->vanished(sighting);
}

void AvahiBrowser::on_resolve(AvahiServiceResolver* resolver, AvahiIfIndex, AvahiProtocol, AvahiResolverEvent event, const char*,
                              const char*, const char*, const char*, const AvahiAddress* address, std::uint16_t port, AvahiStringList* txt,
                              AvahiLookupResultFlags, void* self) {
  auto* const browser = static_cast<AvahiBrowser*>(self);
  const auto entry = browser->asked_.find(resolver);
  if (entry == browser->asked_.end()) return;
  const Asked asked = entry->second;
  browser->drop_resolver(resolver);
  if (event == AVAHI_RESOLVER_FOUND && address != nullptr)
    browser->resolved(asked.sighting, *address, port, txt);
  else
    browser->unresolved(asked.sighting, asked.attempts);
  browser->resolve_more();
}

}  // namespace kyhop
