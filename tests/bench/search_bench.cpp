// SPDX-License-Identifier: AGPL-3.0-or-later
//
// bench_search [DOCUMENTS=20000]
//
// Indexes pages of 200 words drawn from 3,000 made-up Vietnamese syllable pairs (a few are very common, as in any language) in an encrypted
// replica and measures queries. Prints one JSON object.

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "storage/search/search_index.h"

namespace {

using namespace kyhop;

template <typename T>
T need(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "bench_search: %s\n", result.error().sentence().c_str());
    std::exit(1);
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

std::string syllable(Random& random) {
  static const std::vector<std::string> starts = {"b", "c",  "ch", "d",  "đ",  "gi", "h",  "kh", "l", "m",
                                                  "n", "ng", "nh", "ph", "qu", "t",  "th", "tr", "v", "x"};
  static const std::vector<std::string> ends = {"a",   "á",  "ạ",   "ân",  "ấn",   "ầu",   "ẩm",  "ế",  "ệt",
                                                "iện", "ội", "ồng", "ước", "ượng", "uyết", "ỉnh", "ài", "áo"};
  return starts[random.below(starts.size())] + ends[random.below(ends.size())];
}

/// Of the processor, so that other work on the machine does not count.
double milliseconds() {
  return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20'000;
  SeededRandom random(1);
  std::vector<std::string> vocabulary;
  while (vocabulary.size() < 3000) vocabulary.push_back(syllable(random) + " " + syllable(random));
  const auto word = [&]() -> const std::string& {
    // Zipf-like: low numbers are common.
    const double u = static_cast<double>(random.below(1'000'000) + 1) / 1e6;
    return vocabulary[static_cast<std::size_t>(std::pow(u, 3) * 2999)];
  };

  const auto path = std::filesystem::temp_directory_path() / ("kyhop-bench-search-" + std::to_string(::getpid()));
  auto replica = need(Replica::open(path, Bytes(32, 1)));
  auto index = need(SearchIndex::open(replica));
  double start = milliseconds();
  for (std::size_t at = 0; at < count;) {
    Transaction transaction = need(Transaction::begin(replica.database()));
    for (std::size_t end = std::min(count, at + 500); at < end; ++at) {
      std::string text;
      for (int i = 0; i < 100; ++i) text += word() + " ";
      need(index.index({SearchSource::paper, random.id<EntityId>(), 1, word(), text}));
    }
    need(transaction.commit());
  }
  const double indexing = milliseconds() - start;

  std::vector<double> times;
  std::size_t hits = 0;
  for (int i = 0; i < 300; ++i) {
    const std::string query = i % 3 == 0 ? word() : i % 3 == 1 ? word() + " " + word() : word().substr(0, 3);
    start = milliseconds();
    hits += need(index.find(query, {}, 20)).size();
    times.push_back(milliseconds() - start);
  }
  std::sort(times.begin(), times.end());
  const auto size = std::filesystem::file_size(path);
  for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + suffix);
  std::printf(
      "{\"documents\":%zu,\"index_cpu_ms_per_document\":%.3f,\"query_cpu_ms_median\":%.2f,\"query_cpu_ms_p95\":%.2f,\"query_cpu_ms_max\":%."
      "2f,\"hits\":%zu,"
      "\"bytes\":%ju}\n",
      count, indexing / static_cast<double>(count), times[times.size() / 2], times[times.size() * 95 / 100], times.back(), hits,
      static_cast<std::uintmax_t>(size));
}
