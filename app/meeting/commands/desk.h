// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/meeting/commands/office.h"
#include "sync/node/ports.h"
#include "sync/trust/enrolment.h"

// The clerk's invites and what the node asks of the meeting. Invites are local to the clerk's device: their expiry is judged by its clock
// alone.

namespace kyhop {

enum class InviteState { open = 0, bound = 1, pending = 2, spent = 3, burned = 4, expired = 5 };
std::string_view token(InviteState state);

struct InviteLine {
  InviteId id;
  PersonId person;
  InviteState state{};
  std::string digits;  ///< of a pending join; empty otherwise
  std::string label;   ///< of the device that joins
  std::uint64_t expires_ms = 0;
  bool no_code = false;
};

/// HOST:PORT of where the node of this home listens, for invites; none while no node runs, at most 4.
Result<std::vector<std::string>> listening_addresses(Office& office);
/// A new invite for a person; the file's bytes are Invite::encode().
Result<Invite> make_invite(Office& office, const PersonId& person, std::uint64_t minutes, bool no_code,
                           const std::vector<std::string>& addresses);
/// All invites of this device, oldest first.
Result<std::vector<InviteLine>> invites(Office& office);
/// The person at the clerk's desk compared the digits. A wrong code burns the invite (rule `code`).
Result<void> confirm_invite(Office& office, const InviteId& invite, const std::string& code);
/// Joining without a network: a request file becomes a grant, sealed to the new device; the same one again while that device is in the council.
Result<Bytes> approve_request(Office& office, ByteView request);

/// The node's ports on an office. The office must outlive them; all on the node's thread.
class OfficePorts final : public NodeKeys, public JoinDesk, public PaperWishes, public Duties {
 public:
  explicit OfficePorts(Office& office) : office_(office) {}

  Result<std::vector<Secret>> link_secrets() override;
  Result<std::vector<OpenInvite>> open_invites() override;

  Result<JoinOffer> offer_for(const InviteId& invite, const JoinerKeys& joiner) override;
  Result<void> pending(const InviteId& invite, const PendingJoin& join) override;
  Result<std::optional<Bytes>> granted(const InviteId& invite, const DeviceId& device) override;
  Result<void> failed(const InviteId& invite, const DeviceId& device) override;

  Result<std::vector<WantedPaper>> wanted() override;
  Result<void> verified(const ManifestId& paper) override;
  void progress(const ManifestId& paper, std::uint32_t have, std::uint32_t total) override;

  Result<bool> run() override;

  /// For the program that shows it.
  std::function<void(const ManifestId&)> on_verified;
  std::function<void(const ManifestId&, std::uint32_t, std::uint32_t)> on_progress;

 private:
  Office& office_;
};

}  // namespace kyhop
