// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

#include "sync/wire/channel.h"
#include "sync/wire/link_handshake.h"

// Established links over TCP. Everything here runs on the one thread that runs the io_context; no function may be called from another.

namespace kyhop {

/// Bytes that all links together may have queued. Bulk leaves a part to urgent messages and ballots.
class SendPool {
 public:
  explicit SendPool(std::size_t size = 32 * 1024 * 1024) : size_(size) {}

  bool take(std::size_t bytes, Priority priority);
  void give_back(std::size_t bytes) { used_ -= bytes; }
  std::size_t used() const { return used_; }
  /// What bulk may still take.
  std::size_t room() const;

 private:
  std::size_t size_;
  std::size_t used_ = 0;
};

/// Called on the io thread, never from inside a call of the owner to the link.
struct LinkEvents {
  std::function<void(WireMessage)> on_message;
  /// All messages that one read from the socket completed have been told; more may follow in a later turn.
  std::function<void()> on_turn_end;
  /// More can be queued than before: the new room() of the link.
  std::function<void(std::size_t room)> on_room;
  /// The link is gone, for whatever reason but close(). Called once and last.
  std::function<void(const Error&)> on_closed;
};

/// One authenticated, encrypted connection. Kept alive by its pending operations; after close() it calls nobody.
class Link : public std::enable_shared_from_this<Link> {
 public:
  Link(asio::ip::tcp::socket socket, EstablishedLink established, std::shared_ptr<SendPool> pool, ChannelLimits limits = {});
  ~Link();
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;

  /// Begins to read and deliver. Until then nothing is lost: it waits in the socket.
  void start(LinkEvents events);

  noise::Role role() const { return role_; }
  bool initiated_here() const { return role_ == noise::Role::initiator; }
  const PeerAuth& peer() const { return peer_; }
  const DeviceId& peer_device() const { return device_of(peer_); }
  const SecretName& secret() const { return secret_; }
  /// Let in only to be told something.
  bool limited() const { return limited_; }
  const noise::Hash& handshake_hash() const { return handshake_hash_; }
  const asio::ip::tcp::endpoint& remote_endpoint() const { return remote_; }

  /// Queues a message. Refused with rule "message_too_large", "link_full" (more than 8 MiB waiting here, or the pool is used up),
  /// "link_closed". Bulk senders look at room() and wait for on_room instead.
  Result<void> send(Priority priority, std::uint8_t type, Bytes payload);
  /// Bytes that a sender of bulk may queue now.
  std::size_t room() const;
  std::size_t queued(Priority priority) const { return channel_.queued(priority); }
  std::size_t queued() const { return channel_.queued(); }
  std::optional<WireTime> round_trip() const { return channel_.round_trip(); }

  /// Stops reading, so that the peer stops sending; and reads again. Silence does not count meanwhile.
  void pause(bool paused);

  /// Ends at once, without a callback.
  void close();
  /// Sends what is queued and then a goodbye with `why`, waits at most two seconds, and calls on_closed.
  void finish(std::string why);
  bool is_open() const { return open_; }

 private:
  void read();
  void on_read(std::size_t size);
  void deliver(ByteView bytes);
  void write();
  void on_written();
  void arm();
  void on_timer();
  void fail_with(Error error);
  void release();

  asio::ip::tcp::socket socket_;
  asio::steady_timer timer_;
  asio::steady_timer farewell_timer_;
  asio::ip::tcp::endpoint remote_;
  noise::Role role_;
  PeerAuth peer_;
  SecretName secret_;
  bool limited_;
  noise::Hash handshake_hash_;
  Bytes surplus_;
  Channel channel_;
  std::shared_ptr<SendPool> pool_;
  std::shared_ptr<const LinkEvents> events_;  ///< held by whoever calls one, since a callback may close the link

  Bytes in_;
  Bytes out_;
  WireTime armed_ = WireTime::max();
  bool open_ = true;
  bool started_ = false;
  bool reading_ = false;
  bool writing_ = false;
  bool paused_ = false;
  bool finishing_ = false;
};

/// The io layer's clock.
WireTime wire_now();

}  // namespace kyhop
