#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The windows of a clerk and a delegate, from the invite to a result that both show."""

import re

import stage as stages
from stage import Stage

import hall
from hall import wait_until
from small_council import CLERK, DELEGATE, SIZE, SmallCouncil
from voting import vote

NOTE = "De nghi lam ro bang 2"
REPLY = "Da xem, cam on dai bieu"


def require(*programs):
    stages.require(*programs)


def digits_of(window, prefix):
    """The six digits that stand after these words."""
    words = window.wait_for(name=lambda name: name.startswith(prefix)).name
    digits = re.sub(r"\D", "", words)
    assert len(digits) == 6, words
    return digits


def join(clerk, delegate):
    delegate.press("Ai cầm máy cũng mở được")
    delegate.press("Đúng là tôi: vào hội đồng")
    clerk.press("Thêm")
    clerk.press("Máy và thư mời")
    clerk.wait_for("heading", f"{DELEGATE} đang chờ")
    shown, told = digits_of(delegate, "Mã: "), digits_of(clerk, "Số trên máy này: ")
    assert shown == told, (shown, told)
    clerk.press("Đúng, cùng sáu số")
    delegate.wait_for(name="Vào phiên họp")


def open_number(window, number):
    window.press("Mở số…")
    window.wait_for("heading", "Tìm / Mở số")
    window.wait_field()
    window.type(number)
    window.wait_for("push button", lambda name: name.startswith("Tờ trình"))
    window.key("Return")


def begin_note(window):
    """On the page that is read, for everyone."""
    window.press("Chỉ tôi")
    window.press("Tất cả đại biểu")
    window.wait_still()  # the sheet has gone: it would take the click
    bar = window.wait_for("tool bar")
    next(item for item in bar.all() if item.name == "Ghi chú").act("Press")
    window.wait_still()
    window.click(window.wait_for(name=lambda name: name.startswith("Trang 3 của")))
    window.wait_for("heading", "Ghi chú ở trang 3")


def write_note(window):
    begin_note(window)
    window.fill("Ghi chú", NOTE, role="text")
    window.press("Lưu ghi chú")
    window.wait_text(NOTE)


def talk(clerk, delegate):
    """The page goes with a message of the delegate; the clerk sees it come, opens the page, and answers."""
    clerk.press("Trao đổi")
    delegate.press("Quay lại")
    delegate.press("Trao đổi")
    delegate.press("Xem trang này: 2.3")
    delegate.press("Gửi")
    link = "2.3, Tờ trình 2, trang 3"
    clerk.wait_for(name=link)
    clerk.fill("Viết tin", REPLY)
    clerk.key("Return")
    delegate.wait_text(REPLY)
    clerk.press(link)
    clerk.wait_text("Trang 3/5")


def decide(clerk, delegate):
    """The clerk opens the vote; it comes up before the delegate by itself; both see how it ended."""
    clerk.press("Quay lại")
    clerk.press("Đang họp")
    clerk.press("Mở biểu quyết")
    clerk.press("Mở biểu quyết ngay")
    vote(delegate, "Tán thành")
    clerk.wait_text("Đã biểu quyết 1/3")
    clerk.press("Kết thúc biểu quyết")
    clerk.press("Công bố", deadline=60)
    delegate.press("Xem kết quả", deadline=60)
    explanation = "1/3 đại biểu tán thành (33,33%), cần ít nhất 2: không được thông qua"
    for window in (clerk, delegate):
        window.wait_for("heading", "KHÔNG ĐƯỢC THÔNG QUA")
        window.wait_text(explanation)
        window.wait_for(name="Kết quả đã xác nhận")
    assert clerk.find("heading", "Ý kiến của tôi: không có"), clerk.tree()
    delegate.wait_for("heading", "Ý kiến của tôi: đã tính")
    check = [next(text for text in window.texts() if re.fullmatch(r"([0-9A-F]{4} ){3}[0-9A-F]{4}", text)) for window in (clerk, delegate)]
    assert check[0] == check[1], check


