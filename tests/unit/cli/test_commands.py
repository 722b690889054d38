"""The other commands, with a session in memory."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.cli.app import App
from maikr_client.model.account import SecretStorage, SignIn
from maikr_client.session import Directory
from tests.support.command_line import done, maikr
from tests.support.fake_account import CODE, EMAIL, PASSWORD, SIGNED_IN_AT
from tests.support.fake_reports import fake_report, sent
from tests.support.fake_session import FakeSession, connected

BODY = '{"report_id":"00000000-0000-0000-0000-000000000007"}'


@pytest.fixture
def stranger() -> FakeSession:
    return FakeSession()


@pytest.fixture
def strangers_app(stranger: FakeSession) -> App:
    return App(open_session=lambda: stranger)


def test_login_names_the_policy_and_keeps_the_consent(stranger: FakeSession, strangers_app: App) -> None:
    said = done("login", EMAIL, "--password-stdin", stdin=PASSWORD + "\n", app=strangers_app).out

    assert stranger.kept is not None
    assert stranger.person.policy_version == "2021-07"
    assert "By signing in you agree to Maikr's privacy policy, version 2021-07. Read it: maikr policy" in said


def test_login_has_the_servers_before_a_lockdown_keeps_them_away() -> None:
    class Counting(FakeSession):
        async def directory(self, *, refresh: bool = False) -> Directory:
            asked.append(refresh)
            return await super().directory(refresh=refresh)

    asked: list[bool] = []

    done("login", EMAIL, "--password-stdin", stdin=PASSWORD + "\n", app=App(open_session=Counting))

    assert asked == [False]


def test_a_password_is_taken_as_it_is_but_for_the_lines_end(stranger: FakeSession, strangers_app: App) -> None:
    stranger._password = "  spaced word "

    done("login", EMAIL, "--password-stdin", stdin="  spaced word \r\nnext line", app=strangers_app)


def test_without_a_password_on_stdin_it_is_a_usage_error(strangers_app: App) -> None:
    ended = maikr("login", EMAIL, "--password-stdin", stdin="", app=strangers_app)

    assert ended.code == 2
    assert "no password" in ended.complaint


def test_without_a_terminal_nobody_is_asked(strangers_app: App) -> None:
    ended = maikr("login", EMAIL, app=strangers_app)

    assert ended.code == 2
    assert "--password-stdin" in ended.complaint


def test_a_sign_in_that_can_not_be_kept_is_ended_and_said_so(strangers_app: App) -> None:
    class Forgetful(FakeSession):
        async def sign_in(self, email: str, password: str) -> SignIn:
            await super().sign_in(email, password)
            return SignIn(email=email, signed_in_at=SIGNED_IN_AT, storage=SecretStorage.MEMORY)

    session = Forgetful()

    said = done("login", EMAIL, "--password-stdin", stdin=PASSWORD + "\n", app=App(open_session=lambda: session)).out

    assert "nothing was kept" in said
    assert session.kept is None


def test_a_passphrase_comes_before_the_password(stranger: FakeSession) -> None:
    class Sealed(FakeSession):
        async def unlock(self, passphrase: str) -> None:
            unlocked.append(passphrase)

    unlocked: list[str] = []
    session = Sealed()

    done(
        *("--passphrase-stdin", "login", EMAIL, "--password-stdin"),
        stdin=f"six quiet words\n{PASSWORD}\n",
        app=App(open_session=lambda: session),
    )

    assert unlocked == ["six quiet words"]
    assert session.kept is not None


def test_signing_up_leads_to_verifying_and_on_to_login(stranger: FakeSession, strangers_app: App) -> None:
    assert (
        "maikr verify"
        in done("signup", "new@example.com", "--password-stdin", stdin="quiet lamp\n", app=strangers_app).out
    )
    assert "maikr login new@example.com" in done("verify", CODE, app=strangers_app).out


def test_logout_forgets(fake: FakeSession, app: App) -> None:
    done("logout", app=app)

    assert fake.kept is None


def test_the_account_is_shown_and_edited(app: App) -> None:
    done("account", "edit", "--nickname", "Ada", "--marketing", app=app)

    assert done("account", "show", "--json", app=app).json == {
        "email": EMAIL,
        "verified": True,
        "nickname": "Ada",
        "marketing": True,
        "policy_version": "2021-07",
        "has_avatar": False,
        "reports_required": False,
    }
    assert "Ada" in done("account", "show", app=app).out
    assert maikr("account", "edit", app=app).code == 2


def test_an_empty_nickname_takes_it_back(fake: FakeSession, app: App) -> None:
    done("account", "edit", "--nickname", "Ada", app=app)
    done("account", "edit", "--nickname", "", app=app)

    assert fake.person.nickname is None


def test_the_picture_is_told_of_and_removed(fake: FakeSession, app: App) -> None:
    fake.person = replace(fake.person, nickname="Ada")
    asyncio.run(fake.set_avatar(b"\x89PNG"))
    assert re.search(r"Picture +yes", done("account", "show", app=app).out)

    done("account", "edit", "--no-picture", app=app)

    assert (asyncio.run(fake.avatar()), fake.person.nickname) == (None, "Ada")
    assert re.search(r"Picture +none", done("account", "show", app=app).out)


def test_a_nickname_can_not_steer_the_terminal(fake: FakeSession, app: App) -> None:
    fake.person = replace(fake.person, nickname="\x1b]0;gone\a")

    assert "\x1b" not in done("account", "show", app=app).out


def test_a_password_is_changed_from_two_lines(fake: FakeSession, app: App) -> None:
    done("account", "password", "--password-stdin", stdin=f"{PASSWORD}\nnew words\n", app=app)

    assert fake._password == "new words"


def test_a_password_is_reset_in_two_steps(fake: FakeSession, app: App) -> None:
    assert "--code" in done("account", "reset", EMAIL, app=app).out
    done("account", "reset", "--code", CODE, "--password-stdin", stdin="newer words\n", app=app)

    assert fake._password == "newer words"
    assert maikr("account", "reset", app=app).code == 2


def test_an_account_is_deleted(fake: FakeSession, app: App) -> None:
    done("account", "delete", "--password-stdin", stdin=PASSWORD + "\n", app=app)

    assert fake.kept is None


@pytest.mark.parametrize("command", ["password", "delete"])
def test_nobody_who_is_not_signed_in_is_asked_for_a_password(command: str) -> None:
    assert maikr("account", command, app=App(open_session=FakeSession)).code == 3


def test_servers_are_found_by_name_city_and_country(app: App) -> None:
    def names(*arguments: str) -> list[str]:
        return [each["name"] for each in done("servers", *arguments, "--json", app=app).json]

    assert names("berlin") == ["de-06"]
    assert names("GERM") == ["de-06", "de-07"]
    assert names("--sort", "load")[:2] == ["is-08", "no-11"]
    assert names("atlantis") == []
    assert "No server fits" in done("servers", "atlantis", app=app).out


def test_a_server_in_json_has_the_promised_keys(app: App) -> None:
    assert done("servers", "berlin", "--json", app=app).json[0].keys() == {
        *("name", "country", "country_code", "city", "coordinates", "load", "exit4", "exit6", "favourite")
    }


def test_an_old_list_is_said_to_be_old_beside_the_json(fake: FakeSession, app: App) -> None:
    fake.stale = True

    ended = done("servers", "--json", app=app)

    assert ended.json
    assert "can't be reached" in ended.err


def test_a_table_shows_every_column_on_a_pipe(app: App) -> None:
    assert "San Francisco   United States" in done("servers", app=app).out


def test_favourites_come_and_go(app: App) -> None:
    done("favourite", "add", "de-06", app=app)
    done("favourite", "add", "jp-09", app=app)
    done("favourite", "remove", "de-06", app=app)

    assert done("favourite", "list", "--json", app=app).json == ["jp-09"]
    assert [each["name"] for each in done("servers", "--favourite", "--json", app=app).json] == ["jp-09"]
    assert maikr("favourite", "add", "nowhere", app=app).code == 2
    assert maikr("favourite", "remove", "de-06", app=app).code == 2


def test_a_server_may_be_written_in_capitals_wherever_it_is_named(fake: FakeSession, app: App) -> None:
    done("favourite", "add", "DE-06", app=app)
    assert done("favourite", "list", "--json", app=app).json == ["de-06"]
    assert [each["server"] for each in done("latency", "De-06", "--json", app=app).json] == ["de-06"]
    assert "de-06" in done("latency", "De-06", "--history", app=app).out
    fake.now = connected(next(each for each in fake.servers if each.name == "de-06"))
    assert done("speedtest", "DE-06", "--yes", "--json", app=app).json["server"] == "de-06"

    done("favourite", "remove", "DE-06", app=app)

    assert done("favourite", "list", "--json", app=app).json == []


@pytest.mark.parametrize(
    "arguments",
    [["favourite", "add"], ["latency"], ["latency", "--kept"], ["latency", "--history"], ["speedtest", "--yes"]],
)
def test_a_server_that_there_is_not_is_a_usage_error_everywhere(app: App, arguments: list[str]) -> None:
    ended = maikr(*arguments, "de-066", app=app)

    assert ended.code == 2
    assert "There is no server called de-066. Did you mean de-06" in ended.complaint


def test_what_is_no_favourite_is_not_said_to_be_no_server(app: App) -> None:
    ended = maikr("favourite", "remove", "de-06", app=app)

    assert ended.code == 2
    assert "none of your favourites" in ended.complaint
    assert "No favourites yet. Next: maikr favourite add NAME" in done("servers", "--favourite", app=app).out


def test_usage_of_nothing_is_an_empty_list(app: App) -> None:
    assert done("usage", "--json", app=app).json == []
    assert "Nothing" in done("usage", app=app).out


def test_a_report_is_shown_byte_for_byte(fake: FakeSession, app: App) -> None:
    fake.ledger = (sent(fake_report("de-06"), BODY),)

    assert done("reports", "show", "00000000", app=app).out == BODY + "\n"
    assert done("reports", "list", "--json", app=app).json[0].keys() == {
        *("report_id", "state", "created_at", "sent_at", "servers", "bytes_up", "bytes_down")
    }
    assert "de-06" in done("reports", "list", app=app).out
    assert maikr("reports", "show", "f", app=app).code == 2


def test_the_list_says_when_there_may_be_more(fake: FakeSession, app: App) -> None:
    fake.ledger = (sent(fake_report("de-06"), BODY),) * 3

    short = done("reports", "list", "--limit", "2", app=app)

    assert short.out.count("de-06") == 2
    assert "--limit" in short.err
    assert done("reports", "list", app=app).err == ""
    assert len(done("reports", "list", "--json", app=app).json) == 3


def test_with_reports_off_it_is_said_so(app: App) -> None:
    done("settings", "set", "send-reports", "off", app=app)

    assert "reports off" in done("reports", "preview", app=app).out
    assert "reports off" in done("reports", "send", app=app).out


def test_one_agrees_to_a_policy_by_its_command(fake: FakeSession, app: App) -> None:
    fake.person = replace(fake.person, policy_version=None)

    said = done("policy", "--agree", app=app).out

    assert fake.person.policy_version == "2021-07"
    assert "2021-07" in said


def test_a_removal_says_what_may_be_kept_elsewhere(app: App) -> None:
    said = done("account", "delete", "--password-stdin", stdin=PASSWORD + "\n", app=app).out

    assert all(
        word in said for word in ("e-mail address", "hash of your password", "picture", "nickname", "nothing else")
    )


def test_reports_are_exported_without_overwriting(fake: FakeSession, app: App, tmp_path: Path) -> None:
    fake.ledger = (sent(fake_report("de-06"), BODY),)
    file = tmp_path / "reports.json"

    done("reports", "export", str(file), app=app)

    assert json.loads(file.read_text())[0]["report"] == json.loads(BODY)
    assert done("reports", "export", "-", app=app).json == json.loads(file.read_text())
    assert maikr("reports", "export", str(file), app=app).code == 2
    assert maikr("reports", "export", str(tmp_path / "no" / "such"), app=app).code == 1


def test_a_preview_is_what_would_be_sent(fake: FakeSession, app: App) -> None:
    assert done("reports", "preview", "--json", app=app).json == []
    done("connect", "de-06", app=app)

    assert done("reports", "preview", "--json", app=app).json[0].keys() == {
        *("report_id", "signed_in_at", "maikr_ip", "servers", "rule_destinations", "bytes_up", "bytes_down", "quality")
    }


def test_the_policy_is_shown_with_version_and_date(app: App) -> None:
    assert "version 2021-07 of 2021-07-01" in done("policy", app=app).out
    assert done("policy", "--json", app=app).json.keys() == {"version", "date", "text"}


def test_what_changes_something_is_json_too_where_json_is_wanted(fake: FakeSession, app: App) -> None:
    assert done("policy", "--agree", "--json", app=app).json["version"] == fake.person.policy_version
    device = done("account", "devices", "--json", app=app).json[0]["device_id"]
    assert isinstance(done("account", "devices", "--revoke", device, "--json", app=app).json, list)
    assert done("usage", "--erase", "--json", app=app).json == []


def test_a_problem_report_says_what_is_wrong_with_its_place(app: App, tmp_path: Path) -> None:
    nowhere = maikr("diagnostics", str(tmp_path / "no" / "report"), app=app)
    folder = maikr("diagnostics", str(tmp_path), app=app)

    assert (nowhere.code, folder.code) == (2, 2)
    assert f"There is no folder {tmp_path / 'no'}" in nowhere.complaint
    assert "is a directory" in folder.complaint


def test_a_new_key_is_made_when_asked_and_after_commands_that_asked_anyway(
    stranger: FakeSession, strangers_app: App
) -> None:
    ended = maikr("account", "rotate-key", app=strangers_app)
    assert ended.code == 3
    done("login", EMAIL, "--password-stdin", stdin=PASSWORD + "\n", app=strangers_app)

    assert "new key" in done("account", "rotate-key", app=strangers_app).out

    assert stranger.rotations == 1
    assert stranger.looked_at_key == 2
