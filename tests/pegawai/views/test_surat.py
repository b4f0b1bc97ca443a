"""Pages of letters: issuing, texts, signatories, groups; who may, and at what cost."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from pegawai.models import NomorSurat, PejabatPenandatangan, PenerbitanKelompok, Surat, TemplatSurat
from pegawai.services.surat import kelompok
from serang_asn.inti import tandatangan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Dokumen, Peran, Tugas
from tests.alat import usulan as alat
from tests.factories import AkunFactory
from tests.factories.surat import PejabatFactory, disetujui

pytestmark = pytest.mark.django_db
ISI = {"unit_tujuan": "Dinas Sosial", "jabatan_tujuan": "Penyuluh Sosial", "alasan": "kebutuhan"}
TEMPLAT = reverse("pegawai:templat_surat-ubah", args=["sk_mutasi"])


@pytest.fixture
def jenis():
    with alat.terdaftar(surat="sk_mutasi", isi_surat=lambda usulan: ISI) as satu:
        yield satu


@pytest.fixture
def orang(jenis):
    return alat.kantor()


@pytest.fixture
def petugas(client, orang):
    client.force_login(orang.petugas)
    return client


def alamat(nama, *argumen):
    return reverse(f"pegawai:{nama}", args=argumen)


def isian_templat(**ganti):
    templat = TemplatSurat.objects.filter(kode="sk_mutasi").latest("versi")
    isi = {nama: getattr(templat, nama) for nama in ("judul", "kop", "kertas", "isi", "isi_bersama")}
    return isi | {
        "versi": templat.versi, "berlaku_mulai": timezone.localdate().isoformat(), "catatan": "", **ganti,
    }  # fmt: skip


def terbitkan(client, satu, pejabat):
    return client.post(
        alamat("surat-terbit", satu.kode),
        {"urut": satu.peralihan_ke, "pejabat": pejabat.pk, "tanggal": timezone.localdate().isoformat()},
    )


def test_terbitkan_dari_halaman_usulan(petugas, orang):
    pejabat = PejabatFactory()
    [satu] = disetujui(orang)
    detail = petugas.get(alamat("usulan-detail", satu.kode)).text
    assert alamat("surat-terbit", satu.kode) in detail

    halaman = petugas.get(alamat("surat-terbit", satu.kode)).text
    for ada in ("Nomor sementara", "800.1.3.1/1/BKPSDM/", "Sertifikat demo", "data:image/png;base64,"):
        assert ada in halaman
    assert not NomorSurat.objects.exists()
    pratinjau = petugas.get(alamat("surat-pratinjau", satu.kode))
    assert pratinjau.content.startswith(b"%PDF")
    assert tandatangan.periksa(pratinjau.content) is None

    assert terbitkan(petugas, satu, pejabat).status_code == 302
    satu.refresh_from_db()
    assert satu.status == "terbit"
    buku = petugas.get(alamat("surat-list"), {"q": satu.pegawai.nama, "jenis": "sk_mutasi"}).text
    assert satu.surat_nomor in buku
    assert satu.surat_nomor not in petugas.get(alamat("surat-list"), {"jenis": "spmt"}).text
    basi = terbitkan(petugas, satu, pejabat)
    assert basi.status_code == 422
    assert "sudah disetujui" in basi.text


def test_tanpa_penanda_tangan_halaman_menunjukkan_jalannya(petugas, orang):
    [satu] = disetujui(orang)
    halaman = petugas.get(alamat("surat-terbit", satu.kode))

    assert halaman.status_code == 422
    assert alamat("pejabat_surat-baru") in halaman.text


def test_produksi_tanpa_sertifikat_tidak_menawarkan_tanda_tangan(petugas, orang, settings):
    settings.PRODUKSI = True
    pejabat = PejabatFactory()
    [satu] = disetujui(orang)

    halaman = petugas.get(alamat("surat-terbit", satu.kode)).text
    assert "Tanda tangan elektronik belum siap" in halaman
    assert "Tandatangani dan terbitkan" not in halaman
    paksa = terbitkan(petugas, satu, pejabat)
    assert paksa.status_code == 422
    assert "belum disiapkan" in paksa.text
    assert not NomorSurat.objects.exists()


def test_templat_versi_baru_dan_surat_lama_tetap(petugas, orang):
    pejabat = PejabatFactory()
    [satu] = disetujui(orang)
    terbitkan(petugas, satu, pejabat)
    lama = Surat.objects.get().templat

    isi = isian_templat(isi="# KALIMAT BARU {{ nama }}\n[tanda tangan]", catatan="Kalimat diganti")
    assert petugas.post(TEMPLAT, isi).status_code == 302

    baru = TemplatSurat.objects.filter(kode="sk_mutasi").latest("versi")
    assert baru.versi == lama.versi + 1
    assert Surat.objects.get().templat == lama
    halaman = petugas.get(TEMPLAT).text
    assert "KALIMAT BARU" in halaman
    assert "MENIMBANG" in petugas.get(TEMPLAT, {"versi": lama.versi}).text.upper()
    basi = petugas.post(TEMPLAT, isi)
    assert basi.status_code == 422
    assert "diubah orang lain" in basi.text


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ("Kepada {{ namaa }}\n[tanda tangan]", "Isian “namaa” tidak dikenal. Mungkin maksudnya “nama”?"),
        ("Tanpa tempat", "Naskah belum memuat baris [tanda tangan]."),
        ("{{ request.user }}\n[tanda tangan]", "Tanda kurung kurawal tidak terbaca."),
    ],
)
def test_naskah_salah_disebut_barisnya(petugas, isi, pesan):
    jawaban = petugas.post(TEMPLAT, isian_templat(isi=isi))
    assert jawaban.status_code == 422
    assert pesan in jawaban.text
    url = alamat("templat_surat-pratinjau", "sk_mutasi")
    assert pesan in petugas.post(url, isian_templat(isi=isi)).text
    assert pesan in petugas.post(url, isian_templat(isi=isi), headers={"HX-Request": "true"}).text


def test_pratinjau_templat(petugas):
    url = alamat("templat_surat-pratinjau", "sk_mutasi")
    assert petugas.post(url, isian_templat()).content.startswith(b"%PDF")
    assert petugas.post(url, isian_templat(naskah="bersama")).content.startswith(b"%PDF")
    potongan = petugas.post(url, isian_templat(), headers={"HX-Request": "true"}).text
    assert potongan.count("data:image/png") >= 1
    assert "<html" not in potongan
    jahat = isian_templat(isi="<script>alert(1)</script> <img src=x>\n[tanda tangan]")
    assert petugas.post(url, jahat).content.startswith(b"%PDF")


def test_penanda_tangan(petugas):
    data = {"jabatan": "Wali Kota Serang", "nama": "H. Budi", "mulai": "2025-02-20"}
    assert petugas.post(alamat("pejabat_surat-baru"), data).status_code == 302
    pejabat = PejabatPenandatangan.objects.get()
    salah = petugas.post(alamat("pejabat_surat-ubah", pejabat.kode), data | {"nip": "12"})
    assert salah.status_code == 422
    akhir = petugas.post(alamat("pejabat_surat-ubah", pejabat.kode), data | {"selesai": "2025-03-01"})
    assert akhir.status_code == 302
    assert "Tidak berlaku" in petugas.get(alamat("pejabat_surat-list")).text


def kelompokkan(client, daftar, **ganti):
    data = {
        "judul": "Mutasi April", "pejabat": PejabatFactory().pk, "tanggal": timezone.localdate().isoformat(),
        "bentuk": "bersama", "selesaikan": "on", "kode": [str(satu.kode) for satu in daftar], **ganti,
    }  # fmt: skip
    return client.post(alamat("kelompok_surat-baru", alat.KODE), data)


def test_kelompok_dari_pilihan_sampai_selesai(petugas, orang):
    daftar = disetujui(orang, banyak=3)
    assert alamat("kelompok_surat-baru", alat.KODE) in petugas.get(alamat("kelompok_surat-list")).text
    pilihan = petugas.get(alamat("kelompok_surat-baru", alat.KODE)).text
    assert all(satu.pegawai.nama in pilihan for satu in daftar)

    kosong = kelompokkan(petugas, [])
    assert kosong.status_code == 422
    assert "Pilih 1 sampai" in kosong.text
    jawaban = kelompokkan(petugas, daftar[:2])
    assert jawaban.status_code == 302
    penerbitan = PenerbitanKelompok.objects.get()
    kode = penerbitan.kelompok.kode
    assert "Anda boleh meninggalkan halaman ini" in petugas.get(jawaban["Location"]).text
    assert "HX-Refresh" not in petugas.get(alamat("kelompok_surat-kemajuan", kode)).headers

    kelompok.kerjakan(kemajuan=DIAM, penerbitan_id=penerbitan.pk, akun_id=orang.petugas.pk, proses=1)
    Tugas.objects.update(status=Tugas.Status.SELESAI)
    assert petugas.get(alamat("kelompok_surat-kemajuan", kode))["HX-Refresh"] == "true"
    halaman = petugas.get(jawaban["Location"]).text
    assert NomorSurat.objects.get().teks in halaman
    assert "Lanjutkan" not in halaman


def test_kelompok_gagal_dilanjutkan_atau_dibatalkan(petugas, orang):
    daftar = disetujui(orang, banyak=2)
    url = kelompokkan(petugas, daftar, bentuk="masing")["Location"]
    penerbitan = PenerbitanKelompok.objects.get()
    kode = penerbitan.kelompok.kode
    kelompok._siapkan(penerbitan, orang.petugas)
    berjalan = petugas.post(alamat("kelompok_surat-lanjutkan", kode), follow=True).text
    assert "masih berjalan" in berjalan
    Tugas.objects.update(status=Tugas.Status.GAGAL, pesan="Pekerja berhenti.")

    halaman = petugas.get(url).text
    assert "Pekerjaan terakhir terhenti" in halaman
    assert "Batalkan 2 surat" in halaman
    assert petugas.post(alamat("kelompok_surat-batalkan", kode), {"alasan": ""}).status_code == 422
    batal = petugas.post(alamat("kelompok_surat-batalkan", kode), {"alasan": "Salah tanggal"}, follow=True)
    assert "2 surat yang belum ditandatangani dibatalkan." in batal.text
    assert petugas.post(alamat("kelompok_surat-lanjutkan", kode)).status_code == 302
    assert Tugas.objects.count() == 2


HALAMAN_PETUGAS = (
    "surat-list", "templat_surat-list", "pejabat_surat-list", "pejabat_surat-baru", "kelompok_surat-list",
)  # fmt: skip


@pytest.mark.parametrize("peran", sorted(set(Peran.values) - {Peran.PETUGAS.value}))
def test_hanya_petugas(client, orang, peran):
    [satu] = disetujui(orang)
    akun = AkunFactory(peran=peran, unit=orang.opd if peran in {"pengelola_opd", "kepala_opd"} else None)
    client.force_login(akun)
    semua = [alamat(nama) for nama in HALAMAN_PETUGAS] + [
        TEMPLAT, alamat("surat-terbit", satu.kode), alamat("surat-pratinjau", satu.kode),
        alamat("kelompok_surat-baru", alat.KODE),
    ]  # fmt: skip
    assert {client.get(url).status_code for url in semua} == {403}
    assert client.post(alamat("templat_surat-pratinjau", "sk_mutasi"), {}).status_code == 403


def test_yang_tidak_ada_404(petugas, orang):
    tanpa = "00000000-0000-4000-8000-000000000000"
    for url in (
        alamat("templat_surat-ubah", "lain"), alamat("surat-terbit", tanpa),
        alamat("kelompok_surat-baru", "lain"),
        alamat("kelompok_surat-detail", tanpa), alamat("pejabat_surat-ubah", tanpa),
    ):  # fmt: skip
        assert petugas.get(url).status_code == 404


def test_surat_terbuka_bagi_yang_bersangkutan_sk_bersama_tidak(client, orang):
    daftar = disetujui(orang, banyak=2)
    client.force_login(orang.petugas)
    kelompokkan(client, daftar)
    penerbitan = PenerbitanKelompok.objects.get()
    kelompok.kerjakan(kemajuan=DIAM, penerbitan_id=penerbitan.pk, akun_id=orang.petugas.pk, proses=1)
    induk = Surat.objects.get(usulan__isnull=True).dokumen
    milik, lain = (Surat.objects.get(usulan=satu).dokumen for satu in daftar)

    boleh = set(Dokumen.objects.all().terlihat_oleh(orang.pegawai.akun))
    assert milik in boleh
    assert not {induk, lain} & boleh
    assert induk not in set(Dokumen.objects.all().terlihat_oleh(orang.kepala))
    assert {induk, milik, lain} <= set(Dokumen.objects.all().terlihat_oleh(orang.petugas))


@pytest.mark.parametrize("banyak", [2, 8])
def test_sedikit_kueri(petugas, orang, django_assert_max_num_queries, banyak):
    daftar = disetujui(orang, banyak=banyak + 2)
    with django_assert_max_num_queries(12):
        petugas.get(alamat("kelompok_surat-baru", alat.KODE))
    url = kelompokkan(petugas, daftar[:banyak], bentuk="masing")["Location"]
    kelompok._siapkan(PenerbitanKelompok.objects.get(), orang.petugas)
    for halaman in (url, *(alamat(nama) for nama in HALAMAN_PETUGAS)):
        with django_assert_max_num_queries(12):
            assert petugas.get(halaman).status_code == 200


def test_tanggal_masa_depan_ditolak_formulir(petugas, orang):
    pejabat = PejabatFactory()
    [satu] = disetujui(orang)
    data = {"urut": satu.peralihan_ke, "pejabat": pejabat.pk, "tanggal": date(2999, 1, 1).isoformat()}
    jawaban = petugas.post(alamat("surat-terbit", satu.kode), data)
    assert jawaban.status_code == 422
    assert "setelah hari ini" in jawaban.text
