// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/desk.h"

#include <QDateTime>
#include <QQmlEngine>
#include <QTimer>

namespace kyhop {

namespace {
Desk* the_desk = nullptr;
}

Desk::Desk(Options options) : node_(std::move(options.node)), settings_(options.settings), gate_(std::move(options.home)) {
  the_desk = this;
  connect(&gate_, &HomeGate::opened, this, &Desk::open_session);
  connect(&gate_, &HomeGate::locked, this, &Desk::close_session);
  auto* second = new QTimer(this);
  second->setInterval(1000);
  connect(second, &QTimer::timeout, this, &Desk::nowChanged);
  second->start();
}

Desk::~Desk() {
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
  session_ = std::make_unique<Session>(std::move(*home), notices_, node_, nullptr);
  connect(session_.get(), &Session::failed, this, [this](const Error& error) {
    gate_.fail(error);
    close_session();
  });
  emit sessionChanged();
}

// Pages let go of the session before it goes.
void Desk::close_session() {
  if (!session_) return;
  auto* closing = session_.release();
  route_.go(QStringLiteral("home"));
  emit sessionChanged();
  closing->deleteLater();
}

}  // namespace kyhop
