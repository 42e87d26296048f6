// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>

#include "sync/trust/conversation.h"
#include "sync/trust/enrolment.h"
#include "sync/trust/genesis.h"

// What a stranger's file or link may hold. The first byte chooses; what is read must give bytes that are read again to the same.

namespace {

using namespace kyhop;

template <typename Form>
void read(ByteView bytes) {
  const auto one = Form::decode(bytes);
  if (!one) return;
  const Bytes encoded = one->encode();
  const auto two = Form::decode(encoded);
  if (!two || two->encode() != encoded) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const ByteView rest{data + 1, size - 1};
  switch (data[0] % 8) {
    case 0:
      if (const auto genesis = Genesis::decode(rest); genesis && genesis->container != to_bytes(rest)) std::abort();
      break;
    case 1:
      read<Invite>(rest);
      break;
    case 2:
      read<JoinOffer>(rest);
      break;
    case 3:
      read<JoinReveal>(rest);
      break;
    case 4:
      read<JoinRequest>(rest);
      break;
    case 5:
      read<Grant>(rest);
      break;
    case 6:
      static_cast<void>(decode_key_epoch(rest, DeviceId{}));
      break;
    default:
      static_cast<void>(decode_sealed(rest));
      static_cast<void>(open_body({}, 1, {}, EpochSecret{{}, {}, 1, Secret(Bytes(32, 1))}, rest));
  }
  return 0;
}
