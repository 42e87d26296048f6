// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "sync/gossip/conversation.h"
#include "sync/node/alarm.h"
#include "sync/node/link_messages.h"
#include "sync/node/node.h"
#include "sync/wire/link.h"

namespace kyhop {

class PeerSession;

/// Whom a session tells what its peer said. None of these ends the session from inside.
class SessionOwner {
 public:
  virtual ~SessionOwner() = default;
  virtual void on_paper_message(PeerSession& session, Bytes message) = 0;
  virtual void on_room(PeerSession& session, std::size_t room) = 0;
  /// Its state, progress or wants are other ones now.
  virtual void on_changed(PeerSession& session) = 0;
  virtual void on_forked(const LogId& log) = 0;
  virtual void on_own_log_ahead(const LogId& log) = 0;
  /// The link is gone; called once and last.
  virtual void on_ended(PeerSession& session, const Error& why) = 0;
  virtual NodeTotals& totals() = 0;
  /// Does what stores records, all in one transaction. False: nothing of it was stored.
  virtual bool together(const std::function<void()>& work) = 0;
};

/// One link to a member: its conversation about records, and the messages about papers passing through.
class PeerSession : public std::enable_shared_from_this<PeerSession> {
 public:
  PeerSession(asio::io_context& io, std::shared_ptr<Link> link, FoundBy found_by, SessionOwner& owner);
  ~PeerSession();

  /// Reads from now on, but keeps what comes until begin().
  void listen();
  /// Starts the conversation. `store`, `book` and `random` outlive the session.
  void begin(SyncStore& store, RequestBook& book, Random& random, ConversationSettings settings);
  bool begun() const { return conversation_ != nullptr; }

  void records_stored(std::span<const Record> records);
  void fork_stored(const LogId& log);
  void records_erased(const LogId& log);
  void send_papers(Bytes message);
  void tell(const Wants& wants);

  const DeviceId& device() const { return link_->peer_device(); }
  Link& link() { return *link_; }
  bool limited() const { return link_->limited(); }
  PeerStatus status() const;
  bool in_sync() const { return conversation_ && conversation_->in_sync(); }
  bool quiet() const { return in_sync() && conversation_->idle(); }
  const gossip::Progress& progress() const { return progress_; }
  const std::optional<Wants>& peer_wants() const { return peer_wants_; }
  WireTime last_heard() const { return last_heard_; }
  /// How long the peer, which has too many links, wants not to be dialled.
  WireTime asked_to_wait() const { return asked_to_wait_; }

  /// Ends the link politely; on_ended follows.
  void finish(std::string why) { link_->finish(std::move(why)); }
  /// Ends it at once and calls nobody.
  void close();

 private:
  void on_message(WireMessage message);
  void handle_waiting();
  void handle(WireMessage message);
  void take_records(std::span<WireMessage> messages);
  void carry_out(gossip::Effects effects);
  void send(const gossip::Send& message);
  void room(std::size_t bytes);
  void strike(const std::string& reason);

  std::shared_ptr<Link> link_;
  FoundBy found_by_;
  SessionOwner& owner_;
  Alarm alarm_;
  std::unique_ptr<Conversation> conversation_;
  std::vector<WireMessage> waiting_;  ///< until begin(), or the end of this turn
  gossip::Progress progress_;
  std::optional<Wants> peer_wants_;
  std::optional<Wants> told_;
  bool was_in_sync_ = false;
  unsigned strikes_ = 0;
  WireTime last_heard_{};
  WireTime asked_to_wait_{};
};

}  // namespace kyhop
