// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

#include "app/reader/paper_probe.h"
#include "app/reader/sanitizers.h"
#include "tests/unit/pdf_writer.h"

using namespace kyhop;
using namespace kyhop::test;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// A folder of its own that goes away again.
struct Folder {
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "kyhop-reader-XXXXXX").string();
    path = ::mkdtemp(pattern.data());
  }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  fs::path write(const std::string& name, const std::string& text) const {
    std::ofstream(path / name, std::ios::binary) << text;
    return path / name;
  }
  /// A stand-in for kyhop-reader.
  fs::path script(const std::string& body) const {
    const auto file = write("helper", "#!/bin/sh\n" + body + "\n");
    fs::permissions(file, fs::perms::owner_all);
    return file;
  }
  fs::path path;
};

std::optional<PaperFault> fault(const Result<PaperInspection>& result) {
  return result ? std::nullopt : fault_of(result.error());
}

/// The process that this one started and that still runs.
pid_t only_child() {
  std::ifstream children("/proc/thread-self/children");
  pid_t child = 0;
  children >> child;
  return child;
}

bool no_child_left() {
  return only_child() == 0;
}

}  // namespace

TEST_CASE("A paper is inspected in the helper, with progress") {
  const Folder folder;
  const auto file = folder.write("to-trinh.pdf", paper(3, "/PageLabels << /Nums [0 << /S /r >>] >>").text());
  std::vector<std::uint32_t> heard;
  const auto inspection = PaperProbe().inspect(file, [&](std::uint32_t done, std::uint32_t pages) {
    CHECK(pages == 3);
    heard.push_back(done);
  });
  REQUIRE(inspection);
  CHECK(heard == std::vector<std::uint32_t>{1, 2, 3});
  REQUIRE(inspection->pages.size() == 3);
  CHECK(inspection->pages[1].size.height == Approx(400));
  CHECK(inspection->pages[1].label == "ii");
  CHECK(inspection->pages[1].text == "Page 2 of the paper\n");
  CHECK_FALSE(inspection->repaired);
  CHECK(no_child_left());
}

TEST_CASE("An open file is inspected without moving its offset or being writable for the helper") {
  const Folder folder;
  const auto file = folder.write("a.pdf", paper(1).text());
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
  ::lseek(descriptor, 5, SEEK_SET);
  CHECK(PaperProbe().inspect(descriptor, "a.pdf"));
  CHECK(::lseek(descriptor, 0, SEEK_CUR) == 5);
  const PaperProbe writer({5s, 64 << 20}, folder.script("echo hacked 1<>/dev/stdin >&0"));
  CHECK_FALSE(writer.inspect(descriptor, "a.pdf"));
  ::close(descriptor);
  std::ifstream again(file);
  CHECK(std::string(std::istreambuf_iterator<char>(again), {}) == paper(1).text());
}

TEST_CASE("What is no ordinary file is refused at once") {
  const Folder folder;
  CHECK(fault(PaperProbe().inspect(folder.path)) == PaperFault::not_a_file);
  CHECK(fault(PaperProbe().inspect("/dev/zero")) == PaperFault::not_a_file);
  ::mkfifo((folder.path / "pipe").c_str(), 0600);
  CHECK(fault(PaperProbe().inspect(folder.path / "pipe")) == PaperFault::not_a_file);
  const auto missing = PaperProbe().inspect(folder.path / "no.pdf");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::not_found);
}

TEST_CASE("A file of more than 2 GiB is refused without being read") {
  const Folder folder;
  const auto file = folder.write("huge.pdf", paper(1).text());
  fs::resize_file(file, kMaxPaperBytes + 1);  // sparse
  CHECK(fault(PaperProbe().inspect(file)) == PaperFault::too_large);
}

TEST_CASE("The helper's refusals come back as sentences about the file") {
  const Folder folder;
  const auto text = PaperProbe().inspect(folder.write("thu.pdf", "Kính gửi"));
  REQUIRE_FALSE(text);
  CHECK(text.error().sentence() == "thu.pdf: the file is not a PDF: save or print it as a PDF and add that");
  CHECK(fault(PaperProbe().inspect(folder.write("cut.pdf", "%PDF-1.7\n1 0 obj"))) == PaperFault::damaged);
}

TEST_CASE("A missing helper is said") {
  const Folder folder;
  const auto file = folder.write("a.pdf", paper(1).text());
  CHECK(fault(PaperProbe({}, folder.path / "nowhere").inspect(file)) == PaperFault::reader_missing);
  CHECK(fault(PaperProbe({}, file).inspect(file)) == PaperFault::reader_missing);
}

TEST_CASE("The helper is named by the environment, else it lies beside the program") {
  CHECK(PaperProbe::find_helper() == fs::read_symlink("/proc/self/exe").parent_path() / "kyhop-reader");
  ::setenv("KYHOP_READER", "/somewhere/else", 1);
  CHECK(PaperProbe::find_helper() == "/somewhere/else");
  ::unsetenv("KYHOP_READER");
}

