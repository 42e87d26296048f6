// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/core.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>

#include "sync/discovery/avahi_discovery.h"
#include "sync/node/known_peers.h"

namespace kyhop {

namespace {

constexpr WireTime kTick{100};
constexpr WireTime kWishesPause{30};
constexpr WireTime kDutiesPause{10};
constexpr WireTime kStatusPause{250};
constexpr int kDutyRounds = 16;
/// How long `once` waits for papers that nobody moves any more.
constexpr WireTime kPaperPatience{3000};
constexpr WireTime kGoodbye{2500};
/// Kinds of authority and key records; see Kind.
constexpr Kind kFirstMeetingKind = 0x1000;

std::uint64_t now_ms() {
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count());
}

}  // namespace

Node::Core::Core(NodeParts parts, NodeOptions options, std::function<void(const NodeEvent&)> on_event)
    : parts_(std::move(parts)),
      options_(std::move(options)),
      on_event_(std::move(on_event)),
      policy_(parts_.ledger, parts_.keys),
      host_{policy_, parts_.random, std::make_shared<SendPool>(), {}},
      dialer_(parts_.io, policy_, host_, parts_.random,
              {[this](std::shared_ptr<Link> link, FoundBy found_by) { adopt(std::move(link), found_by); },
               [this](const PeerAddress& address, const Error& error) {
                 Error told = error;
                 told.what = "peer " + address.text();
                 emit(NodeProblem{std::move(told)});
               },
               [this](const DeviceId& device) { return is_linked(device); }}),
      papers_(parts_.io, parts_.papers, parts_.paper_writer, parts_.wishes, parts_.random,
              {[this](const DeviceId& device, Bytes message) {
                 if (const auto session = sessions_.find(device); session != sessions_.end())
                   session->second->send_papers(std::move(message));
               },
               [this](const DeviceId& device, const std::string& why) {
                 emit(NodeProblem{{ErrorCode::integrity, "device " + device.hex().substr(0, 16), why, "it is asked elsewhere", {}}});
               },
               [this](const NodePaper& paper) {
                 if (paper.verified) ++totals_.papers;
                 emit(paper);
               },
               [this](const Error& error) { emit(NodeProblem{error}); }}),
      listening_(parts_.io),
      flush_(parts_.io),
      wishes_(parts_.io),
      duties_(parts_.io),
      tick_(parts_.io),
      status_alarm_(parts_.io) {
}

Node::Core::~Core() {
  stop();
}

Result<void> Node::Core::start() {
  if (parts_.ledger.identity() == nullptr)
    return fail(ErrorCode::usage, "node", "this home has no keys of its own", "join the council with it first");
  KYHOP_TRY(prepare_manifests(parts_.papers));
  KYHOP_TRY(prepare_known_peers(parts_.ledger.replica()));
  KYHOP_TRY(parts_.ledger.refresh());
  KYHOP_ASSIGN(data_version_, parts_.ledger.database().data_version());
  KYHOP_ASSIGN(store_, LedgerStore::open(parts_.ledger));
  KYHOP_TRY(policy_.reload());
  if (parts_.home != nullptr) {
    KYHOP_ASSIGN(maintenance_, Maintenance::start(*parts_.home));
    set_auto_checkpoints(false);
  }
  if (options_.listen) {
    ListenLimits limits;
    limits.links = options_.inbound_links;
    const auto adopt_caller = [this](std::shared_ptr<Link> link) { adopt(std::move(link), FoundBy::inbound); };
    KYHOP_ASSIGN(listener_, Listener::open(parts_.io, options_.listen_address, options_.listen_port, host_, adopt_caller, limits));
    status_.address = listener_->endpoint().address().to_string();
    status_.port = listener_->port();
    listening_.after(WireTime(0), [this] { emit(NodeListening{status_.address, status_.port}); });
  }
  status_.pid = static_cast<std::uint64_t>(::getpid());
  parts_.ledger.on_stored([this](std::span<const RecordHash> hashes) {
    store_->note_stored(hashes);
    if (!flush_.is_set()) flush_.after(WireTime(0), [this] { flush_stored(); });
  });
  parts_.ledger.on_erased([this](const LogId& log) {
    store_->note_erased(log);
    erased_.insert(log);
    if (!flush_.is_set()) flush_.after(WireTime(0), [this] { flush_stored(); });
  });
  for (const PeerAddress& peer : options_.peers) dialer_.add(peer, FoundBy::typed);
  if (options_.use_known_peers) {
    KYHOP_ASSIGN(const auto known, known_peers(parts_.ledger.replica()));
    for (const KnownPeer& peer : known) dialer_.add(peer.address, FoundBy::known, peer.device);
  }
  if (options_.use_discovery) start_discovery();
  if (parts_.wake != nullptr) {
    const int descriptor = ::dup(parts_.wake->descriptor());
    if (descriptor < 0) return fail(ErrorCode::io, "node", std::strerror(errno), "close other programs");
    wake_.emplace(parts_.io, descriptor);
    wait_for_wake();
  }
  moved_at_ = wire_now();
  wishes_.after(WireTime(0), [this] { papers_.look_again(); });
  duties_.after(WireTime(0), [this] { do_duties(); });
  tick_.after(kTick, [this] { tick(); });
  status_alarm_.after(WireTime(0), [this] { write_status(); });
  return {};
}

