"""Leaving, being away, coming back: a standing, and what it ends, as one action."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from pegawai.domain.hari_kerja import hari_kerja
from pegawai.domain.pensiun import tanggal_pensiun
from pegawai.domain.riwayat.karier import PPPK, Karier
from pegawai.domain.riwayat.tempat import usia_pensiun
from pegawai.domain.temuan import Temuan, larang, pilah
from pegawai.domain.tindakan import AKTIF, periksa_kembali
from pegawai.models import (
    HariLibur,
    JenisCuti,
    KedudukanHukum,
    Pegawai,
    PenugasanTambahan,
    RiwayatCuti,
    TindakanKepegawaian,
)
from pegawai.services.riwayat.karier import baca_karier
from pegawai.services.riwayat.kesalahan import RiwayatDitolak
from pegawai.services.riwayat.pratinjau import Pratinjau, baca_keadaan, selalu_batal
from pegawai.services.riwayat.tulis import kunci_pegawai, simpan
from pegawai.services.tindakan import dasar
from serang_asn.inti import penulisan
from serang_asn.inti.jejak import catat_jejak
from serang_asn.inti.versi import versi_kini

KELUAR, KEMBALI = "keluar", "kembali"
CLTN = "CLTN"
BUKAN_KELUAR = (AKTIF, "INSTANSI_LAIN")
"""Standings that nobody leaves into: being active, and service before a transfer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Perubahan:
    """A standing from a day. selesai: end of an absence that is a leave, half-open. sk: of the decree."""

    kedudukan: KedudukanHukum
    tmt: date
    sk: Mapping[str, Any]
    selesai: date | None = None

    @property
    def jenis(self) -> str:
        """Which action this is."""
        return KEMBALI if self.kedudukan.kode == AKTIF else KELUAR


@dataclass(frozen=True, slots=True)
class PratinjauKeluar:
    """What would be: findings and states as for one event, and what would end (ready to show)."""

    hasil: Pratinjau
    diakhiri: tuple[str, ...] = field(default=())


@transaction.atomic
def terapkan(
    perubahan: Perubahan, *, pegawai: Pegawai, kode: UUID, oleh: Any, alasan: str = "", dokumen: Any = None
) -> TindakanKepegawaian:
    """Write the standing, end what it ends, and return the action; the same `kode` writes once.

    Raises RiwayatDitolak; RiwayatPerluAlasan on warnings without `alasan`.
    """
    ada = dasar.sudah_ada(kode)
    if ada is not None:
        return ada
    kunci_pegawai(pegawai)
    with catat_jejak(oleh, f"tindakan.{perubahan.jenis}", alasan):
        _, temuan = _tulis(perubahan, pegawai, kode=kode, oleh=oleh, dokumen=dokumen)
        dasar.pastikan_boleh(temuan, alasan)
    return TindakanKepegawaian.objects.get(kode=kode)


def pratinjau(perubahan: Perubahan, *, pegawai: Pegawai, oleh: Any) -> PratinjauKeluar:
    """Return findings, states and what would end; leaves nothing behind."""
    with selalu_batal():
        kunci_pegawai(pegawai)
        sebelum = baca_keadaan(pegawai)
        try:
            tindakan, temuan = _tulis(perubahan, pegawai, kode=None, oleh=oleh, dokumen=None)
        except RiwayatDitolak as galat:
            return PratinjauKeluar(Pratinjau(galat.temuan))
        if pilah(temuan)[0]:
            return PratinjauKeluar(Pratinjau(tuple(temuan)))
        hari = tuple(sorted({perubahan.tmt, timezone.localdate()}))
        hasil = Pratinjau(tuple(temuan), sebelum, baca_keadaan(pegawai), hari)
        return PratinjauKeluar(hasil, tuple(satu["pesan"] for satu in tindakan.ringkasan["diakhiri"]))


def tmt_pensiun_bup(pegawai: Pegawai, per_tanggal: date) -> date | None:
    """Return when the age limit of the present post is reached; None when no limit is known."""
    karier = baca_karier(pegawai, per_tanggal=per_tanggal, perlu=("bup",))
    jabatan = karier.jabatan_pada(per_tanggal)
    usia = usia_pensiun(jabatan.tempat, per_tanggal, karier) if jabatan else None
    return tanggal_pensiun(pegawai.tanggal_lahir, usia) if usia else None


