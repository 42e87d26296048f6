// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/records/kind.h"

#include "app/meeting/records/meeting.pb.h"

namespace kyhop {
// The kinds that may be large are those of the format's large range, and no others.
static_assert(max_body(kind::poll_open) == kMaxLargeBody && max_body(kind::poll_promise) == kMaxLargeBody &&
              max_body(kind::poll_close) == kMaxLargeBody);
static_assert(max_body(kind::ballot) == kMaxBody && max_body(kind::poll_void) == kMaxBody);
}  // namespace kyhop
