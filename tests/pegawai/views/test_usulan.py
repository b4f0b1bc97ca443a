"""Pages of proposals: from the form to the event, papers, scope, cost."""

from datetime import date, timedelta
from itertools import count

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from pegawai.models import RiwayatJabatan, Usulan
from pegawai.selectors.pilihan import label_unit
from pegawai.services import usulan as layanan
from serang_asn.inti.models import Dokumen, Peran
from tests.alat import berkas
from tests.alat import usulan as alat
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
TMT = date(2026, 12, 1)


@pytest.fixture
def orang():
    return alat.kantor()


@pytest.fixture
def tujuan():
    return UnitKerjaFactory(nama="Dinas Sosial")


def alamat(satu, nama="detail", **lain):
    return reverse(f"pegawai:usulan-{nama}", kwargs={"kode": satu.kode, **lain})


def mulai(client, orang, tujuan):
    client.force_login(orang.pengusul)
    url = f"{reverse('pegawai:usulan-baru', args=['mutasi'])}?nip={orang.pegawai.nip}"
    data = {"unit": label_unit(tujuan), "jabatan": "", "tmt": TMT.isoformat(), "alasan": "Kebutuhan unit"}
    assert client.post(url, data).status_code == 302
    return Usulan.objects.get(pegawai=orang.pegawai)


def unggah(client, satu, syarat="permohonan"):
    url = f"{alamat(satu, 'lampirkan')}?syarat={syarat}"
    return client.post(url, {"berkas": SimpleUploadedFile("surat.pdf", berkas.pdf(), "application/pdf")})


def langkah(client, satu, nama, akun=None, **isi):
    if akun:
        client.force_login(akun)
    satu.refresh_from_db()
    return client.post(alamat(satu, "langkah"), {"langkah": nama, "urut": satu.peralihan_ke, **isi})


def test_mutasi_dari_draf_sampai_riwayat(client, orang, tujuan):
    satu = mulai(client, orang, tujuan)
    halaman = client.get(alamat(satu))
    assert "Dinas Sosial" in halaman.content.decode()
    assert "belum ada" in halaman.content.decode()

    kurang = langkah(client, satu, "ajukan")
    assert kurang.status_code == 422
    assert "Berkas belum lengkap" in kurang.content.decode()
    assert unggah(client, satu).status_code == 302
    assert langkah(client, satu, "ajukan").status_code == 302
    for akun in (orang.kepala, orang.petugas, AkunFactory(peran=Peran.PIMPINAN)):
        assert langkah(client, satu, "setujui", akun).status_code == 302

    client.force_login(orang.petugas)
    satu.refresh_from_db()
    hari = timezone.localdate()
    besok = client.post(
        alamat(satu, "terbitkan"), {"tanggal": (timezone.localdate() + timedelta(1)).isoformat()}
    )
    assert "tidak boleh setelah hari ini" in besok.content.decode()
    terbit = client.post(
        alamat(satu, "terbitkan"),
        {
            "urut": satu.peralihan_ke, "nomor": "821/9/2026", "tanggal": hari, "pejabat": "Wali Kota",
            "berkas": SimpleUploadedFile("sk.pdf", berkas.pdf("SK mutasi"), "application/pdf"),
        },
    )  # fmt: skip
    assert terbit.status_code == 302
    assert langkah(client, satu, "selesaikan").status_code == 302

    posisi = RiwayatJabatan.objects.filter(pegawai=orang.pegawai).latest("tmt")
    assert (posisi.unit, posisi.tmt, posisi.sk_nomor, posisi.sumber) == (tujuan, TMT, "821/9/2026", "usulan")
    assert posisi.dokumen is not None
    satu.refresh_from_db()
    assert satu.status == "selesai"

    tanpa = langkah(client, satu, "batalkan", catatan="")
    assert tanpa.status_code == 422
    assert langkah(client, satu, "batalkan", catatan="SK dicabut").status_code == 302
    posisi.refresh_from_db()
    assert posisi.alasan_pembatalan == "SK dicabut"


def test_syarat_yang_gagal_ditampilkan(client, orang):
    satu = mulai(client, orang, orang.opd)
    unggah(client, satu)
    jawaban = langkah(client, satu, "ajukan")
    assert jawaban.status_code == 422
    assert "sama dengan yang sekarang" in jawaban.content.decode()


def test_halaman_basi_memberi_tahu(client, orang, tujuan):
    satu = mulai(client, orang, tujuan)
    unggah(client, satu)
    langkah(client, satu, "ajukan")
    client.force_login(orang.kepala)
    basi = client.post(alamat(satu, "langkah"), {"langkah": "setujui", "urut": 0})
    assert basi.status_code == 422
    assert "diproses orang lain" in basi.content.decode()


