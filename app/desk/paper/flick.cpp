// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/flick.h"

#include <cmath>

#include "app/desk/paper/paper_view.h"

namespace kyhop {

namespace {

constexpr double kSlowing = 0.325;  // seconds in which the speed falls to 1/e
constexpr double kStopped = 15;     // device pixels a second

}  // namespace

void Flick::throw_at(QPointF speed) {
  stop();
  speed_ = speed;
  from_ = {view_.scroll_x_, view_.scroll_y_};
  start();
}

void Flick::updateCurrentTime(int milliseconds) {
  if (state() != Running) return;
  const double left = std::exp(-milliseconds / 1000.0 / kSlowing);
  const QPointF to = from_ + speed_ * kSlowing * (1 - left);
  view_.set_moving(true);
  view_.scroll_to(to.x(), to.y());
  const bool at_border = view_.scroll_y_ != to.y();
  if (at_border || std::hypot(speed_.x(), speed_.y()) * left < kStopped) stop();
}

}  // namespace kyhop
