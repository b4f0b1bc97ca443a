"""The columns of the employee list: the same on the page, in a saved view and in every export."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F

from pegawai.domain.nama import nama_lengkap
from pegawai.domain.periode import selisih_bulan
from pegawai.models import KeadaanPegawai
from pegawai.models.jabatan import JENIS_JABATAN
from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.models.pegawai import JenisKelamin
from pegawai.models.unit import JenisUnit

KUNCI = ("pegawai__nama", "pegawai_id")
"""What follows in every order, so that it is the same each time."""
JALUR_NAMA = ("pegawai__gelar_depan", "pegawai__nama", "pegawai__gelar_belakang")
JENIS_ASN = KeadaanPegawai._meta.get_field("jenis_asn").flatchoices


def _apa_adanya(isi: Sequence[Any], pada: date) -> Any:
    return isi[0]


def _sebutan(pilihan: Iterable[tuple[str, Any]]) -> Callable[[Sequence[Any], date], Any]:
    label = {kode: str(sebutan) for kode, sebutan in pilihan}
    return lambda isi, pada: label.get(isi[0], isi[0])


def _nama(isi: Sequence[Any], pada: date) -> str:
    return nama_lengkap(*isi)


def _tahun(isi: Sequence[Any], pada: date) -> int | None:
    """Whole years from a day to the day of the list; none before it."""
    return None if isi[0] > pada else selisih_bulan(isi[0], pada) // 12


def _lama(isi: Sequence[Any], pada: date) -> str:
    if isi[0] > pada:
        return ""
    tahun, bulan = divmod(selisih_bulan(isi[0], pada), 12)
    return f"{tahun} tahun {bulan} bulan"


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column. jalur: paths of the state whose values make up its own; urut: how it is ordered, the key
    follows. jenis: teks, utama, nip, angka or tanggal. tampil: shown unless the reader chose otherwise."""

    kode: str
    judul: str
    jalur: tuple[str, ...]
    urut: tuple[str, ...] = ()
    nilai: Callable[[Sequence[Any], date], Any] = _apa_adanya
    jenis: str = "teks"
    tampil: bool = False
    terbalik: bool = False

    @property
    def urutan(self) -> tuple[str, ...]:
        return self.urut or self.jalur[:1]


