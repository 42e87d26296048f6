// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/start/join_thread.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include "sync/node/join_client.h"

namespace kyhop {

namespace {

// A person may need a while to walk over to the clerk.
constexpr std::chrono::minutes kPatience{15};

}  // namespace

struct JoinThread::Running {
  asio::io_context io;
  SystemRandom random;
  std::unique_ptr<JoinClient> client;
};

JoinThread::JoinThread(std::shared_ptr<Joining> joining, QString label, std::optional<PeerAddress> peer, bool discovery,
                       QObject* parent)
    : QObject(parent), running_(std::make_unique<Running>()) {
  const auto post = [this](std::function<void()> call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
  JoinEvents events;
  events.digits = [this, post](const std::string& text, const JoinOffer&) {
    post([this, shown = QString::fromStdString(text)] { emit digits(shown); });
  };
  events.note = [this, post](const Error& trouble) { post([this, trouble] { emit note(trouble); }); };
  events.joined_at = [this, post](const PeerAddress& address) { post([this, address] { address_ = address; }); };
  events.done = [this, post](Result<Grant> outcome) {
    auto held = std::make_shared<Result<Grant>>(std::move(outcome));
    post([this, held] {
      if (!*held) {
        emit failed(held->error());
        return;
      }
      grant_.emplace(std::move(**held));
      emit granted();
    });
    running_->io.stop();
  };
  JoinOptions options;
  options.peer = peer;
  options.use_discovery = discovery && !peer.has_value();
  options.timeout = kPatience;
  running_->client = std::make_unique<JoinClient>(running_->io, running_->random, joining->invite.copy(), joining->signing, joining->seal,
                                                  label.toStdString(), options, std::move(events));
  thread_ = std::thread([this, joining] {
    running_->client->start();
    running_->io.run();
    running_->client.reset();
  });
}

JoinThread::~JoinThread() {
  running_->io.stop();
  thread_.join();
}

}  // namespace kyhop
