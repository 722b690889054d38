"""What the shell offers after Tab."""

from __future__ import annotations

import asyncio

import click
from click.shell_completion import CompletionItem

from maikr_client.cli.app import App
from maikr_client.errors import MaikrError
from maikr_client.session import Directory

PATIENCE_S = 1.0


def complete_server(context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """Server names that begin so, with their places."""
    app = context.find_object(App)
    directory = None if app is None else asyncio.run(_directory(app))
    servers = () if directory is None else directory.servers
    return [CompletionItem(each.name, help=each.place) for each in servers if each.name.startswith(begun.lower())]


def complete_favourite(context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """Names of favourites that begin so."""
    app = context.find_object(App)
    favourites = () if app is None else asyncio.run(_favourites(app))
    return [CompletionItem(each) for each in favourites if each.startswith(begun.lower())]


async def _favourites(app: App) -> tuple[str, ...]:
    session = app.open_session()
    try:
        return (await session.settings()).favourites
    except MaikrError:
        return ()
    finally:
        await session.aclose()


async def _directory(app: App) -> Directory | None:
    session = app.open_session()
    try:
        async with asyncio.timeout(PATIENCE_S):
            return await session.directory()
    except (MaikrError, TimeoutError):
        return None
    finally:
        await session.aclose()
