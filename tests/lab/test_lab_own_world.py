"""The lab's own life: its exit code, its signals, and that nothing is left of it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.lab import eventually

pytestmark = pytest.mark.own_world

LAB = str(Path(sys.executable).with_name("maikr-lab"))
BARE = ("--no-daemon", "--no-backend")
SLOW_TO_LISTEN = """
import time
from maikr_lab import enclosure
mount = enclosure.mount
def slowly(source, target, *kind, **flags):
    if kind == ("proc",):
        print("not listening yet", flush=True)
        time.sleep(0.5)
    mount(source, target, *kind, **flags)
enclosure.mount = slowly
raise SystemExit(enclosure.run_enclosed(lambda: time.sleep(600) or 0))
"""


def run_lab(*argv: str, **environment: str) -> subprocess.CompletedProcess[str]:
    around = {**os.environ, **environment}
    return subprocess.run([LAB, *argv], capture_output=True, text=True, timeout=300, check=False, env=around)


def namespaces_of(pid: str) -> set[str]:
    """The pid and network namespaces that a process of this machine is in; empty when it is gone."""
    try:
        return {str(Path(f"/proc/{pid}/ns/{kind}").readlink()) for kind in ("pid", "net")}
    except OSError:
        return set()


def processes_in(namespaces: set[str]) -> set[str]:
    return {entry.name for entry in Path("/proc").glob("[0-9]*") if namespaces_of(entry.name) & namespaces}


def descendants(pid: int) -> set[str]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return set(children).union(*(descendants(int(child)) for child in children))


@contextmanager
def living_lab() -> Iterator[subprocess.Popen[str]]:
    """A lab whose command says that it runs, and then waits."""
    argv = [LAB, "run", *BARE, "--", "sh", "-c", "echo up; exec sleep 600"]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        try:
            yield process
        finally:
            process.kill()


def test_the_commands_exit_code_is_the_labs() -> None:
    assert run_lab("run", *BARE, "--", "sh", "-c", "exit 7").returncode == 7


@pytest.mark.parametrize(("command", "code"), [("no-such-command", 127), ("/etc/passwd", 126)])
def test_a_command_that_cannot_be_started_fails_as_in_a_shell_with_one_line(command: str, code: int) -> None:
    done = run_lab("run", *BARE, "--", command)

    assert done.returncode == code
    assert done.stderr.startswith(f"maikr-lab: {command}: ")
    assert done.stderr.count("\n") == 1


def test_the_file_of_reports_is_there_before_any_report() -> None:
    look = 'python3 -c \'import json, os; print(open(json.load(open(os.environ["MAIKR_LAB"]))["reports"]).read())\''

    done = run_lab("run", "--no-daemon", "--no-keyring", "--servers", "1", "--", "sh", "-c", look)

    assert (done.returncode, done.stdout) == (0, "\n"), done.stderr


def test_more_servers_than_there_are_places_is_a_usage_error() -> None:
    done = run_lab("run", "--servers", "25", "--", "true")

    assert done.returncode == 2
    assert "1 to 24 servers" in done.stderr


def test_the_largest_world_has_twenty_four_servers() -> None:
    done = run_lab("run", *BARE, "--servers", "24", "--delay", "0", "--", "sh", "-c", "cat $MAIKR_LAB")

    assert len(json.loads(done.stdout)["servers"]) == 24


def test_the_tour_of_the_whole_product_holds() -> None:
    done = run_lab("demo", "--headless")

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "Everything held."


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_nobody_survives_the_lab(number: signal.Signals) -> None:
    with living_lab() as lab:
        outside = namespaces_of("self")
        alive = descendants(lab.pid)
        spaces = set[str]().union(*(namespaces_of(pid) for pid in alive)) - outside
        assert len(processes_in(spaces)) > 5

        lab.send_signal(number)
        lab.wait(timeout=60)

        assert eventually(lambda: not processes_in(spaces))


def test_sigterm_reaches_the_command() -> None:
    script = "trap 'echo told; exit 3' TERM; echo up; while :; do sleep 0.05; done"
    with subprocess.Popen([LAB, "run", *BARE, "--", "sh", "-c", script], stdout=subprocess.PIPE, text=True) as lab:
        assert lab.stdout is not None
        assert lab.stdout.readline() == "up\n"
        lab.terminate()
        assert lab.stdout.readline() == "told\n"
        assert lab.wait(timeout=60) == 3


def test_sigterm_is_not_lost_before_the_first_process_of_the_namespace_listens() -> None:
    argv = [sys.executable, "-c", SLOW_TO_LISTEN]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as lab:
        assert lab.stdout is not None
        assert lab.stdout.readline() == "not listening yet\n"
        lab.terminate()
        try:
            assert lab.wait(60) == 128 + signal.SIGTERM
        finally:
            lab.kill()


@pytest.mark.parametrize("moment_s", [0.0, 0.2, 0.4, 0.8])
def test_sigterm_ends_a_lab_that_is_still_being_built(moment_s: float) -> None:
    with subprocess.Popen([LAB, "run", "--", "sleep", "600"], stderr=subprocess.PIPE, text=True) as lab:
        time.sleep(moment_s)  # there is no condition to wait for: any moment has to do
        lab.terminate()
        _, said = lab.communicate(timeout=60)

    assert lab.returncode in {-signal.SIGTERM, 128 + signal.SIGTERM}
    assert "Traceback" not in said


def test_ctrl_c_is_the_commands_alone() -> None:
    script = "trap 'echo told; exit 4' INT; echo up; while :; do sleep 0.05; done"
    argv = [LAB, "run", *BARE, "--", "sh", "-c", script]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True, start_new_session=True) as lab:
        assert lab.stdout is not None
        assert lab.stdout.readline() == "up\n"
        os.killpg(lab.pid, signal.SIGINT)
        assert lab.stdout.readline() == "told\n"
        assert lab.wait(timeout=60) == 4


def test_a_window_in_the_lab_reaches_the_callers_display() -> None:
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24"], stdout=subprocess.PIPE, text=True
    ) as x:
        assert x.stdout is not None
        display = f":{x.stdout.readline().strip()}"
        done = run_lab("run", *BARE, "--", "xdotool", "getdisplaygeometry", DISPLAY=display)
        x.terminate()

    assert done.stdout == "640 480\n", done.stderr


def test_the_callers_compositor_is_reached_though_its_directory_is_covered(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        connect = "import os, socket; socket.socket(socket.AF_UNIX).connect(os.environ['WAYLAND_DISPLAY'])"
        done = run_lab(
            *("run", *BARE, "--", sys.executable, "-c", connect),
            WAYLAND_DISPLAY="wayland-7",
            XDG_RUNTIME_DIR=str(tmp_path),
        )

    assert done.returncode == 0, done.stderr


# The desktop of a person who is not root: /dev/net/tun is for everybody, and so is the interpreter.
ORDINARY = """
set -eu
mount --make-rprivate /
mount -t tmpfs -o dev desktop /mnt
mknod /mnt/tun c 10 200; chmod 666 /mnt/tun; mount --bind /mnt/tun /dev/net/tun
mkdir -m 755 /mnt/changed /mnt/work
mount -t overlay desktop -o lowerdir=/root,upperdir=/mnt/changed,workdir=/mnt/work /root
exec setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"
"""


def test_it_needs_no_root() -> None:
    desktop = ["unshare", "--mount", "sh", "-c", ORDINARY, "desktop"]

    done = subprocess.run(
        [*desktop, LAB, "run", "--", "curl", "-sS", "-4", "http://whoami.test"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert (done.returncode, json.loads(done.stdout or "{}").get("source")) == (0, "192.0.2.10"), done.stderr


# Everything that the lab could write outside its own namespaces is caught by layers that are looked into afterwards.
WITNESS = """
set -eu
mount --make-rprivate /
mount -t tmpfs witness /mnt
for top in etc run tmp var root; do
  mkdir -p /mnt/$top/changed /mnt/$top/work
  mount -t overlay witness -o lowerdir=/$top,upperdir=/mnt/$top/changed,workdir=/mnt/$top/work /$top
