"""Texts of letters: the version in force, a new version, the versions the house ships with."""

from datetime import date
from pathlib import Path
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.domain.surat import naskah
from pegawai.models import TemplatSurat
from pegawai.services.referensi import DATA, baca
from pegawai.services.surat.halaman import ambil_jenis
from pegawai.services.surat.kesalahan import SuratDitolak
from serang_asn.inti.batasan import nama_batasan
from serang_asn.inti.jejak import sebagai

NASKAH = DATA / "surat"
AWAL = date(2000, 1, 1)
"""From when the texts of the house hold."""
ISI = ("judul", "kop", "kertas", "isi", "isi_bersama")


def berlaku(kode: str, pada: date) -> TemplatSurat:
    """Return the version of a letter in force on `pada`. Raises SuratDitolak."""
    templat = TemplatSurat.objects.berlaku(pada).filter(kode=kode).first()
    if templat is None:
        raise SuratDitolak("Jenis surat ini belum mempunyai templat yang berlaku.", "surat_tanpa_templat")
    return templat


@transaction.atomic
def simpan_versi(*, kode: str, versi: int, oleh: Any, **isi: Any) -> TemplatSurat:
    """Add the version after `versi`, the newest when the form was shown.

    isi: fields of `TemplatSurat`. Raises NaskahTidakSah, SuratDitolak when somebody else was faster.
    """
    jenis = ambil_jenis(kode)
    salah = naskah.periksa(isi["isi"], jenis.dikenal)
    if isi.get("isi_bersama"):
        salah += naskah.periksa(isi["isi_bersama"], jenis.dikenal, kolom=jenis.kolom)
    if salah:
        raise naskah.NaskahTidakSah(salah)
    try:
        with transaction.atomic(), sebagai(akun_id=oleh.pk if oleh else None, asal="surat.templat"):
            return TemplatSurat.objects.create(kode=kode, versi=versi + 1, dibuat_oleh=oleh, **isi)
    except IntegrityError as galat:
        if nama_batasan(galat) != "pegawai_templatsurat_versi":
            raise
        raise SuratDitolak(
            "Templat ini baru saja diubah orang lain. Muat ulang halaman untuk melihat versi terbaru.",
            "surat_templat_basi",
        ) from galat


def muat_bawaan() -> int:
    """Add the shipped texts that are new or changed; return how many. What an officer wrote stays."""
    terbaru = {satu.kode: satu for satu in TemplatSurat.objects.order_by("kode", "-versi").distinct("kode")}
    ditulis = 0
    for baris in baca("templat_surat"):
        isi = _isi_bawaan(baris)
        lama = terbaru.get(baris["kode"])
        if lama and (lama.dibuat_oleh_id or all(getattr(lama, nama) == isi[nama] for nama in ISI)):
            continue
        mulai = timezone.localdate() if lama else AWAL
        simpan_versi(
            kode=baris["kode"], versi=lama.versi if lama else 0, oleh=None, berlaku_mulai=mulai,
            catatan="Bawaan sistem", **isi,
        )  # fmt: skip
        ditulis += 1
    return ditulis


def _isi_bawaan(baris: dict[str, str]) -> dict[str, Any]:
    bersama = NASKAH / f"{baris['kode']}.bersama.txt"
    return {nama: baris[nama] for nama in ("judul", "kop", "kertas")} | {
        "isi": _teks(NASKAH / f"{baris['kode']}.txt"),
        "isi_bersama": _teks(bersama) if bersama.exists() else "",
    }


def _teks(berkas: Path) -> str:
    return berkas.read_text(encoding="utf-8").strip()
