"""The web application around a backend."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool
from sqlalchemy.exc import SQLAlchemyError

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
        # As they are: `include_router` would build each route a second time, which is most of the start-up.
        app.router.routes.extend(topic.router.routes)
    witness = backend.witness if backend else Witness(None)
    app.add_middleware(BodyGate, sizes=SIZES, witness=witness, witnessed=reports.PATH)
    app.add_middleware(LastResort)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    stop = asyncio.Event()
    housekeeping = asyncio.create_task(_keep_house(app.state.backend, stop))
    try:
        yield
    finally:
        # Not cancelled: a chore in its thread would go on with a database that is closed.
        stop.set()
        await housekeeping
        app.state.backend.close()


async def _keep_house(backend: Backend, stop: asyncio.Event) -> None:
    await run_in_threadpool(_try, backend.devices.announce)
    while not stop.is_set():
        backend.tries.meter.forget()
        await run_in_threadpool(_try, backend.removal.prune)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), HOUSEKEEPING_S)


def _try(chore: Callable[[], None]) -> None:
    try:
        chore()
    except (Refused, SQLAlchemyError) as error:
        LOG.warning("%s was not done: %s", chore.__name__, type(error).__name__)
