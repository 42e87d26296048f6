// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/node_thread.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <optional>

#include "app/meeting/node/meeting_node.h"
#include "app/meeting/node/search_indexer.h"
#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

// How often an attached window looks whether the other node has ended.
constexpr std::chrono::seconds kTryEvery{2};

}  // namespace

struct NodeThread::Running {
  asio::io_context io;
  std::unique_ptr<Office> office;
  std::optional<ChunkStore> papers;
  std::unique_ptr<MeetingNode> node;
  std::optional<asio::steady_timer> again;
  std::vector<PeerAddress> typed;  ///< before the node ran
};

NodeThread::NodeThread(Home home, Options options, QObject* parent) : QObject(parent), running_(std::make_unique<Running>()) {
  thread_ = std::thread([this, held = std::make_shared<Home>(std::move(home)), chosen = std::move(options)]() mutable {
    run(std::move(*held), std::move(chosen));
  });
}

NodeThread::~NodeThread() {
  asio::post(running_->io, [this] {
    if (running_->again) running_->again->cancel();
    if (running_->node) running_->node->node().stop();
    running_->io.stop();
  });
  thread_.join();
}

void NodeThread::post(std::function<void()> call) {
  QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void NodeThread::add_peer(const PeerAddress& address) {
  asio::post(running_->io, [this, address] {
    if (running_->node) {
      running_->node->node().add_peer(address);
    } else {
      running_->typed.push_back(address);
    }
  });
}

void NodeThread::tell(const NodeEvent& event) {
  if (const auto* open = std::get_if<NodeListening>(&event)) {
    post([this, port = static_cast<int>(open->port)] { emit listening(port); });
  } else if (const auto* join = std::get_if<NodeJoinPending>(&event)) {
    post([this, invite = QString::fromStdString(join->invite.hex()), label = QString::fromStdString(join->label),
          digits = QString::fromStdString(join->digits)] { emit joinPending(invite, label, digits); });
  } else if (const auto* paper = std::get_if<NodePaper>(&event)) {
    post([this, manifest = QString::fromStdString(paper->paper.hex()), have = static_cast<int>(paper->have),
          total = static_cast<int>(paper->total)] { emit paperMoved(manifest, have, total); });
  } else if (const auto* trouble = std::get_if<NodeProblem>(&event)) {
    post([this, error = trouble->error] { emit problem(error); });
  } else if (std::holds_alternative<NodeRestored>(event)) {
    post([this] { emit restored(); });
  }
  post([this] { emit news(); });
}

void NodeThread::run(Home home, Options options) {
  Running& r = *running_;
  const auto work = asio::make_work_guard(r.io);
  std::optional<SearchIndexer> indexer;
  const auto open = [&]() -> Result<void> {
    KYHOP_ASSIGN(r.office, Office::open(home.copy()));
    KYHOP_ASSIGN(ChunkStore store, home.open_papers());
    KYHOP_TRY(prepare_manifests(store));
    r.papers.emplace(std::move(store));
    return {};
  };
  if (const auto opened = open(); !opened) {
    post([this, error = opened.error()] { emit problem(error); });
    r.io.run();
    return;
  }
  std::optional<bool> told;
  std::function<void()> attempt = [&] {
    auto started = MeetingNode::start(r.io, *r.office, *r.papers, options.node, [&](const NodeEvent& event) {
      const auto* paper = std::get_if<NodePaper>(&event);
      if (indexer && ((paper != nullptr && paper->verified) || std::holds_alternative<NodeRecord>(event))) indexer->look();
      tell(event);
    });
    const bool own = started.has_value();
    if (own) {
      r.node = std::move(*started);
      for (const PeerAddress& address : r.typed) r.node->node().add_peer(address);
      if (options.index)
        indexer.emplace(home.copy(), SearchIndexer::Events{[this] { post([this] { emit news(); }); },
                                                           [this](const Error& error) { post([this, error] { emit problem(error); }); }});
    } else if (started.error().rule != "one_node") {
      post([this, error = started.error()] { emit problem(error); });
    }
    if (told != own) {
      told = own;
      post([this, own] { emit running(own); });
    }
    if (own) return;
    r.again->expires_after(kTryEvery);
    r.again->async_wait([&](const asio::error_code& cancelled) {
      if (!cancelled) attempt();
    });
  };
  r.again.emplace(r.io);
  attempt();
  r.io.run();
  indexer.reset();
  r.node.reset();
}

}  // namespace kyhop
