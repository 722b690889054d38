"""What docs/style.md promises of the sources and a machine can see."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("maikr_client", "ui", "resources", "lab")
LONGEST_FILE = 400
LONGEST_FUNCTION = 75


def sources() -> Iterator[Path]:
    for top in SOURCES:
        yield from sorted((ROOT / top).rglob("*.py"))


def names_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_no_file_answers_so_much_that_it_needs_400_lines() -> None:
    long = {names_of(path): lines for path in sources() if (lines := path.read_text().count("\n")) > LONGEST_FILE}

    assert not long


def test_no_function_is_longer_than_the_best_measured_ones() -> None:
    long = {
        f"{names_of(path)}:{node.lineno} {node.name}"
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    }

    assert not long


def test_only_select_modules_ask_which_system_this_is() -> None:
    asking = {
        names_of(path)
        for path in sources()
        if path.name != "select.py" and path.is_relative_to(ROOT / "maikr_client")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute)
        and node.attr in {"platform", "system"}
        and isinstance(node.value, ast.Name)
        and node.value.id in {"sys", "platform"}
    }

    assert not asking


def test_every_ignored_warning_says_why() -> None:
    silent = [
        f"{names_of(path)}:{number}"
        for path in [*sources(), *sorted((ROOT / "tests").rglob("*.py"))]
        if path != Path(__file__)
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if ("# noqa" in line or "# type: ignore" in line)
        and not {" - ", "  # "} & set(re.findall(r" - |  # ", re.split("# noqa|# type: ignore", line)[1]))
    ]

    assert not silent


@pytest.mark.parametrize("module", ["maikr_client.model.plan", "maikr_client.wire.rpc", "maikr_client.errors"])
def test_what_the_root_daemon_shares_needs_the_standard_library_only(module: str) -> None:
    program = f"import sys; before = set(sys.modules); import {module}; print(*(set(sys.modules) - before))"

    out = subprocess.run([sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True).stdout

    foreign = {name.partition(".")[0] for name in out.split()} - set(sys.stdlib_module_names) - {"maikr_client"}
    assert not foreign
