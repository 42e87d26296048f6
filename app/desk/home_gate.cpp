// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/home_gate.h"

#include "app/desk/base/errand.h"
#include "app/desk/base/secret_text.h"
#include "app/meeting/commands/joining.h"
#include "storage/vault/private_file.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxKeyFile = 8192;

Result<bool> asks_for_passphrase(const std::filesystem::path& folder) {
  KYHOP_ASSIGN(const Bytes file, read_small_file(folder / "home.key", kMaxKeyFile));
  return key_file_is_protected(KeyPurpose::home, file);
}

}  // namespace

HomeGate::HomeGate(std::filesystem::path folder, KeyStore& store, QObject* parent)
    : QObject(parent), folder_(std::move(folder)), store_(store) {
}

void HomeGate::set(const QString& state) {
  state_ = state;
  emit changed();
}

void HomeGate::look() {
  problem_.clear();
  todo_.clear();
  if (!Home::exists(folder_)) {
    set(QStringLiteral("empty"));
    return;
  }
  const auto asks = asks_for_passphrase(folder_);
  if (!asks) {
    fail(asks.error());
    return;
  }
  protected_ = *asks;
  kept_ = false;
  if (!protected_) return pass(std::nullopt);
  set(QStringLiteral("opening"));
  store_.read(folder_, [this](const std::optional<QString>& kept) {
    kept_ = kept.has_value();
    if (state_ == QLatin1String("opening")) pass(kept);
  });
}

void HomeGate::pass(const std::optional<QString>& kept) {
  if (is_joining(folder_)) {
    set(QStringLiteral("joining"));
  } else if (protected_ && !kept) {
    set(QStringLiteral("locked"));
  } else {
    open(kept ? std::optional(secret_text(*kept)) : std::nullopt);
  }
}

void HomeGate::unlock(const QString& passphrase) {
  if (busy_ || state_ != QLatin1String("locked")) return;
  open(secret_text(KeyStore::tidied(passphrase)));
}

void HomeGate::unlockKept() {
  if (busy_ || state_ != QLatin1String("locked")) return;
  busy_ = true;
  emit changed();
  store_.read(folder_, [this](const std::optional<QString>& kept) {
    busy_ = false;
    if (kept) return open(secret_text(*kept));
    problem_ = tr("This device's key store is locked.");
    todo_ = tr("Unlock it, or type the recovery code.");
    set(QStringLiteral("locked"));
  });
}

void HomeGate::showRecoveryCode(bool shown) {
  if (!shown || !kept_) {
    recovery_code_.clear();
    emit recoveryCodeChanged();
    return;
  }
  store_.read(folder_, [this](const std::optional<QString>& kept) {
    recovery_code_ = kept.value_or(QString());
    emit recoveryCodeChanged();
  });
}

void HomeGate::open(std::optional<Secret> passphrase) {
  busy_ = true;
  problem_.clear();
  todo_.clear();
  if (!passphrase) state_ = QStringLiteral("opening");  // otherwise the field stays where it is
  emit changed();
  // Stretching a passphrase takes a good part of a second.
  auto secret = std::make_shared<std::optional<Secret>>(std::move(passphrase));
  run_errand<std::shared_ptr<Home>>(
      this,
      [folder = folder_, secret]() -> Result<std::shared_ptr<Home>> {
        KYHOP_ASSIGN(Home home, Home::open(folder, *secret ? &**secret : nullptr));
        return std::make_shared<Home>(std::move(home));
      },
      [this](Result<std::shared_ptr<Home>> opened) {
        busy_ = false;
        if (opened) {
          enter(std::move(**opened));
        } else if (protected_ && opened.error().code == ErrorCode::usage) {
          // What the store holds is of an earlier home in this folder: nobody typed it wrong.
          const bool typed = state_ == QLatin1String("locked");
          problem_ = typed ? tr("The passphrase is not right.") : QString();
          todo_ = typed ? tr("Type it again; capital letters count.") : QString();
          kept_ = kept_ && typed;
          set(QStringLiteral("locked"));
        } else {
          fail(opened.error());
        }
      });
}

void HomeGate::enter(Home home) {
  protected_ = home.is_protected();
  home_.emplace(std::move(home));
  set(QStringLiteral("open"));
  emit opened();
}

void HomeGate::fail(const Error& error) {
  busy_ = false;
  const ErrorText words = error_text(error);
  problem_ = words.why;
  todo_ = words.todo;
  set(QStringLiteral("failed"));
}

void HomeGate::lock() {
  if (state_ != QLatin1String("open") || !protected_) return;
  home_.reset();
  showRecoveryCode(false);
  set(QStringLiteral("locked"));
  emit locked();
}

}  // namespace kyhop
