from __future__ import annotations

import pytest

from maikr_client.daemon.linux.control_groups import ControlGroup
from maikr_client.daemon.ports import PeerProcess


@pytest.mark.parametrize("pid", [0, 1, -1])
def test_no_number_that_means_another_process_than_the_caller_is_taken(pid: int) -> None:
    group = ControlGroup.__new__(ControlGroup)
    group.descriptor = -1

    with pytest.raises(ProcessLookupError):
        group.take(PeerProcess(pid=pid, descriptor=-1))
