#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sample meeting from the first start to its end, as somebody sees it who only wants to look."""

from stage import Stage, main

from voting import vote

# Events that only exist because the test reads the window through the accessibility bus.
OF_THE_BUS = ("AtSpiAdaptor", "DBusConnection", "QDBus")


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

        window.press("Trang chủ")
        window.press(lambda name: name.endswith("Xóa bản mẫu"))
        window.wait_for(name="Xem một kỳ họp mẫu")
        left = [path for path in stage.folder.rglob("*") if "sample" in path.name]
        assert not left, left
        assert not (stage.folder / "w1/home").exists(), "looking at the sample made a home"
        no_long_stalls(window.events()[ready:])


def no_long_stalls(events):
    """What our own code kept the window waiting for; drawing and the bus are not ours."""
    stalls = [event for event in events if event.get("event") == "stall" and event["what"] == "event"
              and not event["receiver"].startswith(OF_THE_BUS)]
    told = ", ".join(f"{event['ms']:.0f} ms in {event['receiver']} ({event['type']})" for event in stalls)
    print(f"  events above 8 ms: {len(stalls)}: {told}")
    ours = [event for event in stalls if event["receiver"].startswith("kyhop::")]
    assert all(event["ms"] < 50 for event in ours), told


if __name__ == "__main__":
    main(globals(), "kyhop")
