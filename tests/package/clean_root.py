# SPDX-License-Identifier: AGPL-3.0-or-later
"""A fresh Debian system in a folder, with this machine's own sources of packages. Needs root and debootstrap; see require()."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "lan"))
from hall import Skip, _die_with_parent  # noqa: E402

# What apt reads, and how names and certificates are looked up.
OF_THE_MACHINE = ["etc/apt", "etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt", "usr/share/keyrings"]


def codename():
    lines = dict(line.split("=", 1) for line in pathlib.Path("/etc/os-release").read_text().splitlines() if "=" in line)
    return lines.get("VERSION_CODENAME", "").strip('"')


def mirror():
    """Where this machine gets the release's packages from; None when its apt does not say."""
    asked = subprocess.run(["apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE) $(COMPONENT)", "Created-By: Packages"],
                           capture_output=True, text=True)
    found = [line.split() for line in asked.stdout.splitlines()]
    return next((words[0] for words in found if words[1:] == [codename(), "main"]), None)


def require():
    if os.geteuid() != 0:
        raise Skip("a fresh system is made by root")
    for tool in ("debootstrap", "apt-get", "unshare"):
        if shutil.which(tool) is None:
            raise Skip(f"{tool} is not installed")
    if subprocess.run(["unshare", "-m", "-p", "-f", "true"], capture_output=True).returncode != 0:
        raise Skip("this machine forbids namespaces")
    if mirror() is None:
        raise Skip("apt names no source of this release's packages")


class CleanRoot:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="kyhop-root-", dir="/var/tmp"))
        try:
            self._tool("debootstrap", "--variant=minbase", "--include=ca-certificates", codename(), self.folder, mirror())
            self._take_over()
        except BaseException:
            self.end()
            raise

    @staticmethod
    def _tool(*command):
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, preexec_fn=_die_with_parent)
        if done.returncode != 0:
            raise AssertionError(f"{command[0]}: {done.stdout[-1500:]}{done.stderr[-1500:]}")

    def _take_over(self):
        for name in OF_THE_MACHINE:
            source, target = pathlib.Path("/", name), self.folder / name
            if source.is_dir():
                target.mkdir(parents=True, exist_ok=True)
                self._tool("cp", "-a", "--remove-destination", f"{source}/.", target)
            elif source.exists():
                target.write_bytes(source.read_bytes())
        (self.folder / "etc/dpkg/dpkg.cfg.d/fast").write_text("force-unsafe-io\n")
        # No daemon is started in here.
        policy = self.folder / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)

    def run(self, script, seconds=900):
        """A shell script in the system, whose mounts and processes end with it; gives its output."""
        inside = 'mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && mount -t tmpfs tmpfs "$1/run" && mount -t tmpfs tmpfs "$1/tmp" && ' \
                 'exec chroot "$1" /bin/sh -ec "$2"'
        done = subprocess.run(["unshare", "-m", "-p", "-f", "--kill-child", "--propagation", "private", "sh", "-ec", inside, "sh",
                               str(self.folder), script], stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
                              timeout=seconds, preexec_fn=_die_with_parent,
                              env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"})
        assert done.returncode == 0, f"in the fresh system: {script}\nexit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def end(self):
        # The mounts were made in namespaces that are gone: nothing but this system lies below.
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
