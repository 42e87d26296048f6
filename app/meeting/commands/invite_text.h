// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sync/trust/invite.h"

namespace kyhop {

/// Most characters that the text of an invite may have, white space included.
inline constexpr std::size_t kMaxInviteText = 8192;

/// An invite as the text of a QR code: «KYHOP:» and Base 32 (RFC 4648 section 6, without padding) of Invite::encode(). These letters are
/// the alphanumeric set of QR codes, which packs them into 5.5 bits each. Whoever has the text can try to join: it is as secret as the
/// file.
std::string invite_text(const Invite& invite);

/// Reads it again, in either case and with white space anywhere, as it comes out of a message. `usage` when it is no invite, is damaged or
/// is longer than kMaxInviteText.
Result<Invite> read_invite_text(std::string_view text);

}  // namespace kyhop
