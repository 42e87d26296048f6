// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/error_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cstring>

#include "app/desk/base/error_patterns.h"

namespace kyhop {

namespace {

constexpr auto kContext = "Errors";

QString general(ErrorCode code) {
  switch (code) {
    case ErrorCode::refused:
      return QCoreApplication::translate(kContext, "A rule of the meeting does not allow this");
    case ErrorCode::usage:
      return QCoreApplication::translate(kContext, "Something in what was entered is not right");
    case ErrorCode::not_found:
      return QCoreApplication::translate(kContext, "It is not on this device");
    case ErrorCode::integrity:
      return QCoreApplication::translate(kContext, "The data does not agree with its signature");
    case ErrorCode::io:
      return QCoreApplication::translate(kContext, "The network or the disk did not do what was asked");
  }
  return {};
}

QString upper_first(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

// With what stands at %1 … put in, all at once: a name may hold a %2 of its own.
QString filled(const QString& form, const QStringList& parts) {
  static const QRegularExpression hole(QStringLiteral("%([1-9])"));
  QString text;
  qsizetype from = 0;
  for (auto holes = hole.globalMatch(form); holes.hasNext();) {
    const auto match = holes.next();
    text += form.mid(from, match.capturedStart() - from) + parts.value(match.captured(1).toInt() - 1);
    from = match.capturedEnd();
  }
  return text + form.mid(from);
}

QString translated(const std::string& english);

// By the pattern that the sentence was made of, the one with most words of its own where several fit; empty when it is none.
QString by_pattern(const QString& source) {
  static const QRegularExpression hole(QStringLiteral("%[1-9]"));
  const char* best = nullptr;
  QStringList parts;
  for (const char* pattern : error_patterns()) {
    if (best != nullptr && std::strlen(pattern) <= std::strlen(best)) continue;
    QString form = QRegularExpression::escape(QString::fromUtf8(pattern));
    form.replace(QStringLiteral("\\%"), QStringLiteral("%")).replace(hole, QStringLiteral("(.+)"));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(form), QRegularExpression::DotMatchesEverythingOption).match(source);
    if (!match.hasMatch()) continue;
    best = pattern;
    parts = match.capturedTexts().mid(1);
  }
  if (best == nullptr) return {};
  // What stands in it may be a sentence, too.
  for (QString& part : parts)
    if (const QString words = translated(part.toStdString()); !words.isEmpty()) part = words;
  return filled(QCoreApplication::translate(kContext, best), parts);
}

// The sentence in the window's language; empty when there is no translation.
QString translated(const std::string& english) {
  const QString source = QString::fromStdString(english);
  if (source.isEmpty()) return {};
  QString found = QCoreApplication::translate(kContext, english.c_str());
  if (found != source) return found;
  static const QRegularExpression varying(QStringLiteral("«[^»]*»|\\d+"));
  QStringList numbers;
  QString pattern = source;
  for (auto match = varying.match(pattern); match.hasMatch(); match = varying.match(pattern, match.capturedStart() + 2)) {
    numbers << match.captured();
    pattern.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("%") + QString::number(numbers.size()));
  }
  if (numbers.isEmpty() || numbers.size() > 9) return by_pattern(source);
  found = QCoreApplication::translate(kContext, pattern.toUtf8().constData());
  return found == pattern ? by_pattern(source) : filled(found, numbers);
}

bool english_window() {
  return QCoreApplication::translate(kContext, "It is not on this device") == QLatin1String("It is not on this device");
}

}  // namespace

QString ErrorText::sentence() const {
  return todo.isEmpty() ? why + QLatin1Char('.') : why + QStringLiteral(". ") + todo + QLatin1Char('.');
}

ErrorText error_text(const Error& error) {
  const QString what = QString::fromStdString(error.what);
  if (english_window()) return {what, upper_first(QString::fromStdString(error.why)), upper_first(QString::fromStdString(error.todo))};
  QString why = translated(error.why);
  if (why.isEmpty()) why = general(error.code) + QStringLiteral(" (") + QString::fromStdString(error.why) + QLatin1Char(')');
  QString todo = translated(error.todo);
  if (todo.isEmpty()) todo = QString::fromStdString(error.todo);
  return {what, upper_first(why), upper_first(todo)};
}

}  // namespace kyhop
