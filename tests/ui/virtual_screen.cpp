// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/ui/virtual_screen.h"

#include <QProcessEnvironment>

namespace kyhop::test {

namespace {

constexpr int kPatience = 60'000;  // milliseconds; a busy machine is no failure

}  // namespace

VirtualScreen::VirtualScreen() {
  server_.setStandardErrorFile(QProcess::nullDevice());
  server_.start(QStringLiteral("Xvfb"), {"-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"});
  while (server_.state() != QProcess::NotRunning && !server_.canReadLine())
    if (!server_.waitForReadyRead(kPatience)) return;
  const QByteArray number = server_.readLine().trimmed();
  if (!number.isEmpty()) display_ = QLatin1Char(':') + QString::fromLatin1(number);
}

VirtualScreen::~VirtualScreen() {
  server_.terminate();
  if (!server_.waitForFinished(kPatience)) server_.kill();
  server_.waitForFinished();
}

VirtualScreen::Run VirtualScreen::run(const QString& program, const QStringList& arguments) const {
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("DISPLAY", display_);
  environment.insert("QT_QPA_PLATFORM", "xcb");
  environment.insert("QT_QUICK_BACKEND", "software");
  environment.insert("XDG_RUNTIME_DIR", runtime_.path());
  environment.insert("LC_ALL", "C.UTF-8");
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(program, arguments);
  const bool ended = process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit;
  if (process.state() != QProcess::NotRunning) process.kill();
  process.waitForFinished();
  return {ended ? process.exitCode() : -1, process.readAllStandardError()};
}

}  // namespace kyhop::test
