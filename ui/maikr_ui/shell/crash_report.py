"""The program had a fault: what that means for the person, and a report to read and keep; it goes nowhere by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout

from maikr_client.errors import MaikrError
from maikr_ui.theme.fonts import fixed_font
from maikr_ui.theme.scale import scaled
from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Size, Space, Tone
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.flow import FlowLayout
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.text_view import TextView

FILE_NAME = "maikr-fault.txt"


class CrashReport(QDialog):
    """Escape goes on. What is saved is what is shown."""

    quit_wanted = Signal()

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._text = text
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault in Maikr"))
        self.resize(scaled(Size.COLUMN) + Space.HUGE, scaled(Size.COLUMN))
        self._notice = Notice(theme)
        view = TextView(self.tr("The report"))
        view.setFont(fixed_font())
        view.setPlainText(text)
        go_on, save, quit_ = (
            button(self.tr("Go on"), "primary"),
            button(self.tr("Save as…")),
            button(self.tr("Quit Maikr")),
        )
        go_on.clicked.connect(self.accept)
        save.clicked.connect(self._ask_where)
        quit_.clicked.connect(self._quit)
        said = self.tr(
            "Your tunnel is not affected: Maikr’s service keeps it. What you did last may not have worked; try it "
            "again. If this comes back, save the report and send it to Maikr’s developers. Nothing is sent by itself."
        )
        buttons = FlowLayout(gap=Space.S)
        for each in (go_on, save, quit_):
            buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(self.tr("Something in Maikr went wrong"), "heading", wrap=True))
        column.addWidget(label(said, "muted", wrap=True))
        column.addWidget(view, 1)
        column.addWidget(self._notice)
        column.addLayout(buttons)
        go_on.setFocus()

    def save(self, file: Path) -> None:
        """Keep it, for this person's eyes only. At once: the worker may be what is at fault, and it is a few lines."""
        from maikr_client.diagnostics.writing import write_report  # noqa: PLC0415 - wanted once in a while

        try:
            write_report(file, self._text, force=True)
        except MaikrError as error:
            self._notice.say(tell(error.problem))
        else:
            said = self.tr("Saved as {file}, readable for you only. Nothing was sent.")
            self._notice.say(said.format(file=file), Tone.ACCENT)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), str(Path.home() / FILE_NAME))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _quit(self) -> None:
        self.accept()
        self.quit_wanted.emit()
