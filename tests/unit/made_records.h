// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica/record_log.h"

namespace kyhop {

inline LogId made_log(Byte name, std::uint64_t epoch = 1) {
  LogId log;
  log.device.data()[0] = name;
  log.epoch = Epoch{epoch};
  return log;
}

/// Something record-like with a hash that depends on its place and on `salt`.
inline StoredRecord made_record(const LogId& log, std::uint64_t seq, std::uint64_t salt = 0) {
  StoredRecord record;
  record.log = log;
  record.seq = Seq{seq};
  record.hash = Hasher("test record").add(log.device.view()).add_u64(number(log.epoch)).add_u64(seq).add_u64(salt).finish_as<RecordHash>();
  record.kind = static_cast<std::uint16_t>(0x1000 + seq % 7);
  record.hlc = 0xffff'0000'0000'0000 + seq;
  record.header = Bytes(180, static_cast<Byte>(seq));
  record.body = Bytes(140, static_cast<Byte>(salt));
  record.signature.data()[0] = static_cast<Byte>(seq);
  return record;
}

}  // namespace kyhop
