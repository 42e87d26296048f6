// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "storage/crypto/crypto.h"
#include "sync/record/record.h"

// Records that only some people can read. A conversation is named by who belongs to it; its secret changes with every change of its devices
// (an epoch); every device relays what it cannot open. docs/formats/sealing.md.

namespace kyhop {

using KeyEpochId = FixedId<struct KeyEpochTag, 16>;

/// The council's link secret travels like a conversation's, under the zero id.
inline constexpr ConversationId kLinkConversation{};

ConversationId office_conversation(const CouncilId& council);
ConversationId private_conversation(const CouncilId& council, const PersonId& person);
/// The same for both orders.
ConversationId pair_conversation(const CouncilId& council, const PersonId& one, const PersonId& other);
ConversationId group_conversation(const CouncilId& council, std::string_view group);

/// One epoch's secret as a device holds it.
struct EpochSecret {
  ConversationId conversation;
  KeyEpochId epoch;
  std::uint64_t depth = 0;
  Secret secret;  ///< 32 bytes
};

struct EpochRecipient {
  DeviceId device;
  SealKey seal_key;
};

/// Bodies of the key.epoch records that hand `secret` to the recipients, at most 64 a record.
std::vector<Bytes> key_epoch_bodies(const EpochSecret& secret, std::vector<EpochRecipient> recipients);

/// What a key.epoch body holds for one device.
struct KeyEpochView {
  ConversationId conversation;
  KeyEpochId epoch;
  std::uint64_t depth = 0;
  std::vector<DeviceId> devices;  ///< ascending
  std::optional<Bytes> for_own;   ///< sealed box for the device that asked
};
Result<KeyEpochView> decode_key_epoch(ByteView body, const DeviceId& own);

/// The clear part of a sealed body.
struct SealedView {
  ConversationId conversation;
  KeyEpochId epoch;
  std::uint64_t length = 0;  ///< of the ciphertext
};
Result<SealedView> decode_sealed(ByteView body);

/// Body of a sealed record. The key of a message is BLAKE2b-256 keyed by the epoch's secret over ("kyhop message key v1" ‖ author ‖ nonce);
/// council, kind, conversation, epoch and author are authenticated with it.
Bytes seal_body(const CouncilId& council, Kind kind, const DeviceId& author, const EpochSecret& secret, ByteView plain, Random& random);
/// Nothing when the secret is another one or the bytes were changed.
std::optional<Bytes> open_body(const CouncilId& council, Kind kind, const DeviceId& author, const EpochSecret& secret, ByteView body);

}  // namespace kyhop
