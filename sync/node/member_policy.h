// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <vector>

#include "sync/fold/ledger.h"
#include "sync/node/ports.h"
#include "sync/wire/link_handshake.h"

namespace kyhop {

/// Who may come in, judged by the authority set as it is here now.
class MemberPolicy final : public LinkPolicy {
 public:
  MemberPolicy(Ledger& ledger, NodeKeys& keys) : ledger_(ledger), keys_(keys) {}

  /// Asks for the secrets anew; true when they changed.
  Result<bool> reload();

  const CouncilId& council() const override { return ledger_.council(); }
  const SigningKey& key() const override { return ledger_.identity()->signing; }
  PeerAuth own_auth(const SecretName& secret) const override;
  void each_secret(const std::function<void(const LinkSecret&)>& offer) const override;
  AuthDecision judge(const PeerAuth& peer, const SecretName& secret) override;

  /// Council link secrets, newest first.
  const std::vector<LinkSecret>& member_secrets() const { return members_; }
  const std::vector<OpenInvite>& invites() const { return open_; }
  /// Which invite a link's secret was, also when it is no longer open.
  const InviteId* invite_of(const SecretName& secret) const;

 private:
  Ledger& ledger_;
  NodeKeys& keys_;
  std::vector<LinkSecret> members_;
  std::vector<OpenInvite> open_;
  std::vector<LinkSecret> invites_;   ///< of open_, in its order
  std::vector<InviteId> invite_ids_;  ///< every invite that was open while this object lived; SecretName::index is a place in it
};

}  // namespace kyhop
