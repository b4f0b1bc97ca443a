"""Writing reference rows: who, why, from which version, and never one that something still uses."""

from threading import Thread

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from pegawai.models import Agama, Eselon, Golongan, Jabatan, Parameter, Pendidikan, TingkatPendidikan, Wilayah
from pegawai.services import referensi
from serang_asn.inti.perubahan import list_perubahan
from serang_asn.inti.registri.rujukan import rujukan
from serang_asn.inti.rujukan import layanan, pemakaian
from serang_asn.inti.versi import VersiBasi, versi_kini
from tests.factories import AkunFactory, GolonganFactory, PegawaiAktifFactory

pytestmark = pytest.mark.django_db
AGAMA = rujukan.ambil("agama")
GOLONGAN = rujukan.ambil("golongan")
PARAMETER = rujukan.ambil("parameter")


@pytest.fixture
def petugas():
    return AkunFactory(nama="Petugas Rujukan")


@pytest.fixture
def agama(petugas):
    isian = {"kode": "UJI", "nama": "Agama Uji", "urut": 90, "kode_bkn": "", "sumber": "Surat 1/2026"}
    return layanan.tambah(tabel=AGAMA, isian=isian, oleh=petugas)


def test_tambah_mencatat_pelaku_dan_dianggap_terverifikasi(agama):
    (perubahan,) = list_perubahan(agama)

    assert agama.terverifikasi
    assert (perubahan.tindakan, perubahan.oleh) == ("Ditambah", "Petugas Rujukan")


def test_tambah_kode_yang_sudah_ada_ditolak(agama, petugas):
    with pytest.raises(layanan.RujukanDitolak, match="kode yang sama sudah ada"):
        layanan.tambah(tabel=AGAMA, isian={"kode": "UJI", "nama": "Lain", "sumber": "x"}, oleh=petugas)

    assert Agama.objects.get(kode="UJI").nama == "Agama Uji"


def test_ubah_mencatat_alasan_dan_beda(agama, petugas):
    layanan.ubah(tabel=AGAMA, kunci=agama.pk, isian={"nama": "Nama Baru"}, versi=versi_kini(agama),
                 alasan="Salah ketik", oleh=petugas)  # fmt: skip

    terbaru = list_perubahan(agama)[0]
    assert Agama.objects.get(pk=agama.pk).nama == "Nama Baru"
    assert terbaru.alasan == "Salah ketik"
    assert [(beda.semula, beda.kini) for beda in terbaru.isian] == [("Agama Uji", "Nama Baru")]


def test_ubah_tidak_menyentuh_kunci(agama, petugas):
    layanan.ubah(tabel=AGAMA, kunci=agama.pk, isian={"kode": "LAIN", "nama": "Baru"}, versi=versi_kini(agama),
                 alasan="x", oleh=petugas)  # fmt: skip

    assert Agama.objects.get(pk=agama.pk).kode == "UJI"


def test_ubah_dari_versi_lama_ditolak_dengan_perbedaannya(agama, petugas):
    lama = versi_kini(agama)
    layanan.ubah(
        tabel=AGAMA, kunci=agama.pk, isian={"nama": "Milik Ani"}, versi=lama, alasan="a", oleh=petugas
    )

    with pytest.raises(VersiBasi) as galat:
        layanan.ubah(tabel=AGAMA, kunci=agama.pk, isian={"nama": "Milik Budi"}, versi=lama, alasan="b",
                     oleh=petugas)  # fmt: skip

    (beda,) = galat.value.perbedaan
    assert (beda.dilihat, beda.kini, beda.milik_anda) == ("Agama Uji", "Milik Ani", "Milik Budi")
    assert galat.value.versi == versi_kini(agama)
    assert Agama.objects.get(pk=agama.pk).nama == "Milik Ani"


def test_verifikasi_menuntut_sumber(petugas):
    angka = Parameter.objects.filter(terverifikasi=False)[0]

    with pytest.raises(layanan.RujukanDitolak, match="Tulis sumber"):
        layanan.verifikasi(
            tabel=PARAMETER, kunci=angka.pk, sumber="  ", versi=versi_kini(angka), oleh=petugas
        )

    angka.refresh_from_db()
    assert not angka.terverifikasi


def test_verifikasi_menulis_sumber_dan_pelaku(petugas):
    angka = Parameter.objects.filter(terverifikasi=False)[0]

    layanan.verifikasi(
        tabel=PARAMETER, kunci=angka.pk, sumber="PP 1/2026 ps. 2", versi=versi_kini(angka), oleh=petugas
    )

    angka.refresh_from_db()
    assert (angka.terverifikasi, angka.dasar) == (True, "PP 1/2026 ps. 2")
    assert list_perubahan(angka)[0].alasan == "Diverifikasi dengan PP 1/2026 ps. 2"


def test_hapus_yang_dipakai_disebut_pemakainya(petugas):
    golongan = GolonganFactory(kode="UJI/a", nama="Uji", urut=99)
    PegawaiAktifFactory.create_batch(3, pangkat__golongan=golongan)

    with pytest.raises(layanan.MasihDipakai) as galat:
        layanan.hapus(tabel=GOLONGAN, kunci=golongan.pk, versi=versi_kini(golongan), alasan="x", oleh=petugas)

    assert galat.value.pesan == "Tidak dapat dihapus karena dipakai oleh 3 riwayat pangkat."
    assert Golongan.objects.filter(pk=golongan.pk).exists()


