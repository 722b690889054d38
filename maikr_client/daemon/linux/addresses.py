"""The address ranges of local networks, as the Linux parts name them: the model's, since previews show them too."""

from __future__ import annotations

from maikr_client.model.local_addresses import LOCAL_GROUPS4, LOCAL_GROUPS6, PRIVATE4, PRIVATE6

__all__ = ["LOCAL_GROUPS4", "LOCAL_GROUPS6", "PRIVATE4", "PRIVATE6"]
