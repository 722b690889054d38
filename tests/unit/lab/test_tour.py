"""The tour holds only if the whole product does: a fake one, and each way in which it can fall short."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from maikr_client.model.keys import PrivateKey
from maikr_lab.description import describe
from maikr_lab.files import LabFiles
from maikr_lab.plan import plan_lab
from maikr_lab.tour import DOWNLOAD_BYTES, Tour, walk
from maikr_lab.tour_tools import Done
from maikr_lab.wireguard import public_key_of

PLAN, FILES = plan_lab(2), LabFiles(root=Path("/nowhere"))
KEYS = {server.name: public_key_of(PrivateKey.generate()) for server in PLAN.servers}


@dataclass(slots=True)
class FakeProduct:
    """Hands in a world where the product works, but for what `twist` makes of the answers and `broken` of commands."""

    lab: dict[str, Any]
    server: str | None = None
    used: str = ""
    signed_in: bool = False
    reports: list[dict[str, Any]] = field(default_factory=list)
    queries: list[tuple[str, str]] = field(default_factory=list)
    twist: Callable[[dict[str, Any]], dict[str, Any]] = dict
    broken: str = ""
    leaks_names: bool = False
    leaks_traffic: bool = False

    def run(self, argv: list[str], stdin: str = "") -> Done:
        if self.broken and self.broken in argv:
            return Done(code=5, out="", err="It took too long.")
        return Done(code=0, out=self._maikr(argv[1:], stdin) if argv[0] == "maikr" else self._curl(argv), err="")

    def read(self, path: Path) -> str:
        if str(path) == self.lab["reports"]:
            return "".join(json.dumps(self.twist(report)) + "\n" for report in self.reports)
        return "".join(json.dumps({"name": name}) + "\n" for where, name in self.queries if where == str(path))

    def _entry(self) -> dict[str, Any]:
        return next(entry for entry in self.lab["servers"] if entry["name"] == self.server)

    def _curl(self, argv: list[str]) -> str:
        if "download" in argv[-1]:
            return str(DOWNLOAD_BYTES)
        tunnelled = self.server is not None and not self.leaks_traffic
        isp = self.server is None or self.leaks_names
        where = self.lab["isp_queries"] if isp else self._entry()["queries"]
        self.queries.append((where, argv[-1].removeprefix("http://").removesuffix("/")))
        family = "4" if "-4" in argv else "6"
        source = self._entry()[f"exit{family}"] if tunnelled else self.lab["home"][f"address{family}"]
        return json.dumps({"source": source})

    def _maikr(self, arguments: list[str], stdin: str) -> str:
        match arguments:
            case ["login", _, "--password-stdin"]:
                self.signed_in = stdin.strip() == self.lab["account"]["password"]
            case ["servers", "--json"]:
                return json.dumps([{"name": entry["name"]} for entry in self.lab["servers"]])
            case ["connect", name, *_]:
                self.server = self.used = name
            case ["status", "--json"]:
                return json.dumps(self._status())
            case ["disconnect"]:
                self.reports.append(self._report())
                self.server = None
        return ""

    def _status(self) -> dict[str, Any]:
        if self.server is None:
            return {"state": "disconnected", "protected": False, "server": None, "exits": []}
        counted = {"server": self.server, "bytes_up": 100_000, "bytes_down": DOWNLOAD_BYTES + 90_000}
        return {"state": "connected", "protected": True, "server": self.server, "exits": [counted]}

    def _report(self) -> dict[str, Any]:
        return {
            "report_id": "6f2c1a4e-58a7-4b5e-9a51-3f2a1c7b9d10",
            "signed_in_at": "2026-01-01T00:00:00Z",
            "maikr_ip": self._entry()["exit4"],
            "servers": [self.server],
            "rule_destinations": [],
            "bytes_up": 100_000,
            "bytes_down": DOWNLOAD_BYTES + 90_000,
            "quality": [],
        }


@pytest.fixture
def product() -> FakeProduct:
    return FakeProduct(lab=json.loads(json.dumps(describe(PLAN, FILES, KEYS))))


def outcome(product: FakeProduct) -> tuple[int, list[str]]:
    said: list[str] = []
    code = walk(Tour(product.lab, product), said.append)
    return code, said


def test_a_product_that_works_passes_with_one_line_a_step(product: FakeProduct) -> None:
    code, said = outcome(product)

    assert code == 0, said
    assert product.signed_in
    assert len(said) == 11
    assert all(line.startswith("  held") for line in said[:-1])
    assert "192.0.2.10" in said[0]
    assert product.used in said[2]
    assert product.lab["servers"][0]["exit4"] in said[4]


@pytest.mark.parametrize("command", ["login", "servers", "connect", "status", "disconnect"])
def test_a_command_that_fails_ends_the_tour_with_its_words(product: FakeProduct, command: str) -> None:
    product.broken = command

    code, said = outcome(product)

    assert code == 1
    assert "It took too long." in said[-1]


def test_traffic_in_clear_fails(product: FakeProduct) -> None:
    product.leaks_traffic = True

    code, said = outcome(product)

    assert code == 1
    assert "address after" in said[-1]


def test_a_name_asked_of_the_provider_fails(product: FakeProduct) -> None:
    product.leaks_names = True

    code, said = outcome(product)

    assert code == 1
    assert "names asked" in said[-1]


@pytest.mark.parametrize(
    "change",
    [{"device": "laptop"}, {"bytes_down": 12}, {"servers": ["elsewhere"]}, {"maikr_ip": "192.0.2.10"}],
    ids=["a seventh thing", "too few bytes", "another server", "the home address"],
)
def test_a_report_that_is_not_true_or_says_more_fails(product: FakeProduct, change: dict[str, Any]) -> None:
    product.twist = lambda report: report | change

    code, said = outcome(product)

    assert code == 1
    assert "report" in said[-1]