def fingerprint(council, home, state):
    """Read beside the window, which goes on."""
    council.clerk.host.env["XDG_STATE_HOME"] = str(state)
    return council.clerk.host.run([stages.BIN / "kyhopctl", "--home", home, "fingerprint"]).stdout.split()


def test_a_delegate_joins_reads_writes_and_votes():
    with Stage() as stage:
        council = SmallCouncil(stage)
        invite = council.invite()
        clerk = council.clerk_window()
        delegate = stage.open(*SIZE, "--peer", council.address, invite)
        join(clerk, delegate)
        open_number(delegate, "2.3")
        delegate.wait_text("Trang 3/5")
        write_note(delegate)
        clerk.press("Ghi chú")
        clerk.wait_text(NOTE)
        talk(clerk, delegate)
        decide(clerk, delegate)
        own = stage.folder / "w2"
        wait_until(lambda: (one := fingerprint(council, council.clerk.home, council.clerk.state)) and
                   one == fingerprint(council, own / "home", own / "state"), 30, "one fingerprint on both devices")


def test_a_device_joins_by_the_code_where_nothing_is_announced():
    """The code that the clerk's window shows holds where that window listens; the device joins there and keeps the link."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=1)
        clerk = council.clerk_window("--screen", "devices")
        clerk.press(lambda name: name.startswith("Chưa có máy:"), role="page tab")
        clerk.wait_for("list item", lambda name: name == DELEGATE)
        clerk.find_all("push button", "Mời vào")[0].act("Press")
        clerk.press("Hiện mã")
        clerk.wait_text("Trên máy mới: chọn «Vào hội đồng của tôi»")
        clerk.wait_still()
        code = clerk.screenshot(stage.folder / "code.png")
        delegate = stage.open(*SIZE, code)
        join(clerk, delegate)
        delegate.wait_for("push button", lambda name: name.startswith("Kết nối 1 máy"))


def test_what_goes_wrong_while_joining_is_told_in_vietnamese():
    """Without a system bus nothing can be looked for in the network; with an address that nobody answers nothing is reached."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        window = stage.open("--size", "1024x768", "--lang", "vi", council.invite(),
                            env={"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={stage.folder}/nothing"})
        window.press("Ai cầm máy cũng mở được")
        window.press("Đúng là tôi: vào hội đồng")
        window.wait_for("heading", "Đang tìm máy của Văn phòng…")
        note = window.wait_for("label", lambda name: "Avahi" in name or "avahi" in name).name
        own = re.sub(r"\(.*?\)", "", note)  # in brackets stand Avahi's own words
        assert not re.search(r"\b(the|is|not|with|again)\b", own), note


def test_a_deleted_message_is_brought_back():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        window = council.window(council.clerk, "--screen", "chat")
        window.fill("Viết tin", REPLY)
        window.key("Return")
        message = window.wait_for("list item", lambda name: REPLY in name)
        message.act("Press")
        window.press("Xóa tin")
        window.wait_gone("list item", lambda name: REPLY in name)
        window.press("Hoàn tác")
        window.wait_for("list item", lambda name: REPLY in name)


def test_a_window_beside_a_node_shows_what_others_write():
    """The node runs without a window; a window opened later joins it and shows a message that kyhopctl writes, live.
    When the node dies the window takes its place."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=1)
        council.clerk.host.spawn = lambda command: hall.Process(command, env=council.clerk.host.env)
        council.clerk.serve("--listen", council.address, "--no-discovery")
        try:
            window = council.window(council.clerk)
            window.press("Trao đổi")
            window.wait_for("heading", "Tất cả đại biểu")
            council.clerk.ctl("chat", "send", "--to", "everyone", "Mời các đại biểu vào phòng họp.")
            window.wait_text("Mời các đại biểu vào phòng họp.")
            window.press("Trang chủ")
            window.press(lambda name: name.startswith(("Chưa kết nối", "Kết nối")))
            window.wait_text("Chương trình khác trên máy này giữ kết nối")
            council.clerk.node.kill()
            window.wait_gone(name=lambda name: name.startswith("Chương trình khác trên máy này giữ kết nối"))
        finally:
            council.clerk.node.stop()


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
