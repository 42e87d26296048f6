// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/start/first_run.h"

#include <QDir>
#include <QImage>
#include <QStandardPaths>
#include <QSysInfo>

#include "app/desk/base/errand.h"
#include "app/desk/base/local_file.h"
#include "app/desk/base/secret_text.h"
#include "app/desk/qr.h"
#include "app/desk/start/camera_view.h"
#include "app/meeting/commands/council.h"
#include "app/meeting/commands/invite_text.h"
#include "storage/vault/private_file.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxInviteFile = 8 * 1024;
constexpr std::size_t kMaxGrantFile = 64 << 20;

std::optional<Secret> secret_of(const QString& passphrase) {
  if (passphrase.isEmpty()) return std::nullopt;
  return secret_text(passphrase);
}

Protection protection_of(const QString& passphrase, KeyStretching stretching) {
  auto secret = secret_of(passphrase);
  return secret ? Protection::with_passphrase(std::move(*secret), stretching) : Protection::unprotected();
}

/// The home that an attempt before this one made, with its key wrapped as its person wants it by now.
Result<Home> protect_anew(const Home& made, const QString& passphrase) {
  SystemRandom random;
  KYHOP_ASSIGN(const Bytes file, seal_key_file(KeyPurpose::home, made.key(), protection_of(passphrase, kHomeStretching), random));
  KYHOP_TRY(write_private_file(made.key_path(), file, Existing::replace));
  const auto secret = secret_of(passphrase);
  return Home::open(made.folder(), secret ? &*secret : nullptr);
}

Result<Home> home_for(const std::filesystem::path& folder, const Home* made, const QString& passphrase) {
  if (!Home::exists(folder)) {
    SystemRandom random;
    return Home::create(folder, protection_of(passphrase, kHomeStretching), random);
  }
  if (made != nullptr) return protect_anew(*made, passphrase);
  const auto secret = secret_of(passphrase);
  return Home::open(folder, secret ? &*secret : nullptr);
}

}  // namespace

FirstRun::FirstRun(HomeGate& gate, bool discovery, QObject* parent) : QObject(parent), gate_(gate), discovery_(discovery) {
}

FirstRun::~FirstRun() = default;

QString FirstRun::council() const {
  return invite_ ? QString::fromStdString(invite_->council_name) : QString();
}

QString FirstRun::person() const {
  return invite_ ? QString::fromStdString(invite_->person_name) : QString();
}

bool FirstRun::camera() {
  return CameraView::possible();
}

QString FirstRun::suggested_label() {
  const QString host = QSysInfo::machineHostName();
  return host.isEmpty() ? tr("My device") : host;
}

QString FirstRun::suggested_root() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("council-root.key"));
}

void FirstRun::set_step(const QString& step) {
  step_ = step;
  problem_.clear();
  todo_.clear();
  busy_ = false;
  emit changed();
}

void FirstRun::forget_problem() {
  problem_.clear();
  todo_.clear();
  emit changed();
}

void FirstRun::fail(const Error& error) {
  const ErrorText words = error_text(error);
  busy_ = false;
  problem_ = words.why;
  todo_ = words.todo;
  emit changed();
}

void FirstRun::choose(const QString& step) {
  set_step(step);
}

void FirstRun::take(Result<Invite> invite) {
  if (!invite) {
    fail(invite.error());
    return;
  }
  invite_.emplace(std::move(*invite));
  set_step(QStringLiteral("confirm"));
}

void FirstRun::readFile(const QUrl& file) {
  run_errand<std::shared_ptr<Invite>>(
      this,
      [path = local_file(file.toString())]() -> Result<std::shared_ptr<Invite>> {
        // A photo of the code, or a picture of it that came in a message.
        if (const QImage picture(QString::fromStdString(path.string())); !picture.isNull()) {
          KYHOP_ASSIGN(Invite pictured, read_qr(picture));
          return std::make_shared<Invite>(std::move(pictured));
        }
        KYHOP_ASSIGN(const Bytes bytes, read_small_file(path, kMaxInviteFile));
        KYHOP_ASSIGN(Invite invite, Invite::decode(bytes));
        return std::make_shared<Invite>(std::move(invite));
      },
      [this](Result<std::shared_ptr<Invite>> read) {
        take(read ? Result<Invite>(std::move(**read)) : Result<Invite>(tl::make_unexpected(read.error())));
      });
}

void FirstRun::readText(const QString& text) {
  take(read_invite_text(text.toStdString()));
}

