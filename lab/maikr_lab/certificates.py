"""The lab's CA, and the backend's certificate made by it."""

from __future__ import annotations

import trustme

from maikr_lab.files import LabFiles
from maikr_lab.plan import LabPlan


def write_certificates(plan: LabPlan, files: LabFiles) -> None:
    """Write the CA's certificate, and the backend's with its key, to their places."""
    authority = trustme.CA(organization_name="Maikr lab")
    addresses = (str(address) for address in plan.api.both)
    issued = authority.issue_cert(plan.api_name, *addresses)
    authority.cert_pem.write_to_path(files.ca)
    issued.private_key_pem.write_to_path(files.backend_key)
    for pem in issued.cert_chain_pems:
        pem.write_to_path(files.backend_certificate, append=True)
