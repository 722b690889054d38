"""`maikr-gui [--hidden]`: the window and the tray."""

from __future__ import annotations

import argparse
import signal
import sys

from maikr_ui.app import Application, make_qt
from maikr_ui.sessions import open_session


def main() -> int:
    """Run until the person quits."""
    parser = argparse.ArgumentParser(prog="maikr-gui", description="Maikr's window and tray icon.")
    parser.add_argument("--hidden", action="store_true", help="start in the tray only")
    options = parser.parse_args()
    app = make_qt(sys.argv[:1])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = Application(app, open_session)
    application.start(hidden=options.hidden)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
