// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/looked.h"

namespace kyhop {

namespace {

Result<std::uint64_t> kept_number(Office& office, const std::string& key) {
  KYHOP_ASSIGN(const auto kept, office.replica().setting(key));
  std::uint64_t number = 0;
  if (kept)
    for (const Byte byte : *kept) number = number << 8 | byte;
  return number;
}

Result<void> keep_number(Office& office, const std::string& key, std::uint64_t number) {
  Bytes bytes;
  for (int shift = 56; shift >= 0; shift -= 8) bytes.push_back(static_cast<Byte>(number >> shift));
  return office.replica().set_setting(key, bytes);
}

}  // namespace

Result<std::uint64_t> looked_up_to(Office& office, const std::string& what) {
  return kept_number(office, "looked " + what);
}

Result<void> keep_looked(Office& office, const std::string& what, std::uint64_t received) {
  return keep_number(office, "looked " + what, received);
}

Result<std::uint64_t> arrived_until(Office& office, const std::string& conversation) {
  return kept_number(office, "arrived " + conversation);
}

Result<void> keep_arrived(Office& office, const std::string& conversation, std::uint64_t at_ms) {
  return keep_number(office, "arrived " + conversation, at_ms);
}

}  // namespace kyhop
