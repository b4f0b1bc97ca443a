"""Corrections that employees ask for: from the record to the corrected record, and what changed meanwhile."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from pegawai.models import Pegawai, RiwayatKeluarga, RiwayatPangkat, RiwayatPendidikan, Usulan
from pegawai.selectors.pilihan import label_pendidikan
from pegawai.services import profil, riwayat
from serang_asn.inti.models import Peran
from serang_asn.inti.versi import versi_kini
from tests.alat import berkas
from tests.alat import usulan as alat
from tests.factories import AkunFactory, PegawaiAktifFactory, PendidikanFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def orang():
    return alat.kantor()


def alamat(bagian, kode=None):
    if kode is None:
        return reverse("pegawai:peremajaan-baru", args=[bagian])
    return reverse("pegawai:peremajaan-perbaiki", args=[bagian, kode])


def isi_form(client, url, **ganti):
    """What the browser sends: the form as shown, some of it changed."""
    form = client.get(url).context["form"]
    data = {nama: form[nama].value() for nama in form.fields}
    data = {nama: "" if nilai is None else nilai for nama, nilai in data.items() if nilai is not False}
    return data | {"mengapa": "Tidak sesuai bukti"} | ganti


def minta(client, orang, url, **ganti):
    client.force_login(orang.pegawai.akun)
    jawaban = client.post(url, isi_form(client, url, **ganti))
    assert jawaban.status_code == 302, jawaban.content.decode()
    satu = Usulan.objects.latest("pk")
    unggahan = f"{reverse('pegawai:usulan-lampirkan', args=[satu.kode])}?syarat=bukti"
    surat = SimpleUploadedFile("bukti.pdf", berkas.pdf("Bukti"), "application/pdf")
    assert client.post(unggahan, {"berkas": surat}).status_code == 302
    return satu


def langkah(client, satu, nama, akun, **isi):
    client.force_login(akun)
    satu.refresh_from_db()
    url = reverse("pegawai:usulan-langkah", args=[satu.kode])
    jawaban = client.post(url, {"langkah": nama, "urut": satu.peralihan_ke, **isi})
    satu.refresh_from_db()
    return jawaban


def setujui_semua(client, satu, orang):
    for nama, akun in (
        ("ajukan", orang.pegawai.akun), ("setujui", orang.pengusul), ("setujui", orang.petugas),
    ):  # fmt: skip
        jawaban = langkah(client, satu, nama, akun)
        assert jawaban.status_code == 302, jawaban.content.decode()


def test_data_pribadi_diperbaiki_lalu_dibatalkan(client, orang):
    satu = minta(client, orang, alamat("pribadi"), alamat="Jalan Baru 7", telepon="0812-3456-7890")
    assert satu.ringkas == "Perbaikan data pribadi: Alamat, Nomor ponsel"
    setujui_semua(client, satu, orang)
    assert langkah(client, satu, "selesaikan", orang.petugas).status_code == 302
    orang.pegawai.refresh_from_db()
    assert (orang.pegawai.alamat, orang.pegawai.telepon) == ("Jalan Baru 7", "081234567890")
    assert langkah(client, satu, "batalkan", orang.petugas, catatan="Bukti palsu").status_code == 302
    orang.pegawai.refresh_from_db()
    assert orang.pegawai.alamat != "Jalan Baru 7"


def test_peristiwa_diperbaiki_dengan_bukti(client, orang):
    pangkat = RiwayatPangkat.objects.get(pegawai=orang.pegawai)
    satu = minta(client, orang, alamat("pangkat", pangkat.kode), mkg_tahun=3, mkg_bulan=2)
    assert satu.isian["nilai"] == {"mkg_tahun": 3, "mkg_bulan": 2}
    setujui_semua(client, satu, orang)
    assert langkah(client, satu, "selesaikan", orang.petugas).status_code == 302
    pangkat.refresh_from_db()
    assert (pangkat.mkg_tahun, pangkat.mkg_bulan) == (3, 2)
    assert "Tidak sesuai bukti" in pangkat.jejak.latest("pgh_id").pgh_context.metadata["alasan"]


def test_catatan_berubah_sesudah_diusulkan_diberitahukan(client, orang):
    pangkat = RiwayatPangkat.objects.get(pegawai=orang.pegawai)
    satu = minta(client, orang, alamat("pangkat", pangkat.kode), sk_nomor="823/9/2026")
    setujui_semua(client, satu, orang)
    riwayat.koreksi(
        riwayat=pangkat, isian={"sk_nomor": "823/1/2020"}, versi=versi_kini(pangkat), alasan="Salah ketik",
        oleh=orang.petugas,
    )  # fmt: skip
    isi = client.get(reverse("pegawai:usulan-detail", args=[satu.kode])).content.decode()
    assert "Catatan berubah" in isi
    assert "823/1/2020" in isi
    assert "823/9/2026" in isi
    jawaban = langkah(client, satu, "selesaikan", orang.petugas)
    assert jawaban.status_code == 422
    assert "berubah sejak usulan dibuat" in jawaban.content.decode()
    pangkat.refresh_from_db()
    assert pangkat.sk_nomor == "823/1/2020"

    assert langkah(client, satu, "kembalikan", orang.petugas, catatan="Berubah").status_code == 302
    client.force_login(orang.pegawai.akun)
    ubah = reverse("pegawai:usulan-ubah", args=[satu.kode])
    data = isi_form(client, ubah, sk_nomor="823/9/2026", urut=satu.peralihan_ke)
    assert client.post(ubah, data).status_code == 302
    setujui_semua(client, satu, orang)
    assert langkah(client, satu, "selesaikan", orang.petugas).status_code == 302
    pangkat.refresh_from_db()
    assert pangkat.sk_nomor == "823/9/2026"


def test_membatalkan_tidak_menimpa_perubahan_lain(client, orang):
    satu = minta(client, orang, alamat("pribadi"), alamat="Jalan Baru 7")
    setujui_semua(client, satu, orang)
    langkah(client, satu, "selesaikan", orang.petugas)
    orang.pegawai.refresh_from_db()
    profil.ubah(
        pegawai=orang.pegawai, isian={"alamat": "Jalan Lain"}, versi=versi_kini(orang.pegawai),
        alasan="Pindah", oleh=orang.petugas,
    )  # fmt: skip
    jawaban = langkah(client, satu, "batalkan", orang.petugas, catatan="Keliru")
    assert jawaban.status_code == 422
    orang.pegawai.refresh_from_db()
    assert orang.pegawai.alamat == "Jalan Lain"


def test_peristiwa_yang_belum_tercatat_ditambah(client, orang):
    s2 = PendidikanFactory(jurusan="Magister Uji")
    satu = minta(
        client, orang, alamat("pendidikan"), pendidikan=label_pendidikan(s2), tmt="2024-01-01",
        sekolah="Untirta", tahun_lulus=2023,
    )  # fmt: skip
    assert satu.ringkas.startswith("Penambahan pendidikan")
    setujui_semua(client, satu, orang)
    jawaban = langkah(client, satu, "selesaikan", orang.petugas)
    assert jawaban.status_code == 302, jawaban.content.decode()
    baru = RiwayatPendidikan.objects.get(pegawai=orang.pegawai, pendidikan=s2)
    assert (baru.sekolah, baru.sumber, baru.dokumen) == ("Untirta", "usulan", satu.lampiran.get().dokumen)
    assert langkah(client, satu, "batalkan", orang.petugas, catatan="Ganda").status_code == 302
    baru.refresh_from_db()
    assert baru.dibatalkan_pada is not None


def test_keluarga_tertutup_bagi_yang_tidak_ikut(client, orang):
    satu = minta(client, orang, alamat("keluarga"), hubungan="anak", nama="Bunga", tanggal_lahir="2024-01-01")
    assert satu.is_sensitif
    langkah(client, satu, "ajukan", orang.pegawai.akun)
    client.force_login(orang.kepala)  # no check of this kind is the head's
    assert "Bunga" not in client.get(reverse("pegawai:usulan-detail", args=[satu.kode])).content.decode()
    for akun in (orang.pengusul, orang.petugas):
        assert langkah(client, satu, "setujui", akun).status_code == 302
    assert langkah(client, satu, "selesaikan", orang.petugas).status_code == 302
    assert RiwayatKeluarga.objects.filter(pegawai=orang.pegawai, nama="Bunga").exists()


def test_tanpa_perubahan_ditolak(client, orang):
    client.force_login(orang.pegawai.akun)
    url = alamat("pribadi")
    jawaban = client.post(url, isi_form(client, url))
    assert jawaban.status_code == 422
    assert "Belum ada isian yang diubah" in jawaban.content.decode()


def test_lingkup_alamat(client, orang):
    lain = PegawaiAktifFactory(akun=AkunFactory(peran=Peran.PEGAWAI))
    milik_lain = RiwayatPangkat.objects.get(pegawai=lain)
    client.force_login(orang.pegawai.akun)
    for url in (alamat("pangkat", milik_lain.kode), alamat("asing"), alamat("pribadi", milik_lain.kode)):
        assert client.get(url).status_code == 404
    for peran, status in ((Peran.PETUGAS, 404), (Peran.ADMINISTRATOR, 403), (Peran.PEGAWAI, 404)):
        client.force_login(AkunFactory(peran=peran))
        assert client.get(alamat("pribadi")).status_code == status
    assert Pegawai.objects.count() == 2


def test_memulai_dari_daftar_layanan_menuju_catatan_sendiri(client, orang):
    client.force_login(orang.pegawai.akun)
    jawaban = client.get(reverse("pegawai:usulan-baru", args=["peremajaan"]))
    assert jawaban["Location"] == reverse("pegawai:saya-catatan")


@pytest.mark.parametrize("bagian", [
    "kedudukan", "pangkat", "jabatan", "penugasan", "pendidikan", "gaji", "kinerja", "angka_kredit",
    "penghargaan", "cuti", "keluarga", "disiplin", "atasan",
])  # fmt: skip
def test_setiap_riwayat_punya_formulir(client, orang, bagian):
    client.force_login(orang.pegawai.akun)
    assert client.get(alamat(bagian)).status_code == 200