def _tulis(
    perubahan: Perubahan, pegawai: Pegawai, *, kode: UUID | None, oleh: Any, dokumen: Any
) -> tuple[TindakanKepegawaian, list[Temuan]]:
    karier = baca_karier(pegawai, per_tanggal=timezone.localdate())
    temuan = [*periksa_kembali(perubahan.tmt, karier)] if perubahan.jenis == KEMBALI else []
    if not karier.jenis_asn_pada(perubahan.tmt):
        temuan.append(_belum_diangkat())
    if pilah(temuan)[0]:
        raise RiwayatDitolak(temuan)
    tindakan = dasar.buat(
        kode=kode, jenis=perubahan.jenis, judul=_judul(perubahan, pegawai), tmt=perubahan.tmt,
        sk=perubahan.sk, oleh=oleh, dokumen=dokumen,
    )  # fmt: skip
    with dasar.turunkan_sekali():
        diakhiri = [*_akhiri(perubahan, pegawai)]
        baris = dasar.tulis(
            tindakan=tindakan, pegawai=pegawai, peristiwa=_peristiwa(perubahan, karier), sk=perubahan.sk
        )
    dasar.tandai_diterapkan(
        tindakan, {"jumlah": 1, "diakhiri": diakhiri, "batas": dasar.catatan_terakhir(pegawai)}
    )
    return tindakan, [*temuan, *dasar.temuan_bersama(baris)]


def _belum_diangkat() -> Temuan:
    return larang(
        "belum_diangkat", "Pada tanggal itu pegawai ini belum diangkat.", "UU 20/2023 ps. 52", "tmt"
    )


def _judul(perubahan: Perubahan, pegawai: Pegawai) -> str:
    apa = "Aktif kembali" if perubahan.jenis == KEMBALI else perubahan.kedudukan.nama
    return f"{apa}: {pegawai.nama_lengkap}"


def _peristiwa(perubahan: Perubahan, karier: Karier) -> list[dasar.Peristiwa]:
    kini = karier.kedudukan_pada(perubahan.tmt)
    jenis_asn = karier.jenis_asn_pada(perubahan.tmt)
    berjalan = kini and kini.kontrak_selesai and kini.kontrak_selesai > perubahan.tmt
    is_kontrak = jenis_asn in PPPK and not perubahan.kedudukan.akhir and berjalan
    kedudukan = {
        "jenis_asn": jenis_asn,
        "kedudukan": perubahan.kedudukan,
        "tmt": perubahan.tmt,
        "kontrak_selesai": kini.kontrak_selesai if kini and is_kontrak else None,
    }
    daftar: list[dasar.Peristiwa] = [("kedudukan", kedudukan)]
    if perubahan.kedudukan.kode == CLTN and perubahan.selesai is not None:
        cuti = {
            "jenis": JenisCuti.objects.get(kode=CLTN),
            "mulai": perubahan.tmt,
            "selesai": perubahan.selesai,
            "hari_kerja": _hari_kerja(perubahan.tmt, perubahan.selesai),
            "tahun_hak": perubahan.tmt.year,
        }
        daftar.append(("cuti", cuti))
    return daftar


def _hari_kerja(mulai: date, selesai: date) -> int:
    """Return how many days of leave a half-open period is, at least one."""
    return max(1, len(hari_kerja(mulai, selesai, HariLibur.objects.antara(mulai, selesai))))


def _akhiri(perubahan: Perubahan, pegawai: Pegawai) -> Iterator[dict[str, Any]]:
    """End what runs past the day and withdraw what would begin later; yield how to bring each back."""
    lewat = Q(selesai__isnull=True) | Q(selesai__gt=perubahan.tmt)
    cuti = RiwayatCuti.objects.sah().filter(lewat, pegawai=pegawai).select_related("jenis")
    semua: list[Any] = [
        *(cuti.filter(jenis__kode=CLTN) if perubahan.jenis == KEMBALI else cuti).order_by("pk")
    ]
    if perubahan.jenis == KELUAR:
        penugasan = PenugasanTambahan.objects.sah().filter(lewat, pegawai=pegawai)
        semua += penugasan.select_related("jabatan", "unit").order_by("pk")
    for satu in semua:
        yield _akhiri_satu(satu, perubahan)


def _akhiri_satu(satu: Any, perubahan: Perubahan) -> dict[str, Any]:
    semula: dict[str, Any] = {"selesai": satu.selesai.isoformat() if satu.selesai else None}
    if satu.mulai >= perubahan.tmt:
        semula = {"dibatalkan_pada": None, "alasan_pembatalan": ""}
        satu.dibatalkan_pada, satu.alasan_pembatalan = timezone.now(), _judul(perubahan, satu.pegawai)[:300]
        apa = "dibatalkan"
    else:
        satu.selesai = perubahan.tmt
        if isinstance(satu, RiwayatCuti):
            semula["hari_kerja"] = satu.hari_kerja
            satu.hari_kerja = min(satu.hari_kerja, _hari_kerja(satu.mulai, satu.selesai))
        apa = f"berakhir {penulisan.tanggal(perubahan.tmt - timedelta(days=1))}"
    simpan(satu, update_fields=[*semula])
    return {
        "tabel": satu._meta.model_name,
        "id": satu.pk,
        "semula": semula,
        "versi": versi_kini(satu),
        "pesan": f"{_sebut(satu)}, mulai {penulisan.tanggal(satu.mulai)}: {apa}.",
    }


def _sebut(satu: Any) -> str:
    if isinstance(satu, RiwayatCuti):
        return "Cuti kesehatan" if satu.jenis.sensitif else str(satu.jenis.nama)
    return f"{satu.get_jenis_display()} {satu.jabatan} pada {satu.unit}"
