"""The scenes of every page."""

from __future__ import annotations

from tests.ui.desk_scenes import DESK_SCENES
from tests.ui.network_scenes import NETWORK_SCENES
from tests.ui.scenes import SCENES
from tests.ui.server_scenes import SERVER_SCENES
from tests.ui.speed_scenes import SPEED_SCENES

ALL_SCENES = (*SCENES, *DESK_SCENES, *NETWORK_SCENES, *SERVER_SCENES, *SPEED_SCENES)