@pytest.mark.parametrize("nama", ["asing", "", "terbitkan"])
def test_langkah_asing_404(client, orang, tujuan, nama):
    satu = mulai(client, orang, tujuan)
    assert langkah(client, satu, nama).status_code == 404


def test_pegawai_memulai_untuk_dirinya(client, orang, tujuan):
    client.force_login(orang.pegawai.akun)
    url = reverse("pegawai:usulan-baru", args=["mutasi"])
    assert orang.pegawai.nama in client.get(url).content.decode()
    lain = PegawaiAktifFactory()
    assert client.get(f"{url}?pegawai={lain.kode}").status_code == 404
    assert "dalam lingkup Anda" in client.get(f"{url}?nip={lain.nip}").content.decode()


def test_lingkup_halaman(client, orang, tujuan):
    satu = mulai(client, orang, tujuan)
    asing = AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory())
    nama = ("detail", "ubah", "lampirkan", "langkah", "komentari", "hapus")
    for akun, status in ((asing, 404), (AkunFactory(peran=Peran.ADMINISTRATOR), 403)):
        client.force_login(akun)
        for satu_nama in nama:
            url = alamat(satu, satu_nama)
            kirim = client.post if satu_nama in {"langkah", "komentari", "hapus"} else client.get
            assert kirim(url, {"langkah": "setujui", "urut": 0, "isi": "x"}).status_code == status, (
                satu_nama,
                akun,
            )
    client.force_login(orang.kepala)
    assert client.get(alamat(satu, "terbitkan")).status_code == 403
    assert client.get(alamat(satu, "ubah")).status_code == 404


def test_berkas_hanya_terbuka_bagi_yang_melihat_usulan(client, orang, tujuan):
    satu = mulai(client, orang, tujuan)
    unggah(client, satu)
    url = reverse("dokumen:buka", args=[satu.lampiran.get().dokumen.kode])
    assert Dokumen.objects.all().terlihat_oleh(orang.kepala).exists()
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory()))
    assert client.get(url).status_code == 404


def test_komentar_dan_pelepasan_berkas(client, orang, tujuan):
    satu = mulai(client, orang, tujuan)
    unggah(client, satu)
    lampiran = satu.lampiran.get()
    assert client.post(alamat(satu, "komentari"), {"isi": "Mohon dipercepat."}).status_code == 302
    assert client.post(alamat(satu, "komentari"), {"isi": " "}).status_code == 422
    assert client.post(alamat(satu, "cabut_lampiran", lampiran=lampiran.kode)).status_code == 302
    isi = client.get(alamat(satu)).content.decode()
    assert "Mohon dipercepat." in isi
    assert not satu.lampiran.exists()


def test_ubah_lalu_hapus_draf(client, orang, tujuan):
    satu = mulai(client, orang, tujuan)
    lain = UnitKerjaFactory(nama="Dinas Lain")
    assert label_unit(tujuan) in client.get(alamat(satu, "ubah")).content.decode()
    data = {"unit": label_unit(lain), "jabatan": "", "tmt": TMT.isoformat(), "alasan": "Baru", "urut": 0}
    assert client.post(alamat(satu, "ubah"), data).status_code == 302
    satu.refresh_from_db()
    assert satu.isian["unit"] == lain.pk
    assert "Dinas Lain" in satu.ringkas
    assert client.post(alamat(satu, "hapus")).status_code == 302
    assert not Usulan.objects.exists()


@pytest.mark.parametrize("jumlah", [2, 12])
def test_antrean_tetap_sedikit_kueri(client, orang, django_assert_max_num_queries, jumlah):
    nomor = count(1)
    with alat.terdaftar(is_tunggal=False):
        for _ in range(jumlah):
            satu = layanan.buat(
                jenis=alat.KODE, pegawai=orang.pegawai, tmt=TMT, isian={"n": next(nomor)}, oleh=orang.pengusul
            )
            layanan.ajukan(usulan=satu, urut=0, oleh=orang.pengusul)
        client.force_login(orang.kepala)
        with django_assert_max_num_queries(12):
            jawaban = client.get(reverse("pegawai:usulan-list"))
        assert jawaban.content.decode().count("Penghargaan uji") >= jumlah
        with django_assert_max_num_queries(20):
            client.get(alamat(satu))


def test_tab_yang_tidak_ada_404(client, orang):
    client.force_login(orang.petugas)
    assert client.get(reverse("pegawai:usulan-list"), {"tab": "lain"}).status_code == 404
