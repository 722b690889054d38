"""docs/openapi.json is what the backend's code says, and the backend does what it says."""

from __future__ import annotations

import json
import re
from pathlib import Path

from maikr_lab.backend.__main__ import openapi

ROOT = Path(__file__).resolve().parents[3]
CALL = re.compile(r"^\| ([A-Z]+(?: · [A-Z]+)*) (/v1/\S+)( \*open\*)? ", re.MULTILINE)


def test_the_committed_document_is_the_code_s() -> None:
    assert (ROOT / "docs" / "openapi.json").read_text("utf-8") == openapi(), (
        "python -m maikr_lab.backend --openapi > docs/openapi.json"
    )


def test_the_calls_are_those_of_the_page_for_people() -> None:
    page = {
        (method, re.sub(r"\{\w+\}", "{}", path), bool(is_open))
        for methods, path, is_open in CALL.findall((ROOT / "docs" / "api.md").read_text("utf-8"))
        for method in methods.split(" · ")
    }
    document = {
        (method.upper(), re.sub(r"\{\w+\}", "{}", path), "security" not in call)
        for path, calls in json.loads(openapi())["paths"].items()
        for method, call in calls.items()
    }

    assert document == page


def test_every_failure_is_documented_in_the_one_form() -> None:
    for calls in json.loads(openapi())["paths"].values():
        for call in calls.values():
            failures = {status: answer for status, answer in call["responses"].items() if status >= "400"}
            forms = {answer["content"]["application/json"]["schema"]["$ref"] for answer in failures.values()}
            assert forms <= {"#/components/schemas/ErrorBody"}
