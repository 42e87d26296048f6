// SPDX-License-Identifier: AGPL-3.0-or-later
#include <asio/io_context.hpp>
#include <asio/signal_set.hpp>
#include <asio/steady_timer.hpp>

#include "app/ctl/context.h"
#include "app/meeting/commands/bundles.h"
#include "app/meeting/node/meeting_node.h"
#include "app/meeting/node/search_indexer.h"

namespace kyhop::ctl {

namespace {

struct ServeOptions {
  std::string listen = "[::]:0";
  std::vector<std::string> peers;
  bool no_discovery = false;
};

Json event(const char* name) {
  return {{"event", name}, {"at", time_text(Office::now_ms())}};
}

void show_event(const Context& context, const NodeEvent& e) {
  const auto say = [&context](Json json, const std::string& plain) { context.print(json, plain); };
  if (const auto* listening = std::get_if<NodeListening>(&e)) {
    Json json = event("listening");
    json["address"] = listening->address;
    json["port"] = listening->port;
    say(json, "listening on " + listening->address + " port " + std::to_string(listening->port));
  } else if (const auto* peer = std::get_if<NodePeer>(&e)) {
    Json json = event("peer");
    json["device"] = peer->peer.device.hex();
    json["state"] = peer->up ? token(peer->peer.state) : "gone";
    json["found_by"] = token(peer->peer.found_by);
    json["address"] = peer->peer.address;
    json["rtt_ms"] = peer->peer.rtt_ms ? Json(*peer->peer.rtt_ms) : Json(nullptr);
    say(json, "peer " + peer->peer.device.hex().substr(0, 12) + " " + json["state"].get<std::string>());
  } else if (const auto* record = std::get_if<NodeRecord>(&e)) {
    if (!context.json) return;
    Json json = event("record");
    json["id"] = record->hash.hex();
    json["kind"] = record->kind;
    json["device"] = record->log.device.hex();
    json["seq"] = number(record->seq);
    json["own"] = record->own;
    say(json, {});
  } else if (const auto* paper = std::get_if<NodePaper>(&e)) {
    Json json = event("paper");
    json["manifest"] = paper->paper.hex();
    json["here"] = paper->verified ? "verified" : "arriving";
    json["have"] = paper->have;
    json["total"] = paper->total;
    say(json, "paper " + paper->paper.hex().substr(0, 12) + " " +
                  (paper->verified ? "verified" : std::to_string(paper->have) + "/" + std::to_string(paper->total)));
  } else if (const auto* discovery = std::get_if<NodeDiscovery>(&e)) {
    Json json = event("discovery");
    json["problem"] = discovery->problem ? discovery->problem->sentence() : std::string{};
    say(json, discovery->problem ? discovery->problem->sentence() : "discovery works");
  } else if (const auto* join = std::get_if<NodeJoinPending>(&e)) {
    Json json = event("join");
    json["invite"] = join->invite.hex();
    json["label"] = join->label;
    json["code"] = join->digits;
    say(json, "a device waits: " + join->label + ", digits " + join->digits + ": compare them and run device confirm " +
                  join->invite.hex() + " --code …");
  } else if (const auto* problem = std::get_if<NodeProblem>(&e)) {
    Json json = event("error");
    json["what"] = problem->error.what;
    json["why"] = problem->error.why;
    json["todo"] = problem->error.todo;
    say(json, problem->error.sentence());
  }
}

// What serve and sync share.
class RunningNode {
 public:
  Result<void> start(Context& context, NodeOptions options, MeetingNode::Listener on_event) {
    KYHOP_ASSIGN(office_, context.office());
    KYHOP_ASSIGN(ChunkStore * papers, context.papers());
    KYHOP_ASSIGN(node_, MeetingNode::start(io, *office_, *papers, std::move(options), std::move(on_event)));
    return {};
  }
  Node& node() { return node_->node(); }
  Office& office() { return *office_; }

  asio::io_context io;

