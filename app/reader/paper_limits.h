// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace kyhop {

// What a paper may be. More than this refuses it, or cuts what is said to be cut; see PaperInspection.
inline constexpr std::uint64_t kMaxPaperBytes = std::uint64_t{2} << 30;
inline constexpr std::uint32_t kMaxPaperPages = 10'000;
inline constexpr std::size_t kMaxOutlineEntries = 20'000;
inline constexpr std::uint8_t kMaxOutlineDepth = 16;  ///< levels; depths 0 … 15
inline constexpr std::size_t kMaxOutlineTitleBytes = 400;
inline constexpr std::size_t kMaxPageLabelBytes = 100;
inline constexpr std::size_t kMaxPageTextBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMaxPaperTextBytes = std::size_t{128} << 20;
/// A side of a page in points. Outside of it a page is drawn and listed as one of these sizes.
inline constexpr float kMinPageSide = 1;
inline constexpr float kMaxPageSide = 1'000'000;
/// Pixels of one drawn image: 256 MB of RGBA.
inline constexpr std::int64_t kMaxImagePixels = 64'000'000;

}  // namespace kyhop
