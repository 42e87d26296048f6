#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A device joins by files that are carried between two windows with no network between them, and takes in what the office hands out."""

import stage as stages
from stage import Stage

import hall
from hall import wait_until
from small_council import SmallCouncil
from test_office import type_path

TYPED = "Hoặc gõ đường dẫn tệp"
TALL = ("--size", "1024x1400", "--no-discovery")  # nothing has to be scrolled to


def require(*programs):
    stages.require(*programs)


def begin(stage, invite):
    """The delegate's window, up to where it looks for the office."""
    window = stage.open(*TALL, invite, screen=stage.screen(1100, 1500))
    window.press("Ai cầm máy cũng mở được")
    window.press("Đúng là tôi: vào hội đồng")
    window.press("Không có mạng? Dùng tệp…")
    window.wait_for("heading", "1. Lưu tệp xin vào")
    return window


def write_to(window, path):
    window.fill(TYPED, str(path))
    window.key("Return")


def answer(desk, request, out):
    desk.press("Không có mạng")
    type_path(desk, request)
    write_to(desk, out)


def test_a_device_joins_by_files_and_takes_in_a_bundle():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=1)
        folder = stage.folder
        new = begin(stage, council.invite())
        write_to(new, folder / "nowhere" / "may.request")
        new.wait_text("Chưa có thư mục này")
        write_to(new, folder / "may.request")
        new.wait_text("Đã lưu tệp xin vào: may.request")

        desk = council.window(council.clerk, "--screen", "devices")
        answer(desk, folder / "may.request", folder / "nowhere" / "may.grant")
        desk.wait_text("Chưa có thư mục này")
        assert not (folder / "may.grant").exists()
        # What was approved and could not be handed out is handed out again.
        answer(desk, folder / "may.request", folder / "may.grant")
        wait_until((folder / "may.grant").exists, 30, "the answer is written")

        type_path(new, folder / "may.request")
        new.wait_text("Tệp bị hỏng hoặc dành cho máy khác")
        type_path(new, folder / "may.grant")
        new.wait_for("page tab", "Trang chủ", deadline=60)
        council.clerk.ctl("bundle", "export", "--out", folder / "first.kyhop")
        own = folder / "w1"
        council.clerk.host.env["XDG_STATE_HOME"] = str(own / "state")
        taken = council.clerk.host.run([stages.BIN / "kyhopctl", "--home", own / "home", "bundle", "import", folder / "first.kyhop"])
        assert taken.returncode == 0, taken.stderr
        new.wait_for(name="Vào phiên họp")
        new.wait_text("Kỳ họp thứ nhất")
        new.wait_for("push button", "Thị Đại")


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
