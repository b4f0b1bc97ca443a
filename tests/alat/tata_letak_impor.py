"""Whole files around generated people: titles, headers of several rows, headings, totals, signatures."""

import csv
from dataclasses import dataclass, field

from hypothesis import strategies as st

from tests.alat.kolom_impor import KolomUji, susunan
from tests.alat.orang_impor import Orang, buat_orang
from tests.alat.penulis_impor import Halaman, tulis_csv, tulis_ods, tulis_xls, tulis_xlsx

JUDUL = (
    ["DAFTAR NOMINATIF PEGAWAI NEGERI SIPIL"],
    ["DAFTAR URUT KEPANGKATAN"],
    ["DATA PEGAWAI"],
    ["PEMERINTAH KOTA SERANG"],
    ["DINAS KESEHATAN KOTA SERANG"],
    ["KEADAAN : DESEMBER 2025"],
    [""],
)
PENUTUP = (
    [
        ["", "", "Serang, 31 Desember 2025"],
        ["", "", "Kepala Dinas,"],
        [""],
        ["", "", "Drs. H. SUTISNA, M.Si."],
        ["", "", "NIP. 196801011994031007"],
    ],
    [["Mengetahui,"], ["Kepala Bagian Umum"], [""], ["(..............................)"]],
    [["Keterangan : data per Desember 2025"]],
    [["Dicetak dari e-Kinerja"], ["Catatan: PPPK termasuk"]],
)


@dataclass
class BerkasUji:
    """A generated file and what reading must give: row number → field → value, in order."""

    isi: bytes
    nama: str
    harapan: dict[int, dict[str, object]] = field(default_factory=dict)
    lain: dict[int, dict[str, str]] = field(default_factory=dict)


@st.composite
def berkas(draw, formats=("xlsx", "xlsx", "ods", "xls", "csv")) -> BerkasUji:
    """Draw a file of one table."""
    jenis = draw(st.sampled_from(formats))
    balok = draw(susunan(is_teks=jenis == "csv"))
    orang = buat_orang(draw(st.integers(0, 2**20)), draw(st.integers(4, 14)))
    halaman, harapan, lain = draw(_halaman(balok, orang, jenis))
    if jenis == "csv":
        return BerkasUji(draw(_teks(halaman)), "data.csv", harapan, lain)
    semua = [halaman]
    if draw(st.booleans()):
        semua.insert(draw(st.integers(0, 1)), _rekap(orang))
    if jenis == "xlsx" and draw(st.booleans()):
        semua.append(
            Halaman("ref", [["KODE", "NAMA GOLONGAN"], ["31", "III/a"], ["32", "III/b"]], is_tersembunyi=True)
        )
    is_1904 = draw(st.booleans()) and not _berserial(balok, orang[0])
    if jenis == "xlsx":
        return BerkasUji(tulis_xlsx(semua, is_1904=is_1904), "data.xlsx", harapan, lain)
    if jenis == "xls":
        return BerkasUji(tulis_xls(semua, is_1904=is_1904), "data.xls", harapan, lain)
    return BerkasUji(tulis_ods(semua), "data.ods", harapan, lain)


def _berserial(balok: list[list[KolomUji]], orang: Orang) -> bool:
    """Whether dates stand as serial numbers of 1900, which a workbook of 1904 would shift."""
    return any(
        nama.startswith(("tanggal", "tmt"))
        and str(kolom.tulis(orang)).isdigit()
        and len(str(kolom.tulis(orang))) == 5
        for isi in balok
        for kolom in isi
        for nama in kolom.bidang
    )


