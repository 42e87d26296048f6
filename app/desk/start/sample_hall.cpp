// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/start/sample_hall.h"

namespace kyhop {

NodeThread::Options SampleHall::loopback() {
  NodeThread::Options options;
  options.node.listen_address = "127.0.0.1";
  options.node.use_discovery = false;
  options.node.use_known_peers = false;
  return options;
}

SampleHall::SampleHall(const QStringList& homes, NodeThread& node) {
  for (const QString& folder : homes) {
    auto home = Home::open(folder.toStdString(), nullptr);
    if (!home) {
      emit node.problem(home.error());
      continue;
    }
    NodeThread::Options options = loopback();
    options.index = false;
    nodes_.push_back(std::make_unique<NodeThread>(std::move(*home), options));
    connect(nodes_.back().get(), &NodeThread::listening, &node, [&node](int port) {
      node.add_peer(PeerAddress{"127.0.0.1", static_cast<std::uint16_t>(port)});
    });
  }
}

}  // namespace kyhop
