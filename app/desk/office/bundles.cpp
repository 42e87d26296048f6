// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/office/bundles.h"

#include "app/desk/base/error_words.h"
#include "app/desk/base/wording.h"
#include "app/desk/base/local_file.h"
#include "app/meeting/commands/bundles.h"

namespace kyhop {

namespace {

constexpr int kLookMs = 100;

QString name_of(const QString& file) {
  return QString::fromStdString(local_file(file).filename().string());
}

}  // namespace

Bundles::Bundles(CouncilThread& labour, Notices& notices, QObject* parent)
    : QObject(parent), labour_(labour), notices_(notices), gauge_(std::make_shared<Gauge>()), results_(this) {
  look_.setInterval(kLookMs);
  connect(&look_, &QTimer::timeout, this, &Bundles::shareChanged);
}

Bundles::~Bundles() {
  gauge_->stop = true;
}

qreal Bundles::share() const {
  const std::uint64_t whole = gauge_->whole;
  return whole == 0 ? 0 : qreal(gauge_->done) / qreal(whole);
}

void Bundles::begin(const char* what) {
  gauge_ = std::make_shared<Gauge>();
  busy_ = QString::fromLatin1(what);
  problem_.clear();
  look_.start();
  emit changed();
  emit shareChanged();
}

void Bundles::end(const QString& problem) {
  busy_.clear();
  problem_ = problem;
  look_.stop();
  emit changed();
}

void Bundles::add_result(const QString& file, const QString& text, bool trouble) {
  BundleRow row;
  row.id = QString::number(++last_id_);
  row.file = name_of(file);
  row.text = text;
  row.trouble = trouble;
  all_.prepend(row);
  results_.show(all_);
}

void Bundles::exportTo(const QString& file, bool papers, const QString& since) {
  if (!busy_.isEmpty()) return;
  begin("export");
  labour_.command<BundleWritten>(
      this,
      [file = local_file(file), since = local_file(since), papers, gauge = gauge_](Council& council) -> Result<BundleWritten> {
        BundleExport wanted{file, {}, papers, false};
        if (!since.empty()) {
          KYHOP_ASSIGN(const BundleReport report, bundle_info(council.office, since));
          if (!report.header)
            return fail(ErrorCode::integrity, "bundle", "its beginning is damaged", "name another bundle, or export everything");
          wanted.since = report.header->result;
        }
        return export_bundle(council.office, council.papers, wanted, [gauge](std::uint64_t done, std::uint64_t whole) {
          gauge->done = done;
          gauge->whole = whole;
          return !gauge->stop;
        });
      },
      [this, file](Result<BundleWritten> written) {
        if (!written) return end(error_text(written.error()).sentence());
        add_result(
            file,
            tr("Written: %1, %2 records").arg(Wording::bytes(qint64(written->bytes)), Wording::number(qint64(written->counts.records))),
            false);
        notices_.say(tr("The bundle is ready: %1").arg(name_of(file)));
        end({});
      });
}

void Bundles::importFiles(const QStringList& files) {
  if (!busy_.isEmpty()) return;
  waiting_ = files;
  next();
}

void Bundles::next() {
  if (waiting_.isEmpty()) return end({});
  const QString file = waiting_.takeFirst();
  begin("import");
  labour_.command<BundleImported>(
      this,
      [file = local_file(file), gauge = gauge_](Council& council) {
        return import_bundle(council.office, council.papers, file, [gauge](std::uint64_t done, std::uint64_t whole) {
          gauge->done = done;
          gauge->whole = whole;
          return !gauge->stop;
        });
      },
      [this, file](Result<BundleImported> imported) {
        if (!imported) {
          add_result(file, error_text(imported.error()).sentence(), true);
          if (gauge_->stop) waiting_.clear();
          return next();
        }
        QStringList said;
        said << (imported->records + imported->chunks == 0
                     ? tr("Nothing new in it: this device has it all.")
                     : tr("Taken in: %1 records, %2 parts of papers.")
                           .arg(Wording::number(qint64(imported->records)), Wording::number(qint64(imported->chunks))));
        if (imported->waiting > 0) said << tr("%1 records wait for an earlier bundle: take that in as well.").arg(imported->waiting);
        if (!imported->complete) said << tr("The file is cut short or damaged in places: the sound part was taken in. Copy it again.");
        if (imported->refused > 0)
          said << tr("%1 parts were left out: they are not what was signed. Get the bundle from another device.").arg(imported->refused);
        add_result(file, said.join(QLatin1Char(' ')), imported->waiting > 0 || !imported->complete || imported->refused > 0);
        next();
      });
}

}  // namespace kyhop
