// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace kyhop {

/// Times, numbers and tokens as a person reads them, in the window's language. Times are milliseconds since 1970; 0 gives an empty text.
class Wording : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  using QObject::QObject;

  /// «10 giờ 32» · 10:32
  Q_INVOKABLE static QString clock(qint64 ms);
  /// «thứ Tư 8/7» · Wednesday 8 July
  Q_INVOKABLE static QString day(qint64 ms);
  /// The clock today, «hôm qua», else the day.
  Q_INVOKABLE static QString moment(qint64 ms);
  /// Milliseconds of an ISO 8601 text; 0 when it is none.
  Q_INVOKABLE static qint64 fromIso(const QString& text);
  /// part of whole in percent, two decimals, half up: «53,68%» · 53.68%
  Q_INVOKABLE static QString percent(int part, int whole);
  /// «1.280» · 1,280
  Q_INVOKABLE static QString number(qint64 value);
  /// «4,2 MB»
  Q_INVOKABLE static QString bytes(qint64 value);
  /// The letters of the last two parts of a name: «BH» for «Trần Thị Bích Hạnh».
  Q_INVOKABLE static QString initials(const QString& name);
  /// The last two parts of a name.
  Q_INVOKABLE static QString shortName(const QString& name);
  /// A fingerprint's beginning in groups of four: «7F3A 91C2 D05E 4B18».
  Q_INVOKABLE static QString check(const QString& hex);

  Q_INVOKABLE static QString role(const QString& token);
  Q_INVOKABLE static QString presence(const QString& token);
  Q_INVOKABLE static QString paperState(const QString& token);
  Q_INVOKABLE static QString paperKind(const QString& token);
  Q_INVOKABLE static QString itemKind(const QString& token);
  Q_INVOKABLE static QString itemState(const QString& token);
  Q_INVOKABLE static QString pollState(const QString& token);
  Q_INVOKABLE static QString speakKind(const QString& token);
  Q_INVOKABLE static QString option(const QString& id);
};

}  // namespace kyhop
