// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/page_worker.h"

#include <fcntl.h>

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "app/desk/paper/paper_words.h"

namespace kyhop {

namespace {

QImage picture_of(PageImage image) {
  auto* pixels = new Bytes(std::move(image.rgba));
  return {pixels->data(),
          image.width,
          image.height,
          image.width * 4,
          QImage::Format_RGBX8888,
          [](void* owned) { delete static_cast<Bytes*>(owned); },
          pixels};
}

/// Pixels per point at which the page just fits.
float fitting_scale(PageSize page, QSize box) {
  return std::min(static_cast<float>(box.width()) / page.width, static_cast<float>(box.height()) / page.height);
}

}  // namespace

Result<void> PageWorker::open_file(const QString& file) {
  const auto name = QFileInfo(file).fileName().toStdString();
  const auto refusal = [&name](PaperFault fault) { return tl::make_unexpected(describe(fault, name)); };
  if (!runtime_) {
    auto runtime = MuPdfRuntime::create();
    if (!runtime) return refusal(runtime.error());
    runtime_ = std::move(*runtime);
  }
  // Without O_NONBLOCK a named pipe would hold this thread up.
  const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  if (descriptor < 0) return refusal(PaperFault::unreadable);
  auto source = FileSource::adopt(descriptor);
  if (!source) return refusal(source.error());
  KYHOP_ASSIGN(paper_, MuPdfDocument::open(runtime_, std::move(*source), name));
  return {};
}

void PageWorker::open(const QString& file) {
  paper_.reset();
  if (const auto opening = open_file(file); !opening) {
    emit failed(0, paper_words(opening.error()));
    return;
  }
  emit opened(static_cast<int>(paper_->page_count()));
}

void PageWorker::draw(const PageWish& wish) {
  if (!paper_ || wish.stale.stop_requested()) return;
  const auto page = static_cast<std::uint32_t>(wish.page - 1);
  const auto size = paper_->page_size(page);
  auto image =
      size ? paper_->render(page, fitting_scale(*size, wish.box), wish.stale) : Result<PageImage>(tl::make_unexpected(size.error()));
  if (wish.stale.stop_requested()) return;
  if (!image) {
    emit failed(wish.ticket, paper_words(image.error()));
    return;
  }
  emit drawn(wish.ticket, picture_of(std::move(*image)));
}

}  // namespace kyhop
