"""The window in other languages: switched as it runs, with the plurals, numbers and direction of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from maikr_client.model.coexistence import Coexistence
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Language, Settings
from maikr_client.rules.problems import RuleProblem, RuleProblemCode
from maikr_ui.app import Application
from maikr_ui.shell.main_view import Place
from maikr_ui.text.client_words import preset_rules
from maikr_ui.text.languages import NAMES, TRANSLATIONS, Languages, locale_of, spoken_for
from maikr_ui.text.phrases import phrase
from maikr_ui.text.rule_words import rule_sentence
from maikr_ui.viewmodels.telling import command_of, tell
from maikr_ui.viewmodels.wording import age_text, bytes_text, duration_text, exact_time_text, moment_text
from maikr_ui.widgets.choice import Choice
from tests.support.fake_session import FakeSession
from tests.support.seen import texts
from tests.ui.conftest import Shown
from tests.ui.scenes import SCENES
from tests.ui.test_scenes import arrive, cut_texts
from tests.ui.test_text_size import beyond

NOW = datetime(2026, 3, 2, 14, 5, 9, tzinfo=UTC)
Speak = Callable[[Language], Languages]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Makes the application speak; silent again afterwards."""
    made = Languages(qapp)

    def choose(language: Language) -> Languages:
        made.choose(language)
        return made

    yield choose
    made.end()


