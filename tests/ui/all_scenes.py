"""The scenes of every page."""

from __future__ import annotations

from tests.ui.scenes import SCENES
from tests.ui.speed_scenes import SPEED_SCENES

ALL_SCENES = (*SCENES, *SPEED_SCENES)
