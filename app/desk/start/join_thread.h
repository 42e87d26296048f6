// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <thread>

#include "app/meeting/commands/joining.h"
#include "sync/node/address.h"

namespace kyhop {

/// One attempt to join over the network, on a thread of its own. Destroying it ends the attempt; what was begun can be gone on with.
class JoinThread final : public QObject {
  Q_OBJECT

 public:
  /// `discovery`: where no address is typed, the clerk is looked for in the network.
  JoinThread(std::shared_ptr<Joining> joining, QString label, std::optional<PeerAddress> peer, bool discovery, QObject* parent);
  ~JoinThread() override;

 signals:
  // On the window's thread.
  void digits(const QString& digits);
  void note(const kyhop::Error& trouble);
  /// The grant is here; take() gives it once.
  void granted();
  void failed(const kyhop::Error& error);

 public:
  std::optional<Grant> take() { return std::exchange(grant_, std::nullopt); }
  /// Where the clerk's device was reached; with the grant.
  const std::optional<PeerAddress>& address() const { return address_; }

 private:
  struct Running;
  std::unique_ptr<Running> running_;
  std::optional<Grant> grant_;
  std::optional<PeerAddress> address_;
  std::thread thread_;
};

}  // namespace kyhop
