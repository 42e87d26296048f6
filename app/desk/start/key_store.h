// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>
#include <optional>

#include "storage/base/error.h"

namespace kyhop {

/// The system's store of secrets (Secret Service, KWallet), which opens when the person logs in to the device. The passphrase of a home can
/// lie there, so that nobody has to type it. Never written in plain text: without a store nothing is kept.
///
/// On the window's thread; answers come later on it, and never after the store is gone.
class KeyStore : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The desk has one")
  Q_PROPERTY(bool available READ available NOTIFY changed)

 public:
  explicit KeyStore(QObject* parent = nullptr);

  /// This system has one. Not known at once.
  bool available() const { return available_; }

  /// Nothing when there is no store, or nothing of this home in it, or the person does not let us read.
  void read(const std::filesystem::path& home, std::function<void(std::optional<QString>)> answer);
  /// `io` when the store does not take it.
  void write(const std::filesystem::path& home, const QString& passphrase, std::function<void(Result<void>)> answer);

  /// 128 bits of chance as a person copies them: eight groups of four letters and digits.
  static QString new_code();
  /// What a person typed for a code, in the form in which it was made; anything else as it is.
  static QString tidied(const QString& typed);

 signals:
  void changed();

 private:
  bool available_ = false;
};

}  // namespace kyhop
