// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <filesystem>
#include <optional>

#include "app/desk/base/error_words.h"
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
  Q_PROPERTY(QString folder READ folder CONSTANT)

 public:
  explicit HomeGate(std::filesystem::path folder, QObject* parent = nullptr);

  /// "empty": there is no home, the first run begins · "joining": this device asked to join and did not finish · "locked": it asks for its
  /// passphrase · "opening" · "open" · "failed": it cannot be opened, `problem` says why.
  QString state() const { return state_; }
  bool busy() const { return busy_; }
  /// Why the last attempt failed, and what to do.
  QString problem() const { return problem_; }
  QString todo() const { return todo_; }
  bool is_protected() const { return protected_; }
  QString folder() const { return QString::fromStdString(folder_.string()); }
  const std::filesystem::path& path() const { return folder_; }

  /// Looks what there is, and opens a home that asks for nothing.
  void look();
  Q_INVOKABLE void unlock(const QString& passphrase);
  /// What was open is to be closed; the passphrase is needed again.
  Q_INVOKABLE void lock();
  /// Work that belongs to no council yet ended with an open home: a council was made, or joining finished.
  void enter(Home home);
  /// The council of the opened home could not be opened.
  void fail(const Error& error);

 signals:
  void changed();
  void opened();
  void locked();

 public:
  /// The home that opened() announced; once.
  std::optional<Home> take() { return std::exchange(home_, std::nullopt); }

 private:
  void set(const QString& state);
  void open(std::optional<Secret> passphrase);

  std::filesystem::path folder_;
  QString state_ = QStringLiteral("empty");
  QString problem_, todo_;
  bool busy_ = false;
  bool protected_ = false;
  std::optional<Home> home_;
};

}  // namespace kyhop
