// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/link.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <asio/post.hpp>
#include <asio/write.hpp>

namespace kyhop {

namespace {

constexpr std::size_t kReadSize = 64 * 1024;
constexpr std::size_t kWriteSize = 64 * 1024;
constexpr WireTime kFarewellTime{2000};

Error lost(const std::string& why) {
  return {ErrorCode::io, "link", why, "it is dialled again by itself", {}};
}

// Not inherited; small messages leave at once, and the system takes only a little ahead, so that the channel's order of priorities holds.
void tune(asio::ip::tcp::socket& socket) {
  static_cast<void>(::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC));  // helper processes must not keep a link open
  asio::error_code ignored;                                                 // only a matter of speed
  socket.set_option(asio::ip::tcp::no_delay(true), ignored);
#ifdef TCP_NOTSENT_LOWAT
  const int ahead = 128 * 1024;
  static_cast<void>(::setsockopt(socket.native_handle(), IPPROTO_TCP, TCP_NOTSENT_LOWAT, &ahead, sizeof ahead));
#endif
}

}  // namespace

WireTime wire_now() {
  return std::chrono::duration_cast<WireTime>(std::chrono::steady_clock::now().time_since_epoch());
}

// An eighth of the pool is kept for urgent messages and ballots.
bool SendPool::take(std::size_t bytes, Priority priority) {
  const std::size_t cap = priority <= Priority::ballots ? size_ : size_ / 8 * 7;
  if (used_ + bytes > cap) return false;
  used_ += bytes;
  return true;
}

std::size_t SendPool::room() const {
  const std::size_t cap = size_ / 8 * 7;
  return used_ < cap ? cap - used_ : 0;
}

Link::Link(asio::ip::tcp::socket socket, EstablishedLink established, std::shared_ptr<SendPool> pool, ChannelLimits limits)
    : socket_(std::move(socket)),
      timer_(socket_.get_executor()),
      farewell_timer_(socket_.get_executor()),
      role_(established.role),
      peer_(established.peer),
      secret_(established.secret),
      limited_(established.limited),
      handshake_hash_(established.handshake_hash),
      surplus_(std::move(established.surplus)),
      channel_(std::move(established.send), std::move(established.receive), wire_now(), limits),
      pool_(std::move(pool)) {
  asio::error_code gone;  // then reading says so
  remote_ = socket_.remote_endpoint(gone);
  tune(socket_);
}

Link::~Link() {
  release();
}

void Link::start(LinkEvents events) {
  if (started_ || !open_) return;
  started_ = true;
  events_ = std::make_shared<const LinkEvents>(std::move(events));
  arm();
  asio::post(socket_.get_executor(), [self = shared_from_this()] {
    self->deliver(std::exchange(self->surplus_, {}));
    self->read();
    self->write();
  });
}

Result<void> Link::send(Priority priority, std::uint8_t type, Bytes payload) {
  if (!open_ || finishing_) return refuse("link_closed", "link", "it is closed");
  const std::size_t size = payload.size();
  if (!pool_->take(size, priority)) return refuse("link_full", "link", "all links together have too much queued", "wait");
  auto queued = channel_.enqueue(priority, type, std::move(payload));
  if (!queued) {
    pool_->give_back(size);
    return queued;
  }
  write();
  return {};
}

std::size_t Link::room() const {
  return open_ && !finishing_ ? std::min(channel_.room(), pool_->room()) : 0;
}

// ---- reading

void Link::read() {
  if (!open_ || reading_ || paused_) return;
  reading_ = true;
  in_.resize(kReadSize);
  socket_.async_read_some(asio::buffer(in_), [self = shared_from_this()](const asio::error_code& error, std::size_t size) {
    self->reading_ = false;
    if (!self->open_) return;
    if (error) return self->fail_with(lost(error == asio::error::eof ? "the peer hung up" : error.message()));
    self->on_read(size);
  });
}

void Link::on_read(std::size_t size) {
  deliver(ByteView(in_).first(size));
  read();
  write();
}

void Link::deliver(ByteView bytes) {
  if (!open_) return;
  const auto events = events_;
  const std::size_t unacknowledged = channel_.unacknowledged();
  std::vector<WireMessage> messages;
  const auto fed = channel_.feed(bytes, wire_now(), messages);
  for (WireMessage& message : messages) {
    if (!open_) return;
    if (events->on_message) events->on_message(std::move(message));
  }
  if (open_ && !messages.empty() && events->on_turn_end) events->on_turn_end();
  if (!open_) return;
  if (!fed) return fail_with(fed.error());
  if (channel_.farewell()) return fail_with(lost("the peer closed it: " + *channel_.farewell()));
  if (channel_.unacknowledged() < unacknowledged && events->on_room) events->on_room(room());
}

void Link::pause(bool paused) {
  if (paused_ == paused || !open_) return;
  paused_ = paused;
  channel_.pause(paused, wire_now());
  if (paused) return;
  arm();
  read();
}

// ---- writing

void Link::write() {
  if (!open_ || !started_ || writing_) return;
  const std::size_t before = channel_.queued();
  auto bytes = channel_.next_bytes(kWriteSize, wire_now());
  pool_->give_back(before - channel_.queued());
  if (!bytes) return fail_with(bytes.error());
  if (bytes->empty()) return;
  out_ = std::move(*bytes);
  writing_ = true;
  asio::async_write(socket_, asio::buffer(out_), [self = shared_from_this()](const asio::error_code& error, std::size_t) {
    self->writing_ = false;
    if (!self->open_) return;
    if (error) return self->fail_with(lost(error.message()));
    self->on_written();
  });
}

void Link::on_written() {
  if (channel_.finished()) {
    // The peer reads the rest and hangs up; until then its own last messages are not lost either.
    asio::error_code ignored;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    return;
  }
  const auto events = events_;
  write();
  if (open_ && events->on_room) events->on_room(room());
}

// ---- time

void Link::arm() {
  if (!open_ || armed_ != WireTime::max()) return;
  armed_ = channel_.deadline();
  if (armed_ == WireTime::max()) return;
  timer_.expires_after(std::max(WireTime(1), armed_ - wire_now()));
  timer_.async_wait([self = shared_from_this()](const asio::error_code& error) {
    if (!error) self->on_timer();
  });
}

void Link::on_timer() {
  if (!open_) return;
  armed_ = WireTime::max();
  const auto ticked = channel_.tick(wire_now());
  if (!ticked) return fail_with(ticked.error());
  write();
  arm();
}

// ---- the end

void Link::finish(std::string why) {
  if (!open_ || finishing_) return;
  finishing_ = true;
  channel_.finish(why);
  write();
  farewell_timer_.expires_after(kFarewellTime);
  farewell_timer_.async_wait([self = shared_from_this()](const asio::error_code& error) {
    if (!error) self->fail_with(lost("it was closed here and the peer did not hang up"));
  });
}

void Link::fail_with(Error error) {
  if (!open_) return;
  // Not in this turn: the owner may be in the middle of a call to this link.
  asio::post(socket_.get_executor(), [events = events_, error = std::move(error)] {
    if (events && events->on_closed) events->on_closed(error);
  });
  release();
}

void Link::close() {
  release();
}

void Link::release() {
  if (!open_) return;
  open_ = false;
  events_.reset();
  pool_->give_back(channel_.queued());
  asio::error_code ignored;
  socket_.close(ignored);
  timer_.cancel();
  farewell_timer_.cancel();
}

}  // namespace kyhop
