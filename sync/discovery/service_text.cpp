// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/discovery/service_text.h"

#include <algorithm>

namespace kyhop {
namespace {

constexpr std::string_view kCouncilTag = "kyhop discovery council v1";
constexpr std::string_view kInviteTag = "kyhop discovery invite v1";
constexpr std::size_t kNameDigits = 16;
constexpr std::size_t kMaxStrings = 16;
constexpr std::size_t kMaxTextBytes = 1024;

// BLAKE2b-64 keyed by the secret over domain ‖ nonce ‖ instance ‖ port; only the instance varies in length.
std::optional<ServiceTag> tag_of(std::string_view domain, ByteView secret, const ServiceNonce& nonce, std::string_view instance,
                                 std::uint16_t port) {
  if (secret.size() != kServiceSecretSize) return std::nullopt;
  Bytes port_bytes;
  append_le(port_bytes, port);
  return Hasher(domain, ServiceTag::size, secret).add(nonce.view()).add(instance).add(port_bytes).finish_as<ServiceTag>();
}

bool is_hex(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Failure malformed(std::string why) {
  return fail(ErrorCode::integrity, "announcement of a device", std::move(why));
}

// Fixed-size lower-case hexadecimal of ids that follow one another.
template <typename Id>
bool read_hex(std::string_view value, std::span<Id> into) {
  if (value.size() != into.size() * Id::size * 2 || !is_hex(value)) return false;
  for (std::size_t i = 0; i < into.size(); ++i) into[i] = Id::from_hex(value.substr(i * Id::size * 2, Id::size * 2)).value();
  return true;
}

}  // namespace

std::string random_service_name(Random& random) {
  return random.id<ServiceNonce>().hex();
}

bool is_service_name(std::string_view name) {
  return name.size() == kNameDigits && is_hex(name);
}

ServiceText make_service_text(std::string_view instance, std::uint16_t port, ByteView link_secret, std::span<const ByteView> invite_psks,
                              Random& random) {
  ServiceText text;
  text.nonce = random.id<ServiceNonce>();
  text.council = tag_of(kCouncilTag, link_secret, text.nonce, instance, port).value_or(random.id<ServiceTag>());
  std::size_t used = 0;
  for (const ByteView psk : invite_psks) {
    const auto tag = tag_of(kInviteTag, psk, text.nonce, instance, port);
    if (tag && used < kServiceInvites) text.invites[used++] = *tag;
  }
  while (used < kServiceInvites) text.invites[used++] = random.id<ServiceTag>();
  return text;
}

std::vector<std::string> encode_service_text(const ServiceText& text) {
  std::string invites;
  for (const ServiceTag& tag : text.invites) invites += tag.hex();
  return {"v=1", "n=" + text.nonce.hex(), "h=" + text.council.hex(), "i=" + invites};
}

Result<ServiceText> decode_service_text(std::span<const std::string> strings) {
  if (strings.size() > kMaxStrings) return malformed("its text has too many parts");
  std::size_t total = 0;
  std::string_view version, nonce, council, invites;
  for (const std::string& part : strings) {
    total += part.size();
    if (total > kMaxTextBytes) return malformed("its text is too long");
    if (part.size() < 2 || part[1] != '=') continue;
    std::string_view* const field = part[0] == 'v'   ? &version
                                    : part[0] == 'n' ? &nonce
                                    : part[0] == 'h' ? &council
                                    : part[0] == 'i' ? &invites
                                                     : nullptr;
    if (field == nullptr) continue;
    if (field->data() != nullptr) return malformed("a part of its text is repeated");
    *field = std::string_view(part).substr(2);
  }
  if (version != "1") return malformed("it speaks another version");
  ServiceText text;
  if (!read_hex<ServiceNonce>(nonce, {&text.nonce, 1})) return malformed("its nonce is not 8 bytes in hexadecimal");
  if (!read_hex<ServiceTag>(council, {&text.council, 1})) return malformed("its council tag is not 8 bytes in hexadecimal");
  if (!read_hex<ServiceTag>(invites, text.invites)) return malformed("its invite tags are not 32 bytes in hexadecimal");
  return text;
}

std::optional<std::size_t> matches(const ServiceText& text, std::string_view instance, std::uint16_t port,
                                   std::span<const ByteView> link_secrets) {
  for (std::size_t i = 0; i < link_secrets.size(); ++i) {
    const auto tag = tag_of(kCouncilTag, link_secrets[i], text.nonce, instance, port);
    if (tag && equal_secret(tag->view(), text.council.view())) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> matches_invite(const ServiceText& text, std::string_view instance, std::uint16_t port,
                                          std::span<const ByteView> psks) {
  for (std::size_t i = 0; i < psks.size(); ++i) {
    const auto tag = tag_of(kInviteTag, psks[i], text.nonce, instance, port);
    if (!tag) continue;
    for (const ServiceTag& open : text.invites)
      if (equal_secret(tag->view(), open.view())) return i;
  }
  return std::nullopt;
}

}  // namespace kyhop
