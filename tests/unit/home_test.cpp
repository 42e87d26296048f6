// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/home/home.h"

#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

#include "storage/home/node_lock.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

unsigned mode_of(const std::filesystem::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}

bool readable(int descriptor) {
  pollfd waited{descriptor, POLLIN, 0};
  return ::poll(&waited, 1, 0) == 1;
}

}  // namespace

TEST_CASE("A home is closed to others, opens again with its passphrase and keeps what was written") {
  const TemporaryFolder folder;
  const auto place = folder / "nested" / "home";
  SystemRandom random;
  const Secret right(as_bytes("mật khẩu")), wrong(as_bytes("khác"));
  {
    const Home home = take(Home::create(place, Protection::with_passphrase(right.copy(), kLeastStretching), random));
    CHECK(home.is_protected());
    auto replica = take(home.open_replica());
    check(replica.set_setting("a", Bytes{1}));
    take(home.open_papers());
  }
  CHECK(mode_of(place) == 0700);
  for (const char* name : {"home.key", "replica.db", "papers.db"}) CHECK(mode_of(place / name) == 0600);

  const Home home = take(Home::open(place, &right));
  CHECK(home.is_protected());
  auto replica = take(home.open_replica(Access::read_only));
  CHECK(take(replica.setting("a")) == Bytes{1});
  CHECK(Home::open(place, &wrong).error().code == ErrorCode::usage);
  CHECK(Home::open(place, nullptr).error().code == ErrorCode::usage);
  CHECK(Home::open(folder / "none", nullptr).error().code == ErrorCode::not_found);
}

TEST_CASE("A home is never made over another one") {
  const TemporaryFolder folder;
  SystemRandom random;
  const Home home = take(Home::create(folder / "home", Protection::unprotected(), random));
  CHECK_FALSE(home.is_protected());
  CHECK(Home::create(folder / "home", Protection::unprotected(), random).error().code == ErrorCode::usage);
  take(home.open_replica());
  std::filesystem::remove(home.key_path());
  CHECK(Home::create(folder / "home", Protection::unprotected(), random).error().code == ErrorCode::usage);
}

TEST_CASE("The key of another home does not open a replica") {
  const TemporaryFolder folder;
  SystemRandom random;
  const Home one = take(Home::create(folder / "one", Protection::unprotected(), random));
  const Home two = take(Home::create(folder / "two", Protection::unprotected(), random));
  take(one.open_replica());
  std::filesystem::copy_file(one.replica_path(), two.replica_path());
  const auto refused = two.open_replica();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::integrity);
}

TEST_CASE("The home is where the environment says, in the order of the manual") {
  ::setenv("HOME", "/home/an", 1);
  ::unsetenv("KYHOP_HOME");
  ::unsetenv("XDG_DATA_HOME");
  ::unsetenv("XDG_STATE_HOME");
  CHECK(take(default_home()) == "/home/an/.local/share/kyhop");
  CHECK(take(state_folder()) == "/home/an/.local/state/kyhop");
  ::setenv("XDG_DATA_HOME", "/data", 1);
  ::setenv("XDG_STATE_HOME", "relative", 1);
  CHECK(take(default_home()) == "/data/kyhop");
  CHECK(take(state_folder()) == "/home/an/.local/state/kyhop");
  ::setenv("KYHOP_HOME", "here", 1);
  CHECK(take(default_home()) == "here");
  ::unsetenv("KYHOP_HOME");
  ::unsetenv("XDG_DATA_HOME");
  ::unsetenv("HOME");
  CHECK(default_home().error().code == ErrorCode::usage);
}

TEST_CASE("A second node of a home is refused until the first has ended, however it ended") {
  const TemporaryFolder folder;
  SystemRandom random;
  const Home home = take(Home::create(folder / "home", Protection::unprotected(), random));
  int ready[2];
  REQUIRE(::pipe(ready) == 0);
  const pid_t node = ::fork();
  REQUIRE(node >= 0);
  if (node == 0) {
    const auto lock = NodeLock::acquire(home);
    const char told = lock ? 'y' : 'n';
    (void)!::write(ready[1], &told, 1);
    ::pause();
    ::_exit(0);
  }
  char told = 0;
  REQUIRE(::read(ready[0], &told, 1) == 1);
  CHECK(told == 'y');
  const auto second = NodeLock::acquire(home);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::refused);
  CHECK(second.error().rule == "one_node");

  REQUIRE(::kill(node, SIGKILL) == 0);
  REQUIRE(::waitpid(node, nullptr, 0) == node);
  CHECK(NodeLock::acquire(home));
}

TEST_CASE("A node is woken by a byte, and waking nobody neither fails nor blocks") {
  const TemporaryFolder folder;
  SystemRandom random;
  for (const std::string& name : {std::string("home"), std::string(150, 'x')}) {
    const Home home = take(Home::create(folder / name, Protection::unprotected(), random));
    CHECK_FALSE(wake(home));
    const auto lock = take(NodeLock::acquire(home));
    {
      const WakeSocket socket = take(WakeSocket::bind(home, lock));
      CHECK(mode_of(home.socket_path()) == 0600);
      CHECK_FALSE(readable(socket.descriptor()));
      for (int i = 0; i < 2000; ++i) REQUIRE(wake(home));
      CHECK(readable(socket.descriptor()));
      socket.drain();
      CHECK_FALSE(readable(socket.descriptor()));
    }
    CHECK_FALSE(wake(home));
    std::ofstream(home.socket_path()) << "left by a node that was killed";
    const WakeSocket again = take(WakeSocket::bind(home, lock));
    CHECK(wake(home));
  }
}
