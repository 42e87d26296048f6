// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/gossip/request_book.h"

namespace kyhop {

bool RequestBook::claim(const LogId& log, Conversation who, Moment now) {
  const auto [claim, free] = claims_.try_emplace(log, who);
  if (!free && claim->second != who) {
    const auto seen = seen_.find(claim->second);
    if (seen != seen_.end() && now < seen->second + kRequestPatience) return false;
    claim->second = who;
  }
  progress(who, now);
  return true;
}

void RequestBook::release(const LogId& log, Conversation who) {
  const auto claim = claims_.find(log);
  if (claim != claims_.end() && claim->second == who) claims_.erase(claim);
}

void RequestBook::leave(Conversation who) {
  std::erase_if(claims_, [who](const auto& claim) { return claim.second == who; });
  seen_.erase(who);
}

}  // namespace kyhop
