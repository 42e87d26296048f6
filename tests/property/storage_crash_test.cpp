// SPDX-License-Identifier: AGPL-3.0-or-later
//
// A process is killed at its n-th write to the disk, for every n until it gets through. What it had acknowledged must be there, and what it
// had not must be there whole or not at all.

#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "storage/replica/replica.h"
#include "tests/unit/made_records.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

const Bytes kKey(32, 4);
constexpr std::uint64_t kBatches = 12;
constexpr std::uint64_t kEach = 4;  ///< records of each of two logs in a batch

int writes_left = 0;

/// Writes half of what should be written and dies when the count is up: a torn write. It is 0 only for a process that may live.
ssize_t deadly_pwrite(int file, const void* bytes, size_t size, off_t at) {
  if (writes_left > 0 && --writes_left == 0) {
    (void)!::pwrite(file, bytes, size / 2, at);
    ::raise(SIGKILL);
  }
  return ::pwrite(file, bytes, size, at);
}

int deadly_ftruncate(int file, off_t size) {
  if (writes_left > 0 && --writes_left == 0) ::raise(SIGKILL);
  return ::ftruncate(file, size);
}

void make_deadly(int writes) {
  writes_left = writes;
  sqlite3_initialize();
  sqlite3_vfs* const vfs = sqlite3_vfs_find("unix");
  for (const char* name : {"pwrite", "pwrite64"}) {
    vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(deadly_pwrite));
  }
  vfs->xSetSystemCall(vfs, "ftruncate", reinterpret_cast<sqlite3_syscall_ptr>(deadly_ftruncate));
}

/// One batch: both logs grow, and a setting says how often. True when it was committed.
bool write_batch(Replica& replica, std::uint64_t batch) {
  auto transaction = Transaction::begin(replica.database());
  if (!transaction) return false;
  for (const Byte name : {Byte{1}, Byte{2}}) {
    std::vector<StoredRecord> run;
    for (std::uint64_t i = 0; i < kEach; ++i) run.push_back(made_record(made_log(name), batch * kEach + i));
    if (!replica.records().append_many(run)) return false;
  }
  return replica.set_setting("batches", Bytes{static_cast<Byte>(batch + 1)}) && transaction->commit();
}

/// Continues from where the replica is. Tells each committed batch through the pipe.
void child_main(const std::filesystem::path& path, int acknowledge, int dies_at) {
  make_deadly(dies_at);
  auto replica = Replica::open(path, kKey);
  if (!replica) ::_exit(2);
  sqlite3_wal_autocheckpoint(replica->database().handle(), 20);
  const auto done = replica->setting("batches");
  if (!done) ::_exit(2);
  for (std::uint64_t batch = *done ? (**done)[0] : 0; batch < kBatches; ++batch) {
    if (!write_batch(*replica, batch)) ::_exit(2);
    const char one = 1;
    if (::write(acknowledge, &one, 1) != 1) ::_exit(2);
  }
  replica = tl::make_unexpected(Error{});
  ::_exit(0);
}

/// A killed process leaves the same bytes on every disk, so the quickest one will do.
std::filesystem::path quick_disk() {
  return ::access("/dev/shm", W_OK) == 0 ? std::filesystem::path("/dev/shm") : std::filesystem::temp_directory_path();
}

struct Life {
  bool killed = false;
  std::uint64_t acknowledged = 0;
};

Life live(const std::filesystem::path& path, int dies_at) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::close(ends[0]);
    child_main(path, ends[1], dies_at);
  }
  ::close(ends[1]);
  Life life;
  for (char byte = 0; ::read(ends[0], &byte, 1) == 1;) ++life.acknowledged;
  ::close(ends[0]);
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  life.killed = WIFSIGNALED(status);
  if (!life.killed) REQUIRE(WEXITSTATUS(status) == 0);
  return life;
}

/// Batches in the replica, after checking that each is whole.
std::uint64_t sound_batches(const std::filesystem::path& path) {
  auto replica = take(Replica::open(path, kKey));
  check(replica.database().check_integrity());
  const auto setting = take(replica.setting("batches"));
  const std::uint64_t batches = setting ? setting->at(0) : 0;
  CHECK(take(replica.records().count()) == batches * kEach * 2);
  for (const Byte name : {Byte{1}, Byte{2}}) {
    const LogId log = made_log(name);
    CHECK(take(replica.records().head(log)).next == Seq{batches * kEach});
    std::uint64_t next = 0;
    check(replica.records().range(log, Seq{0}, 10'000, 1 << 24, [&](StoredRecord&& record) {
      CHECK(record.seq == Seq{next});
      CHECK(record.hash == made_record(log, next).hash);
      ++next;
      return true;
    }));
    CHECK(next == batches * kEach);
  }
  return batches;
}

}  // namespace

TEST_CASE("A kill at any write loses nothing acknowledged and leaves no half of a batch") {
  int deaths = 0;
  for (int dies_at = 1;; ++dies_at) {
    INFO("killed at write " << dies_at);
    const TemporaryFolder folder(quick_disk());
    const Life life = live(folder / "replica.db", dies_at);
    const std::uint64_t kept = sound_batches(folder / "replica.db");
    CHECK(kept >= life.acknowledged);
    CHECK(kept <= life.acknowledged + 1);
    if (!life.killed) {
      CHECK(kept == kBatches);
      break;
    }
    ++deaths;
  }
  CHECK(deaths > 50);
}

TEST_CASE("One replica that is killed again and again goes on each time from where it was") {
  const TemporaryFolder folder(quick_disk());
  const auto path = folder / "replica.db";
  std::uint64_t acknowledged = 0;
  for (int dies_at = 7;; dies_at += 3) {
    const Life life = live(path, dies_at);
    acknowledged += life.acknowledged;
    const std::uint64_t kept = sound_batches(path);
    CHECK(kept >= acknowledged);
    acknowledged = kept;
    if (!life.killed) break;
  }
  CHECK(acknowledged == kBatches);
}
