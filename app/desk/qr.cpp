// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/qr.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <QPainter>
#include <algorithm>
#include <stdexcept>

#include "app/meeting/commands/invite_text.h"

namespace kyhop {

namespace {

constexpr int kQuietModules = 4;
constexpr int kEccMedium = 4;      // ZXing counts 0 to 8; 4 and 5 are M
constexpr int kMostPixels = 4096;  // a photograph is made smaller than this before it is read

QImage modules_of(const QString& text) {
  try {
    const auto matrix =
        ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(0).setEccLevel(kEccMedium).encode(text.toStdString(), 0, 0);
    QImage modules(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < matrix.height(); ++y)
      for (int x = 0; x < matrix.width(); ++x) modules.scanLine(y)[x] = matrix.get(x, y) ? 0 : 255;
    return modules;
  } catch (const std::exception&) {
    return {};
  }
}

}  // namespace

QImage draw_qr(const QString& text, int side) {
  const QImage modules = modules_of(text);
  if (modules.isNull()) return {};
  const int count = modules.width() + 2 * kQuietModules;
  const int scale = std::max(1, side / count);
  QImage picture(count * scale, count * scale, QImage::Format_RGB32);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.drawImage(QRect(kQuietModules * scale, kQuietModules * scale, modules.width() * scale, modules.height() * scale), modules);
  return picture;
}

std::optional<QString> text_in_qr(const QImage& picture) {
  QImage grey = picture;
  if (std::max(grey.width(), grey.height()) > kMostPixels) grey = grey.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio);
  grey = grey.convertToFormat(QImage::Format_Grayscale8);
  const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                              static_cast<int>(grey.bytesPerLine()));
  const auto found =
      ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true));
  return found.isValid() ? std::optional(QString::fromStdWString(found.text())) : std::nullopt;
}

Result<Invite> read_qr(const QImage& picture) {
  if (picture.isNull()) return fail(ErrorCode::usage, "picture", "it cannot be read as a picture", "choose a photograph of the code");
  const auto text = text_in_qr(picture);
  if (!text) return fail(ErrorCode::usage, "picture", "no code can be seen in it", "hold the camera closer and straight, with more light");
  return read_invite_text(text->toStdString());
}

QImage QrProvider::requestImage(const QString& id, QSize* size, const QSize& requested) {
  const QImage picture = draw_qr(id, std::max({requested.width(), requested.height(), 1}));
  if (size) *size = picture.size();
  return picture;
}

}  // namespace kyhop
