// SPDX-License-Identifier: AGPL-3.0-or-later
#include <QCoreApplication>
#include <QHash>
#include <QTranslator>
#include <catch2/catch.hpp>

#include "app/desk/base/error_words.h"

using namespace kyhop;

namespace {

class FewWords final : public QTranslator {
 public:
  QString translate(const char* context, const char* source, const char* /*disambiguation*/, int /*n*/) const override {
    return QLatin1String(context) == QLatin1String("Errors") ? words_.value(QString::fromUtf8(source)) : QString();
  }
  bool isEmpty() const override { return false; }

 private:
  QHash<QString, QString> words_{
      {QStringLiteral("It is not on this device"), QStringLiteral("Không có trên máy này")},
      {QStringLiteral("The network or the disk did not do what was asked"), QStringLiteral("Mạng hoặc ổ đĩa không làm được việc này")},
      {QStringLiteral("the disk failed: %1"), QStringLiteral("đĩa bị lỗi: %1")},
      {QStringLiteral("%1 failed: %2"), QStringLiteral("%1 không làm được: %2")},
      {QStringLiteral("the peer closed it: %1"), QStringLiteral("máy kia đã đóng: %1")},
      {QStringLiteral("no answer in time"), QStringLiteral("không trả lời kịp")},
      {QStringLiteral("give at most %1"), QStringLiteral("nhiều nhất %1")}};
};

QString why(const char* english) {
  return error_text({ErrorCode::io, "x", english, {}, {}}).why;
}

}  // namespace

TEST_CASE("A sentence is found by the pattern that it was made of") {
  int count = 1;
  char name[] = "test";
  char* names[] = {name, nullptr};
  const QCoreApplication program(count, names);
  FewWords few;
  QCoreApplication::installTranslator(&few);
  // With another program's words in it; the pattern with most words of its own is meant.
  CHECK(why("the disk failed: no space left") == QStringLiteral("Đĩa bị lỗi: no space left"));
  CHECK(why("packing failed: no space left") == QStringLiteral("Packing không làm được: no space left"));
  // What stands in it is a sentence, too, or has a %2 of its own.
  CHECK(why("the peer closed it: no answer in time") == QStringLiteral("Máy kia đã đóng: không trả lời kịp"));
  CHECK(why("the disk failed: at %2 of it") == QStringLiteral("Đĩa bị lỗi: at %2 of it"));
  CHECK(why("give at most 8") == QStringLiteral("Nhiều nhất 8"));
  CHECK(why("something unheard of") == QStringLiteral("Mạng hoặc ổ đĩa không làm được việc này (something unheard of)"));
}
