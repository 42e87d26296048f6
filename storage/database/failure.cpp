// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/database/state.h"

namespace kyhop {

Failure database_failure(const DatabaseState& state, int code) {
  const std::string what = state.display_path();
  const char* const said = state.db != nullptr ? sqlite3_errmsg(state.db) : sqlite3_errstr(code);
  switch (code & 0xff) {
    case SQLITE_FULL:
      return fail(ErrorCode::io, what, "the disk is full, so nothing was written", "free some space and try again");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return fail(ErrorCode::io, what, "another program is writing to it and does not finish", "try again in a moment");
    case SQLITE_NOTADB:
      return fail(ErrorCode::integrity, what, "the key does not open it, or the file is damaged",
                  "check that the home key belongs to this database, or restore a backup");
    case SQLITE_CORRUPT:
      return fail(ErrorCode::integrity, what, "the file is damaged: " + std::string(said),
                  "restore a backup, or enrol this device again and let it fetch the records from a peer");
    case SQLITE_CANTOPEN:
      return fail(ErrorCode::io, what, "the file cannot be opened", "check that the folder exists and belongs to you");
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return fail(ErrorCode::io, what, "it may only be read, not written", "check the rights of the file and its folder");
    case SQLITE_IOERR:
      return fail(ErrorCode::io, what, "the disk failed: " + std::string(said), "check the disk and its free space, then try again");
    case SQLITE_NOMEM:
      return fail(ErrorCode::io, what, "there is not enough memory", "close other programs and try again");
    case SQLITE_INTERRUPT:
      return fail(ErrorCode::io, what, "the work was interrupted");
    case SQLITE_CONSTRAINT:
      return fail(ErrorCode::integrity, what, "a row does not fit the others: " + std::string(said));
    default:
      return fail(ErrorCode::usage, what, said);
  }
}

}  // namespace kyhop
