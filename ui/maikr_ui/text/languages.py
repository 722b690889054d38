"""Which language the window speaks: its translators, its locale for numbers and dates, its direction of reading."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from maikr_client.model.looks import Language

TRANSLATIONS: Final = {
    Language.ENGLISH: "en",
    Language.CHINESE: "zh_CN",
    Language.GERMAN: "de",
    Language.FRENCH: "fr",
    Language.SPANISH: "es",
    Language.ARABIC: "ar",
}
"""By what their files are called, ours as Qt's."""

NAMES: Final = {
    Language.ENGLISH: "English",
    Language.CHINESE: "简体中文",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.ARABIC: "العربية",
}
"""What each calls itself."""

PLAIN_DIGITS: Final = "0"
ARABIC_WITH_PLAIN_DIGITS: Final = "ar_AE"


class Languages(QObject):
    """`changed` comes after the application speaks another one; what was built before still has the old words."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Language = Language.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.spoken = spoken_for(choice)
        self._speak()

    def choose(self, choice: Language) -> None:
        """Speak that one, or the system's."""
        wanted = spoken_for(choice)
        if wanted is not self.spoken:
            self.spoken = wanted
            self._speak()
            self.changed.emit()

    def end(self) -> None:
        """Speak the sources' English again."""
        self._forget()
        QLocale.setDefault(QLocale.c())
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _forget(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []

    def _speak(self) -> None:
        self._forget()
        self._installed = [*_translators(TRANSLATIONS[self.spoken], self)]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        locale = locale_of(self.spoken)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())


def spoken_for(choice: Language, wanted: Iterable[str] | None = None) -> Language:
    """The language to speak: the chosen one, else the first of the system's (`wanted`, BCP 47 tags) that there is."""
    if choice is not Language.SYSTEM:
        return choice
    tags = QLocale.system().uiLanguages() if wanted is None else wanted
    known = (_known(QLocale(tag)) for tag in tags)
    return next((language for language in known if language is not None), Language.ENGLISH)


def locale_of(spoken: Language, system: QLocale | None = None) -> QLocale:
    """How numbers and dates are written: in the language spoken, as in the system's country.

    With the digits that addresses and ports have: no sentence has two kinds of them.
    """
    system = QLocale.system() if system is None else system
    plain_english = spoken is Language.ENGLISH and system.language() is QLocale.Language.C
    if plain_english:
        return QLocale.c()
    own = QLocale(TRANSLATIONS[spoken])
    found = system if system.language() is own.language() else QLocale(own.language(), own.script(), system.territory())
    if found.zeroDigit() != PLAIN_DIGITS:
        found = QLocale(ARABIC_WITH_PLAIN_DIGITS)
    return found if found.language() is own.language() else own


def _known(locale: QLocale) -> Language | None:
    """None for what nobody here speaks. Traditional Chinese is not the simplified one."""
    for language, name in TRANSLATIONS.items():
        own = QLocale(name)
        if (own.language(), own.script()) == (locale.language(), locale.script()):
            return language
    return None


def _translators(name: str, parent: QObject) -> Iterable[QTranslator]:
    """Qt's own words first: the one that is installed last is asked first."""
    ours = str(files("maikr_resources") / "translations")
    for file, folder in (
        (f"qtbase_{name}.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"maikr_{name}.qm", ours),
    ):
        made = QTranslator(parent)
        if made.load(file, folder):
            yield made
