// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>

#include "storage/crypto/crypto.h"
#include "sync/gossip/effects.h"
#include "sync/gossip/push_limit.h"
#include "sync/gossip/request_book.h"
#include "sync/gossip/run_server.h"
#include "sync/gossip/store.h"

namespace kyhop {

struct ConversationSettings {
  /// How often two peers compare digests; ± 20 %. The owner may stretch it by the number of its links.
  Moment compare_every{10'000};
  /// The first digest waits for a random part of this, so that a hall whose access point comes back does not compare everything with
  /// everybody in one moment.
  Moment start_spread{0};
  /// Queue of a live record by its kind; all are MessageClass::record when empty.
  std::function<MessageClass(const RecordHeader&)> queue_of;
  /// The log this device writes now, to notice a restored copy.
  std::optional<LogId> own_log;
};

/// One peer's side of synchronisation over one established link: live records are pushed at once, digests are compared at the start and
/// now and then, and each side asks for what it lacks. Sans-IO: every input gives the effects that the owner carries out. One thread. A
/// new link is a new conversation.
///
/// The store, book and random source outlive it. Calls into the store happen inside the inputs.
class Conversation {
 public:
  Conversation(SyncStore& store, RequestBook& book, Random& random, ConversationSettings settings);
  Conversation(const Conversation&) = delete;
  Conversation& operator=(const Conversation&) = delete;
  ~Conversation();

  /// Both sides know who the other is.
  gossip::Effects link_up(Moment now);
  gossip::Effects on_message(GossipType type, ByteView body, Moment now);
  /// New in the replica: own records after their commit, and those that any conversation stored. Those of one log in order.
  gossip::Effects records_stored(std::span<const Record> records, Moment now);
  /// The log is frozen now, or earlier than before.
  gossip::Effects fork_stored(const LogId& log, Moment now);
  /// Records of the log are gone, for a wrong signature: whoever has them is asked.
  gossip::Effects records_erased(const LogId& log, Moment now);
  /// Certificates may be known that were not: what was refused for that is asked for again. Records of logs that the frontier marks
  /// as authority do this by themselves.
  gossip::Effects authority_changed(Moment now);
  /// The link takes this many more bytes of runs now; replaces what was said before. Nothing is served until it is said once.
  gossip::Effects room(std::size_t bytes, Moment now);
  gossip::Effects timer(Moment now);

  /// The peer holds what this device holds, as far as both have said.
  bool in_sync() const { return confirmed_ == store_.frontier().digest(); }
  /// Nothing is asked, wanted or being served.
  bool idle() const { return needs_.empty() && server_.idle() && wanted_records() == 0; }

 private:
  /// What is known of the peer's copy of one log.
  struct PeerLog {
    Seq has{};   ///< it said or showed that it holds the records before this
    Seq told{};  ///< it was sent the records before this
    std::optional<Seq> freeze;
    bool authority = false;
  };
  /// A bucket of ours as the peer last heard of it.
  struct Told {
    AuthorDigest authors;
    HeadDigest heads;
    bool full = false;
  };
  struct Wants {
    std::vector<LogRange> authority;
    std::vector<LogRange> others;
  };

  void begin_comparison();
  void on_digest(const DigestMessage& theirs);
  void on_frontier(const FrontierMessage& theirs);
  bool read_lengths(const FrontierMessage::Bucket& theirs);
  void read_entries(const FrontierMessage::Bucket& theirs);
  void on_need(const NeedMessage& need);
  void on_plan(const TotalsMessage& plan);
  void on_run(const RunMessage& run);
  void on_run_end(const TotalsMessage& end);
  void on_push(PushMessage push);
  void on_fork_proof(ByteView body);
  void on_search(const SearchMessage& search);
  void on_busy(const BusyMessage& busy);
  void on_done(const DoneMessage& done);

  void send(MessageClass queue, GossipType type, Bytes body);
  void send_digest();
  void send_frontier(const std::vector<std::pair<std::size_t, bool>>& buckets, bool ask);
  void send_done(bool probe);
  void send_fork_proof(const LogId& log);
  void compare_soon();

  PeerLog* peer_log(const LogId& log);
  void peer_has(const LogId& log, const FrontierMessage::Length& length, bool authority);
  void peer_has_bucket(std::size_t index);
  void look_for_fork(const FrontierMessage::Entry& theirs);
  void start_search(const LogId& log, Seq differs);
  void send_search(const LogId& log, Seq low, Seq high);
  bool take(std::span<const Record> run);
  void note_stored(std::span<const Record> run, const LogRange& stored);
  void push(MessageClass queue, std::span<const Record* const> records);
  std::size_t vouched(std::span<const Record* const> run);
  void keep_early(std::span<const Record> run);
  void take_early(const LogId& log);
  bool learn_authority(const LogId& log);

  std::optional<LogRange> wanted(const LogId& log, const PeerLog& peer) const;
  Wants wants() const;
  std::uint64_t wanted_records() const;
  bool ask();
  NeedMessage write_need(std::uint64_t id, const std::vector<LogRange>& ranges) const;
  std::optional<std::vector<LogRange>> read_need(const NeedMessage& need) const;
  void end_need(std::uint64_t id, bool served);
  void settle();
  void confirm(bool equal);
  void report_progress();
  void serve();
  gossip::Effects finish();

  SyncStore& store_;
  RequestBook& book_;
  Random& random_;
  ConversationSettings settings_;
  RequestBook::Conversation self_;
  RunServer server_;
  PushLimit push_limit_;

  Moment now_{};
  gossip::Effects effects_;
  bool up_ = false;
  bool heard_ = false;  ///< the peer said once what it holds, or that it holds the same

  std::map<LogId, PeerLog> theirs_;  ///< at most kMaxLogs
  std::array<std::optional<Told>, kBuckets> told_;
  std::set<LogId> unknown_;          ///< refused for want of a certificate
  std::set<LogId> diverged_;         ///< a second history whose fork is being looked for
  std::map<LogId, Seq> doubted_;     ///< a wrong signature came from the peer: that record is asked for alone, which makes it look, too
  std::map<LogId, LogRange> asked_;  ///< ranges under way
  std::map<std::uint64_t, std::vector<LogId>> needs_;
  std::uint64_t last_need_ = 0;
  std::array<AuthorDigest, kBuckets> peer_authors_;  ///< as the peer last told them
  bool by_name_ = false;                             ///< the next need names its logs in full
  /// Pushed records whose predecessors are still under way, by the first of each run: only its last signature is vouched for.
  std::map<std::pair<LogId, Seq>, std::vector<Record>> early_;
  std::uint64_t received_ = 0;
  bool catching_up_ = false;
  bool behind_ = false;  ///< live records were left for the next comparison
  unsigned hasty_ = 0;   ///< early comparisons since both sides agreed
  unsigned searches_left_ = 0;
  Hash256 said_;       ///< own digest that the peer was last told
  Hash256 peer_said_;  ///< the peer's digest as it last told it
  Hash256 confirmed_;  ///< digest that both sides had

  std::optional<Moment> compare_at_;
  std::optional<Moment> soon_at_;
  std::optional<Moment> ask_at_;
  Moment peer_busy_until_{};
  std::optional<Moment> armed_;
};

}  // namespace kyhop
