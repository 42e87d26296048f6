// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>

#include "sync/record/chain.h"

// Records from the wire. First byte: 0 a run of records, 1 a header, 2 a fork proof. What is read must give the same bytes again.

namespace {

using namespace kyhop;

void require(bool right) {
  if (!right) std::abort();
}

void read_run(ByteView bytes) {
  ByteReader reader(bytes);
  while (!reader.rest().empty()) {
    const ByteView before = reader.rest();
    const auto record = take_wire(reader);
    if (!record) return;
    Bytes again;
    append_wire(again, *record);
    require(again == to_bytes(before.first(before.size() - reader.rest().size())));
    require(encode(record->header()) == record->header_bytes());
  }
}

void read_proof(ByteView bytes) {
  const auto proof = decode_fork_proof(bytes);
  if (!proof) return;
  require(encode(*proof) == to_bytes(bytes));
  if (const auto first = decode_header(proof->first_header)) static_cast<void>(check(*proof, first->council));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const ByteView rest{data + 1, size - 1};
  switch (data[0] % 3) {
    case 0:
      read_run(rest);
      break;
    case 1:
      if (const auto header = decode_header(rest)) require(encode(*header) == to_bytes(rest));
      break;
    default:
      read_proof(rest);
  }
  return 0;
}
