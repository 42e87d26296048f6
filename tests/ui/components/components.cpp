// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Runs the tests tst_*.qml of this folder against the components that are built in, drawn without a graphics card.

#include <QQmlEngine>
#include <QtQuickTest>

#include "app/desk/drawing/drawing.h"

class Setup : public QObject {
  Q_OBJECT

 public:
  Setup() = default;

 public slots:
  void qmlEngineAvailable(QQmlEngine* engine) {
    kyhop::prepare_drawing(*engine);
    // To try a change without building: a folder with the module Kyhop in it.
    if (qEnvironmentVariableIsSet("KYHOP_MODULES")) engine->addImportPath(qEnvironmentVariable("KYHOP_MODULES"));
  }
};

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "components.moc"
