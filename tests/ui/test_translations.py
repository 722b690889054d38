"""The translations: whole, made of these very sources, and each with the fields of the text that it stands for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from maikr_client.model.settings import Language
from maikr_ui.text.languages import TRANSLATIONS
from tests.support.texts.window import all_texts
from tests.ui.translations import FOLDER, phrases_text, release, ts_file, update

FIELD = re.compile(r"\{\w+\}|%L?n|`[^`]*`")
PLURAL_FORMS = {
    Language.ENGLISH: 2,
    Language.CHINESE: 1,
    Language.GERMAN: 2,
    Language.FRENCH: 2,
    Language.SPANISH: 2,
    Language.ARABIC: 6,
}
"""As Qt Linguist counts them (the forms of Unicode's CLDR for whole numbers that a window can show)."""

ALSO_WITHOUT_NUMBER = {Language.ARABIC: {0, 1, 2}}
"""Forms in which the word itself says how many, so `%Ln` may be missing."""

each_language = pytest.mark.parametrize("language", TRANSLATIONS, ids=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One of a .ts file."""

    context: str
    source: str
    state: str
    forms: tuple[str, ...]
    plural: bool


def messages(language: Language) -> Iterator[Message]:
    root = ET.parse(ts_file(FOLDER, language)).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for each in context.iter("message"):
            found = each.find("translation")
            assert found is not None
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            yield Message(
                context=context.findtext("name", ""),
                source=each.findtext("source", ""),
                state=found.get("type", "finished"),
                forms=tuple(forms),
                plural=each.get("numerus") == "yes",
            )


@each_language
def test_every_text_is_translated(language: Language) -> None:
    missing = [each.source for each in messages(language) if each.state != "finished" or not all(each.forms)]
    assert missing == []


@each_language
def test_a_translation_has_the_fields_and_commands_of_its_text(language: Language) -> None:
    for each in messages(language):
        for number, form in enumerate(each.forms):
            wanted, given = Counter(FIELD.findall(each.source)), Counter(FIELD.findall(form))
            if each.plural and number in ALSO_WITHOUT_NUMBER.get(language, ()):
                wanted -= Counter(["%n", "%Ln"])
                given -= Counter(["%n", "%Ln"])
            assert given == wanted, f"{each.source!r}: {form!r}"


@each_language
def test_there_are_as_many_plural_forms_as_the_language_has(language: Language) -> None:
    plural = [each for each in messages(language) if each.plural]
    assert plural
    assert {len(each.forms) for each in plural} == {PLURAL_FORMS[language]}


@each_language
def test_a_translation_begins_and_ends_with_the_spaces_of_its_text(language: Language) -> None:
    """Chinese has no spaces between sentences."""
    for each in messages(language):
        if language is not Language.CHINESE and each.context != "Wording":
            for form in each.forms:
                assert (form[:1] == " ", form[-1:] == " ") == (each.source[:1] == " ", each.source[-1:] == " "), form


def test_the_translations_are_of_these_sources(tmp_path: Path) -> None:
    """`make translations` mends this; the new texts then want translating."""
    assert (FOLDER / "phrases.txt").read_text("utf-8") == phrases_text()
    texts = all_texts()
    for language in TRANSLATIONS:
        kept = ts_file(FOLDER, language)
        fresh = ts_file(tmp_path, language)
        fresh.write_bytes(kept.read_bytes())
        update(fresh, language, texts)
        assert fresh.read_text("utf-8") == kept.read_text("utf-8"), language


@each_language
def test_what_the_window_reads_is_made_of_the_translations(language: Language, tmp_path: Path) -> None:
    """`make translations` mends this."""
    kept = ts_file(FOLDER, language)
    release(kept, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == kept.with_suffix(".qm").read_bytes()
