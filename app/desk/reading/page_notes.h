// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QVariantList>

#include "app/desk/reading/note_list.h"

namespace kyhop {

/// The notes of one paper as the reader takes them: a role for each thing it shows, numbered on each page.
class PageNotes : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("A reading has one")
  Q_PROPERTY(QVariantList marks READ marks NOTIFY changed)
  Q_PROPERTY(int count READ count NOTIFY changed)

 public:
  enum Role { NoteId = Qt::UserRole, Page, Kind, Text, Quote, AuthorName, Audience, AudienceWords, Mine, AtText, Number, PinX, PinY };
  using QAbstractListModel::QAbstractListModel;

  int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;
  int count() const { return static_cast<int>(rows_.size()); }

  /// {id, page, quads, colour, kind}, colour as a token.
  QVariantList marks() const;
  void show(const QList<NoteRow>& rows);

 signals:
  void changed();

 private:
  struct Placed {
    NoteRow row;
    int number = 1;
    qreal x = 0, y = 0;
    bool operator==(const Placed&) const = default;
  };
  QList<Placed> rows_;
};

}  // namespace kyhop
