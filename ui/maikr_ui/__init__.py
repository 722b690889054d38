"""The window and the tray."""

from maikr_ui import qt_sources

qt_sources.leave_unread()
