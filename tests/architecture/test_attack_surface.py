"""What docs/attack-surface.md says is tested, is."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "attack-surface.md").read_text(encoding="utf-8")
FINDINGS = TEXT.partition("## What was found elsewhere")[2]


def names_of_tests() -> set[str]:
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return {name for text in texts for name in re.findall(r"^(?:async )?def (test_\w+)", text, re.MULTILINE)}


def test_every_test_that_the_document_names_exists() -> None:
    named = set(re.findall(r"`(test_\w+)`", TEXT))

    assert len(named) > 30
    assert named - names_of_tests() == set()


def test_every_finding_has_a_test() -> None:
    rows = [line for line in FINDINGS.splitlines() if line.startswith("| ")][1:]

    assert len(rows) > 15
    assert [row for row in rows if not re.search(r"\| `test_\w+`[^|]*\|$", row)] == []
