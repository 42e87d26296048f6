// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace kyhop {

/// One who speaks or waits to speak on the item under discussion.
struct SpeakerRow {
  Q_GADGET
  QML_VALUE_TYPE(speakerRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString group MEMBER group)
  Q_PROPERTY(QString seat MEMBER seat)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(int place MEMBER place)
  Q_PROPERTY(qint64 asked MEMBER asked)
  Q_PROPERTY(qint64 started MEMBER started)
  Q_PROPERTY(int limit MEMBER limit)
  Q_PROPERTY(bool mine MEMBER mine)
  Q_PROPERTY(bool known READ known)
  Q_PROPERTY(bool speaking READ speaking)

 public:
  QString id;  ///< the person
  QString name, group;
  QString seat;                   ///< «C04»; empty: none
  QString kind;                   ///< speech, question, rebuttal, point_of_order, answer
  int place = 0;                  ///< in the list, from 1; 0 for who speaks
  qint64 asked = 0, started = 0;  ///< milliseconds since 1970
  int limit = 0;                  ///< seconds, 0: none
  bool mine = false;
  bool known() const { return !id.isEmpty(); }
  bool speaking() const { return started > 0; }
  friend bool operator==(const SpeakerRow&, const SpeakerRow&) = default;
};

}  // namespace kyhop
