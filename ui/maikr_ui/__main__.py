"""`maikr-gui [--hidden] [LINK]`: the window and the tray."""

from __future__ import annotations

import argparse
import signal
import sys
from typing import TYPE_CHECKING

from maikr_client.core_dumps import forbid_core_dumps
from maikr_ui.app import Application, make_qt
from maikr_ui.shell.crash_desk import CrashDesk
from maikr_ui.shell.single import SingleInstance

if TYPE_CHECKING:
    from maikr_client.session import Session


def main() -> int:
    """Run until the person quits."""
    parser = argparse.ArgumentParser(prog="maikr-gui", description="Maikr's window and tray icon.")
    parser.add_argument("--hidden", action="store_true", help="start in the tray only")
    parser.add_argument("link", nargs="?", default="", help="maikr://connect/SERVER: asks whether to connect to it")
    options = parser.parse_args()
    forbid_core_dumps()
    app = make_qt(sys.argv[:1])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    single = SingleInstance()
    if not single.is_first():
        single.call_first(lambda answered: app.exit(0 if answered else 1), options.link)
        return app.exec()
    application = Application(app, _opened)
    application.begun.connect(single.listen)
    crashes = CrashDesk(application.theme, application.bridge)
    crashes.quit_wanted.connect(lambda: app.exit(1))
    crashes.watch()
    single.called.connect(application.show_window)
    single.handed.connect(application.take_link)
    if options.link:
        application.begun.connect(lambda: application.take_link(options.link))
    application.leaving.connect(lambda: app.exit(0))
    application.start(hidden=options.hidden)
    code = app.exec()
    single.leave()
    return code


async def _opened() -> Session:
    """In the bridge's loop, so that all connections belong to it, and what it needs is loaded there."""
    from maikr_client.compose import open_session  # noqa: PLC0415 - not on the way to the window

    return open_session()


if __name__ == "__main__":
    sys.exit(main())
