"""Dossiers of many employees in one query over the histories that were asked for.

Rows come as JSON arrays in the order of the fields of an event, so that no model is built for half a million
of them.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.db import connection

from pegawai.domain.kelayakan.dosir import Dosir, Pelatihan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.riwayat import karier as k
from pegawai.models import KeadaanPegawai, Pegawai, UnitKerja
from pegawai.registri import sumber_pelatihan

SELALU = frozenset({"kedudukan", "pangkat", "jabatan", "pendidikan"})
TEMPAT = """j.id, r.unit_id, j.nama, u.nama, j.jenis, coalesce(jj.kode, ''), coalesce(e.kode, ''), j.rumpun"""
GABUNG_TEMPAT = """JOIN pegawai_jabatan j ON j.id = r.jabatan_id JOIN pegawai_unitkerja u ON u.id = r.unit_id
    LEFT JOIN pegawai_jenjangjabatan jj ON jj.id = j.jenjang_id
    LEFT JOIN pegawai_eselon e ON e.id = j.eselon_id"""
KUERI: Mapping[str, tuple[str, str, str]] = {
    "kedudukan": (
        "pegawai_riwayatkedudukan",
        """r.tmt, r.jenis_asn, h.kode, h.nama, h.akhir, h.masa_kerja, r.kontrak_selesai, r.id,
        r.masa_kerja_diakui_bulan""",
        "JOIN pegawai_kedudukanhukum h ON h.id = r.kedudukan_id",
    ),
    "pangkat": (
        "pegawai_riwayatpangkat",
        "r.tmt, g.kode, r.jenis, 12 * r.mkg_tahun + r.mkg_bulan, r.id",
        "JOIN pegawai_golongan g ON g.id = r.golongan_id",
    ),
    "jabatan": ("pegawai_riwayatjabatan", f"r.tmt, r.id, {TEMPAT}", GABUNG_TEMPAT),
    "penugasan": ("pegawai_penugasantambahan", f"r.mulai, r.selesai, r.jenis, {TEMPAT}", GABUNG_TEMPAT),
    "pendidikan": (
        "pegawai_riwayatpendidikan",
        "r.tmt, t.kode, p.jurusan, r.tahun_lulus, r.id",
        """JOIN pegawai_pendidikan p ON p.id = r.pendidikan_id
        JOIN pegawai_tingkatpendidikan t ON t.id = p.tingkat_id""",
    ),
    "gaji": (
        "pegawai_riwayatgaji",
        "r.tmt, g.kode, r.mkg_tahun, r.mkg_bulan, r.gaji_lama, r.gaji_baru, r.tmt_berikutnya, r.id",
        "JOIN pegawai_golongan g ON g.id = r.golongan_id",
    ),
    "kinerja": ("pegawai_riwayatkinerja", "r.tahun, r.predikat", ""),
    "angka_kredit": (
        "pegawai_angkakredit",
        "r.mulai, r.selesai, jj.kode, r.nilai::text, r.konversi",
        "JOIN pegawai_jenjangjabatan jj ON jj.id = r.jenjang_id",
    ),
    "penghargaan": (
        "pegawai_riwayatpenghargaan",
        "r.tanggal, h.kode",
        "JOIN pegawai_jenispenghargaan h ON h.id = r.jenis_id",
    ),
    "cuti": (
        "pegawai_riwayatcuti",
        "r.mulai, r.selesai, h.kode, r.hari_kerja, r.tahun_hak",
        "JOIN pegawai_jeniscuti h ON h.id = r.jenis_id",
    ),
    "disiplin": (
        "pegawai_riwayatdisiplin",
        "r.mulai, r.selesai, h.kode, h.tingkat",
        "JOIN pegawai_jenishukumandisiplin h ON h.id = r.jenis_id",
    ),
    "keluarga": ("pegawai_riwayatkeluarga", "r.hubungan, r.tanggal_lahir, r.tanggal_nikah", ""),
    "atasan": (
        "pegawai_riwayatatasan",
        "r.tmt, r.id, g.kode",
        """LEFT JOIN pegawai_keadaanpegawai a ON a.pegawai_id = r.atasan_id AND a.mulai <= %(pada)s
        AND a.selesai > %(pada)s LEFT JOIN pegawai_golongan g ON g.id = a.golongan_id""",
    ),
}
"""History -> its table, the values of an event, what is joined."""


@dataclass(frozen=True, slots=True)
class Subjek:
    """A person as far as rules ask for the person."""

    id: int
    tanggal_lahir: date
    jenis_kelamin: str
    nip: str = ""


def subjek_dari(pegawai: Pegawai) -> Subjek:
    """Return the person of a row that is at hand."""
    return Subjek(pegawai.pk, pegawai.tanggal_lahir, pegawai.jenis_kelamin, pegawai.nip)


def list_subjek(pada: date, unit: UnitKerja | None = None) -> list[Subjek]:
    """Return who counts on `pada`, in `unit` and below it or in the whole city, by NIP; one query."""
    keadaan = KeadaanPegawai.objects.pada(pada).terhitung()
    if unit is not None:
        keadaan = keadaan.filter(unit__path__startswith=unit.path)
    baris = keadaan.order_by("pegawai__nip").values_list(
        "pegawai_id", "tanggal_lahir", "jenis_kelamin", "pegawai__nip"
    )
    return [Subjek(*satu) for satu in baris]


def baca_dosir(daftar: Collection[Subjek], *, pada: date, perlu: Collection[str]) -> dict[int, Dosir]:
    """Return the dossiers by key; one query over the histories, and one per source of trainings.

    perlu: histories beyond standing, rank, post and degree. The superior is the one of `pada`.
    """
    ids = [satu.id for satu in daftar]
    asal = tuple(nama for nama in KUERI if nama in SELALU or nama in perlu)
    isi: dict[int, dict[str, list[Any]]] = {satu: defaultdict(list) for satu in ids}
    with connection.cursor() as kursor:
        kursor.execute(_sql(asal), {"orang": ids, "pada": pada})
        for nama, pegawai_id, mentah in kursor.fetchall():
            peristiwa = BENTUK[nama](*json.loads(mentah))
            if peristiwa is not None:
                isi[pegawai_id][nama].append(peristiwa)
    pelatihan = _pelatihan(ids) if "pelatihan" in perlu else None
    return {satu.id: _dosir(satu, isi[satu.id], pada, pelatihan) for satu in daftar}


def _dosir(
    satu: Subjek, isi: dict[str, list[Any]], pada: date, pelatihan: Mapping[int, list[Pelatihan]] | None
) -> Dosir:
    atasan = max((baris for baris in isi.pop("atasan", ()) if baris[0] <= pada), default=None)
    return Dosir(
        tanggal_lahir=satu.tanggal_lahir,
        jenis_kelamin=satu.jenis_kelamin,
        golongan_atasan=atasan[2] if atasan else "",
        pelatihan=None if pelatihan is None else pelatihan.get(satu.id, []),
        **isi,  # type: ignore[arg-type]
    )


@lru_cache(maxsize=64)
def _sql(asal: tuple[str, ...]) -> str:
    return "\nUNION ALL\n".join(
        f"SELECT '{nama}', r.pegawai_id, jsonb_build_array({kolom}) FROM {tabel} r {gabung} "
        "WHERE r.pegawai_id = ANY(%(orang)s) AND r.dibatalkan_pada IS NULL"
        for nama, (tabel, kolom, gabung) in ((nama, KUERI[nama]) for nama in asal)
    )


def _pelatihan(ids: Collection[int]) -> dict[int, list[Pelatihan]] | None:
    """Trainings by key; None where no app knows of any."""
    hasil: defaultdict[int, list[Pelatihan]] = defaultdict(list)
    for sumber in sumber_pelatihan:
        for pegawai_id, daftar in sumber.baca(ids).items():
            hasil[pegawai_id].extend(daftar)
    return hasil if len(sumber_pelatihan) else None


def _hari(teks: str | None) -> date | None:
    return date.fromisoformat(teks) if teks else None


def _tempat(isi: Iterable[Any]) -> k.Tempat:
    return k.Tempat(*isi)


def _kedudukan(tmt: str, asn: str, kode: str, nama: str, akhir: bool, masa: bool, kontrak: str | None,  # noqa: FBT001
               urut: int, diakui: int) -> k.Kedudukan:  # fmt: skip
    return k.Kedudukan(
        date.fromisoformat(tmt), asn, kode, nama, akhir, masa, _hari(kontrak), urut, diakui_bulan=diakui or 0
    )


def _pendidikan(tmt: str, tingkat: str, jurusan: str, lulus: int | None, urut: int) -> k.Pendidikan | None:
    if tingkat not in TINGKAT:  # a level the rules do not speak of
        return None
    return k.Pendidikan(date.fromisoformat(tmt), TingkatPendidikan(tingkat), jurusan, lulus, "", urut)


def _gaji(tmt: str, kode: str, tahun: int, bulan: int, lama: int | None, baru: int | None,
          berikutnya: str | None, urut: int) -> k.Gaji:  # fmt: skip
    return k.Gaji(date.fromisoformat(tmt), kode, tahun, bulan, lama, baru, _hari(berikutnya), urut)


TINGKAT = frozenset(satu.value for satu in TingkatPendidikan)
BENTUK: Mapping[str, Callable[..., Any]] = {
    "kedudukan": _kedudukan,
    "pangkat": lambda tmt, kode, jenis, mkg, urut: k.Pangkat(date.fromisoformat(tmt), kode, jenis, mkg, urut),
    "jabatan": lambda tmt, urut, *isi: k.Jabatan(date.fromisoformat(tmt), _tempat(isi), None, urut),
    "penugasan": lambda mulai, selesai, jenis, *isi: k.Penugasan(
        date.fromisoformat(mulai), _hari(selesai), jenis, _tempat(isi)
    ),
    "pendidikan": _pendidikan,
    "gaji": _gaji,
    "kinerja": k.Kinerja,
    "angka_kredit": lambda mulai, selesai, jenjang, nilai, konversi: k.AngkaKredit(
        date.fromisoformat(mulai), _hari(selesai), jenjang, Decimal(nilai), konversi
    ),
    "penghargaan": lambda tanggal, kode: k.Penghargaan(date.fromisoformat(tanggal), kode),
    "cuti": lambda mulai, selesai, kode, hari, hak: k.Cuti(
        date.fromisoformat(mulai), date.fromisoformat(selesai), kode, hari, hak
    ),
    "disiplin": lambda mulai, selesai, kode, tingkat: k.Disiplin(
        date.fromisoformat(mulai), _hari(selesai), kode, tingkat
    ),
    "keluarga": lambda hubungan, lahir, nikah: k.Keluarga(hubungan, "", _hari(lahir), _hari(nikah)),
    "atasan": lambda tmt, urut, kode: (date.fromisoformat(tmt), urut, kode or ""),
}
"""History -> how a row becomes an event."""
