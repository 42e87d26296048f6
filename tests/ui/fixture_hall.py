#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes homes for looking at the hall's screens: a council of 95 delegates in a session, with one vote decided and one open.

    fixture_hall.py OUT [--bin build/bin] [--voters 6]

OUT/clerk, OUT/chair and OUT/delegate are homes for kyhop --home; OUT/v1 … hold the delegates who vote. The delegate has voted in the
first vote and not in the second. Everything goes through kyhopctl."""

import argparse
import csv
import json
import os
import pathlib
import subprocess
import sys
import time

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "demo-packet"))
import council as place  # noqa: E402

ITEMS = (("Khai mạc; báo cáo kinh tế – xã hội 6 tháng đầu năm", 55, ""),
         ("Điều chỉnh dự toán ngân sách năm 2026", 40, "Bà Lê Thị Thu Hương, Giám đốc Sở Tài chính"),
         ("Sửa đổi, bổ sung Bảng giá đất năm 2026", 15, "Ông Huỳnh Tấn Lộc, Giám đốc Sở Nông nghiệp và Môi trường"),
         ("Điều chỉnh kế hoạch đầu tư công trung hạn 2026–2030", 40, "Ông Đặng Minh Trí, Giám đốc Sở Tài chính"),
         ("Chất vấn và trả lời chất vấn", 180, ""), ("Thông qua các nghị quyết; bế mạc", 60, ""))


class Home:
    def __init__(self, options, name):
        self.path = options.out / name
        self.program = options.bin / "kyhopctl"

    def ctl(self, *words):
        done = subprocess.run([self.program, "--home", self.path, *map(str, words)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"kyhopctl {' '.join(map(str, words))}: {done.stderr}")
        return done.stdout.strip()

    def serve(self):
        node = subprocess.Popen([self.program, "--home", self.path, "--json", "serve", "--listen", "127.0.0.1:0", "--no-discovery"],
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        event = json.loads(node.stdout.readline())
        return node, f"127.0.0.1:{event['port']}"


def join(clerk, address, home, person):
    invite = home.path.with_suffix(".invite")
    clerk.ctl("device", "invite", person, "--out", invite, "--no-code")
    home.ctl("device", "join", invite, "--peer", address, "--unprotected")


def wait(condition, what, seconds=120):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            sys.exit(f"not within {seconds} s: {what}")
        time.sleep(0.3)


def found(options, people):
    clerk = Home(options, "clerk")
    clerk.ctl("council", "create", "--name", place.COUNCIL, "--clerk", "Phạm Hoàng Yến", "--root-out", options.out / "root.key", "--unprotected")
    members = options.out / "members.csv"
    with open(members, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("name", "role", "group", "title", "phone", "email"))
        for person in people:
            rows.writerow((person.name, ";".join(person.roles), person.group, person.post, person.phone, person.email))
    clerk.ctl("member", "import", members)
    clerk.ctl("meeting", "create", "--title", place.SESSION_SHORT, "--start", time.strftime("%Y-%m-%dT07:30:00+07:00"), "--place", "Hội trường A")
    items = []
    for title, minutes, presenter in ITEMS:
        items.append(clerk.ctl("agenda", "add", "--title", title, "--minutes", minutes, *(["--presenter", presenter] if presenter else [])))
    return clerk, items


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split(":")[0])
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--bin", type=pathlib.Path, default=ROOT / "build" / "bin")
    arguments.add_argument("--voters", type=int, default=6)
    options = arguments.parse_args()
    options.out.mkdir(parents=True)
    os.environ["XDG_STATE_HOME"] = str(options.out / "state")
    people = place.Council().delegates
    chair_person = next(person for person in people if "chair" in person.roles)
    others = [person for person in people if tuple(person.roles) == ("delegate",)]
    clerk, items = found(options, people)
    for person in people[:86]:
        clerk.ctl("presence", "set", person.name, "present")
    for person, state in zip(people[86:94], ("online", "online", "excused", "excused", "excused", "excused", "excused", "unexcused")):
        clerk.ctl("presence", "set", person.name, state)
    node, address = clerk.serve()
    chair, delegate = Home(options, "chair"), Home(options, "delegate")
    voters = [Home(options, f"v{number}") for number in range(1, options.voters + 1)]
    everyone = [chair, delegate, *voters]
    for home, person in zip(everyone, [chair_person, *others]):
        join(clerk, address, home, person.name)
        home.ctl("sync", address)
    clerk.ctl("agenda", "start", items[0])
    clerk.ctl("agenda", "start", items[1])
    first = clerk.ctl("poll", "open", "--item", items[1], "--question", "Thông qua Nghị quyết điều chỉnh dự toán ngân sách năm 2026")
    for number, home in enumerate(everyone):
        home.ctl("sync", address)
        home.ctl("poll", "vote", first, ("for", "for", "for", "against", "for", "abstain")[number % 6])
        home.ctl("sync", address)
    clerk.ctl("poll", "close", first)

    def state(poll):
        for home in everyone[:3]:
            home.ctl("sync", address)
        return json.loads(clerk.ctl("--json", "poll", "show", poll))["state"]
    wait(lambda: state(first) == "certified", "the first vote is certified")
    clerk.ctl("agenda", "start", items[2])
    second = clerk.ctl("poll", "open", "--item", items[2], "--question", "Thông qua Nghị quyết sửa đổi, bổ sung Bảng giá đất năm 2026")
    for number, home in enumerate(voters):
        home.ctl("sync", address)
        home.ctl("poll", "vote", second, ("for", "against")[number % 2])
        home.ctl("sync", address)
    for home in everyone:
        home.ctl("sync", address)
    node.terminate()
    node.wait()
    print(json.dumps({"first": first, "second": second}))


if __name__ == "__main__":
    main()
