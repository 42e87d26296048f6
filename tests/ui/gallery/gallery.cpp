// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Draws one part of the gallery of components as a PNG, without a screen:
//   kyhop_gallery --part ballot --size 360x740 --scheme dark --scale 2 --lang vi --out ballot.png
// With --tall the picture is as high as what there is to see. --list names the parts.

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QTranslator>
#include <cstdio>

#include "app/desk/drawing/drawing.h"

namespace {

constexpr int kWrongUsage = 2;
constexpr int kNoPicture = 5;
/// Long enough for what opens by itself, such as a sheet.
constexpr int kSettle = 400;  // milliseconds

QSize size_of(const QString& text) {
  const auto parts = text.split(QLatin1Char('x'));
  return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

}  // namespace

int main(int count, char** values) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  QGuiApplication program(count, values);
  QCommandLineParser parser;
  parser.addHelpOption();
  const QCommandLineOption part("part", "What to show.", "NAME", "buttons");
  const QCommandLineOption size("size", "Of the window.", "WxH", "1024x768");
  const QCommandLineOption scheme("scheme", "light, dark or contrast.", "NAME", "light");
  const QCommandLineOption scale("scale", "Of type, 1 to 2.", "NUMBER", "1");
  const QCommandLineOption lang("lang", "vi or en.", "NAME", "vi");
  const QCommandLineOption left("left", "For the left hand.");
  const QCommandLineOption tall("tall", "As high as what there is to see.");
  const QCommandLineOption modules("modules", "Take the module Kyhop from this folder instead of the built-in one.", "DIR");
  const QCommandLineOption out("out", "The picture.", "FILE", "gallery.png");
  parser.addOptions({part, size, scheme, scale, lang, left, tall, modules, out});
  parser.process(program);
  const QSize wished = size_of(parser.value(size));
  if (wished.isEmpty()) {
    std::fputs("kyhop_gallery: --size: it is not WxH: give for example 360x740\n", stderr);
    return kWrongUsage;
  }

  QTranslator translator;
  if (parser.value(lang) == QLatin1String("vi") && translator.load(QStringLiteral(":/i18n/kyhop_vi.qm")))
    QCoreApplication::installTranslator(&translator);

  QQmlApplicationEngine engine;
  kyhop::prepare_drawing(engine);
  if (parser.isSet(modules)) engine.addImportPath(parser.value(modules));
  engine.setInitialProperties({{"part", parser.value(part)},
                               {"scheme", parser.value(scheme)},
                               {"scale", parser.value(scale).toDouble()},
                               {"leftHanded", parser.isSet(left)},
                               {"width", wished.width()},
                               {"height", wished.height()}});
  engine.load(QUrl::fromLocalFile(QStringLiteral(KYHOP_GALLERY)));
  auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  if (!window) return kNoPicture;
  const QString file = parser.value(out);
  QTimer::singleShot(kSettle, window, [&] {
    if (parser.isSet(tall)) {
      window->setHeight(std::max(200, window->property("tallHeight").toInt()));
      QCoreApplication::processEvents();
    }
    const bool written = window->grabWindow().save(file);
    if (!written) std::fprintf(stderr, "kyhop_gallery: %s: it cannot be written\n", qPrintable(file));
    QCoreApplication::exit(written ? 0 : kNoPicture);
  });
  return QGuiApplication::exec();
}
