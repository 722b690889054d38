"""The daemon loads the rule language as root: it must bring nothing but the standard library with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import maikr_client.rules


def test_no_module_of_the_language_needs_more_than_the_standard_library() -> None:
    folder = Path(maikr_client.rules.__file__).parent
    modules = [f"maikr_client.rules.{path.stem}" for path in folder.glob("*.py") if path.stem != "__init__"]
    program = f"import sys; before = set(sys.modules); import {', '.join(modules)}; print(*(set(sys.modules) - before))"

    out = subprocess.run([sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True).stdout

    foreign = {name.partition(".")[0] for name in out.split()} - set(sys.stdlib_module_names) - {"maikr_client"}
    assert not foreign
