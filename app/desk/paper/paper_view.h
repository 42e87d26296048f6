// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <optional>

#include "app/desk/paper/open_paper.h"
#include "app/desk/paper/page_layout.h"
#include "app/desk/paper/word_cursor.h"

namespace kyhop {

class Flick;
class PaperAccessible;

/// Coloured marks on one page, given from outside.
struct PageMarks {
  enum class Kind { highlight, underline, strike_out, hit, current_hit };
  QString id;
  std::uint32_t page = 0;
  Kind kind = Kind::highlight;
  QColor colour;
  std::vector<PageQuad> quads;
};

/// The pages of a paper, one under the other, to be scrolled, zoomed and marked. Where a page's picture is not ready, a coarser one
/// stands in, and where there is none, the page's number: nothing is ever blank. Sizes towards QML are logical pixels.
class PaperView : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(kyhop::OpenPaper* paper READ paper WRITE set_paper NOTIFY paper_changed)
  Q_PROPERTY(qreal zoom READ zoom WRITE set_zoom NOTIFY zoom_changed)
  Q_PROPERTY(FitMode fitMode READ fit_mode WRITE set_fit_mode NOTIFY zoom_changed)
  Q_PROPERTY(int currentPage READ current_page NOTIFY current_page_changed)
  Q_PROPERTY(int positionPage READ position_page NOTIFY position_changed)
  Q_PROPERTY(qreal positionOffset READ position_offset NOTIFY position_changed)
  Q_PROPERTY(qreal contentY READ content_y WRITE set_content_y NOTIFY position_changed)
  Q_PROPERTY(qreal contentHeight READ content_height NOTIFY layout_changed)
  Q_PROPERTY(bool moving READ moving NOTIFY moving_changed)
  Q_PROPERTY(bool settled READ settled NOTIFY settled_changed)
  Q_PROPERTY(bool dragSelects MEMBER drag_selects_ NOTIFY drag_selects_changed)
  Q_PROPERTY(bool reducedMotion MEMBER reduced_motion_ NOTIFY reduced_motion_changed)
  Q_PROPERTY(QVariantList highlights READ highlights WRITE set_highlights NOTIFY highlights_changed)
  Q_PROPERTY(QVariantList searchHits READ search_hits WRITE set_search_hits NOTIFY search_hits_changed)
  Q_PROPERTY(int currentHit READ current_hit WRITE set_current_hit NOTIFY search_hits_changed)
  Q_PROPERTY(QVariantMap selection READ selection NOTIFY selection_changed)
  Q_PROPERTY(bool hasSelection READ has_selection NOTIFY selection_changed)
  Q_PROPERTY(QString selectedText READ selected_text NOTIFY selection_changed)
  Q_PROPERTY(bool choosing READ choosing WRITE set_choosing NOTIFY choosing_changed)
  Q_PROPERTY(bool visualFocus READ visual_focus NOTIFY visual_focus_changed)
  Q_PROPERTY(QPointF selectionEnd READ selection_end NOTIFY selection_place_changed)
  Q_PROPERTY(QString pageText READ page_text NOTIFY page_text_changed)
  Q_PROPERTY(QColor paperColour MEMBER paper_colour_ NOTIFY colours_changed)
  Q_PROPERTY(QColor inkColour MEMBER ink_colour_ NOTIFY colours_changed)
  Q_PROPERTY(QColor selectionColour MEMBER selection_colour_ NOTIFY colours_changed)
  Q_PROPERTY(QColor cursorColour MEMBER cursor_colour_ NOTIFY colours_changed)
  Q_PROPERTY(QColor hitColour MEMBER hit_colour_ NOTIFY colours_changed)
  Q_PROPERTY(QColor outlineColour MEMBER outline_colour_ NOTIFY colours_changed)
  Q_PROPERTY(QFont font MEMBER font_ NOTIFY colours_changed)

 public:
  enum FitMode { FitNone, FitWidth, FitPage };
  Q_ENUM(FitMode)

  explicit PaperView(QQuickItem* parent = nullptr);
  ~PaperView() override;

