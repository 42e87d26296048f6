// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/paper_probe.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "app/reader/helper_process.h"
#include "app/reader/inspection_stream.h"
#include "app/reader/paper_limits.h"

namespace kyhop {

namespace {

using Clock = std::chrono::steady_clock;

/// A descriptor that becomes readable when a stop is requested, so that a poll wakes up.
class StopSignal {
 public:
  explicit StopSignal(std::stop_token token)
      : event_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), wake_(std::move(token), [this] { ::eventfd_write(event_.get(), 1); }) {}
  int descriptor() const { return event_.get(); }

 private:
  Descriptor event_;
  std::stop_callback<std::function<void()>> wake_;
};

enum class Heard { bytes, stop, time_out };

Heard listen(int output, int stop, Clock::time_point deadline) {
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return Heard::time_out;
    std::array<pollfd, 2> watched{pollfd{output, POLLIN, 0}, pollfd{stop, POLLIN, 0}};
    const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(std::min<long long>(left, 3'600'000)));
    if (ready > 0 && watched[1].revents != 0) return Heard::stop;
    if (ready > 0) return Heard::bytes;
  }
}

/// The helper's stream ended too early; its last status says a little about why.
PaperFault cause_of_death(int status) {
  if (status >= 0 && WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) return PaperFault::took_too_long;
  return PaperFault::reader_died;
}

tl::expected<PaperInspection, PaperFault> hear_out(HelperProcess& helper, Clock::time_point deadline, int stop,
                                                   const PaperProbe::Progress& progress) {
  InspectionDecoder decoder;
  std::array<Byte, 65536> piece;
  std::uint32_t reported = 0;
  while (!decoder.finished()) {
    const Heard heard = listen(helper.output(), stop, deadline);
    if (heard == Heard::stop) return tl::make_unexpected(PaperFault::cancelled);
    if (heard == Heard::time_out) return tl::make_unexpected(PaperFault::took_too_long);
    const auto got = ::read(helper.output(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return tl::make_unexpected(cause_of_death(helper.stop()));
    if (!decoder.feed(ByteView(piece).first(static_cast<std::size_t>(got)))) return tl::make_unexpected(PaperFault::reader_died);
    for (; progress && reported < decoder.pages_done(); ++reported) progress(reported + 1, decoder.pages_expected());
  }
  if (const auto refusal = decoder.refusal()) return tl::make_unexpected(*refusal);
  return decoder.take();
}

/// What can be said without reading the file.
std::optional<PaperFault> first_look(int descriptor) {
  struct stat status = {};
  if (::fstat(descriptor, &status) != 0) return PaperFault::unreadable;
  if (!S_ISREG(status.st_mode)) return PaperFault::not_a_file;
  if (static_cast<std::uint64_t>(status.st_size) > kMaxPaperBytes) return PaperFault::too_large;
  return std::nullopt;
}

std::vector<std::string> arguments_for(const PaperProbe::Limits& limits) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(limits.deadline).count();
  return {"inspect", std::to_string(limits.memory_bytes), std::to_string(std::max<long long>(seconds, 1))};
}

}  // namespace

std::filesystem::path PaperProbe::find_helper() {
  // The environment is the caller's own; nothing here changes it.
  if (const char* named = std::getenv("KYHOP_READER"); named && *named) return named;  // NOLINT(concurrency-mt-unsafe)
  std::error_code failed;
  const auto folder = std::filesystem::read_symlink("/proc/self/exe", failed).parent_path();
  const auto beside = folder / "kyhop-reader";
  const auto installed = folder.parent_path() / "libexec" / "kyhop" / "kyhop-reader";
  return !std::filesystem::exists(beside, failed) && std::filesystem::exists(installed, failed) ? installed : beside;
}

Result<PaperInspection> PaperProbe::inspect(const std::filesystem::path& file, const Progress& progress, std::stop_token cancel) const {
  const std::string name = file.filename().string();
  // Without O_NONBLOCK a named pipe would hold the caller up.
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
  if (!opened.valid() && (errno == ENOENT || errno == ENOTDIR))
    return fail(ErrorCode::not_found, file.string(), "there is no such file", "check the name");
  if (!opened.valid()) return tl::make_unexpected(describe(PaperFault::unreadable, name));
  return inspect(opened.get(), name, progress, std::move(cancel));
}

Result<PaperInspection> PaperProbe::inspect(int descriptor, const std::string& name, const Progress& progress,
                                            std::stop_token cancel) const {
  const auto deadline = Clock::now() + limits_.deadline;
  const auto refusal = [&name](PaperFault fault) { return tl::make_unexpected(describe(fault, name)); };
  if (const auto fault = first_look(descriptor)) return refusal(*fault);
  // Opened anew for reading alone: the helper can then neither write the file nor move the caller's offset.
  const Descriptor reading(::open(("/proc/self/fd/" + std::to_string(descriptor)).c_str(), O_RDONLY | O_CLOEXEC));
  if (!reading.valid()) return refusal(PaperFault::unreadable);

  auto helper = HelperProcess::start(helper_.empty() ? find_helper() : helper_, arguments_for(limits_), reading.get());
  if (!helper) return refusal(helper.error());
  const StopSignal stop(std::move(cancel));
  auto answer = hear_out(*helper, deadline, stop.descriptor(), progress);
  if (!answer) return refusal(answer.error());
  return std::move(*answer);
}

}  // namespace kyhop
