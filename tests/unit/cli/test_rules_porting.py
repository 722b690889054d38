"""`maikr rules import` and `export`: what comes from other programs and goes to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from maikr_client.cli.app import App
from maikr_client.cli.rules.porting import FORMATS
from tests.support.command_line import done, maikr
from tests.support.fake_session import FakeSession

CLASH = "rules:\n- DOMAIN-SUFFIX,x.test,Streaming\n- GEOIP,CN,DIRECT\n- MATCH,DIRECT\n"


def written(fake: FakeSession) -> str:
    return fake.rules.text


def test_another_programs_rules_come_in_with_what_can_not_be_honoured_told(
    fake: FakeSession, app: App, tmp_path: Path
) -> None:
    fake.rules.text = "a.test block\n"
    file = tmp_path / "config.yaml"
    file.write_text(CLASH)

    shown = done("rules", "import", str(file), "--dry-run", app=app)
    assert "--policy NAME=ACTION: Streaming" in shown.err
    assert written(fake) == "a.test block\n"
    ended = done("rules", "import", str(file), "--policy", "Streaming=via de-06", app=app)

    assert "line 3" in ended.err
    assert "GEOIP" in ended.err
    assert written(fake) == "a.test block\nx.test via de-06\ndefault direct\n"


def test_our_own_text_goes_out_and_comes_back(fake: FakeSession, app: App, tmp_path: Path) -> None:
    fake.rules.text = "# work\na.test  block # x\ndefault direct\n"
    file = tmp_path / "rules.maikr"

    done("rules", "export", str(file), app=app)
    assert file.read_text() == fake.rules.text
    assert maikr("rules", "export", str(file), app=app).code == 2
    before = fake.rules.text
    done("rules", "edit", "--stdin", "--empty", stdin="", app=app)
    done("rules", "import", str(file), app=app)

    assert written(fake) == before


def test_rules_go_out_for_other_programs(fake: FakeSession, app: App) -> None:
    fake.rules.text = "a.test block\n"

    assert "DOMAIN-SUFFIX,a.test,REJECT" in done("rules", "export", "--format", "clash", app=app).out
    assert done("rules", "export", "--format", "sing-box", app=app).json["route"]["rules"]


def test_a_route_of_sing_box_is_said_to_go_one_way_only(fake: FakeSession, app: App, tmp_path: Path) -> None:
    fake.rules.text = "a.test block\n"
    file = tmp_path / "route.json"
    done("rules", "export", str(file), "--format", "sing-box", app=app)

    ended = maikr("rules", "import", str(file), app=app)

    assert ended.code == 2
    assert "can be written, not read" in ended.complaint
    assert written(fake) == "a.test block\n"


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_that_the_manual_names_is_taken(app: App, tmp_path: Path, form: str) -> None:
    assert form == form.lower()
    file = tmp_path / "rules"
    file.write_text("")

    assert "is not one of" not in maikr("rules", "import", str(file), "--format", form, app=app).err


def test_a_form_that_is_named_is_how_it_is_read(fake: FakeSession, app: App, tmp_path: Path) -> None:
    file = tmp_path / "config"
    file.write_text("rules:\n- DOMAIN,x.test,REJECT\n")

    done("rules", "import", str(file), "--format", "clash", app=app)

    assert written(fake) == "=x.test block\n"


def test_a_list_of_destinations_needs_an_action(fake: FakeSession, app: App, tmp_path: Path) -> None:
    file = tmp_path / "Ad servers.txt"
    file.write_text("0.0.0.0 ads.test\n0.0.0.0 more.test\n")

    assert maikr("rules", "import", str(file), app=app).code == 2
    done("rules", "import", str(file), "--action", "block", app=app)

    assert written(fake) == "list:ad-servers.txt block\n"
    assert maikr("rules", "import", str(file), "--action", "block", app=app).code == 2


def test_a_dry_run_of_a_list_tells_what_would_not_be_honoured(fake: FakeSession, app: App, tmp_path: Path) -> None:
    file = tmp_path / "ads.txt"
    file.write_text("||ads.test^\n@@||good.ads.test^\n")

    ended = done("rules", "import", str(file), "--action", "block", "--dry-run", app=app)

    assert "line 2" in ended.err
    assert ended.out == "list:ads.txt block\n"
    assert written(fake) == ""


def test_an_own_default_line_stays_and_the_one_that_came_is_told(fake: FakeSession, app: App, tmp_path: Path) -> None:
    fake.rules.text = "a.test block\ndefault direct\n"
    file = tmp_path / "rules.maikr"
    file.write_text("b.test block\ndefault\tvia de-06\n")

    ended = done("rules", "import", str(file), app=app)

    assert "default via de-06" in ended.err
    assert written(fake) == "a.test block\nb.test block\ndefault direct\n"


def test_a_broken_import_changes_nothing(fake: FakeSession, app: App, tmp_path: Path) -> None:
    file = tmp_path / "rules.txt"
    file.write_text("a.test block\nb.test nonsense\n")

    ended = maikr("rules", "import", str(file), app=app)

    assert ended.code == 2
    assert "line 2, column 8" in ended.complaint
    assert written(fake) == ""


def test_a_list_whose_action_was_wrong_is_taken_in_with_the_right_one(
    fake: FakeSession, app: App, tmp_path: Path
) -> None:
    file = tmp_path / "ads.txt"
    file.write_text("ads.test\ntracker.test\n")

    assert maikr("rules", "import", str(file), "--action", "via nowhere", app=app).code != 0
    done("rules", "import", str(file), "--action", "block", app=app)
    assert written(fake) == "list:ads.txt block\n"
    file.write_text("other.test\n")
    assert "choose another --name" in maikr("rules", "import", str(file), "--action", "block", app=app).err
