"""Printing and signing many papers: pages made ready here, paper made in processes of their own.

Making paper is plain work for the processor, so it goes as fast as there are cores. The pages go in and come
out in order, a few ahead of whoever keeps them, so memory does not grow with their number.
"""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

import django

from serang_asn.inti import tandatangan
from serang_asn.inti.pdf import cetak

DI_MUKA = 3
"""Pages per process that are under way before the first is asked for."""


@dataclass(frozen=True, slots=True)
class Cetakan:
    """One page to print and sign. teks: HTML of a template that extends `pdf/dasar.html`."""

    teks: str
    gaya: tuple[str, ...]
    alasan: str
    tempat: str


def jumlah_inti() -> int:
    """Return the cores this process may use."""
    return len(os.sched_getaffinity(0))


def kerjakan(cetakan: Cetakan) -> bytes:
    """Print and sign one page. Raises TandaTanganBelumSiap."""
    isi = cetak(cetakan.teks, gaya=cetakan.gaya)
    return tandatangan.tandatangani(isi, alasan=cetakan.alasan, tempat=cetakan.tempat)


def kerjakan_semua(daftar: Iterable[Cetakan], *, proses: int | None = None) -> Iterator[bytes]:
    """Yield the paper of every page, in order. proses: None for one per core; one works right here."""
    banyak = proses or jumlah_inti()
    if banyak == 1:
        yield from map(kerjakan, daftar)
        return
    # A server of its own starts the processes: the worker has threads and open connections not to be copied.
    with ProcessPoolExecutor(banyak, get_context("forkserver"), initializer=_siapkan) as kolam:
        antre: deque[Future[bytes]] = deque()
        try:
            for satu in daftar:
                antre.append(kolam.submit(kerjakan, satu))
                if len(antre) >= banyak * DI_MUKA:
                    yield antre.popleft().result()
            while antre:
                yield antre.popleft().result()
        finally:
            kolam.shutdown(wait=False, cancel_futures=True)


def _siapkan() -> None:
    django.setup()
