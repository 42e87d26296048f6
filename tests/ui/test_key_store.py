#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A home whose key lies in the system's store of secrets: nothing is typed, and the recovery code is the way in without the store."""

import os
import re
import shutil
import subprocess

import stage as stages
from stage import Stage

import hall
from small_council import SIZE, SmallCouncil
from test_two_devices import digits_of

KEPT = "Ai đăng nhập được vào máy"
JOIN = "Đúng là tôi: vào hội đồng"
TYPED_ADDRESS = "Tự gõ địa chỉ máy của Văn phòng"
TALL = ("--size", "1024x1400", "--no-discovery")  # nothing has to be scrolled to
PASSPHRASE = "mot cum mat khau dai"
CODE = re.compile(r"([0-9A-F]{4}-){7}[0-9A-F]{4}")


def join_kept(stage, council):
    """The delegate's device joins; its key goes into the store. Gives the environment that the device lives in."""
    invite = council.invite()
    clerk = council.clerk_window()
    delegate = stage.open(*SIZE, "--peer", council.address, invite)
    delegate.press(KEPT)
    delegate.press("Đúng là tôi: vào hội đồng")
    clerk.press("Thêm")
    clerk.press("Máy và thư mời")
    clerk.wait_for("heading", lambda name: name.endswith(" đang chờ"))
    assert digits_of(delegate, "Mã: ") == digits_of(clerk, "Số trên máy này: ")
    clerk.press("Đúng, cùng sáu số")
    delegate.wait_for(name="Vào phiên họp")
    delegate.close()
    clerk.close()
    own = stage.folder / "w2"
    return own / "home", {"XDG_STATE_HOME": str(own / "state")}


def test_the_store_opens_it_and_the_code_does_without_the_store():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        with stage.secret_service():
            home, state = join_kept(stage, council)
            bare = subprocess.run([stages.BIN / "kyhopctl", "--home", home, "status"], capture_output=True, text=True)
            assert bare.returncode != 0 and "passphrase" in bare.stderr, "the home opens without its key"

            window = stage.open(*TALL, screen=stage.screen(1100, 1500), home=home, env=state)
            window.press("Thêm")
            window.press("Xem mã khôi phục")
            code = window.wait_match(CODE)
            window.press("Khóa ngay")
            window.press("Mở bằng kho khóa của máy")
            window.wait_for(name="Vào phiên họp")
            window.close()
        window = stage.open(*SIZE, home=home, env=state)
        window.wait_for("heading", "Máy đang khóa")
        window.wait_field()
        window.type(code.lower().replace("-", " "))
        window.key("Return")
        window.wait_for(name="Vào phiên họp")


def test_a_key_of_an_earlier_home_is_nobodys_mistake():
    """The folder holds another home by now, with a passphrase: it is asked for, and nobody is told to have typed it wrong."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        with stage.secret_service():
            home, state = join_kept(stage, council)
            shutil.rmtree(home)
            secret = stage.folder / "passphrase"
            secret.write_text(PASSPHRASE)
            subprocess.run([stages.BIN / "kyhopctl", "--home", home, "--passphrase-file", secret, "council", "create", "--name", "HĐND khác",
                            "--clerk", "Võ Thị Văn Thư", "--root-out", stage.folder / "other.key", "--unprotected"],
                           check=True, capture_output=True, env={**os.environ, **state})
            window = stage.open(*SIZE, home=home, env=state)
            window.wait_for("heading", "Máy đang khóa")
            assert not window.find_all(name="Mở bằng kho khóa của máy"), window.tree()
            assert "chưa đúng" not in " ".join(window.texts()), window.tree()
            window.wait_field()
            window.type(PASSPHRASE)
            window.key("Return")
            window.wait_for("page tab", "Trang chủ", deadline=60)


def test_a_store_that_takes_no_key_leaves_the_choice_open():
    """The store is gone when the key is to go into it: that is said, and a passphrase does instead."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        invite = council.invite()
        clerk = council.clerk_window()
        with stage.secret_service():
            delegate = stage.open(*TALL, "--peer", council.address, invite, screen=stage.screen(1100, 1500))
            delegate.press(KEPT)
        delegate.press(JOIN)
        delegate.wait_text("ho khóa của máy không nhận khóa", deadline=60)
        choose_passphrase(delegate)
        delegate.press(JOIN)
        finish(clerk, delegate)
        opens_with_the_passphrase(stage)


def test_a_mind_that_changes_after_the_home_was_made():
    """The key lies in the store, the office cannot be reached; the next attempt asks for a passphrase, and only that opens the home."""
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        invite = council.invite()
        clerk = council.clerk_window()
        with stage.secret_service():
            delegate = stage.open(*TALL, "--peer", council.address, invite, screen=stage.screen(1100, 1500))
            delegate.press(KEPT)
            delegate.press(TYPED_ADDRESS)
            delegate.fill("Địa chỉ máy của Văn phòng", "khong phai dia chi")
            delegate.press(JOIN)
            delegate.wait_text("Chưa làm được")
            delegate.press(TYPED_ADDRESS)
            choose_passphrase(delegate)
            delegate.press(JOIN)
            finish(clerk, delegate)
            opens_with_the_passphrase(stage)


def choose_passphrase(window):
    window.press("Ai biết mật khẩu")
    for field in ("Mật khẩu", "Gõ lại một lần nữa"):
        window.click(window.wait_for(name=field))
        window.type(PASSPHRASE)


def finish(clerk, delegate):
    clerk.press("Thêm")
    clerk.press("Máy và thư mời")
    clerk.wait_for("heading", lambda name: name.endswith(" đang chờ"))
    assert digits_of(delegate, "Mã: ") == digits_of(clerk, "Số trên máy này: ")
    clerk.press("Đúng, cùng sáu số")
    delegate.wait_for(name="Vào phiên họp")
    delegate.close()
    clerk.close()


def opens_with_the_passphrase(stage):
    """The second window's home, opened anew."""
    own = stage.folder / "w2"
    window = stage.open(*SIZE, home=own / "home", env={"XDG_STATE_HOME": str(own / "state")})
    window.wait_for("heading", "Máy đang khóa")
    window.wait_field()
    window.type(PASSPHRASE)
    window.key("Return")
    window.wait_for(name="Vào phiên họp", deadline=60)


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), stages.require)
