"""Reading a career for the rules: rows of the tables as plain events, and the parameters in force."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from django.db import connection

from pegawai.domain.ketentuan import Ketentuan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.riwayat import karier as k
from pegawai.models import GajiPokok, Pegawai
from pegawai.models import riwayat as m
from pegawai.models.ketentuan import get_bup, get_parameter

BELUM_DITULIS = k.BELUM_DITULIS
SQL_GARIS = """
WITH RECURSIVE naik (orang) AS (
    SELECT unnest(%s::bigint[])
    UNION
    SELECT r.atasan_id FROM naik JOIN pegawai_riwayatatasan r ON r.pegawai_id = naik.orang
    WHERE r.dibatalkan_pada IS NULL
)
SELECT r.pegawai_id, r.tmt, r.atasan_id, r.id
FROM naik JOIN pegawai_riwayatatasan r ON r.pegawai_id = naik.orang
WHERE r.dibatalkan_pada IS NULL
"""
SELALU_DIBACA = frozenset({"kedudukan", "pangkat", "jabatan", "pendidikan"})


def kedudukan(r: m.RiwayatKedudukan) -> k.Kedudukan:
    """Return a standing as the rules see it."""
    return k.Kedudukan(
        r.tmt, r.jenis_asn, r.kedudukan.kode, r.kedudukan.nama, r.kedudukan.akhir, r.kedudukan.masa_kerja,
        r.kontrak_selesai, _urut(r), r.kedudukan.dihitung,
    )  # fmt: skip


def pangkat(r: m.RiwayatPangkat) -> k.Pangkat:
    """Return a rank as the rules see it."""
    mkg = None if r.mkg_tahun is None else 12 * r.mkg_tahun + (r.mkg_bulan or 0)
    return k.Pangkat(r.tmt, r.golongan.kode, r.jenis, mkg, _urut(r))


def jabatan(r: m.RiwayatJabatan) -> k.Jabatan:
    """Return a post as the rules see it."""
    return k.Jabatan(r.tmt, _tempat(r), r.tmt_pelantikan, _urut(r))


def penugasan(r: m.PenugasanTambahan) -> k.Penugasan:
    """Return a Plt. or Plh. as the rules see it."""
    return k.Penugasan(r.mulai, r.selesai, r.jenis, _tempat(r))


def pendidikan(r: m.RiwayatPendidikan) -> k.Pendidikan:
    """Return a degree as the rules see it."""
    tingkat = TingkatPendidikan(r.pendidikan.tingkat.kode)
    return k.Pendidikan(
        r.tmt, tingkat, r.pendidikan.jurusan, r.tahun_lulus, r.ijazah_nomor, _urut(r)
    )  # fmt: skip


def gaji(r: m.RiwayatGaji) -> k.Gaji:
    """Return a salary as the rules see it."""
    return k.Gaji(
        r.tmt, r.golongan.kode, r.mkg_tahun, r.mkg_bulan, r.gaji_lama, r.gaji_baru, r.tmt_berikutnya, _urut(r)
    )  # fmt: skip


def kinerja(r: m.RiwayatKinerja) -> k.Kinerja:
    """Return a year's performance as the rules see it."""
    return k.Kinerja(r.tahun, r.predikat, r.hasil_kerja, r.perilaku, r.nilai)


def angka_kredit(r: m.AngkaKredit) -> k.AngkaKredit:
    """Return credit points as the rules see them."""
    return k.AngkaKredit(r.mulai, r.selesai, r.jenjang.kode, r.nilai, r.konversi)


def penghargaan(r: m.RiwayatPenghargaan) -> k.Penghargaan:
    """Return an award as the rules see it."""
    return k.Penghargaan(r.tanggal, r.jenis.kode, r.jenis.nama)


def cuti(r: m.RiwayatCuti) -> k.Cuti:
    """Return a leave as the rules see it; the table has made sure that it ends."""
    return k.Cuti(r.mulai, r.selesai or r.mulai, r.jenis.kode, r.hari_kerja, r.tahun_hak)


