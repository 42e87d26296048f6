// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <mupdf/fitz.h>

namespace kyhop {

/// The one place where MuPDF's exceptions (setjmp and longjmp) are caught: runs `work` and answers FZ_ERROR_NONE or what was thrown.
/// A throw jumps over everything in `work`, so it may only call C functions and assign to variables of its caller: no object with a
/// destructor, no return in the middle. `clean_up` runs afterwards in either case and must not throw. Not inlined, so that what `work`
/// assigned before a throw lies in memory and not in a register that longjmp turns back.
template <typename Work, typename CleanUp>
[[gnu::noinline]] int guarded(fz_context* context, const Work& work, const CleanUp& clean_up) {
  fz_try(context) work();
  fz_always(context) clean_up();
  fz_catch(context) return fz_caught(context);
  return FZ_ERROR_NONE;
}

template <typename Work>
int guarded(fz_context* context, const Work& work) {
  return guarded(context, work, [] {});
}

}  // namespace kyhop
