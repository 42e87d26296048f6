// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/start/key_store.h"

#include <qt6keychain/keychain.h>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFileInfo>

#include "app/desk/base/errand.h"
#include "storage/crypto/crypto.h"

namespace kyhop {

namespace {

const QString kService = QStringLiteral("vn.kyhop.KyHop");
constexpr int kCodeBytes = 16;
constexpr int kGroup = 4;

/// Without this question Qt and GLib would start a bus of their own, which nobody keeps secrets on.
bool has_session_bus() {
  if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return true;
  const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
  return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

bool store_is_here() {
  if (!has_session_bus()) return false;
  QDBusConnectionInterface* bus = QDBusConnection::sessionBus().interface();
  if (!bus) return false;
  const QStringList names = bus->registeredServiceNames().value() + bus->activatableServiceNames().value();
  return names.contains(QStringLiteral("org.freedesktop.secrets")) || names.contains(QStringLiteral("org.kde.kwalletd5"));
}

/// One entry for each home, however its path is written.
QString entry_of(const std::filesystem::path& home) {
  std::error_code error;
  const auto real = std::filesystem::weakly_canonical(home, error);
  return QStringLiteral("home ") + QString::fromStdString((error ? home : real).string());
}

QString grouped(const QString& digits) {
  QStringList groups;
  for (int at = 0; at < digits.size(); at += kGroup) groups << digits.mid(at, kGroup);
  return groups.join(u'-');
}

}  // namespace

KeyStore::KeyStore(QObject* parent) : QObject(parent) {
  run_errand<bool>(
      this, []() -> Result<bool> { return store_is_here(); },
      [this](Result<bool> here) {
        available_ = here && *here;
        emit changed();
      });
}

void KeyStore::read(const std::filesystem::path& home, std::function<void(std::optional<QString>)> answer) {
  if (!has_session_bus()) {
    on_window_thread([guard = QPointer<KeyStore>(this), answer = std::move(answer)] {
      if (guard) answer(std::nullopt);
    });
    return;
  }
  auto* job = new QKeychain::ReadPasswordJob(kService, this);
  job->setInsecureFallback(false);
  job->setKey(entry_of(home));
  connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)] {
    answer(job->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
  });
  job->start();
}

void KeyStore::write(const std::filesystem::path& home, const QString& passphrase, std::function<void(Result<void>)> answer) {
  auto* job = new QKeychain::WritePasswordJob(kService, this);
  job->setInsecureFallback(false);
  job->setKey(entry_of(home));
  job->setTextData(passphrase);
  connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)] {
    if (job->error() == QKeychain::NoError) return answer({});
    answer(kyhop::fail(ErrorCode::io, "key store", "this device's key store did not take the key",
                       "unlock it and try again, or choose a passphrase"));
  });
  job->start();
}

QString KeyStore::new_code() {
  Bytes bytes(kCodeBytes);
  SystemRandom().fill(bytes);
  const QByteArray view(reinterpret_cast<const char*>(bytes.data()), kCodeBytes);
  const QString code = grouped(QString::fromLatin1(view.toHex()).toUpper());
  wipe(bytes);
  return code;
}

QString KeyStore::tidied(const QString& typed) {
  QString digits;
  for (const QChar letter : typed)
    if (!letter.isSpace() && letter != u'-') digits += letter.toUpper();
  static const QString allowed = QStringLiteral("0123456789ABCDEF");
  const bool code =
      digits.size() == 2 * kCodeBytes && std::all_of(digits.begin(), digits.end(), [](QChar one) { return allowed.contains(one); });
  return code ? grouped(digits) : typed;
}

}  // namespace kyhop
