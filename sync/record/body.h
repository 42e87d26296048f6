// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <google/protobuf/message_lite.h>

#include "storage/base/bytes.h"
#include "storage/base/error.h"

namespace kyhop {

/// The one encoding of a body: fields in the order of their numbers, each at most once unless repeated.
Bytes encode_body(const google::protobuf::MessageLite& message);

/// Reads a body strictly: it must be exactly the bytes that encode_body() would give, so no field may be doubled, out of order or padded.
/// Fields that this version does not know survive in the message when they come after the known ones.
Result<void> decode_body(google::protobuf::MessageLite& message, ByteView bytes);

}  // namespace kyhop
