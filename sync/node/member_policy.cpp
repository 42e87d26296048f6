// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/member_policy.h"

#include <algorithm>

namespace kyhop {

namespace {

bool same(const std::vector<LinkSecret>& one, const std::vector<LinkSecret>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const LinkSecret& a, const LinkSecret& b) { return a.name == b.name && equal_secret(a.key.view(), b.key.view()); });
}

}  // namespace

Result<bool> MemberPolicy::reload() {
  KYHOP_ASSIGN(std::vector<Secret> secrets, keys_.link_secrets());
  KYHOP_ASSIGN(std::vector<OpenInvite> open, keys_.open_invites());
  std::vector<LinkSecret> members;
  for (Secret& secret : secrets) members.push_back({SecretName{SecretClass::member, members.size(), !members.empty()}, std::move(secret)});
  std::vector<LinkSecret> invites;
  for (const OpenInvite& invite : open) {
    auto known = std::find(invite_ids_.begin(), invite_ids_.end(), invite.id);
    if (known == invite_ids_.end()) known = invite_ids_.insert(invite_ids_.end(), invite.id);
    const auto place = static_cast<std::uint64_t>(known - invite_ids_.begin());
    invites.push_back({SecretName{SecretClass::invite, place, false}, invite.psk.copy()});
  }
  const bool changed = !same(members, members_) || !same(invites, invites_);
  members_ = std::move(members);
  invites_ = std::move(invites);
  open_ = std::move(open);
  return changed;
}

PeerAuth MemberPolicy::own_auth(const SecretName&) const {
  MemberAuth auth{ledger_.identity()->signing.id, {}};
  const auto state = ledger_.state();
  if (const DeviceInfo* own = state->devices.find(auth.device); own != nullptr) auth.certificate = own->certificate;
  return auth;
}

void MemberPolicy::each_secret(const std::function<void(const LinkSecret&)>& offer) const {
  for (const LinkSecret& secret : members_) offer(secret);
  for (const LinkSecret& secret : invites_) offer(secret);
}

AuthDecision MemberPolicy::judge(const PeerAuth& peer, const SecretName& secret) {
  // The clerk's desk decides about a joiner, with a sentence.
  if (std::holds_alternative<JoinerAuth>(peer)) return secret.kind == SecretClass::invite ? AuthDecision::accept : AuthDecision::refuse;
  const DeviceId& device = device_of(peer);
  const auto state = ledger_.state();
  if (state->active_device(device) != nullptr) return AuthDecision::accept;
  // It was enrolled once, so it may learn what became of it.
  return state->devices.contains(device) ? AuthDecision::limited : AuthDecision::refuse;
}

const InviteId* MemberPolicy::invite_of(const SecretName& secret) const {
  return secret.kind == SecretClass::invite && secret.index < invite_ids_.size() ? &invite_ids_[secret.index] : nullptr;
}

}  // namespace kyhop
