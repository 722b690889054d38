from __future__ import annotations

from pathlib import Path

import pytest

from maikr_client.desktop.browsers import browser_command, temporary_profile

ADDRESS = "http://198.51.100.10/portal-check"


def program(folder: Path, name: str, content: str = "#!/bin/sh\nexec /usr/lib/it\n") -> str:
    path = folder / name
    path.write_text(content)
    return str(path)


def test_firefox_comes_first_with_a_profile_that_asks_for_nothing_by_itself(tmp_path: Path) -> None:
    found = {name: program(tmp_path, name) for name in ("chromium", "firefox")}

    command = browser_command(tmp_path, ADDRESS, found.get)

    assert command == (found["firefox"], "--no-remote", "--new-instance", "--profile", str(tmp_path), ADDRESS)
    assert 'user_pref("network.trr.mode", 5);' in (tmp_path / "user.js").read_text()


def test_chromium_gets_the_empty_profile_too(tmp_path: Path) -> None:
    found = {"chromium": program(tmp_path, "chromium")}

    command = browser_command(tmp_path, ADDRESS, found.get)

    assert command is not None
    assert f"--user-data-dir={tmp_path}" in command
    assert command[-1] == ADDRESS


@pytest.mark.parametrize(
    "script", ["#!/bin/sh\nexec /snap/bin/firefox\n", "#!/bin/sh\nflatpak run org.mozilla.firefox\n"]
)
def test_a_browser_that_would_start_elsewhere_is_passed_over(tmp_path: Path, script: str) -> None:
    found = {"firefox": program(tmp_path, "firefox", script), "chromium": program(tmp_path, "chromium")}

    command = browser_command(tmp_path, ADDRESS, found.get)

    assert command is not None
    assert command[0] == found["chromium"]


def test_without_a_browser_there_is_no_command(tmp_path: Path) -> None:
    assert browser_command(tmp_path, ADDRESS, lambda _: None) is None


async def test_the_profile_is_gone_afterwards() -> None:
    async with temporary_profile() as profile:
        (profile / "cookies").write_text("some")

    assert not profile.exists()
