// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <memory>
#include <thread>

#include "storage/home/home.h"
#include "sync/node/node.h"

namespace kyhop {

/// The node of a window's home, on a thread and with connections of its own. Where another process (kyhopctl serve) is the home's node
/// already, the window only attaches: it opens no socket, sees what the other stores, and takes over when that one ends.
class NodeThread final : public QObject {
  Q_OBJECT

 public:
  struct Options {
    NodeOptions node;
    bool index = true;  ///< make what arrives searchable beside the node
  };
  NodeThread(Home home, Options options, QObject* parent = nullptr);
  ~NodeThread() override;

  /// Keeps a link with a typed address from now on.
  void add_peer(const PeerAddress& address);

 signals:
  // All on the window's thread.
  /// This process is the home's node now, or (false) another one is.
  void running(bool own);
  void listening(int port);
  /// Something happened that the models should look at.
  void news();
  void joinPending(const QString& invite, const QString& label, const QString& digits);
  void paperMoved(const QString& manifest, int have, int total);
  void problem(const kyhop::Error& error);
  void restored();

 private:
  struct Running;
  void run(Home home, Options options);
  void tell(const NodeEvent& event);
  void post(std::function<void()> call);

  std::unique_ptr<Running> running_;
  std::thread thread_;
};

}  // namespace kyhop
