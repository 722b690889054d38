"""`maikr rules`, with a session in memory."""

from __future__ import annotations

import pytest
from click.shell_completion import ShellComplete

from maikr_client.cli.app import App
from maikr_client.cli.group import maikr as maikr_command
from maikr_client.cli.rules.porting import FORMATS
from maikr_client.session.rules.merge import merge
from tests.support.command_line import done, maikr
from tests.support.fake_session import FakeSession


def written(fake: FakeSession) -> str:
    return fake.rules.text


def test_a_list_without_rules_says_how_to_begin(app: App) -> None:
    assert "maikr rules add" in done("rules", "list", app=app).out
    assert done("rules", "list", "--json", app=app).json == []


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("example.com", "via de-06"), "example.com via de-06"),
        (("example.com", "via", "United", "Kingdom"), "example.com via United Kingdom"),
        (("https://www.example.com/a?b#c", "direct"), "www.example.com direct"),
        (("https://example.com:8443/", "block"), "example.com port:8443 block"),
        (("example.com", "block", "--port", "80,443"), "example.com port:80,443 block"),
        (
            ("example.com", "via Germany", "--if-unavailable", "direct"),
            "example.com via Germany if unavailable: direct",
        ),
        (("example.com", "via Germany if unavailable: default"), "example.com via Germany if unavailable: default"),
        (("example.com", "block", "--comment", "no # ads"), "example.com block  # no # ads"),
        (("*.example.com", "block"), "*.example.com block"),
        (("example.com via Germany",), "example.com via Germany"),
        (("https://example.com/x block",), "example.com block"),
        (("192.0.2.0/24", "block"), "192.0.2.0/24 block"),
        (("bundle:github", "direct"), "bundle:github direct"),
    ],
)
def test_a_rule_is_added_as_a_person_would_say_it(
    fake: FakeSession, app: App, arguments: tuple[str, ...], line: str
) -> None:
    done("rules", "add", *arguments, app=app)

    assert written(fake) == line + "\n"


@pytest.mark.parametrize("pasted", ["example.com", "", "  "])
def test_a_rule_without_an_action_is_a_usage_error_that_names_them(app: App, pasted: str) -> None:
    result = maikr("rules", "add", pasted, app=app)

    assert result.code == 2
    assert "via SERVER, via COUNTRY, direct or block" in result.err


def test_what_was_taken_of_a_url_is_said(app: App) -> None:
    assert "taken from https://example.com/x" in done("rules", "add", "https://example.com/x", "block", app=app).out


def test_a_rule_is_added_at_a_place(fake: FakeSession, app: App) -> None:
    for name in ("a.test", "b.test"):
        done("rules", "add", name, "block", app=app)

    said = done("rules", "add", "c.test", "block", "--at", "1", app=app).out

    assert written(fake).split()[::2] == ["c.test", "a.test", "b.test"]
    assert said.startswith("Rule 1: ")


def test_it_is_said_whether_the_rule_holds_now(fake: FakeSession, app: App) -> None:
    assert "next connection" in done("rules", "add", "a.test", "block", app=app).out
    fake.rules.connected = True
    assert "holds now" in done("rules", "add", "b.test", "block", app=app).out


def test_an_account_that_is_away_is_said_and_no_failure(fake: FakeSession, app: App) -> None:
    fake.rules.away = True

    assert "your account gets it" in done("rules", "add", "a.test", "block", app=app).err


def test_a_rule_that_never_matches_is_warned_of_when_it_is_added(app: App) -> None:
    done("rules", "add", "example.com", "block", app=app)

    assert "never matches" in done("rules", "add", "www.example.com", "direct", app=app).err


@pytest.mark.parametrize(
    ("arguments", "column", "word"),
    [
        (("x..y", "block"), 2, "x..y"),
        (("x.test", "vai", "de-06"), 8, "vai"),
        (("192.0.2.1/24", "block"), 1, "192.0.2.0/24"),
        (("x.test", "block", "--port", "0"), 13, "“0”"),
        (("x.test", "via de-o6"), 12, "de-06"),
        (("x.test", "via"), 11, "server"),
    ],
)
def test_a_mistake_is_shown_where_it_is(
    fake: FakeSession, app: App, arguments: tuple[str, ...], column: int, word: str
) -> None:
    ended = maikr("rules", "add", *arguments, app=app)

    assert ended.code == 2
    assert f"column {column}: " in ended.complaint
    assert word in ended.complaint
    caret = ended.err.splitlines()[2]
    assert caret.index("^") == column + 1
    assert written(fake) == ""


def test_a_hostile_destination_can_not_steer_the_terminal(app: App) -> None:
    ended = maikr("rules", "add", "x\x1b]0;gone\a.test", "block", app=app)

    assert ended.code == 2
    assert "\x1b" not in ended.err + ended.out


