"""Named bundles of the names that one site needs, shipped with Maikr."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

from maikr_client.errors import InvalidValue
from maikr_client.exchange.plain import read_maikr
from maikr_client.model.rule import LIST_NAME, DestinationSet


class Bundles:
    """Bundles in a folder of `NAME.txt` files, each in the form of Maikr's own lists."""

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder

    @classmethod
    def shipped(cls) -> Bundles:
        """Those that came with this program."""
        return cls(files("maikr_resources") / "bundles")

    def names(self) -> tuple[str, ...]:
        """All there are, in order."""
        return tuple(
            sorted(each.name.removesuffix(".txt") for each in self._folder.iterdir() if each.name.endswith(".txt"))
        )

    def read(self, name: str) -> DestinationSet:
        """One bundle. Raises InvalidValue when there is none, or it is damaged."""
        if not LIST_NAME.fullmatch(name) or name not in self.names():
            raise InvalidValue("bundle", f"there is none called {name}; there are {', '.join(self.names())}")
        imported = read_maikr((self._folder / f"{name}.txt").read_text(encoding="utf-8"))
        if imported.problems:
            raise InvalidValue("bundle", f"{name}, line {imported.problems[0].line}: {imported.problems[0].code}")
        return imported.destinations