@pytest.mark.parametrize(
    ("tags", "spoken"),
    [
        (["de-AT", "de", "en"], Language.GERMAN),
        (["zh-Hans-CN", "zh-CN"], Language.CHINESE),
        (["zh-Hant-TW", "zh-TW", "fr-FR"], Language.FRENCH),
        (["ar-EG"], Language.ARABIC),
        (["nn-NO", "es-MX"], Language.SPANISH),
        (["en-GB"], Language.ENGLISH),
        (["ja-JP"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_s_first_language_that_there_is_is_spoken(tags: list[str], spoken: Language) -> None:
    assert spoken_for(Language.SYSTEM, tags) is spoken
    assert spoken_for(Language.GERMAN, tags) is Language.GERMAN


@pytest.mark.parametrize("system", ["C", "en_US", "ar_EG", "fa_IR", "de_AT", "fr_CA", "zh_TW"])
def test_numbers_have_the_digits_of_addresses_in_every_language(system: str) -> None:
    for language in TRANSLATIONS:
        locale = locale_of(language, QLocale(system))
        assert locale.zeroDigit() == "0"
        assert locale.language() is QLocale(TRANSLATIONS[language]).language() or system == "C"


@pytest.mark.parametrize(
    ("locale", "form"), [("en_US", "h:mm:ss AP"), ("de_DE", "HH:mm:ss"), ("da_DK", "HH.mm.ss"), ("C", "HH:mm:ss")]
)
def test_a_time_to_the_second_is_written_as_in_the_person_s_country(locale: str, form: str) -> None:
    there = QLocale(locale)
    QLocale.setDefault(there)
    try:
        said = exact_time_text(NOW).replace("\u202f", " ").replace("\u00a0", " ")
        assert said == there.toString(QDateTime.fromSecsSinceEpoch(int(NOW.timestamp())).time(), form)
    finally:
        QLocale.setDefault(QLocale.c())


def test_dates_are_written_as_in_the_person_s_country() -> None:
    assert locale_of(Language.ENGLISH, QLocale("de_DE")).territory() is QLocale.Country.Germany
    assert locale_of(Language.GERMAN, QLocale("de_AT")).territory() is QLocale.Country.Austria


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, ["1 day ago", "2 days ago", "5 days ago", "40 days ago"]),
        (Language.GERMAN, ["vor 1 Tag", "vor 2 Tagen", "vor 5 Tagen", "vor 40 Tagen"]),
        (Language.FRENCH, ["il y a 1 jour", "il y a 2 jours", "il y a 5 jours", "il y a 40 jours"]),
        (Language.SPANISH, ["hace 1 día", "hace 2 días", "hace 5 días", "hace 40 días"]),
        (Language.CHINESE, ["1 天前", "2 天前", "5 天前", "40 天前"]),
        (Language.ARABIC, ["قبل يوم", "قبل يومين", "قبل 5 أيام", "قبل 40 يومًا"]),
    ],
)
def test_plurals_are_each_language_s_own(speak: Speak, language: Language, said: list[str]) -> None:
    speak(language)
    assert [age_text(NOW - timedelta(days=days), NOW) for days in (1, 2, 5, 40)] == said


def test_numbers_dates_sizes_and_durations_are_each_language_s_own(speak: Speak) -> None:
    speak(Language.FRENCH)
    assert bytes_text(12_345_678) == "11,8 Mio"
    assert duration_text(timedelta(days=2, hours=3)) == "2 j 03:00:00"
    speak(Language.GERMAN)
    assert bytes_text(12_345_678) == "11,8 MiB"
    assert "2. März 2026, " in moment_text(NOW)
    speak(Language.CHINESE)
    assert "2026年3月2日 " in moment_text(NOW)
    speak(Language.ARABIC)
    assert "2 مارس 2026، " in moment_text(NOW)


def test_problems_are_told_by_code_with_their_commands_kept(speak: Speak) -> None:
    speak(Language.GERMAN)
    problem = Problem.of(ProblemCode.DAEMON_UNREACHABLE)
    assert (tell(problem) or "").startswith("Maikrs Hintergrunddienst läuft nicht. Starte ihn mit sudo systemctl")
    assert command_of(problem) == "sudo systemctl start maikr-daemon"
    assert tell(Problem.of(ProblemCode.PROTECTION_FOUGHT)) is not None
    assert "wir wissen nicht, welches" in (tell(Problem.of(ProblemCode.PROTECTION_FOUGHT)) or "")


def test_what_is_filled_into_a_sentence_is_translated_too_and_names_are_not(speak: Speak) -> None:
    speak(Language.GERMAN)
    problem = Problem.of(ProblemCode.INVALID_VALUE, what="name server", why="port not in 1..65535")
    assert (tell(problem) or "").startswith(
        "Der Wert für Namensserver ist nicht zu gebrauchen: Port nicht in 1..65535."
    )
    assert phrase("running, connected") == "läuft, verbunden"
    assert phrase("ch-13, 3 s ago") == "ch-13, vor 3 s"
    assert phrase("no such words") == "no such words"


def test_problems_of_rules_are_told_by_code(speak: Speak) -> None:
    speak(Language.SPANISH)
    problem = RuleProblem.at(1, 1, RuleProblemCode.BAD_LIST, why="over 5 redirects")
    assert rule_sentence(problem) == "Esta lista no se puede usar: más de 5 redirecciones."
    refused = Problem.of(ProblemCode.RULE_REFUSED, line="2", why="“via” needs a server or a country after it")
    assert "Tras «via» hace falta un servidor o un país)" in (tell(refused) or "")
    assert preset_rules(Coexistence.DOCKER).startswith("Lo que puede salir de este equipo:")


def test_every_language_is_named_in_itself() -> None:
    assert set(NAMES) == set(TRANSLATIONS) == set(Language) - {Language.SYSTEM}


@pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
def test_choosing_a_language_changes_window_and_tray_as_they_are(qtbot: QtBot, qapp: QApplication) -> None:
    session = FakeSession(signed_in=True)
    application = Application(qapp, session.open)
    application.start()
    window = application.window
    qtbot.waitUntil(lambda: application.models.account.stage == "ready")
    window.go(Place.SETTINGS)
    choice = next(each for each in window.findChildren(Choice) if each.accessibleName() == "Language")
    area = next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(choice))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 200)
    area.verticalScrollBar().setValue(200)
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    before = area.verticalScrollBar().value()

    choice.setCurrentIndex(choice.findData(Language.ARABIC))
    choice.activated.emit(choice.currentIndex())

    qtbot.waitUntil(lambda: "الإعدادات" in texts(window))
    assert session.preferences.language is Language.ARABIC
    assert application.menu.summary() == "غير متصل"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    focused = window.focusWidget()
    assert isinstance(focused, Choice)
    assert focused.currentData() == Language.ARABIC
    there = next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(focused))
    qtbot.waitUntil(lambda: there.verticalScrollBar().value() == before)

    application.models.settings.choose_language(Language.ENGLISH)
    qtbot.waitUntil(lambda: "Settings" in texts(window))
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    application.languages.end()
    application.close()
    qapp.aboutToQuit.disconnect(application.close)
    shiboken6.delete(window)
    shiboken6.delete(application)


@pytest.mark.parametrize("name", ["settings", "account-picture"])
@pytest.mark.parametrize("language", [Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.ARABIC])
def test_long_words_at_twice_the_size_reach_out_nowhere(
    name: str, language: Language, qtbot: QtBot, shown: Callable[[FakeSession], Shown], speak: Speak
) -> None:
    speak(language)
    scene = next(each for each in SCENES if each.name == name)
    window = arrive(qtbot, shown, scene)
    window.theme.follow(Settings(text_percent=200))
    window.window.resize(window.window.minimumSize())
    qtbot.waitUntil(lambda: cut_texts(window.window) == [] and beyond(window.window) == [])
