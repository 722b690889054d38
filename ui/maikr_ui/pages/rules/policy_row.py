"""What a proxy or group of another program is here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.rules.taking import TakingModel
from maikr_ui.widgets.button import button
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.text_field import TextField


class PolicyRow(QWidget):
    """Once it is said, the text is read anew."""

    def __init__(self, theme: Theme, taking: TakingModel, policy: str) -> None:
        super().__init__()
        self._taking, self._policy = taking, policy
        name = self.tr("What is “{policy}” here?").format(policy=policy)
        self._field = TextField(theme, name, hint=self.tr("via Netherlands"))
        self._complaint = label(kind="complaint", wrap=True)
        self._complaint.hide()
        use = button(self.tr("Use"))
        use.setAccessibleName(self.tr("Use this for {policy}").format(policy=policy))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Folding(self._field, use, at=Qt.AlignmentFlag.AlignBottom))
        column.addWidget(self._complaint)
        use.clicked.connect(self._use)
        self._field.submitted.connect(self._use)

    def _use(self) -> None:
        wrong = self._taking.set_policy(self._policy, self._field.text())
        self._complaint.setText(wrong or "")
        self._complaint.setVisible(wrong is not None)
        self._field.mark(invalid=wrong is not None, why=wrong or "")
