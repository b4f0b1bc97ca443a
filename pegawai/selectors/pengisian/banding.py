"""Candidates side by side: the record, the conditions, what weighs, the score."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.kp_fungsional import teks_angka
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pengisian.banding import (
    MENIMBANG,
    REKAM,
    SYARAT,
    TERBATAS,
    Baris,
    Kolom,
    Perbandingan,
    Sel,
)
from pegawai.domain.pengisian.pengalaman import teks_masa
from pegawai.domain.pengisian.pertimbangan import (
    KOMPONEN,
    PENUH,
    Pertimbangan,
    Skor,
    hitung_skor,
    pertimbangan_riwayat,
)
from pegawai.domain.pengisian.syarat import JUDUL_SYARAT, HasilPengisian, nilai_syarat
from pegawai.domain.syarat import Syarat
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.usia import usia
from pegawai.models import CalonPengisian, KeadaanPegawai
from pegawai.registri import sumber_pertimbangan
from pegawai.selectors.kelayakan import Subjek, baca_dosir
from pegawai.selectors.pengisian.berkas import Berkas
from pegawai.selectors.pengisian.calon import KOMPETENSI, PERLU

JABATAN_TERAKHIR = 3
REKAM_BARIS = (
    ("golongan", "Pangkat"), ("ijazah", "Pendidikan"), ("riwayat_jabatan", "Riwayat jabatan"),
    ("masa_kerja", "Masa kerja"), ("umur", "Usia"),
)  # fmt: skip
TUTUP = "sensitif/"


def get_perbandingan(berkas: Berkas) -> Perbandingan:
    """Return the candidates of a dossier side by side as of its day, the order of the shortlist kept.

    One query over the states, one over the histories, and those of each source; none grows with the number.
    """
    calon = berkas.calon
    subjek = [Subjek(s.pegawai_id, s.pegawai.tanggal_lahir, s.pegawai.jenis_kelamin) for s in calon]
    ids = [satu.id for satu in subjek]
    dosir = baca_dosir(subjek, pada=berkas.pada, perlu=PERLU) if ids else {}
    keadaan = _keadaan(ids, berkas.pada)
    tujuan = berkas.pengisian.jabatan_id
    sumber = {s.kode: s.baca(ids, berkas.pada, tujuan) for s in sumber_pertimbangan} if ids else {}
    kolom = [
        _kolom(berkas, satu, dosir[satu.pegawai_id], keadaan.get(satu.pegawai_id),
               {kode: isi[satu.pegawai_id] for kode, isi in sumber.items() if satu.pegawai_id in isi})
        for satu in calon
    ]  # fmt: skip
    return Perbandingan(berkas.pada.isoformat(), tuple(_baris(kolom)), tuple(kolom))


def susun_lembar(banding: Perbandingan) -> tuple[list[str], list[list[Any]]]:
    """Return the comparison as head and rows of a spreadsheet: one candidate a column."""
    kepala = ["Kelompok", "Hal", *(satu.nama for satu in banding.kolom)]
    isi: list[list[Any]] = [["Calon", "Jabatan sekarang", *(f"{k.jabatan}, {k.unit}" for k in banding.kolom)]]
    for satu in banding.baris:
        isi.append([satu.kelompok, satu.judul, *(_teks_sel(k.sel.get(satu.kode)) for k in banding.kolom)])
    isi.append([MENIMBANG, "Skor (dari 100)", *(k.skor for k in banding.kolom)])
    hilang = (", ".join(k.hilang) or "Tidak ada" for k in banding.kolom)
    isi.append([MENIMBANG, "Data yang belum ada", *hilang])
    return kepala, isi


def _teks_sel(sel: Sel | None) -> str:
    if sel is None:
        return ""
    return " – ".join(filter(None, (sel.teks, sel.keterangan)))


def _keadaan(ids: list[int], pada: date) -> dict[int, KeadaanPegawai]:
    daftar = KeadaanPegawai.objects.pada(pada).filter(pegawai__in=ids)
    return {satu.pegawai_id: satu for satu in daftar.select_related("unit", "jabatan")}


def _baris(kolom: list[Kolom]) -> list[Baris]:
    """The lines that some candidate has, in the order of the requirements."""
    ada = [kode for satu in kolom for kode in satu.sel]
    urut = [
        *(Baris(f"syarat.{kode}", judul, SYARAT) for kode, judul in JUDUL_SYARAT.items()),
        *(Baris(f"rekam.{kode}", judul, REKAM) for kode, judul in REKAM_BARIS),
        *(Baris(f"nilai.{kode}", judul, MENIMBANG) for kode, judul in KOMPONEN.items()),
    ]
    return [satu for satu in urut if satu.kode in ada]


def _kolom(
    berkas: Berkas, satu: CalonPengisian, dosir: Dosir, keadaan: KeadaanPegawai | None,
    sumber: Mapping[str, Pertimbangan],
) -> Kolom:  # fmt: skip
    pegawai, pada = satu.pegawai, berkas.pada
    kompetensi = sumber[KOMPETENSI].nilai if KOMPETENSI in sumber else None
    hasil = nilai_syarat(
        dosir, berkas.tujuan, berkas.ketentuan, pada=pada, mulai=berkas.mulai, kompetensi=kompetensi
    )
    skor = _skor(berkas, dosir, sumber)
    alamat = pegawai.get_absolute_url()
    sel = {
        **_sel_syarat(hasil, alamat),
        **{f"rekam.{kode}": isi for kode, isi in _rekam(dosir, keadaan, alamat, pada).items()},
        **_sel_nilai(skor, alamat),
    }
    return Kolom(
        kode=str(pegawai.kode), nama=pegawai.nama_lengkap, url=alamat, hasil=hasil.wajib.hasil.value,
        jabatan=keadaan.jabatan.nama if keadaan and keadaan.jabatan else "–",
        unit=keadaan.unit.nama if keadaan and keadaan.unit else "–",
        skor=skor.teks if skor else "–", hilang=skor.hilang if skor else (), sel=sel,
    )  # fmt: skip


def _skor(berkas: Berkas, dosir: Dosir, sumber: Mapping[str, Pertimbangan]) -> Skor | None:
    """The score; None where a parameter is missing."""
    try:
        sendiri = pertimbangan_riwayat(dosir, berkas.tujuan, berkas.ketentuan, berkas.pada)
        return hitung_skor({**sendiri, **sumber}, berkas.ketentuan, berkas.pada)
    except KesalahanAturan:
        return None


def _sel_syarat(hasil: HasilPengisian, alamat: str) -> dict[str, Sel]:
    return {f"syarat.{satu.kode}": _syarat(satu, alamat) for satu in hasil.syarat}


def _syarat(satu: Syarat, alamat: str) -> Sel:
    """A sentence that tells of discipline stays closed; the page behind it notes who reads it, and why."""
    if satu.bagian == "disiplin":
        teks = TERBATAS if satu.sensitif else satu.keterangan
        return Sel(teks, "", satu.hasil.value, f"{alamat}{TUTUP}", satu.dasar)
    return Sel(satu.keterangan, satu.catatan_sumber, satu.hasil.value, _url(alamat, satu.bagian), satu.dasar)


def _sel_nilai(skor: Skor | None, alamat: str) -> dict[str, Sel]:
    hasil = {}
    for satu in skor.komponen if skor else ():
        isi = satu.isi
        if satu.poin is None:
            poin = f"Belum ada nilai; bobot {teks_angka(satu.bobot)}."
        else:
            poin = f"{teks_angka(round(satu.poin, 1))} dari bobot {teks_angka(satu.bobot)}."
        if isi.selang and isi.selang[0] != isi.selang[1]:
            poin += f" Selang {teks_angka(isi.selang[0])}–{teks_angka(isi.selang[1])} dari {PENUH}."
        keterangan = " ".join(filter(None, (poin, isi.keterangan)))
        url = isi.url or (_url(alamat, isi.bagian) if isi.bagian else "")
        hasil[f"nilai.{satu.kode}"] = Sel(isi.teks, keterangan, "", url)
    return hasil


def _rekam(dosir: Dosir, keadaan: KeadaanPegawai | None, alamat: str, pada: date) -> dict[str, Sel]:
    pangkat, ijazah = dosir.pangkat_pada(pada), dosir.pendidikan_pada(pada)
    tmt = umum.tmt_pangkat(dosir, pada)
    jabatan = sorted((s for s in dosir.jabatan if s.tmt <= pada), key=lambda s: (s.tmt, s.urut), reverse=True)
    sebutan = "; ".join(f"{s.tempat.nama} ({s.tmt.year})" for s in jabatan[:JABATAN_TERAKHIR])
    lulus = f"Lulus {ijazah.tahun_lulus}" if ijazah and ijazah.tahun_lulus else ""
    return {
        "golongan": Sel(
            pangkat.golongan if pangkat else "Belum tercatat",
            f"TMT {tanggal_panjang(tmt)}" if tmt else "", "",
            _url(alamat, "pangkat"),
        ),
        "ijazah": Sel(
            f"{ijazah.tingkat} {ijazah.jurusan}".strip() if ijazah else "Belum tercatat", lulus, "",
            _url(alamat, "pendidikan"),
        ),
        "riwayat_jabatan": Sel(
            f"{len(jabatan)} jabatan" if jabatan else "Belum tercatat", sebutan, "", _url(alamat, "jabatan")
        ),
        "masa_kerja": Sel(teks_masa(dosir.masa_kerja_bulan(pada)), "", "", _url(alamat, "kedudukan")),
        "umur": Sel(f"{usia(dosir.tanggal_lahir, pada)} tahun", "", "", alamat),
    }  # fmt: skip


def _url(alamat: str, bagian: str) -> str:
    """The record that a figure was read from."""
    if not bagian:
        return ""
    return f"{alamat}#panel-pelatihan" if bagian == "pelatihan" else f"{alamat}?bagian={bagian}#riwayat"
