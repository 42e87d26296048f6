// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>

#include "storage/base/id.h"
#include "sync/gossip/moment.h"

namespace kyhop {

/// Which conversation of this device fetches which log, so that six peers do not all send the same hundred thousand records. A
/// conversation that shows no progress for kRequestPatience loses its claims to whoever asks.
class RequestBook {
 public:
  using Conversation = std::uint64_t;
  static constexpr Moment kRequestPatience{5000};

  Conversation join() { return ++last_; }
  /// True when `log` is now claimed by `who`.
  bool claim(const LogId& log, Conversation who, Moment now);
  void release(const LogId& log, Conversation who);
  /// Something that `who` asked for has arrived.
  void progress(Conversation who, Moment now) { seen_[who] = now; }
  void leave(Conversation who);

 private:
  std::map<LogId, Conversation> claims_;
  std::map<Conversation, Moment> seen_;
  Conversation last_ = 0;
};

}  // namespace kyhop
