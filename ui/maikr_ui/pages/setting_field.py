"""A setting that is typed, checked where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_client.errors import InvalidValue
from maikr_client.model.problem import Problem
from maikr_client.model.settings import Settings
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.settings import SettingsModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.text_field import TextField

Read = Callable[[Settings], str]
Write = Callable[[Settings, str], Settings]


class SettingField(QWidget):
    """Kept on Enter, or when the field is left. What can't be kept stays as it was typed, with the reason below."""

    def __init__(
        self,
        theme: Theme,
        settings: SettingsModel,
        field: TextField,
        said: str,
        read: Read,
        write: Write,
    ) -> None:
        super().__init__()
        self._settings, self._read, self._write = settings, read, write
        self._edit, self._problem = field.edit, Notice(theme)
        self._edit.setAccessibleDescription(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(field)
        column.addWidget(self._problem)
        column.addWidget(label(said, "muted", wrap=True))
        self._edit.editingFinished.connect(self._keep)
        self._edit.textEdited.connect(self._check_again)
        settings.changed.connect(self._show)
        self._show()

    def _keep(self) -> None:
        if self._edit.isModified() and self._checked():
            text = self._edit.text()
            self._edit.setModified(False)
            self._settings.edit(lambda settings: self._write(settings, text), self._refused)
            self._show_kept(self._write(self._settings.settings, text))

    def _checked(self) -> bool:
        try:
            self._write(self._settings.settings, self._edit.text())
        except InvalidValue as error:
            self._complain(error.problem)
            return False
        self._complain(None)
        return True

    def _refused(self, problem: Problem) -> None:
        self._edit.setModified(True)
        self._complain(problem)

    def _check_again(self) -> None:
        """Somebody who mends what was wrong sees at once when it is right."""
        if not self._problem.isHidden():
            self._checked()

    def _complain(self, problem: Problem | None) -> None:
        self._problem.say(tell(problem))
        self._edit.setProperty("invalid", problem is not None)
        self._edit.style().unpolish(self._edit)
        self._edit.style().polish(self._edit)

    def _show(self) -> None:
        if not self._edit.isModified():
            self._show_kept(self._settings.settings)

    def _show_kept(self, settings: Settings) -> None:
        if self._edit.text() != self._read(settings):
            self._edit.setText(self._read(settings))
