// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/discovery/avahi_announcer.h"

#include <avahi-common/address.h>
#include <avahi-common/error.h>
#include <avahi-common/strlst.h>

#include <algorithm>
#include <memory>

namespace kyhop {
namespace {

using StringList = std::unique_ptr<AvahiStringList, decltype(&avahi_string_list_free)>;

StringList text_record(const ServiceText& text) {
  AvahiStringList* list = nullptr;
  for (const std::string& part : encode_service_text(text)) list = avahi_string_list_add(list, part.c_str());
  return {list, &avahi_string_list_free};
}

Error cannot_announce(const std::string& why) {
  return {ErrorCode::io, "discovery", "this device cannot announce itself: " + why, "others can still be reached by a typed address", {}};
}

}  // namespace

void AvahiAnnouncer::say(std::optional<Announcement> announcement) {
  announcement_ = std::move(announcement);
  if (client_ != nullptr) publish();
}

void AvahiAnnouncer::attach(AvahiClient* client) {
  client_ = client;
  publish();
}

void AvahiAnnouncer::detach() {
  if (group_ != nullptr) avahi_entry_group_free(group_);
  group_ = nullptr;
  client_ = nullptr;
  renew_ = false;
  failures_ = 0;
  problem_.reset();
}

void AvahiAnnouncer::tick() {
  if (client_ == nullptr || !announcement_) return;
  if (renew_ && Clock::now() < renew_after_) return;
  if (renew_ || Clock::now() - published_at_ >= lifetime_ || own_addresses() != addresses_) publish();
}

bool AvahiAnnouncer::is_own(std::string_view instance) const {
  return std::find(own_instances_.begin(), own_instances_.end(), instance) != own_instances_.end();
}

int AvahiAnnouncer::withdraw() {
  return group_ == nullptr ? 0 : avahi_entry_group_reset(group_);
}

// Later and later: who answers every name with a conflict must not set our pace, and a hung daemon holds up the thread of each call
// until D-Bus gives up (25 s).
void AvahiAnnouncer::renew_later() {
  constexpr unsigned kMostDoublings = 9;
  renew_ = true;
  renew_after_ = Clock::now() + std::chrono::seconds(1u << std::min(failures_, kMostDoublings));
  ++failures_;
}

// New names every time: on another network, or after a rename, nobody should see that it is still the same device.
void AvahiAnnouncer::publish() {
  const int not_withdrawn = withdraw();
  renew_ = false;
  problem_.reset();
  published_at_ = Clock::now();
  addresses_ = own_addresses();
  if (!announcement_ || announcement_->port == 0) return;
  if (addresses_.empty()) {
    problem_ = cannot_announce("it is in no network");
    return;
  }
  if (group_ == nullptr) group_ = avahi_entry_group_new(client_, &AvahiAnnouncer::on_group, this);
  const std::string instance = random_service_name(random_);
  own_instances_.push_back(instance);
  if (own_instances_.size() > 4) own_instances_.pop_front();
  const int error = not_withdrawn != 0 ? not_withdrawn : group_ == nullptr ? avahi_client_errno(client_) : fill_group(addresses_, instance);
  if (error != 0) {
    renew_later();
    problem_ = cannot_announce(avahi_strerror(error));
  }
}

int AvahiAnnouncer::fill_group(const std::vector<OwnAddress>& addresses, const std::string& instance) {
  const char* const domain = avahi_client_get_domain_name(client_);
  if (domain == nullptr) return avahi_client_errno(client_);
  const std::string host = random_service_name(random_) + "." + domain;
  std::vector<ByteView> invites;
  for (const Secret& psk : announcement_->invite_psks) invites.push_back(psk.view());
  const StringList txt = text_record(make_service_text(instance, announcement_->port, announcement_->link_secret.view(), invites, random_));
  int last_interface = 0;
  for (const OwnAddress& own : addresses) {
    if (own.interface != last_interface) {
      last_interface = own.interface;
      const int error =
          avahi_entry_group_add_service_strlst(group_, own.interface, AVAHI_PROTO_UNSPEC, AvahiPublishFlags{}, instance.c_str(),
                                               kServiceType, nullptr, host.c_str(), announcement_->port, txt.get());
      if (error != 0) return error;
    }
    AvahiAddress address{};
    if (avahi_address_parse(own.address.c_str(), AVAHI_PROTO_UNSPEC, &address) == nullptr) return AVAHI_ERR_INVALID_ADDRESS;
    // No reverse record: it would tie the address to our names for anyone who asks.
    const int error =
        avahi_entry_group_add_address(group_, own.interface, AVAHI_PROTO_UNSPEC, AVAHI_PUBLISH_NO_REVERSE, host.c_str(), &address);
    if (error != 0) return error;
  }
  return avahi_entry_group_commit(group_);
}

void AvahiAnnouncer::group_changed(AvahiEntryGroupState state) {
  if (state == AVAHI_ENTRY_GROUP_ESTABLISHED) failures_ = 0;
  if (state == AVAHI_ENTRY_GROUP_COLLISION) renew_later();
  if (state == AVAHI_ENTRY_GROUP_FAILURE) {
    renew_later();
    problem_ = cannot_announce(avahi_strerror(avahi_client_errno(client_)));
  }
}

void AvahiAnnouncer::on_group(AvahiEntryGroup*, AvahiEntryGroupState state, void* self) {
  static_cast<AvahiAnnouncer*>(self)->group_changed(state);
}

}  // namespace kyhop
