// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "storage/crypto/crypto.h"

// What a device says about itself on the hall's network: a TXT record that means nothing to anyone who does not hold the
// council's link secret or an open invite. Bytes: docs/formats/discovery.md. Everything here is pure.

namespace kyhop {

inline constexpr std::size_t kServiceSecretSize = 32;  ///< a council link secret or an invite psk
inline constexpr std::size_t kServiceInvites = 4;      ///< open invites that one announcement can carry

using ServiceNonce = FixedId<struct ServiceNonceTag, 8>;
using ServiceTag = FixedId<struct ServiceTagTag, 8>;

/// The decoded TXT record.
struct ServiceText {
  ServiceNonce nonce;
  ServiceTag council;
  std::array<ServiceTag, kServiceInvites> invites;  ///< unused places hold random bytes, so a clerk looks like anyone else

  friend bool operator==(const ServiceText&, const ServiceText&) = default;
};

/// A name for an instance or a host: 64 random bits in hexadecimal. Other names under our service type are not ours.
std::string random_service_name(Random& random);
bool is_service_name(std::string_view name);

/// A fresh nonce and the tags for it. Secrets that are not 32 bytes long are passed over; of more than four invites the first four count.
ServiceText make_service_text(std::string_view instance, std::uint16_t port, ByteView link_secret, std::span<const ByteView> invite_psks,
                              Random& random);

/// The strings of the TXT record, "key=value" each.
std::vector<std::string> encode_service_text(const ServiceText& text);
/// Reads strings from the network. Unknown keys are passed over, so that later versions can add some; a missing, repeated or
/// malformed key of ours, another version, or more than 16 strings or 1024 bytes are `integrity` errors.
Result<ServiceText> decode_service_text(std::span<const std::string> strings);

/// Which of `link_secrets` made the council tag of this announcement, or nothing: a stranger, another council, or a tag moved
/// to another instance or port.
std::optional<std::size_t> matches(const ServiceText& text, std::string_view instance, std::uint16_t port,
                                   std::span<const ByteView> link_secrets);
/// The same for invites: which of `psks` is open on the announced device.
std::optional<std::size_t> matches_invite(const ServiceText& text, std::string_view instance, std::uint16_t port,
                                          std::span<const ByteView> psks);

}  // namespace kyhop
