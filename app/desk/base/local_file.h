// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <filesystem>

namespace kyhop {

/// The path that a file dialog, a drop (file: addresses) or a person (a path) gave.
inline std::filesystem::path local_file(const QString& given) {
  const QString text = given.trimmed();
  const QString path = text.startsWith(QLatin1String("file:")) ? QUrl(text).toLocalFile() : text;
  return std::filesystem::path(path.toStdString());
}

}  // namespace kyhop
