"""A letter as a page to print: its text with the values put in, letterhead, signature, QR code."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.template.loader import render_to_string

from pegawai.domain.surat import blok, naskah
from pegawai.domain.surat.jenis import JenisSurat
from pegawai.models import TemplatSurat
from pegawai.registri import jenis_surat
from pegawai.services.surat.kesalahan import SuratDitolak
from pegawai.services.surat.nilai import TEMPAT
from serang_asn.inti import pdf
from serang_asn.inti.dokumen.qr import alamat_kode, qr_kode
from serang_asn.inti.percetakan import Cetakan

TEMPLAT = "pdf/surat/surat.html"
GAYA = {"A4": ("css/pdf/surat.css",), "F4": ("css/pdf/surat.css", "css/pdf/surat_f4.css")}
KODE_PRATINJAU = "pratinjau-belum-terbit"


def ambil_jenis(kode: str) -> JenisSurat:
    """Return the registered kind of letter. Raises SuratDitolak."""
    jenis = jenis_surat.ambil(kode)
    if jenis is None:
        raise SuratDitolak(f"Jenis surat “{kode}” tidak dikenal.", "surat_jenis_tidak_dikenal")
    return jenis


def tulis(
    templat: TemplatSurat, nilai: Mapping[str, str], *, kode: str, orang: Sequence[Mapping[str, str]] = (),
    is_petikan: bool = False, is_pratinjau: bool = False,
) -> str:  # fmt: skip
    """Return the HTML of a letter. kode: of its verification. orang: values of the people of a common decree.

    Raises NaskahTidakSah.
    """
    isi = naskah.susun(templat.isi_bersama if orang else templat.isi, nilai)
    return render_to_string(
        TEMPLAT,
        {
            "judul": templat.judul,
            "blok": isi,
            "is_keputusan": any(isinstance(satu, blok.Bagian) for satu in isi),
            "kop": templat.kop,
            "nilai": nilai,
            "tempat": TEMPAT,
            "daftar": _daftar(isi, orang, templat.kode),
            "is_petikan": is_petikan,
            "is_pratinjau": is_pratinjau,
            "qr": qr_kode(kode),
            "alamat": alamat_kode(kode),
        },
    )


def cetakan(templat: TemplatSurat, teks: str) -> Cetakan:
    """Return a letter ready to be printed and signed."""
    return Cetakan(teks, GAYA[templat.kertas], alasan=templat.judul, tempat=f"Kota {TEMPAT}")


def pratinjau(
    templat: TemplatSurat, nilai: Mapping[str, str], *, orang: Sequence[Mapping[str, str]] = ()
) -> bytes:
    """Return a letter as PDF that is marked as a preview and carries no signature."""
    teks = tulis(templat, nilai, kode=KODE_PRATINJAU, orang=orang, is_pratinjau=True)
    return pdf.cetak(teks, gaya=GAYA[templat.kertas])


def nilai_contoh(jenis: JenisSurat) -> dict[str, str]:
    """Return the example of every placeholder."""
    return {kode: satu.contoh for kode, satu in jenis.dikenal.items()}


def _daftar(isi: Sequence[blok.Blok], orang: Sequence[Mapping[str, str]], kode: str) -> dict[str, Any] | None:
    """Return heads and rows of the list of people."""
    letak = next((satu for satu in isi if isinstance(satu, blok.DaftarOrang)), None)
    if letak is None:
        return None
    dikenal = ambil_jenis(kode).dikenal
    return {
        "kepala": [dikenal[nama].label for nama in letak.kolom if nama in dikenal],
        "baris": [[satu.get(nama, "") for nama in letak.kolom if nama in dikenal] for satu in orang],
    }
