"""`python -m maikr_lab.backend --config FILE` serves; `--openapi` prints the API's exact form."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from maikr_lab.backend.app import create_app
from maikr_lab.backend.clock import utc_now
from maikr_lab.backend.compose import open_backend
from maikr_lab.backend.config import read_config
from maikr_lab.backend.serve import listen_on, serve
from maikr_lab.backend.traffic import Traffic


def openapi() -> str:
    """The OpenAPI document, as docs/openapi.json keeps it."""
    return json.dumps(create_app().openapi(), indent=2, ensure_ascii=False) + "\n"


def run(path: Path) -> None:
    """Serve what `path` describes. Raises OSError, ValueError or SQLAlchemyError when it can't be."""
    config = read_config(path)
    sockets = listen_on(config.listen)
    traffic = Traffic(config.traffic_file) if config.traffic_file else None
    serve(create_app(open_backend(config, utc_now)), sockets, config.tls, traffic)


def main() -> int:
    """The program; returns its exit code."""
    parser = argparse.ArgumentParser(prog="maikr_lab.backend", description="Maikr's reference backend.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--config", type=Path, help="the configuration, a JSON file")
    what.add_argument("--openapi", action="store_true", help="print the API's OpenAPI document")
    asked = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    if asked.openapi:
        sys.stdout.write(openapi())
        return 0
    try:
        run(asked.config)
    except (OSError, ValueError, SQLAlchemyError) as error:
        sys.stderr.write(f"The backend can't start: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
