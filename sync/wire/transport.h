// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <deque>
#include <set>
#include <string>

#include "sync/wire/link.h"

// Sockets: where links come from. Everything runs on the io_context's one thread.

namespace kyhop {

/// What all links of a device share. `policy` and `random` outlive every handshake and listener.
struct LinkHost {
  LinkPolicy& policy;
  Random& random;
  std::shared_ptr<SendPool> pool = std::make_shared<SendPool>();
  ChannelLimits limits;
};

using LinkReady = std::function<void(std::shared_ptr<Link>)>;
using DialDone = std::function<void(Result<std::shared_ptr<Link>>)>;

struct ListenLimits {
  std::size_t links = 24;           ///< inbound; what comes beyond is let through the handshake, to be told so
  std::size_t unauthenticated = 8;  ///< sockets beside them that are not yet through the handshake
  std::size_t handshakes = 4;       ///< of those, at work; the others wait
  WireTime handshake_deadline{1000};
};

struct ListenCounters {
  std::uint64_t accepted = 0;     ///< sockets
  std::uint64_t turned_away = 0;  ///< over a limit
  std::uint64_t established = 0;
  std::uint64_t failed = 0;  ///< wrong secret, refused, too slow, cut
};

class HandshakeRun;

/// Accepts links. Keep the pointer; close() it before the policy goes.
class Listener : public std::enable_shared_from_this<Listener> {
 public:
  /// `address`: numeric IPv4 or IPv6; "::" also takes IPv4, and falls back to IPv4 alone where there is no IPv6. Port 0: any.
  /// io when the port is taken.
  static Result<std::shared_ptr<Listener>> open(asio::io_context& io, const std::string& address, std::uint16_t port, LinkHost host,
                                                LinkReady on_link, ListenLimits limits = {});
  ~Listener();

  asio::ip::tcp::endpoint endpoint() const { return endpoint_; }
  std::uint16_t port() const { return endpoint_.port(); }
  const ListenCounters& counters() const { return counters_; }
  /// Inbound sockets now: handshakes, waiting ones, links that still live.
  std::size_t sockets() const;
  /// More links live than there is room for: the newest has to go.
  bool over_capacity() const { return living_links() > limits_.links; }
  /// Stops accepting and drops unfinished handshakes. Links go on.
  void close();

 private:
  Listener(asio::io_context& io, LinkHost host, LinkReady on_link, ListenLimits limits);

  std::size_t living_links() const;
  void accept();
  void on_accepted(asio::ip::tcp::socket socket);
  void begin_waiting();
  void begin(asio::ip::tcp::socket socket);

  asio::ip::tcp::acceptor acceptor_;
  asio::steady_timer retry_;
  asio::ip::tcp::endpoint endpoint_;
  LinkHost host_;
  LinkReady on_link_;
  ListenLimits limits_;
  ListenCounters counters_;
  std::set<std::shared_ptr<HandshakeRun>> at_work_;
  std::deque<asio::ip::tcp::socket> waiting_;
  std::vector<std::weak_ptr<Link>> links_;
  bool closed_ = false;
};

/// One attempt to reach a peer.
class Dial : public std::enable_shared_from_this<Dial> {
 public:
  virtual ~Dial() = default;
  /// Gives up; the callback is not called any more.
  virtual void cancel() = 0;
};

/// Connects, shakes hands with `secret` and calls `done` once, within `deadline`, never before returning. `host_name`: numeric address
/// or a name. Errors are io: unreachable, no answer, closed by the peer (wrong secret or not admitted); or integrity.
std::shared_ptr<Dial> dial(asio::io_context& io, const std::string& host_name, std::uint16_t port, LinkSecret secret, LinkHost host,
                           DialDone done, WireTime deadline = WireTime(6000));

}  // namespace kyhop
