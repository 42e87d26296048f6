// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickImageProvider>
#include <optional>

#include "sync/trust/invite.h"

namespace kyhop {

/// The QR code of a text with error correction M and its quiet zone, every module a whole number of pixels wide, at most `side` pixels;
/// null when the text is too long for a code.
QImage draw_qr(const QString& text, int side);

/// What a QR code in a picture says, turned or slanted; nothing when none can be seen.
std::optional<QString> text_in_qr(const QImage& picture);

/// The invite in a picture of a QR code, turned or slanted. `usage`, with a sentence for the person who holds the camera, when there is no
/// code in it or the code is something else.
Result<Invite> read_qr(const QImage& picture);

/// Draws codes for the addresses "image://qr/TEXT", as large as the Image asks for. The Image must not keep it: the text is a secret.
class QrProvider : public QQuickImageProvider {
 public:
  QrProvider() : QQuickImageProvider(Image) {}
  QImage requestImage(const QString& id, QSize* size, const QSize& requested) override;
};

}  // namespace kyhop
