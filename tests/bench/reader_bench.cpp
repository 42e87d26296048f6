// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Drawing a page cold beside `mutool draw` of the same page and size in the same run. Both are whole processes that start, open the
// paper, draw one page and end, by turns, so that what the machine does besides falls on both.
//
//   bench_reader FILE.pdf [PAGE=1] [ROUNDS=15]    one JSON object on standard output

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/reader/mupdf_document.h"

namespace {

using namespace kyhop;

constexpr int kDotsPerInch = 150;
constexpr float kPointsPerInch = 72;

/// The other half of the comparison: this program started as its own child.
int draw_once(const std::string& file, std::uint32_t page) {
  auto source = FileSource::adopt(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  auto runtime = MuPdfRuntime::create();
  if (!source || !runtime) return 1;
  auto paper = MuPdfDocument::open(*runtime, std::move(*source), file);
  if (!paper) return 1;
  // As the window does it: recorded by the paper's owner, drawn by a painter.
  const auto recording = (*paper)->record(page - 1);
  auto brush = PageBrush::create(*runtime);
  if (!recording || !brush) return 1;
  constexpr float kScale = kDotsPerInch / kPointsPerInch;
  const PageSize points = (*recording)->size();
  const PixelSize size{static_cast<int>(std::lround(points.width * kScale)), static_cast<int>(std::lround(points.height * kScale))};
  const std::unique_ptr<Byte[]> pixels(new Byte[static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 4]);
  return brush->draw(**recording, size, {0, 0, size.width, size.height}, pixels.get()) ? 0 : 1;
}

/// Milliseconds of one run, or a negative number when it failed.
double run(std::vector<std::string> words) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const auto start = std::chrono::steady_clock::now();
  pid_t child = 0;
  int status = 1;
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  const int refused = ::posix_spawnp(&child, arguments[0], &quiet, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&quiet);
  if (refused != 0) return -1;
  ::waitpid(child, &status, 0);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  return status == 0 ? took.count() : -1;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

int compare(const std::string& file, const std::string& page, int rounds) {
  const std::vector<std::string> ours{"/proc/self/exe", "--draw", file, page};
  const std::vector<std::string> theirs{"mutool", "draw", "-q", "-r", std::to_string(kDotsPerInch), "-o", "/dev/null",
                                        "-F",     "pam",  file, page};
  std::vector<double> our_times;
  std::vector<double> their_times;
  for (int round = 0; round < rounds; ++round) {
    our_times.push_back(run(ours));
    their_times.push_back(run(theirs));
  }
  if (std::ranges::min(our_times) < 0 || std::ranges::min(their_times) < 0) {
    std::fprintf(stderr, "bench_reader: %s: the page could not be drawn by both: is mutool installed, and is there such a page?\n",
                 file.c_str());
    return 1;
  }
  const nlohmann::ordered_json result{{"measure", "draw a page cold"},
                                      {"against", "mutool draw"},
                                      {"dots_per_inch", kDotsPerInch},
                                      {"rounds", rounds},
                                      {"ours_ms", median(our_times)},
                                      {"theirs_ms", median(their_times)},
                                      {"ratio", median(our_times) / median(their_times)},
                                      {"limit", 1.1}};
  std::printf("%s\n", result.dump().c_str());
  return 0;
}

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string> words(values + 1, values + count);
  if (words.size() == 3 && words[0] == "--draw") return draw_once(words[1], static_cast<std::uint32_t>(std::stoul(words[2])));
  if (words.empty() || words.size() > 3) {
    std::fputs("bench_reader FILE.pdf [PAGE=1] [ROUNDS=15]\n", stderr);
    return 2;
  }
  return compare(words[0], words.size() > 1 ? words[1] : "1", words.size() > 2 ? std::stoi(words[2]) : 15);
}
