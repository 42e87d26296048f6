// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/wire/transport.h"

namespace kyhop {

/// Carries one handshake over one connected socket, until a deadline. Kept alive by its pending operations.
class HandshakeRun : public std::enable_shared_from_this<HandshakeRun> {
 public:
  HandshakeRun(asio::ip::tcp::socket socket, LinkHandshake handshake, LinkHost host, WireTime deadline, DialDone done);

  void start();
  /// Hangs up; `done` is not called any more.
  void cancel();

 private:
  void step();
  void on_read(const asio::error_code& error, std::size_t size);
  void end(Result<std::shared_ptr<Link>> result);
  Failure hung_up() const;

  asio::ip::tcp::socket socket_;
  asio::steady_timer timer_;
  LinkHandshake handshake_;
  LinkHost host_;
  WireTime deadline_;
  DialDone done_;
  Bytes in_;
  Bytes out_;
  bool spoke_ = false;
};

}  // namespace kyhop