def test_hapus_kode_yang_dikenal_aturan_ditolak(petugas):
    golongan = Golongan.objects.get(kode="XVII")

    with pytest.raises(layanan.MasihDipakai, match="dikenal oleh aturan sistem"):
        layanan.hapus(tabel=GOLONGAN, kunci=golongan.pk, versi=versi_kini(golongan), alasan="x", oleh=petugas)


def test_hapus_yang_tidak_dipakai(agama, petugas):
    layanan.hapus(tabel=AGAMA, kunci=agama.pk, versi=versi_kini(agama), alasan="Keliru", oleh=petugas)

    assert not Agama.objects.filter(kode="UJI").exists()
    terakhir = Agama.pgh_event_model.objects.filter(kode="UJI").latest("pgh_id")
    assert (terakhir.pgh_label, terakhir.pgh_context.metadata["alasan"]) == ("hapus", "Keliru")


def test_pemakaian_satu_kueri_dan_tanpa_keadaan_turunan():
    PegawaiAktifFactory.create_batch(2)
    semua = list(Golongan.objects.values_list("pk", flat=True))

    with CaptureQueriesContext(
        connection,
    ) as kueri:
        pemakai = pemakaian.hitung(Golongan, semua)

    assert len(kueri) == 1
    jumlah = {satu.model.__name__: satu.jumlah for satu in pemakai[Golongan.objects.get(kode="III/a").pk]}
    assert jumlah["RiwayatPangkat"] == 2
    assert jumlah["GajiPokok"] == 17
    assert "KeadaanPegawai" not in jumlah
    assert not any(nama.endswith("Event") for nama in jumlah)


def test_setiap_kunci_berjaga_ke_tabel_rujukan_ikut_dihitung():
    menunjuk = {(f.model.__name__, f.name) for f in pemakaian.kunci_menunjuk(Jabatan)}

    assert {
        ("Formasi", "jabatan"),
        ("RiwayatJabatan", "jabatan"),
        ("PenugasanTambahan", "jabatan"),
    } <= menunjuk


def test_wilayah_berkunci_teks_dihitung_juga():
    induk = Wilayah.objects.get(kode="36.73.01")

    (pemakai,) = [p for p in pemakaian.hitung(Wilayah, [induk.pk])[induk.pk] if p.model is Wilayah]

    assert pemakai.jumlah == Wilayah.objects.filter(induk=induk).count() > 0


class TestMuatUlang:
    """`manage.py referensi` after an officer has been at work."""

    def test_perubahan_petugas_bertahan_dan_dilaporkan(self, petugas):
        eselon = Eselon.objects.get(kode="II.a")
        layanan.ubah(tabel=rujukan.ambil("eselon"), kunci=eselon.pk, isian={"nama": "Eselon Dua A"},
                     versi=versi_kini(eselon), alasan="Menurut Perda", oleh=petugas)  # fmt: skip

        ditulis = referensi.muat()

        eselon.refresh_from_db()
        assert ditulis["eselon"] == 0
        assert eselon.nama == "Eselon Dua A"
        (simpangan,) = referensi.list_dipertahankan()
        assert simpangan.teks == "eselon: II.a sudah diubah petugas, tidak disamakan dengan berkas bawaan"

    def test_yang_dihapus_petugas_tidak_kembali(self, petugas):
        agama = Agama.objects.get(kode="KHONGHUCU")
        layanan.hapus(tabel=AGAMA, kunci=agama.pk, versi=versi_kini(agama), alasan="Uji", oleh=petugas)

        referensi.muat()

        assert not Agama.objects.filter(kode="KHONGHUCU").exists()
        assert [satu.is_dihapus for satu in referensi.list_dipertahankan()] == [True]

    def test_tanpa_campur_tangan_tidak_ada_yang_dilaporkan(self):
        Eselon.objects.filter(kode="II.a").update(nama="Menyimpang")

        assert referensi.list_dipertahankan() == []
        assert referensi.muat()["eselon"] == 1


@pytest.mark.django_db(transaction=True)
def test_pemakai_yang_ditulis_bersamaan_dengan_penghapusan_tidak_menggantung():
    petugas = AkunFactory()
    tingkat = TingkatPendidikan.objects.create(kode="UJI", nama="Uji", urut=99, sumber="uji")
    nomor = versi_kini(tingkat)

    def hapus():
        layanan.hapus(
            tabel=rujukan.ambil("tingkat-pendidikan"), kunci=tingkat.pk, versi=nomor, alasan="x", oleh=petugas
        )
        connection.close()

    with pytest.raises(IntegrityError):
        _pakai_sementara(tingkat, hapus)

    assert not TingkatPendidikan.objects.filter(pk=tingkat.pk).exists()
    assert not Pendidikan.objects.filter(jurusan="Baru").exists()


def _pakai_sementara(tingkat, sementara_itu):
    """Use the row in a transaction, in the middle of which another one runs from beginning to end."""
    with transaction.atomic():
        Pendidikan.objects.create(tingkat=tingkat, jurusan="Baru")
        benang = Thread(target=sementara_itu)
        benang.start()
        benang.join()
