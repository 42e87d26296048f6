// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <list>
#include <map>
#include <optional>
#include <set>

#include <asio/posix/stream_descriptor.hpp>

#include "sync/node/alarm.h"
#include "sync/node/authority_store.h"
#include "sync/node/dialer.h"
#include "sync/node/join_session.h"
#include "sync/node/ledger_store.h"
#include "sync/node/maintenance.h"
#include "sync/node/member_policy.h"
#include "sync/node/node.h"
#include "sync/node/paper_flow.h"
#include "sync/node/peer_session.h"

namespace kyhop {

/// The inside of a node. core.cpp: records, wishes, duties, time; core_links.cpp: who is linked.
class Node::Core final : public SessionOwner, public std::enable_shared_from_this<Core> {
 public:
  Core(NodeParts parts, NodeOptions options, std::function<void(const NodeEvent&)> on_event);
  ~Core() override;

  Result<void> start();
  void stop();
  void look_again();
  void add_peer(const PeerAddress& address) { dialer_.add(address, FoundBy::typed); }

  std::uint16_t port() const { return listener_ ? listener_->port() : 0; }
  std::vector<PeerStatus> peers() const;
  NodeTotals& totals() override { return totals_; }
  bool together(const std::function<void()>& work) override;
  bool in_sync() const;

 private:
  struct Replacement {
    std::shared_ptr<PeerSession> session;
    WireTime since{};
  };
  struct Limited {
    std::unique_ptr<AuthorityStore> store;
    std::shared_ptr<PeerSession> session;
    WireTime since{};
  };

  // core_links.cpp
  void adopt(std::shared_ptr<Link> link, FoundBy found_by);
  void turn_away(const std::shared_ptr<Link>& link);
  void adopt_member(std::shared_ptr<Link> link, FoundBy found_by);
  void adopt_joiner(std::shared_ptr<Link> link);
  void adopt_limited(std::shared_ptr<Link> link, FoundBy found_by);
  void install(std::shared_ptr<PeerSession> session);
  void settle_replacements();
  void end_limited();
  void end_revoked();
  bool is_linked(const DeviceId& device) const;
  ConversationSettings settings(bool at_once) const;
  const DeviceId& own_device() const { return parts_.ledger.identity()->signing.id; }

  void on_paper_message(PeerSession& session, Bytes message) override;
  void on_room(PeerSession& session, std::size_t room) override;
  void on_changed(PeerSession& session) override;
  void on_forked(const LogId& log) override;
  void on_own_log_ahead(const LogId& log) override;
  void on_ended(PeerSession& session, const Error& why) override;

  // core.cpp
  void start_discovery();
  void announce();
  void wait_for_wake();
  void tick();
  void note_other_processes();
  void flush_stored();
  void look_at_keys();
  void do_duties();
  void tell_wants();
  void end_when_done();
  void report_progress();
  void write_status();
  void set_auto_checkpoints(bool on);
  void emit(const NodeEvent& event);
  void note(const Result<void>& outcome);

  NodeParts parts_;
  NodeOptions options_;
  std::function<void(const NodeEvent&)> on_event_;
  NodeTotals totals_;
  bool stopped_ = false;

  std::unique_ptr<LedgerStore> store_;
  std::unique_ptr<Maintenance> maintenance_;
  MemberPolicy policy_;
  RequestBook book_;
  LinkHost host_;
  std::shared_ptr<Listener> listener_;
  Dialer dialer_;
  PaperFlow papers_;
  std::unique_ptr<Discovery> discovery_;
  std::optional<Error> discovery_problem_;
  std::optional<asio::posix::stream_descriptor> wake_;

  std::map<DeviceId, std::shared_ptr<PeerSession>> sessions_;
  std::map<DeviceId, PeerStatus> told_;  ///< the last NodePeer of each
  std::list<Replacement> replacements_;
  std::list<Limited> limited_;
  std::list<std::shared_ptr<JoinSession>> joins_;

  std::int64_t data_version_ = 0;
  std::set<LogId> forked_;
  std::set<LogId> erased_;
  gossip::Progress progress_;
  std::uint64_t moved_ = 0;
  WireTime moved_at_{};
  bool ending_ = false;
  WireTime ending_since_{};
  NodeStatus status_;
  std::string last_problem_;

  Alarm listening_;
  Alarm flush_;
  Alarm wishes_;
  Alarm duties_;
  Alarm tick_;
  Alarm status_alarm_;
};

}  // namespace kyhop
