// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/fold/engine.h"

namespace kyhop {

struct Ledger::Parts : FoldEngine {
  using FoldEngine::FoldEngine;
};

}  // namespace kyhop
