// SPDX-License-Identifier: AGPL-3.0-or-later
#include <barrier>
#include <thread>

#include "app/meeting/commands/council.h"
#include "app/meeting/commands/meeting.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

struct Founded {
  TemporaryFolder folder;
  SystemRandom random;
  Founded() {
    ::setenv("XDG_STATE_HOME", (folder / "state").c_str(), 1);
    take(create_council(take(Home::create(folder / "home", Protection::unprotected(), random)), "HĐND thử", "Văn thư", "máy",
                        folder / "root", Protection::unprotected()));
  }
  std::unique_ptr<Office> open(const std::filesystem::path& name) { return take(Office::open(take(Home::open(folder / name, nullptr)))); }
};

}  // namespace

TEST_CASE("A device that writes nothing stays in its log, however often it is opened") {
  Founded founded;
  const LogId log = take(founded.open("home")->ledger().own_log());
  for (int turn = 0; turn < 3; ++turn) {
    const auto office = founded.open("home");
    CHECK_FALSE(office->was_restored());
    check(office->write([](Ledger::Writer&) -> Result<void> { return {}; }));
    CHECK(take(office->ledger().own_log()) == log);
  }
}

TEST_CASE("A copied home that several open at once begins one new log") {
  Founded founded;
  const LogId before = take(founded.open("home")->ledger().own_log());
  constexpr int kOpeners = 4;
  for (int turn = 0; turn < 8; ++turn) {
    const std::string copy = "copy" + std::to_string(turn);
    std::filesystem::copy(founded.folder / "home", founded.folder / copy, std::filesystem::copy_options::recursive);
    std::array<std::optional<Home>, kOpeners> homes;
    std::array<std::optional<Result<std::unique_ptr<Office>>>, kOpeners> opened;
    for (auto& home : homes) home.emplace(take(Home::open(founded.folder / copy, nullptr)));
    {
      std::barrier together(kOpeners);
      std::vector<std::jthread> threads;
      for (int i = 0; i < kOpeners; ++i)
        threads.emplace_back([&, i] {
          together.arrive_and_wait();
          opened[i].emplace(Office::open(std::move(*homes[i])));
        });
    }
    std::vector<std::unique_ptr<Office>> offices;
    for (auto& office : opened) offices.push_back(take(std::move(*office)));
    CHECK(std::count_if(offices.begin(), offices.end(), [](const auto& office) { return office->was_restored(); }) == 1);
    const LogId log = take(offices.front()->ledger().own_log());
    CHECK(log.epoch != before.epoch);
    for (const auto& office : offices) CHECK(take(office->ledger().own_log()) == log);
    CHECK_FALSE(founded.open(copy)->was_restored());
  }
}
