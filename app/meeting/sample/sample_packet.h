// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/meeting/commands/council.h"

namespace kyhop {

/// What packaging/demo-packet/make wrote into a folder: an invented council, its session and its papers.
struct SamplePacket {
  struct Item {
    std::string title, presenter;
    std::int64_t minutes = 0;
  };
  struct Paper {
    std::filesystem::path file;
    std::string title, number, kind;
    std::size_t item = 0;  ///< place in `agenda`
  };
  std::string council, title, place;
  std::vector<NewPerson> members;
  std::vector<Item> agenda;
  std::vector<Paper> papers;
};

/// `not_found` when the folder holds no packet, `integrity` when it is damaged.
Result<SamplePacket> read_sample_packet(const std::filesystem::path& folder);

/// $KYHOP_SAMPLE if set, else ../share/kyhop/sample from the running program, where the build and the package put it.
std::filesystem::path find_sample_packet();

}  // namespace kyhop
