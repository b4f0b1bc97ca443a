"""Which address a request came from. The one place that decides whom to believe."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest


def alamat_klien(request: HttpRequest) -> str | None:
    """Return the address of whoever sent `request`, or None when there is none (a Unix socket).

    Each of the `PROXY_TEPERCAYA` proxies in front appends the address it heard from to `X-Forwarded-For`;
    what stands further left was sent by the client and proves nothing. Without a proxy it is not read.
    """
    rantai = [satu for satu in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if satu.strip()]
    tepercaya = min(settings.PROXY_TEPERCAYA, len(rantai))
    diteruskan = _bersih(rantai[-tepercaya]) if tepercaya else None
    return diteruskan or _bersih(request.META.get("REMOTE_ADDR", ""))


def _bersih(teks: str) -> str | None:
    """Return the bare address of `1.2.3.4`, `1.2.3.4:5678`, `::1`, `[::1]:5678`; None for anything else."""
    teks = teks.strip()
    if teks.startswith("["):
        teks = teks[1:].partition("]")[0]
    elif teks.count(":") == 1:
        teks = teks.partition(":")[0]
    try:
        alamat = ipaddress.ip_address(teks)
    except ValueError:
        return None
    terpeta = alamat.ipv4_mapped if isinstance(alamat, ipaddress.IPv6Address) else None
    return str(terpeta or alamat)
