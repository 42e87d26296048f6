// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include "app/reader/document_engine.h"

namespace kyhop {

/// The outline of a paper, flat, in order. Roles: title (text), page (from 1; 0 when it leads nowhere), depth (0 at the top), label (the
/// printed number of the page, else its number).
class OutlineModel : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(int count READ count NOTIFY count_changed)

 public:
  enum Role { TitleRole = Qt::UserRole + 1, PageRole, DepthRole, LabelRole };
  using QAbstractListModel::QAbstractListModel;

  void set(Outline outline, const std::vector<QString>& labels);
  int count() const { return static_cast<int>(entries_.size()); }
  /// The row of the entry in which a page (from 1) lies, or -1.
  Q_INVOKABLE int rowOfPage(int page) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 signals:
  void count_changed();

 private:
  struct Entry {
    QString title, label;
    int page = 0;
    int depth = 0;
  };
  std::vector<Entry> entries_;
};

}  // namespace kyhop
