// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/discovery/avahi_poll.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/time.h>

#include <algorithm>
#include <asio/posix/stream_descriptor.hpp>
#include <asio/steady_timer.hpp>
#include <chrono>

// libdbus may ask for two watches on one socket, which an epoll set refuses; so each watch waits on its own duplicate.
struct AvahiWatch : std::enable_shared_from_this<AvahiWatch> {
  AvahiWatch(kyhop::AvahiPollOnAsio& poll, int watched, AvahiWatchCallback call, void* data)
      : owner(poll), fd(watched), descriptor(poll.context()), callback(call), userdata(data) {
    const int own = fcntl(watched, F_DUPFD_CLOEXEC, 0);
    if (own >= 0) descriptor.assign(own);
  }

  void want(AvahiWatchEvent events) {
    wanted = events;
    if ((wanted & AVAHI_WATCH_IN) != 0) wait(asio::posix::stream_descriptor::wait_read, reading);
    if ((wanted & AVAHI_WATCH_OUT) != 0) wait(asio::posix::stream_descriptor::wait_write, writing);
  }

  void wait(asio::posix::stream_descriptor::wait_type type, bool& waiting) {
    if (waiting || !descriptor.is_open()) return;
    waiting = true;
    descriptor.async_wait(type, [self = shared_from_this(), &waiting](const asio::error_code& error) {
      waiting = false;
      if (!error && self->descriptor.is_open()) self->ready();
    });
  }

  void ready() {
    // Level-triggered, as poll(2): what counts is what is true now, not what was when the wait ended.
    pollfd now{descriptor.native_handle(), static_cast<short>(wanted), 0};
    if (wanted != 0 && poll(&now, 1, 0) > 0) {
      happened = static_cast<AvahiWatchEvent>(now.revents);
      callback(this, fd, happened, userdata);
      happened = AvahiWatchEvent{};
    }
    if (descriptor.is_open()) want(wanted);
  }

  kyhop::AvahiPollOnAsio& owner;
  int fd;
  asio::posix::stream_descriptor descriptor;
  AvahiWatchCallback callback;
  void* userdata;
  AvahiWatchEvent wanted{};
  AvahiWatchEvent happened{};
  bool reading = false;
  bool writing = false;
};

struct AvahiTimeout : std::enable_shared_from_this<AvahiTimeout> {
  AvahiTimeout(kyhop::AvahiPollOnAsio& poll, AvahiTimeoutCallback call, void* data)
      : owner(poll), timer(poll.context()), callback(call), userdata(data) {}

  // `at` is a time of the wall clock, as gettimeofday gives it; none disarms. A wait whose end is already queued cannot be
  // cancelled, so it carries the number of the arming it belongs to.
  void arm(const timeval* at) {
    timer.cancel();
    const unsigned mine = ++arming;
    if (at == nullptr) return;
    timeval now{};
    gettimeofday(&now, nullptr);
    const auto delay = std::chrono::seconds(at->tv_sec - now.tv_sec) + std::chrono::microseconds(at->tv_usec - now.tv_usec);
    timer.expires_after(std::max<std::chrono::microseconds>(delay, std::chrono::microseconds(0)));
    timer.async_wait([self = shared_from_this(), mine](const asio::error_code& error) {
      if (!error && mine == self->arming) self->callback(self.get(), self->userdata);
    });
  }

  kyhop::AvahiPollOnAsio& owner;
  asio::steady_timer timer;
  AvahiTimeoutCallback callback;
  void* userdata;
  unsigned arming = 0;
};

namespace kyhop {
namespace {

AvahiPollOnAsio& poll_of(const AvahiPoll* api) {
  return *static_cast<AvahiPollOnAsio*>(api->userdata);
}

AvahiWatch* watch_new(const AvahiPoll* api, int fd, AvahiWatchEvent event, AvahiWatchCallback callback, void* userdata) {
  AvahiPollOnAsio& poll = poll_of(api);
  auto watch = std::make_shared<AvahiWatch>(poll, fd, callback, userdata);
  if (!watch->descriptor.is_open()) return nullptr;
  AvahiWatch* const handle = watch.get();
  poll.watches.emplace(handle, std::move(watch));
  handle->want(event);
  return handle;
}

void watch_update(AvahiWatch* watch, AvahiWatchEvent event) {
  watch->want(event);
}

AvahiWatchEvent watch_get_events(AvahiWatch* watch) {
  return watch->happened;
}

void watch_free(AvahiWatch* watch) {
  asio::error_code ignored;  // nothing can be done about a descriptor that does not close
  watch->descriptor.close(ignored);
  watch->owner.watches.erase(watch);
}

AvahiTimeout* timeout_new(const AvahiPoll* api, const timeval* at, AvahiTimeoutCallback callback, void* userdata) {
  AvahiPollOnAsio& poll = poll_of(api);
  auto timeout = std::make_shared<AvahiTimeout>(poll, callback, userdata);
  AvahiTimeout* const handle = timeout.get();
  poll.timeouts.emplace(handle, std::move(timeout));
  handle->arm(at);
  return handle;
}

void timeout_update(AvahiTimeout* timeout, const timeval* at) {
  timeout->arm(at);
}

void timeout_free(AvahiTimeout* timeout) {
  timeout->arm(nullptr);
  timeout->owner.timeouts.erase(timeout);
}

}  // namespace

AvahiPollOnAsio::AvahiPollOnAsio(asio::io_context& context) : context_(context) {
  api_ = {this, watch_new, watch_update, watch_get_events, watch_free, timeout_new, timeout_update, timeout_free};
}

AvahiPollOnAsio::~AvahiPollOnAsio() {
  while (!watches.empty()) watch_free(watches.begin()->first);
  while (!timeouts.empty()) timeout_free(timeouts.begin()->first);
}

}  // namespace kyhop
