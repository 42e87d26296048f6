// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/paper_fault.h"

#include <algorithm>
#include <iterator>

namespace kyhop {

namespace {

struct Wording {
  PaperFault fault;
  ErrorCode code;
  const char* token;
  const char* why;
  const char* todo;
};

constexpr Wording kWordings[] = {
    {PaperFault::unreadable, ErrorCode::io, "paper-unreadable", "the file cannot be read", "check the name, the rights and the disk"},
    {PaperFault::not_a_file, ErrorCode::usage, "paper-not-a-file", "it is not an ordinary file", "name a PDF file"},
    {PaperFault::not_pdf, ErrorCode::usage, "paper-not-pdf", "the file is not a PDF", "save or print it as a PDF and add that"},
    {PaperFault::damaged, ErrorCode::integrity, "paper-damaged", "the PDF is damaged and its pages cannot be found",
     "fetch the file again from where it came from, or print it to a new PDF"},
    {PaperFault::encrypted, ErrorCode::usage, "paper-encrypted", "the PDF is encrypted and opens only with a password",
     "save a copy without the password and add that"},
    {PaperFault::no_pages, ErrorCode::usage, "paper-no-pages", "the PDF has no pages", "check that it is the right file"},
    {PaperFault::too_large, ErrorCode::usage, "paper-too-large", "the file is larger than 2 GiB", "split it into several papers"},
    {PaperFault::too_many_pages, ErrorCode::usage, "paper-too-many-pages", "the PDF has more than 10,000 pages",
     "split it into several papers"},
    {PaperFault::too_much_memory, ErrorCode::io, "paper-too-much-memory", "reading the PDF needs more memory than a paper may use",
     "print it to a new PDF and add that"},
    {PaperFault::took_too_long, ErrorCode::io, "paper-took-too-long", "reading the PDF took longer than a paper may take",
     "print it to a new PDF, or split it, and add that"},
    {PaperFault::cancelled, ErrorCode::io, "paper-cancelled", "reading was stopped before it was done", "start again when you are ready"},
    {PaperFault::reader_missing, ErrorCode::io, "paper-reader-missing", "the program kyhop-reader, which reads papers, cannot be started",
     "install Kỳ Họp again, or name the program in KYHOP_READER"},
    {PaperFault::reader_died, ErrorCode::integrity, "paper-reader-died", "the program that reads papers broke off at this PDF",
     "try once more; if it happens again the PDF is damaged: print it to a new PDF and add that"},
    {PaperFault::still_arriving, ErrorCode::not_found, "paper-still-arriving", "this part of the paper has not arrived yet",
     "stay connected to the others; it opens by itself"},
};
static_assert(std::size(kWordings) == static_cast<std::size_t>(PaperFault::still_arriving));

}  // namespace

Error describe(PaperFault fault, std::string what) {
  const auto* wording = std::ranges::find(kWordings, fault, &Wording::fault);
  return Error{wording->code, std::move(what), wording->why, wording->todo, wording->token};
}

std::optional<PaperFault> fault_of(const Error& error) {
  const auto* wording = std::ranges::find(kWordings, error.rule, &Wording::token);
  if (wording == std::end(kWordings)) return std::nullopt;
  return wording->fault;
}

}  // namespace kyhop
