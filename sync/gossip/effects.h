// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "sync/gossip/messages.h"
#include "sync/gossip/moment.h"

namespace kyhop::gossip {

// What a conversation wants done. The owner does it after the call that returned it, in order.

/// Hand this to the link's queue of the class.
struct Send {
  MessageClass queue{};
  GossipType type{};
  Bytes body;
};

/// Call timer() at this time; replaces the time that was armed before.
struct ArmTimer {
  Moment at{};
};

/// The peer is at fault beyond doubt; three of them end the link.
struct Strike {
  std::string reason;
};

/// These are stored now. Tell all conversations of the device, this one too, by records_stored().
struct Stored {
  std::vector<Record> records;
};

/// A log is frozen now, or earlier than before. Tell all conversations of the device, this one too, by fork_stored().
struct ForkLearned {
  LogId log;
};

/// Records of a log were erased for a wrong signature. Tell all conversations of the device, this one too, by records_erased().
struct Erased {
  LogId log;
};

/// The peer holds records of this device's own log that this device does not: it was restored from an old copy. A new epoch has to begin
/// before anything is written.
struct OwnLogAhead {
  LogId log;
  Seq next{};
};

/// Both sides hold the same, and said so.
struct InSync {
  Hash256 digest;
};

/// Records of this round of catching up: how many came, and how many are known to be coming in all. Both go back to 0 when it ends.
struct Progress {
  std::uint64_t received = 0;
  std::uint64_t expected = 0;
};

using Effect = std::variant<Send, ArmTimer, Strike, Stored, ForkLearned, Erased, OwnLogAhead, InSync, Progress>;
using Effects = std::vector<Effect>;

}  // namespace kyhop::gossip