def disiplin(r: m.RiwayatDisiplin) -> k.Disiplin:
    """Return a punishment as the rules see it."""
    return k.Disiplin(r.mulai, r.selesai, r.jenis.kode, r.jenis.tingkat, r.pasal_dilanggar)


def keluarga(r: m.RiwayatKeluarga) -> k.Keluarga:
    """Return a member of the family as the rules see it."""
    return k.Keluarga(r.hubungan, r.nama, r.tanggal_lahir, r.tanggal_nikah, r.tunjangan)


def atasan(r: m.RiwayatAtasan) -> k.Atasan:
    """Return a supervisor as the rules see it."""
    return k.Atasan(r.tmt, r.atasan_id, _urut(r))


RUJUKAN_TEMPAT = (
    "jabatan__jenjang__golongan_terendah", "jabatan__jenjang__golongan_tertinggi", "jabatan__eselon",
    "jabatan__tingkat_pendidikan_minimal", "unit",
)  # fmt: skip
PEMBACA: Mapping[str, tuple[Any, tuple[str, ...], Callable[[Any], Any]]] = {
    "kedudukan": (m.RiwayatKedudukan, ("kedudukan",), kedudukan),
    "pangkat": (m.RiwayatPangkat, ("golongan",), pangkat),
    "jabatan": (m.RiwayatJabatan, RUJUKAN_TEMPAT, jabatan),
    "penugasan": (m.PenugasanTambahan, RUJUKAN_TEMPAT, penugasan),
    "pendidikan": (m.RiwayatPendidikan, ("pendidikan__tingkat",), pendidikan),
    "gaji": (m.RiwayatGaji, ("golongan",), gaji),
    "kinerja": (m.RiwayatKinerja, (), kinerja),
    "angka_kredit": (m.AngkaKredit, ("jenjang",), angka_kredit),
    "penghargaan": (m.RiwayatPenghargaan, ("jenis",), penghargaan),
    "cuti": (m.RiwayatCuti, ("jenis",), cuti),
    "disiplin": (m.RiwayatDisiplin, ("jenis",), disiplin),
    "keluarga": (m.RiwayatKeluarga, (), keluarga),
    "atasan": (m.RiwayatAtasan, (), atasan),
}
"""History -> its table, the rows it needs beside, how a row becomes an event."""


def baca_karier(
    pegawai: Pegawai, *, per_tanggal: date, kecuali: Any = None, perlu: Collection[str] = ()
) -> k.Karier:
    """Return the career of `pegawai` without the event `kecuali`; one query per history and parameter table.

    perlu: histories beyond standing, rank, post and degree; `parameter` and `bup` for those tables. Withdrawn
    events do not count; degrees of levels the rules do not know are left out.
    """
    daftar = {
        kode: _baca(kode, pegawai, kecuali) for kode in PEMBACA if kode in SELALU_DIBACA or kode in perlu
    }
    golongan = getattr(getattr(kecuali, "golongan", None), "pk", None) if "gaji" in perlu else None
    return k.Karier(
        tanggal_lahir=pegawai.tanggal_lahir,
        per_tanggal=per_tanggal,
        jenis_kelamin=pegawai.jenis_kelamin,
        parameter=get_parameter() if "parameter" in perlu else {},
        tabel_gaji=_tabel_gaji(golongan) if golongan else {},
        bup=get_bup() if "bup" in perlu else {},
        **daftar,
    )


def baca_banyak(
    daftar_pegawai: Collection[Pegawai], *, per_tanggal: date, perlu: Collection[str] = ()
) -> dict[int, k.Karier]:
    """Return the careers of many, by key; one query per history and parameter table however many they are.

    perlu: as in `baca_karier`, without `gaji`.
    """
    riwayat: dict[str, Any] = {}
    for kode, (model, rujukan, bentuk) in PEMBACA.items():
        if kode in SELALU_DIBACA or kode in perlu:
            per_orang = riwayat[kode] = defaultdict(list)
            baris = model.objects.sah().filter(pegawai__in=[satu.pk for satu in daftar_pegawai])
            for satu in _dikenal(kode, baris.select_related(*rujukan)):
                per_orang[satu.pegawai_id].append(bentuk(satu))
    parameter = get_parameter() if "parameter" in perlu else {}
    bup = get_bup() if "bup" in perlu else {}
    hasil = {}
    for satu in daftar_pegawai:
        daftar: dict[str, Any] = {kode: tuple(isi.get(satu.pk, ())) for kode, isi in riwayat.items()}
        hasil[satu.pk] = k.Karier(
            tanggal_lahir=satu.tanggal_lahir, per_tanggal=per_tanggal, jenis_kelamin=satu.jenis_kelamin,
            parameter=parameter, bup=bup, **daftar,
        )  # fmt: skip
    return hasil


