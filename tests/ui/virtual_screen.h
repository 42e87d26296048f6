// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <optional>

namespace kyhop::test {

/// An X server without a screen, on a display number that was free, for as long as the object lives.
class VirtualScreen {
 public:
  VirtualScreen();
  ~VirtualScreen();

  /// False where Xvfb is missing or does not start.
  bool works() const { return !display_.isEmpty(); }

  struct Run {
    int exit_code = -1;
    QByteArray errors;
  };
  /// Runs `program` on this screen, drawn without a graphics card, to its end; exit_code -1 when it crashed or did not end in time.
  Run run(const QString& program, const QStringList& arguments) const;

 private:
  QProcess server_;
  QTemporaryDir runtime_;
  QString display_;
};

}  // namespace kyhop::test
