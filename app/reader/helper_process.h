// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "app/reader/paper_fault.h"

namespace kyhop {

/// An open file descriptor that closes itself.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();

  int get() const { return number_; }
  bool valid() const { return number_ >= 0; }
  int release();

 private:
  int number_ = -1;
};

/// A child process with `input` as its standard input, a pipe as its standard output, no other open files and an empty environment.
/// Killed and reaped when the object ends, so none is left behind.
class HelperProcess {
 public:
  /// Fails with reader_missing.
  static tl::expected<HelperProcess, PaperFault> start(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                                                       int input);
  HelperProcess(HelperProcess&& other) noexcept;
  HelperProcess& operator=(HelperProcess&&) = delete;
  ~HelperProcess();

  /// The reading end of its standard output.
  int output() const { return output_.get(); }

  /// Kills it if it still runs and answers the status of waitpid, or -1 when somebody else reaped it.
  int stop();

 private:
  HelperProcess(pid_t pid, Descriptor output) : pid_(pid), output_(std::move(output)) {}
  pid_t pid_ = -1;
  Descriptor output_;
};

}  // namespace kyhop
