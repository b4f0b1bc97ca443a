"""The supervisor, with real child processes."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from serang_asn.inti.jalan import pengawas as modul
from serang_asn.inti.jalan.pengawas import Anak, Pengawas

CATAT_LALU_TUNGGU = "import sys, signal; open(sys.argv[1], 'a').write('x'); signal.pause()"
CATAT_LALU_MATI = "import sys; open(sys.argv[1], 'a').write('x'); sys.exit(7)"
TULI = "import signal; signal.signal(15, signal.SIG_IGN); " + CATAT_LALU_TUNGGU


@pytest.fixture(autouse=True)
def _sinyal_semula() -> Iterator[None]:
    semula = {sinyal: signal.getsignal(sinyal) for sinyal in modul.SINYAL_BERHENTI}
    yield
    for sinyal, penangan in semula.items():
        signal.signal(sinyal, penangan)


def anak(kode: str, berkas: Path) -> Anak:
    return Anak("Anak", [sys.executable, "-c", kode, str(berkas)])


def berhenti_setelah(detik: float) -> None:
    """Send this process what Ctrl-C sends, a little later."""
    Timer(detik, os.kill, [os.getpid(), signal.SIGINT]).start()


def test_anak_yang_mati_dijalankan_lagi_makin_jarang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modul, "SELANG_PERIKSA_DETIK", 0.01)
    pesan: list[str] = []
    mudah_mati = anak(CATAT_LALU_MATI, tmp_path / "jejak")
    mudah_mati.jeda = 0.05
    pengawas = Pengawas([mudah_mati], pesan.append)

    pengawas.mulai()
    berhenti_setelah(1.5)
    pengawas.awasi()
    pengawas.hentikan()

    assert len((tmp_path / "jejak").read_text()) >= 3
    assert mudah_mati.jeda >= 0.2
    assert "berhenti sendiri (kode 7)" in pesan[0]


def test_ctrl_c_menghentikan_semua_anak(tmp_path: Path) -> None:
    tenang = anak(CATAT_LALU_TUNGGU, tmp_path / "jejak")
    pengawas = Pengawas([tenang], print)
    pengawas.mulai()
    assert pengawas.tunggu_siap((tmp_path / "jejak").exists, 10)

    berhenti_setelah(0.05)
    pengawas.awasi()
    pengawas.hentikan()

    assert tenang.proses is not None
    assert tenang.proses.poll() == -signal.SIGTERM


def test_anak_yang_tuli_dipaksa(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modul, "BATAS_BERHENTI_DETIK", 0.2)
    tuli = anak(TULI, tmp_path / "jejak")
    pengawas = Pengawas([tuli], print)
    pengawas.mulai()
    assert pengawas.tunggu_siap(lambda: (tmp_path / "jejak").exists(), 10)

    pengawas.hentikan()

    assert tuli.proses is not None
    assert tuli.proses.poll() == -signal.SIGKILL


def test_anak_yang_mati_muda_bukan_siap(tmp_path: Path) -> None:
    pengawas = Pengawas([anak(CATAT_LALU_MATI, tmp_path / "jejak")], print)
    pengawas.mulai()

    assert not pengawas.tunggu_siap(lambda: False, 10)
    assert not pengawas.is_berhenti
