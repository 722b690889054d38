from __future__ import annotations

from dataclasses import fields

import pytest

from maikr_client.errors import InvalidValue, UsageError
from maikr_client.model.settings import Language, Settings, Theme
from maikr_client.settings.texts import DESCRIPTIONS, SettingValue, parse_setting, setting_text, with_setting


def test_every_setting_is_described() -> None:
    assert set(DESCRIPTIONS) == {field.name for field in fields(Settings)}


@pytest.mark.parametrize("name", sorted(DESCRIPTIONS))
def test_every_setting_can_be_read_back_from_its_text(name: str) -> None:
    settings = Settings(favourites=("oslo-1", "rome-2"), auto_connect=True, theme=Theme.DARK)
    value = getattr(settings, name)

    assert parse_setting(name, setting_text(value)) == value


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("theme", " Dark ", Theme.DARK),
        ("language", " ZH-hans ", Language.CHINESE),
        ("allow-lan", "off", False),
        ("allow_lan", "Yes", True),
        ("connect-timeout-s", "600", 600),
        ("favourites", "oslo-1,rome-2,", ("oslo-1", "rome-2")),
        ("recents", "", ()),
    ],
)
def test_what_a_person_types_is_understood(name: str, text: str, value: SettingValue) -> None:
    assert parse_setting(name, text) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("theme", "purple"),
        ("allow_lan", "maybe"),
        ("connect_timeout_s", "0"),
        ("connect_timeout_s", "601"),
        ("connect_timeout_s", "1.5"),
        ("connect_timeout_s", "-1"),
        ("connect_timeout_s", "²"),
        ("favourites", "Oslo!"),
        ("favourites", "oslo-1, oslo-1"),
        ("recents", "a,b,c,d,e,f"),
    ],
)
def test_a_value_that_a_setting_can_not_have_is_refused_by_its_name(name: str, text: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        parse_setting(name, text)

    assert caught.value.problem.field("what") == name


def test_an_unknown_setting_is_a_mistake_of_use() -> None:
    with pytest.raises(UsageError) as caught:
        parse_setting("colour", "red")

    assert caught.value.problem.field("value") == "colour"


def test_the_other_settings_stay() -> None:
    settings = Settings(auto_connect=True)

    assert with_setting(settings, "theme", "light") == Settings(auto_connect=True, theme=Theme.LIGHT)
