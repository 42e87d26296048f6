// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/mupdf_runtime.h"

#include <malloc.h>
#include <mupdf/fitz.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <mutex>

namespace kyhop {

namespace {

// One set for the whole process: the libraries under MuPDF have globals, so even separate contexts need the same locks.
std::array<std::mutex, FZ_LOCK_MAX> locks;

void lock(void*, int index) {
  locks[static_cast<std::size_t>(index)].lock();
}
void unlock(void*, int index) {
  locks[static_cast<std::size_t>(index)].unlock();
}
void say_nothing(void*, const char*) {
}

}  // namespace

/// Counts what MuPDF holds. MuPDF calls it under FZ_LOCK_ALLOC, except while a context is cloned or dropped.
struct MuPdfRuntime::Memory {
  std::size_t limit = 0;
  std::atomic<std::size_t> used = 0;
  /// Size of a refused request. MuPDF then clears its store and asks again, so a grant of that size takes it back.
  std::atomic<std::size_t> refused = 0;

  bool may_grow(std::size_t size, std::size_t freed) {
    if (size > limit || used - freed > limit - size) {
      refused = size;
      return false;
    }
    if (size >= refused) refused = 0;
    return true;
  }

  static void* allocate(void* self, std::size_t size) { return reallocate(self, nullptr, size); }
  static void* reallocate(void* self, void* old, std::size_t size) {
    auto& memory = *static_cast<Memory*>(self);
    const std::size_t before = old ? ::malloc_usable_size(old) : 0;
    if (!memory.may_grow(size, before)) return nullptr;
    void* grown = std::realloc(old, size);
    if (!grown) {
      memory.refused = size;
      return nullptr;
    }
    memory.used += ::malloc_usable_size(grown) - before;
    return grown;
  }
  static void release(void* self, void* old) {
    if (!old) return;
    static_cast<Memory*>(self)->used -= ::malloc_usable_size(old);
    std::free(old);
  }
};

MuPdfRuntime::MuPdfRuntime() : memory_(std::make_unique<Memory>()) {
}

tl::expected<std::shared_ptr<MuPdfRuntime>, PaperFault> MuPdfRuntime::create(std::size_t max_bytes, std::size_t store_bytes) {
  std::shared_ptr<MuPdfRuntime> runtime(new MuPdfRuntime);
  runtime->memory_->limit = max_bytes;
  const fz_alloc_context allocator{runtime->memory_.get(), &Memory::allocate, &Memory::reallocate, &Memory::release};
  const fz_locks_context locking{nullptr, &lock, &unlock};
  runtime->base_ = fz_new_context(&allocator, &locking, store_bytes);
  if (!runtime->base_) return tl::make_unexpected(PaperFault::too_much_memory);
  fz_set_warning_callback(runtime->base_, &say_nothing, nullptr);
  fz_set_error_callback(runtime->base_, &say_nothing, nullptr);
  return runtime;
}

MuPdfRuntime::~MuPdfRuntime() {
  fz_drop_context(base_);
}

fz_context* MuPdfRuntime::clone() {
  return fz_clone_context(base_);
}

bool MuPdfRuntime::take_exhausted() {
  return memory_->refused.exchange(0) != 0;
}

void MuPdfRuntime::forget_caches() {
  fz_empty_store(base_);
  fz_purge_glyph_cache(base_);
}

std::size_t MuPdfRuntime::bytes_held() const {
  return memory_->used;
}

}  // namespace kyhop
