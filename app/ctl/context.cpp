// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/ctl/context.h"

#include <cstdio>
#include <ctime>
#include <iostream>

#include "storage/vault/key_file.h"
#include "sync/node/paper_store.h"

namespace kyhop::ctl {

Result<std::filesystem::path> Context::home_folder() const {
  if (!home.empty()) return std::filesystem::path(home);
  return default_home();
}

Result<std::optional<Secret>> Context::passphrase() const {
  if (passphrase_file.empty()) return std::optional<Secret>{};
  KYHOP_ASSIGN(Secret secret, read_passphrase_file(passphrase_file));
  return std::optional<Secret>(std::move(secret));
}

Result<Protection> Context::protection(bool unprotected) const {
  KYHOP_ASSIGN(auto secret, passphrase());
  if (secret && unprotected)
    return fail(ErrorCode::usage, "home", "both --passphrase-file and --unprotected were given", "give one of them");
  if (secret) return Protection::with_passphrase(std::move(*secret), kHomeStretching);
  if (!unprotected)
    return fail(ErrorCode::usage, "home", "nothing says how it is protected",
                "give --passphrase-file FILE, or --unprotected if everybody may read it");
  return Protection::unprotected();
}

Result<Office*> Context::office() {
  if (office_) return office_.get();
  KYHOP_ASSIGN(const auto folder, home_folder());
  KYHOP_ASSIGN(const auto secret, passphrase());
  KYHOP_ASSIGN(Home opened, Home::open(folder, secret ? &*secret : nullptr));
  if (!opened.is_protected())
    warn("home " + folder.string() + ": it is not protected by a passphrase: whoever has the folder can read everything");
  KYHOP_ASSIGN(office_, Office::open(std::move(opened)));
  if (office_->was_restored()) warn("home " + folder.string() + ": it was copied or restored from a backup: it goes on in a new log");
  return office_.get();
}

Result<ChunkStore*> Context::papers() {
  if (papers_) return &*papers_;
  KYHOP_ASSIGN(Office * open, office());
  KYHOP_ASSIGN(ChunkStore store, open->home().open_papers());
  papers_.emplace(std::move(store));
  KYHOP_TRY(prepare_manifests(*papers_));
  return &*papers_;
}

void Context::print(const Json& object, const std::string& plain) const {
  if (json) {
    std::cout << object.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n' << std::flush;
  } else {
    std::cout << plain << '\n' << std::flush;
  }
}

void Context::warn(const std::string& sentence) const {
  if (quiet) return;
  std::cerr << "kyhopctl: " << sentence << '\n';
}

std::string time_text(std::uint64_t milliseconds) {
  const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
  std::tm parts{};
  if (gmtime_r(&seconds, &parts) == nullptr) return "?";
  char text[80];
  std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
                parts.tm_hour, parts.tm_min, parts.tm_sec, static_cast<int>(milliseconds % 1000));
  return text;
}

}  // namespace kyhop::ctl
