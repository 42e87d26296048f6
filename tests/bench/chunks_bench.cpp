// SPDX-License-Identifier: AGPL-3.0-or-later
//
// bench_chunks [MEGABYTES=100] [BATCH=16]
//
// Stores chunks of 64 KiB, BATCH a transaction, and reads them back; beside it the same bytes written to a plain file with fsync at the
// same places. Prints one JSON object.

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "storage/chunks/chunk_store.h"
#include "storage/crypto/crypto.h"

namespace {

using namespace kyhop;

template <typename T>
T need(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "bench_chunks: %s\n", result.error().sentence().c_str());
    std::exit(1);
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double plain_seconds(const std::filesystem::path& path, const std::vector<Bytes>& chunks, std::size_t batch) {
  const auto start = std::chrono::steady_clock::now();
  const int file = ::open(path.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    if (::write(file, chunks[i].data(), chunks[i].size()) != static_cast<ssize_t>(chunks[i].size())) std::exit(1);
    if (i % batch == batch - 1) ::fsync(file);
  }
  ::fsync(file);
  ::close(file);
  return seconds_since(start);
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = (argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100) * 16;
  const std::size_t batch = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 16;
  SeededRandom random(1);
  std::vector<Bytes> chunks(count, Bytes(64 << 10));
  std::vector<SoundChunk> named;
  for (Bytes& chunk : chunks) {
    random.fill(chunk);
    named.emplace_back(chunk);
  }
  const auto folder = std::filesystem::temp_directory_path() / ("kyhop-bench-chunks-" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  const double plain = plain_seconds(folder / "plain", chunks, batch);
  auto store = need(ChunkStore::open(folder / "papers.db", Bytes(32, 1)));
  const auto before = std::clock();
  auto start = std::chrono::steady_clock::now();
  for (std::size_t at = 0; at < count; at += batch) need(store.put(std::span(named).subspan(at, std::min(batch, count - at))));
  const double put = seconds_since(start);
  const double cpu = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
  start = std::chrono::steady_clock::now();
  for (const auto& chunk : named) {
    if (need(store.get(chunk.hash())) != to_bytes(chunk.stored())) std::exit(1);
  }
  const double get = seconds_since(start);
  std::filesystem::remove_all(folder);
  const double megabytes = static_cast<double>(count) / 16;
  std::printf("{\"megabytes\":%.0f,\"plain_file_mb_s\":%.0f,\"put_mb_s\":%.0f,\"put_cpu_seconds\":%.2f,\"get_mb_s\":%.0f}\n", megabytes,
              megabytes / plain, megabytes / put, cpu, megabytes / get);
}
