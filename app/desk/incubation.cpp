// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/incubation.h"

namespace kyhop {

namespace {
// Half of what one event may take: the step under way is not broken off.
constexpr int kSliceMs = 4;
}  // namespace

void Incubation::incubatingObjectCountChanged(int count) {
  if (count == 0)
    timer_.stop();
  else if (!timer_.isActive())
    timer_.start(0, this);
}

void Incubation::timerEvent(QTimerEvent*) {
  incubateFor(kSliceMs);
}

}  // namespace kyhop
