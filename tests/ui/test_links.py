"""`maikr://connect/SERVER`: asked about, never followed by itself; hostile links do nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from socket import AF_UNIX, socket

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from maikr_client.model.status import TunnelState
from maikr_ui.shell.link_desk import LinkDesk
from maikr_ui.shell.single import MOST_BYTES, SingleInstance
from maikr_ui.viewmodels.links import wanted_server
from tests.support.fake_session import FakeSession
from tests.support.hands import click, key
from tests.support.seen import button, texts
from tests.ui.conftest import Shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[FakeSession], Shown]
ROOT = Path(__file__).parents[2]
LINK = "maikr://connect/ch-13"
HOSTILE = [
    "",
    "maikr://",
    "maikr://connect",
    "maikr://connect/",
    "maikr://connect/../ch-13",
    "maikr://connect/ch-13?then=disconnect",
    "maikr://connect/ch-13#x",
    "maikr://connect/ch-13/no-11",
    "maikr://connect/ch-13 --hidden",
    "maikr://connect/ch-13\n",
    "maikr://connect/ch-13\x00",
    "maikr://connect/\u202e31-hc",
    "maikr://connect/ch%2d13",
    "maikr://user@connect/ch-13",
    "maikr://connect:80/ch-13",
    "maikr://disconnect/ch-13",
    "maikr://snooze/60",
    "maikr:connect/ch-13",
    "https://connect/ch-13",
    "file:///etc/passwd",
    "--hidden",
    "maikr://connect/" + "a" * 500,
    "maikr://connect/-ch",
]


@pytest.mark.parametrize("link", [LINK, "MAIKR://CONNECT/CH-13", "maikr://connect/ch-13/"])
def test_a_link_names_a_server(link: str) -> None:
    assert wanted_server(link) == "ch-13"


@pytest.mark.parametrize("link", HOSTILE)
def test_whatever_else_it_is_names_none(link: str) -> None:
    assert wanted_server(link) is None


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(signed_in=True)


@pytest.fixture
def window(qtbot: QtBot, shown: Open, session: FakeSession) -> Shown:
    made = shown(session)
    qtbot.waitUntil(lambda: made.models.directory.directory is not None)
    return made


@pytest.fixture
def desk(window: Shown) -> LinkDesk:
    return LinkDesk(window.theme, window.models, lambda: window.window, window.models)


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    for each in questions():
        each.close()


def questions() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and "link" in each.windowTitle()]


def test_it_asks_and_connects_only_when_told_to(qtbot: QtBot, desk: LinkDesk, session: FakeSession) -> None:
    desk.take(LINK)
    (asked,) = questions()
    assert "Connect to Zürich, Switzerland (ch-13)?" in texts(asked)
    assert session.now.state is TunnelState.DISCONNECTED
    click(button(asked, "Connect"))
    qtbot.waitUntil(lambda: session.now.server == "ch-13")


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_key_pressed_in_haste_does_nothing(
    way: Qt.Key, qtbot: QtBot, window: Shown, desk: LinkDesk, session: FakeSession
) -> None:
    desk.take(LINK)
    key(questions()[0], way)
    assert questions() == []
    assert window.models.tunnel.is_asked is False
    assert session.now.state is TunnelState.DISCONNECTED


@pytest.mark.parametrize("link", [*HOSTILE, "maikr://connect/xx-99"])
def test_a_hostile_or_unknown_one_is_refused_without_its_words(
    link: str, desk: LinkDesk, window: Shown, session: FakeSession
) -> None:
    desk.take(link)
    (told,) = questions()
    said = texts(told)
    assert said[0] == "Maikr can’t follow this link"
    assert "Connect" not in said
    assert not link or all(link not in each for each in said)
    assert session.now.state is TunnelState.DISCONNECTED


def test_many_links_make_one_question(desk: LinkDesk) -> None:
    for name in ("ch-13", "no-11", "is-08"):
        desk.take(f"maikr://connect/{name}")
    assert len(questions()) == 1
    assert "Connect to Zürich, Switzerland (ch-13)?" in texts(questions()[0])
    assert any("Another link came meanwhile" in said for said in texts(questions()[0]))


def test_another_link_moves_no_button_under_a_hand(qtbot: QtBot, desk: LinkDesk) -> None:
    desk.take(LINK)
    (asked,) = questions()
    before = [button(asked, name).geometry() for name in ("Connect", "Do nothing")]
    height = asked.height()
    desk.take("maikr://connect/no-11")
    qtbot.waitUntil(lambda: asked.height() > height)
    assert [button(asked, name).geometry() for name in ("Connect", "Do nothing")] == before


def test_the_same_link_twice_is_one(desk: LinkDesk) -> None:
    desk.take(LINK)
    desk.take(LINK.upper())
    assert not any("Another link" in said for said in texts(questions()[0]))
    questions()[0].close()
    desk.take("maikr://connect/no-11")
    assert not any("Another link" in said for said in texts(questions()[0]))


@pytest.mark.parametrize("link", ["maikr://connect/no-11", "maikr://nonsense"])
def test_one_that_came_while_another_waited_is_told_of(link: str, qtbot: QtBot, window: Shown, desk: LinkDesk) -> None:
    window.models.directory.directory = None
    desk.take(LINK)
    desk.take(link)
    window.models.directory.loading = False
    window.models.directory.load()
    qtbot.waitUntil(lambda: len(questions()) == 1)
    assert any("Another link came meanwhile" in said for said in texts(questions()[0]))


def test_signed_out_it_says_so_and_does_nothing(qtbot: QtBot, shown: Open) -> None:
    session = FakeSession()
    window = shown(session)
    qtbot.waitUntil(lambda: window.models.account.stage != "starting")
    LinkDesk(window.theme, window.models, lambda: None, window.models).take(LINK)
    assert any("You are not signed in" in said for said in texts(questions()[0]))


def test_one_that_comes_before_the_servers_waits_for_them(qtbot: QtBot, shown: Open, session: FakeSession) -> None:
    window = shown(session)
    desk = LinkDesk(window.theme, window.models, lambda: None, window.models)
    window.models.directory.directory = None
    desk.take(LINK)
    assert questions() == []
    window.models.directory.loading = False
    window.models.directory.load()
    qtbot.waitUntil(lambda: len(questions()) == 1)


def test_a_second_start_hands_its_link_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    heard: list[str] = []
    answers: list[bool] = []
    first.handed.connect(heard.append)
    first.called.connect(lambda: heard.append("called"))
    assert first.is_first()
    first.listen()
    second.call_first(answers.append, LINK)
    qtbot.waitUntil(lambda: heard == [LINK] and answers == [True])
    first.leave()


def test_a_first_one_that_hangs_does_not_hang_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    answers: list[bool] = []
    assert first.is_first()
    with socket(AF_UNIX) as silent:
        silent.bind(str(tmp_path / "maikr-gui.sock"))
        silent.listen()
        second.call_first(answers.append, LINK)
        qtbot.waitUntil(lambda: answers == [False])
    first.leave()


def test_whoever_talks_without_end_is_cut_off_and_refused(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    heard: list[str] = []
    first.handed.connect(heard.append)
    assert first.is_first()
    first.listen()
    stranger = QLocalSocket()
    stranger.connectToServer(str(tmp_path / "maikr-gui.sock"))
    stranger.write(b"a" * 100_000)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert len(heard[0]) <= MOST_BYTES + 1
    assert wanted_server(heard[0]) is None
    qtbot.waitUntil(lambda: stranger.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    first.leave()


def test_the_desktop_knows_whose_links_these_are() -> None:
    entry = (ROOT / "installers" / "linux" / "maikr.desktop").read_text()
    assert "MimeType=x-scheme-handler/maikr;" in entry
    assert "Exec=maikr-gui %u\n" in entry
