// SPDX-License-Identifier: AGPL-3.0-or-later
#include <asio/connect.hpp>
#include <asio/post.hpp>

#include "sync/wire/handshake_run.h"

namespace kyhop {

namespace {

using asio::ip::tcp;

class Dialling final : public Dial {
 public:
  Dialling(asio::io_context& io, std::string name, std::uint16_t port, LinkSecret secret, LinkHost host, DialDone done, WireTime deadline)
      : socket_(io),
        resolver_(io),
        timer_(io),
        name_(std::move(name)),
        port_(port),
        secret_(std::move(secret)),
        host_(std::move(host)),
        done_(std::move(done)),
        until_(wire_now() + deadline) {}

  void start() {
    if (!done_) return;
    timer_.expires_after(until_ - wire_now());
    timer_.async_wait([self = shared()](const asio::error_code& error) {
      if (!error) self->end(self->unreachable("no answer in time"));
    });
    asio::error_code not_numeric;
    const auto address = asio::ip::make_address(name_, not_numeric);
    if (!not_numeric) return connect(tcp::resolver::results_type::create(tcp::endpoint(address, port_), name_, std::to_string(port_)));
    resolver_.async_resolve(name_, std::to_string(port_), [self = shared()](const asio::error_code& error, const auto& found) {
      if (!self->done_) return;
      if (error) return self->end(self->unreachable("no device of that name: " + error.message()));
      self->connect(found);
    });
  }

  void cancel() override {
    done_ = nullptr;
    stop();
    if (run_) run_->cancel();
  }

 private:
  std::shared_ptr<Dialling> shared() { return std::static_pointer_cast<Dialling>(shared_from_this()); }

  void connect(const tcp::resolver::results_type& endpoints) {
    asio::async_connect(socket_, endpoints, [self = shared()](const asio::error_code& error, const tcp::endpoint&) {
      if (!self->done_) return;
      if (error) return self->end(self->unreachable(error.message()));
      self->shake_hands();
    });
  }

  void shake_hands() {
    timer_.cancel();
    run_ = std::make_shared<HandshakeRun>(std::move(socket_), LinkHandshake::initiator(host_.policy, host_.random, std::move(secret_)),
                                          host_, std::max(WireTime(1), until_ - wire_now()),
                                          [self = shared()](Result<std::shared_ptr<Link>> result) { self->end(std::move(result)); });
    run_->start();
  }

  Failure unreachable(const std::string& why) const {
    return fail(ErrorCode::io, "peer " + name_ + " port " + std::to_string(port_), why,
                "check that it runs and that both devices are in the same network");
  }

  void end(Result<std::shared_ptr<Link>> result) {
    if (!done_) {
      if (result) (*result)->close();
      return;
    }
    const DialDone done = std::exchange(done_, nullptr);
    stop();
    run_.reset();
    done(std::move(result));
  }

  void stop() {
    timer_.cancel();
    resolver_.cancel();
    asio::error_code ignored;
    socket_.close(ignored);
  }

  tcp::socket socket_;
  tcp::resolver resolver_;
  asio::steady_timer timer_;
  std::string name_;
  std::uint16_t port_;
  LinkSecret secret_;
  LinkHost host_;
  DialDone done_;
  WireTime until_;
  std::shared_ptr<HandshakeRun> run_;
};

}  // namespace

std::shared_ptr<Dial> dial(asio::io_context& io, const std::string& host_name, std::uint16_t port, LinkSecret secret, LinkHost host,
                           DialDone done, WireTime deadline) {
  auto dialling = std::make_shared<Dialling>(io, host_name, port, std::move(secret), std::move(host), std::move(done), deadline);
  asio::post(io, [dialling] { dialling->start(); });
  return dialling;
}

}  // namespace kyhop
