// SPDX-License-Identifier: AGPL-3.0-or-later
//
// An authenticated but hostile peer. Input: pieces of one length byte and as many bytes; each is sealed as a frame with the right
// key, except that length 255 passes the rest on as raw bytes.
#include <cstdlib>

#include "sync/wire/channel.h"

using namespace kyhop;

namespace {

noise::CipherState cipher(Byte fill) {
  return noise::CipherState(ByteView(Bytes(32, fill)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (!crypto_ready()) return 0;
  ChannelLimits limits;
  limits.max_message = 700;
  limits.rekey_frames = 30;
  limits.window = 4096;
  Channel channel(cipher(1), cipher(2), WireTime(0), limits);
  noise::CipherState peer = cipher(2);
  std::vector<WireMessage> got;
  WireTime now{0};
  if (!channel.enqueue(Priority::runs, 1, Bytes(600, 1)) || !channel.next_bytes(4096, now)) std::abort();
  ByteView rest(data, size);
  while (!rest.empty()) {
    const std::size_t length = rest[0];
    rest = rest.subspan(1);
    const ByteView piece = rest.first(std::min(length, rest.size()));
    rest = rest.subspan(piece.size());
    Bytes bytes;
    if (length == 255) {
      append(bytes, piece);
    } else {
      append_le(bytes, static_cast<std::uint16_t>(piece.size() + noise::kTagSize));
      if (!peer.encrypt({}, piece, bytes)) std::abort();
      if (piece.size() == 3 && piece[0] == 5 && piece[2] == 4) peer.rekey();
    }
    now += WireTime(100);
    if (!channel.feed(bytes, now, got) || !channel.tick(now) || !channel.next_bytes(4096, now)) break;
    if (channel.unacknowledged() > limits.window) std::abort();
  }
  for (const WireMessage& message : got)
    if (message.payload.size() > limits.max_message) std::abort();
  return 0;
}
