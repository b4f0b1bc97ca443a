"""How often one address may do something; counted in the cache, in windows of fixed length."""

import time

from django.core.cache import cache
from django.http import HttpRequest

from serang_asn.inti.web.alamat import alamat_klien


def is_terlalu_sering(request: HttpRequest, nama: str, *, batas: int, detik: int = 60) -> bool:
    """Count this request of its sender under `nama`; answer whether it is over `batas` in the window."""
    jendela = int(time.time() // detik)
    kunci = f"laju:{nama}:{alamat_klien(request)}:{jendela}"
    cache.add(kunci, 0, timeout=2 * detik)
    return cache.incr(kunci) > batas
