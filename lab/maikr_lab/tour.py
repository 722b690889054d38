"""The scripted tour: a person's way through the product, each step one line with what was seen.

python -m maikr_lab.tour         in the client host of a lab; exit code 0 only if every step held
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from maikr_lab.tour_tools import (
    Hands,
    RealHands,
    TourFailed,
    address_seen_by,
    expect,
    maikr,
    parsed,
    wait_for,
)

SITE, OTHER_SITE = "whoami.test", "beta.test"
DOWNLOAD_BYTES = 5_000_000
REPORT_LIMIT_S = 10.0
REPORT_FIELDS = {
    "report_id",
    "signed_in_at",
    "maikr_ip",
    "servers",
    "rule_destinations",
    "bytes_up",
    "bytes_down",
    "quality",
}


@dataclass(slots=True)
class Tour:
    """The steps, in their order. Each returns what was seen, or raises TourFailed."""

    lab: dict[str, Any]
    hands: Hands
    server: dict[str, Any] = field(default_factory=dict)

    def steps(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """Name and step."""
        return (
            ("address before", self.at_home),
            ("signed in", self.sign_in),
            ("server chosen", self.choose),
            ("connected", self.connect),
            ("address after", self.away),
            ("names asked", self.names),
            ("bytes", self.download),
            ("disconnected", self.disconnect),
            ("address again", self.at_home),
            ("report", self.report),
        )

    def at_home(self) -> str:
        """The site sees the client host itself."""
        home = self.lab["home"]
        return self._seen_as(home["address4"], home["address6"])

    def _seen_as(self, address4: str, address6: str) -> str:
        seen = address_seen_by(self.hands, SITE, 4), address_seen_by(self.hands, SITE, 6)
        text = f"{SITE} sees {seen[0]} and {seen[1]}"
        expect(held=seen == (address4, address6), otherwise=f"{text} instead of {address4} and {address6}")
        return text

    def sign_in(self) -> str:
        """With the account that the backend has from the start."""
        account = self.lab["account"]
        maikr(self.hands, "login", account["email"], "--password-stdin", stdin=account["password"] + "\n")
        return str(account["email"])

    def choose(self) -> str:
        """The least busy server of the directory."""
        listed = parsed(maikr(self.hands, "servers", "--json"), "the server list")
        names = [str(entry["name"]) for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
        known = [server for server in self.lab["servers"] if server["name"] in names]
        expect(held=len(known) == len(names) > 0, otherwise=f"the list names {names}")
        self.server = min(known, key=lambda server: float(server["load"]))
        return f"{self.server['name']} in {self.server['city']}, the least busy of {len(names)}"

    def connect(self) -> str:
        """The tunnel is up and says so."""
        maikr(self.hands, "connect", self.server["name"], "--timeout", "15")
        status = self._status()
        state, name = status.get("state"), status.get("server")
        text = f"{state} to {name}, protected: {status.get('protected')}"
        protected = status.get("protected") is True
        expect(held=state == "connected" and name == self.server["name"] and protected, otherwise=text)
        return text

    def _status(self) -> dict[str, Any]:
        status = parsed(maikr(self.hands, "status", "--json"), "the status")
        expect(held=isinstance(status, dict), otherwise=f"the status is {status!r}")
        return dict(status) if isinstance(status, dict) else {}

    def away(self) -> str:
        """The site sees the server."""
        return self._seen_as(self.server["exit4"], self.server["exit6"])

    def names(self) -> str:
        """The provider is not asked for names; the server's resolver is."""
        before = self._asked(self.lab["isp_queries"], OTHER_SITE)
        address_seen_by(self.hands, OTHER_SITE, 4)
        by_isp = self._asked(self.lab["isp_queries"], OTHER_SITE) - before
        by_server = self._asked(self.server["queries"], OTHER_SITE)
        text = f"{OTHER_SITE}: {by_server} by the server's resolver, {by_isp} by the provider's"
        expect(held=by_isp == 0 < by_server, otherwise=text)
        return text

    def _asked(self, path: str, name: str) -> int:
        lines = self.hands.read(Path(path)).splitlines()
        return sum(json.loads(line)["name"] == name for line in lines)

    def download(self) -> str:
        """The daemon counts what went through."""
        url = f"{self.server['speed_url']}/download?bytes={DOWNLOAD_BYTES}"
        done = self.hands.run(["curl", "-sS", "--noproxy", "*", "-o", "/dev/null", "-w", "%{size_download}", url])
        expect(
            held=done.out == str(DOWNLOAD_BYTES), otherwise=f"{done.out or 0} of {DOWNLOAD_BYTES}: {done.err.strip()}"
        )
        exits = [one for one in self._status().get("exits", []) if one["server"] == self.server["name"]]
        down, up = (sum(int(one[key]) for one in exits) for key in ("bytes_down", "bytes_up"))
        text = f"{DOWNLOAD_BYTES} downloaded; counted {down} down, {up} up"
        expect(held=down >= DOWNLOAD_BYTES and up > 0, otherwise=text)
        return text

    def disconnect(self) -> str:
        """The tunnel is gone and says so."""
        maikr(self.hands, "disconnect")
        state = str(self._status().get("state"))
        expect(held=state == "disconnected", otherwise=state)
        return state

    def report(self) -> str:
        """The backend was sent the usage report: the six permitted things, and nothing else."""
        written = wait_for(lambda: self.hands.read(Path(self.lab["reports"])).strip(), REPORT_LIMIT_S)
        expect(held=written != "", otherwise=f"the backend got none within {REPORT_LIMIT_S:.0f} s")
        report = parsed(written.splitlines()[-1], "the report")
        expect(held=isinstance(report, dict) and set(report) == REPORT_FIELDS, otherwise=f"it holds {written}")
        return self._honest(dict(report) if isinstance(report, dict) else {})

    def _honest(self, report: dict[str, Any]) -> str:
        text = f"{report['servers']} as {report['maikr_ip']}, {report['bytes_down']} down, {report['bytes_up']} up"
        exits = {self.server["exit4"], self.server["exit6"]}
        named = report["servers"] == [self.server["name"]] and report["maikr_ip"] in exits
        expect(held=named and int(report["bytes_down"]) >= DOWNLOAD_BYTES, otherwise=text)
        return text


def walk(tour: Tour, say: Callable[[str], None]) -> int:
    """Take every step until one doesn't hold. Returns the exit code."""
    for name, step in tour.steps():
        try:
            say(f"  held    {name:<15} {step()}")
        except TourFailed as failure:
            say(f"  FAILED  {name:<15} {failure}")
            return 1
    say("Everything held.")
    return 0


def main() -> int:
    """The tour of the lab that this process is in."""
    lab = json.loads(Path(os.environ["MAIKR_LAB"]).read_text(encoding="utf-8"))

    def say(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    return walk(Tour(lab, RealHands()), say)


if __name__ == "__main__":
    sys.exit(main())
