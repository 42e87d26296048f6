// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "app/reader/paper_fault.h"
#include "storage/base/bytes.h"

namespace kyhop {

/// Where the bytes of a paper are read from: a file, memory, the chunk store.
class PaperSource {
 public:
  virtual ~PaperSource() = default;
  virtual std::uint64_t size() const = 0;
  /// Reads up to into.size() bytes at `offset`, at least one; none only at the end. Fails with unreadable, or still_arriving
  /// when a later try may succeed. Must not throw.
  virtual tl::expected<std::size_t, PaperFault> read(std::uint64_t offset, std::span<Byte> into) noexcept = 0;
};

/// Owns an open file descriptor.
class FileSource final : public PaperSource {
 public:
  /// Takes `descriptor` over, also when it fails: unreadable, not_a_file, too_large.
  static tl::expected<std::unique_ptr<FileSource>, PaperFault> adopt(int descriptor);
  ~FileSource() override;
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  std::uint64_t size() const override { return size_; }
  tl::expected<std::size_t, PaperFault> read(std::uint64_t offset, std::span<Byte> into) noexcept override;

 private:
  FileSource(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  int descriptor_;
  std::uint64_t size_;
};

class MemorySource final : public PaperSource {
 public:
  explicit MemorySource(Bytes bytes) : bytes_(std::move(bytes)) {}
  std::uint64_t size() const override { return bytes_.size(); }
  tl::expected<std::size_t, PaperFault> read(std::uint64_t offset, std::span<Byte> into) noexcept override;

 private:
  Bytes bytes_;
};

}  // namespace kyhop
