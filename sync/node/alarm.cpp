// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/alarm.h"

#include <asio/post.hpp>
#include <asio/steady_timer.hpp>

namespace kyhop {

struct Alarm::State {
  explicit State(asio::io_context& io) : timer(io) {}
  asio::steady_timer timer;
  std::uint64_t turn = 0;
  std::function<void()> call;

  static void fire(const std::weak_ptr<State>& weak, std::uint64_t turn) {
    const auto state = weak.lock();
    if (!state || state->turn != turn || !state->call) return;
    const auto call = std::exchange(state->call, {});
    call();
  }
};

Alarm::Alarm(asio::io_context& io) : state_(std::make_shared<State>(io)) {
}
Alarm::~Alarm() {
  if (state_) cancel();
}
Alarm::Alarm(Alarm&&) noexcept = default;
Alarm& Alarm::operator=(Alarm&& other) noexcept {
  if (state_) cancel();
  state_ = std::move(other.state_);
  return *this;
}

void Alarm::after(WireTime wait, std::function<void()> call) {
  cancel();
  state_->call = std::move(call);
  const std::weak_ptr<State> weak = state_;
  const std::uint64_t turn = state_->turn;
  if (wait <= WireTime(0)) {
    asio::post(state_->timer.get_executor(), [weak, turn] { State::fire(weak, turn); });
    return;
  }
  state_->timer.expires_after(wait);
  state_->timer.async_wait([weak, turn](const asio::error_code& error) {
    if (!error) State::fire(weak, turn);
  });
}

void Alarm::cancel() {
  ++state_->turn;
  state_->call = {};
  state_->timer.cancel();
}

bool Alarm::is_set() const {
  return static_cast<bool>(state_->call);
}

}  // namespace kyhop
