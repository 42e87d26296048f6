// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/record/body.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/stubs/logging.h>

namespace kyhop {

namespace {

/// The library complains on stderr about bytes that a peer wrote; what is wrong with them is the caller's to say. Its own last words before
/// it ends the program are not from outside, and it throws them as well.
void keep_quiet() {
  static const bool once = [] {
    google::protobuf::SetLogHandler(nullptr);
    return true;
  }();
  static_cast<void>(once);
}

}  // namespace

Bytes encode_body(const google::protobuf::MessageLite& message) {
  keep_quiet();
  Bytes out(message.ByteSizeLong());
  google::protobuf::io::ArrayOutputStream array(out.data(), static_cast<int>(out.size()));
  google::protobuf::io::CodedOutputStream stream(&array);
  stream.SetSerializationDeterministic(true);
  message.SerializeWithCachedSizes(&stream);
  return out;
}

Result<void> decode_body(google::protobuf::MessageLite& message, ByteView bytes) {
  keep_quiet();
  google::protobuf::io::CodedInputStream stream(bytes.data(), static_cast<int>(bytes.size()));
  stream.SetRecursionLimit(8);
  if (!message.ParsePartialFromCodedStream(&stream) || !stream.ConsumedEntireMessage() || encode_body(message) != to_bytes(bytes))
    return fail(ErrorCode::integrity, "record", "its body is not in the one allowed form", "ask its author to update");
  return {};
}

}  // namespace kyhop
