// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/paper_words.h"

#include <QCoreApplication>

#include "app/reader/paper_fault.h"

namespace kyhop {

namespace {

const char* words(PaperFault fault) {
  switch (fault) {
    case PaperFault::unreadable:
      return QT_TRANSLATE_NOOP("Paper", "The file cannot be read. Check its name, its rights and the disk.");
    case PaperFault::not_a_file:
      return QT_TRANSLATE_NOOP("Paper", "This is not an ordinary file. Choose a PDF file.");
    case PaperFault::not_pdf:
      return QT_TRANSLATE_NOOP("Paper", "This file is not a PDF. Save or print it as a PDF and open that.");
    case PaperFault::damaged:
      return QT_TRANSLATE_NOOP("Paper", "This page or paper is damaged. Fetch the file again from where it came from.");
    case PaperFault::encrypted:
      return QT_TRANSLATE_NOOP("Paper", "This paper opens only with a password. Save a copy without the password.");
    case PaperFault::no_pages:
      return QT_TRANSLATE_NOOP("Paper", "This paper has no pages. Check that it is the right file.");
    case PaperFault::too_large:
      return QT_TRANSLATE_NOOP("Paper", "This paper is larger than 2 GiB. Split it into several papers.");
    case PaperFault::too_many_pages:
      return QT_TRANSLATE_NOOP("Paper", "This paper has more than 10,000 pages. Split it into several papers.");
    case PaperFault::too_much_memory:
      return QT_TRANSLATE_NOOP("Paper", "This page needs more memory than a paper may use. Print it to a new PDF.");
    case PaperFault::took_too_long:
      return QT_TRANSLATE_NOOP("Paper", "This paper takes too long to read. Print it to a new PDF, or split it.");
    case PaperFault::cancelled:
      return QT_TRANSLATE_NOOP("Paper", "Reading was stopped.");
    case PaperFault::still_arriving:
      return QT_TRANSLATE_NOOP("Paper", "This part of the paper has not arrived yet. It opens by itself as soon as it is here.");
    case PaperFault::reader_missing:
    case PaperFault::reader_died:
      return QT_TRANSLATE_NOOP("Paper", "The program that reads papers did not finish. Try once more.");
  }
  return "";
}

}  // namespace

QString paper_words(const Error& error) {
  const auto fault = fault_of(error);
  if (!fault) return QString::fromStdString(error.sentence());
  return QCoreApplication::translate("Paper", words(*fault));
}

}  // namespace kyhop
