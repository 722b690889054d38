"""`maikr-gui [--hidden] [LINK]`: the window and the tray."""

from __future__ import annotations

import argparse
import signal
import sys
from typing import TYPE_CHECKING

from maikr_client.core_dumps import forbid_core_dumps
from maikr_ui.opening import Opening, make_qt
from maikr_ui.shell.ending import Termination
from maikr_ui.shell.single import SingleInstance

if TYPE_CHECKING:
    from maikr_client.session import Session
    from maikr_ui.app import Application
    from maikr_ui.shell.crash_desk import CrashDesk


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

    crashes: list[CrashDesk] = []
    running: list[Application] = []
    termination = Termination()

    def end() -> None:
        if running:
            running[0].end()
        else:
            app.exit(0)

    def opened(application: Application) -> None:
        from maikr_ui.shell.crash_desk import CrashDesk  # noqa: PLC0415 - not on the way to the first frame

        crashes.append(CrashDesk(application.theme, application.bridge))
        crashes[0].quit_wanted.connect(lambda: app.exit(1))
        crashes[0].watch()
        single.called.connect(application.show_window)
        single.handed.connect(application.take_link)
        application.leaving.connect(lambda: app.exit(0))
        running.append(application)
        single.listen()
        if options.link:
            application.take_link(options.link)

    app.end_asked.connect(end)
    termination.asked.connect(end)
    opening = Opening(app, _opened)
    opening.opened.connect(opened)
    opening.start(hidden=options.hidden)
    code = app.exec()
    single.leave()
    return code


async def _opened() -> Session:
    """In the bridge's loop, so that all connections belong to it, and what it needs is loaded there."""
    from maikr_client.compose import open_session  # noqa: PLC0415 - not on the way to the window

    return open_session()


if __name__ == "__main__":
    sys.exit(main())
