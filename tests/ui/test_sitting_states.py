#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What «Đang họp» shows of a questioning, a group debate, a closed sitting and its end; and by whose order the secretary presses."""

import stage as stages
from stage import Stage

import hall
from small_council import CLERK, DELEGATE, OTHER, SmallCouncil


def require(*programs):
    stages.require(*programs)


def items_of_each_kind(council):
    clerk = council.clerk
    clerk.ctl("agenda", "add", "--title", "Chất vấn Giám đốc Sở Tài chính", "--kind", "questioning")
    clerk.ctl("agenda", "add", "--title", "Thảo luận tại tổ", "--kind", "group_debate", "--rooms", "Tổ 1: Phòng 201; Tổ 2: Hội trường B")


def begin(desk, council, title):
    item = next(one["id"] for one in council.clerk.objects("agenda", "list") if one["title"] == title)
    council.clerk.ctl("agenda", "start", item)
    desk.wait_for("heading", title)


def test_each_state_is_told_at_the_desk_and_to_the_delegate_in_both_languages():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        items_of_each_kind(council)
        home = council.join()
        # As high as all of the desk.
        desk = council.clerk_window("--size", "1200x1600", "--screen", "agendaEdit", screen=stage.screen(1280, 1700))
        delegate = council.window(home, "--peer", council.address, "--screen", "now", "--lang", "en")

        # The office closes the sitting; nothing is written to files until it is over.
        desk.press("Sửa kỳ họp")
        desk.press("Phiên họp kín", role="check box")
        desk.press("Lưu")
        delegate.wait_for(name=lambda name: name.startswith("Closed sitting"))
        assert council.clerk.refusal("bundle", "export", "--out", stage.folder / "out.kyhop")["rule"] == "closed_sitting"
        desk.press("Đang họp")
        desk.wait_for(name=lambda name: name.startswith("Phiên họp kín"))

        begin(desk, council, "Chất vấn Giám đốc Sở Tài chính")
        desk.wait_text("Câu hỏi: 1 phút · trả lời: 3 phút.")
        delegate.wait_for("heading", "Questioning")
        delegate.wait_text("Question: 1 min · answer: 3 min.")
        # The button that is always in sight asks for a question, and the desk gives the time of one.
        delegate.press("Ask to put a question")
        desk.wait_text("1 đại biểu chờ")
        desk.press("Mời phát biểu")
        delegate.wait_for(name="The chair gives you the floor.")
        [speech] = council.clerk.objects("speech", "list")
        assert (speech["state"], speech["kind"], speech["limit"]) == ("speaking", "question", 60), speech

        begin(desk, council, "Thảo luận tại tổ")
        desk.wait_text("Tổ 1: Phòng 201; Tổ 2: Hội trường B")
        delegate.wait_for("heading", "Group debate: you are in no group yet")
        delegate.wait_text("Please ask the secretary which group to go to.")

        council.clerk.ctl("agenda", "finish", next(one["id"] for one in council.clerk.objects("agenda", "list") if one["state"] == "now"))
        delegate.wait_for("heading", "The sitting has ended")
        for window in (desk, delegate):
            assert not window.no_unnamed_controls()
        council.clerk.export("after.kyhop")


def test_the_secretary_presses_for_the_one_who_presides_and_both_are_named():
    with Stage() as stage:
        council = SmallCouncil(stage, papers=0)
        for person in (DELEGATE, OTHER):
            council.clerk.ctl("member", "role", person, "--add", "chair")
        desk = council.clerk_window("--size", "1200x1600", "--screen", "now", screen=stage.screen(1280, 1700))
        # Two hold the chair: who presides is asked once.
        desk.press("Mở biểu quyết")
        desk.wait_for("heading", "Ai đang điều hành?")
        desk.press(OTHER)
        desk.press("Mở biểu quyết ngay")
        desk.wait_text(f"Thư ký {CLERK} mở theo lệnh của chủ tọa {OTHER}")
        desk.press("Kết thúc biểu quyết")
        desk.wait_text(f"Thư ký {CLERK} kết thúc theo lệnh của chủ tọa {OTHER}")
        assert not desk.no_unnamed_controls()


if __name__ == "__main__":
    hall.main(globals(), ("kyhop", "kyhopctl"), require)
