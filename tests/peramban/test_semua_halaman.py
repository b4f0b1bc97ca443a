"""Every page, as every kind of reader: accessible, and never wider than the screen."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page

from pegawai.models import KedudukanHukum, Parameter, Pegawai, TemuanMutu
from pegawai.registri import jenis_usulan
from pegawai.services import delegasi, usulan
from pegawai.services.mutu.periksa import periksa_semua
from pegawai.services.mutu.tugas import JENIS as JENIS_MUTU
from pegawai.services.tindakan import massal
from pegawai.services.usulan import kelompok
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Akun, Peran, Tugas
from serang_asn.inti.models.peran import PERAN_BERUNIT
from serang_asn.inti.registri.bantuan import bantuan
from tests.alat.alamat import semua_alamat
from tests.alat.peramban import TINGGI_PER_LEBAR
from tests.factories import AkunFactory
from tests.factories.pengisian import buat_rapat, buka, putuskan
from tests.factories.surat import PejabatFactory
from tests.pegawai.services.impor.layar import ANI, SITI, buku, unggah_dan_periksa

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
POTONGAN = {"pegawai:delegasi-calon", "pemberitahuan:tanda"}
"""Pieces that a page fetches, no pages of their own."""
ALAMAT = [
    satu for satu in semua_alamat() if not satu.nama.startswith("galeri:") and satu.nama not in POTONGAN
]
PRIBADI = ("account_", "mfa_", "usersessions_")
"""Pages that look the same to everyone with an account."""

HALAMAN_UNIT = (
    "ip_asn-unit", "bagan-lihat", "bezetting-lihat", "formasi-list", "formasi-baru", "organisasi-perbaiki",
    "reorganisasi-baru", "reorganisasi-ubah", "reorganisasi-pindah", "reorganisasi-gabung",
    "reorganisasi-pecah", "reorganisasi-tutup",
)  # fmt: skip

PEMBACA = {
    "warga": None,
    "petugas": Peran.PETUGAS,
    "kepala OPD": Peran.KEPALA_OPD,
    "pengelola OPD": Peran.PENGELOLA_OPD,
    "pimpinan": Peran.PIMPINAN,
    "auditor": Peran.AUDITOR,
    "pegawai": Peran.PEGAWAI,
    "administrator": Peran.ADMINISTRATOR,
}
PEMBACA_GELAP = "kepala OPD"
LEBAR_MEJA = 1280
JUGA_PONSEL = {"warga", "petugas", "pegawai"}
"""Readers between whom every page is looked at on a telephone too; for the others its width is enough."""


def akun_untuk(peran: Peran, kota) -> Akun:
    akun = AkunFactory(peran=peran, unit=kota.dinas if peran in PERAN_BERUNIT else None)
    if peran == Peran.PEGAWAI:
        Pegawai.objects.filter(pk=kota.siti.pk).update(akun=akun)
    return akun


def alamat_rujukan() -> list[str]:
    """The pages of a table that is verified and used, of a dated one, and the refusal to delete."""
    aktif, angka = KedudukanHukum.objects.get(kode="AKTIF"), Parameter.objects.order_by("pk")[0]
    return [
        reverse("rujukan:list", args=["gaji-pokok"]),
        reverse("rujukan:baru", args=["batas-usia-pensiun"]),
        reverse("rujukan:hapus", args=["kedudukan-hukum", aktif.pk]),
        *(
            reverse(f"rujukan:{nama}", args=["parameter", angka.pk])
            for nama in ("detail", "ubah", "verifikasi")
        ),
    ]


def alamat_akun() -> list[str]:
    """The pages of an account that an officer may manage."""
    akun = AkunFactory(peran=Peran.PEGAWAI)
    peran = akun.pemberian_peran.get()
    tanpa_peran = ("detail", "ubah", "tautan", "nonaktifkan", "peran-baru")
    return [
        *(reverse(f"akun:{nama}", args=[akun.kode]) for nama in tanpa_peran),
        *(reverse(f"akun:{nama}", args=[akun.kode, peran.pk]) for nama in ("peran-ubah", "peran-cabut")),
    ]


def alamat_impor() -> list[str]:
    """The pages on which a checked file is decided about."""
    batch = unggah_dan_periksa(buku(SITI, ANI), oleh=AkunFactory(peran=Peran.PETUGAS))
    halaman = ("detail", "pemetaan", "nama", "baris", "koreksi", "kebijakan", "terapkan")
    return [
        *(reverse(f"pegawai:impor-{nama}", args=[batch.kode]) for nama in halaman),
        reverse("pegawai:impor-perbaiki", args=[batch.kode, batch.masalah.earliest("pk").pk]),
    ]


def alamat_tindakan(kota) -> list[str]:
    """A bulk action that is drawn up, and one that is done with its undo."""
    isian = {"pegawai": [kota.siti], "unit": kota.puskesmas, "jabatan": None, "sk": {}}
    disusun = massal.susun_pindah(tmt=date(2025, 7, 1), oleh=AkunFactory(peran=Peran.PETUGAS), **isian)
    jadi = massal.susun_pindah(tmt=date(2025, 8, 1), oleh=disusun.oleh, **isian)
    massal.terapkan(kemajuan=DIAM, tindakan_id=jadi.pk, alasan="uji")
    return [
        *(reverse("pegawai:tindakan-detail", args=[satu.kode]) for satu in (disusun, jadi)),
        reverse("pegawai:tindakan-batalkan", args=[jadi.kode]),
    ]


def alamat_surat() -> list[str]:
    """A text of a letter, and one who signs."""
    return [
        reverse("pegawai:templat_surat-ubah", args=["sk_mutasi"]),
        reverse("pegawai:pejabat_surat-ubah", args=[PejabatFactory().kode]),
        reverse("pegawai:kelompok_surat-baru", args=["mutasi"]),
    ]


def alamat_usulan(kota) -> list[str]:
    """A proposal that is a draft, with everything that can be done to it."""
    petugas = AkunFactory(peran=Peran.PETUGAS)
    posisi = kota.siti.riwayatjabatan.latest("tmt")
    isian = {
        "unit": kota.puskesmas.pk, "nama_unit": kota.puskesmas.nama, "jabatan": posisi.jabatan_id,
        "nama_jabatan": posisi.jabatan.nama, "alasan": "uji",
    }  # fmt: skip
    satu = usulan.buat(jenis="mutasi", pegawai=kota.siti, tmt=date(2027, 1, 1), isian=isian, oleh=petugas)
    grup = kelompok.bentuk(jenis="mutasi", judul="Mutasi uji", tmt=satu.tmt, usulan=[satu], oleh=petugas)
    return [
        reverse("pegawai:kelompok_usulan-detail", args=[grup.kode]),
        *(reverse(f"pegawai:usulan-{nama}", args=[satu.kode]) for nama in ("detail", "ubah", "terbitkan")),
        reverse("pegawai:usulan-lampirkan", args=[satu.kode]) + "?syarat=permohonan",
        *(
            reverse("pegawai:usulan-baru", args=[jenis.kode]) + f"?pegawai={kota.siti.kode}"
            for jenis in jenis_usulan
        ),
    ]


def alamat_diri(kota, pangkat) -> list[str]:
    """Asking for leave and for corrections, a leave with its balance and overlap, a day of the calendar."""
    isian = {
        "jenis": "TAHUNAN", "nama_jenis": "Cuti tahunan", "mulai": "2027-02-01", "selesai": "2027-02-03",
        "hari_kerja": 2, "alasan": "uji", "alamat": "Serang", "telepon": "0812",
    }  # fmt: skip
    satu = usulan.buat(
        jenis="cuti_tahunan", pegawai=kota.siti, tmt=date(2027, 2, 1), isian=isian,
        oleh=AkunFactory(peran=Peran.PETUGAS),
    )  # fmt: skip
    return [
        reverse("pegawai:usulan-detail", args=[satu.kode]),
        *(reverse("pegawai:usulan-baru", args=[f"cuti_{apa}"]) for apa in ("tahunan", "besar")),
        *(reverse("pegawai:peremajaan-baru", args=[bagian]) for bagian in ("pribadi", "pendidikan")),
        reverse("pegawai:peremajaan-perbaiki", args=["pangkat", pangkat.kode]),
        reverse("pegawai:kalender_tim-lihat") + "?bulan=2027-02&hari=2027-02-01",
    ]


def alamat_antrean() -> list[str]:
    """The queue narrowed to nothing, a deputy to withdraw, the calendar as a list, notices that were read."""
    petugas, pengganti = AkunFactory(peran=Peran.PETUGAS), AkunFactory(peran=Peran.PEGAWAI)
    hari = timezone.localdate()
    satu = delegasi.tunjuk(
        pemberi=petugas, pengganti=pengganti, mulai=hari, selesai=hari + timedelta(days=3), alasan="uji",
        oleh=petugas,
    )  # fmt: skip
    return [
        reverse("pegawai:usulan-list") + "?tab=berjalan&q=tidakada&tenggat=lewat",
        reverse("pegawai:delegasi-cabut", args=[satu.kode]),
        reverse("pegawai:kalender-lihat") + "?tampilan=daftar&bulan=2027-01",
        reverse("pemberitahuan:list") + "?tab=semua",
    ]


def alamat_pengisian(kota) -> list[str]:
    """Opening the dossier of a vacant post, one with a shortlist, one that was decided."""
    rapat = buat_rapat(kota.dinas)
    lowong = f"?unit={kota.dinas.publik_id}&jabatan={rapat.jabatan.kode}"
    diputus = buka(rapat)
    putuskan(rapat, diputus)
    berkas = buka(rapat)
    return [
        reverse("pegawai:pengisian-list") + "?status=diputus",
        reverse("pegawai:pengisian-baru") + lowong,
        *(
            reverse(f"pegawai:pengisian-{apa}", args=[berkas.kode])
            for apa in ("detail", "calon", "bandingkan", "putuskan", "tarik")
        ),
        *(reverse(f"pegawai:pengisian-{apa}", args=[diputus.kode]) for apa in ("detail", "tarik")),
    ]


def alamat_mutu(kota) -> list[str]:
    """The data quality of a unit with findings, filters that find and find nothing, one finding, a run."""
    periksa_semua()
    temuan = TemuanMutu.objects.filter(unit=kota.dinas).order_by("pk")[0]
    unit = reverse("pegawai:mutu-unit", args=[kota.dinas.publik_id])
    jalan = Tugas.objects.create(jenis=JENIS_MUTU, judul="Memeriksa mutu data")
    return [
        unit,
        f"{unit}?tingkat=ringan&q=siti",
        f"{unit}?status=diterima",
        *(reverse(f"pegawai:mutu-{apa}", args=[temuan.kode]) for apa in ("terima", "cabut")),
        reverse("pegawai:mutu-tugas", args=[jalan.kode]),
    ]


def daftar_alamat(kota, *, pribadi: bool) -> list[str]:
    tanpa_argumen = [
        satu.url() for satu in ALAMAT if not satu.argumen and satu.nama.startswith(PRIBADI) <= pribadi
    ]
    rekam = kota.siti.get_absolute_url()
    catatan = [kota.siti.kode, "pangkat", kota.siti.riwayatpangkat.get().kode]
    pangkat = kota.siti.riwayatpangkat.get()
    return [
        *tanpa_argumen,
        *(reverse("bantuan:detail", args=[satu.kode]) for satu in bantuan),
        rekam,
        f"{rekam}?bagian=jabatan",
        f"{rekam}?pada=2005-01-01",
        reverse("pegawai:pegawai-sensitif", args=[kota.siti.kode]),
        reverse("pegawai:pegawai-jejak", args=[kota.siti.kode]),
        reverse("pegawai:dokumen-list", args=[kota.siti.kode]),
        reverse("pegawai:foto-ubah", args=[kota.siti.kode]),
        reverse("pegawai:kelayakan-rekam", args=[kota.siti.kode]) + "?predikat=baik&lulus=on",
        reverse("pegawai:kelayakan-list") + "?jenis=pensiun",
        reverse("pegawai:dokumen-lampirkan", args=[kota.siti.kode, "pangkat", pangkat.kode]),
        reverse("dokumen:verifikasi", args=["kode-yang-tidak-ada"]),
        reverse("pegawai:keluar-catat", args=[kota.siti.kode]),
        reverse("pegawai:kembali-catat", args=[kota.siti.kode]),
        *alamat_tindakan(kota),
        *alamat_usulan(kota),
        *alamat_diri(kota, pangkat),
        *alamat_antrean(),
        *alamat_pengisian(kota),
        *alamat_impor(),
        reverse("pegawai:pegawai-ubah", args=[kota.siti.kode]),
        reverse("pegawai:nip-ganti", args=[kota.siti.kode]),
        reverse("pegawai:riwayat-pilih", args=[kota.siti.kode]),
        *(
            reverse("pegawai:riwayat-baru", args=[kota.siti.kode, jenis])
            for jenis in ("kedudukan", "jabatan", "cuti", "keluarga", "disiplin")
        ),
        *(reverse(f"pegawai:riwayat-{apa}", args=catatan) for apa in ("ubah", "batalkan")),
        reverse("pelatihan:riwayat-list", args=[kota.siti.kode]),
        reverse("pelatihan:riwayat-baru", args=[kota.siti.kode]),
        kota.dinas.get_absolute_url(),
        *alamat_mutu(kota),
        *(reverse(f"pegawai:{nama}", args=[kota.dinas.publik_id]) for nama in HALAMAN_UNIT),
        reverse("transparansi:unit-detail", args=[kota.dinas.publik_id]),
        reverse("pegawai:jumlah-lihat") + "?per=unit,golongan&pada=2020-01-01",
        reverse("pegawai:pegawai-list") + "?q=tidakada",
        reverse("pegawai:pegawai-list") + "?golongan=III/a&kolom=usia&kolom=masa_kerja&kepadatan=rapat",
        reverse("pegawai:cari-lihat") + "?q=rahmwati",
        reverse("pegawai:tampilan-baru") + "?kueri=unit%3DX",
        *alamat_rujukan(),
        *alamat_akun(),
        *alamat_surat(),
        "/tidak-ada/",
    ]


def halaman_terbuka(page: Page, alamat_semua: list[str]) -> list[str]:
    """Addresses that answer this reader with a page, not a redirect or a file; each kind of refusal once."""
    terbuka, penolakan = [], set()
    for alamat in alamat_semua:
        jawaban = page.context.request.get(alamat, max_redirects=0)
        is_html = jawaban.headers.get("content-type", "").startswith("text/html")
        if is_html and jawaban.status in {200, 403, 404} - penolakan:
            terbuka.append(alamat)
            penolakan |= {jawaban.status} - {200}
    return terbuka


@pytest.mark.parametrize("pembaca", PEMBACA)
def test_setiap_halaman(page, live_server, masuk_sebagai, axe_bersih, kota, pembaca, subtests):
    peran = PEMBACA[pembaca]
    if peran:
        masuk_sebagai(akun_untuk(peran, kota))
    page.emulate_media(color_scheme="dark" if pembaca == PEMBACA_GELAP else "light")
    alamat_semua = daftar_alamat(kota, pribadi=peran in {None, Peran.PEGAWAI})
    dibuka = halaman_terbuka(page, [live_server.url + alamat for alamat in alamat_semua])
    assert len(dibuka) >= 5

    for alamat in dibuka:
        page.goto(alamat)
        for lebar, tinggi in TINGGI_PER_LEBAR.items():
            with subtests.test(alamat=alamat, lebar=lebar):
                page.set_viewport_size({"width": lebar, "height": tinggi})
                if lebar == LEBAR_MEJA or pembaca in JUGA_PONSEL:
                    axe_bersih(page)
                assert page.evaluate("document.documentElement.scrollWidth") <= lebar
                assert page.locator("h1").count() == 1
