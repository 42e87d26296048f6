// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/base/council_thread.h"

namespace kyhop {

/// Keeps something that is shown like the replica: asks on the council's thread, shows on the window's, and asks again when one of its
/// topics changed. One question is under way at most; several changes meanwhile are one more question.
class Watch final : public QObject {
  Q_OBJECT

 public:
  /// What is to be done on the window's thread with what was read.
  using Show = std::function<void()>;
  using Load = std::function<Result<Show>(Council&)>;

  /// Asks at once. `load` runs on the council's thread and must not touch what the window's thread owns; `load` is taken anew for each
  /// question by `again()`'s callers through what they capture by value, or set with set_load().
  Watch(CouncilThread& thread, Topics topics, Load load, QObject* parent);

  /// The question itself changed.
  void set_load(Load load);
  void again();
  /// An answer was shown at least once.
  bool loaded() const { return loaded_; }

 signals:
  void shown();
  void failed(const kyhop::Error& error);

 private:
  void ask();

  CouncilThread& thread_;
  Topics topics_;
  Load load_;
  bool asked_ = false;
  bool stale_ = false;
  bool loaded_ = false;
};

}  // namespace kyhop