def test_a_listing_has_the_promised_keys_and_numbers_that_commands_take(fake: FakeSession, app: App) -> None:
    fake.rules.text = "# work\na.test port:443 via de-06 if unavailable: direct # x\noff b.test block\n"

    first, second = done("rules", "list", "--json", app=app).json

    assert first == {
        "index": 1,
        "line": 2,
        "enabled": True,
        "destination": "a.test",
        "ports": [{"first": 443, "last": 443}],
        "action": "via de-06",
        "if_unavailable": "direct",
        "comment": "x",
        "text": "a.test port:443 via de-06 if unavailable: direct  # x",
    }
    assert (second["index"], second["enabled"]) == (2, False)
    done("rules", "remove", "2", app=app)
    assert "b.test" not in written(fake)


def test_rules_are_moved_switched_and_removed(fake: FakeSession, app: App) -> None:
    fake.rules.text = "a.test block\nb.test block\nc.test block\n"

    done("rules", "move", "3", "1", app=app)
    done("rules", "disable", "2", app=app)
    done("rules", "remove", "3", app=app)
    assert written(fake) == "c.test block\noff a.test block\n"
    assert "On: a.test block." in done("rules", "enable", "2", app=app).out
    assert written(fake) == "c.test block\na.test block\n"


@pytest.mark.parametrize("arguments", [("remove", "3"), ("move", "1", "9"), ("enable", "0"), ("disable", "x")])
def test_a_number_that_is_none_is_a_usage_error(fake: FakeSession, app: App, arguments: tuple[str, ...]) -> None:
    fake.rules.text = "a.test block\nb.test block\n"

    ended = maikr("rules", *arguments, app=app)

    assert ended.code == 2
    assert ended.complaint
    assert written(fake) == "a.test block\nb.test block\n"


def test_the_default_is_set_shown_and_cleared(fake: FakeSession, app: App) -> None:
    done("rules", "default", "via", "de-06", app=app)

    assert written(fake) == "default via de-06\n"
    assert done("rules", "default", "--json", app=app).json == {"action": "via de-06"}
    done("rules", "default", "--clear", app=app)
    assert done("rules", "default", "--json", app=app).json == {"action": "default"}
    assert maikr("rules", "default", "via atlantis", app=app).code == 2
    assert maikr("rules", "default", "vai de-06", app=app).code == 2


def test_explain_in_json_has_the_promised_keys(fake: FakeSession, app: App) -> None:
    fake.rules.text = "example.com via Germany\n"

    found = done("rules", "explain", "https://www.example.com/x", "--json", app=app).json

    assert found.keys() == {"destination", "rule", "action", "exit", "addresses", "reason"}
    assert found["destination"] == "www.example.com"
    assert found["rule"] == {"index": 1, "line": 1, "text": "example.com via Germany"}
    assert (found["action"], found["exit"], found["addresses"]) == ("via Germany", "de-06", [])
    assert done("rules", "explain", "other.test", "--json", app=app).json["rule"] is None
    assert maikr("rules", "explain", "not a site", app=app).code == 2


def test_explain_reads_as_a_sentence(fake: FakeSession, app: App) -> None:
    fake.rules.text = "example.com block\n"

    said = done("rules", "explain", "www.example.com", app=app).out

    assert said.startswith("www.example.com: block\n")
    assert "www.example.com is below example.com: it is blocked." in said
    assert "Nobody asked" not in said


def test_check_names_what_is_wrong_where_and_ends_with_1(fake: FakeSession, app: App) -> None:
    fake.rules.text = "a.test block\nb.test nonsense\nco.uk direct\n"

    ended = maikr("rules", "check", app=app)

    assert ended.code == 1
    assert "line 2, column 8: “nonsense”" in ended.out
    assert "warning, line 3: “co.uk” is no site" in ended.out
    assert [(each["line"], each["warning"]) for each in maikr("rules", "check", "--json", app=app).json] == [
        (2, False),
        (3, True),
    ]


def test_check_offers_to_sort_and_sorting_helps(fake: FakeSession, app: App) -> None:
    fake.rules.text = "example.com block\nwww.example.com direct\n"

    assert "maikr rules sort" in done("rules", "check", app=app).out
    done("rules", "sort", app=app)

    assert "Nothing is wrong" in done("rules", "check", app=app).out
    assert written(fake).startswith("www.example.com direct\n")


def test_a_conflict_is_told_in_the_list_and_settled(fake: FakeSession, app: App) -> None:
    fake.rules.text = merge("a.test block\n", "a.test direct\n", "a.test via de-06\n")

    assert "Two devices changed" in done("rules", "list", app=app).err
    assert "line 1" in done("rules", "check", app=app).err
    done("rules", "resolve", "second", app=app)
    assert written(fake) == "a.test via de-06\n"


