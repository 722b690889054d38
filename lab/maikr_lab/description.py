"""What does the lab tell about itself in the file that MAIKR_LAB names? Its keys are a contract (docs/architecture)."""

from __future__ import annotations

from collections.abc import Mapping

from maikr_client.model.keys import PublicKey
from maikr_lab.directory import directory
from maikr_lab.files import LabFiles
from maikr_lab.jsonlines import Json
from maikr_lab.plan import LabPlan, ServerPlan


def describe(plan: LabPlan, files: LabFiles, keys: Mapping[str, PublicKey]) -> dict[str, Json]:
    """The whole description, ready to be written as JSON."""
    return {
        "account": {"email": plan.account.email, "password": plan.account.password},
        "api": f"https://{plan.api_name}",
        "ca": str(files.ca),
        "mailbox": str(files.mailbox),
        "namespaces": {
            "client": plan.client_ns,
            "router": plan.router_ns,
            "internet": plan.internet_ns,
            "servers": {server.name: server.name for server in plan.servers},
            "sites": plan.sites_ns,
            "backend": plan.backend_ns,
        },
        "uplink": {"client": plan.home.client_interface, "router": plan.home.router_interface},
        "servers": [
            entry | _extra(server, files) for server, entry in zip(plan.servers, directory(plan, keys), strict=True)
        ],
        "sites": [
            {"name": site.name, "addresses": [str(address) for address in site.addresses.both]} for site in plan.sites
        ],
        "daemon": {"socket": str(files.daemon_socket), "pidfile": str(files.daemon_pid)},
        "reports": str(files.reports),
        "traffic": str(files.traffic),
        "home": {"address4": str(plan.home.client4.ip), "address6": str(plan.home.client6.ip)},
        "isp_queries": str(files.isp_queries),
        "control": str(files.control),
        "logs": str(files.logs),
    }


def _extra(server: ServerPlan, files: LabFiles) -> dict[str, Json]:
    return {
        "interface": server.interface,
        "rtt_ms": server.rtt_ms,
        "queries": str(files.server_queries(server.name)),
    }
