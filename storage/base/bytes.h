// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kyhop {

using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;
using ByteView = std::span<const Byte>;

/// The bytes of a text, without a terminator. The view lives as long as the text.
inline ByteView as_bytes(std::string_view text) {
  return {reinterpret_cast<const Byte*>(text.data()), text.size()};
}

/// The same bytes seen as characters; they need not be valid UTF-8.
inline std::string_view as_text(ByteView bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline Bytes to_bytes(ByteView view) {
  return {view.begin(), view.end()};
}

inline void append(Bytes& to, ByteView more) {
  to.insert(to.end(), more.begin(), more.end());
}

/// Lower-case hexadecimal.
std::string to_hex(ByteView bytes);

/// Reads an even number of hexadecimal digits of either case; nothing else is accepted.
std::optional<Bytes> from_hex(std::string_view hex);

/// Little-endian integers, as every fixed layout of Kỳ Họp uses them.
template <typename Integer>
void append_le(Bytes& to, Integer value) {
  for (std::size_t i = 0; i < sizeof(Integer); ++i) to.push_back(static_cast<Byte>(static_cast<std::uint64_t>(value) >> (8 * i)));
}

/// `bytes` must hold at least sizeof(Integer) bytes.
template <typename Integer>
Integer load_le(ByteView bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < sizeof(Integer); ++i) value |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
  return static_cast<Integer>(value);
}

/// Reads a fixed layout from front to back. Every take_… answers nothing, and goes on answering nothing, once the
/// bytes have run out; a caller checks ok() once at the end.
class ByteReader {
 public:
  explicit ByteReader(ByteView bytes) : rest_(bytes) {}

  template <typename Integer>
  Integer take_le() {
    const ByteView part = take(sizeof(Integer));
    return part.size() == sizeof(Integer) ? load_le<Integer>(part) : Integer{};
  }

  /// The next `size` bytes, or an empty view when fewer are left.
  ByteView take(std::size_t size) {
    if (size > rest_.size()) {
      ok_ = false;
      rest_ = {};
      return {};
    }
    const ByteView part = rest_.first(size);
    rest_ = rest_.subspan(size);
    return part;
  }

  ByteView rest() const { return rest_; }
  bool ok() const { return ok_; }
  /// All bytes were read and none was missing.
  bool finished() const { return ok_ && rest_.empty(); }

 private:
  ByteView rest_;
  bool ok_ = true;
};

/// Unsigned LEB128, at most 10 bytes, shortest form only.
void append_varint(Bytes& to, std::uint64_t value);
/// Nothing when cut short, longer than 64 bits or not in shortest form.
std::optional<std::uint64_t> take_varint(ByteReader& from);

}  // namespace kyhop
