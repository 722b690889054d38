"""The lists of sites that ship with Maikr, each to be named by a rule."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from maikr_ui.theme.theme import Theme
from maikr_ui.theme.tokens import Space
from maikr_ui.viewmodels.rules.bundles import BundlesModel
from maikr_ui.viewmodels.telling import tell
from maikr_ui.widgets.button import button
from maikr_ui.widgets.card import Card
from maikr_ui.widgets.folding import Folding
from maikr_ui.widgets.label import label
from maikr_ui.widgets.notice import Notice
from maikr_ui.widgets.refill import refill


class BundlesCard(Card):
    """`wanted` carries the destination that names the bundle."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, bundles: BundlesModel) -> None:
        super().__init__(self.tr("Bundles"))
        self._bundles = bundles
        self._shown: Mapping[str, int] = {}
        self._problem, self._rows = Notice(theme), QVBoxLayout()
        self._rows.setSpacing(Space.S)
        said = self.tr("All the names of a well-known site, to be sent its way by one rule.")
        self.column.addWidget(label(said, "muted", wrap=True))
        self.column.addWidget(self._problem)
        self.column.addLayout(self._rows)
        bundles.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._problem.say(tell(self._bundles.problem))
        if self._bundles.bundles != self._shown:
            self._shown = self._bundles.bundles
            refill(self._rows, [self._row(name, count) for name, count in self._shown.items()])

    def _row(self, name: str, count: int) -> QWidget:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(name, "strong", wrap=True))
        texts.addWidget(label(self.tr("Names and addresses: {count}").format(count=count), "caption", wrap=True))
        use = button(self.tr("Make a rule"))
        use.setAccessibleName(self.tr("Make a rule of {bundle}").format(bundle=name))
        use.clicked.connect(lambda: self.wanted.emit(f"bundle:{name}"))
        return Folding(texts, use)
