// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "app/reader/paper_limits.h"

namespace kyhop::inspection_frames {

// Numbers of the stream that both of its ends share: docs/formats/reader.md.
inline constexpr std::uint8_t kBegin = 1;
inline constexpr std::uint8_t kOutlineEntry = 2;
inline constexpr std::uint8_t kPage = 3;
inline constexpr std::uint8_t kEnd = 4;
inline constexpr std::uint8_t kRefusal = 5;

inline constexpr std::string_view kMagic = "KHRD";
inline constexpr std::uint8_t kVersion = 1;

inline constexpr std::size_t kHeaderSize = 5;  ///< kind u8, payload length u32
inline constexpr std::size_t kPageFixedSize = 14;
inline constexpr std::size_t kMaxPayload = kPageFixedSize + kMaxPageLabelBytes + kMaxPageTextBytes;

inline constexpr std::uint32_t kNoPage = 0xffffffff;
inline constexpr std::uint8_t kPageTextCut = 1;
inline constexpr std::uint8_t kPageDamaged = 2;
inline constexpr std::uint8_t kEndRepaired = 1;
inline constexpr std::uint8_t kEndOutlineCut = 2;

/// Sizes travel in thousandths of a point.
inline constexpr float kSizeUnit = 1000;
inline constexpr std::uint32_t kMinSide = static_cast<std::uint32_t>(kMinPageSide * kSizeUnit);
inline constexpr std::uint32_t kMaxSide = static_cast<std::uint32_t>(kMaxPageSide * kSizeUnit);

}  // namespace kyhop::inspection_frames
