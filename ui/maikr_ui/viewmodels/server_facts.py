"""What is said below the list: of the server or place looked at, or of the fastest while nothing is. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from maikr_ui.viewmodels.directory import DirectoryModel
from maikr_ui.viewmodels.measured import Measured
from maikr_ui.viewmodels.server_subject import Subject, server_subject
from maikr_ui.viewmodels.server_why import fastest_text, rank_text
from maikr_ui.viewmodels.server_words import servers_text, speed_tests_text
from maikr_ui.viewmodels.wording import translate

PLOTTED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """`downloads` are speed tests in Mbit/s, the oldest first; `target` is what its button connects to."""

    title: str
    why: str
    tests: str
    downloads: tuple[float, ...]
    country_code: str | None
    target: str


def target_of(subject: Subject, measured: Measured) -> str:
    """What to connect to: it itself, or the best of its servers as far as is known."""
    return subject.target or best_of(subject.names, measured)


def best_of(names: Sequence[str], measured: Measured) -> str:
    """The first of these in the ranking."""
    wanted = set(names)
    return next((each.server.name for each in measured.ranking if each.server.name in wanted), names[0])


def facts_of(subject: Subject | None, directory: DirectoryModel, measured: Measured, now: datetime) -> Facts | None:
    """What there is to say; None while there are no servers."""
    if directory.directory is None:
        return None
    if subject is not None and all(directory.server(name) is None for name in subject.names):
        subject = None
    if subject is None:
        return _of_fastest(measured, now)
    if len(subject.names) > 1:
        return _of_place(subject, directory, measured)
    why = rank_text(measured.ranking, subject.names[0])
    return _of_server(subject, subject.title, why, measured, now)


def _of_fastest(measured: Measured, now: datetime) -> Facts | None:
    if not measured.ranking:
        return None
    subject = server_subject(measured.ranking[0].server)
    return _of_server(subject, subject.title, fastest_text(measured.ranking), measured, now)


def _of_server(subject: Subject, title: str, why: str, measured: Measured, now: datetime) -> Facts:
    tests = measured.tests_of(subject.names[0])
    downloads = [each.download_mbps for each in tests if each.download_mbps is not None]
    return Facts(
        title=title,
        why=why,
        tests=speed_tests_text(tests, now),
        downloads=tuple(reversed(downloads[:PLOTTED])),
        country_code=subject.country_code,
        target=subject.names[0],
    )


def _of_place(subject: Subject, directory: DirectoryModel, measured: Measured) -> Facts:
    best = directory.server(best_of(subject.names, measured))
    said = translate("ServerFacts", "{servers}. The best of them for you is {best}.")
    return Facts(
        title=subject.title,
        why=said.format(servers=servers_text(len(subject.names)), best=f"{best.city} ({best.name})" if best else ""),
        tests="",
        downloads=(),
        country_code=subject.country_code,
        target=target_of(subject, measured),
    )
