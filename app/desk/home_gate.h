// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <filesystem>
#include <optional>

#include "app/desk/base/error_words.h"
#include "app/desk/start/key_store.h"
#include "storage/home/home.h"

namespace kyhop {

/// The door of a home: is there one, does it ask for a passphrase, is it open. Hands the opened home to the desk.
class HomeGate : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The desk has one")
  Q_PROPERTY(QString state READ state NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(QString todo READ todo NOTIFY changed)
  Q_PROPERTY(bool isProtected READ is_protected NOTIFY changed)
  Q_PROPERTY(bool isKept READ is_kept NOTIFY changed)
  Q_PROPERTY(QString recoveryCode READ recovery_code NOTIFY recoveryCodeChanged)
  Q_PROPERTY(QString folder READ folder CONSTANT)

 public:
  HomeGate(std::filesystem::path folder, KeyStore& store, QObject* parent = nullptr);

  /// "empty": there is no home, the first run begins · "joining": this device asked to join and did not finish · "locked": it asks for its
  /// passphrase · "opening" · "open" · "failed": it cannot be opened, `problem` says why.
  QString state() const { return state_; }
  bool busy() const { return busy_; }
  /// Why the last attempt failed, and what to do.
  QString problem() const { return problem_; }
  QString todo() const { return todo_; }
  bool is_protected() const { return protected_; }
  /// The system's key store holds the passphrase of this home.
  bool is_kept() const { return kept_; }
  /// What opens this home without the key store; empty until it is asked for.
  QString recovery_code() const { return recovery_code_; }
  QString folder() const { return QString::fromStdString(folder_.string()); }
  const std::filesystem::path& path() const { return folder_; }

  /// Looks what there is, and opens a home that asks for nothing.
  void look();
  Q_INVOKABLE void unlock(const QString& passphrase);
  /// By the key store.
  Q_INVOKABLE void unlockKept();
  /// Reads the recovery code out of the key store, or forgets what was read.
  Q_INVOKABLE void showRecoveryCode(bool shown);
  /// What was open is to be closed; the passphrase is needed again.
  Q_INVOKABLE void lock();
  /// Work that belongs to no council yet ended with an open home: a council was made, or joining finished.
  void enter(Home home);
  /// Whether the key store holds the passphrase of the home that is being made.
  void set_kept(bool kept) { kept_ = kept; }
  KeyStore& store() { return store_; }
  /// The council of the opened home could not be opened.
  void fail(const Error& error);

 signals:
  void changed();
  void opened();
  void locked();
  void recoveryCodeChanged();

 public:
  /// The home that opened() announced; once.
  std::optional<Home> take() { return std::exchange(home_, std::nullopt); }

 private:
  void set(const QString& state);
  void open(std::optional<Secret> passphrase);
  void pass(const std::optional<QString>& kept);

  std::filesystem::path folder_;
  KeyStore& store_;
  QString state_ = QStringLiteral("empty");
  QString problem_, todo_;
  bool busy_ = false;
  bool protected_ = false;
  bool kept_ = false;
  QString recovery_code_;
  std::optional<Home> home_;
};

}  // namespace kyhop
