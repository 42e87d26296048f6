// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>

#include "storage/crypto/crypto.h"
#include "sync/wire/channel.h"

namespace kyhop {

/// How long to wait before dialling one peer again: uniform between 0 and a bound that doubles from 250 ms to 30 s ("full jitter"),
/// so that a hall full of devices does not come back in one moment. 60 healthy seconds start it over. Sans-IO.
class Backoff {
 public:
  static constexpr WireTime kFirst{250};
  static constexpr WireTime kLongest{30000};
  static constexpr WireTime kHealthy{60000};

  void connected(WireTime now) { connected_ = now; }

  /// The dial failed or the link ended at `now`; answers the wait until the next dial, never less than `at_least`, which a busy peer
  /// asked for.
  WireTime next(WireTime now, Random& random, WireTime at_least = WireTime(0)) {
    if (connected_ && now - *connected_ >= kHealthy) bound_ = kFirst;
    connected_.reset();
    const auto wait = WireTime(static_cast<WireTime::rep>(random.below(static_cast<std::uint64_t>(bound_.count()) + 1)));
    bound_ = std::min(bound_ * 2, kLongest);
    return at_least + wait;
  }

 private:
  WireTime bound_ = kFirst;
  std::optional<WireTime> connected_;
};

}  // namespace kyhop
