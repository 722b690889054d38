"""Brings resources/maikr_resources/translations up to date with the sources: `python -m tests.ui.translations`.

What is new is left unfinished in the .ts files, to be written with Qt Linguist or an editor; what is gone goes from
them too. Then the .qm files, which the window reads, are made anew.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from maikr_client.model.settings import Language
from maikr_ui.text.languages import TRANSLATIONS
from maikr_ui.text.phrases import FILE
from tests.support.texts.client import all_phrases
from tests.support.texts.window import Text, all_texts

FOLDER = Path("resources/maikr_resources/translations")
TOOLS = Path(sys.executable).parent


def main() -> int:
    """All of it."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / FILE).write_text(phrases_text(), "utf-8")
    texts = all_texts()
    for language in TRANSLATIONS:
        file = ts_file(FOLDER, language)
        update(file, language, texts)
        release(file, file.with_suffix(".qm"))
    return 0


def phrases_text() -> str:
    """What the file of phrases says, one a line."""
    return "".join(f"{phrase}\n" for phrase in all_phrases())


def ts_file(folder: Path, language: Language) -> Path:
    """Where that language's texts are."""
    return folder / f"maikr_{TRANSLATIONS[language]}.ts"


def update(file: Path, language: Language, texts: Sequence[Text]) -> None:
    """Add to `file` what is new in `texts`, take out what is no longer there. English has plural forms only."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        source.write_text("".join(_as_source(texts)), "utf-8")
        only = ["-pluralonly"] if language is Language.ENGLISH else []
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        _run(
            "pyside6-lupdate",
            str(source),
            *options,
            *only,
            "-target-language",
            TRANSLATIONS[language],
            "-ts",
            str(file),
        )


def release(file: Path, target: Path) -> None:
    """Make the .qm file of a .ts file; in the place of the old one at once, for a window that runs has it mapped."""
    fresh = target.with_suffix(".new")
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(fresh))
    fresh.replace(target)


def _as_source(texts: Sequence[Text]) -> Iterator[str]:
    """The texts as Qt's tool reads them out of Python."""
    for context, members in groupby(texts, key=lambda text: text.context):
        yield f"class {context}:\n    def texts(self, n):\n"
        for text in members:
            source, comment = (json.dumps(each, ensure_ascii=False) for each in (text.source, text.comment))
            yield f"        self.tr({source}, {comment}{', n' if text.plural else ''})\n"


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(TOOLS / tool), *arguments], check=False, capture_output=True, text=True)
    if done.returncode or done.stderr.strip():
        raise RuntimeError(f"{tool}: {done.stderr or done.stdout}")


if __name__ == "__main__":
    sys.exit(main())
