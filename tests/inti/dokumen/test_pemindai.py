"""The virus scanner: clamd's protocol against a real socket, and closed when it cannot be asked."""

import contextlib
import io
import socket
import struct
import threading
from collections.abc import Iterator

import pytest

from serang_asn.inti.dokumen import pemindai
from serang_asn.inti.dokumen.pemindai import PemindaiGagal, Putusan, clamd, pindai
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak

CLAMD = "serang_asn.inti.dokumen.pemindai.clamd"


class ClamdTiruan:
    """Speaks INSTREAM as clamd does: finds `virus` in the stream, or answers with `jawaban`."""

    def __init__(self, saluran: socket.socket, jawaban: bytes | None = None) -> None:
        self.saluran, self.jawaban, self.diterima = saluran, jawaban, b""
        self.benang = threading.Thread(target=self._layani, daemon=True)
        self.benang.start()

    def _layani(self) -> None:
        tamu, _ = self.saluran.accept()
        with tamu, tamu.makefile("rb") as masuk:
            assert masuk.read(10) == b"zINSTREAM\0"
            while panjang := struct.unpack("!I", masuk.read(4))[0]:
                self.diterima += masuk.read(panjang)
            hasil = b"Eicar-Test-Signature FOUND" if b"virus" in self.diterima else b"OK"
            tamu.sendall(self.jawaban if self.jawaban is not None else b"stream: " + hasil + b"\0")


@pytest.fixture(params=["unix", "tcp"])
def clamd_hidup(request, tmp_path, settings) -> Iterator[ClamdTiruan]:
    if request.param == "unix":
        saluran = socket.socket(socket.AF_UNIX)
        saluran.bind(str(tmp_path / "clamd.sock"))
        settings.DOKUMEN_CLAMD = f"unix:{tmp_path}/clamd.sock"
    else:
        saluran = socket.socket()
        saluran.bind(("127.0.0.1", 0))
        settings.DOKUMEN_CLAMD = f"tcp:127.0.0.1:{saluran.getsockname()[1]}"
    settings.DOKUMEN_PEMINDAI = CLAMD
    saluran.listen()
    with contextlib.closing(saluran):
        yield ClamdTiruan(saluran)


def test_bersih_dan_seluruh_isi_terkirim(clamd_hidup):
    isi = bytes(range(256)) * 1000

    assert clamd(io.BytesIO(isi)) == Putusan(bersih=True)
    assert clamd_hidup.diterima == isi


def test_temuan_menolak_dengan_nama(clamd_hidup):
    with pytest.raises(DokumenDitolak, match="Eicar-Test-Signature") as galat:
        pindai(b"ada virus di sini")

    assert galat.value.kode == "virus"


@pytest.mark.parametrize("jawaban", [b"INSTREAM size limit exceeded. ERROR\0", b"", b"stream: OK-ish\0"])
def test_jawaban_tak_jelas_bukan_bersih(clamd_hidup, jawaban):
    clamd_hidup.jawaban = jawaban

    with pytest.raises(PemindaiGagal):
        clamd(io.BytesIO(b"isi"))


def test_tak_terhubung_berarti_ditolak(settings, tmp_path):
    settings.DOKUMEN_PEMINDAI, settings.DOKUMEN_CLAMD = CLAMD, f"unix:{tmp_path}/tidak-ada.sock"

    with pytest.raises(DokumenDitolak, match="tidak tersedia") as galat:
        pindai(b"isi")

    assert galat.value.kode == "pemindai_tidak_tersedia"


def test_diam_terlalu_lama_berarti_ditolak(settings, tmp_path, monkeypatch):
    monkeypatch.setattr(pemindai, "DETIK_MAKS", 0.05)
    settings.DOKUMEN_PEMINDAI, settings.DOKUMEN_CLAMD = CLAMD, f"unix:{tmp_path}/diam.sock"
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as saluran:
        saluran.bind(f"{tmp_path}/diam.sock")
        saluran.listen()

        with pytest.raises(DokumenDitolak, match="tidak tersedia"):
            pindai(b"isi")


def test_tanpa_pemindai_tidak_ada_yang_ditanya(settings):
    settings.DOKUMEN_PEMINDAI = ""

    assert pindai(b"isi") is None