void Node::Core::stop() {
  if (std::exchange(stopped_, true)) return;
  parts_.ledger.on_stored({});
  parts_.ledger.on_erased({});
  for (Alarm* alarm : {&listening_, &flush_, &wishes_, &duties_, &tick_, &status_alarm_}) alarm->cancel();
  if (discovery_) discovery_->stop();
  if (listener_) listener_->close();
  dialer_.stop();
  for (const auto& [device, session] : sessions_) session->close();
  for (const Replacement& one : replacements_) one.session->close();
  for (const Limited& one : limited_) one.session->close();
  for (const auto& join : joins_) join->close();
  if (wake_) {
    asio::error_code ignored;
    wake_->close(ignored);
  }
  if (maintenance_) {
    maintenance_.reset();
    set_auto_checkpoints(true);
  }
  // A status that cannot be taken away is recognised as stale by the free lock.
  static_cast<void>(erase_node_status(parts_.ledger.replica()));
}

void Node::Core::set_auto_checkpoints(bool on) {
  parts_.ledger.database().set_auto_checkpoint(on);
  parts_.papers.database().set_auto_checkpoint(on);
  if (parts_.paper_writer != nullptr) parts_.paper_writer->database().set_auto_checkpoint(on);
}

void Node::Core::emit(const NodeEvent& event) {
  if (!stopped_ && on_event_) on_event_(event);
}

/// Says each problem once, not at every try.
void Node::Core::note(const Result<void>& outcome) {
  if (outcome) return;
  if (std::exchange(last_problem_, outcome.error().sentence()) != last_problem_) emit(NodeProblem{outcome.error()});
}

// Finding peers -----------------------------------------------------------------------------------------------------------------

void Node::Core::start_discovery() {
  discovery_ = parts_.discovery ? std::move(parts_.discovery) : make_avahi_discovery(parts_.io, parts_.random);
  DiscoveryEvents events;
  events.found = [this](const PeerCandidate& candidate) {
    std::vector<ByteView> secrets;
    for (const LinkSecret& secret : policy_.member_secrets()) secrets.push_back(secret.key.view());
    const auto secret = matches(candidate.text, candidate.instance, candidate.port, secrets);
    if (secret) dialer_.add_candidate(candidate.instance, candidate.addresses, candidate.port, *secret);
  };
  events.lost = [this](const std::string& instance) { dialer_.lose_candidate(instance); };
  events.state = [this](const DiscoveryState& state) {
    discovery_problem_ = state.problem;
    emit(NodeDiscovery{state.problem});
    if (!status_alarm_.is_set()) status_alarm_.after(kStatusPause, [this] { write_status(); });
  };
  discovery_->start(std::move(events));
  announce();
}

void Node::Core::announce() {
  if (!discovery_) return;
  if (!listener_ || policy_.member_secrets().empty()) return discovery_->announce(std::nullopt);
  Announcement announcement{listener_->port(), policy_.member_secrets().front().key.copy(), {}};
  for (const OpenInvite& invite : policy_.invites()) announcement.invite_psks.push_back(invite.psk.copy());
  discovery_->announce(std::move(announcement));
}

// What was stored ---------------------------------------------------------------------------------------------------------------

void Node::Core::look_again() {
  if (stopped_) return;
  note_other_processes();
  look_at_keys();
  if (!wishes_.is_set()) wishes_.after(WireTime(0), [this] { papers_.look_again(); });
}

void Node::Core::wait_for_wake() {
  wake_->async_wait(asio::posix::stream_descriptor::wait_read, [weak = weak_from_this()](const asio::error_code& error) {
    const auto self = weak.lock();
    if (error || !self || self->stopped_) return;
    self->parts_.wake->drain();
    self->note_other_processes();
    self->wait_for_wake();
  });
}

void Node::Core::note_other_processes() {
  const auto version = parts_.ledger.database().data_version();
  if (!version) return note(tl::make_unexpected(version.error()));
  if (std::exchange(data_version_, *version) == *version) return;
  const auto refreshed = parts_.ledger.refresh();
  if (!refreshed) note(tl::make_unexpected(refreshed.error()));
  const auto frozen = store_->reload();
  if (!frozen) return note(tl::make_unexpected(frozen.error()));
  for (const LogId& log : *frozen) on_forked(log);
  look_at_keys();
  if (!wishes_.is_set()) wishes_.after(kWishesPause, [this] { papers_.look_again(); });
}

