// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <avahi-common/watch.h>

#include <asio/io_context.hpp>
#include <map>
#include <memory>

namespace kyhop {

/// Runs the Avahi client library on an asio io_context (its "poll API", avahi-common/watch.h), so that its callbacks come on that
/// context's thread. Not thread-safe. Every client made with it must be freed before it.
class AvahiPollOnAsio {
 public:
  explicit AvahiPollOnAsio(asio::io_context& context);
  AvahiPollOnAsio(const AvahiPollOnAsio&) = delete;
  AvahiPollOnAsio& operator=(const AvahiPollOnAsio&) = delete;
  ~AvahiPollOnAsio();

  const AvahiPoll* api() const { return &api_; }
  asio::io_context& context() { return context_; }

  // The objects behind the library's opaque handles; a pending wait holds its own reference.
  std::map<AvahiWatch*, std::shared_ptr<AvahiWatch>> watches;
  std::map<AvahiTimeout*, std::shared_ptr<AvahiTimeout>> timeouts;

 private:
  asio::io_context& context_;
  AvahiPoll api_{};
};

}  // namespace kyhop
