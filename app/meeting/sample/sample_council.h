// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "app/meeting/sample/sample_packet.h"

namespace kyhop {

/// The homes of a sample council, all unprotected: `own` is for who looks at it (a delegate who is also secretary and clerk), the others
/// belong to a chair and two delegates and are to be run as nodes beside it, so that votes are recorded and certified.
struct SampleHomes {
  std::filesystem::path own;
  std::vector<std::filesystem::path> others;
};

/// Where make_sample() puts them.
SampleHomes sample_homes(const std::filesystem::path& folder);

/// Told after each step; false stops, and nothing of the sample is left.
using SampleProgress = std::function<bool(int done, int of)>;

/// Makes a council in the middle of a sitting: members, agenda, papers, presence, messages and notes, two who wait to speak, and a vote
/// that is running with two votes in. Takes seconds. `start` is ISO 8601. What lay in `folder` goes. Every record is an ordinary one,
/// signed by its device.
Result<SampleHomes> make_sample(const std::filesystem::path& folder, const SamplePacket& packet, const std::string& start,
                                const SampleProgress& progress);

}  // namespace kyhop
