// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/node/meeting_node.h"

#include "app/meeting/records/kind.h"
#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

MessageClass queue_of(const RecordHeader& header) {
  switch (header.kind) {
    case kind::poll_open:
    case kind::poll_freeze:
    case kind::poll_promise:
    case kind::poll_close:
    case kind::poll_cosign:
    case kind::poll_void:
    case kind::poll_count:
    case kind::poll_announce:
    case kind::device_revoke:
      return MessageClass::control;
    case kind::ballot:
    case kind::ballot_acks:
      return MessageClass::ballot;
    default:
      return MessageClass::record;
  }
}

}  // namespace

Result<std::unique_ptr<MeetingNode>> MeetingNode::start(asio::io_context& io, Office& office, ChunkStore& papers, NodeOptions options,
                                                        Listener on_event) {
  KYHOP_ASSIGN(NodeLock lock, NodeLock::acquire(office.home()));
  KYHOP_ASSIGN(WakeSocket wake, WakeSocket::bind(office.home(), lock));
  KYHOP_ASSIGN(ChunkStore writer, office.home().open_papers());
  KYHOP_TRY(prepare_manifests(writer));
  KYHOP_TRY(office.begin_later_log());
  std::unique_ptr<MeetingNode> made(new MeetingNode(office, std::move(lock), std::move(wake), std::move(writer)));
  OfficePorts& ports = made->ports_;
  KYHOP_ASSIGN(made->node_, Node::start({io, office.ledger(), papers, office.random(), ports, ports, &made->paper_writer_, &ports, &ports,
                                         &made->wake_, queue_of, nullptr, &office.home()},
                                        std::move(options), std::move(on_event)));
  return made;
}

}  // namespace kyhop