bool Node::Core::together(const std::function<void()>& work) {
  const auto stored = parts_.ledger.together(work);
  if (stored) return true;
  store_->take_back();
  note(stored);
  return false;
}

/// Everything that was stored since, by whomever: to the peers first, then what follows from it here.
void Node::Core::flush_stored() {
  if (const auto problem = store_->take_problem()) note(tl::make_unexpected(*problem));
  for (const LogId& log : std::exchange(forked_, {}))
    for (const auto& [device, session] : sessions_) session->fork_stored(log);
  for (const LogId& log : std::exchange(erased_, {}))
    for (const auto& [device, session] : sessions_) session->records_erased(log);
  const std::vector<Record> fresh = store_->take_fresh();
  if (fresh.empty()) return;
  for (const auto& [device, session] : sessions_) session->records_stored(fresh);
  bool rights = false;
  for (const Record& record : fresh) {
    const RecordHeader& header = record.header();
    rights = rights || header.kind < kFirstMeetingKind;
    emit(NodeRecord{record.hash(), header.kind, header.log, header.seq, header.log.device == own_device()});
  }
  if (rights) {
    look_at_keys();
    end_revoked();
  }
  if (!wishes_.is_set()) wishes_.after(kWishesPause, [this] { papers_.look_again(); });
  if (!duties_.is_set()) duties_.after(WireTime(0), [this] { do_duties(); });
}

void Node::Core::look_at_keys() {
  const auto changed = policy_.reload();
  if (!changed) return note(tl::make_unexpected(changed.error()));
  if (*changed) announce();
  for (const auto& join : joins_) join->look_again();
}

void Node::Core::do_duties() {
  if (parts_.duties == nullptr) return;
  for (int round = 0; round < kDutyRounds; ++round) {
    const auto wrote = parts_.duties->run();
    if (!wrote) return note(tl::make_unexpected(wrote.error()));
    if (!*wrote) return;
  }
  duties_.after(kDutiesPause, [this] { do_duties(); });
}

// Time --------------------------------------------------------------------------------------------------------------------------

void Node::Core::tick() {
  tick_.after(kTick, [this] { tick(); });
  note_other_processes();
  settle_replacements();
  end_limited();
  tell_wants();
  if (papers_.moved() != moved_) {
    moved_ = papers_.moved();
    moved_at_ = wire_now();
  }
  if (options_.once) end_when_done();
}

void Node::Core::tell_wants() {
  const Wants wants{store_->frontier().digest(), papers_.missing()};
  for (const auto& [device, session] : sessions_)
    if (session->quiet()) session->tell(wants);
}

bool Node::Core::in_sync() const {
  if (sessions_.empty() || papers_.missing() > 0) return false;
  return std::all_of(sessions_.begin(), sessions_.end(), [](const auto& one) { return one.second->quiet(); });
}

void Node::Core::end_when_done() {
  if (ending_) {
    if (!sessions_.empty() && wire_now() - ending_since_ < kGoodbye) return;
    const auto on_event = on_event_;  // which may let go of this node
    stop();
    if (on_event) on_event(NodeSyncDone{});
    return;
  }
  if (sessions_.empty() || !dialer_.typed_are_linked()) return;
  const bool moving = wire_now() - moved_at_ < kPaperPatience;
  if (papers_.missing() > 0 && moving) return;
  const Hash256 frontier = store_->frontier().digest();
  for (const auto& [device, session] : sessions_) {
    if (!session->quiet()) return;
    const auto& theirs = session->peer_wants();
    if (!theirs || theirs->frontier != frontier || (theirs->papers > 0 && moving)) return;
  }
  ending_ = true;
  ending_since_ = wire_now();
  dialer_.stop();
  for (const auto& [device, session] : sessions_) session->finish("both hold the same");
}

void Node::Core::report_progress() {
  gossip::Progress all;
  for (const auto& [device, session] : sessions_) {
    all.received += session->progress().received;
    all.expected += session->progress().expected;
  }
  if (all.received == progress_.received && all.expected == progress_.expected) return;
  progress_ = all;
  emit(NodeProgress{all.received, all.expected});
}

std::vector<PeerStatus> Node::Core::peers() const {
  std::vector<PeerStatus> peers;
  for (const auto& [device, session] : sessions_) peers.push_back(session->status());
  for (const Limited& one : limited_) peers.push_back(one.session->status());
  for (const auto& join : joins_) peers.push_back(join->status());
  return peers;
}

void Node::Core::write_status() {
  status_.at_ms = now_ms();
  status_.peers = peers();
  status_.discovery_problem = discovery_problem_ ? discovery_problem_->sentence() : std::string();
  note(write_node_status(parts_.ledger.replica(), status_));
}

}  // namespace kyhop
