// SPDX-License-Identifier: AGPL-3.0-or-later
#include <fcntl.h>

#include <algorithm>

#include <asio/ip/v6_only.hpp>

#include "sync/wire/handshake_run.h"

namespace kyhop {

namespace {

using asio::ip::tcp;

constexpr std::chrono::milliseconds kAcceptAgain{100};

Result<void> bind_to(tcp::acceptor& acceptor, const tcp::endpoint& endpoint) {
  asio::error_code error;
  acceptor.open(endpoint.protocol(), error);
  if (!error) static_cast<void>(::fcntl(acceptor.native_handle(), F_SETFD, FD_CLOEXEC));
  if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error && endpoint.protocol() == tcp::v6()) acceptor.set_option(asio::ip::v6_only(!endpoint.address().is_unspecified()), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (!error) return {};
  asio::error_code ignored;
  acceptor.close(ignored);
  return fail(ErrorCode::io, "port " + std::to_string(endpoint.port()), error.message(), "choose another address or port");
}

}  // namespace

Listener::Listener(asio::io_context& io, LinkHost host, LinkReady on_link, ListenLimits limits)
    : acceptor_(io), retry_(io), host_(std::move(host)), on_link_(std::move(on_link)), limits_(limits) {
}

Listener::~Listener() = default;

Result<std::shared_ptr<Listener>> Listener::open(asio::io_context& io, const std::string& address, std::uint16_t port, LinkHost host,
                                                 LinkReady on_link, ListenLimits limits) {
  asio::error_code error;
  const auto parsed = asio::ip::make_address(address, error);
  if (error) return fail(ErrorCode::usage, "address " + address, "it is not an IP address", "write it like 192.168.1.5 or ::");
  std::shared_ptr<Listener> listener(new Listener(io, std::move(host), std::move(on_link), limits));
  auto bound = bind_to(listener->acceptor_, {parsed, port});
  if (!bound && parsed.is_v6() && parsed.is_unspecified()) bound = bind_to(listener->acceptor_, {tcp::v4(), port});
  if (!bound) return tl::make_unexpected(bound.error());
  listener->endpoint_ = listener->acceptor_.local_endpoint(error);
  listener->accept();
  return listener;
}

std::size_t Listener::living_links() const {
  const auto alive = std::count_if(links_.begin(), links_.end(), [](const std::weak_ptr<Link>& link) {
    const auto held = link.lock();
    return held && held->is_open();
  });
  return static_cast<std::size_t>(alive);
}

std::size_t Listener::sockets() const {
  return at_work_.size() + waiting_.size() + living_links();
}

void Listener::accept() {
  acceptor_.async_accept([weak = weak_from_this()](const asio::error_code& error, tcp::socket socket) {
    const auto self = weak.lock();
    if (!self || self->closed_) return;
    if (!error) {
      self->on_accepted(std::move(socket));
      return self->accept();
    }
    // Too many open files, or a caller that was gone already: go on, but do not spin.
    self->retry_.expires_after(kAcceptAgain);
    self->retry_.async_wait([weak](const asio::error_code& cancelled) {
      const auto again = weak.lock();
      if (again && !again->closed_ && !cancelled) again->accept();
    });
  });
}

void Listener::on_accepted(tcp::socket socket) {
  std::erase_if(links_, [](const std::weak_ptr<Link>& link) { return link.expired(); });
  if (sockets() >= limits_.links + limits_.unauthenticated || at_work_.size() + waiting_.size() >= limits_.unauthenticated) {
    ++counters_.turned_away;
    return;  // the socket closes as it goes
  }
  ++counters_.accepted;
  waiting_.push_back(std::move(socket));
  begin_waiting();
}

void Listener::begin_waiting() {
  while (!closed_ && !waiting_.empty() && at_work_.size() < limits_.handshakes) {
    tcp::socket socket = std::move(waiting_.front());
    waiting_.pop_front();
    begin(std::move(socket));
  }
}

void Listener::begin(tcp::socket socket) {
  // The run is named by a weak pointer of its own, which exists only after it is made.
  auto name = std::make_shared<std::weak_ptr<HandshakeRun>>();
  auto done = [weak = weak_from_this(), name](Result<std::shared_ptr<Link>> result) {
    const auto self = weak.lock();
    if (!self || self->closed_) {
      if (result) (*result)->close();
      return;
    }
    self->at_work_.erase(name->lock());
    ++(result ? self->counters_.established : self->counters_.failed);
    if (result) {
      self->links_.push_back(*result);
      self->on_link_(std::move(*result));
    }
    self->begin_waiting();
  };
  auto run = std::make_shared<HandshakeRun>(std::move(socket), LinkHandshake::responder(host_.policy, host_.random), host_,
                                            limits_.handshake_deadline, std::move(done));
  *name = run;
  at_work_.insert(run);
  run->start();
}

void Listener::close() {
  if (closed_) return;
  closed_ = true;
  asio::error_code ignored;
  acceptor_.close(ignored);
  retry_.cancel();
  for (const auto& run : at_work_) run->cancel();
  at_work_.clear();
  waiting_.clear();
}

}  // namespace kyhop
