// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/desk.h"

#include <QDateTime>
#include <QQmlEngine>
#include <QTimer>
#include <algorithm>

#include "app/desk/start/idle_lock.h"
#include "app/desk/start/sleep_watch.h"

namespace kyhop {

namespace {
Desk* the_desk = nullptr;
}

Desk::Desk(Options options)
    : node_(std::move(options.node)), settings_(options.settings), gate_(std::move(options.home), key_store_), first_run_(gate_, node_.node.use_discovery, nullptr) {
  the_desk = this;
  connect(&gate_, &HomeGate::opened, this, &Desk::open_session);
  connect(&gate_, &HomeGate::locked, this, &Desk::close_session);
  connect(&first_run_, &FirstRun::sampleOpened, this, [this](const QStringList& others) {
    if (session_) sample_ = std::make_unique<SampleHall>(others, session_->node());
  });
  // A clerk who was found by an address may never be announced here.
  connect(&first_run_, &FirstRun::joinedAt, this, [this](const PeerAddress& address) {
    auto& peers = node_.node.peers;
    if (std::find(peers.begin(), peers.end(), address) == peers.end()) peers.push_back(address);
  });
  connect(&first_run_, &FirstRun::sampleClosed, this, [this] {
    sample_.reset();
    close_session();
  });
  auto* idle = new IdleLock(settings_, this);
  connect(idle, &IdleLock::idle, this, &Desk::lock_when_idle);
  connect(new SleepWatch(this), &SleepWatch::closing, this, [this] {
    if (settings_.lock_minutes() > 0) lock_when_idle();
  });
  for (const QString& file : options.files) first_run_.readFile(QUrl::fromLocalFile(file));
  auto* second = new QTimer(this);
  second->setInterval(1000);
  connect(second, &QTimer::timeout, this, &Desk::nowChanged);
  second->start();
}

Desk::~Desk() {
  sample_.reset();
  session_.reset();
  the_desk = nullptr;
}

Desk* Desk::create(QQmlEngine*, QJSEngine*) {
  QJSEngine::setObjectOwnership(the_desk, QJSEngine::CppOwnership);
  return the_desk;
}

qint64 Desk::now() const {
  return QDateTime::currentMSecsSinceEpoch();
}

void Desk::open_session() {
  auto home = gate_.take();
  if (!home) return;
  session_ = std::make_unique<Session>(std::move(*home), notices_, first_run_.sample() ? SampleHall::loopback() : node_, nullptr);
  connect(session_.get(), &Session::failed, this, [this](const Error& error) {
    gate_.fail(error);
    close_session();
  });
  emit sessionChanged();
}

// Nobody is locked out of a sitting.
void Desk::lock_when_idle() {
  if (session_ && session_->is_protected() && !session_->programme()->current().known()) gate_.lock();
}

// Pages let go of the session before it goes.
void Desk::close_session() {
  if (!session_) return;
  auto* closing = session_.release();
  route_.go(QStringLiteral("home"));
  emit sessionChanged();
  // The sample's files are removed next, a locked home's key is to be forgotten: not later than now. Pages are gone already.
  delete closing;
}

}  // namespace kyhop
