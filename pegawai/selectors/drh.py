"""The daftar riwayat hidup of one employee: the chapters of the official form, filled from the histories."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from pegawai.domain.masa_kerja import masa_kerja_keseluruhan
from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.registri import TabelDrh, bagian_drh
from pegawai.selectors.peristiwa import RIWAYAT_BIASA, RIWAYAT_SENSITIF, Peristiwa, list_peristiwa
from pegawai.selectors.rekam import get_keadaan
from serang_asn.inti import penulisan

SK = ("Pejabat", "Nomor SK", "Tanggal SK")
KELUARGA = tuple(jenis for jenis in RIWAYAT_SENSITIF if jenis.kode == "keluarga")
DICETAK = tuple(
    jenis
    for jenis in RIWAYAT_BIASA
    if jenis.kode in {"kedudukan", "pangkat", "jabatan", "penugasan", "pendidikan", "gaji", "penghargaan"}
)


@dataclass(frozen=True, slots=True)
class BabDrh:
    """One chapter: facts one a line, tables, or a sentence where neither may be printed."""

    nomor: str
    judul: str
    butir: tuple[tuple[str, str], ...] = ()
    tabel: tuple[TabelDrh, ...] = ()
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Drh:
    """The whole form, as of a day."""

    pegawai: Pegawai
    pada: date
    bab: tuple[BabDrh, ...]


def get_drh(pegawai: Pegawai, pada: date, *, keluarga: bool) -> Drh:
    """Return the form of `pegawai` with what was so on `pada`; three queries and one per added part.

    keluarga: the chapter of the family is filled; the caller has written down that it is read.
    """
    jenis = (*DICETAK, *KELUARGA) if keluarga else DICETAK
    peristiwa = [
        satu
        for satu in reversed(list_peristiwa(pegawai, jenis))
        if not satu.is_batal and (satu.hari is None or satu.hari <= pada)
    ]
    per_jenis = {j.kode: [satu for satu in peristiwa if satu.jenis == j.kode] for j in jenis}
    keadaan = get_keadaan(pegawai, pada)
    tambahan: dict[str, list[TabelDrh]] = {}
    for bagian in bagian_drh:
        tambahan.setdefault(bagian.bab, []).append(bagian.siapkan(pegawai))
    daftar = [
        BabDrh("I", "Keterangan perorangan", butir=_perorangan(pegawai, keadaan)),
        BabDrh("II", "Pendidikan", tabel=(_pendidikan(per_jenis["pendidikan"]), *tambahan.get("II", ()))),
        BabDrh("III", "Riwayat pekerjaan", tabel=tuple(_pekerjaan(per_jenis, keadaan))),
        BabDrh("IV", "Tanda jasa dan penghargaan", tabel=(_tanda_jasa(per_jenis["penghargaan"]),)),
        *_bila_ada("V", "Pengalaman ke luar negeri", tambahan),
        _keluarga(per_jenis["keluarga"]) if keluarga else _tanpa_keluarga(),
        *_bila_ada("VII", "Keterangan organisasi", tambahan),
        BabDrh("VIII", "Keterangan lain", butir=_lain(keadaan, pada), tabel=tuple(tambahan.get("VIII", ()))),
    ]
    return Drh(pegawai=pegawai, pada=pada, bab=tuple(daftar))


def _perorangan(pegawai: Pegawai, keadaan: KeadaanPegawai | None) -> tuple[tuple[str, str], ...]:
    lahir = ", ".join(filter(None, [pegawai.tempat_lahir, penulisan.tanggal(pegawai.tanggal_lahir)]))
    pangkat = ""
    if keadaan and keadaan.golongan:
        nama, kode = keadaan.golongan.nama, keadaan.golongan.kode
        pangkat = (
            f"{nama if nama == kode else f'{nama} ({kode})'}, TMT {penulisan.tanggal(keadaan.tmt_golongan)}"
        )
    return (
        ("Nama lengkap", pegawai.nama_lengkap),
        ("NIP", penulisan.nip(pegawai.nip)),
        ("Pangkat dan golongan ruang", pangkat),
        ("Jabatan", str(keadaan.jabatan) if keadaan and keadaan.jabatan else ""),
        ("Unit kerja", str(keadaan.unit) if keadaan and keadaan.unit else ""),
        ("Tempat, tanggal lahir", lahir),
        ("Jenis kelamin", pegawai.get_jenis_kelamin_display()),
        ("Agama", str(pegawai.agama or "")),
        ("Status perkawinan", pegawai.get_status_kawin_display()),
        ("Alamat rumah", pegawai.alamat),
        ("Nomor ponsel", pegawai.telepon),
        ("Surel", pegawai.surel),
    )


def _pendidikan(daftar: Iterable[Peristiwa]) -> TabelDrh:
    return TabelDrh(
        judul="Pendidikan formal",
        kolom=("Tingkat", "Jurusan", "Sekolah atau perguruan tinggi", "Tahun lulus", "Nomor ijazah"),
        baris=tuple(
            (
                satu.nilai["tingkat"],
                satu.nilai["jurusan"],
                satu.nilai["sekolah"],
                str(satu.nilai["tahun_lulus"] or ""),
                satu.nilai["ijazah"],
            )
            for satu in daftar
        ),
    )


def _pekerjaan(per_jenis: dict[str, list[Peristiwa]], keadaan: KeadaanPegawai | None) -> Iterator[TabelDrh]:
    pangkat, penugasan = per_jenis["pangkat"], per_jenis["penugasan"]
    purna = per_jenis["kedudukan"][-1].mulai if keadaan and keadaan.kedudukan.akhir else None
    gaji = {(satu.mulai, satu.nilai["golongan"]): satu.nilai["gaji"] for satu in per_jenis["gaji"]}
    yield TabelDrh(
        judul="Riwayat kepangkatan",
        kolom=("Pangkat", "Golongan", "TMT", "Gaji pokok", *SK),
        baris=tuple(
            (
                "" if satu.nilai["pangkat"] == satu.nilai["golongan"] else satu.nilai["pangkat"],
                satu.nilai["golongan"],
                _hari(satu.mulai),
                penulisan.rupiah(gaji.get((satu.mulai, satu.nilai["golongan"]))),
                *_sk(satu),
            )
            for satu in pangkat
        ),
    )
    yield TabelDrh(
        judul="Riwayat jabatan",
        kolom=("Jabatan", "Unit kerja", "Mulai", "Sampai", "Golongan", *SK),
        baris=tuple(
            (
                satu.nilai["jabatan"],
                satu.nilai["unit"],
                _hari(satu.mulai),
                _sampai(berikutnya.mulai if berikutnya else purna),
                _golongan_pada(pangkat, satu.mulai),
                *_sk(satu),
            )
            for satu, berikutnya in pairwise([*per_jenis["jabatan"], None])
            if satu
        ),
    )
    if penugasan:
        yield TabelDrh(
            judul="Penugasan sebagai Plt. dan Plh.",
            kolom=("Jabatan", "Unit kerja", "Mulai", "Sampai", *SK),
            baris=tuple(
                (
                    f"{satu.nilai['jenis'].capitalize()}. {satu.nilai['jabatan']}",
                    satu.nilai["unit"],
                    _hari(satu.mulai),
                    _sampai(satu.selesai),
                    *_sk(satu),
                )
                for satu in penugasan
            ),
        )


def _tanda_jasa(daftar: Iterable[Peristiwa]) -> TabelDrh:
    return TabelDrh(
        judul="Nama bintang, satyalancana, atau penghargaan",
        kolom=("Nama", "Tanggal", "Pemberi", "Nomor keputusan"),
        baris=tuple(
            (satu.nilai["jenis"], _hari(satu.mulai), satu.nilai["pemberi"], satu.sk_nomor) for satu in daftar
        ),
    )


def _keluarga(daftar: Sequence[Peristiwa]) -> BabDrh:
    def tabel(judul: str, hubungan: set[str], *, nikah: bool = False, sebutan: bool = False) -> TabelDrh:
        kolom = ("Nama", "Tanggal lahir", "Pekerjaan")
        return TabelDrh(
            judul=judul,
            kolom=(*(("Hubungan",) if sebutan else ()), *kolom, *(("Tanggal menikah",) if nikah else ())),
            baris=tuple(
                (
                    *((satu.nilai["hubungan"].capitalize(),) if sebutan else ()),
                    satu.nilai["nama"],
                    _tanggal_iso(satu.nilai["tanggal_lahir"]),
                    satu.nilai["pekerjaan"],
                    *((_tanggal_iso(satu.nilai["tanggal_nikah"]),) if nikah else ()),
                )
                for satu in sorted(daftar, key=lambda s: (s.nilai["tanggal_lahir"] or "9999", s.urut))
                if satu.nilai["hubungan"] in hubungan
            ),
        )

    return BabDrh(
        "VI",
        "Keterangan keluarga",
        tabel=(
            tabel("Istri atau suami", {"istri", "suami"}, nikah=True, sebutan=True),
            tabel("Anak", {"anak"}),
            tabel("Bapak dan ibu kandung", {"ayah", "ibu"}, sebutan=True),
        ),
    )


def _tanpa_keluarga() -> BabDrh:
    kalimat = "Tidak dicetak. Data keluarga hanya untuk yang berwenang dan pemiliknya (UU 27/2022)."
    return BabDrh("VI", "Keterangan keluarga", keterangan=kalimat)


def _lain(keadaan: KeadaanPegawai | None, pada: date) -> tuple[tuple[str, str], ...]:
    if keadaan is None:
        return (("Kedudukan hukum", "Tidak tercatat"),)
    return (
        ("Jenis ASN", keadaan.get_jenis_asn_display()),
        ("Kedudukan hukum", keadaan.kedudukan.nama),
        ("Masa kerja keseluruhan", str(masa_kerja_keseluruhan(keadaan.tmt_masa_kerja, pada))),
    )


def _bila_ada(nomor: str, judul: str, tambahan: dict[str, list[TabelDrh]]) -> Iterator[BabDrh]:
    tabel = tuple(satu for satu in tambahan.get(nomor, ()) if satu.baris)
    if tabel:
        yield BabDrh(nomor, judul, tabel=tabel)


def _golongan_pada(daftar: Iterable[Peristiwa], hari: date | None) -> str:
    """Return the rank in force on `hari`; daftar: events of pangkat, oldest first."""
    berlaku = [satu for satu in daftar if satu.mulai and hari and satu.mulai <= hari]
    return str(berlaku[-1].nilai["golongan"]) if berlaku else ""


def _sk(satu: Peristiwa) -> tuple[str, str, str]:
    tanggal = _hari(satu.sk_tanggal) if satu.sk_tanggal else ""
    return satu.sk_pejabat, satu.sk_nomor, tanggal


def _sampai(selesai: date | None) -> str:
    return _hari(selesai - timedelta(days=1)) if selesai else "sekarang"


def _hari(tanggal: date | None) -> str:
    """Write a day in a narrow column, without breaking it."""
    return penulisan.tanggal_pendek(tanggal).replace(" ", "\N{NO-BREAK SPACE}")


def _tanggal_iso(teks: str | None) -> str:
    return _hari(date.fromisoformat(teks)) if teks else ""
