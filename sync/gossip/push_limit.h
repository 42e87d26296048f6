// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>

#include "storage/base/id.h"
#include "sync/gossip/moment.h"

namespace kyhop {

/// Live records of one author that a peer is sent: 50 a second, 200 at once. What is beyond goes by comparison, so one device that
/// imports a bundle does not fill every queue of the hall.
class PushLimit {
 public:
  static constexpr std::int64_t kPerSecond = 50;
  static constexpr std::int64_t kBurst = 200;

  bool allow(const DeviceId& author, Moment now) {
    auto [bucket, fresh] = buckets_.try_emplace(author, Bucket{kBurst * kWhole, now});
    auto& [tokens, at] = bucket->second;
    tokens = std::min(kBurst * kWhole, tokens + std::max<std::int64_t>((now - at).count(), 0) * kPerSecond);
    at = now;
    if (tokens < kWhole) return false;
    tokens -= kWhole;
    return true;
  }

 private:
  static constexpr std::int64_t kWhole = 1000;  ///< a token counted in thousandths, so milliseconds add up exactly
  struct Bucket {
    std::int64_t tokens;
    Moment at;
  };
  std::map<DeviceId, Bucket> buckets_;  ///< as many as there are authors, which the store limits
};

}  // namespace kyhop