@st.composite
def _halaman(draw, balok, orang, jenis):
    kolom = [satu for isi in balok for satu in isi]
    geser = draw(st.integers(0, 1))
    is_bernomor = draw(st.booleans())
    depan = geser + is_bernomor
    daftar: list[list[object]] = [[*satu] for satu in draw(st.lists(st.sampled_from(JUDUL), max_size=4))]
    gabungan: list[tuple[int, int, int, int]] = []
    kepala = _kepala(draw, kolom, depan, len(daftar), gabungan, is_bernomor=is_bernomor, geser=geser)
    daftar += kepala
    lebar = depan + len(kolom)
    if draw(st.booleans()) and lebar >= 3:
        daftar.append([*[""] * geser, *range(1, lebar - geser + 1)])
    cara = draw(st.sampled_from(["polos", "polos", "subjudul", "halaman"]))
    if cara == "subjudul" and any("unit_kerja" in satu.bidang for satu in kolom):
        cara = "polos"
    harapan: dict[int, dict[str, object]] = {}
    lain: dict[int, dict[str, str]] = {}
    kelompok = sorted({o.unit_kerja for o in orang}) if cara == "subjudul" else [None]
    nomor = 0
    is_subtotal = draw(st.booleans())
    for urut, unit in enumerate(kelompok):
        if unit is not None:
            daftar.append([*[""] * geser, f"{'ABCDEFGH'[urut]}. {unit}" if is_bernomor else unit])
        anggota = [o for o in orang if unit in (None, o.unit_kerja)]
        for posisi, satu in enumerate(anggota):
            nomor += 1
            if cara == "halaman" and posisi and posisi % 5 == 0:
                daftar += [[*baris] for baris in kepala]
            baris = [*[""] * geser, *([nomor] if is_bernomor else []), *(k.tulis(satu) for k in kolom)]
            daftar.append(baris)
            harapan[len(daftar)] = {nama: getattr(satu, nama) for k in kolom for nama in k.bidang} | (
                {"unit_kerja": unit} if unit else {}
            )
            lain[len(daftar)] = {k.kepala: str(k.tulis(satu)) for k in kolom if not k.bidang}
        if unit is not None and is_subtotal:
            daftar.append([*[""] * geser, "", "Jumlah", len(anggota)])
    if draw(st.booleans()):
        daftar += [[], [*[""] * geser, "JUMLAH", len(orang)]]
    daftar += [[*[""] * geser, *satu] for satu in draw(st.sampled_from([[], *PENUTUP]))]
    penuh = [[*baris, *[""] * (lebar - len(baris))] for baris in daftar]
    pakai = gabungan if jenis != "csv" and draw(st.booleans()) else []
    return Halaman("Data", penuh, pakai), harapan, lain


def _kepala(draw, kolom, depan, atas, gabungan, *, is_bernomor, geser):
    """One or two rows, sometimes three; merged as the office would."""
    is_berkelompok = any(satu.kelompok for satu in kolom)
    kosong = [""] * geser
    nomor = ["No"] if is_bernomor else []
    if not is_berkelompok:
        return [[*kosong, *nomor, *(satu.kepala for satu in kolom)]]
    atas_baris: list[object] = [*kosong, *nomor]
    bawah: list[object] = [*kosong, *([""] if is_bernomor else [])]
    if is_bernomor:
        gabungan.append((atas, geser, atas + 1, geser))
    posisi = 0
    while posisi < len(kolom):
        satu = kolom[posisi]
        if not satu.kelompok:
            atas_baris.append(satu.kepala)
            bawah.append("")
            gabungan.append((atas, depan + posisi, atas + 1, depan + posisi))
            posisi += 1
            continue
        akhir = posisi
        while akhir < len(kolom) and kolom[akhir].kelompok == satu.kelompok:
            atas_baris.append(satu.kelompok if akhir == posisi else "")
            bawah.append(kolom[akhir].kepala)
            akhir += 1
        if akhir - posisi > 1:
            gabungan.append((atas, depan + posisi, atas, depan + akhir - 1))
        posisi = akhir
    baris = [atas_baris, bawah]
    if draw(st.booleans()):
        puncak: list[object] = [""] * len(atas_baris)
        puncak[depan] = draw(st.sampled_from(["DATA PEGAWAI", "IDENTITAS PEGAWAI"]))
        for urut, (a, ki, b, ka) in enumerate(gabungan):
            gabungan[urut] = (a + 1, ki, b + 1, ka)
        gabungan.append((atas, depan, atas, len(atas_baris) - 1))
        baris.insert(0, puncak)
    return baris


@st.composite
def _teks(draw, halaman) -> bytes:
    sandi = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-16-le"]))
    return tulis_csv(
        halaman,
        pemisah=draw(st.sampled_from(";,\t|")),
        sandi=sandi,
        kutip=draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])),
        baris_baru=draw(st.sampled_from(["\r\n", "\n"])),
    )


def _rekap(orang: list[Orang]) -> Halaman:
    """A sheet that only counts."""
    golongan = sorted({o.golongan for o in orang})
    baris = [["REKAPITULASI PEGAWAI"], ["NO", "GOLONGAN", "L", "P", "JUMLAH"]]
    for urut, satu in enumerate(golongan, start=1):
        jumlah = [sum(o.golongan == satu and o.jenis_kelamin == k for o in orang) for k in "LP"]
        baris.append([urut, satu, *jumlah, sum(jumlah)])
    return Halaman("Rekap", [*baris, ["", "JUMLAH", len(orang)]])
