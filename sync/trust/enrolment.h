// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "storage/crypto/crypto.h"
#include "sync/trust/invite.h"

// Joining over a link whose psk is the invite's secret. Commit, then reveal, so that neither side can choose its nonce to hit six digits
// (the idea of Briar's BQP and of ZRTP's short strings); a person compares the digits on both screens.
//
//   joiner → clerk   commit    H("kyhop join commit v1" ‖ nonce_J ‖ joiner keys ‖ handshake hash)
//   clerk  → joiner  offer     nonce_C, person, names, no_code
//   joiner → clerk   reveal    nonce_J, label, countersigned device act
//   clerk  → joiner  grant     after the digits were confirmed (or refusal)

namespace kyhop {

struct JoinerKeys {
  DeviceId device;
  SealKey seal_key;
};

struct JoinOffer {
  Hash256 nonce;
  PersonId person;
  std::string person_name;
  std::string council_name;
  bool no_code = false;
  InviteId invite;

  Bytes encode() const;
  static Result<JoinOffer> decode(ByteView bytes);
};

struct JoinReveal {
  Hash256 nonce;
  Bytes act;  ///< pb::DeviceAct
  Signature countersignature;

  Bytes encode() const;
  static Result<JoinReveal> decode(ByteView bytes);
};

Hash256 join_commitment(const Hash256& nonce, const JoinerKeys& keys, ByteView handshake_hash);

/// Six digits, 000000 … 999999: H("kyhop join digits v1" ‖ handshake hash ‖ joiner keys ‖ clerk key ‖ person ‖ purpose ‖ nonce_C ‖ nonce_J)
/// mod 10^6.
std::string join_digits(ByteView handshake_hash, const JoinerKeys& joiner, const DeviceId& clerk, const PersonId& person,
                        const Hash256& clerk_nonce, const Hash256& joiner_nonce);

/// A number for the first epoch of a device's log: random, never 0.
Epoch new_first_epoch(Random& random);

/// The act that the device countersigns and the clerk's entry contains. The device's log begins with `first_epoch`.
Bytes device_act(const PersonId& person, const JoinerKeys& keys, Epoch first_epoch, std::string_view label, bool no_code,
                 const InviteId& invite);

/// What the clerk's device learnt of a joiner whose reveal fits its commitment.
struct PendingJoin {
  JoinerKeys keys;
  std::string label;
  std::string digits;
  Bytes act;
  Signature countersignature;
};

/// The joiner's side. One object per link; sans-IO.
class Joiner {
 public:
  Joiner(Invite invite, const SigningKey& key, const SealKey& seal_key, std::string label, ByteView handshake_hash, const DeviceId& clerk,
         Random& random);

  Bytes commit() const;
  /// Answers the clerk's offer with the reveal; digits() is known from then on.
  Result<Bytes> on_offer(ByteView offer);
  const std::string& digits() const { return digits_; }
  const std::optional<JoinOffer>& offer() const { return offer_; }

 private:
  Invite invite_;
  SigningKey key_;
  JoinerKeys keys_;
  std::string label_;
  Bytes handshake_hash_;
  DeviceId clerk_;
  Hash256 nonce_;
  Epoch first_epoch_;
  std::optional<JoinOffer> offer_;
  std::string digits_;
};

/// The clerk's side for one link. Sans-IO.
class JoinHost {
 public:
  JoinHost(const CouncilId& council, JoinOffer offer, const JoinerKeys& joiner, const DeviceId& clerk, ByteView handshake_hash);

  /// The commitment must come before the offer leaves: that is the point of it.
  Result<Bytes> on_commit(ByteView commitment);
  Result<PendingJoin> on_reveal(ByteView reveal);

 private:
  CouncilId council_;
  JoinOffer offer_;
  JoinerKeys joiner_;
  DeviceId clerk_;
  Bytes handshake_hash_;
  std::optional<Hash256> commitment_;
};

/// What makes a device a member: enough to check everything that follows by itself.
struct Grant {
  Bytes genesis;                 ///< container
  Secret link_secret;            ///< LS_g, 32 bytes
  std::vector<Bytes> authority;  ///< wire forms of the authority writer's records, in order

  Bytes encode() const;
  static Result<Grant> decode(ByteView bytes);
};

/// A request file (joining without a network): the joiner's keys and countersigned act for an invite.
struct JoinRequest {
  InviteId invite;
  JoinerKeys keys;
  Bytes act;
  Signature countersignature;
  Bytes proof;  ///< BLAKE2b-256 keyed by the invite's psk over the fields before: shows that the requester holds the invite

  Bytes encode() const;
  static Result<JoinRequest> decode(ByteView bytes);
  static JoinRequest make(const Invite& invite, const PersonId& person, const SigningKey& key, const SealKey& seal_key,
                          std::string_view label, Random& random);
  bool proven_by(ByteView psk) const;
};

}  // namespace kyhop
