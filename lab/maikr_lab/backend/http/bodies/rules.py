"""Bodies about the rule list and the policy."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from maikr_lab.backend.http.bodies.fields import LARGEST_WHOLE, Answer, Body, Whole

LONGEST_TEXT = 256 * 1024


class RulesBody(Body):
    """The whole list and the revision it was made from."""

    text: Annotated[str, Field(max_length=LONGEST_TEXT, pattern=r"^[^\x00]*$")]
    revision: Annotated[int, Field(ge=0, lt=LARGEST_WHOLE), Whole]


class RulesAnswer(Answer):
    """The whole list and its revision, 0 when it was never written."""

    text: str
    revision: int


class PolicyAnswer(Answer):
    """The privacy policy; `version` is what consent names, `date` is ISO 8601."""

    version: str
    date: str
    text: str