 private:
  Office* office_ = nullptr;
  std::unique_ptr<MeetingNode> node_;
};

Result<NodeOptions> node_options(const std::vector<std::string>& peers, bool discovery) {
  NodeOptions options;
  options.use_discovery = discovery;
  for (const std::string& text : peers) {
    KYHOP_ASSIGN(const PeerAddress address, PeerAddress::parse(text));
    options.peers.push_back(address);
  }
  return options;
}

// Port 0 is allowed here: any free one.
Result<PeerAddress> listen_address(const std::string& text) {
  if (text.ends_with(":0")) {
    KYHOP_ASSIGN(PeerAddress address, PeerAddress::parse(text.substr(0, text.size() - 1) + "1"));
    address.port = 0;
    return address;
  }
  return PeerAddress::parse(text);
}

Result<void> serve(Context& context, const ServeOptions& o) {
  KYHOP_ASSIGN(NodeOptions options, node_options(o.peers, !o.no_discovery));
  KYHOP_ASSIGN(const PeerAddress listen, listen_address(o.listen));
  options.listen_address = listen.host;
  options.listen_port = listen.port;
  RunningNode running;
  std::optional<SearchIndexer> indexer;
  KYHOP_TRY(running.start(context, std::move(options), [&](const NodeEvent& e) {
    show_event(context, e);
    const auto* paper = std::get_if<NodePaper>(&e);
    if (indexer && ((paper != nullptr && paper->verified) || std::holds_alternative<NodeRecord>(e))) indexer->look();
  }));
  indexer.emplace(running.office().home().copy(),
                  SearchIndexer::Events{{}, [&](const Error& e) { context.warn("search: " + e.sentence()); }});
  asio::signal_set signals(running.io, SIGINT, SIGTERM);
  signals.async_wait([&](const asio::error_code& error, int) {
    if (error) return;
    running.node().stop();
    running.io.stop();
  });
  running.io.run();
  return {};
}

Result<void> sync_once(Context& context, const std::string& peer, bool discover, std::uint64_t timeout) {
  if (peer.empty() && !discover) return fail(ErrorCode::usage, "sync", "nothing says with whom", "give HOST:PORT or --discover");
  KYHOP_ASSIGN(NodeOptions options, node_options(peer.empty() ? std::vector<std::string>{} : std::vector<std::string>{peer}, discover));
  options.once = true;
  options.listen = discover;
  options.use_known_peers = false;
  RunningNode running;
  bool done = false;
  const auto began = std::chrono::steady_clock::now();
  KYHOP_TRY(running.start(context, std::move(options), [&](const NodeEvent& e) {
    if (std::get_if<NodeSyncDone>(&e) == nullptr) return;
    done = true;
    running.io.stop();
  }));
  asio::steady_timer deadline(running.io, std::chrono::seconds(timeout));
  deadline.async_wait([&](const asio::error_code& error) {
    if (!error) running.io.stop();
  });
  asio::signal_set signals(running.io, SIGINT, SIGTERM);
  signals.async_wait([&](const asio::error_code& error, int) {
    if (!error) running.io.stop();
  });
  running.io.run();
  const NodeTotals totals = running.node().totals();
  running.node().stop();
  if (!done)
    return fail(ErrorCode::io, "sync", "both sides were not equal within " + std::to_string(timeout) + " s; what arrived stays",
                "check that the other device runs and can be reached, and run it again");
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  KYHOP_ASSIGN(const Bytes token_bytes, frontier_token(running.office()));
  context.print({{"records_in", totals.records_in},
                 {"records_out", totals.records_out},
                 {"bytes_in", totals.bytes_in},
                 {"bytes_out", totals.bytes_out},
                 {"papers", totals.papers},
                 {"seconds", seconds},
                 {"frontier", to_hex(token_bytes)}},
                std::to_string(totals.records_in) + " records in, " + std::to_string(totals.records_out) + " out, " +
                    std::to_string(totals.papers) + " papers");
  return {};
}

}  // namespace

void add_node(CLI::App& app, Context& context) {
  auto o = std::make_shared<ServeOptions>();
  CLI::App* verb = app.add_subcommand("serve", "Run a node until it is interrupted: finds others, keeps everything equal, does the duties");
  verb->add_option("--listen", o->listen, "ADDRESS:PORT; port 0 is any free one")->capture_default_str();
  verb->add_option("--peer", o->peers, "HOST:PORT to keep a link with, may be repeated")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  verb->add_flag("--no-discovery", o->no_discovery, "Do not use DNS-SD");
  verb->callback([&context, o] { context.action = [&context, o] { return serve(context, *o); }; });

  auto peer = std::make_shared<std::string>();
  auto discover = std::make_shared<bool>(false);
  auto timeout = std::make_shared<std::uint64_t>(60);
  verb = app.add_subcommand("sync", "Become equal with another device, then stop");
  verb->add_option("PEER", *peer, "HOST:PORT");
  verb->add_flag("--discover", *discover, "Find it by DNS-SD");
  verb->add_option("--timeout", *timeout, "Seconds to try")->capture_default_str();
  verb->callback(
      [&context, peer, discover, timeout] { context.action = [=, &context] { return sync_once(context, *peer, *discover, *timeout); }; });
}

}  // namespace kyhop::ctl
