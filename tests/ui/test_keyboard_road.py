#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A delegate's whole sitting without a pointer, from the invite to the result; beside it stands the clerk's window, where each thing arrives.
In Vietnamese, and in English at the largest type on a tablet and on a phone, where every control that is used lies wholly in the window."""

import base64
import re

import stage as stages
from stage import Stage

import hall
from hall import wait_until
from keys import Keys
from small_council import DELEGATE, SmallCouncil
from spoken import Spoken

NOTE = "De nghi lam ro bang 2"
QUOTE = "trinh, trang 3"  # of the line that make_pdf writes on each page
LINK = "2.3, Tờ trình 2, trang 3"


def require(*programs):
    stages.require(*programs)


def join(keys, say, clerk, council):
    """The text of the invite is typed; both screens show the same six digits, which the clerk confirms."""
    text = "KYHOP:" + base64.b32encode(council.invite().read_bytes()).decode().rstrip("=")
    keys.use(say("Vào hội đồng của tôi"))
    keys.write(say("Hoặc đoạn chữ của giấy mời"), text.lower())
    keys.use(say("Tiếp tục"))
    keys.use(say("Ai cầm máy cũng mở được"))
    keys.use(say("Đúng là tôi: vào hội đồng"))
    clerk.press("Thêm")
    clerk.press("Máy và thư mời")
    clerk.wait_for("heading", f"{DELEGATE} đang chờ")
    digits = lambda window, text: re.sub(r"\D", "", window.wait_present(name=lambda name: len(re.sub(r"\D", "", name)) == 6 and text(name)).name)
    shown = digits(keys.window, lambda name: ":" in name)
    told = digits(clerk, lambda name: name.startswith("Số trên máy này: "))
    assert shown == told, (shown, told)
    clerk.press("Đúng, cùng sáu số")
    keys.window.wait_present(name=say("Vào phiên họp"), deadline=60)


def open_page(keys, say):
    window = keys.window
    keys.use(say("Mở số…"))
    window.wait_for("heading", say("Tìm / Mở số"))
    window.wait_field()
    window.type("2.3")
    window.wait_present("push button", lambda name: name.startswith("Tờ trình"))
    window.key("Return")
    return keys.wait_on(say("Trang %1 của %2", 3, "Tờ trình 2"), "the page has the keyboard")


def choose_audience(keys, say):
    keys.use(say("Chỉ tôi"))
    keys.use(say("Tất cả đại biểu"))


def choose_words(keys, page):
    """The cursor begins on the first word; each step is told as a caret that moves, and stretching as a selection."""
    window = keys.window
    carets = window.listen("TextCaretMoved")
    window.key("Return")
    wait_until(lambda: page.caret == page.text.index("To"), 20, f"the cursor stands on the first word, not at {page.caret}")
    window.key("Right")
    wait_until(lambda: page.caret == page.text.index("trinh"), 10, f"the cursor stands on the second word, not at {page.caret}")
    wait_until(lambda: carets()[-1:] == [page.caret], 10, f"a screen reader is told of the word, not only of {carets()}")
    window.key("shift+Right", "shift+Right")
    wait_until(lambda: page.selected_text == QUOTE, 10, f"«{QUOTE}» is selected, not «{page.selected_text}»")


def mark_and_note(keys, say, page, clerk):
    """Words highlighted and a note on one of them, both for everybody; the clerk reads them."""
    window = keys.window
    here = say("Trang %1 của %2", 3, "Tờ trình 2")
    choose_audience(keys, say)
    keys.to(here)
    choose_words(keys, page)
    window.key("Return")
    keys.wait_on(say("Tô sáng"), "the keyboard is in the bar beneath the words")
    window.key("Return")
    keys.wait_on(here, "the keyboard is on the page again")
    clerk.press("Ghi chú")
    clerk.wait_text(QUOTE)
    window.key("Left", "Return")
    keys.wait_on(say("Tô sáng"), "the keyboard is in the bar beneath the word")
    keys.use(say("Ghi chú"))
    window.wait_for("heading", say("Ghi chú ở trang %1", 3))
    window.wait_field()
    window.type(NOTE)
    keys.use(say("Lưu ghi chú"))
    keys.wait_on(here, "the keyboard is on the page again")
    clerk.wait_text(NOTE)
    window.key("Escape")


def talk(keys, say, clerk):
    """The page goes with a message to all."""
    clerk.press("Trao đổi")
    keys.go(say, "Trao đổi")
    window = keys.window
    # Where there is no room for both, the conversations come first.
    conversation = lambda name: any(name.startswith(one) for one in say.words("Tất cả đại biểu"))
    window.wait_present(name=lambda name: conversation(name) or say("Viết tin")(name))
    if not window.find_all(name=say("Viết tin")):
        keys.use(conversation)
    keys.use(say("Xem trang này: %1", "2.3"))
    keys.use(say("Gửi"))
    clerk.wait_for(name=LINK)


def ask_to_speak(keys, say, clerk):
    clerk.press("Đang họp")
    keys.go(say, "Đang họp")
    keys.use(say("Đăng ký phát biểu"))
    keys.window.wait_for(name=say("Rút đăng ký"))
    clerk.wait_text("1 đại biểu chờ")


def decide(keys, say, clerk):
    """The ballot comes up by itself; a number chooses, Enter confirms; both windows show how it ended, and why."""
    window = keys.window
    clerk.press("Mở biểu quyết")
    clerk.press("Mở biểu quyết ngay")
    window.wait_present(name=say("Không tán thành"))

    def chosen():
        window.key("1")
        return keys.on(lambda name: bool(say.words("Xác nhận: %1", *say.words("Tán thành")) & {name}))
    keys.wait_inside(wait_until(chosen, 20, "key 1 chooses, and Enter would confirm"))
    window.key("Return")
    window.wait_present("list item", lambda name: any(name.startswith(one) for one in say.words("Đã ghi nhận")))
    clerk.wait_text("Đã biểu quyết 1/3")
    clerk.press("Kết thúc biểu quyết")
    clerk.press("Công bố", deadline=60)
    window.wait_present(name=say("Xem kết quả"), deadline=60)
    keys.use(say("Xem kết quả"))
    clerk.wait_for("heading", "KHÔNG ĐƯỢC THÔNG QUA")
    clerk.wait_text("1/3 đại biểu tán thành (33,33%), cần ít nhất 2: không được thông qua")
    window.wait_present("heading", say("KHÔNG ĐƯỢC THÔNG QUA"))
    window.wait_present("heading", say("Ý kiến của tôi: đã tính"))
    keys.use(say("Xem giải thích"))
    sentence = next(iter(say.words("Tính trên tổng số %1 đại biểu, dù có mặt hay vắng mặt. Không có ý kiến thì không tính là tán thành.", 3)))
    window.wait_present(name=sentence)
    window.key("Escape")


def go_the_road(language, size, scale):
    say = Spoken(language)
    with Stage() as stage:
        council = SmallCouncil(stage)
        clerk = council.clerk_window()
        delegate = stage.open("--size", size, "--lang", language, "--scale", scale, "--no-discovery", "--peer", council.address)
        keys = Keys(delegate)
        join(keys, say, clerk, council)
        page = open_page(keys, say)
        mark_and_note(keys, say, page, clerk)
        talk(keys, say, clerk)
        ask_to_speak(keys, say, clerk)
        decide(keys, say, clerk)


def test_a_sitting_by_keys_alone():
    go_the_road("vi", "1024x768", "1.0")


def test_a_sitting_by_keys_alone_in_english_at_the_largest_type():
    go_the_road("en", "1024x768", "2.0")


def test_a_sitting_by_keys_alone_in_english_at_the_largest_type_on_a_phone():
    go_the_road("en", "360x740", "2.0")


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
