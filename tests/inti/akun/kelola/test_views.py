"""Pages of accounts through the client: who sees whom, what a guessed request achieves, how many queries."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from serang_asn.inti.models import Akun, PemberianPeran, Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from serang_asn.inti.versi import versi_kini
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory, beri_peran

pytestmark = pytest.mark.django_db
DAFTAR = reverse("akun:list")


def alamat(nama: str, akun, *argumen) -> str:
    return reverse(f"akun:{nama}", args=[akun.kode, *argumen])


def teks(jawaban) -> str:
    return " ".join(jawaban.content.decode().split())


@pytest.fixture
def masuk(client):
    def sebagai(peran, unit=None):
        akun = AkunFactory(peran=peran, unit=unit, nama=f"Pembaca {peran}")
        client.force_login(akun)
        return akun

    return sebagai


@pytest.fixture
def dinas():
    return UnitKerjaFactory(nama="Dinas A")


@pytest.fixture
def bidang(dinas):
    return UnitKerjaFactory(nama="Bidang A1", induk=dinas)


def akun_pegawai(unit, **isian):
    akun = AkunFactory(peran=Peran.PEGAWAI, **isian)
    pegawai = PegawaiAktifFactory(posisi__unit=unit)
    pegawai.akun = akun
    pegawai.save()
    return akun


class TestTerlihat:
    @pytest.mark.parametrize("peran", [Peran.ADMINISTRATOR, Peran.PETUGAS, Peran.AUDITOR])
    def test_peran_kota_melihat_semua_akun(self, client, masuk, bidang, peran):
        masuk(peran)
        akun = akun_pegawai(bidang, nama="Orang Jauh")

        assert "Orang Jauh" in teks(client.get(DAFTAR))
        assert client.get(alamat("detail", akun)).status_code == 200

    def test_pengelola_melihat_akun_unit_dan_orang_di_bawahnya(self, client, masuk, dinas, bidang):
        lain = UnitKerjaFactory(nama="Dinas B")
        masuk(Peran.PENGELOLA_OPD, dinas)
        terlihat = {akun_pegawai(bidang).pk, AkunFactory(peran=Peran.KEPALA_OPD, unit=bidang).pk}
        tersembunyi = [akun_pegawai(lain), AkunFactory(peran=Peran.KEPALA_OPD, unit=lain), AkunFactory()]

        daftar = {satu.pk for satu in client.get(DAFTAR).context["saringan"].qs}

        assert terlihat <= daftar
        for akun in tersembunyi:
            assert akun.pk not in daftar
            assert client.get(alamat("detail", akun)).status_code == 404

    def test_administrator_tidak_melihat_data_kepegawaian(self, client, masuk, bidang):
        masuk(Peran.ADMINISTRATOR)
        akun = akun_pegawai(bidang)

        halaman = teks(client.get(alamat("detail", akun)))

        assert "Pegawai" in halaman
        assert akun.pegawai.get_absolute_url() not in halaman
        assert "Bidang A1" not in halaman

    def test_petugas_dibawa_ke_rekam_pegawainya(self, client, masuk, bidang):
        masuk(Peran.PETUGAS)
        akun = akun_pegawai(bidang)

        assert akun.pegawai.get_absolute_url() in teks(client.get(alamat("detail", akun)))


class TestSaringan:
    @pytest.fixture(autouse=True)
    def _masuk(self, masuk):
        masuk(Peran.ADMINISTRATOR)

    def hasil(self, client, **saringan):
        return {satu.nama for satu in client.get(DAFTAR, saringan).context["saringan"].qs}

    def test_peran_dan_unit_yang_berlaku_saja(self, client, dinas, bidang):
        AkunFactory(nama="Kepala", peran=Peran.KEPALA_OPD, unit=bidang)
        beri_peran(
            AkunFactory(nama="Nanti"), Peran.KEPALA_OPD, bidang, timezone.localdate() + timedelta(days=1)
        )

        assert self.hasil(client, peran="kepala_opd") == {"Kepala"}
        assert self.hasil(client, unit=bidang.pk) == {"Kepala"}

    def test_status_masuk_dan_mfa(self, client):
        kini = timezone.now()
        AkunFactory(nama="Nonaktif", is_active=False, last_login=kini - timedelta(days=200))
        aman = AkunFactory(nama="Aman", last_login=kini - timedelta(days=1))
        Authenticator.objects.create(user=aman, type=Authenticator.Type.TOTP, data={})
        AkunFactory(nama="Belum Masuk")

        assert self.hasil(client, status="nonaktif") == {"Nonaktif"}
        assert self.hasil(client, masuk="lama") == {"Nonaktif"}
        assert "Aman" in self.hasil(client, masuk="baru")
        assert "Belum Masuk" in self.hasil(client, masuk="belum")
        assert self.hasil(client, mfa="aktif") == {"Aman"}

    def test_yang_segera_berakhir_disebut_di_atas_daftar(self, client):
        akun = AkunFactory(nama="Hampir Usai", peran=Peran.PETUGAS)
        akun.pemberian_peran.update(selesai=timezone.localdate() + timedelta(days=7))

        assert "1 akun mempunyai peran yang berakhir dalam 30 hari" in teks(client.get(DAFTAR))
        assert self.hasil(client, berakhir="segera") == {"Hampir Usai"}
        assert "Segera berakhir" in teks(client.get(alamat("detail", akun)))

    def test_cari_nip_berspasi(self, client):
        AkunFactory(nama="Bernip", pengguna="198503142010012001")

        assert self.hasil(client, cari="19850314 201001") == {"Bernip"}


class TestKueri:
    def test_daftar_tetap(self, client, masuk, dinas):
        masuk(Peran.PENGELOLA_OPD, dinas)

        def hitung():
            with CaptureQueriesContext(connection) as kueri:
                client.get(DAFTAR)
            return len(kueri)

        akun_pegawai(dinas)
        sedikit = hitung()
        for _ in range(6):
            beri_peran(akun_pegawai(dinas), Peran.KEPALA_OPD, dinas)

        assert hitung() == sedikit <= 12

    def test_rincian_tetap(self, client, masuk, dinas):
        masuk(Peran.PETUGAS)
        akun = AkunFactory()

        def hitung():
            with CaptureQueriesContext(connection) as kueri:
                client.get(alamat("detail", akun))
            return len(kueri)

        def beri(unit):
            client.post(
                alamat("peran-baru", akun),
                {"peran": "kepala_opd", "unit": unit.pk, "mulai": "2099-01-01", "alasan": "x"},
            )

        beri(dinas)
        sedikit = hitung()
        for _ in range(4):
            beri(UnitKerjaFactory())
        assert akun.pemberian_peran.count() == 5

        assert hitung() == sedikit <= 12


TULIS = ("nonaktifkan", "aktifkan", "reset-mfa", "akhiri-sesi", "tautan", "ubah")
ISIAN = {"alasan": "Tebakan", "cara": "layar", "nama": "Dibajak", "email": "", "versi": "0"}


@pytest.mark.parametrize("peran", Peran.values)
def test_tebakan_post_terhadap_administrator_tidak_berhasil(client, masuk, dinas, peran):
    pembaca = masuk(peran, dinas if peran in PERAN_BERUNIT else None)
    sasaran = (
        pembaca if peran == Peran.ADMINISTRATOR else AkunFactory(peran=Peran.ADMINISTRATOR, nama="Sasaran")
    )
    semula = (sasaran.nama, sasaran.password, sasaran.is_active)
    pemberian = sasaran.pemberian_peran.get()

    jawaban = [client.post(alamat(nama, sasaran), ISIAN) for nama in TULIS]
    jawaban.append(client.post(alamat("peran-cabut", sasaran, pemberian.pk), ISIAN))
    jawaban.append(client.post(alamat("peran-ubah", sasaran, pemberian.pk), {**ISIAN, "mulai": "2026-01-01"}))

    assert {satu.status_code for satu in jawaban} <= {403, 404}
    sasaran.refresh_from_db()
    assert (sasaran.nama, sasaran.password, sasaran.is_active) == semula
    assert sasaran.pemberian_peran.get().selesai is None


@pytest.mark.parametrize("pemberi", [p for p in Peran.values if p != Peran.ADMINISTRATOR])
@pytest.mark.parametrize("diminta", [Peran.ADMINISTRATOR, Peran.PETUGAS, Peran.PIMPINAN, Peran.AUDITOR])
def test_tebakan_peran_kota_tidak_pernah_terberi(client, masuk, dinas, pemberi, diminta):
    masuk(pemberi, dinas if pemberi in PERAN_BERUNIT else None)
    sasaran = akun_pegawai(dinas)

    jawaban = client.post(
        alamat("peran-baru", sasaran),
        {"peran": diminta, "mulai": timezone.localdate().isoformat(), "alasan": "Tebakan"},
    )

    assert jawaban.status_code in {403, 404, 422}
    assert list(sasaran.pemberian_peran.values_list("peran", flat=True)) == ["pegawai"]


@pytest.mark.parametrize("peran", Peran.values)
def test_tebakan_peran_untuk_diri_sendiri(client, masuk, dinas, peran):
    akun = masuk(peran, dinas if peran in PERAN_BERUNIT else None)

    jawaban = client.post(
        alamat("peran-baru", akun),
        {"peran": "pegawai", "mulai": timezone.localdate().isoformat(), "alasan": "Tebakan"},
    )

    assert jawaban.status_code in {403, 404}
    assert akun.pemberian_peran.count() == 1


def test_pengelola_hanya_ditawari_unit_di_bawahnya(client, masuk, dinas, bidang):
    lain = UnitKerjaFactory(nama="Dinas B")
    masuk(Peran.PENGELOLA_OPD, dinas)
    sasaran = akun_pegawai(bidang)

    halaman = client.get(alamat("peran-baru", sasaran))
    tebakan = client.post(
        alamat("peran-baru", sasaran),
        {"peran": "pengelola_opd", "unit": lain.pk, "mulai": timezone.localdate().isoformat(), "alasan": "x"},
    )

    assert list(halaman.context["form"].fields["unit"].queryset) == [bidang]
    assert [kode for kode, _ in halaman.context["form"].fields["peran"].choices] == [
        "",
        "pengelola_opd",
        "pegawai",
    ]
    assert tebakan.status_code == 422
    assert sasaran.pemberian_peran.count() == 1


def test_beri_ubah_dan_cabut_peran(client, masuk, dinas):
    masuk(Peran.PETUGAS)
    akun, hari = AkunFactory(nama="Calon Pengelola"), timezone.localdate()
    client.post(alamat("peran-baru", akun), {"peran": "pengelola_opd", "unit": dinas.pk,
                "mulai": hari.isoformat(), "alasan": "SK 1/2026"})  # fmt: skip
    pemberian = PemberianPeran.objects.get(akun=akun)

    client.post(alamat("peran-ubah", akun, pemberian.pk), {"mulai": hari.isoformat(),
                "selesai": (hari + timedelta(days=90)).isoformat(), "versi": versi_kini(pemberian),
                "alasan": "Sampai akhir triwulan"})  # fmt: skip
    pemberian.refresh_from_db()
    assert pemberian.selesai == hari + timedelta(days=90)
    halaman = client.post(alamat("peran-cabut", akun, pemberian.pk), {"versi": versi_kini(pemberian),
                          "alasan": "Pindah tugas"}, follow=True)  # fmt: skip

    assert "Dicabut sebelum berlaku" in teks(halaman)
    assert "Pindah tugas" in teks(halaman)


def test_peran_berunit_tanpa_unit_dijelaskan(client, masuk):
    masuk(Peran.ADMINISTRATOR)

    jawaban = client.post(alamat("peran-baru", AkunFactory()), {"peran": "kepala_opd", "alasan": "x",
                          "mulai": timezone.localdate().isoformat()})  # fmt: skip

    assert jawaban.status_code == 422
    assert "Pilih unit untuk peran ini." in teks(jawaban)


def test_tautan_tampil_sekali_dan_tidak_disimpan_peramban(client, masuk):
    masuk(Peran.ADMINISTRATOR)
    akun = AkunFactory()

    jawaban = client.post(alamat("tautan", akun), {"cara": "layar", "alasan": "Tanpa surel"})

    assert "/masuk/lupa-sandi/" in jawaban.context["tautan"]
    assert jawaban.context["tautan"] in teks(jawaban)
    assert "no-store" in jawaban["Cache-Control"]
    assert "/masuk/lupa-sandi/" not in teks(client.get(alamat("detail", akun)))


def test_akun_tanpa_surel_hanya_ditawari_layar(client, masuk):
    masuk(Peran.ADMINISTRATOR)

    form = client.get(alamat("tautan", AkunFactory())).context["form"]

    assert [kode for kode, _ in form.fields["cara"].choices] == ["layar"]


def test_surel_yang_gagal_dikatakan(client, masuk, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 1
    masuk(Peran.ADMINISTRATOR)
    akun = AkunFactory(email="a@serangkota.example")

    jawaban = client.post(alamat("tautan", akun), {"cara": "surel", "alasan": "x"}, follow=True)

    assert "Surel tidak terkirim" in teks(jawaban)


def test_akun_luar_dibuat_lalu_tautan(client, masuk):
    masuk(Peran.ADMINISTRATOR)

    jawaban = client.post(reverse("akun:baru"), {"nama": "Auditor BPK", "pengguna": "BPK.Satu", "email": ""})

    akun = Akun.objects.get(pengguna="bpk.satu")
    assert jawaban["Location"] == alamat("tautan", akun)


@pytest.mark.parametrize("pengguna", ["198503142010012001", "ab", "a@b.example", "satu dua!", "-awal"])
def test_nama_pengguna_luar_tidak_menyerupai_nip_atau_surel(client, masuk, pengguna):
    masuk(Peran.ADMINISTRATOR)

    jawaban = client.post(reverse("akun:baru"), {"nama": "X", "pengguna": pengguna, "email": ""})

    assert jawaban.status_code == 422
    assert not Akun.objects.filter(nama="X").exists()


def test_perubahan_dibatasi_lajunya(client, masuk, settings):
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "kelola_akun": "2/m/user"}
    masuk(Peran.ADMINISTRATOR)
    akun = AkunFactory()

    status = [
        client.post(alamat("tautan", akun), {"cara": "layar", "alasan": "x"}).status_code for _ in range(3)
    ]

    assert status == [200, 200, 429]


def test_auditor_melihat_tanpa_tombol(client, masuk):
    masuk(Peran.AUDITOR)
    akun = AkunFactory(peran=Peran.PETUGAS)

    halaman = teks(client.get(alamat("detail", akun)))

    assert "hanya dapat melihat" in halaman
    assert alamat("peran-baru", akun) not in halaman
    assert alamat("nonaktifkan", akun) not in halaman


def test_dua_penyunting_akun(client, masuk):
    masuk(Peran.ADMINISTRATOR)
    akun = AkunFactory(nama="Semula")
    isian = {"versi": versi_kini(akun), "email": "", "alasan": "x"}
    client.post(alamat("ubah", akun), {**isian, "nama": "Milik Ani"})

    jawaban = client.post(alamat("ubah", akun), {**isian, "nama": "Milik Budi"})

    assert jawaban.status_code == 422
    beda = {satu.label: satu for satu in jawaban.context["perbedaan"]}["Nama"]
    assert (beda.dilihat, beda.kini, beda.milik_anda) == ("Semula", "Milik Ani", "Milik Budi")
    assert "Bertentangan" in teks(jawaban)