/// The passphrase with which the home is made, once the key store holds it if it is to: a home that only a lost key opens is lost.
void FirstRun::guarded(const QString& guard, const QString& passphrase, std::function<void(QString)> then) {
  gate_.set_kept(false);  // an attempt before this one may have chosen otherwise
  if (guard == QLatin1String("none")) return then(QString());
  if (guard != QLatin1String("store")) return then(passphrase);
  busy_ = true;
  emit changed();
  const QString code = KeyStore::new_code();
  gate_.store().write(gate_.path(), code, [this, code, then = std::move(then)](const Result<void>& kept) {
    busy_ = false;
    if (!kept) return fail(kept.error());
    gate_.set_kept(true);
    then(code);
  });
}

// The home is made before anything is said to the clerk: an attempt that is cut off goes on with the same keys.
void FirstRun::begin(const QString& passphrase, std::function<void()> then) {
  if (busy_ || !invite_) return;
  busy_ = true;
  problem_.clear();
  todo_.clear();
  emit changed();
  run_errand<std::shared_ptr<Joining>>(
      this,
      [folder = gate_.path(), passphrase, made = made_, invite = std::make_shared<Invite>(invite_->copy())]() -> Result<std::shared_ptr<Joining>> {
        KYHOP_ASSIGN(Home home, home_for(folder, made.get(), passphrase));
        KYHOP_ASSIGN(Joining joining, begin_joining(std::move(home), *invite));
        return std::make_shared<Joining>(std::move(joining));
      },
      [this, then = std::move(then)](Result<std::shared_ptr<Joining>> begun) {
        busy_ = false;
        if (!begun) {
          fail(begun.error());
          return;
        }
        joining_ = std::move(*begun);
        made_ = std::make_shared<Home>(joining_->home.copy());
        then();
      });
}

void FirstRun::join(const QString& label, const QString& guard, const QString& passphrase, const QString& address) {
  if (busy_ || !invite_) return;
  label_ = label.trimmed().isEmpty() ? suggested_label() : label.trimmed();
  const auto on = [this, address] { connect_to_clerk(address); };
  // A second attempt finds the home that the first one made.
  if (guard == QLatin1String("store") && gate_.is_kept())
    gate_.store().read(gate_.path(), [this, on](const std::optional<QString>& kept) { begin(kept.value_or(QString()), on); });
  else
    guarded(guard, passphrase, [this, on](const QString& secret) { begin(secret, on); });
}

void FirstRun::goOn(const QString& passphrase) {
  if (busy_) return;
  if (!passphrase.isEmpty() || !gate_.is_kept()) return resume(KeyStore::tidied(passphrase));
  gate_.store().read(gate_.path(), [this](const std::optional<QString>& kept) { resume(kept.value_or(QString())); });
}

void FirstRun::resume(const QString& passphrase) {
  if (busy_) return;
  busy_ = true;
  emit changed();
  run_errand<std::shared_ptr<Joining>>(
      this,
      [folder = gate_.path(), passphrase]() -> Result<std::shared_ptr<Joining>> {
        const auto secret = secret_of(passphrase);
        KYHOP_ASSIGN(Home home, Home::open(folder, secret ? &*secret : nullptr));
        KYHOP_ASSIGN(Joining joining, resume_joining(std::move(home)));
        return std::make_shared<Joining>(std::move(joining));
      },
      [this](Result<std::shared_ptr<Joining>> resumed) {
        busy_ = false;
        if (!resumed) {
          fail(resumed.error());
          return;
        }
        joining_ = std::move(*resumed);
        invite_.emplace(joining_->invite.copy());
        label_ = suggested_label();
        connect_to_clerk({});
      });
}

void FirstRun::connect_to_clerk(const QString& address) {
  std::optional<PeerAddress> peer;
  if (!address.trimmed().isEmpty()) {
    const auto parsed = PeerAddress::parse(address.trimmed().toStdString());
    if (!parsed) {
      fail(parsed.error());
      return;
    }
    peer = *parsed;
  }
  digits_.clear();
  note_.clear();
  request_.clear();
  set_step(QStringLiteral("joining"));
  attempt_ = std::make_unique<JoinThread>(joining_, label_, peer, discovery_, nullptr);
  connect(attempt_.get(), &JoinThread::digits, this, [this](const QString& shown) {
    digits_ = shown;
    emit changed();
  });
  connect(attempt_.get(), &JoinThread::note, this, [this](const Error& trouble) {
    note_ = error_text(trouble).sentence();
    emit changed();
  });
  connect(attempt_.get(), &JoinThread::failed, this, [this](const Error& error) {
    attempt_.release()->deleteLater();
    digits_.clear();
    fail(error);
  });
  connect(attempt_.get(), &JoinThread::granted, this, [this] {
    auto grant = attempt_->take();
    const auto reached = attempt_->address();
    attempt_.release()->deleteLater();
    if (grant) finish(std::move(*grant), reached);
  });
}

