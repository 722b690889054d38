"""The style sheet from the tokens.

Widgets choose by property: labels have `type`, buttons `kind`, frames `card`, notices `tone`.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import Final

from maikr_ui.theme.scale import grown, scaled
from maikr_ui.theme.tokens import Colours, Size, Type

ICON_EDGE: Final = 7
"""Between an icon and the edge of the button that has nothing else."""

SHEET: Final = Template("""
QWidget { color: $text; }
QMainWindow, QStackedWidget, QWidget#page { background: $window; }
QLabel { background: transparent; }
QLabel[type="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[type="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[type="large"] { font-size: ${large}px; font-weight: 500; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="muted"] { color: $muted; }
QLabel[type="caption"] { color: $muted; font-size: ${caption}px; }
QLabel[type="hint"] { color: $warning; }
QLabel[type="complaint"] { color: $danger; }
QLabel[type="alarm"] { color: $danger; font-size: ${title}px; font-weight: 600; }
QWidget#page[alarm="true"] { background: $danger_soft; }
QToolTip { background: $text; color: $window; border: none; padding: 6px 8px; font-size: ${caption}px; }

QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame#rule { background: transparent; border: none; border-top: 1px solid $line; }
QFrame#rule[first="true"] { border-top: none; }
QFrame#editor { background: $window; border: 1px solid $outline; border-radius: ${radius}px; }
QFrame#dropLine { background: $accent; border: none; border-radius: 1px; }
QFrame#divider { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[tone="neutral"] { background: $hover; border: none; border-radius: ${radius}px; }
QFrame[tone="accent"] { background: $accent_soft; border: none; border-radius: ${radius}px; }
QFrame[tone="warning"] { background: $warning_soft; border: none; border-radius: ${radius}px; }
QFrame[tone="danger"] { background: $danger_soft; border: none; border-radius: ${radius}px; }

QPushButton { background: $surface; border: 1px solid $outline; border-radius: ${control_radius}px;
    padding: 0 16px; min-height: ${control_inner}px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 0 15px; min-height: ${control_focused}px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $hover; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $ring; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent; padding: 0 8px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border-color: $accent; padding: 0 7px; }
QPushButton[kind="quiet"]:disabled { color: $muted; }
QPushButton[kind="icon"] { background: transparent; border-color: transparent; padding: 0; min-width: ${icon}px;
    min-height: ${icon}px; max-width: ${icon}px; }
QPushButton[kind="icon"]:hover { background: $hover; }
QPushButton[kind="icon"]:focus { border: 2px solid $accent; min-width: ${icon_focused}px; min-height: ${icon_focused}px;
    max-width: ${icon_focused}px; }
QPushButton[kind="segment"] { border-color: transparent; background: transparent; color: $muted; padding: 0 14px; }
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked { background: $surface; color: $text; border-color: $line; font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 0 13px; }
QFrame#segments { background: $hover; border: none; border-radius: ${segments_radius}px; }

QPushButton[kind="place"] { border: 1px solid $line; border-radius: ${radius}px; min-height: ${place}px; padding: 0; }
QPushButton[kind="place"]:hover { border-color: $outline; background: $surface; }
QPushButton[kind="place"]:focus { border: 2px solid $accent; min-height: ${place_focused}px; }
QPushButton[kind="pick"] { border: 1px solid $line; border-radius: ${pick_radius}px; min-height: ${pick}px;
    padding: 0 14px 0 10px;
    font-weight: 400; }
QPushButton[kind="pick"]:hover { border-color: $outline; background: $surface; }
QPushButton[kind="pick"]:focus { border: 2px solid $accent; min-height: ${pick_focused}px; padding: 0 13px 0 9px; }
QPushButton[kind="row"] { background: transparent; border: 2px solid transparent; text-align: left; padding: 0 6px;
    min-height: ${row}px; font-weight: 400; }
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border-color: $accent; padding: 0 6px; min-height: ${row}px; }
QFrame#panel { background: $window; border: 1px solid $outline; }
QFrame#rail { background: $rail; border: none; border-right: 1px solid $line; }
QPushButton[kind="nav"] { background: transparent; border: 2px solid transparent; border-radius: ${control_radius}px;
    color: $muted; text-align: left; padding: 0 12px; min-height: ${nav}px; font-weight: 500; }
QPushButton[kind="nav"]:hover { background: $hover; color: $text; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="nav"]:focus { border-color: $accent; padding: 0 12px; min-height: ${nav}px; }
QPushButton[kind="nav"][narrow="true"] { padding: 0; text-align: center; }

QLineEdit { background: $surface; border: 1px solid $outline; border-radius: ${control_radius}px; padding: 0 11px;
    min-height: ${control_inner}px; placeholder-text-color: $muted; selection-background-color: $accent;
    selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 10px; min-height: ${control_focused}px; }
QLineEdit[invalid="true"] { border-color: $danger; }
QLineEdit:disabled { color: $muted; background: $hover; }
QLineEdit QToolButton:focus { border: 2px solid $accent; border-radius: 4px; }
QComboBox { background: $surface; border: 1px solid $outline; border-radius: ${control_radius}px; padding: 0 11px;
    min-height: ${control_inner}px; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 0 10px; min-height: ${control_focused}px; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; }
QPlainTextEdit, QTextBrowser { background: $surface; border: 1px solid $line; border-radius: ${radius}px; padding: 8px;
    selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus, QTextBrowser:focus { border: 2px solid $accent; padding: 7px; }

QListView { background: $surface; border: 1px solid $line; border-radius: ${radius}px; outline: none; padding: 6px 0; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 4px 2px; }
QScrollBar::handle:vertical { background: $outline; border-radius: 3px; min-height: 32px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }

QCheckBox, QRadioButton { spacing: 10px; min-height: ${choice}px; border: 2px solid transparent; border-radius: 6px;
    padding: 0 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { width: 14px; height: 14px; border-radius: 9px; border: 2px solid $outline;
    background: $surface; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; }

QMenu { background: $surface; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 7px 20px; border-radius: 6px; }
QMenu::item:selected { background: $hover; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
""")


def style_sheet(colours: Colours) -> str:
    """The whole sheet in this scheme, for the present size of text."""
    values = {name: value for name, value in asdict(colours).items() if isinstance(value, str)}
    return SHEET.substitute(values, **_letters(), **_measures())


def _letters() -> dict[str, int]:
    return {
        "caption": scaled(Type.CAPTION),
        "large": scaled(Type.LARGE),
        "heading": scaled(Type.HEADING),
        "title": scaled(Type.TITLE),
    }


def _measures() -> dict[str, int]:
    control, icon = grown(Size.CONTROL), scaled(Size.ICON) + 2 * ICON_EDGE
    return {
        "radius": Size.RADIUS,
        "control_radius": Size.CONTROL_RADIUS,
        "segments_radius": Size.RADIUS,
        "control_inner": control - 2,
        "control_focused": control - 4,
        "icon": icon,
        "icon_focused": icon - 2,
        "place": grown(Size.PLACE, lines=2) - 2,
        "place_focused": grown(Size.PLACE, lines=2) - 4,
        "pick": grown(Size.PICK) - 2,
        "pick_focused": grown(Size.PICK) - 4,
        "pick_radius": grown(Size.PICK) // 2,
        "nav": grown(Size.CONTROL),
        "row": grown(Size.CHOICE),
        "choice": grown(Size.CHOICE),
    }
