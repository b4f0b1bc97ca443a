"""The report of a headcount: question in words, filters as chips, table and chart."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from pegawai.domain.jumlah import KOSONG, TANPA_DATA, Hasil, Pertanyaan
from pegawai.domain.silang import Silang, jumlah_luar, lipat_kolom, silang, terbesar
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import UnitKerja
from pegawai.selectors.jumlah.hitung import hitung
from pegawai.selectors.jumlah.kamus import get_dimensi
from pegawai.selectors.jumlah.saringan import nilai_per_kode
from serang_asn.inti.komponen.grafik import Grafik, batang
from serang_asn.inti.penulisan import angka
from serang_asn.inti.web.saringan import Keping

BATANG_TERBANYAK = 36
DERET_TERBANYAK = 8


@dataclass(frozen=True, slots=True)
class Laporan:
    """Everything a page, a PDF or a spreadsheet shows of one question.

    kalimat: the question in words, without the day. kepala: heading of the rows. kueri: query string.
    """

    pertanyaan: Pertanyaan
    hasil: Hasil
    tabel: Silang
    kalimat: str
    kepala: str
    kepala_kolom: str
    keping: tuple[Keping, ...]
    kueri: str

    @property
    def judul(self) -> str:
        """Title with the day."""
        return f"Jumlah pegawai per {tanggal_panjang(self.pertanyaan.pada)}"


def get_laporan(pertanyaan: Pertanyaan, akun: Any) -> Laporan:
    """Answer a question for a page. Queries: those of `hitung`, one per filter and one for the unit's name.

    Raises what `hitung` raises.
    """
    hasil = hitung(pertanyaan, akun)
    label = [get_dimensi(kode).label for kode in pertanyaan.per]
    saringan = _saringan(pertanyaan)
    return Laporan(
        pertanyaan=pertanyaan,
        hasil=hasil,
        tabel=silang(pertanyaan, hasil),
        kalimat=_kalimat(pertanyaan, label, saringan),
        kepala=" · ".join(label[:1] + label[2:]) or "Cakupan",
        kepala_kolom=label[1] if len(label) > 1 else "",
        keping=tuple(
            Keping(nama, teks, f"?{urlencode(pertanyaan.tanpa(kode, nilai).parameter())}")
            for kode, nama, pasangan in saringan
            for nilai, teks in pasangan
        ),
        kueri=urlencode(pertanyaan.parameter()),
    )


def _saringan(pertanyaan: Pertanyaan) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Return (dimension, its label, [(value, its label)]) of every filter."""
    hasil = []
    for kode, daftar in pertanyaan.saring.items():
        dimensi = get_dimensi(kode)
        label = {nilai: nama.label for nilai, (_, nama) in nilai_per_kode(dimensi, list(daftar)).items()}
        label[KOSONG] = TANPA_DATA.label
        hasil.append((kode, dimensi.label, [(nilai, label[nilai]) for nilai in daftar]))
    return hasil


def _kalimat(pertanyaan: Pertanyaan, label: list[str], saringan: list[Any]) -> str:
    bagian = ["Pegawai Pemerintah Kota Serang"]
    if pertanyaan.semua_unit:
        nama = UnitKerja.objects.filter(kode__in=pertanyaan.semua_unit).values_list("nama", flat=True)
        bagian = [f"Pegawai {' atau '.join(nama)}"]
    if label:
        bagian.append("menurut " + " dan ".join(_huruf_kecil(satu) for satu in label))
    if saringan:
        rinci = "; ".join(
            f"{_huruf_kecil(nama)} {' atau '.join(teks for _, teks in pasangan)}"
            for _, nama, pasangan in saringan
        )
        bagian.append(f"dengan {rinci}")
    return ", ".join([" ".join(bagian[:2]), *bagian[2:]]) + "."


def _huruf_kecil(label: str) -> str:
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def susun_grafik(laporan: Laporan) -> Grafik | None:
    """Return the chart of a report: bars, stacked by the second dimension; None when nothing is divided.

    Of many rows it draws the largest and says so.
    """
    if not laporan.pertanyaan.per or not laporan.hasil.total:
        return None
    tabel = terbesar(
        lipat_kolom(laporan.tabel, terbanyak=DERET_TERBANYAK), baris=BATANG_TERBANYAK, kolom=DERET_TERBANYAK
    )
    deret = {
        nama: [baris.sel[urut].jumlah for baris in tabel.baris] for urut, nama in enumerate(tabel.kolom)
    } or {"Jumlah": [baris.jumlah.jumlah for baris in tabel.baris]}
    return batang(
        f"{laporan.judul}: {laporan.kalimat.removesuffix('.')}",
        [baris.label for baris in tabel.baris],
        deret,
        sumbu=laporan.kepala,
        mendatar=True,
        bertumpuk=len(deret) > 1,
        catatan=_catatan_grafik(laporan.tabel, tabel),
    )


def _catatan_grafik(tabel: Silang, digambar: Silang) -> str:
    if len(digambar.baris) == len(tabel.baris):
        return ""
    return (
        f"Grafik memuat {angka(len(digambar.baris))} dari {angka(len(tabel.baris))} baris, yang jumlahnya "
        f"terbesar; {angka(jumlah_luar(tabel, digambar))} pegawai ada pada baris lain."
    )


def susun_lembar(laporan: Laporan) -> tuple[list[str], list[list[Any]]]:
    """Return (headings, rows) of the table for a spreadsheet, totals last."""
    tabel = laporan.tabel
    kepala = [laporan.kepala, *tabel.kolom, "Jumlah"]
    isi = [[baris.label, *(sel.jumlah for sel in baris.sel), baris.jumlah.jumlah] for baris in tabel.baris]
    isi.append(["Jumlah", *(sel.jumlah for sel in tabel.jumlah_kolom), tabel.total.jumlah])
    return kepala, isi
