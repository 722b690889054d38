"""The web application around a backend."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

from maikr_lab.backend.accounts.profile import LARGEST_AVATAR
from maikr_lab.backend.compose import Backend
from maikr_lab.backend.errors import Refused
from maikr_lab.backend.http.body_gate import BodyGate, Sizes
from maikr_lab.backend.http.failures import LastResort, install_failures
from maikr_lab.backend.http.routes import account, devices, passwords, policy, reports, rules, servers, sign_in
from maikr_lab.backend.reports import Witness

LOG = logging.getLogger(__name__)
SIZES = Sizes(
    usual=64 * 1024,
    at={
        "/v1/account/avatar": LARGEST_AVATAR,
        "/v1/rules": 2 * 1024 * 1024,
        reports.PATH: 8 * 1024 * 1024,
    },
)
HOUSEKEEPING_S = 60.0


def create_app(backend: Backend | None = None) -> FastAPI:
    """The application. Without a backend it can only be described (its OpenAPI)."""
    app = FastAPI(
        title="Maikr API",
        version="1",
        description="The reference backend's exact form; docs/api.md says what the fields mean.",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_lifespan,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.backend = backend
    install_failures(app)
    for topic in (sign_in, passwords, account, devices, servers, rules, policy, reports):
        app.include_router(topic.router)
    witness = backend.witness if backend else Witness(None)
    app.add_middleware(BodyGate, sizes=SIZES, witness=witness, witnessed=reports.PATH)
    app.add_middleware(LastResort)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    housekeeping = asyncio.create_task(_keep_house(app.state.backend))
    yield
    housekeeping.cancel()
    with suppress(asyncio.CancelledError):
        await housekeeping
    app.state.backend.close()


async def _keep_house(backend: Backend) -> None:
    await run_in_threadpool(_announce, backend)
    while True:
        await run_in_threadpool(_prune, backend)
        await asyncio.sleep(HOUSEKEEPING_S)


def _announce(backend: Backend) -> None:
    try:
        backend.devices.announce()
    except Refused:
        LOG.warning("the servers could not be told the registered keys")


def _prune(backend: Backend) -> None:
    backend.tries.meter.forget()
    try:
        backend.removal.prune()
    except Refused:
        LOG.warning("an unused account stays, because the servers could not be told")