done
ip -o link > /mnt/links; ip netns list > /mnt/netns
"$@" > /mnt/out 2>&1 &
lab=$!
until grep -q '^up$' /mnt/out; do kill -0 $lab; sleep 0.05; done
kill -KILL $lab; wait $lab || :
ip -o link | diff /mnt/links -; ip netns list | diff /mnt/netns -
for top in etc run tmp var root; do (cd /mnt/$top/changed && find . -mindepth 1); done
cat /proc/self/mounts | grep maikr-lab || :
"""


@pytest.mark.parametrize("moment", ["while the command runs", "before it was built"])
def test_a_killed_lab_leaves_no_file_interface_namespace_or_mount(moment: str) -> None:
    announced = "echo up; exec sleep 600" if moment == "while the command runs" else "true"
    early = "echo up; exec" if moment == "before it was built" else ""
    lab = ["sh", "-c", f'{early or "exec"} "$@"', "lab", LAB, "run", *BARE, "--", "sh", "-c", announced]

    done = subprocess.run(
        ["unshare", "--mount", "--net", "sh", "-c", WITNESS, "witness", *lab],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_witness_sees_a_file_that_is_left() -> None:
    leaving = ["sh", "-c", "touch /run/left; echo up; exec sleep 600"]

    done = subprocess.run(
        ["unshare", "--mount", "--net", "sh", "-c", WITNESS, "witness", *leaving],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.stdout == "./left\n"
