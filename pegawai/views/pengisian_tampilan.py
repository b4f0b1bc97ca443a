"""What the pages of a dossier show, and to whom they offer what."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from pegawai import permissions
from pegawai.domain.pengisian.banding import Kolom, Perbandingan, dari_json
from pegawai.domain.pengisian.status import PeranTim, Sikap, StatusPengisian
from pegawai.domain.syarat import HasilSyarat
from pegawai.models import CalonPengisian, PengisianJabatan
from pegawai.models.kelayakan import LABEL_HASIL
from pegawai.models.pengisian import LABEL_PERAN_TIM, LABEL_SIKAP
from pegawai.selectors import pengisian as baca
from pegawai.tables.kelayakan import GAYA_HASIL
from pegawai.tables.pengisian import GAYA_PENGISIAN
from serang_asn.inti import izin, penulisan
from serang_asn.inti.izin import Izin
from serang_asn.inti.komponen import Aksi, Butir

DISIPLIN = "syarat.disiplin"
"""The line that leads to sensitive data."""


@dataclass(frozen=True, slots=True)
class CalonTampil:
    """One candidate of the shortlist with the answer of the rules and what was decided."""

    calon: CalonPengisian
    kolom: Kolom
    label: str
    gaya: str
    belum: int
    tak_diketahui: int


def konteks(request: HttpRequest, berkas: baca.Berkas) -> dict[str, Any]:
    """Return what the page of one dossier needs."""
    satu, banding = berkas.pengisian, perbandingan(request.user, berkas)
    susun = izin.punya(request.user, permissions.PENGISIAN_SUSUN)
    return {
        "berkas": berkas,
        "judul": f"Pengisian {satu.jabatan.nama}",
        "gaya_status": GAYA_PENGISIAN[satu.status],
        "butir": _butir(berkas),
        "calon": daftar_calon(berkas, banding),
        "keputusan": berkas.keputusan,
        "butir_keputusan": _butir_keputusan(berkas),
        "hadir": _hadir(berkas),
        "can_susun": susun and satu.is_terbuka,
        "can_usulkan": susun and satu.status == StatusPengisian.DIPUTUS,
        "aksi": _aksi(request, berkas),
        "remah": remah(),
    }


def perbandingan(akun: Any, berkas: baca.Berkas) -> Perbandingan:
    """Return the comparison: of today while the dossier is open, as it was decided on afterwards."""
    banding = dari_json(berkas.keputusan.cuplikan) if berkas.keputusan else baca.get_perbandingan(berkas)
    return banding if izin.punya(akun, permissions.SENSITIF) else banding.tanpa_tautan(DISIPLIN)


def daftar_calon(berkas: baca.Berkas, banding: Perbandingan) -> list[CalonTampil]:
    """Return the candidates in the order of the shortlist; who was chosen first."""
    per_kode = {satu.kode: satu for satu in banding.kolom}
    urut = sorted(berkas.calon, key=lambda satu: not satu.terpilih)
    return [_calon(satu, per_kode[str(satu.pegawai.kode)]) for satu in urut]


def izin_tarik(satu: PengisianJabatan) -> Izin:
    """Return the right that withdrawing asks for: what the team decided, only the team takes back."""
    is_diputus = satu.status == StatusPengisian.DIPUTUS
    return permissions.PENGISIAN_PUTUS if is_diputus else permissions.PENGISIAN_SUSUN


def remah(berkas: baca.Berkas | None = None) -> Sequence[tuple[str, str]]:
    """Return the way back."""
    awal = [("Pengisian jabatan", reverse("pegawai:pengisian-list"))]
    if berkas is None:
        return awal
    return [*awal, (berkas.pengisian.jabatan.nama, berkas.pengisian.get_absolute_url())]


def _calon(satu: CalonPengisian, kolom: Kolom) -> CalonTampil:
    hasil = [sel.hasil for sel in kolom.sel.values()]
    return CalonTampil(
        satu, kolom, LABEL_HASIL[kolom.hasil], GAYA_HASIL[kolom.hasil],  # type: ignore[index]
        hasil.count(HasilSyarat.BELUM), hasil.count(HasilSyarat.TIDAK_DIKETAHUI),
    )  # fmt: skip


def _butir(berkas: baca.Berkas) -> list[Butir]:
    satu = berkas.pengisian
    pemangku = satu.pemangku
    return [
        Butir("Jabatan", satu.jabatan.nama),
        Butir("Unit kerja", satu.unit.nama, satu.unit.get_absolute_url()),
        Butir("Lowong mulai", penulisan.tanggal(satu.tanggal_lowong)),
        Butir("Pemangku sekarang", pemangku.nama_lengkap, pemangku.get_absolute_url())
        if pemangku
        else Butir("Pemangku sekarang", "Tidak ada"),
        Butir("Tempat yang diisi", satu.jumlah),
        Butir("Dibuka", f"{penulisan.tanggal(satu.dibuat_pada)} oleh {satu.dibuat_oleh}"),
        *([Butir("Catatan", satu.catatan)] if satu.catatan else []),
        *([Butir("Alasan penarikan", satu.alasan_tarik)] if satu.alasan_tarik else []),
    ]


def _butir_keputusan(berkas: baca.Berkas) -> list[Butir]:
    isi = berkas.keputusan
    if isi is None:
        return []
    return [
        Butir("Nomor berita acara", isi.nomor),
        Butir("Tanggal rapat", penulisan.tanggal(isi.tanggal)),
        Butir("Dicatat", f"{penulisan.waktu(isi.pada)} oleh {isi.oleh}"),
        Butir("Pertimbangan yang menentukan", ", ".join(isi.pertimbangan)),
        Butir("Dasar pertimbangan", isi.dasar),
        Butir("Dasar untuk umum", isi.dasar_publik),
    ]


def _hadir(berkas: baca.Berkas) -> list[tuple[str, str, str]]:
    """Name, part and stand of the members present."""
    return [
        (satu["nama"], LABEL_PERAN_TIM[PeranTim(satu["peran"])], LABEL_SIKAP[Sikap(satu["sikap"])])
        for satu in (berkas.keputusan.hadir if berkas.keputusan else [])
    ]


def _aksi(request: HttpRequest, berkas: baca.Berkas) -> list[Aksi]:
    satu, hasil = berkas.pengisian, []
    if berkas.calon:
        hasil.append(Aksi("Bandingkan calon", _url("bandingkan", satu), "scale"))
    if satu.is_terbuka and izin.punya(request.user, permissions.PENGISIAN_SUSUN):
        hasil.insert(0, Aksi("Cari calon", _url("calon", satu), "user-plus", "utama"))
    if satu.is_terbuka and berkas.calon and izin.punya(request.user, permissions.PENGISIAN_PUTUS):
        hasil.insert(0, Aksi("Putuskan", _url("putuskan", satu), "check-badge", "utama"))
    if satu.status != StatusPengisian.DITARIK and izin.punya(request.user, izin_tarik(satu)):
        hasil.append(Aksi("Tarik berkas", _url("tarik", satu), "arrow-uturn-left", "tautan"))
    return hasil


def _url(apa: str, satu: PengisianJabatan) -> str:
    return reverse(f"pegawai:pengisian-{apa}", args=[satu.kode])
