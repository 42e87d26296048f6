// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/record/record.h"

// The kinds of the meeting's records; bodies in meeting.proto.
namespace kyhop::kind {

inline constexpr Kind entity_create = 0x1000;
inline constexpr Kind entity_write = 0x1001;
inline constexpr Kind paper_draft = 0x1100;
inline constexpr Kind paper_step = 0x1101;
inline constexpr Kind paper_publish = 0x1102;
inline constexpr Kind note_add = 0x1200;
inline constexpr Kind note_delete = 0x1201;
inline constexpr Kind chat_message = 0x1300;
inline constexpr Kind message_delete = 0x1301;
inline constexpr Kind presence_set = 0x1400;
inline constexpr Kind ballot = 0x1500;
inline constexpr Kind ballot_acks = 0x1501;
inline constexpr Kind poll_freeze = 0x1502;
inline constexpr Kind poll_cosign = 0x1503;
inline constexpr Kind poll_void = 0x1504;
inline constexpr Kind poll_count = 0x1505;
inline constexpr Kind poll_announce = 0x1506;
inline constexpr Kind speak_request = 0x1600;
inline constexpr Kind speak_withdraw = 0x1601;
inline constexpr Kind speaker_order = 0x1602;
inline constexpr Kind speech_call = 0x1603;
inline constexpr Kind speech_end = 0x1604;
inline constexpr Kind poll_open = 0x2000;
inline constexpr Kind poll_promise = 0x2001;
inline constexpr Kind poll_close = 0x2002;

}  // namespace kyhop::kind
