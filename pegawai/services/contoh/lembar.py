"""Paper of the demo city: one-page decrees and drawn portraits.

The PDF is written by hand: hundreds must be there in a moment, and they are all alike.
"""

import io
import zlib
from collections.abc import Iterable, Sequence
from random import Random

import segno
from PIL import Image, ImageDraw

HALAMAN = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
    b" /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>"
)
Baris = tuple[str, str]
KIRI, ATAS, SELA = 72, 770, 18
SISI_QR = 84
CATATAN = "Lembar contoh dari kota rekaan; bukan keputusan yang sebenarnya."
KULIT = ("#f2d3b3", "#e0ac7e", "#c68850", "#a56b3c")
RAMBUT = ("#20150f", "#33231a", "#4a4a4a")
BAJU = ("#f4f4f2", "#c9b27c", "#2c5a8c", "#6b7d5a")
LATAR = ("#b8232f", "#1f4e8c")
"""Backgrounds of official portraits: red for odd, blue for even years of birth."""


def keputusan(*, judul: str, nomor: str, isi: Sequence[Baris], penutup: Sequence[str], alamat: str) -> bytes:
    """Return a decree on one page of A4 with the QR code of `alamat`.

    isi: label and value, one a line. penutup: place, day and signer, one a line.
    """
    coretan = [
        _teks(KIRI, ATAS, "PEMERINTAH KOTA SERANG", 14, tebal=True),
        _teks(KIRI, ATAS - SELA, "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", 11),
        f"1 w {KIRI} {ATAS - 28} m {595 - KIRI} {ATAS - 28} l S",
        _teks(KIRI, ATAS - 64, judul.upper(), 13, tebal=True),
        _teks(KIRI, ATAS - 64 - SELA, f"Nomor {nomor}", 11),
    ]
    tinggi = ATAS - 130
    for label, nilai in isi:
        coretan += [_teks(KIRI, tinggi, label, 11), _teks(KIRI + 140, tinggi, f": {nilai}", 11)]
        tinggi -= SELA
    tinggi -= 3 * SELA
    for satu in penutup:
        coretan.append(_teks(KIRI + 230, tinggi, satu, 11))
        tinggi -= SELA
    coretan += [_qr(alamat), _teks(KIRI, 52, CATATAN, 8)]
    return _pdf("\n".join(coretan).encode("cp1252", "replace"))


def potret(acak: Random, *, perempuan: bool, tahun_lahir: int) -> bytes:
    """Return a drawn portrait of nobody as JPEG of 600 × 800 pixels."""
    gambar = Image.new("RGB", (600, 800), LATAR[tahun_lahir % 2 == 0])
    kuas = ImageDraw.Draw(gambar)
    kulit, rambut, baju = acak.choice(KULIT), acak.choice(RAMBUT), acak.choice(BAJU)
    kuas.ellipse((90, 560, 510, 1060), fill=baju)
    if perempuan:
        kerudung = acak.choice(BAJU)
        kuas.ellipse((165, 165, 435, 560), fill=kerudung)
        kuas.polygon([(190, 420), (410, 420), (460, 640), (140, 640)], fill=kerudung)
        kuas.ellipse((210, 225, 390, 470), fill=kulit)
    else:
        kuas.rectangle((258, 450, 342, 590), fill=kulit)
        kuas.ellipse((195, 175, 405, 420), fill=rambut)
        kuas.ellipse((205, 215, 395, 490), fill=kulit)
    for mata in (262, 338):
        kuas.ellipse((mata - 9, 335, mata + 9, 353), fill="#1d1d1d")
    kuas.arc((262, 370, 338, 430), 20, 160, fill="#7a3b2e", width=6)
    keluaran = io.BytesIO()
    gambar.save(keluaran, "JPEG", quality=85)
    return keluaran.getvalue()


def _teks(x: int, y: int, teks: str, ukuran: int, *, tebal: bool = False) -> str:
    aman = teks.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{'F2' if tebal else 'F1'} {ukuran} Tf {x} {y} Td ({aman}) Tj ET"


def _qr(alamat: str) -> str:
    """The QR code as filled squares, at the foot of the page."""
    petak = [*segno.make(alamat, error="m", micro=False).matrix]
    sisi = SISI_QR / len(petak)
    kotak = [
        f"{KIRI + kolom * sisi:.2f} {90 + SISI_QR - (baris + 1) * sisi:.2f} {sisi:.2f} {sisi:.2f} re"
        for baris, deret in enumerate(petak)
        for kolom, hitam in enumerate(deret)
        if hitam
    ]
    return "\n".join([*kotak, "f"])


def _pdf(coretan: bytes) -> bytes:
    padat = zlib.compress(coretan)
    huruf = b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
    return _rangkai(
        [
            b"<< /Type /Catalog /Pages 2 0 R /Lang (id) >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            HALAMAN,
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(padat), padat),
            huruf % b"Times-Roman",
            huruf % b"Times-Bold",
        ]
    )


def _rangkai(objek: Iterable[bytes]) -> bytes:
    """Number the objects and close the file with its table of places."""
    isi, letak = bytearray(b"%PDF-1.4\n"), []
    for nomor, satu in enumerate(objek, start=1):
        letak.append(len(isi))
        isi += b"%d 0 obj\n%s\nendobj\n" % (nomor, satu)
    awal, jumlah = len(isi), len(letak) + 1
    isi += b"xref\n0 %d\n0000000000 65535 f \n" % jumlah
    isi += b"".join(b"%010d 00000 n \n" % satu for satu in letak)
    isi += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (jumlah, awal)
    return bytes(isi)
