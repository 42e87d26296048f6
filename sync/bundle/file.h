// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/bundle/reader.h"

namespace kyhop {

/// A file that appears under its name whole or not at all, readable by its owner only.
class AtomicFile {
 public:
  /// `random` gives the unfinished file a name of its own.
  static Result<AtomicFile> create(const std::filesystem::path& path, Random& random);
  AtomicFile(AtomicFile&& other) noexcept;
  AtomicFile& operator=(AtomicFile&&) = delete;
  /// Removes what was not finished.
  ~AtomicFile();

  Result<void> write(ByteView bytes);
  /// Flushes the content, gives the file its name, flushes the folder.
  Result<void> finish();

 private:
  AtomicFile(std::filesystem::path path, std::filesystem::path unfinished, int descriptor)
      : path_(std::move(path)), unfinished_(std::move(unfinished)), descriptor_(descriptor) {}

  std::filesystem::path path_;
  std::filesystem::path unfinished_;
  int descriptor_ = -1;
};

class FileInput final : public BundleInput {
 public:
  static Result<FileInput> open(const std::filesystem::path& path);
  FileInput(FileInput&& other) noexcept;
  FileInput& operator=(FileInput&&) = delete;
  ~FileInput() override;

  Result<std::size_t> read(std::span<Byte> out) override;

 private:
  FileInput(std::filesystem::path path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}

  std::filesystem::path path_;
  int descriptor_ = -1;
};

}  // namespace kyhop
