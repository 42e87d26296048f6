// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <asio/io_context.hpp>

#include "sync/discovery/discovery.h"
#include "sync/node/address.h"
#include "sync/trust/enrolment.h"

namespace kyhop {

struct JoinOptions {
  std::optional<PeerAddress> peer;  ///< typed; the invite's own addresses are tried as well
  bool use_discovery = true;
  std::chrono::milliseconds timeout{120000};
};

struct JoinEvents {
  /// The six digits to be compared with the clerk's screen; not called for an invite without a code. The same digits never come twice;
  /// a new attempt over a new link gives new ones.
  std::function<void(const std::string& digits, const JoinOffer& offer)> digits;
  /// What goes wrong while it goes on: for the person who waits.
  std::function<void(const Error& trouble)> note;
  /// The clerk's device was reached here and gave the grant; before done.
  std::function<void(const PeerAddress& address)> joined_at;
  /// The end, called once: the grant, or why not. refused (the clerk's rule), io (time-out, nobody found), integrity.
  std::function<void(Result<Grant>)> done;
};

/// A new device that holds an invite looks for the clerk's device and joins. One thread: that of the io_context. Keep the object until
/// done was called; destroying it earlier ends the attempt without a word.
class JoinClient {
 public:
  JoinClient(asio::io_context& io, Random& random, Invite invite, const SigningKey& key, const SealPair& seal, std::string label,
             JoinOptions options, JoinEvents events, std::unique_ptr<Discovery> discovery = nullptr);
  ~JoinClient();
  JoinClient(const JoinClient&) = delete;
  JoinClient& operator=(const JoinClient&) = delete;

  /// Begins; events come from the io_context's queue.
  void start();

 private:
  class Attempt;
  std::shared_ptr<Attempt> attempt_;
};

}  // namespace kyhop
