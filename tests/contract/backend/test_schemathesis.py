"""schemathesis asks everything that the OpenAPI document allows and forbids, and finds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig

from maikr_lab.backend.app import create_app
from maikr_lab.backend.compose import Backend, open_backend
from tests.support.backend import EMAIL, PASSWORD, ClockInHand, configured

EXAMPLES = 12
UNLIMITED = dict.fromkeys(("by_account", "by_address", "mails_by_account", "mails_by_address"), 10**6)
# A body of the right form can still be refused with 422 here: these calls look at what it means (a password's strength,
# an exit that must be ours). The other way round, and everything else, is checked for them as for all.
JUDGED_BY_MEANING = ["/v1/sign-up", "/v1/password/change", "/v1/password/reset", "/v1/reports"]
CONFIG = {
    "operations": [
        {"include-path": path, "checks": {"positive_data_acceptance": {"enabled": False}}} for path in JUDGED_BY_MEANING
    ],
    "checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", 400, 401, 403, 404, 409, 415]}},
}


described = schemathesis.openapi.from_path(
    Path(__file__).resolve().parents[3] / "docs" / "openapi.json", config=SchemathesisConfig.from_dict(CONFIG)
)


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Backend]:
    database = f"sqlite:///{tmp_path_factory.mktemp('schemathesis') / 'backend.db'}"
    opened = open_backend(configured(database=database, tries=UNLIMITED), ClockInHand())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def app(backend: Backend) -> FastAPI:
    return create_app(backend)


@described.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_nothing_is_found(case: schemathesis.Case[Any], backend: Backend, app: FastAPI) -> None:
    # Signing out is among the calls, so each comes with a sign-in of its own.
    token = backend.sign_ins.open(EMAIL, PASSWORD).access_token

    case.operation.schema.app = app
    case.call_and_validate(app=app, headers={"Authorization": f"Bearer {token}"})
