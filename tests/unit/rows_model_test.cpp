// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <algorithm>

#include "app/desk/base/rows_model.h"
#include "app/desk/reading/note_row.h"

using namespace kyhop;

namespace {

QList<NoteRow> rows(const QStringList& ids) {
  QList<NoteRow> list;
  for (const QString& id : ids) {
    NoteRow row;
    row.id = id;
    list << row;
  }
  return list;
}

QStringList numbers(int count) {
  QStringList ids;
  for (int i = 0; i < count; ++i) ids << QString::number(i);
  return ids;
}

struct Shown {
  RowsModel<NoteRow> model;
  QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
  QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
  QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
  QSignalSpy anew{&model, &QAbstractItemModel::modelReset};
};

}  // namespace

TEST_CASE("Rows that stay are not touched when others come, go and move") {
  Shown shown;
  shown.model.show(rows({"a", "b", "c", "d"}));
  CHECK(shown.inserted.size() == 1);
  const auto wanted = rows({"x", "y", "c", "a", "d", "z"});
  shown.model.show(wanted);
  CHECK(shown.model.rows() == wanted);
  CHECK(shown.removed.size() == 1);
  CHECK(shown.inserted.size() == 3);
  CHECK(shown.moved.size() == 1);
  CHECK(shown.anew.isEmpty());
}

TEST_CASE("A long list in another order is shown anew instead of moved row by row") {
  Shown shown;
  auto ids = numbers(10'000);
  shown.model.show(rows(ids));
  CHECK(shown.inserted.size() == 1);
  std::reverse(ids.begin(), ids.end());
  ids << "more";
  QSignalSpy counted(&shown.model, &RowsModelBase::countChanged);
  shown.model.show(rows(ids));
  CHECK(shown.model.rows() == rows(ids));
  CHECK(shown.moved.isEmpty());
  CHECK(shown.anew.size() == 1);
  CHECK(counted.size() == 1);
}

TEST_CASE("One row that moves through a long list moves alone") {
  Shown shown;
  auto ids = numbers(1'000);
  shown.model.show(rows(ids));
  ids.move(999, 0);
  shown.model.show(rows(ids));
  CHECK(shown.model.rows() == rows(ids));
  CHECK(shown.moved.size() == 1);
  ids.move(0, 999);
  ids.insert(500, "new");
  shown.model.show(rows(ids));
  CHECK(shown.model.rows() == rows(ids));
  CHECK(shown.moved.size() == 2);
  CHECK(shown.anew.isEmpty());
}
