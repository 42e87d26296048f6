# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where windows are tried: screens, one accessibility bus, and the programs on them, all of which end with the test."""

import importlib.util
import os
import pathlib
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "lan"))
import hall  # noqa: E402
from hall import BIN, Process, Skip  # noqa: E402

KYHOP = BIN / "kyhop"


def require(*programs):
    """Raises Skip unless windows can be driven here and `programs` of the build exist."""
    missing = [tool for tool in ("Xvfb", "xdotool", "xmodmap", "dbus-daemon") if shutil.which(tool) is None]
    missing += [package for package, module in (("python3-gi", "gi"), ("python3-pil", "PIL")) if importlib.util.find_spec(module) is None]
    if not any(os.access(path, os.X_OK) for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")):
        missing.append("at-spi2-core")
    if missing:
        raise Skip("not installed: " + ", ".join(missing))
    for program in programs or ("kyhop",):
        if not (BIN / program).exists():
            raise Skip(f"{program} is not built in {BIN}")


class Stage:
    """`folder` holds a folder of its own for each program: its home, its settings, its state."""

    def __init__(self):
        # A short name: there are sockets below it, and a socket's path has at most 107 bytes.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="kyhop-ui-", dir="/tmp"))
        self.screens, self.windows, self._bus = [], [], None
        try:
            from access_bus import AccessBus
            self._bus = AccessBus(self.folder)
        except BaseException:
            self.end()
            raise

    def screen(self, width=1280, height=900):
        from x_screen import Screen
        self.screens.append(Screen(width, height))
        return self.screens[-1]

    def environment(self, screen, name):
        """A program's own folders, drawn without a graphics card."""
        own = self.folder / name
        places = {"HOME": own, "XDG_CONFIG_HOME": own / "config", "XDG_DATA_HOME": own / "data", "XDG_STATE_HOME": own / "state",
                  "XDG_CACHE_HOME": own / "cache", "KYHOP_HOME": own / "home"}
        for place in places.values():
            if place != own / "home":
                place.mkdir(parents=True, exist_ok=True)
        return {**{key: str(place) for key, place in places.items()}, **screen.environment, **self._bus.environment,
                "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_SCALE_FACTOR": "1",
                "QT_IM_MODULE": "compose", "LC_ALL": "C.UTF-8", "NO_AT_BRIDGE": "1"}

    def start(self, command, screen, name, host=None, env=None):
        """A program of any kind on a screen; on a host of a hall when one is given."""
        environment = {**self.environment(screen, name), **(env or {})}
        if host is not None:
            return host.spawn(command, env=environment)
        return Process(command, env={**os.environ, **environment})

    def open(self, *words, screen=None, host=None, home=None, env=None, program=KYHOP, watchdog_ms=None):
        """Starts the window and waits until it is on the screen and on the bus. A screen of its own unless one is given; the
        folders of `home` unless it is a new person's."""
        from window import Window
        screen = screen or self.screen()
        extra = dict(env or {})
        if home is not None:
            extra["KYHOP_HOME"] = str(home)
        if watchdog_ms is not None:
            extra["KYHOP_WATCHDOG_MS"] = str(watchdog_ms)
        process = self.start([program, *words], screen, f"w{len(self.windows) + 1}", host, extra)
        self.windows.append(process)
        return Window(process, screen, self._bus)

    def secret_service(self):
        """A store of secrets, as a person's login to the device opens it; to be ended by the caller."""
        from secret_service import SecretService
        return SecretService(self.folder / "keys", self._bus.environment)

    def end(self):
        for process in self.windows:
            process.stop()
        for screen in self.screens:
            screen.end()
        if self._bus is not None:
            self._bus.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            self._keep_pictures()
        loops = [line for window in self.windows for line in list(window.errors) if "Binding loop" in line]
        self.end()
        assert kind is not None or not loops, "\n".join(loops)

    def _keep_pictures(self):
        """What was to see when a test failed, in the folder that KYHOP_UI_PICTURES names."""
        folder = os.environ.get("KYHOP_UI_PICTURES")
        for number, screen in enumerate(self.screens if folder else [], 1):
            name = pathlib.Path(folder) / f"{pathlib.Path(sys.argv[0]).stem}-{os.getpid()}-{number}.png"
            try:
                name.parent.mkdir(parents=True, exist_ok=True)
                screen.picture().save(name)
                print(f"what was to see: {name}", file=sys.stderr)
            except OSError as lost:
                print(f"no picture of screen {number}: {lost}", file=sys.stderr)


def main(tests, *programs):
    """Runs the functions of a module that are named test_…; never returns."""
    hall.main(tests, programs, require)
