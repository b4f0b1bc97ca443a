"""Keeps child processes running until told to stop."""

import ctypes
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event
from typing import Any

SINYAL_BERHENTI = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
JEDA_AWAL_DETIK = 1.0
JEDA_MAKS_DETIK = 30.0
DIANGGAP_STABIL_DETIK = 60.0
BATAS_BERHENTI_DETIK = 25.0
SELANG_PERIKSA_DETIK = 0.25
PR_SET_PDEATHSIG = 1


@dataclass
class Anak:
    """One child: what to call it and how to start it."""

    nama: str
    perintah: Sequence[str]
    proses: "subprocess.Popen[bytes] | None" = None
    dimulai: float = 0.0
    jeda: float = JEDA_AWAL_DETIK
    mulai_lagi: float = field(default=0.0, repr=False)


class Pengawas:
    """Starts children in sessions of their own, so that Ctrl-C reaches them through here and only once."""

    def __init__(self, anak: Sequence[Anak], tulis: Callable[[str], Any]) -> None:
        self.anak = list(anak)
        self.tulis = tulis
        self._henti = Event()

    def mulai(self) -> None:
        """Start every child and take over the signals that mean stop."""
        for sinyal in SINYAL_BERHENTI:
            signal.signal(sinyal, lambda *_: self._henti.set())
        for satu in self.anak:
            self._mulai(satu)

    @property
    def is_berhenti(self) -> bool:
        return self._henti.is_set()

    def tunggu_siap(self, is_siap: Callable[[], bool], batas_detik: float) -> bool:
        """Watch until `is_siap`; False when told to stop, when a child dies young, or after `batas_detik`."""
        batas = time.monotonic() + batas_detik
        while time.monotonic() < batas and not self._henti.is_set():
            if any(satu.proses is None or satu.proses.poll() is not None for satu in self.anak):
                return False
            if is_siap():
                return True
            self._henti.wait(SELANG_PERIKSA_DETIK)
        return False

    def awasi(self) -> None:
        """Restart children that die, waiting longer each time, until told to stop."""
        while not self._henti.wait(SELANG_PERIKSA_DETIK):
            for satu in self.anak:
                self._rawat(satu)

    def hentikan(self) -> None:
        """Ask every child to finish, insist after a while."""
        hidup = [satu.proses for satu in self.anak if satu.proses is not None and satu.proses.poll() is None]
        for proses in hidup:
            proses.terminate()
        batas = time.monotonic() + BATAS_BERHENTI_DETIK
        for proses in hidup:
            try:
                proses.wait(max(0.1, batas - time.monotonic()))
            except subprocess.TimeoutExpired:
                proses.kill()
                proses.wait()

    def _mulai(self, satu: Anak) -> None:
        satu.dimulai = time.monotonic()
        satu.proses = subprocess.Popen(satu.perintah, start_new_session=True, preexec_fn=_ikut_mati)

    def _rawat(self, satu: Anak) -> None:
        sekarang = time.monotonic()
        if satu.proses is None:
            if sekarang >= satu.mulai_lagi:
                self._mulai(satu)
            return
        kode = satu.proses.poll()
        if kode is None:
            return
        if sekarang - satu.dimulai > DIANGGAP_STABIL_DETIK:
            satu.jeda = JEDA_AWAL_DETIK
        self.tulis(
            f"{satu.nama} berhenti sendiri (kode {kode}); dijalankan lagi dalam {satu.jeda:.0f} detik."
        )
        satu.proses, satu.mulai_lagi = None, sekarang + satu.jeda
        satu.jeda = min(satu.jeda * 2, JEDA_MAKS_DETIK)


def _ikut_mati() -> None:
    """In the child: ask Linux to stop it when its supervisor is killed outright."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
