// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QUrl>
#include <atomic>
#include <memory>
#include <optional>

#include "app/desk/base/error_words.h"
#include "app/desk/home_gate.h"
#include "app/desk/start/join_thread.h"
#include "sync/trust/invite.h"

namespace kyhop {

/// The first start of a device: join a council, prepare one, or look at a sample meeting. Ends by handing an open home to the gate.
class FirstRun : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The desk has one")
  Q_PROPERTY(QString step READ step NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(QString todo READ todo NOTIFY changed)
  Q_PROPERTY(QString council READ council NOTIFY changed)
  Q_PROPERTY(QString person READ person NOTIFY changed)
  Q_PROPERTY(QString digits READ digits NOTIFY changed)
  Q_PROPERTY(bool codeAsked READ code_asked NOTIFY changed)
  Q_PROPERTY(QString note READ note NOTIFY changed)
  Q_PROPERTY(QString request READ request NOTIFY changed)
  Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
  Q_PROPERTY(bool sample READ sample NOTIFY sampleChanged)
  Q_PROPERTY(bool sampleHere READ sample_here NOTIFY changed)
  Q_PROPERTY(bool camera READ camera CONSTANT)
  Q_PROPERTY(QString suggestedLabel READ suggested_label CONSTANT)
  Q_PROPERTY(QString suggestedRoot READ suggested_root CONSTANT)

 public:
  /// `discovery`: the clerk may be looked for in the network.
  FirstRun(HomeGate& gate, bool discovery, QObject* parent);
  ~FirstRun() override;

  /// "choice" · "invite" (waits for one) · "confirm" (an invite was read: is that you?) · "joining" (digits are shown, the clerk compares)
  /// · "found" (a council is to be prepared) · "making" (the sample is being made).
  QString step() const { return step_; }
  bool busy() const { return busy_; }
  QString problem() const { return problem_; }
  QString todo() const { return todo_; }
  /// Of the invite.
  QString council() const;
  QString person() const;
  /// Six digits, once the clerk's device is reached; empty before.
  QString digits() const { return digits_; }
  bool code_asked() const { return invite_ && !invite_->no_code; }
  QString note() const { return note_; }
  /// Where the request for the clerk was written; empty: nowhere yet.
  QString request() const { return request_; }
  /// Of the sample, 0 … 1.
  qreal progress() const { return progress_; }
  /// The open council is the sample.
  bool sample() const { return sample_; }
  /// A sample was made before and can be gone on with.
  bool sample_here() const;
  /// A code may be read by this device's own camera.
  static bool camera();
  static QString suggested_label();
  static QString suggested_root();

  Q_INVOKABLE void choose(const QString& step);
  Q_INVOKABLE void readFile(const QUrl& file);
  /// An invite as text, as a QR code holds it or a clerk sent it.
  Q_INVOKABLE void readText(const QString& text);
  /// `guard` is how the home is protected: "store" (the system's key store holds a key that is made here), "passphrase", or "none".
  /// `address` empty: the clerk is looked for in the hall's network.
  Q_INVOKABLE void join(const QString& label, const QString& guard, const QString& passphrase, const QString& address);
  /// A home that asked to join and did not finish goes on; `passphrase` as it was made, and empty when the key store holds it.
  Q_INVOKABLE void goOn(const QString& passphrase);
  /// Without a network: the file to bring to the clerk, and the one that comes back.
  Q_INVOKABLE void saveRequest(const QString& file);
  Q_INVOKABLE void readGrant(const QString& file);
  Q_INVOKABLE void prepareCouncil(const QString& council, const QString& clerk, const QString& label, const QString& guard,
                                  const QString& passphrase, const QUrl& rootFile, const QString& rootPassphrase);
  Q_INVOKABLE void openSample();
  Q_INVOKABLE void cancel();
  /// Leaves the sample and removes it.
  Q_INVOKABLE void throwSampleAway();

 signals:
  void changed();
  void progressChanged();
  void sampleChanged();
  /// The sample's other devices are to run beside it.
  void sampleOpened(const QStringList& others);
  void sampleClosed();
  /// The clerk's device answers here; said before the home is entered.
  void joinedAt(const kyhop::PeerAddress& address);

 private:
  void set_step(const QString& step);
  void fail(const Error& error);
  void forget_problem();
  void take(Result<Invite> invite);
  void guarded(const QString& guard, const QString& passphrase, std::function<void(QString)> then);
  void begin(const QString& passphrase, std::function<void()> then);
  void resume(const QString& passphrase);
  void found(const QString& council, const QString& clerk, const QString& label, const QString& passphrase, const QUrl& rootFile,
             const QString& rootPassphrase);
  void connect_to_clerk(const QString& address);
  void finish(Grant grant, std::optional<PeerAddress> address);
  void enter_sample();
  std::filesystem::path sample_folder() const;

  HomeGate& gate_;
  bool discovery_;
  QString step_ = QStringLiteral("choice");
  QString problem_, todo_, digits_, note_, label_, request_;
  bool busy_ = false;
  bool sample_ = false;
  qreal progress_ = 0;
  std::optional<Invite> invite_;
  std::shared_ptr<Joining> joining_;
  std::shared_ptr<Home> made_;  ///< by an attempt of this run: the next one may want it protected otherwise
  std::unique_ptr<JoinThread> attempt_;
  std::shared_ptr<std::atomic<bool>> stop_;
};

}  // namespace kyhop