TEST_CASE("A helper killed in the middle is said, and the caller goes on") {
  const Folder folder;
  const auto file = folder.write("long.pdf", paper(4000).text());  // more answer than a pipe holds, so the helper is not done
  bool killed = false;
  const auto inspection = PaperProbe().inspect(file, [&](std::uint32_t, std::uint32_t) {
    if (!killed) killed = ::kill(only_child(), SIGKILL) == 0;
  });
  CHECK(killed);
  CHECK(fault(inspection) == PaperFault::reader_died);
  CHECK(no_child_left());
}

TEST_CASE("While it reads, the helper is fenced in") {
  const Folder folder;
  const auto file = folder.write("long.pdf", paper(4000).text());  // more answer than a pipe holds, so the helper is not done
  std::string limits;
  const auto inspection = PaperProbe({60s, 64 << 20}).inspect(file, [&](std::uint32_t, std::uint32_t) {
    if (!limits.empty()) return;
    for (const std::string name : {"limits", "status"}) {
      std::ifstream table("/proc/" + std::to_string(only_child()) + "/" + name);
      limits.append(std::istreambuf_iterator<char>(table), {});
    }
  });
  REQUIRE(inspection);
  const auto limit = [&limits](const std::string& name) {
    const auto at = limits.find(name);
    return at == std::string::npos ? -1 : std::atoll(limits.c_str() + at + name.size());
  };
  CHECK(limit("Max core file size") == 0);
  CHECK(limit("Max file size") == 0);
  CHECK(limit("Max cpu time") == 60);
  CHECK(limit("NoNewPrivs:") == 1);
  if (kSanitized) return;
  CHECK(limit("Max open files") == 3);
  CHECK(limit("Max processes") == 0);
  CHECK(limit("Max address space") == (64 << 20) + (256 << 20));
}

TEST_CASE("A helper that answers nonsense, too much or nothing is said") {
  const Folder folder;
  const auto file = folder.write("a.pdf", paper(1).text());
  for (const std::string body :
       {"exec cat /dev/zero", "exec cat", "exit 0", "kill -SEGV $$", "printf '\\001\\011\\000\\000\\000KHRD\\001'"})
    CHECK(fault(PaperProbe({20s, 64 << 20}, folder.script(body)).inspect(file)) == PaperFault::reader_died);
  CHECK(no_child_left());
}

TEST_CASE("A helper that takes too long is killed at the deadline") {
  const Folder folder;
  const auto file = folder.write("a.pdf", paper(1).text());
  const PaperProbe probe({100ms, 64 << 20}, folder.script("exec sleep 1000"));
  const auto start = std::chrono::steady_clock::now();
  CHECK(fault(probe.inspect(file)) == PaperFault::took_too_long);
  CHECK(std::chrono::steady_clock::now() - start < 20s);
  CHECK(no_child_left());
}

TEST_CASE("A helper that used up its processor time took too long") {
  const Folder folder;
  const auto file = folder.write("a.pdf", paper(1).text());
  CHECK(fault(PaperProbe({60s, 64 << 20}, folder.script("kill -XCPU $$")).inspect(file)) == PaperFault::took_too_long);
}

TEST_CASE("Reading stops when the caller asks, before and in the middle") {
  const Folder folder;
  const auto file = folder.write("a.pdf", paper(1).text());
  const PaperProbe probe({60s, 64 << 20}, folder.script("exec sleep 1000"));
  std::stop_source early;
  early.request_stop();
  CHECK(fault(probe.inspect(file, {}, early.get_token())) == PaperFault::cancelled);
  std::stop_source late;
  const std::jthread asker([&late] { late.request_stop(); });
  CHECK(fault(probe.inspect(file, {}, late.get_token())) == PaperFault::cancelled);
  CHECK(no_child_left());
}

TEST_CASE("A paper that needs more memory than the ceiling is refused") {
  const Folder folder;
  const auto file = folder.write("bomb.pdf", text_bomb(2'000'000).text());
  CHECK(fs::file_size(file) < 100'000);
  CHECK(fault(PaperProbe({60s, 32 << 20}).inspect(file)) == PaperFault::too_much_memory);
  CHECK(PaperProbe({60s, 1 << 30}).inspect(file));
}

TEST_CASE("A paper of ten thousand pages is read") {
  const Folder folder;
  const auto inspection = PaperProbe().inspect(folder.write("many.pdf", paper(10'000).text()));
  REQUIRE(inspection);
  CHECK(inspection->pages.back().text == "Page 10000 of the paper\n");
  CHECK(fault(PaperProbe().inspect(folder.write("more.pdf", paper(10'001).text()))) == PaperFault::too_many_pages);
}

TEST_CASE("Several papers are inspected at once") {
  const Folder folder;
  std::vector<std::jthread> readers;
  std::array<bool, 6> read{};
  for (std::size_t i = 0; i < read.size(); ++i)
    readers.emplace_back([&folder, &read, i] {
      const auto file = folder.write(std::to_string(i) + ".pdf", paper(static_cast<int>(20 + i)).text());
      const auto inspection = PaperProbe().inspect(file);
      read[i] = inspection && inspection->pages.size() == 20 + i;
    });
  readers.clear();
  CHECK(std::ranges::all_of(read, [](bool done) { return done; }));
}
