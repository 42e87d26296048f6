// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/home/node_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

namespace kyhop {

namespace {

/// The address of the home's socket. A path of more than 107 bytes does not fit into one; it is then reached through the open folder.
class SocketAddress {
 public:
  explicit SocketAddress(const std::filesystem::path& path) {
    std::string name = path.string();
    if (name.size() >= sizeof address_.sun_path) {
      folder_ = ::open(path.parent_path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
      name = "/proc/self/fd/" + std::to_string(folder_) + "/" + path.filename().string();
    }
    address_.sun_family = AF_UNIX;
    std::memcpy(address_.sun_path, name.c_str(), std::min(name.size() + 1, sizeof address_.sun_path - 1));
  }
  SocketAddress(const SocketAddress&) = delete;
  SocketAddress& operator=(const SocketAddress&) = delete;
  ~SocketAddress() {
    if (folder_ >= 0) ::close(folder_);
  }

  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&address_); }
  static constexpr socklen_t size() { return sizeof(sockaddr_un); }
  const char* name() const { return address_.sun_path; }

 private:
  sockaddr_un address_{};
  int folder_ = -1;
};

int datagram_socket() {
  return ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

}  // namespace

Result<NodeLock> NodeLock::acquire(const Home& home) {
  const auto path = home.lock_path();
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (file < 0) {
    return fail(ErrorCode::io, path.string(), std::strerror(errno), "check the rights of the home's folder");
  }
  NodeLock lock(file);
  if (::flock(file, LOCK_EX | LOCK_NB) == 0) return lock;
  if (errno == EWOULDBLOCK) {
    return refuse("one_node", "home " + home.folder().string(), "a node is running on it already", "use that one, or stop it first");
  }
  return fail(ErrorCode::io, path.string(), std::strerror(errno), "check the file system of the home's folder");
}

NodeLock::NodeLock(NodeLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {
}

NodeLock::~NodeLock() {
  if (file_ >= 0) ::close(file_);
}

Result<WakeSocket> WakeSocket::bind(const Home& home, const NodeLock&) {
  const auto path = home.socket_path();
  const auto failure = [&] { return fail(ErrorCode::io, path.string(), std::strerror(errno), "check the rights of the home's folder"); };
  const int file = datagram_socket();
  if (file < 0) return failure();
  WakeSocket socket(file, path);
  const SocketAddress address(path);
  ::unlink(address.name());
  if (::bind(file, address.get(), SocketAddress::size()) != 0) return failure();
  if (::chmod(address.name(), S_IRUSR | S_IWUSR) != 0) return failure();
  return socket;
}

WakeSocket::WakeSocket(WakeSocket&& other) noexcept : file_(std::exchange(other.file_, -1)), path_(std::move(other.path_)) {
}

WakeSocket::~WakeSocket() {
  if (file_ < 0) return;
  ::close(file_);
  ::unlink(path_.c_str());
}

void WakeSocket::drain() const {
  Byte byte = 0;
  while (::recv(file_, &byte, 1, MSG_DONTWAIT) >= 0) {
  }
}

bool wake(const Home& home) {
  const int file = datagram_socket();
  if (file < 0) return false;
  const SocketAddress address(home.socket_path());
  const Byte byte = 1;
  const bool sent = ::sendto(file, &byte, 1, MSG_DONTWAIT | MSG_NOSIGNAL, address.get(), SocketAddress::size()) == 1;
  // A full queue means that the node has not read the earlier ones yet, and it will.
  const bool pending = !sent && (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS);
  ::close(file);
  return sent || pending;
}

}  // namespace kyhop
