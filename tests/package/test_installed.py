#!/usr/bin/python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What cmake --install puts under a prefix: programs that find each other there, and what a desktop and systemd read."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "lan"))
from council import make_pdf  # noqa: E402
from hall import BIN, Skip, main  # noqa: E402

BUILD = pathlib.Path(os.environ.get("KYHOP_BUILD", BIN.parent / "release"))
_prefix = None
_folder = tempfile.TemporaryDirectory(prefix="kyhop-installed-")
FOLDER = pathlib.Path(_folder.name)


def run(*command, **environment):
    """The output of a command that must end well."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env={**os.environ, **environment}, timeout=120)
    assert done.returncode == 0, f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def require(*programs):
    for program in programs:
        if not (BIN / program).exists():
            raise Skip(f"{program} is not built in {BIN}")


def prefix():
    global _prefix
    if _prefix is None:
        run("cmake", "--build", BUILD, "--target", "kyhop_installed")
        run("cmake", "--install", BUILD, "--prefix", FOLDER / "usr")
        _prefix = FOLDER / "usr"
    return _prefix


def checked(tool, *words, **environment):
    """Runs a checker where it is installed; what is missing is said."""
    if shutil.which(tool) is None:
        print(f"  not checked: {tool} is not installed")
        return None
    return run(tool, *words, **environment)


def test_the_command_finds_the_reader():
    """The installed command takes a paper in, for which it starts the reader from libexec."""
    home, state = FOLDER / "home", FOLDER / "state"
    assert not (prefix() / "bin/kyhop-reader").exists() and (prefix() / "libexec/kyhop/kyhop-reader").exists()

    def ctl(*words):
        return run(prefix() / "bin/kyhopctl", "--home", home, *words, XDG_STATE_HOME=str(state), KYHOP_READER="").strip()

    ctl("council", "create", "--name", "HĐND xã Thử", "--clerk", "Nguyễn Văn Thư", "--root-out", FOLDER / "root.key", "--unprotected")
    ctl("meeting", "create", "--title", "Kỳ họp", "--start", "2026-12-08T08:00", "--place", "Hội trường")
    item = ctl("agenda", "add", "--title", "Ngân sách")
    assert ctl("paper", "add", make_pdf(FOLDER / "a.pdf", 2), "--item", item, "--title", "Tờ trình")


def test_a_desktop_can_read_what_is_installed():
    """The desktop entry and the software centre's page are well-formed and agree about the files that the program takes."""
    share = prefix() / "share"
    entry, page = share / "applications/vn.kyhop.KyHop.desktop", share / "metainfo/vn.kyhop.KyHop.metainfo.xml"
    checked("desktop-file-validate", entry)
    checked("appstreamcli", "validate", "--no-net", page)
    for kind in ("application/vnd.kyhop.invite", "application/vnd.kyhop.bundle"):
        assert kind in entry.read_text() and f"<mediatype>{kind}</mediatype>" in page.read_text()
    assert (share / "icons/hicolor/scalable/apps/kyhop.svg").exists()


def test_files_are_known_by_their_first_bytes():
    """An invite and a bundle are recognised whatever they are called."""
    share = prefix() / "share"
    if checked("update-mime-database", share / "mime") is None:
        return
    ask = ("import gi; gi.require_version('Gio', '2.0'); from gi.repository import Gio; import sys\n"
           "print(Gio.content_type_guess('whatever', sys.argv[1].encode() + bytes(64))[0])")
    for magic, kind in (("KYHOPINV", "invite"), ("KYHOPBDL", "bundle"), ("KYHOPREQ", "request"), ("KYHOPGRT", "grant")):
        found = run("/usr/bin/python3", "-c", ask, magic, XDG_DATA_DIRS=str(share), XDG_DATA_HOME=str(FOLDER / "data")).strip()
        assert found == f"application/vnd.kyhop.{kind}", f"{magic} is taken for {found}"


def test_the_nodes_unit_is_fenced_in():
    """systemd reads the unit, finds the program, and calls its exposure low."""
    unit = prefix() / "lib/systemd/system/kyhop-serve@.service"
    assert f"ExecStart={prefix()}/bin/kyhopctl" in unit.read_text()
    told = checked("systemd-analyze", "security", "--offline=yes", unit)
    if told is not None:
        level = float(told.strip().splitlines()[-1].split(":")[1].split()[0])
        assert level < 2.5, f"systemd calls its exposure {level}"


if __name__ == "__main__":
    main(globals(), ("kyhop", "kyhopctl", "kyhop-reader"), require)