  OpenPaper* paper() const { return paper_; }
  void set_paper(OpenPaper* paper);
  /// 1: as large as printed.
  qreal zoom() const;
  void set_zoom(qreal zoom);
  FitMode fit_mode() const { return fit_; }
  void set_fit_mode(FitMode fit);
  /// The page that is mostly looked at, from 1; 0 without a paper.
  int current_page() const { return current_page_; }
  /// The page at the upper edge and how much of it (0 … 1) lies above: what to keep for the next time. See goTo().
  int position_page() const;
  qreal position_offset() const;
  qreal content_y() const { return scroll_y_ / ratio(); }
  void set_content_y(qreal y);
  qreal content_height() const { return static_cast<qreal>(layout_.height()) / ratio(); }
  bool moving() const { return moving_; }
  /// Everything that is in sight is sharp, or cannot be shown.
  bool settled() const { return settled_; }

  /// Each: {id, page, quads, colour, kind: "highlight" | "underline" | "strike_out"}.
  QVariantList highlights() const { return highlights_; }
  void set_highlights(const QVariantList& list);
  /// As OpenPaper.hits.
  QVariantList search_hits() const { return search_hits_; }
  void set_search_hits(const QVariantList& list);
  /// The hit that is stood on, -1 for none; it is brought into sight.
  int current_hit() const { return current_hit_; }
  void set_current_hit(int hit);
  /// {page, begin, end, text, prefix, suffix, quads}; empty when nothing is selected.
  QVariantMap selection() const { return selection_; }
  bool has_selection() const { return !selection_.isEmpty(); }
  QString selected_text() const { return selection_.value(QStringLiteral("text")).toString(); }
  /// A cursor stands on a word, and the keys move it: arrows by word and line, Shift stretches the selection, Enter finishes it, Escape
  /// and F7 end it. Enter and F7 on the page begin it; on a page without words Enter is a tap instead.
  bool choosing() const { return cursor_.has_value(); }
  void set_choosing(bool choosing);
  /// The keyboard is here, and it is keys that this person uses.
  bool visual_focus() const { return by_keys_ && hasActiveFocus(); }
  /// Where a menu for the selection belongs: beneath its end.
  QPointF selection_end() const;
  /// The text of the current page, for people who do not see it.
  QString page_text() const { return page_text_; }

  /// Shows a page from `offset` (share of its height) on.
  Q_INVOKABLE void goTo(int page, qreal offset = 0);
  Q_INVOKABLE void pageDown();
  Q_INVOKABLE void pageUp();
  Q_INVOKABLE void zoomIn();
  Q_INVOKABLE void zoomOut();
  Q_INVOKABLE void clearSelection();
  /// Where a place of a page (shares of it) is in this item; nothing sensible for a page far away.
  Q_INVOKABLE QPointF placeOf(int page, qreal x, qreal y) const;
  Q_INVOKABLE QRectF rectOf(int page) const;

 signals:
  void paper_changed();
  void zoom_changed();
  void current_page_changed();
  void position_changed();
  void layout_changed();
  void moving_changed();
  void settled_changed();
  void drag_selects_changed();
  void reduced_motion_changed();
  void highlights_changed();
  void search_hits_changed();
  void selection_changed();
  void selection_place_changed();
  void choosing_changed();
  void visual_focus_changed();
  void page_text_changed();
  void colours_changed();
  /// A link outside of the paper; one inside is followed by the view. Nothing is opened here.
  void linkActivated(const QString& address);
  void noteTapped(const QString& id);
  /// A tap on nothing in particular; x and y in shares of the page.
  void pageTapped(int page, qreal x, qreal y);
  /// The person has finished selecting.
  void selectionFinished();

 protected:
  void geometryChange(const QRectF& now, const QRectF& before) override;
  void itemChange(ItemChange change, const ItemChangeData& data) override;
  QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
  void updatePolish() override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void mouseUngrabEvent() override;
  void hoverMoveEvent(QHoverEvent* event) override;
  void touchEvent(QTouchEvent* event) override;
  void touchUngrabEvent() override;
  void timerEvent(QTimerEvent* event) override;

 private:
  friend class Flick;
  friend class PaperAccessible;
  struct Sight {  ///< a page that is (partly) in the item, in device pixels of the item
    std::uint32_t page = 0;
    PixelSize size;
    int x = 0;
    int y = 0;
  };
  struct Touch {
    QPointF at;
    PagePoint place;
    std::uint32_t page = 0;
  };
  enum class Landing { in_sight, first_word, last_word };
  enum class Hand { idle, pressed, panning, selecting, pinching };
  /// What stands in for a page: its number, or why it cannot be shown.
  struct Placard {
    QString words;
    int width = 0;
    QImage image;
  };

