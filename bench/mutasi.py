"""A bulk move of 1,000 people: rules, events, state and audit, beside a bare INSERT … SELECT of the rows."""

import time
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import connection, transaction

from pegawai.models import KeadaanPegawai, Pegawai, RiwayatJabatan, TindakanKepegawaian, UnitKerja
from pegawai.services.tindakan import batal, massal
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

JUMLAH = 1_000
BATAS_DETIK = 3
TMT = date(2026, 10, 1)
SISIP = """
INSERT INTO pegawai_riwayatjabatan
    (kode, pegawai_id, jabatan_id, unit_id, tmt, sk_nomor, sk_pejabat, sumber, batch_lembar, catatan, alasan_pembatalan)
SELECT gen_random_uuid(), k.pegawai_id, k.jabatan_id, %s, %s, 'ukur', '', 'manual', '', '', ''
FROM pegawai_keadaanpegawai k
WHERE k.pegawai_id = ANY(%s) AND k.mulai <= %s AND k.selesai > %s
"""  # noqa: E501


class Selesai(Exception):
    """Takes back what a run wrote."""


def ukur_pindah() -> Iterable[Angka]:
    """Yield the time of the whole move, to the point of commit, and that of its rows alone."""
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    unit = UnitKerja.objects.order_by("pk").last()
    bertugas = KeadaanPegawai.objects.pada(TMT).terhitung().exclude(unit=unit).filter(jabatan__isnull=False)
    orang = list(Pegawai.objects.filter(pk__in=bertugas.values("pegawai_id")[:JUMLAH]))
    if petugas is None or unit is None or not orang:
        return
    dasar = _waktu(lambda: _sisip(orang, unit))
    kami = _waktu(lambda: _pindah(orang, unit, petugas))
    yield Angka(
        nama=f"memindahkan {len(orang)} pegawai: aturan, riwayat, keadaan, dan jejak",
        nilai=round(kami, 2),
        satuan="detik",
        pembanding=f"INSERT … SELECT polos: {dasar:.2f} detik",
        rasio=round(kami / dasar, 1) if dasar else None,
        batas=f"≤ {BATAS_DETIK} detik",
        lulus=kami <= BATAS_DETIK,
    )
    kembali = _waktu(lambda: _batal(orang, unit, petugas))
    yield Angka(
        nama=f"membatalkan perpindahan {len(orang)} pegawai: halangan, riwayat, keadaan, dan jejak",
        nilai=round(kembali, 2),
        satuan="detik",
        pembanding=f"INSERT … SELECT polos: {dasar:.2f} detik",
        rasio=round(kembali / dasar, 1) if dasar else None,
        batas=f"≤ {BATAS_DETIK} detik",
        lulus=kembali <= BATAS_DETIK,
    )


def _pindah(orang: list[Pegawai], unit: UnitKerja, petugas: Akun) -> float:
    tindakan = massal.susun_pindah(
        pegawai=orang, unit=unit, jabatan=None, tmt=TMT, sk={"sk_nomor": "ukur"}, oleh=petugas
    )
    mulai = time.perf_counter()
    massal.terapkan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan="Pengukuran")
    waktu = time.perf_counter() - mulai
    ditulis = RiwayatJabatan.objects.filter(tindakan=tindakan).count()
    if ditulis < len(orang) * 0.9:
        terlewat = TindakanKepegawaian.objects.get(pk=tindakan.pk).ringkasan["dilewati"][:3]
        raise RuntimeError(f"hanya {ditulis} dari {len(orang)} dipindahkan: {terlewat}")
    return waktu


def _batal(orang: list[Pegawai], unit: UnitKerja, petugas: Akun) -> float:
    tindakan = massal.susun_pindah(
        pegawai=orang, unit=unit, jabatan=None, tmt=TMT, sk={"sk_nomor": "ukur"}, oleh=petugas
    )
    massal.terapkan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan="Pengukuran")
    mulai = time.perf_counter()
    batal.kerjakan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan="Pengukuran", oleh_id=petugas.pk)
    return time.perf_counter() - mulai


def _sisip(orang: list[Pegawai], unit: UnitKerja) -> float:
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL session_replication_role = 'replica'")
        mulai = time.perf_counter()
        kursor.execute(SISIP, [unit.pk, TMT, [satu.pk for satu in orang], TMT, TMT])
        return time.perf_counter() - mulai


def _waktu(kerja: Any) -> float:
    """Run in a transaction that is taken back; the fastest of three."""
    waktu: list[float] = []
    for _ in range(3):
        try:
            with transaction.atomic():
                waktu.append(kerja())
                raise Selesai
        except Selesai:
            continue
    return min(waktu)


ukur.daftar(Pengukuran(kode="mutasi", urut=26, judul="Mutasi massal", jalankan=ukur_pindah))
