// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace kyhop {

/// A sorted map whose copies share what they have in common: copying costs nothing, a change costs the path to it (an AVL tree whose nodes
/// never change). A copy stays as it was, whatever happens to the other. Values are reached read-only; put() replaces one.
template <typename Key, typename Value>
class PersistentMap {
 public:
  using value_type = std::pair<const Key, Value>;

 private:
  struct Node;
  using Link = std::shared_ptr<const Node>;
  struct Node {
    std::shared_ptr<const value_type> entry;
    Link left, right;
    int height = 1;
  };

 public:
  /// In the order of the keys. Valid as long as the map it came from.
  class const_iterator {
   public:
    const value_type& operator*() const { return *path_.back()->entry; }
    const value_type* operator->() const { return path_.back()->entry.get(); }
    const_iterator& operator++() {
      const Node* node = path_.back();
      path_.pop_back();
      descend(node->right.get());
      return *this;
    }
    friend bool operator==(const const_iterator& a, const const_iterator& b) { return a.node() == b.node(); }

   private:
    friend class PersistentMap;
    const Node* node() const { return path_.empty() ? nullptr : path_.back(); }
    void descend(const Node* node) {
      for (; node != nullptr; node = node->left.get()) path_.push_back(node);
    }
    std::vector<const Node*> path_;  // the entry itself last; before it those that come after it
  };

  const_iterator begin() const {
    const_iterator first;
    first.descend(root_.get());
    return first;
  }
  const_iterator end() const { return {}; }
  std::size_t size() const { return size_; }

  /// Nullptr when there is none.
  const Value* find(const Key& key) const {
    for (const Node* node = root_.get(); node != nullptr;) {
      const Key& here = node->entry->first;
      if (key == here) return &node->entry->second;
      node = key < here ? node->left.get() : node->right.get();
    }
    return nullptr;
  }
  bool contains(const Key& key) const { return find(key) != nullptr; }

  /// Adds the value, or puts it in the place of the one with this key.
  void put(const Key& key, Value value) {
    if (!contains(key)) ++size_;
    root_ = with(root_, std::make_shared<const value_type>(key, std::move(value)));
  }

 private:
  static int height(const Link& node) { return node ? node->height : 0; }
  static Link join(std::shared_ptr<const value_type> entry, Link left, Link right) {
    const int above = 1 + std::max(height(left), height(right));
    return std::make_shared<const Node>(Node{std::move(entry), std::move(left), std::move(right), above});
  }
  static Link balanced(const std::shared_ptr<const value_type>& entry, const Link& left, const Link& right) {
    if (height(left) > height(right) + 1) {
      if (height(left->left) >= height(left->right)) return join(left->entry, left->left, join(entry, left->right, right));
      const Link& middle = left->right;
      return join(middle->entry, join(left->entry, left->left, middle->left), join(entry, middle->right, right));
    }
    if (height(right) > height(left) + 1) {
      if (height(right->right) >= height(right->left)) return join(right->entry, join(entry, left, right->left), right->right);
      const Link& middle = right->left;
      return join(middle->entry, join(entry, left, middle->left), join(right->entry, middle->right, right->right));
    }
    return join(entry, left, right);
  }
  static Link with(const Link& node, std::shared_ptr<const value_type> entry) {
    if (!node) return join(std::move(entry), nullptr, nullptr);
    const Key& here = node->entry->first;
    if (entry->first == here) return join(std::move(entry), node->left, node->right);
    if (entry->first < here) return balanced(node->entry, with(node->left, std::move(entry)), node->right);
    return balanced(node->entry, node->left, with(node->right, std::move(entry)));
  }

  Link root_;
  std::size_t size_ = 0;
};

}  // namespace kyhop