void FirstRun::finish(Grant grant, std::optional<PeerAddress> address) {
  busy_ = true;
  emit changed();
  auto held = std::make_shared<Grant>(std::move(grant));
  run_errand<std::shared_ptr<Home>>(
      this,
      [joining = std::move(joining_), held]() -> Result<std::shared_ptr<Home>> {
        auto home = std::make_shared<Home>(joining->home.copy());
        KYHOP_TRY(finish_joining(std::move(*joining), *held));
        return home;
      },
      [this, address](Result<std::shared_ptr<Home>> joined) {
        if (!joined) {
          fail(joined.error());
          return;
        }
        if (address) emit joinedAt(*address);
        set_step(QStringLiteral("choice"));
        gate_.enter(std::move(**joined));
      });
}

void FirstRun::saveRequest(const QString& file) {
  if (!joining_) return;
  const std::filesystem::path path = local_file(file);
  forget_problem();
  run_errand<bool>(
      this,
      [path, bytes = join_request(*joining_, label_.toStdString())]() -> Result<bool> {
        KYHOP_TRY(write_private_file(path, bytes, Existing::replace));
        return true;
      },
      [this, path](Result<bool> written) {
        if (!written) return fail(written.error());
        request_ = QString::fromStdString(path.string());
        emit changed();
      });
}

void FirstRun::readGrant(const QString& file) {
  if (!joining_) return;
  forget_problem();
  run_errand<std::shared_ptr<Grant>>(
      this,
      [path = local_file(file), joining = joining_]() -> Result<std::shared_ptr<Grant>> {
        KYHOP_ASSIGN(const Bytes sealed, read_small_file(path, kMaxGrantFile));
        KYHOP_ASSIGN(Grant grant, open_grant(*joining, sealed));
        return std::make_shared<Grant>(std::move(grant));
      },
      [this](Result<std::shared_ptr<Grant>> grant) {
        if (!grant) {
          fail(grant.error());
          return;
        }
        attempt_.reset();
        finish(std::move(**grant), std::nullopt);
      });
}

void FirstRun::prepareCouncil(const QString& council, const QString& clerk, const QString& label, const QString& guard,
                              const QString& passphrase, const QUrl& rootFile, const QString& rootPassphrase) {
  if (busy_) return;
  guarded(guard, passphrase, [=, this](const QString& secret) { found(council, clerk, label, secret, rootFile, rootPassphrase); });
}

void FirstRun::found(const QString& council, const QString& clerk, const QString& label, const QString& passphrase, const QUrl& rootFile,
                     const QString& rootPassphrase) {
  busy_ = true;
  problem_.clear();
  todo_.clear();
  emit changed();
  run_errand<std::shared_ptr<Home>>(
      this,
      [folder = gate_.path(), council = council.trimmed().toStdString(), clerk = clerk.trimmed().toStdString(),
       name = (label.trimmed().isEmpty() ? suggested_label() : label.trimmed()).toStdString(), passphrase,
       root = local_file(rootFile.toString()), rootPassphrase]() -> Result<std::shared_ptr<Home>> {
        SystemRandom random;
        KYHOP_ASSIGN(Home home, Home::create(folder, protection_of(passphrase, kHomeStretching), random));
        auto kept = std::make_shared<Home>(home.copy());
        const auto made = create_council(std::move(home), council, clerk, name, root, protection_of(rootPassphrase, kRootStretching));
        if (!made) {
          // Nothing half-made stays: the next attempt begins anew.
          std::error_code ignored;
          std::filesystem::remove_all(folder, ignored);
          return tl::make_unexpected(made.error());
        }
        return kept;
      },
      [this](Result<std::shared_ptr<Home>> made) {
        if (!made) {
          fail(made.error());
          return;
        }
        set_step(QStringLiteral("choice"));
        gate_.enter(std::move(**made));
      });
}

void FirstRun::cancel() {
  if (stop_) stop_->store(true);
  if (step_ == QLatin1String("making")) return;
  attempt_.reset();
  digits_.clear();
  set_step(QStringLiteral("choice"));
}

}  // namespace kyhop