def test_the_whole_text_is_taken_or_nothing(fake: FakeSession, app: App) -> None:
    done("rules", "edit", "--stdin", stdin="a.test block\n# end\n", app=app)
    assert written(fake) == "a.test block\n# end\n"

    ended = maikr("rules", "edit", "--stdin", stdin="a.test block\nb.test\n", app=app)

    assert ended.code == 2
    assert "line 2, column 7: An action is missing" in ended.complaint
    assert written(fake) == "a.test block\n# end\n"
    assert maikr("rules", "edit", app=app).code == 2


@pytest.mark.parametrize("nothing", ["", "\n", " \t\r\n\n"])
def test_nothing_on_standard_input_removes_no_rule_unless_it_is_meant(
    fake: FakeSession, app: App, nothing: str
) -> None:
    fake.rules.text = "a.test block\nb.test direct\n"

    ended = maikr("rules", "edit", "--stdin", stdin=nothing, app=app)

    assert ended.code == 2
    assert "Nothing came on standard input" in ended.complaint
    assert "--empty" in ended.complaint
    assert written(fake) == "a.test block\nb.test direct\n"
    done("rules", "edit", "--stdin", "--empty", stdin=nothing, app=app)
    assert written(fake) == nothing


def test_a_comment_alone_is_a_text_without_rules(fake: FakeSession, app: App) -> None:
    fake.rules.text = "a.test block\n"

    done("rules", "edit", "--stdin", stdin="# none\n", app=app)

    assert written(fake) == "# none\n"


def test_nothing_in_place_of_nothing_is_no_mistake(fake: FakeSession, app: App) -> None:
    fake.rules.text = ""

    assert "Nothing was changed" in done("rules", "edit", "--stdin", stdin="", app=app).out
    assert maikr("rules", "edit", "--empty", app=app).code == 2


def test_a_default_that_is_set_is_json_where_json_is_wanted(app: App) -> None:
    assert done("rules", "default", "direct", "--json", app=app).json == {"action": "direct"}
    assert done("rules", "default", "--clear", "--json", app=app).json == {"action": "default"}


def test_nothing_is_said_to_be_settled_that_did_not_wait(app: App) -> None:
    assert "No two devices" in done("rules", "resolve", "first", app=app).out


def test_a_note_of_several_lines_is_one_line_of_the_rules(fake: FakeSession, app: App) -> None:
    done("rules", "add", "a.test", "block", "--comment", "for\nb.test direct", app=app)

    assert written(fake) == "a.test block  # for b.test direct\n"


def test_bundles_are_listed(app: App) -> None:
    assert {"name": "github", "destinations": 7} in done("rules", "bundles", "--json", app=app).json
    assert "bundle:github" in done("rules", "bundles", app=app).out


def test_sync_says_when_the_account_is_away(fake: FakeSession, app: App) -> None:
    assert "same 0 rules" in done("rules", "sync", app=app).out
    fake.rules.away = True
    assert maikr("rules", "sync", app=app).code == 1


def offered(app: App, *words: str) -> list[str]:
    """What the shell offers for the last of `words`."""
    complete = ShellComplete(maikr_command, {"obj": app}, "maikr", "_MAIKR_COMPLETE")
    return [each.value for each in complete.get_completions(list(words[:-1]), words[-1])]


def test_the_shell_offers_actions_servers_bundles_and_numbers(fake: FakeSession, app: App) -> None:
    fake.rules.text = "a.test block\nb.test block\n"

    assert "explain" in offered(app, "rules", "ex")
    assert offered(app, "rules", "add", "a.test", "") == ["via", "direct", "block"]
    assert offered(app, "rules", "add", "a.test", "via", "de-") == ["de-06", "de-07"]
    assert offered(app, "rules", "add", "bundle:g") == ["bundle:github"]
    assert offered(app, "rules", "remove", "") == ["1", "2"]


def test_the_shell_offers_what_a_setting_takes_and_the_favourites_that_there_are(fake: FakeSession, app: App) -> None:
    done("favourite", "add", "de-06", app=app)

    assert offered(app, "favourite", "remove", "d") == ["de-06"]
    assert offered(app, "settings", "set", "theme", "") == ["system", "light", "dark", "high-contrast"]
    assert offered(app, "settings", "set", "lockdown", "") == ["on", "off"]
    assert offered(app, "settings", "set", "coexist.docker", "o") == ["on", "off"]
    assert offered(app, "settings", "set", "text-percent", "1") == ["100", "125", "150", "175"]
    assert offered(app, "settings", "set", "connect-timeout", "") == []
    assert offered(app, "rules", "import", "--format", "cl") == [each for each in FORMATS if each.startswith("cl")]
    assert offered(app, "rules", "record", "a.test", "--via", "de") == ["de-06", "de-07"]
