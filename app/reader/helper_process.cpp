// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/helper_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include "app/reader/sanitizers.h"

namespace kyhop {

namespace {

/// posix_spawn's lists of things to do in the child, freed again.
struct SpawnPlan {
  SpawnPlan() {
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_t files{};
  posix_spawnattr_t attributes{};
};

/// Moves a descriptor out of 0 … 2, where the child's own standard streams go.
Descriptor above_standard(int number) {
  return Descriptor(::fcntl(number, F_DUPFD_CLOEXEC, 3));
}

void plan_files(SpawnPlan& plan, int input, int output) {
  posix_spawn_file_actions_adddup2(&plan.files, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&plan.files, output, STDOUT_FILENO);
  if (!kSanitized) posix_spawn_file_actions_addopen(&plan.files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addclosefrom_np(&plan.files, 3);
}

/// Signals as a fresh program has them, and a process group of its own: a Ctrl-C at the terminal is the caller's to answer.
void plan_signals(SpawnPlan& plan) {
  sigset_t none;
  sigset_t all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&plan.attributes, &none);
  posix_spawnattr_setsigdefault(&plan.attributes, &all);
  posix_spawnattr_setpgroup(&plan.attributes, 0);
  posix_spawnattr_setflags(&plan.attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    if (valid()) ::close(number_);
    number_ = other.release();
  }
  return *this;
}

Descriptor::~Descriptor() {
  if (valid()) ::close(number_);
}

int Descriptor::release() {
  return std::exchange(number_, -1);
}

tl::expected<HelperProcess, PaperFault> HelperProcess::start(const std::filesystem::path& program,
                                                             const std::vector<std::string>& arguments, int input) {
  const auto missing = tl::make_unexpected(PaperFault::reader_missing);
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return missing;
  Descriptor reading(ends[0]);
  const Descriptor writing(ends[1]);
  const Descriptor child_input = above_standard(input);
  const Descriptor child_output = above_standard(writing.get());
  if (!child_input.valid() || !child_output.valid()) return missing;

  SpawnPlan plan;
  plan_files(plan, child_input.get(), child_output.get());
  plan_signals(plan);
  std::string name = program.string();
  std::vector<std::string> words = arguments;
  std::vector<char*> argv{name.data()};
  for (auto& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  std::array<char*, 1> no_environment{nullptr};

  pid_t pid = -1;
  if (::posix_spawn(&pid, name.c_str(), &plan.files, &plan.attributes, argv.data(), kSanitized ? environ : no_environment.data()) != 0)
    return missing;
  return HelperProcess(pid, std::move(reading));
}

HelperProcess::HelperProcess(HelperProcess&& other) noexcept : pid_(std::exchange(other.pid_, -1)), output_(std::move(other.output_)) {
}

HelperProcess::~HelperProcess() {
  stop();
}

int HelperProcess::stop() {
  if (pid_ < 0) return -1;
  const pid_t pid = std::exchange(pid_, -1);
  ::kill(pid, SIGKILL);
  int status = 0;
  pid_t reaped = 0;
  do reaped = ::waitpid(pid, &status, 0);
  while (reaped < 0 && errno == EINTR);
  return reaped == pid ? status : -1;
}

}  // namespace kyhop