NAMA = "nama"
DAFTAR_KOLOM = (
    Kolom(NAMA, "Nama", JALUR_NAMA, ("pegawai__nama",), _nama, "utama", tampil=True),
    Kolom("nip", "NIP", ("pegawai__nip",), jenis="nip", tampil=True),
    Kolom("unit", "Unit kerja", ("unit__nama",), ("unit__path",), tampil=True),
    Kolom("jabatan", "Jabatan", ("jabatan__nama",), tampil=True),
    Kolom("golongan", "Golongan", ("golongan__kode",), ("golongan__urut", "tmt_golongan"), tampil=True),
    Kolom("jenis_asn", "Jenis ASN", ("jenis_asn",), nilai=_sebutan(JENIS_ASN), tampil=True),
    Kolom("nama_tanpa_gelar", "Nama tanpa gelar", ("pegawai__nama",)),
    Kolom("gelar_depan", "Gelar depan", ("pegawai__gelar_depan",)),
    Kolom("gelar_belakang", "Gelar belakang", ("pegawai__gelar_belakang",)),
    Kolom("nip_lama", "NIP lama", ("pegawai__nip_lama",)),
    Kolom("jenis_kelamin", "Jenis kelamin", ("jenis_kelamin",), nilai=_sebutan(JenisKelamin.choices)),
    Kolom("tempat_lahir", "Tempat lahir", ("pegawai__tempat_lahir",)),
    Kolom("tanggal_lahir", "Tanggal lahir", ("tanggal_lahir",), jenis="tanggal"),
    Kolom("usia", "Usia", ("tanggal_lahir",), nilai=_tahun, jenis="angka", terbalik=True),
    Kolom("kode_unit", "Kode unit", ("unit__kode",)),
    Kolom("jenis_unit", "Jenis unit", ("unit__jenis",), nilai=_sebutan(JenisUnit.choices)),
    Kolom("jenis_jabatan", "Jenis jabatan", ("jenis_jabatan",), nilai=_sebutan(JENIS_JABATAN)),
    Kolom("jenjang", "Jenjang jabatan", ("jenjang__nama",), ("jenjang__urut",)),
    Kolom("eselon", "Eselon", ("eselon__nama",), ("eselon__urut",)),
    Kolom("kelas", "Kelas jabatan", ("kelas",), jenis="angka"),
    Kolom("tmt_jabatan", "TMT jabatan", ("tmt_jabatan",), jenis="tanggal"),
    Kolom("pangkat", "Pangkat", ("golongan__nama",), ("golongan__urut",)),
    Kolom("tmt_golongan", "TMT golongan", ("tmt_golongan",), jenis="tanggal"),
    Kolom("pendidikan", "Pendidikan", ("tingkat_pendidikan__nama",), ("tingkat_pendidikan__urut",)),
    Kolom("jurusan", "Jurusan", ("pendidikan__jurusan",)),
    Kolom("kedudukan", "Kedudukan", ("kedudukan__nama",), ("kedudukan__urut",)),
    Kolom("masa_kerja", "Masa kerja", ("tmt_masa_kerja",), nilai=_lama, terbalik=True),
    Kolom("tmt_masa_kerja", "Masa kerja sejak", ("tmt_masa_kerja",), jenis="tanggal"),
    Kolom("keadaan_sejak", "Keadaan sejak", ("mulai",), jenis="tanggal"),
)  # fmt: skip
PER_KODE = {satu.kode: satu for satu in DAFTAR_KOLOM}


def pilih_kolom(kode: Sequence[str]) -> tuple[Kolom, ...]:
    """Return the chosen columns in their order, the name always among them; the usual ones when none is."""
    dikenal = PER_KODE.keys() & set(kode)
    return tuple(
        satu
        for satu in DAFTAR_KOLOM
        if satu.kode == NAMA or (satu.kode in dikenal if dikenal else satu.tampil)
    )


def dengan_kolom(keadaan: KeadaanQuerySet, kolom: Sequence[Kolom]) -> KeadaanQuerySet:
    """Return the states with what these columns and the link to the record need, and nothing else."""
    jalur = {*JALUR_NAMA, "pegawai__kode", *(satu for k in kolom for satu in k.jalur)}
    relasi = {satu.split("__")[0] for satu in jalur if "__" in satu}
    return keadaan.select_related(None).select_related(*sorted(relasi)).only(*sorted(jalur))


def urutkan(keadaan: KeadaanQuerySet, urut: Sequence[str]) -> KeadaanQuerySet:
    """Order by codes of columns, `-` before one for the other way round; by name when none is known.

    Where there is no value, the row comes last either way.
    """
    kolom = [(PER_KODE.get(kode.removeprefix("-")), kode.startswith("-")) for kode in urut]
    susunan = [
        F(jalur).desc(nulls_last=True) if menurun != satu.terbalik else F(jalur).asc(nulls_last=True)
        for satu, menurun in kolom
        if satu is not None
        for jalur in satu.urutan
    ]
    return keadaan.order_by(*susunan, *KUNCI)


def baris_nilai(keadaan: KeadaanQuerySet, kolom: Sequence[Kolom], pada: date, *, sekali: int = 2000) -> Any:
    """Yield the values of the columns of every row, in the order of `keadaan`, read in chunks."""
    jalur = list(dict.fromkeys(satu for k in kolom for satu in k.jalur))
    tempat = {satu: n for n, satu in enumerate(jalur)}
    ambil = [(k.nilai, [tempat[satu] for satu in k.jalur]) for k in kolom]
    for baris in keadaan.select_related(None).values_list(*jalur).iterator(chunk_size=sekali):
        yield [nilai([baris[n] for n in letak], pada) for nilai, letak in ambil]
