#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sample meeting from the first start to its end, as somebody sees it who only wants to look."""

import os
import pathlib

import stage as stages
from stage import Stage

import hall
from voting import vote


def require(*programs):
    stages.require(*programs)
    packet = pathlib.Path(os.environ.get("KYHOP_SAMPLE") or stages.BIN.parent / "share/kyhop/sample")
    if not packet.exists():
        raise hall.Skip(f"the papers of the sample meeting are not made: {packet}")


def see_the_result(window):
    window.press("Đang họp")
    window.press("Kết thúc biểu quyết")
    window.press("Công bố", deadline=60)
    window.wait_for("heading", "KHÔNG ĐƯỢC THÔNG QUA")
    window.wait_text("/95 đại biểu tán thành (")
    window.wait_for("heading", "Ý kiến của tôi: đã tính")
    window.wait_for("list item", "Đã tính vào kết quả, đã xong")
    window.press("Xem giải thích")
    window.wait_text("Tính trên tổng số 95 đại biểu")
    window.key("Escape")


def test_look_vote_see_the_result_and_throw_it_away():
    with Stage() as stage:
        window = stage.open("--size", "1024x768", "--no-discovery", watchdog_ms=8)
        window.press("Xem một kỳ họp mẫu")
        window.press("Vào phiên họp", deadline=120)
        ready = len(window.events())
        window.press(lambda name: name.startswith("Đang biểu quyết"))
        vote(window, "Không tán thành")
        window.press("Đổi ý kiến")
        vote(window, "Tán thành")
        see_the_result(window)
        window.press("Đang họp")
        window.wait_for("push button", lambda name: name.startswith("Sang nội dung "))
        assert not window.find_all("push button", "Công bố"), window.tree()

        window.press("Trang chủ")
        window.wait_for("push button", "Vào phiên họp")
        no_long_stalls(window.events()[ready:])
        window.press(lambda name: name.endswith("Xóa bản mẫu"))
        window.wait_for(name="Xem một kỳ họp mẫu")
        left = [path for path in stage.folder.rglob("*") if "sample" in path.name]
        assert not left, left
        assert not (stage.folder / "w1/home").exists(), "looking at the sample made a home"


TWO_FRAMES_MS = 33


def no_long_stalls(events):
    """What the window's thread did for one event, drawing apart; the waiting for a busy machine is not counted. A press comes over the bus:
    what it leads to is work of that event. The figure beside its limit of 8 ms is measured by tests/bench/window_screens on a quiet
    machine; processor time grows where others use the same caches, so what is held here is what a person would see: two frames lost."""
    stalls = [event for event in events if event.get("event") == "stall" and event["what"] == "event" and event["work_ms"] > 8]
    told = ", ".join(f"{event['work_ms']:.0f} ms in {event['receiver']} ({event['type']})" for event in stalls) or "none"
    print(f"  more than 8 ms of work for one event: {len(stalls)}: {told}")
    assert all(event["work_ms"] < TWO_FRAMES_MS for event in stalls), told


if __name__ == "__main__":
    hall.main(globals(), ("kyhop",), require)
