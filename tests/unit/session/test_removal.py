"""An account that is removed leaves no file of its own on the computer, and no word in any that stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from maikr_client.errors import Failed
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState, Usage
from maikr_client.storage.erase import erase_directories
from tests.support.backend import EMAIL, PASSWORD
from tests.support.household import Household, Wires
from tests.support.paper_link import PaperLink


def files_of(home: Path) -> list[str]:
    """Every file below `home`, links too."""
    return sorted(str(each.relative_to(home)) for each in home.rglob("*") if each.is_symlink() or not each.is_dir())


@pytest.fixture
async def lived_in(house: Household) -> Household:
    """Somebody signed in, wrote rules, measured, was connected, reported, and met a damaged file."""
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    await session.consent((await session.policy()).version)
    await session.rules.edit(lambda editor, document: editor.add(document, "secret.example block", None))
    async for _ in session.measuring.measure():
        continue
    await session.connect()
    house.daemon.totals = (Usage(server="se-sto", day="2026-03-01", bytes_up=1, bytes_down=2),)
    await session.send_reports()
    house.paths.settings_file.write_bytes(b"\xff damaged")
    await session.settings()
    lists = house.paths.lists_folder
    lists.mkdir(parents=True)
    (lists / "mine").write_text("secret.example\n")
    house.paths.secrets_file.write_bytes(b"sealed")
    return house


async def test_no_file_of_a_removed_account_stays(lived_in: Household) -> None:
    before = files_of(lived_in.home)
    kept = {"config/rules.maikr", "config/lists/mine", "state/state.json"}
    assert kept | {"data/reports.sqlite", "data/measurements.sqlite"} <= set(before)
    assert any(".damaged-" in name for name in before)
    session = lived_in.session()

    await session.delete_account(PASSWORD)

    assert files_of(lived_in.home) == []
    assert await lived_in.keyring.load() is None
    assert lived_in.daemon.totals == ()
    assert session.notices() == ()


async def test_a_removal_that_is_refused_touches_no_file(lived_in: Household) -> None:
    before = files_of(lived_in.home)

    with pytest.raises(Exception, match="wrong-credentials"):
        await lived_in.session().delete_account("not this one")

    assert files_of(lived_in.home) == before


@dataclass(slots=True)
class DyingLink(PaperLink):
    """Its tunnel is what an answer of the backend can't come back through."""

    wires: Wires | None = None

    async def disconnect(self) -> None:
        await PaperLink.disconnect(self)
        assert self.wires is not None
        self.wires.deaf_to = None


async def answer_lost(house: Household, state: TunnelState) -> DyingLink:
    """The way to the backend is a tunnel that dies of the removal, and the daemon says it is in `state` then."""
    house.wires.deaf_to = "/account/delete"
    house.daemon = daemon = DyingLink(wires=house.wires)
    daemon.show(Status(state=state, protected=state is not TunnelState.DISCONNECTED))
    return daemon


@pytest.mark.parametrize("state", [TunnelState.CONNECTING, TunnelState.BLOCKED])
async def test_a_removal_whose_answer_dies_with_the_tunnel_is_brought_to_its_end(
    lived_in: Household, state: TunnelState
) -> None:
    daemon = await answer_lost(lived_in, state)

    await lived_in.session().delete_account(PASSWORD)

    assert daemon.now.state is TunnelState.DISCONNECTED
    assert files_of(lived_in.home) == []
    assert await lived_in.keyring.load() is None


async def test_an_answer_that_is_lost_without_a_tunnel_changes_nothing_here(lived_in: Household) -> None:
    before = files_of(lived_in.home)
    await answer_lost(lived_in, TunnelState.DISCONNECTED)

    with pytest.raises(Failed, match="backend-unreachable"):
        await lived_in.session().delete_account(PASSWORD)

    assert files_of(lived_in.home) == before
    assert await lived_in.keyring.load() is not None


async def test_a_service_that_is_away_past_the_tunnel_too_has_removed_nothing_that_we_know_of(
    lived_in: Household,
) -> None:
    await answer_lost(lived_in, TunnelState.BLOCKED)
    lived_in.wires.cut = True

    with pytest.raises(Failed, match="backend-unreachable"):
        await lived_in.session().delete_account(PASSWORD)

    assert await lived_in.keyring.load() is not None


async def test_totals_that_the_daemon_keeps_are_said(lived_in: Household) -> None:
    lived_in.daemon.gone = True
    session = lived_in.session()

    await session.delete_account(PASSWORD)

    assert session.notices() == (Problem.of(ProblemCode.NOT_ERASED, what="usage"),)
    assert files_of(lived_in.home) == []


async def test_who_signs_up_anew_finds_nothing_of_before(lived_in: Household) -> None:
    await lived_in.session().delete_account(PASSWORD)
    await lived_in.world.new_account("bob@maikr.test")
    session = lived_in.session()

    await session.sign_in("bob@maikr.test", PASSWORD)

    assert await session.reports() == ()
    assert await session.next_reports() == ()
    assert (await session.settings()).recents == ()


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "precious").write_text("not Maikr's")
    yield folder
    assert (folder / "precious").read_text() == "not Maikr's"


def test_links_are_removed_and_never_followed(tmp_path: Path, outside: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "link").symlink_to(outside)
    (own / "deep").mkdir()
    (own / "deep" / "link").symlink_to(outside / "precious")

    assert erase_directories([own, tmp_path / "never made"]) == ()

    assert not own.exists()


def test_a_directory_that_lies_on_another_disk_is_emptied(tmp_path: Path) -> None:
    real = tmp_path / "other disk"
    real.mkdir()
    (real / "file").write_text("of Maikr's")
    (tmp_path / "own").symlink_to(real)

    assert erase_directories([tmp_path / "own"]) == ()

    assert list(real.iterdir()) == []


def test_what_can_not_be_removed_is_told() -> None:
    kernels_own = Path("/proc/self/ns")  # proc(5): links that nobody can remove

    assert kernels_own / "net" in erase_directories([kernels_own])
