// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/base/error.h"
#include "storage/home/home.h"

namespace kyhop {

/// Held by the one node of a home as long as it runs; the system releases it when the process ends, however it ends.
class NodeLock {
 public:
  /// Refused («one_node») when another process holds it.
  static Result<NodeLock> acquire(const Home& home);
  NodeLock(NodeLock&& other) noexcept;
  NodeLock& operator=(NodeLock&&) = delete;
  ~NodeLock();

 private:
  explicit NodeLock(int file) : file_(file) {}
  int file_;
};

/// The socket on which a running node hears that another process has committed something. Datagrams of one byte; their content means
/// nothing.
class WakeSocket {
 public:
  /// Binds node.sock (0600); only the holder of the lock may. What an earlier node left there is replaced.
  static Result<WakeSocket> bind(const Home& home, const NodeLock& lock);
  WakeSocket(WakeSocket&& other) noexcept;
  WakeSocket& operator=(WakeSocket&&) = delete;
  ~WakeSocket();

  /// Non-blocking datagram socket to wait on; the socket stays this object's.
  int descriptor() const { return file_; }
  /// Reads away all that came.
  void drain() const;

 private:
  WakeSocket(int file, std::filesystem::path path) : file_(file), path_(std::move(path)) {}
  int file_;
  std::filesystem::path path_;
};

/// Tells a running node that something was committed. Never blocks; nobody listening is no error. True when a node was told.
bool wake(const Home& home);

}  // namespace kyhop
