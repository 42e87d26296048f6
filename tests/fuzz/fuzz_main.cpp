// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Drives a fuzzer without libFuzzer: replays every file of the given files and folders, then mutates them.
// Usage: fuzz_NAME [-runs=N] [-seed=N] [-max_len=N] [FILE|FOLDER]…   A crash leaves its input in ./crash-input.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

const Input* current = nullptr;

// Only calls that are safe in a signal handler.
extern "C" void keep_input(int signal) {
  const int file = ::open("crash-input", O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file >= 0 && current != nullptr) {
    const auto written = ::write(file, current->data(), current->size());
    static_cast<void>(written);
    ::close(file);
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void run(const Input& input) {
  current = &input;
  // An exact copy on the heap, so that a sanitizer sees a read past its end.
  const Input exact(input.begin(), input.end());
  LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

struct Options {
  std::uint64_t runs = 1000;
  std::uint64_t seed = 1;
  std::uint64_t max_len = 4096;
  std::vector<Input> corpus;
};

void read_file(const std::filesystem::path& path, Options& options) {
  std::ifstream in(path, std::ios::binary);
  options.corpus.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

void read_path(const std::filesystem::path& path, Options& options) {
  if (!std::filesystem::is_directory(path)) return read_file(path, options);
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(path))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files) read_file(file, options);
}

bool take_number(std::string_view argument, std::string_view name, std::uint64_t& value) {
  if (!argument.starts_with(name)) return false;
  argument.remove_prefix(name.size());
  return std::from_chars(argument.data(), argument.data() + argument.size(), value).ec == std::errc();
}

class Mutator {
 public:
  Mutator(const std::vector<Input>& corpus, std::uint64_t seed, std::size_t max_len) : corpus_(corpus), random_(seed), max_len_(max_len) {}

  Input next() {
    Input input = corpus_.empty() || below(16) == 0 ? fresh() : corpus_[below(corpus_.size())];
    const std::size_t changes = 1 + below(6);
    for (std::size_t i = 0; i < changes; ++i) change(input);
    if (input.size() > max_len_) input.resize(max_len_);
    return input;
  }

 private:
  std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(random_() % bound); }
  std::uint8_t byte() { return static_cast<std::uint8_t>(random_()); }

  Input fresh() {
    Input input(below(below(8) == 0 ? max_len_ : 128));
    std::generate(input.begin(), input.end(), [this] { return byte(); });
    return input;
  }

  void change(Input& input) {
    const auto at = static_cast<std::ptrdiff_t>(below(input.size() + 1));
    const bool inside = at < static_cast<std::ptrdiff_t>(input.size());
    switch (below(8)) {
      case 0:
        if (inside) input[static_cast<std::size_t>(at)] ^= static_cast<std::uint8_t>(1u << below(8));
        return;
      case 1:
        if (inside) input[static_cast<std::size_t>(at)] = byte();
        return;
      case 2:
        if (inside) input[static_cast<std::size_t>(at)] = kEdges[below(std::size(kEdges))];
        return;
      case 3:
        input.resize(static_cast<std::size_t>(at));
        return;
      case 4:
        input.insert(input.begin() + at, 1 + below(16), byte());
        return;
      case 5: {
        const auto end = at + static_cast<std::ptrdiff_t>(below(input.size() - static_cast<std::size_t>(at) + 1));
        input.erase(input.begin() + at, input.begin() + end);
        return;
      }
      case 6: {
        const auto end = at + static_cast<std::ptrdiff_t>(below(input.size() - static_cast<std::size_t>(at) + 1));
        const Input part(input.begin() + at, input.begin() + end);
        input.insert(input.begin() + at, part.begin(), part.end());
        return;
      }
      default:
        if (corpus_.empty()) return;
        const Input& other = corpus_[below(corpus_.size())];
        input.resize(static_cast<std::size_t>(at));
        const auto from = static_cast<std::ptrdiff_t>(below(other.size() + 1));
        input.insert(input.end(), other.begin() + from, other.end());
    }
  }

  static constexpr std::uint8_t kEdges[] = {0, 1, 2, 3, 0x7f, 0x80, 0xfe, 0xff};

  const std::vector<Input>& corpus_;
  std::mt19937_64 random_;
  std::size_t max_len_;
};

}  // namespace

int main(int count, char** arguments) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (take_number(argument, "-runs=", options.runs) || take_number(argument, "-seed=", options.seed) ||
        take_number(argument, "-max_len=", options.max_len))
      continue;
    if (!std::filesystem::exists(argument)) {
      std::fprintf(stderr, "error: %s: there is no such file, folder or option\n", arguments[i]);
      return 2;
    }
    read_path(argument, options);
  }
  for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL}) std::signal(signal, keep_input);
  for (const Input& input : options.corpus) run(input);
  Mutator mutator(options.corpus, options.seed, options.max_len);
  for (std::uint64_t i = 0; i < options.runs; ++i) run(mutator.next());
  std::printf("%zu files replayed, %llu mutations, seed %llu\n", options.corpus.size(), static_cast<unsigned long long>(options.runs),
              static_cast<unsigned long long>(options.seed));
  return 0;
}
