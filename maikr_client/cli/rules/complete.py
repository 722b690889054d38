"""What the shell offers after Tab below `maikr rules`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import click
from click.shell_completion import CompletionItem

from maikr_client.cli.app import App
from maikr_client.cli.complete import complete_server
from maikr_client.cli.rules.words import number_of
from maikr_client.errors import MaikrError
from maikr_client.rules.render import rule_text
from maikr_client.session import Session

T = TypeVar("T")
_ACTIONS = (("via", "through a server or country"), ("direct", "outside every tunnel"), ("block", "not at all"))


def complete_rule(context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """Numbers of rules, with what they say."""

    async def found(session: Session) -> list[CompletionItem]:
        rules = (await session.rules.document()).rules
        return [CompletionItem(str(number_of(index)), help=rule_text(rule)) for index, rule in enumerate(rules)]

    return [each for each in _asked(context, found) if each.value.startswith(begun)]


def complete_destination(context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """Bundles."""

    async def found(session: Session) -> list[CompletionItem]:
        return [
            CompletionItem(f"bundle:{name}", help=f"{count} names") for name, count in session.rules.bundles().items()
        ]

    return [each for each in _asked(context, found) if each.value.startswith(begun)]


def complete_action(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """Actions, then servers."""
    typed = context.params.get(parameter.name or "") or ()
    if isinstance(typed, tuple) and typed[:1] == ("via",):
        return complete_server(context, parameter, begun)
    return [CompletionItem(word, help=meaning) for word, meaning in _ACTIONS if word.startswith(begun.lower())]


def _asked(context: click.Context, ask: Callable[[Session], Awaitable[list[CompletionItem]]]) -> list[CompletionItem]:
    app = context.find_object(App)
    if app is None:
        return []

    async def work() -> list[CompletionItem]:
        session = app.open_session()
        try:
            return await ask(session)
        except MaikrError:
            return []
        finally:
            await session.aclose()

    return asyncio.run(work())
