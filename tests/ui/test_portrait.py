"""What becomes of a picture, and what no picture can do."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_ui.portrait.limits import MAX_FILE_BYTES, SIDE
from maikr_ui.portrait.reading import as_jpeg, picture_in, picture_of
from tests.support.pictures import PLACE, PNG, colours_of, halves, jpeg, png, talkative_png, vast_png

ACROSS = ((0.1, 0.5), (0.9, 0.5))
MOST_BYTES = 256 * 1024


@pytest.mark.parametrize(
    "picture", [png(halves()), jpeg(halves()), png(halves(40, 400))], ids=["png", "jpeg", "narrow"]
)
def test_the_middle_square_is_kept_and_nothing_that_the_file_says_beside_it(picture: bytes) -> None:
    assert PLACE.encode() in picture
    seen = asyncio.run(picture_of(picture))
    assert (seen.size(), colours_of(seen, ACROSS)) == (QSize(SIDE, SIDE), ["left", "right"])
    sent = as_jpeg(seen)
    assert PLACE.encode() not in sent
    assert b"Exif" not in sent
    assert sent.startswith(b"\xff\xd8\xff")
    assert len(sent) < MOST_BYTES


def test_a_picture_is_turned_as_the_camera_was_held() -> None:
    seen = asyncio.run(picture_of(jpeg(halves(), orientation=6)))
    assert colours_of(seen, ((0.5, 0.1), (0.5, 0.9))) == ["left", "right"]


def test_where_nothing_is_drawn_it_is_white() -> None:
    clear = QImage(50, 50, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    assert colours_of(asyncio.run(picture_of(png(clear))), [(0.5, 0.5)]) == ["#ffffff"]


def test_the_worst_picture_is_small_enough_for_the_service() -> None:
    noise = QImage(os.urandom(SIDE * SIDE * 3), SIDE, SIDE, 3 * SIDE, QImage.Format.Format_RGB888)
    assert len(as_jpeg(asyncio.run(picture_of(png(noise))))) <= MOST_BYTES


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"plain text",
        b"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        PNG,
        vast_png(100_000),
        vast_png(12_000),
        talkative_png(400, 7),
    ],
    ids=["nothing", "text", "gif", "svg", "a beginning", "vast", "large", "talkative"],
)
def test_what_is_no_good_picture_is_refused_and_ends_nothing_here(picture: bytes) -> None:
    with pytest.raises(Failed) as caught:
        asyncio.run(picture_of(picture))
    assert caught.value.problem.code is ProblemCode.PICTURE_REFUSED


def test_a_file_that_is_too_large_or_none_is_not_read(tmp_path: Path) -> None:
    large, pipe = tmp_path / "large.png", tmp_path / "pipe.png"
    with large.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    os.mkfifo(pipe)
    for file_there in (large, pipe, tmp_path):
        with pytest.raises(Failed) as caught:
            asyncio.run(picture_in(file_there))
        assert caught.value.problem.code is ProblemCode.PICTURE_REFUSED
    with pytest.raises(Failed) as caught:
        asyncio.run(picture_in(tmp_path / "gone.png"))
    assert caught.value.problem.code is ProblemCode.INVALID_VALUE
