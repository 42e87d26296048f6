// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/search/tokenizer.h"

#include <sqlite3.h>

#include <string>

#include "storage/search/folding.h"

namespace kyhop {

namespace {

using TokenSink = int (*)(void*, int, const char*, int, int, int);

// The tokenizer has no state, but FTS5 wants a pointer that is not null.
int kNoState = 0;

int create(void*, const char**, int, Fts5Tokenizer** out) {
  *out = reinterpret_cast<Fts5Tokenizer*>(&kNoState);
  return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {
}

int emit(void* context, TokenSink sink, int flags, const std::string& token, const Word& word) {
  return sink(context, flags, token.data(), static_cast<int>(token.size()), static_cast<int>(word.begin), static_cast<int>(word.end));
}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int size, const char*, int, TokenSink sink) {
  if (text == nullptr || size <= 0) return SQLITE_OK;
  const std::string_view whole(text, static_cast<std::size_t>(size));
  const bool query = (flags & FTS5_TOKENIZE_QUERY) != 0;
  const bool exact_only = query && whole.front() == kExactSign;
  int code = SQLITE_OK;
  for_each_word(whole, [&](const Word& word) {
    const std::string exact = word.exact.empty() ? std::string() : kExactSign + word.exact;
    if (exact_only) {
      code = emit(context, sink, 0, exact.empty() ? word.folded : exact, word);
    } else {
      code = emit(context, sink, 0, word.folded, word);
      if (code == SQLITE_OK && !query && !exact.empty()) code = emit(context, sink, FTS5_TOKEN_COLOCATED, exact, word);
    }
    return code == SQLITE_OK;
  });
  return code;
}

}  // namespace

Result<void> register_tokenizer(fts5_api& api) {
  fts5_tokenizer_v2 tokenizer{2, create, destroy, tokenize};
  if (api.xCreateTokenizer_v2(&api, "kyhop", nullptr, &tokenizer, nullptr) != SQLITE_OK) {
    return fail(ErrorCode::usage, "the SQLite library", "it does not take the tokenizer for Vietnamese");
  }
  return {};
}

}  // namespace kyhop
