// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "sync/node/link_messages.h"
#include "sync/node/node.h"
#include "sync/wire/link.h"

namespace kyhop {

/// The clerk's end of one link that was opened with an invite.
class JoinSession : public std::enable_shared_from_this<JoinSession> {
 public:
  struct Events {
    std::function<void(const NodeJoinPending&)> pending;
    std::function<void(const Error&)> problem;
    std::function<void(JoinSession&)> ended;
  };

  /// `desk` outlives the session.
  JoinSession(std::shared_ptr<Link> link, const InviteId& invite, const CouncilId& council, const DeviceId& own, JoinDesk& desk,
              Random& random, Events events);
  ~JoinSession();

  void begin();
  /// Something was decided, perhaps about this one.
  void look_again();
  void close() { link_->close(); }
  PeerStatus status() const;

 private:
  void on_message(const WireMessage& message);
  void on_commit(ByteView commitment);
  void on_reveal(ByteView reveal);
  void give(Bytes grant);
  void send_grant();
  void send(LinkMessage type, Bytes payload);
  void refuse(const Error& error);

  std::shared_ptr<Link> link_;
  InviteId invite_;
  CouncilId council_;
  DeviceId own_;
  JoinerKeys keys_;
  JoinDesk& desk_;
  Random& random_;
  Events events_;
  std::optional<JoinHost> host_;
  bool revealed_ = false;
  Bytes grant_;
  std::size_t given_ = 0;
};

}  // namespace kyhop
