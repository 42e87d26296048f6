// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/handshake_run.h"

#include <asio/write.hpp>

namespace kyhop {

namespace {

constexpr std::size_t kReadSize = 4096;

}  // namespace

HandshakeRun::HandshakeRun(asio::ip::tcp::socket socket, LinkHandshake handshake, LinkHost host, WireTime deadline, DialDone done)
    : socket_(std::move(socket)),
      timer_(socket_.get_executor()),
      handshake_(std::move(handshake)),
      host_(std::move(host)),
      deadline_(deadline),
      done_(std::move(done)),
      in_(kReadSize) {
}

void HandshakeRun::start() {
  timer_.expires_after(deadline_);
  timer_.async_wait([self = shared_from_this()](const asio::error_code& error) {
    if (!error) self->end(fail(ErrorCode::io, "link", "the handshake took too long", "try again"));
  });
  step();
}

void HandshakeRun::step() {
  if (!done_) return;
  out_ = handshake_.take_output();
  if (!out_.empty()) {
    spoke_ = true;
    asio::async_write(socket_, asio::buffer(out_), [self = shared_from_this()](const asio::error_code& error, std::size_t) {
      if (error) return self->end(self->hung_up());
      self->step();
    });
    return;
  }
  if (handshake_.established()) return end(std::make_shared<Link>(std::move(socket_), handshake_.take_result(), host_.pool, host_.limits));
  socket_.async_read_some(asio::buffer(in_),
                          [self = shared_from_this()](const asio::error_code& error, std::size_t size) { self->on_read(error, size); });
}

void HandshakeRun::on_read(const asio::error_code& error, std::size_t size) {
  if (!done_) return;
  if (error) return end(hung_up());
  const auto fed = handshake_.feed(ByteView(in_).first(size));
  if (!fed) return end(tl::make_unexpected(fed.error()));
  step();
}

Failure HandshakeRun::hung_up() const {
  if (!spoke_) return fail(ErrorCode::io, "link", "the other device closed the connection at once: it is busy", "try again in a while");
  return refuse("not_admitted", "link",
                "the other device closed the connection: it does not know this secret or does not admit this device",
                "check that both belong to the same council and that the invite is still open");
}

void HandshakeRun::end(Result<std::shared_ptr<Link>> result) {
  if (!done_) return;
  const DialDone done = std::exchange(done_, nullptr);
  timer_.cancel();
  asio::error_code ignored;
  if (!result) socket_.close(ignored);
  done(std::move(result));
}

void HandshakeRun::cancel() {
  if (!done_) return;
  done_ = nullptr;
  timer_.cancel();
  asio::error_code ignored;
  socket_.close(ignored);
}

}  // namespace kyhop
