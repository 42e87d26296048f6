// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace kyhop {

/// One paper of the packet as a list shows it.
struct PaperRow {
  Q_GADGET
  QML_VALUE_TYPE(paperRow)
  Q_PROPERTY(QString id MEMBER id)
  Q_PROPERTY(int number MEMBER number)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString sign MEMBER sign)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString item MEMBER item)
  Q_PROPERTY(QString itemNumber MEMBER item_number)
  Q_PROPERTY(QString itemTitle MEMBER item_title)
  Q_PROPERTY(bool leads MEMBER leads)
  Q_PROPERTY(int pages MEMBER pages)
  Q_PROPERTY(qint64 bytes MEMBER bytes)
  Q_PROPERTY(int revision MEMBER revision)
  Q_PROPERTY(bool revised READ revised)
  Q_PROPERTY(bool withdrawn MEMBER withdrawn)
  Q_PROPERTY(QString here MEMBER here)
  Q_PROPERTY(int percent MEMBER percent)
  Q_PROPERTY(int firstPage MEMBER first_page)
  Q_PROPERTY(bool known READ known)

 public:
  QString id;
  int number = 0;             ///< in the packet: what people say and type
  QString title, sign, kind;  ///< sign: the printed number, «186/BC-UBND»
  QString item, item_number, item_title;
  bool leads = false;  ///< the first of its item in the list
  int pages = 0;
  qint64 bytes = 0;
  int revision = 1;
  bool withdrawn = false;
  QString here;        ///< listed, arriving, verified
  int percent = 0;     ///< how much of it is on this device
  int first_page = 0;  ///< of the packet

  bool revised() const { return revision > 1; }
  bool known() const { return !id.isEmpty(); }
  friend bool operator==(const PaperRow&, const PaperRow&) = default;
};

}  // namespace kyhop
