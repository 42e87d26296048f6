// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>

#include "storage/crypto/crypto.h"

namespace kyhop {

/// A passphrase as the key file takes it.
inline Secret secret_text(const QString& passphrase) {
  const QByteArray bytes = passphrase.toUtf8();
  return Secret(as_bytes(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

}  // namespace kyhop
