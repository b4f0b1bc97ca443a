"""Letters: one decree from number to signed paper, and 500 in several processes beside one process."""

import statistics
import time
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from pegawai.domain.usulan import Langkah, StatusUsulan
from pegawai.models import (
    KeadaanPegawai,
    NomorSurat,
    PejabatPenandatangan,
    PeralihanUsulan,
    Surat,
    TahapUsulan,
    Usulan,
)
from pegawai.models.surat import StatusSurat
from pegawai.services import surat
from pegawai.services.surat import kelompok
from serang_asn.inti import percetakan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

JUMLAH, CONTOH, SATUAN = 500, 50, 7
BATAS_SATU, BATAS_BANYAK = 0.5, 0.6
TMT = date(2027, 1, 1)
ISIAN = {
    "unit": 0,
    "jabatan": 0,
    "nama_unit": "Dinas Sosial",
    "nama_jabatan": "Penyuluh Sosial",
    "alasan": "-",
}


class Selesai(Exception):
    """Takes back what was written; the files go with it."""


def ukur_surat() -> Iterable[Angka]:
    """Yield the seconds of one decree, and those of 500 against 500 × one process."""
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    lain = Akun.objects.exclude(pk=petugas.pk if petugas else None).first()
    orang = _orang(JUMLAH + CONTOH + SATUAN)
    if petugas is None or lain is None or len(orang) < CONTOH + SATUAN + 1:
        return
    hasil: list[Angka] = []
    try:
        with transaction.atomic():
            hasil += _ukur(orang, petugas, lain)
            raise Selesai
    except Selesai:
        yield from hasil


def _ukur(orang: Sequence[int], petugas: Akun, lain: Akun) -> list[Angka]:
    pejabat = PejabatPenandatangan.objects.create(
        jabatan="Wali Kota Serang", nama="Pejabat Ukur", mulai=date(2020, 1, 1)
    )
    daftar = _disetujui(orang, petugas, lain)
    satu = _satu(daftar[:SATUAN], pejabat, petugas)
    contoh = _kelompok(daftar[SATUAN : SATUAN + CONTOH], pejabat, petugas, proses=1) / CONTOH
    sisa = daftar[SATUAN + CONTOH :]
    banyak = _kelompok(sisa, pejabat, petugas, proses=None)
    sendiri = contoh * len(sisa)
    return [
        Angka(
            nama="satu surat keputusan: nomor, PDF, tanda tangan, simpan",
            nilai=round(satu, 2), satuan="s", pembanding="–", rasio=None, batas=f"≤ {BATAS_SATU} s",
            lulus=satu <= BATAS_SATU,
        ),
        Angka(
            nama=f"{len(sisa)} surat keputusan sekaligus, {percetakan.jumlah_inti()} proses",
            nilai=round(banyak, 1), satuan="s",
            pembanding=f"satu proses × {len(sisa)}: {sendiri:.1f} s", rasio=round(banyak / sendiri, 2),
            batas=f"≤ {BATAS_BANYAK} × pembanding", lulus=banyak <= BATAS_BANYAK * sendiri,
        ),
    ]  # fmt: skip


def _orang(banyak: int) -> list[int]:
    bertugas = KeadaanPegawai.objects.pada(timezone.localdate()).terhitung()
    return [
        *bertugas.filter(jabatan__isnull=False, unit__isnull=False, golongan__isnull=False)
        .order_by("pegawai_id")
        .values_list("pegawai_id", flat=True)[:banyak]
    ]


def _disetujui(orang: Sequence[int], petugas: Akun, lain: Akun) -> list[Usulan]:
    daftar = Usulan.objects.bulk_create(
        Usulan(jenis="mutasi", pegawai_id=satu, tmt=TMT, isian=ISIAN, jumlah_tahap=1, is_tunggal=False)
        for satu in orang
    )
    TahapUsulan.objects.bulk_create(
        TahapUsulan(usulan=satu, urut=1, judul="Ukur", pelaku=Peran.PETUGAS) for satu in daftar
    )
    for urut, (langkah, oleh) in enumerate(((Langkah.AJUKAN, petugas), (Langkah.SETUJUI, lain)), start=1):
        PeralihanUsulan.objects.bulk_create(
            PeralihanUsulan(
                usulan=satu, urut=urut, langkah=langkah, oleh=oleh,
                dari_status=StatusUsulan.DRAF, ke_status=StatusUsulan.DRAF,
            )
            for satu in daftar
        )  # fmt: skip
    kunci = [satu.pk for satu in daftar]
    return [*Usulan.objects.filter(pk__in=kunci).select_related("pegawai", "unit").order_by("pk")]


def _satu(daftar: Sequence[Usulan], pejabat: Any, petugas: Akun) -> float:
    """Return the median seconds of one letter after one that warms up."""
    waktu = []
    for satu in daftar:
        mulai = time.perf_counter()
        surat.terbitkan(usulan=satu, urut=2, pejabat=pejabat, tanggal=timezone.localdate(), oleh=petugas)
        waktu.append(time.perf_counter() - mulai)
    return statistics.median(waktu[1:])


def _kelompok(daftar: Sequence[Usulan], pejabat: Any, petugas: Akun, *, proses: int | None) -> float:
    penerbitan = surat.bentuk(
        usulan=daftar, judul="Ukur", pejabat=pejabat, tanggal=timezone.localdate(), is_bersama=False,
        is_selesaikan=False, oleh=petugas,
    )  # fmt: skip
    mulai = time.perf_counter()
    hasil = kelompok.kerjakan(kemajuan=DIAM, penerbitan_id=penerbitan.pk, akun_id=petugas.pk, proses=proses)
    waktu = time.perf_counter() - mulai
    terbit = Surat.objects.filter(kelompok=penerbitan.kelompok, status=StatusSurat.TERBIT)
    if hasil["masalah"] or terbit.count() != len(daftar):
        raise RuntimeError(f"hanya {terbit.count()} dari {len(daftar)} surat terbit: {hasil}")
    if NomorSurat.objects.filter(surat__in=terbit).distinct().count() != len(daftar):
        raise RuntimeError("ada nomor yang terpakai dua kali")
    return waktu


ukur.daftar(Pengukuran(kode="surat", urut=45, judul="Surat", jalankan=ukur_surat))
