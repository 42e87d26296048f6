// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/node.h"

#include "sync/node/core.h"

namespace kyhop {

Node::Node(std::shared_ptr<Core> core) : core_(std::move(core)) {
}
Node::~Node() {
  core_->stop();
}

Result<std::unique_ptr<Node>> Node::start(NodeParts parts, NodeOptions options, std::function<void(const NodeEvent&)> on_event) {
  auto core = std::make_shared<Core>(std::move(parts), std::move(options), std::move(on_event));
  KYHOP_TRY(core->start());
  return std::unique_ptr<Node>(new Node(std::move(core)));
}

void Node::stop() {
  core_->stop();
}
void Node::look_again() {
  core_->look_again();
}
void Node::add_peer(const PeerAddress& address) {
  core_->add_peer(address);
}
std::uint16_t Node::port() const {
  return core_->port();
}
std::vector<PeerStatus> Node::peers() const {
  return core_->peers();
}
const NodeTotals& Node::totals() const {
  return core_->totals();
}
bool Node::in_sync() const {
  return core_->in_sync();
}

}  // namespace kyhop
