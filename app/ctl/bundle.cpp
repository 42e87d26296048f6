// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/ctl/context.h"
#include "app/meeting/commands/bundles.h"

namespace kyhop::ctl {

namespace {

struct ExportOptions {
  std::string out, since;
  bool no_papers = false, plain = false;
};

Result<void> export_to(Context& context, const ExportOptions& o) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(ChunkStore * papers, context.papers());
  BundleExport wanted{o.out, {}, !o.no_papers, o.plain};
  if (!o.since.empty()) {
    std::error_code ignored;
    if (std::filesystem::exists(o.since, ignored)) {
      KYHOP_ASSIGN(const BundleReport report, bundle_info(*office, o.since));
      if (!report.header)
        return fail(ErrorCode::integrity, "bundle " + o.since, "its beginning is damaged", "name another bundle, or a frontier token");
      wanted.since = report.header->result;
    } else if (const auto token = from_hex(o.since)) {
      wanted.since = *token;
    } else {
      return fail(ErrorCode::not_found, "--since " + o.since, "it is neither a bundle file nor a frontier token",
                  "take the token from status");
    }
  }
  if (o.plain) context.warn("bundle " + o.out + ": everybody who has the file can read it");
  KYHOP_ASSIGN(const BundleWritten written, export_bundle(*office, *papers, wanted));
  context.print({{"records", written.counts.records}, {"chunks", written.counts.chunks}, {"bytes", written.bytes}},
                std::to_string(written.counts.records) + " records, " + std::to_string(written.counts.chunks) + " chunks, " +
                    std::to_string(written.bytes) + " bytes");
  return {};
}

Result<void> import_from(Context& context, const std::vector<std::string>& files) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(ChunkStore * papers, context.papers());
  BundleImported all;
  for (const std::string& file : files) {
    KYHOP_ASSIGN(const BundleImported one, import_bundle(*office, *papers, file));
    all.records += one.records;
    all.chunks += one.chunks;
    all.refused += one.refused;
    all.waiting = one.waiting;
    all.complete = all.complete && one.complete;
    if (!one.complete)
      context.warn("bundle " + file +
                   ": it is cut short or damaged in places: the sound part was imported: copy it again and import it once more");
    if (one.refused > 0)
      context.warn("bundle " + file + ": " + std::to_string(one.refused) +
                   " parts were left out: they are not what was signed: get it from another device");
  }
  if (all.waiting > 0)
    context.warn(std::to_string(all.waiting) +
                 " records wait for an earlier bundle: they take effect when it is imported: import it as well");
  context.print({{"records", all.records}, {"waiting", all.waiting}, {"chunks", all.chunks}},
                std::to_string(all.records) + " records, " + std::to_string(all.chunks) + " chunks" +
                    (all.waiting > 0 ? ", " + std::to_string(all.waiting) + " waiting" : ""));
  if (all.refused > 0)
    return fail(ErrorCode::integrity, "bundle", "parts of it are not what was signed and were left out", "get it from another device");
  return {};
}

Result<void> info(Context& context, const std::string& file) {
  KYHOP_ASSIGN(Office * office, context.office());
  KYHOP_ASSIGN(const BundleReport report, bundle_info(*office, file));
  const std::string council = report.header ? report.header->council.hex() : std::string{};
  context.print({{"format", report.format},
                 {"council", council},
                 {"records", report.counts.records},
                 {"chunks", report.counts.chunks},
                 {"complete", report.complete},
                 {"plain", report.form == BundleForm::plain},
                 {"token", report.header ? to_hex(report.header->result) : std::string{}}},
                std::to_string(report.counts.records) + " records, " + std::to_string(report.counts.chunks) + " chunks" +
                    (report.complete ? ", complete" : ", incomplete"));
  return {};
}

}  // namespace

void add_bundle(CLI::App& app, Context& context) {
  CLI::App* noun = app.add_subcommand("bundle", "Records and papers as one file")->require_subcommand(1);
  auto o = std::make_shared<ExportOptions>();
  CLI::App* verb = noun->add_subcommand("export", "Write a bundle");
  verb->add_option("--out", o->out, "File")->required();
  verb->add_option("--since", o->since, "Earlier bundle, or a frontier token: only what came after");
  verb->add_flag("--no-papers", o->no_papers, "Records only");
  verb->add_flag("--plain", o->plain, "Readable by everybody, for auditors");
  verb->callback([&context, o] { context.action = [&context, o] { return export_to(context, *o); }; });
  auto files = std::make_shared<std::vector<std::string>>();
  verb = noun->add_subcommand("import", "Take in bundles, in any order");
  verb->add_option("FILE", *files, "Bundle files")->required();
  verb->callback([&context, files] { context.action = [&context, files] { return import_from(context, *files); }; });
  auto file = std::make_shared<std::string>();
  verb = noun->add_subcommand("info", "What a bundle holds");
  verb->add_option("FILE", *file, "Bundle file")->required();
  verb->callback([&context, file] { context.action = [&context, file] { return info(context, *file); }; });
}

}  // namespace kyhop::ctl
