// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/home/restore_witness.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "tests/unit/made_records.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;
using Finding = RestoreWitness::Finding;

namespace {

const LogId kOwn = made_log(1, 77);

/// A home with an own log of `count` records that its witness knows.
class WitnessedHome {
 public:
  explicit WitnessedHome(const std::filesystem::path& top) : state(top / "state"), home(make(top / "home")) {
    auto replica = take(home.open_replica());
    CHECK(take(witness().check(replica)) == Finding::first_use);
    check(witness().adopt(replica, std::nullopt, random));
  }

  RestoreWitness witness() const { return RestoreWitness(home, state); }

  void write(std::uint64_t count) {
    auto replica = take(home.open_replica());
    auto head = take(replica.records().head(kOwn));
    for (std::uint64_t i = 0; i < count; ++i) take(replica.records().append(made_record(kOwn, number(head.next) + i)));
    check(witness().update(replica, take(replica.records().head(kOwn))));
  }

  Finding find() const {
    auto replica = take(home.open_replica());
    return take(witness().check(replica));
  }

  SystemRandom random;
  std::filesystem::path state;
  Home home;

 private:
  Home make(const std::filesystem::path& folder) { return take(Home::create(folder, Protection::unprotected(), random)); }
};

/// Writes old bytes into the file that is there, as rsync --inplace would: inode and birth time stay.
void overwrite(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::ifstream source(from, std::ios::binary);
  std::ofstream target(to, std::ios::binary | std::ios::trunc);
  target << source.rdbuf();
}

}  // namespace

TEST_CASE("A home that is only used stays the same home") {
  const TemporaryFolder folder;
  WitnessedHome used(folder.path());
  CHECK(used.find() == Finding::same);
  used.write(3);
  CHECK(used.find() == Finding::same);
  used.write(2);
  CHECK(used.find() == Finding::same);
}

TEST_CASE("A device that has written nothing yet stays the same when it looks, imports or is asked to write and does not") {
  const TemporaryFolder folder;
  WitnessedHome used(folder.path());
  used.write(0);
  CHECK(used.find() == Finding::same);
  used.write(1);
  CHECK(used.find() == Finding::same);
}

TEST_CASE("Records that were committed and not mirrored before a crash are no restore") {
  const TemporaryFolder folder;
  WitnessedHome used(folder.path());
  used.write(3);
  {
    auto replica = take(used.home.open_replica());
    take(replica.records().append(made_record(kOwn, 3)));
  }
  CHECK(used.find() == Finding::same);
}

TEST_CASE("A copied home is noticed, on this machine and on another one") {
  const TemporaryFolder folder;
  WitnessedHome used(folder.path());
  used.write(3);
  std::filesystem::copy(used.home.folder(), folder / "copy", std::filesystem::copy_options::recursive);
  const Home copy = take(Home::open(folder / "copy", nullptr));
  auto replica = take(copy.open_replica());
  CHECK(take(RestoreWitness(copy, used.state).check(replica)) == Finding::copied_or_restored);
  CHECK(take(RestoreWitness(copy, folder / "elsewhere").check(replica)) == Finding::copied_or_restored);
  CHECK(used.find() == Finding::same);
}

TEST_CASE("A backup that is written back is noticed, also into the same file") {
  const TemporaryFolder folder;
  WitnessedHome used(folder.path());
  used.write(3);
  std::filesystem::copy_file(used.home.replica_path(), folder / "backup.db");
  used.write(1);
  overwrite(folder / "backup.db", used.home.replica_path());
  CHECK(used.find() == Finding::copied_or_restored);
}

TEST_CASE("A backup from before the last new epoch is noticed by its nonce") {
  const TemporaryFolder folder;
  WitnessedHome used(folder.path());
  used.write(3);
  std::filesystem::copy_file(used.home.replica_path(), folder / "backup.db");
  {
    auto replica = take(used.home.open_replica());
    check(used.witness().adopt(replica, std::nullopt, used.random));
  }
  CHECK(used.find() == Finding::same);
  overwrite(folder / "backup.db", used.home.replica_path());
  CHECK(used.find() == Finding::copied_or_restored);
}

TEST_CASE("A lost database, a lost mirror and a damaged mirror count as a restore, and adopting ends it") {
  const TemporaryFolder folder;
  WitnessedHome used(folder.path());
  used.write(3);
  const auto mirror = used.witness().mirror_path();
  const auto adopt = [&] {
    auto replica = take(used.home.open_replica());
    check(used.witness().adopt(replica, take(replica.records().head(kOwn)), used.random));
    CHECK(take(used.witness().check(replica)) == Finding::same);
  };

  std::filesystem::remove(mirror);
  CHECK(used.find() == Finding::copied_or_restored);
  adopt();
  std::filesystem::resize_file(mirror, 40);
  CHECK(used.find() == Finding::copied_or_restored);
  adopt();
  {
    std::fstream file(mirror, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(45);
    file.put('\x7f');
  }
  CHECK(used.find() == Finding::copied_or_restored);
  adopt();
  std::filesystem::remove(used.home.replica_path());
  CHECK(used.find() == Finding::copied_or_restored);
}

TEST_CASE("The mirror names neither the device nor the epoch") {
  const TemporaryFolder folder;
  WitnessedHome used(folder.path());
  used.write(1);
  std::ifstream file(used.witness().mirror_path(), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  CHECK(bytes.size() > 40);
  CHECK(bytes.find(std::string(as_text(kOwn.device.view()))) == std::string::npos);
}
