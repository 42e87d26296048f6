// SPDX-License-Identifier: AGPL-3.0-or-later
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <catch2/catch.hpp>
#include <memory>

#include "app/desk/cut_words.h"

using namespace kyhop;

namespace {

/// What is cut in a window of 200 by 100 with these items.
QStringList cut_in(const char* items) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  int count = 1;
  char name[] = "test";
  char* names[] = {name, nullptr};
  const QGuiApplication program(count, names);
  QQmlEngine engine;
  QQmlComponent component(&engine);
  component.setData(QByteArray("import QtQuick\nWindow { width: 200; height: 100; visible: true\n") + items + "\n}", {});
  const std::unique_ptr<QObject> made(component.create());
  INFO(component.errorString().toStdString());
  REQUIRE(made);
  return cut_words(*qobject_cast<QQuickWindow*>(made.get()));
}

}  // namespace

TEST_CASE("Words that have room are not cut, and what is hidden is nobody's matter") {
  CHECK(cut_in(
            "Text { text: 'short' } Text { width: 200; wrapMode: Text.Wrap; text: 'many words that need more than one line of the window' }"
            "Text { x: 190; visible: false; text: 'a word out of sight' }")
            .isEmpty());
}

TEST_CASE("Words wider or higher than their box are cut") {
  CHECK(cut_in("Text { width: 20; text: 'wider than its box' }") == QStringList{"wider than its box"});
  CHECK(cut_in("Text { width: 60; height: 10; wrapMode: Text.Wrap; text: 'higher than its box' }") == QStringList{"higher than its box"});
}

TEST_CASE("Words beyond the side of the window or of what clips them are cut, unless it scrolls") {
  CHECK(cut_in("Text { x: 190; text: 'out of the window' }") == QStringList{"out of the window"});
  CHECK(cut_in("Item { width: 50; height: 50; clip: true; Text { text: 'out of what clips it' } }") == QStringList{"out of what clips it"});
  CHECK(cut_in("Flickable { width: 50; height: 50; clip: true; contentWidth: 400; Text { text: 'to be scrolled to' } }").isEmpty());
}

TEST_CASE("Words that are told to end in dots are meant so") {
  CHECK(cut_in("Text { width: 30; elide: Text.ElideRight; text: 'a hint that may be shorter' }").isEmpty());
}
