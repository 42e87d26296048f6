// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Runs the tests tst_*.qml of this folder: the view of a paper, on a paper that is written here.

#include <QFile>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQuickTest>

#include "app/desk/drawing/drawing.h"
#include "app/desk/paper/register_types.h"
#include "tests/unit/pdf_writer.h"

class Setup : public QObject {
  Q_OBJECT

 public:
  Setup() = default;

 public slots:
  void qmlEngineAvailable(QQmlEngine* engine) {
    kyhop::prepare_drawing(*engine);
    kyhop::register_paper_types();
    engine->rootContext()->setContextProperty(
        "paperFile", write("to-trinh.pdf", kyhop::test::paper(40, "/PageLabels << /Nums [0 << /S /r >> 4 << /S /D >>] >>").text()));
    engine->rootContext()->setContextProperty("brokenFile", write("hong.pdf", "%PDF-1.7\nnothing more"));
  }

 private:
  QString write(const QString& name, const std::string& text) {
    QFile file(folder_.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0) qFatal("no temporary file");
    return file.fileName();
  }
  QTemporaryDir folder_;
};

QUICK_TEST_MAIN_WITH_SETUP(reader, Setup)

#include "reader.moc"