def baca_kedudukan(pegawai_id: int) -> tuple[k.Kedudukan, ...]:
    """Return the standings of a person; one query."""
    baris = m.RiwayatKedudukan.objects.sah().filter(pegawai_id=pegawai_id).select_related("kedudukan")
    return tuple(kedudukan(satu) for satu in baris)


def baca_garis(dari: Collection[int]) -> dict[int, list[k.Atasan]]:
    """Return the supervisors over time of these people and of everybody who was ever above them.

    Until the end of the transaction nobody else judges such lines, so two writers cannot close a ring
    together. Two queries.
    """
    garis: dict[int, list[k.Atasan]] = defaultdict(list)
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('pegawai_riwayatatasan', 0))")
        kursor.execute(SQL_GARIS, [[*dari]])
        for pegawai, tmt, satu, urut in kursor.fetchall():
            garis[pegawai].append(k.Atasan(tmt, satu, urut))
    return garis


def _dikenal(kode: str, baris: Any) -> Any:
    """Leave out degrees of levels the rules do not know."""
    return baris.filter(pendidikan__tingkat__kode__in=[*TingkatPendidikan]) if kode == "pendidikan" else baris


def _baca(kode: str, pegawai: Pegawai, kecuali: Any) -> tuple[Any, ...]:
    model, rujukan, bentuk = PEMBACA[kode]
    baris = model.objects.sah().filter(pegawai=pegawai).select_related(*rujukan)
    if isinstance(kecuali, model) and kecuali.pk:
        baris = baris.exclude(pk=kecuali.pk)
    return tuple(bentuk(satu) for satu in _dikenal(kode, baris))


def _tempat(r: Any) -> k.Tempat:
    jabatan, jenjang = r.jabatan, r.jabatan.jenjang
    batas = jenjang and (jenjang.golongan_terendah, jenjang.golongan_tertinggi)
    minimal = jabatan.tingkat_pendidikan_minimal
    return k.Tempat(
        jabatan=jabatan.pk,
        unit=r.unit.pk,
        nama=jabatan.nama,
        nama_unit=r.unit.nama,
        jenis=jabatan.jenis,
        jenjang=jenjang.kode if jenjang else "",
        eselon=jabatan.eselon.kode if jabatan.eselon else "",
        rumpun=jabatan.rumpun,
        golongan=(batas[0].kode, batas[1].kode) if batas and all(batas) else None,
        pendidikan=TingkatPendidikan(minimal.kode)
        if minimal and minimal.kode in {*TingkatPendidikan}
        else None,
        jabatan_berlaku=(jabatan.berlaku_mulai, jabatan.berlaku_selesai),
        unit_berlaku=(r.unit.berlaku_mulai, r.unit.berlaku_selesai),
    )


def _urut(r: Any) -> int:
    return r.pk or BELUM_DITULIS


def _tabel_gaji(golongan_id: int) -> dict[str, Ketentuan[Mapping[int, int]]]:
    tabel: dict[date, dict[int, int]] = defaultdict(dict)
    kode = dasar = ""
    for satu in GajiPokok.objects.filter(golongan_id=golongan_id).select_related("golongan"):
        tabel[satu.berlaku_mulai][satu.mkg] = satu.gaji
        kode, dasar = satu.golongan.kode, satu.dasar
    return {kode: Ketentuan(f"gaji.{kode}", dasar, "rupiah", dict(tabel))} if tabel else {}
