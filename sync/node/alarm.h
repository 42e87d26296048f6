// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <asio/io_context.hpp>

#include "sync/wire/channel.h"

namespace kyhop {

/// One timer of an object that may go away: nothing is called after cancel() or after the alarm is gone.
class Alarm {
 public:
  explicit Alarm(asio::io_context& io);
  ~Alarm();
  Alarm(Alarm&&) noexcept;
  Alarm& operator=(Alarm&&) noexcept;

  /// Replaces what was set before. A wait of 0 calls from the queue, as soon as it is its turn.
  void after(WireTime wait, std::function<void()> call);
  void cancel();
  bool is_set() const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace kyhop
