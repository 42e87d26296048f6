// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Runs the tests tst_*.qml of this folder against the components that are built in, drawn without a graphics card.

#include <QAccessible>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include "app/desk/drawing/drawing.h"

/// What somebody on the accessibility bus is told of an item, and can do with it.
class Bus : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  Q_INVOKABLE int role(QObject* item) const { return told(item)->role(); }
  Q_INVOKABLE QString name(QObject* item) const { return told(item)->text(QAccessible::Name); }
  Q_INVOKABLE QString description(QObject* item) const { return told(item)->text(QAccessible::Description); }
  Q_INVOKABLE QString written(QObject* item) const {
    auto* text = told(item)->textInterface();
    return told(item)->text(QAccessible::Value) + (text ? text->text(0, text->characterCount()) : QString());
  }
  /// As when a screen reader is started while the window is open.
  Q_INVOKABLE void wake() const {
    QAccessible::setActive(false);
    QAccessible::setActive(true);
  }
  Q_INVOKABLE QStringList states(QObject* item) const {
    const QAccessible::State state = told(item)->state();
    QStringList found;
    if (state.checkable) found << QStringLiteral("checkable");
    if (state.checked) found << QStringLiteral("checked");
    if (state.selected) found << QStringLiteral("selected");
    if (state.passwordEdit) found << QStringLiteral("password");
    if (state.focusable) found << QStringLiteral("focusable");
    return found;
  }
  Q_INVOKABLE QStringList actions(QObject* item) const {
    QStringList names = told(item)->actionInterface()->actionNames();
    names.removeDuplicates();
    names.sort();
    return names;
  }
  Q_INVOKABLE void act(QObject* item, const QString& name) const { told(item)->actionInterface()->doAction(name); }

 private:
  static QAccessibleInterface* told(QObject* item) { return QAccessible::queryAccessibleInterface(item); }
};

class Setup : public QObject {
  Q_OBJECT

 public:
  Setup() = default;

 public slots:
  // As beside a screen reader, where Qt tells roles and states of its own.
  void applicationAvailable() { QAccessible::setActive(true); }
  void qmlEngineAvailable(QQmlEngine* engine) {
    kyhop::prepare_drawing(*engine);
    engine->rootContext()->setContextProperty(QStringLiteral("bus"), new Bus(engine));
    // To try a change without building: a folder with the module Kyhop in it.
    if (qEnvironmentVariableIsSet("KYHOP_MODULES")) engine->addImportPath(qEnvironmentVariable("KYHOP_MODULES"));
  }
};

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "components.moc"
