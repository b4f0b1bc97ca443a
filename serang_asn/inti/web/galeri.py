"""All components on one page, with made-up data, for those who build screens."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import django_filters
import django_tables2 as tables
from django import forms
from django.contrib.messages import constants
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import (
    Aksi,
    Butir,
    HasilCari,
    KelompokHasil,
    Langkah,
    Peristiwa,
    Tab,
    Tempo,
    bagan,
    grafik,
)
from serang_asn.inti.models import Akun
from serang_asn.inti.permissions import GALERI
from serang_asn.inti.versi import Perbedaan
from serang_asn.inti.web.pilih_cari import PilihCariField
from serang_asn.inti.web.saringan import CentangTerlipat
from serang_asn.inti.web.tabel import (
    KolomAngka,
    KolomNip,
    KolomPilih,
    KolomStatus,
    KolomTanggal,
    KolomUtama,
    Tabel,
)

UNIT = ["Dinas Kesehatan", "Dinas Pendidikan dan Kebudayaan", "Kecamatan Serang", "Kecamatan Kasemen"]
NAMA = ["Ahmad Fauzi, S.E., M.M.", "Dra. Siti Rahmawati", "dr. Budi Hartono", "Nurul Hidayah, S.Pd."]
STATUS = {"PNS": "baik", "PPPK": "info", "CPNS": "waspada", "Pensiun": "netral"}


class ContohTabel(Tabel):
    """A table with every kind of column."""

    judul = "Contoh daftar pegawai"
    nama_baris = "pegawai"
    ekspor = ("csv", "xlsx", "pdf")
    kolom_tetap = ("nama",)
    aksi_massal = (Aksi("Usulkan kenaikan gaji", "#", "banknotes"),)

    pilih = KolomPilih(accessor="id", sebutan="nama")
    nama = KolomUtama(verbose_name="Nama", linkify=lambda record: f"#{record['id']}")
    nip = KolomNip(verbose_name="NIP", orderable=False)
    unit = tables.Column(verbose_name="Unit kerja")
    golongan = tables.Column(verbose_name="Golongan")
    tmt = KolomTanggal(verbose_name="TMT")
    gaji = KolomAngka(verbose_name="Gaji pokok (Rp)")
    status = KolomStatus(verbose_name="Status", jenis=STATUS)


class ContohSaringan(django_filters.FilterSet):
    """A filter of every kind, over nothing."""

    nama = django_filters.CharFilter(label="Nama atau NIP")
    unit = django_filters.ChoiceFilter(
        label="Unit kerja", choices=list(enumerate(UNIT, start=1)), empty_label="Semua unit"
    )
    status = django_filters.MultipleChoiceFilter(
        label="Status", choices=[(s, s) for s in STATUS], widget=CentangTerlipat
    )
    usia = django_filters.RangeFilter(label="Usia")
    tmt = django_filters.DateFromToRangeFilter(label="TMT")
    utama = ("nama", "unit", "usia")


class ContohForm(forms.Form):
    """A field of every kind."""

    nama = forms.CharField(label="Nama lengkap", help_text="Tanpa gelar, seperti di KTP.")
    tanggal_lahir = forms.DateField(label="Tanggal lahir", widget=forms.DateInput(attrs={"type": "date"}))
    unit = forms.ChoiceField(label="Unit kerja", choices=[("", "Pilih unit"), *enumerate(UNIT, start=1)])
    jenis = forms.ChoiceField(
        label="Jenis usulan", choices=[("kp", "Kenaikan pangkat"), ("kgb", "KGB")], widget=forms.RadioSelect
    )
    berkas = forms.FileField(label="Surat keputusan", help_text="PDF, paling besar 10 MB.", required=False)
    catatan = forms.CharField(label="Catatan", widget=forms.Textarea(attrs={"rows": 3}), required=False)
    jabatan = PilihCariField(
        label="Jabatan",
        temukan=lambda teks: (),
        tulis=str,
        help_text="Tulis sebagian namanya, lalu pilih dari saran.",
        required=False,
    )
    setuju = forms.BooleanField(label="Data di atas sesuai dengan dokumen asli")


@require_safe
@require_izin(GALERI)
def galeri(request: HttpRequest) -> HttpResponse:
    """Show every component inside the signed-in shell."""
    return render(request, "galeri/komponen.html", {**_nilai(request), **_isian(request)})


@require_safe
@require_izin(GALERI)
def galeri_publik(request: HttpRequest) -> HttpResponse:
    """Show the public shell with the components that public pages use."""
    return render(request, "galeri/publik.html", _nilai(request))


@require_safe
@require_izin(GALERI)
def kemajuan(request: HttpRequest) -> HttpResponse:
    """Answer the polling of the progress example; `?n=` moves it on."""
    n = min(int(request.GET.get("n", "0")) + 1250, 5000)
    return render(request, "_components/progress.html", {"tugas": _tugas(n), "url": _url_kemajuan(n)})


def _tugas(n: int) -> Mapping[str, Any]:
    return {
        "judul": "Impor pegawai-2026.xlsx",
        "status": "selesai" if n >= 5000 else "berjalan",
        "tahap": "Memeriksa baris",
        "selesai_n": n,
        "jumlah_n": 5000,
        "persen": n // 50,
        "pesan": "4.987 baris disimpan; 13 baris bermasalah.",
        "is_berakhir": n >= 5000,
        "tautan_hasil": "#",
    }


def _url_kemajuan(n: int) -> str:
    return f"{reverse('galeri:kemajuan')}?n={n}"


def _isian(request: HttpRequest) -> dict[str, Any]:
    data = [
        {
            "id": nomor,
            "nama": NAMA[nomor % 4],
            "nip": f"198{nomor % 10}0312201001100{nomor % 10}",
            "unit": UNIT[nomor % 4],
            "golongan": ["III/a", "III/d", "IV/a", "II/c"][nomor % 4],
            "tmt": date(2010 + nomor % 12, 1 + nomor % 12, 1),
            "gaji": 2_785_700 + 97_300 * nomor,
            "status": list(STATUS)[nomor % 4],
        }
        for nomor in range(240)
    ]
    tabel = tables.RequestConfig(request, paginate={"per_page": 10}).configure(ContohTabel(data))
    kosong = ContohTabel([], prefix="kosong-", empty_text="Tidak ada pegawai yang cocok")
    isi = {
        "tabel": tabel,
        "tabel_kosong": kosong,
        "saringan": ContohSaringan(request.GET or None, queryset=Akun.objects.none()),
        "form": ContohForm(),
        "form_ditolak": ContohForm({"nama": "", "unit": "9", "jenis": "kp"}, prefix="b"),
    }
    isi["saringan"].is_valid()
    return isi


def _nilai(request: HttpRequest) -> dict[str, Any]:
    umur = ["di bawah 30", "30–39", "40–49", "50–58"]
    return {
        "remah": [("Beranda", "/"), ("Pegawai", "#")],
        "aksi": [Aksi("Ubah", "#", "pencil-square"), Aksi("Buat usulan", "#", "plus", "utama")],
        "pesan": [
            Message(constants.INFO, "Data per 1 November 2026 sudah tersedia."),
            Message(constants.SUCCESS, "Usulan KP-2026-0142 sudah dikirim ke BKPSDM."),
            Message(constants.WARNING, "Ijazah terakhir belum diunggah."),
            Message(constants.ERROR, "Tanggal selesai harus setelah tanggal mulai."),
        ],
        "perbedaan": [
            Perbedaan("sk_nomor", "Nomor SK", "823/12", "823/21", "823/2", is_bentrok=True),
            Perbedaan("tmt", "TMT", "1 April 2024", "1 Oktober 2024", "1 April 2024", is_bentrok=False),
        ],
        "butir": [
            Butir("NIP", "19850312 201001 2 003"),
            Butir("Pangkat", "Penata Tingkat I (III/d)"),
            Butir("Jabatan", "Analis SDM Aparatur Ahli Muda"),
            Butir("Unit kerja", "Badan Kepegawaian dan Pengembangan SDM", "#"),
            Butir("Masa kerja", "16 tahun 8 bulan"),
            Butir("Surel", ""),
        ],
        "fakta_dokumen": ["Sejak 1 April 2024", "Nomor 823/142/BKPSDM/2024", "PDF, 412 KB"],
        "peristiwa": _peristiwa(),
        "kelompok_hasil": _kelompok_hasil(),
        "syarat": _syarat(),
        "tempo": _tempo(),
        "temuan": _temuan(),
        "masalah": _masalah(),
        "langkah": [
            Langkah("Diajukan", "selesai", "2 November 2026"),
            Langkah("Verifikasi OPD", "selesai", "4 November 2026"),
            Langkah("Pemeriksaan BKPSDM", "kini", "Sejak 3 hari"),
            Langkah("Penetapan", "nanti"),
        ],
        "tab": [
            Tab("Ringkasan", "#", is_kini=True),
            Tab("Pangkat", "#", hitungan=7),
            Tab("Cuti", "#", hitungan=0),
        ],
        "batang": grafik.batang(
            "Pegawai menurut golongan dan jenis kelamin",
            ["I", "II", "III", "IV"],
            {"Laki-laki": [42, 611, 1843, 702], "Perempuan": [12, 590, 2410, 815]},
            sumbu="Golongan",
        ),
        "mendatar": grafik.batang(
            "Pegawai menurut unit", UNIT, {"Pegawai": [1240, 3105, 88, 71]}, mendatar=True
        ),
        "garis": grafik.garis(
            "Jumlah pegawai",
            ["2022", "2023", "2024", "2025", "2026"],
            {"PNS": [5210, 5120, 5040, 4890, 4760], "PPPK": [310, 640, 1220, 2480, 3105]},
            sumbu="Tahun",
        ),
        "bagan": bagan.gambar(_contoh_bagan(), "Bagan organisasi contoh"),
        "piramida": grafik.piramida(
            "Usia pegawai",
            umur,
            {"Laki-laki": [210, 890, 1320, 640], "Perempuan": [340, 1210, 1480, 590]},
            sumbu="Usia",
        ),
        "hitungan": {
            "judul": "Jenis ASN",
            "sel": [
                {"label": "PNS", "jumlah": 4760, "persen": 60},
                {"label": "PPPK", "jumlah": 3105, "persen": 40},
                {"label": "CPNS", "jumlah": None, "persen": 0},
            ],
        },
        "tugas": _tugas(1250),
        "url_kemajuan": _url_kemajuan(1250),
    }


def _peristiwa() -> list[Peristiwa]:
    return [
        Peristiwa(
            date(2024, 4, 1),
            "Kenaikan pangkat ke III/d",
            "Reguler",
            "SK 823/142/BKPSDM/2024",
            "#",
            is_kini=True,
        ),
        Peristiwa(date(2022, 1, 3), "Analis SDM Aparatur Ahli Muda", "BKPSDM, dilantik Wali Kota"),
        Peristiwa(
            date(2020, 4, 1), "Kenaikan pangkat ke III/c", "Reguler", status="Dibatalkan", jenis="bahaya"
        ),
    ]


def _kelompok_hasil() -> list[KelompokHasil]:
    orang = HasilCari(NAMA[0], "Analis SDM · Dinas Kesehatan", "#", "user", "19850312 201001 1 003")
    unit = HasilCari(UNIT[0], "Dinas", "#", "building-office-2")
    return [KelompokHasil("Pegawai", (orang,)), KelompokHasil("Unit kerja", (unit,))]


def _tempo() -> list[Tempo]:
    return [
        Tempo(
            "Kenaikan gaji berkala", date(2026, 12, 1), "7 hari lagi", "waspada",
            "Masa kerja golongan mencapai 12 tahun pada bulan itu.", "PP 7/1977", "SK pangkat III/c", "#",
        ),
        Tempo(
            "Kenaikan pangkat", None, "Belum diketahui", "info", "Riwayat jabatan belum tercatat.",
            "PP 99/2000", terverifikasi=False,
        ),
    ]  # fmt: skip


def _syarat() -> list[dict[str, str]]:
    dasar = "PP 99/2000 jo. PP 12/2002 pasal 8"
    return [
        {
            "hasil": "terpenuhi",
            "keterangan": "Empat tahun dalam pangkat terakhir.",
            "dasar": dasar,
            "url": "#",
        },
        {
            "hasil": "belum",
            "keterangan": "Predikat kinerja dua tahun terakhir paling rendah Baik.",
            "dasar": dasar,
        },
        {"hasil": "tidak_diketahui", "keterangan": "Ijazah terakhir belum tercatat.", "dasar": dasar},
    ]


def _temuan() -> list[dict[str, Any]]:
    return [
        {
            "judul": "NIP sesuai tanggal lahir",
            "keterangan": "Delapan angka pertama NIP tidak sama dengan tanggal lahir.",
            "label": "Bertentangan",
            "jenis": "bahaya",
            "aksi": [Aksi("Perbaiki", "#")],
        },
        {
            "judul": "Berkas SK terlampir",
            "keterangan": "Berkas SK belum ada: jabatan, pangkat.",
            "label": "Sebaiknya dilengkapi",
            "jenis": "info",
            "aksi": [],
        },
    ]


def _masalah() -> list[dict[str, Any]]:
    return [
        {
            "baris": 1042,
            "kolom": "C",
            "bidang": "NIP",
            "tingkat": "galat",
            "nilai": "1985O312 201001 2 003",
            "pesan": "Karakter ke-5 adalah huruf O, bukan angka 0.",
        },
        {
            "baris": 2311,
            "kolom": "H",
            "bidang": "TMT pangkat",
            "tingkat": "peringatan",
            "nilai": "1/13/2019",
            "pesan": "Bulan 13 tidak ada; dibaca sebagai 13 Januari 2019.",
        },
    ]


def _contoh_bagan() -> bagan.Kotak:
    bidang = bagan.Kotak("2", "Bidang Kesehatan Masyarakat", "DU", ("Dini Utami", "Terisi 12 dari 14"), "#")
    puskesmas = bagan.Kotak("3", "Puskesmas Serang", "–", ("Pemimpin kosong", "Terisi 31 dari 40"), "#")
    puskesmas.waspada = True
    dinas = bagan.Kotak("1", "Dinas Kesehatan", "HM", ("Hendra Maulana", "Terisi 84 dari 97"), "#")
    dinas.anak = [bidang, puskesmas]
    return dinas
