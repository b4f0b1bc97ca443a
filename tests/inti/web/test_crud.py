"""The pages of reference tables, through the client."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pegawai.models import Agama, BatasUsiaPensiun, GajiPokok, Golongan, Jabatan, KeadaanPegawai, Parameter
from serang_asn.inti.models import Peran
from serang_asn.inti.registri.rujukan import rujukan
from serang_asn.inti.versi import versi_kini
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS, nama="Petugas Rujukan")
    client.force_login(akun)
    return akun


def alamat(nama: str, tabel: str, baris=None) -> str:
    return reverse(f"rujukan:{nama}", args=[tabel, *([baris.pk] if baris else [])])


def teks(jawaban) -> str:
    return " ".join(jawaban.content.decode().split())


@pytest.mark.parametrize("spek", list(rujukan), ids=lambda spek: spek.kode)
def test_setiap_tabel_tampil_dari_daftar_sampai_rincian(client, petugas, spek):
    daftar = client.get(reverse("rujukan:list", args=[spek.kode]))
    baris = spek.model._default_manager.order_by("pk").first()

    assert spek.judul in teks(daftar)
    if baris:
        for nama in ("detail", "ubah", "hapus"):
            assert client.get(alamat(nama, spek.kode, baris)).status_code == 200
    assert client.get(reverse("rujukan:baru", args=[spek.kode])).status_code == 200


def test_indeks_menghitung_semua_tabel_dengan_satu_kueri(client, petugas):
    with CaptureQueriesContext(connection) as kueri:
        jawaban = client.get(reverse("rujukan:index"))

    assert f"{Golongan.objects.count()} baris" in teks(jawaban)
    assert sum("UNION ALL" in satu["sql"] for satu in kueri) == 1
    belum = Parameter.objects.filter(terverifikasi=False).count()
    assert f"{belum} baris belum diverifikasi" in teks(jawaban)


@pytest.mark.parametrize("tabel", ["jabatan", "golongan", "batas-usia-pensiun", "gaji-pokok"])
def test_jumlah_kueri_daftar_tetap(client, petugas, tabel):
    def hitung(per_halaman: int) -> int:
        with CaptureQueriesContext(connection) as kueri:
            client.get(reverse("rujukan:list", args=[tabel]), {"per_page": per_halaman})
        return len(kueri)

    sedikit, banyak = hitung(2), hitung(100)

    assert sedikit == banyak <= 12


def test_jumlah_kueri_rincian_tetap(client, petugas):
    jabatan = JabatanFactory()

    def hitung() -> int:
        with CaptureQueriesContext(connection) as kueri:
            client.get(alamat("detail", "jabatan", jabatan))
        return len(kueri)

    PegawaiAktifFactory(posisi__jabatan=jabatan)
    sedikit = hitung()
    PegawaiAktifFactory.create_batch(5, posisi__jabatan=jabatan)

    assert hitung() == sedikit <= 12


def test_cari_setiap_kata(client, petugas):
    jawaban = client.get(reverse("rujukan:list", args=["golongan"]), {"cari": "tingkat penata"})

    assert {satu.kode for satu in jawaban.context["saringan"].qs} == {"III/b", "III/d"}


def test_saring_yang_belum_diverifikasi(client, petugas):
    jawaban = client.get(reverse("rujukan:list", args=["parameter"]), {"verifikasi": "belum"})

    assert jawaban.context["saringan"].qs.count() == Parameter.objects.filter(terverifikasi=False).count() > 0
    assert "Belum diverifikasi" in teks(jawaban)


def test_daftar_menyebut_berapa_kali_dipakai(client, petugas):
    jabatan = JabatanFactory(kode="UJI-PAKAI", nama="Jabatan Dipakai")
    PegawaiAktifFactory.create_batch(3, posisi__jabatan=jabatan)

    jawaban = client.get(reverse("rujukan:list", args=["jabatan"]), {"cari": "Jabatan Dipakai"})

    assert [baris.record.dipakai for baris in jawaban.context["tabel"].paginated_rows] == [3]


def test_ekspor_sesuai_saringan(client, petugas):
    jawaban = client.get(reverse("rujukan:list", args=["golongan"]), {"cari": "III/d", "ekspor": "csv"})

    isi = b"".join(jawaban.streaming_content).decode("utf-8-sig").splitlines()
    assert isi[0].startswith("Kode,Nama,Jenis")
    assert isi[1].startswith("III/d,Penata Tingkat I,PNS")
    assert len(isi) == 2


def test_tambah_lalu_tampil(client, petugas):
    isian = {"kode": "UJI", "nama": "Agama Uji", "urut": "9", "kode_bkn": "", "sumber": "Surat 1/2026"}

    jawaban = client.post(reverse("rujukan:baru", args=["agama"]), isian, follow=True)

    assert "Agama Uji sudah ditambahkan." in teks(jawaban)
    assert "Petugas Rujukan" in teks(jawaban)


def test_tambah_tanpa_sumber_ditolak(client, petugas):
    jawaban = client.post(
        reverse("rujukan:baru", args=["agama"]), {"kode": "UJI", "nama": "Uji", "urut": "1"}
    )

    assert jawaban.status_code == 422
    assert "Isi sumber." in teks(jawaban)
    assert not Agama.objects.filter(kode="UJI").exists()


def test_dua_penyunting_yang_kedua_diberi_tahu(client, petugas):
    agama = Agama.objects.get(kode="ISLAM")
    dasar = {"urut": "1", "kode_bkn": "", "sumber": agama.sumber, "alasan": "Penyesuaian"}
    terbuka = {**dasar, "versi": versi_kini(agama)}
    client.post(alamat("ubah", "agama", agama), {**terbuka, "nama": "Punya Ani"})

    jawaban = client.post(alamat("ubah", "agama", agama), {**terbuka, "nama": "Punya Budi"})

    assert jawaban.status_code == 422
    assert "Petugas Rujukan mengubah catatan ini" in teks(jawaban)
    beda = {satu.label: satu for satu in jawaban.context["perbedaan"]}["Nama"]
    assert (beda.dilihat, beda.kini, beda.milik_anda) == ("Islam", "Punya Ani", "Punya Budi")
    assert Agama.objects.get(pk=agama.pk).nama == "Punya Ani"
    baru = jawaban.context["form"].data["versi"]
    client.post(alamat("ubah", "agama", agama), {**terbuka, "nama": "Punya Budi", "versi": baru})
    assert Agama.objects.get(pk=agama.pk).nama == "Punya Budi"


class TestDampak:
    """A change that moves the state of employees says so before it is saved."""

    @pytest.fixture
    def jabatan(self):
        jabatan = JabatanFactory(kode="UJI-KELAS", nama="Jabatan Berkelas", kelas=7)
        PegawaiAktifFactory.create_batch(2, posisi__jabatan=jabatan)
        return jabatan

    def isian(self, jabatan, **ganti):
        return {
            "nama": jabatan.nama, "jenis": "pelaksana", "kelas": "8", "sumber": "Perwal 1/2026",
            "versi": versi_kini(jabatan), "alasan": "Evaluasi jabatan", **ganti,
        }  # fmt: skip

    def test_disebut_dahulu_dan_belum_disimpan(self, client, petugas, jabatan):
        jawaban = client.post(alamat("ubah", "jabatan", jabatan), self.isian(jabatan))

        assert "Keadaan 2 pegawai dihitung ulang" in teks(jawaban)
        assert "Simpan dan hitung ulang" in teks(jawaban)
        assert Jabatan.objects.get(pk=jabatan.pk).kelas == 7

    def test_setelah_disetujui_keadaan_mengikuti(self, client, petugas, jabatan):
        client.post(alamat("ubah", "jabatan", jabatan), self.isian(jabatan, setuju="2"))

        assert set(KeadaanPegawai.objects.filter(jabatan=jabatan).values_list("kelas", flat=True)) == {8}

    def test_perubahan_yang_tidak_disalin_langsung_disimpan(self, client, petugas, jabatan):
        client.post(alamat("ubah", "jabatan", jabatan), self.isian(jabatan, kelas="7", nama="Nama Lain"))

        assert Jabatan.objects.get(pk=jabatan.pk).nama == "Nama Lain"


def test_verifikasi_menghapus_tanda(client, petugas):
    angka = Parameter.objects.filter(terverifikasi=False)[0]

    tanpa = client.post(alamat("verifikasi", "parameter", angka), {"versi": versi_kini(angka), "sumber": ""})
    dengan = client.post(
        alamat("verifikasi", "parameter", angka),
        {"versi": versi_kini(angka), "sumber": "PP 1/2026"},
        follow=True,
    )

    assert tanpa.status_code == 422
    assert "Terverifikasi" in teks(dengan)
    assert "Belum diverifikasi" not in teks(dengan)


def test_verifikasi_tabel_tanpa_tanda_tidak_ada(client, petugas):
    assert client.get(alamat("verifikasi", "gaji-pokok", GajiPokok.objects.all()[0])).status_code == 404


def test_hapus_yang_dipakai_menyebut_pemakai_dan_jalannya(client, petugas):
    jabatan = JabatanFactory(kode="UJI-HAPUS", nama="Jabatan Dihapus")
    PegawaiAktifFactory.create_batch(2, posisi__jabatan=jabatan)

    jawaban = client.post(alamat("hapus", "jabatan", jabatan), {"versi": versi_kini(jabatan), "alasan": "x"})

    assert "Tidak dapat dihapus karena dipakai oleh 2 riwayat jabatan." in teks(jawaban)
    assert f"{reverse('pegawai:pegawai-list')}?jabatan=UJI-HAPUS" in teks(jawaban)
    assert Jabatan.objects.filter(pk=jabatan.pk).exists()


def test_pemakai_yang_juga_rujukan_bertautan(client, petugas):
    golongan = Golongan.objects.get(kode="III/a")

    jawaban = client.get(alamat("detail", "golongan", golongan))

    assert f"/rujukan/gaji-pokok/?golongan={golongan.pk}" in teks(jawaban)


class TestBertanggal:
    """A new figure is a new row; the old one stays for the past."""

    def test_nilai_baru_menggantikan_dan_yang_lama_tetap(self, client, petugas):
        lama = BatasUsiaPensiun.objects.get(jenis_jabatan="pengawas")
        isian = {"jenis_jabatan": "pengawas", "jenjang": "", "rumpun": "", "usia": "59",
                 "berlaku_mulai": "2026-01-01", "dasar": "UU 1/2026"}  # fmt: skip

        client.post(reverse("rujukan:baru", args=["batas-usia-pensiun"]), isian)

        daftar = client.get(
            reverse("rujukan:list", args=["batas-usia-pensiun"]), {"jenis_jabatan": "pengawas"}
        )
        masa = {baris.berlaku_mulai: baris.masa for baris in daftar.context["saringan"].qs}
        assert masa == {date(2026, 1, 1): "berlaku", lama.berlaku_mulai: "diganti"}
        assert BatasUsiaPensiun.objects.get(pk=lama.pk).usia == 58

    def test_formulir_nilai_baru_terisi_dari_yang_lama_tanpa_sumbernya(self, client, petugas):
        lama = BatasUsiaPensiun.objects.get(jenis_jabatan="pengawas")

        awal = client.get(alamat("baru", "batas-usia-pensiun"), {"dari": lama.pk}).context["form"].initial

        assert (awal["jenis_jabatan"], awal["usia"], awal["dasar"]) == ("pengawas", 58, "")

    def test_tanggal_yang_sama_ditolak(self, client, petugas):
        lama = BatasUsiaPensiun.objects.get(jenis_jabatan="pengawas")
        isian = {"jenis_jabatan": "pengawas", "jenjang": "", "rumpun": "", "usia": "59",
                 "berlaku_mulai": lama.berlaku_mulai.isoformat(), "dasar": "UU 1/2026"}  # fmt: skip

        jawaban = client.post(reverse("rujukan:baru", args=["batas-usia-pensiun"]), isian)

        assert jawaban.status_code == 422
        assert BatasUsiaPensiun.objects.filter(jenis_jabatan="pengawas").count() == 1

    def test_batas_tabel_disebut_kepada_pengisi(self, client, petugas):
        isian = {
            "jenis_jabatan": "pengawas",
            "usia": "90",
            "berlaku_mulai": "2027-01-01",
            "dasar": "UU 1/2026",
        }

        jawaban = client.post(reverse("rujukan:baru", args=["batas-usia-pensiun"]), isian)

        assert "Batas usia pensiun harus antara 50 dan 75 tahun." in teks(jawaban)


@pytest.mark.parametrize("peran", [p for p in Peran.values if p not in {Peran.ADMINISTRATOR, Peran.PETUGAS}])
def test_peran_lain_tidak_menulis(client, peran):
    unit = UnitKerjaFactory() if peran in {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD} else None
    client.force_login(AkunFactory(peran=peran, unit=unit))
    agama = Agama.objects.get(kode="ISLAM")

    for nama in ("ubah", "hapus", "verifikasi"):
        isian = {"versi": versi_kini(agama), "alasan": "x", "sumber": "y", "nama": "Tebakan", "urut": "1"}
        assert client.post(alamat(nama, "agama", agama), isian).status_code == 403
    assert client.post(alamat("baru", "agama"), {"kode": "X", "nama": "X", "sumber": "x"}).status_code == 403
    assert Agama.objects.get(pk=agama.pk).nama == "Islam"


@pytest.mark.parametrize("kunci", ["tidak-ada", "999999", "0"])
def test_baris_yang_tidak_ada(client, petugas, kunci):
    assert client.get(reverse("rujukan:detail", args=["agama", kunci])).status_code == 404


def test_tabel_yang_tidak_ada(client, petugas):
    assert client.get(reverse("rujukan:list", args=["tabel-rahasia"])).status_code == 404
