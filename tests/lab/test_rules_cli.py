"""Rules from the command line on real packets: where sites saw each connection come from."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Self

import dns.message
import pytest

from tests.support.command_line import done, maikr, maikr_process
from tests.support.lab import Lab, LabServer, ask_site, eventually

pytestmark = pytest.mark.lab


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """Another home directory: another computer of the same person, on the same line."""
    return {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA", "STATE")} | {
        "HOME": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }


@pytest.fixture
def person(lab: Lab) -> Iterator[str]:
    """Somebody is signed in, without a rule; their address."""
    maikr("logout")
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    done("rules", "edit", "--stdin", "--empty", stdin="")
    yield lab.email
    done("rules", "edit", "--stdin", "--empty", stdin="")
    maikr("disconnect")
    maikr("logout")


@pytest.fixture
def connected(person: str, lab: Lab) -> LabServer:
    """Connected to the second server."""
    done("connect", lab.servers[1].name)
    return lab.servers[1]


def source(name: str, family: int = 4) -> str | None:
    answer = ask_site(name, family)
    return None if answer is None else answer.source


def settles(name: str, wanted: str | None) -> None:
    """Exits come up by themselves: what is seen until then must be nothing, never something else."""
    assert eventually(lambda: source(name) or "nothing") in {wanted or "nothing", "nothing"}
    if wanted is not None:
        assert eventually(lambda: source(name)) == wanted


def name_servers() -> list[str]:
    lines = Path("/etc/resolv.conf").read_text().splitlines()
    return [line.split()[1] for line in lines if line.startswith("nameserver")]


class Asking:
    """Asks for `name` a hundred times a second, each time from a new port; `lost` are those nobody answered in time."""

    def __init__(self, name: str) -> None:
        self._server = name_servers()[0]
        self._wire = dns.message.make_query(name, "A").to_wire()
        self._ended = threading.Event()
        self._each: list[threading.Thread] = []
        self._loop = threading.Thread(target=self._run)
        self.lost = 0

    def __enter__(self) -> Self:
        self._loop.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._loop.join()
        for each in self._each:
            each.join()

    @property
    def asked(self) -> int:
        return len(self._each)

    def _run(self) -> None:
        while not self._ended.wait(0.01):
            self._each.append(threading.Thread(target=self._ask))
            self._each[-1].start()

    def _ask(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.settimeout(10)
            try:
                asking.connect((self._server, 53))
                asking.send(self._wire)
                self.lost += dns.message.from_wire(asking.recv(4096)).rcode() != 0
            except OSError:
                self.lost += 1


@pytest.mark.usefixtures("connected")
def test_the_first_rule_leaves_no_question_unanswered() -> None:
    with Asking("beta.test") as asking:
        done("rules", "add", "alpha.test", "direct")
        assert eventually(lambda: asking.asked > 100)

    assert asking.lost == 0


def asked_from(port: int) -> list[str]:
    """The name servers that answered a question from this port."""
    answered = []
    for server in name_servers():
        with socket.socket(socket.AF_INET6 if ":" in server else socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.settimeout(10)
            asking.bind(("", port))
            asking.connect((server, 53))
            with suppress(OSError):
                asking.send(dns.message.make_query("whoami.test", "A").to_wire())
                answered += [server] if dns.message.from_wire(asking.recv(4096)).answer else []
    return answered


def test_a_port_that_names_were_asked_for_from_is_led_anew_after_each_change(lab: Lab, connected: LabServer) -> None:
    port = 20_053
    assert asked_from(port) == name_servers()

    for change in (
        ("rules", "add", "alpha.test", f"via {lab.servers[2].name}"),
        ("connect", lab.servers[3].name),
        ("rules", "remove", "1"),
        ("rules", "add", "alpha.test", "direct"),
        ("disconnect",),
        ("connect", connected.name),
    ):
        done(*change)
        assert source("alpha.test") is not None
        assert asked_from(port) == name_servers(), change


def test_three_sites_on_one_address_leave_as_their_rules_say(lab: Lab, connected: LabServer) -> None:
    exit_ = lab.servers[0]
    done("rules", "add", "http://alpha.test/some?page", f"via {exit_.name}")
    done("rules", "add", "beta.test", "direct")
    done("rules", "add", "gamma.test", "block")

    settles("alpha.test", str(exit_.exit4))
    assert source("beta.test") == str(lab.home4)
    assert source("gamma.test") is None
    assert source("whoami.test") == str(connected.exit4)


def test_explain_says_what_the_site_saw(lab: Lab, connected: LabServer) -> None:
    exit_ = lab.servers[0]
    done("rules", "add", "alpha.test", f"via {exit_.name}")
    done("rules", "add", "gamma.test", "block")
    settles("alpha.test", str(exit_.exit4))

    found = done("rules", "explain", "alpha.test", "--json").json

    assert found.keys() == {"destination", "rule", "action", "exit", "addresses", "reason"}
    assert found["rule"] == {"index": 1, "line": 1, "text": f"alpha.test via {exit_.name}"}
    assert (found["action"], found["exit"]) == (f"via {exit_.name}", exit_.name)
    answer = ask_site("alpha.test", 4)
    assert answer is not None
    assert answer.address in found["addresses"]
    assert exit_.name in found["reason"]
    assert done("rules", "explain", "gamma.test", "--json").json["action"] == "block"
    assert done("rules", "explain", "whoami.test", "--json").json["exit"] == connected.name


def test_an_edit_moves_its_site_at_once_and_no_other(lab: Lab, connected: LabServer) -> None:
    first, second = lab.servers[0], lab.servers[2]
    done("rules", "add", "alpha.test", f"via {first.name}")
    settles("alpha.test", str(first.exit4))

    said = done("rules", "add", "alpha.test", f"via {second.name}", "--at", "1").out

    assert "That holds now." in said
    settles("alpha.test", str(second.exit4))
    assert source("whoami.test") == str(connected.exit4), done("status", "--json").out
    done("rules", "remove", "1")
    settles("alpha.test", str(first.exit4))
    done("rules", "disable", "1")
    assert source("alpha.test") == str(connected.exit4)


def test_rules_made_before_hold_from_the_first_connection_on(lab: Lab, person: str) -> None:
    said = done("rules", "add", "beta.test", "direct").out
    assert "next connection" in said

    done("connect", lab.servers[1].name)

    assert source("beta.test") == str(lab.home4)
    assert source("alpha.test") == str(lab.servers[1].exit4)


def test_a_rule_that_can_not_be_changes_nothing(lab: Lab, connected: LabServer) -> None:
    done("rules", "add", "beta.test", "direct")

    ended = maikr("rules", "add", "alpha.test", "via atlantis")

    assert ended.code == 2
    assert "atlantis" in ended.complaint
    assert [rule["destination"] for rule in done("rules", "list", "--json").json] == ["beta.test"]
    assert source("beta.test") == str(lab.home4)
    assert source("alpha.test") == str(connected.exit4)


def test_another_computer_of_the_same_person_gets_the_rules_and_gives_its_own(
    lab: Lab, person: str, home: dict[str, str]
) -> None:
    done("rules", "add", "alpha.test", "block")
    done("rules", "sync")
    passphrase = "six quiet words of mine"

    def there(*arguments: str, stdin: str = "") -> list[str]:
        ended = maikr_process("--passphrase-stdin", *arguments, stdin=f"{passphrase}\n{stdin}", environment=home)
        assert ended.code == 0, ended.err
        return ended.out.splitlines()

    there("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    there("rules", "sync")
    assert there("rules", "export") == ["alpha.test block"]
    there("rules", "add", "beta.test", "direct")
    there("rules", "sync")

    done("rules", "sync")

    assert [rule["destination"] for rule in done("rules", "list", "--json").json] == ["alpha.test", "beta.test"]
    there("logout")


def test_reports_name_destinations_as_they_were_written_and_no_more(lab: Lab, connected: LabServer) -> None:
    done("rules", "add", "*.Alpha.test", "block")
    done("rules", "add", "gamma.test", "block")
    done("rules", "disable", "2")
    assert source("whoami.test") is not None

    (report,) = eventually(lambda: done("reports", "preview", "--json").json)

    assert report["rule_destinations"] == ["*.Alpha.test"]
