// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sync/papers/exchange.h"
#include "sync/trust/enrolment.h"

// What a node must be told by the floor above, which knows the meeting. All calls come on the node's thread and answer at once. They may
// read and write the replica through the ledger that the node was given; the node notices what they store.

namespace kyhop {

struct OpenInvite {
  InviteId id;
  Secret psk;  ///< invite_psk() of its secret
};

/// The secrets that let other devices in. Asked anew whenever something was stored or another process woke the node.
class NodeKeys {
 public:
  virtual ~NodeKeys() = default;
  /// Council link secrets, newest first; the first is announced and dialled with.
  virtual Result<std::vector<Secret>> link_secrets() = 0;
  /// Invites that somebody may still use at this device, oldest first; none on devices that are not the clerk's.
  virtual Result<std::vector<OpenInvite>> open_invites() = 0;
};

/// The clerk's decisions about one who holds an invite. A refusal by a rule ends the attempt, and its sentence is told to the joiner.
class JoinDesk {
 public:
  virtual ~JoinDesk() = default;
  /// The invite is bound to these keys, now or before. Refused when it expired, is spent, was burned, or belongs to another key.
  /// The node fills `nonce` and `invite`.
  virtual Result<JoinOffer> offer_for(const InviteId& invite, const JoinerKeys& joiner) = 0;
  /// The digits are known: keep them for the person who compares. For an invite without a code, certify at once.
  virtual Result<void> pending(const InviteId& invite, const PendingJoin& join) = 0;
  /// Grant::encode() once the device is certified; nothing while a person has not decided; refused when the digits did not agree.
  /// Asked again after every change of the replica.
  virtual Result<std::optional<Bytes>> granted(const InviteId& invite, const DeviceId& device) = 0;
  /// The reveal did not fit its commitment, or was no act of the device: a failed attempt of this invite.
  virtual Result<void> failed(const InviteId& invite, const DeviceId& device) = 0;
};

struct WantedPaper {
  ManifestId paper;
  PaperPriority priority = PaperPriority::rest;
};

/// Papers that this device is to have.
class PaperWishes {
 public:
  virtual ~PaperWishes() = default;
  /// All papers that this device may have, also those that are here; in the order in which they are wanted within a priority.
  virtual Result<std::vector<WantedPaper>> wanted() = 0;
  /// Every chunk is in papers.db, durably. Called again for what is here after each start.
  virtual Result<void> verified(const ManifestId& paper) = 0;
  virtual void progress(const ManifestId& paper, std::uint32_t have, std::uint32_t total) = 0;
};

/// What this device owes others without asking its person: acks, promises, closes, cosignatures.
class Duties {
 public:
  virtual ~Duties() = default;
  /// Writes what is due; true when it wrote something, and then it is called again.
  virtual Result<bool> run() = 0;
};

}  // namespace kyhop
