// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QVariantList>

namespace kyhop {

/// One note as lists and pages show it.
struct NoteRow {
  Q_GADGET
  QML_VALUE_TYPE(noteRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(QString paper MEMBER paper)
  Q_PROPERTY(int page MEMBER page)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString text MEMBER text)
  Q_PROPERTY(QString quote MEMBER quote)
  Q_PROPERTY(QString authorName MEMBER author_name)
  Q_PROPERTY(QString audience MEMBER audience)
  Q_PROPERTY(QString audienceName MEMBER audience_name)
  Q_PROPERTY(bool mine MEMBER mine)
  Q_PROPERTY(qint64 at MEMBER at)
  Q_PROPERTY(QString colour MEMBER colour)
  Q_PROPERTY(QVariantList quads MEMBER quads)
  Q_PROPERTY(bool leads MEMBER leads)

 public:
  QString id, paper;
  int page = 1;
  QString kind, text, quote;
  QString author_name;
  QString audience;       ///< private, group, person, everyone
  QString audience_name;  ///< of the group or person
  bool mine = false;
  qint64 at = 0;
  QString colour;      ///< token
  QVariantList quads;  ///< a list of eight numbers each, shares of the page
  bool leads = false;  ///< the first of its paper in the list

  friend bool operator==(const NoteRow&, const NoteRow&) = default;
};

}  // namespace kyhop
