// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QAbstractAnimation>
#include <QPointF>

namespace kyhop {

class PaperView;

/// Lets the pages run on after a finger has thrown them, slower and slower.
class Flick final : public QAbstractAnimation {
 public:
  explicit Flick(PaperView& view) : view_(view) {}
  /// `speed` in device pixels a second, from where the view stands.
  void throw_at(QPointF speed);
  int duration() const override { return -1; }

 protected:
  void updateCurrentTime(int milliseconds) override;

 private:
  PaperView& view_;
  QPointF speed_, from_;
};

}  // namespace kyhop
