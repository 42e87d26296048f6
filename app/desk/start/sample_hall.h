// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

#include "app/desk/node_thread.h"

namespace kyhop {

/// The sample council's other devices, run as nodes in this process on loopback while the sample is looked at.
class SampleHall final : public QObject {
  Q_OBJECT

 public:
  /// `node` is that of the one who looks, and outlives this.
  SampleHall(const QStringList& homes, NodeThread& node);
  /// How a node of the sample runs: nothing leaves the machine.
  static NodeThread::Options loopback();

 private:
  std::vector<std::unique_ptr<NodeThread>> nodes_;
};

}  // namespace kyhop
