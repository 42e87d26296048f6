// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/record/body.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

namespace kyhop {

Bytes encode_body(const google::protobuf::MessageLite& message) {
  Bytes out(message.ByteSizeLong());
  google::protobuf::io::ArrayOutputStream array(out.data(), static_cast<int>(out.size()));
  google::protobuf::io::CodedOutputStream stream(&array);
  stream.SetSerializationDeterministic(true);
  message.SerializeWithCachedSizes(&stream);
  return out;
}

Result<void> decode_body(google::protobuf::MessageLite& message, ByteView bytes) {
  google::protobuf::io::CodedInputStream stream(bytes.data(), static_cast<int>(bytes.size()));
  stream.SetRecursionLimit(8);
  if (!message.ParsePartialFromCodedStream(&stream) || !stream.ConsumedEntireMessage() || encode_body(message) != to_bytes(bytes))
    return fail(ErrorCode::integrity, "record", "its body is not in the one allowed form", "ask its author to update");
  return {};
}

}  // namespace kyhop
