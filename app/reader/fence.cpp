// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/fence.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

#include "app/reader/sanitizers.h"

namespace kyhop {

namespace {

/// Program, libraries and stack of the helper itself.
constexpr std::uint64_t kOwnAddressSpace = std::uint64_t{256} << 20;
/// Between the signal that says the time is up and the kill.
constexpr std::uint64_t kGraceSeconds = 5;

/// Never raises a limit that somebody set lower.
bool limit(__rlimit_resource what, std::uint64_t soft, std::uint64_t hard) {
  rlimit now{};
  if (::getrlimit(what, &now) != 0) return false;
  const rlimit wanted{std::min<rlim_t>(soft, now.rlim_max), std::min<rlim_t>(hard, now.rlim_max)};
  return ::setrlimit(what, &wanted) == 0;
}

bool limit(__rlimit_resource what, std::uint64_t most) {
  return limit(what, most, most);
}

}  // namespace

bool fence_in(std::uint64_t memory_bytes, std::uint64_t cpu_seconds) {
  bool fenced = ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::chdir("/") == 0 &&
                limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, cpu_seconds, cpu_seconds + kGraceSeconds) && limit(RLIMIT_FSIZE, 0);
  if (kSanitized) return fenced;
  // Standard input, output and errors are open; with room for three no other file or socket can be.
  fenced = fenced && limit(RLIMIT_NOFILE, 3) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_AS, memory_bytes + kOwnAddressSpace) &&
           ::prctl(PR_SET_DUMPABLE, 0) == 0;
  return fenced;
}

}  // namespace kyhop