  // paper_view.cpp: what is where
  qreal ratio() const;
  double view_width() const { return width() * ratio(); }
  double view_height() const { return height() * ratio(); }
  double fitting_scale() const;
  void lay_out(double scale, QPointF keep);
  void lay_out_fitted();
  void take_pages();
  void scroll_to(double x, double y);
  int page_looked_at() const;
  void scroll_by(double x, double y) { scroll_to(scroll_x_ + x, scroll_y_ + y); }
  std::vector<Sight> in_sight(double above = 0, double below = 0) const;
  double left_of(std::uint32_t page) const;
  std::optional<Touch> touch(QPointF at) const;
  void set_moving(bool moving);
  void zoom_about(double scale, QPointF at);
  void update_page_text();
  void look_again();

  // paper_view_wishes.cpp: what to have drawn
  void wish_pictures();
  PixelSize preview_size(std::uint32_t page, int width) const;
  void wish_tiles(const Sight& page, double top, double bottom, Urgency urgency, std::vector<PictureWish>& wishes) const;
  bool shown_sharp(const Sight& page) const;

  // paper_view_input.cpp: what the hand does
  void press(QPointF at, bool touch);
  void move(QPointF at);
  void release(QPointF at);
  void tap(QPointF at);
  void pinch(const QList<QEventPoint>& points);
  void begin_selecting(const Touch& from, bool word);
  void select_to(QPointF at);
  void set_selection(std::uint32_t page, LetterRange range);
  void toggle_fit(QPointF at);
  void stop_flick();
  void set_by_keys(bool by_keys);

  // paper_view_choosing.cpp: what the keys choose
  void start_choosing();
  void stop_choosing();
  void land_on(std::uint32_t page, Landing landing);
  void tap_in_sight(std::uint32_t page);
  void show_cursor();
  QRectF cursor_place() const;
  bool choose_by_key(int key, Qt::KeyboardModifiers held);
  void leave_page(bool forwards, std::optional<Landing> landing = {});

  // paper_accessible.cpp
  void tell_cursor();
  void tell_selection();

  // paper_view_painting.cpp
  const QImage& placard(std::uint32_t page, int width);

  QPointer<OpenPaper> paper_;
  WorkList::ViewId view_id_ = 0;
  PageLayout layout_;
  int generation_ = -1;
  FitMode fit_ = FitWidth;
  double scroll_x_ = 0;  ///< device pixels, of the left edge of the widest page's column
  double scroll_y_ = 0;
  std::optional<std::pair<int, qreal>> wanted_position_;  ///< until the pages are known
  int current_page_ = 0;
  bool moving_ = false;
  bool settled_ = false;
  bool pinching_scale_ = false;
  bool forwards_ = true;
  bool drag_selects_ = false;
  bool reduced_motion_ = false;

  QVariantList highlights_, search_hits_;
  int current_hit_ = -1;
  std::vector<PageMarks> marks_, hit_marks_;
  QVariantMap selection_;
  std::uint32_t selected_page_ = 0;
  std::vector<PageQuad> selected_quads_;
  std::optional<WordCursor> cursor_;
  std::vector<PageQuad> cursor_quads_;
  std::optional<std::pair<std::uint32_t, Landing>> landing_;  ///< until the letters of the page have come
  bool by_keys_ = false;
  QString page_text_;
  int text_wanted_ = 0;

  QColor paper_colour_ = Qt::white;
  QColor ink_colour_ = Qt::black;
  QColor selection_colour_ = QColor(11, 87, 208, 80);
  QColor cursor_colour_ = Qt::black;
  QColor hit_colour_ = QColor(255, 229, 138, 150);
  QColor outline_colour_ = QColor(133, 127, 120);
  QFont font_;
  std::map<std::uint32_t, Placard> placards_;

  Hand hand_ = Hand::idle;
  bool hand_is_finger_ = false;
  QPointF pressed_at_, last_at_;
  std::optional<Touch> selecting_from_;
  bool selecting_words_ = false;
  QBasicTimer long_press_;
  QElapsedTimer since_tap_;
  QPointF tapped_at_;
  QElapsedTimer since_move_;
  QPointF speed_;  ///< device pixels a second
  double pinch_distance_ = 0;
  double pinch_scale_ = 1;
  std::unique_ptr<Flick> flick_;
  QTimer settle_;
};

}  // namespace kyhop
