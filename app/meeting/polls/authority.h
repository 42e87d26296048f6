// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/meeting/polls/records.h"

namespace kyhop::polls {

/// What the poll rules ask of the council's authority set.
class Authority {
 public:
  virtual ~Authority() = default;
  /// All entries in the causal past of `heads`, and the heads themselves, are here.
  virtual bool knows(const Heads& heads) const = 0;
  /// A valid entry in the causal past of `heads` took the author's right away with a cut that `record` lies beyond, or on another branch
  /// of. Asked only for heads that are known.
  virtual bool cut_off(const Heads& heads, const Source& record) const = 0;
};

/// Everything is known and nobody was ever cut off: for tests and for councils before the first revocation.
class NoCuts final : public Authority {
 public:
  bool knows(const Heads&) const override { return true; }
  bool cut_off(const Heads&, const Source&) const override { return false; }
};

}  // namespace kyhop::polls
