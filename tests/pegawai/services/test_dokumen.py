"""Attaching documents and portraits: the event stays, the trail keeps, nothing is left behind."""

import pytest
from django.core.files.storage import default_storage
from pghistory.models import Context

from pegawai.models import Pegawai, RiwayatPangkat
from pegawai.services import dokumen as layanan
from pegawai.services import foto
from serang_asn.inti.dokumen import periksa
from serang_asn.inti.dokumen.pemeriksaan import periksa_foto
from serang_asn.inti.models import Dokumen, Peran
from tests.alat import berkas
from tests.factories import AkunFactory, PegawaiAktifFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.fixture
def pangkat():
    siti = PegawaiAktifFactory()
    RiwayatPangkat.objects.filter(pegawai=siti).update(
        sk_nomor="823/7", sk_tanggal="2010-01-02", sk_pejabat="Wali Kota Serang"
    )
    return RiwayatPangkat.objects.get(pegawai=siti)


def lampirkan(riwayat, oleh, teks="Keputusan", **isian) -> Dokumen:
    return layanan.lampirkan(
        riwayat=riwayat, berkas=periksa(berkas.pdf(teks)), judul="Dokumen", oleh=oleh, **isian
    )


def test_lampiran_memakai_sk_riwayat_dan_tidak_mengubah_yang_lain(pangkat, petugas):
    sebelum = RiwayatPangkat.objects.values().get()

    hasil = lampirkan(pangkat, petugas)

    assert (hasil.nomor, str(hasil.tanggal), hasil.penerbit) == ("823/7", "2010-01-02", "Wali Kota Serang")
    assert RiwayatPangkat.objects.values().get() == sebelum | {"dokumen_id": hasil.pk}


def test_mengganti_perlu_alasan_dan_yang_lama_tinggal(pangkat, petugas):
    lama = lampirkan(pangkat, petugas)
    with pytest.raises(layanan.DokumenSudahAda):
        lampirkan(pangkat, petugas, "Baru", alasan="  ")

    baru = lampirkan(pangkat, petugas, "Baru", alasan="Pindaian pertama miring")

    assert RiwayatPangkat.objects.get().dokumen == baru
    assert Dokumen.objects.filter(pk=lama.pk).exists()
    jejak = pangkat.jejak.order_by("-pgh_id").first()
    assert (jejak.pgh_label, jejak.dokumen_id) == ("ubah", baru.pk)
    konteks = Context.objects.get(pk=jejak.pgh_context_id).metadata
    assert konteks == {"akun": petugas.pk, "alasan": "Pindaian pertama miring", "asal": "dokumen"}


def test_riwayat_yang_dibatalkan_menolak(pangkat, petugas):
    RiwayatPangkat.objects.update(dibatalkan_pada="2024-01-01T00:00Z", alasan_pembatalan="Keliru")

    with pytest.raises(layanan.RiwayatSudahDibatalkan):
        lampirkan(pangkat, petugas)

    assert not Dokumen.objects.exists()


def test_foto_diganti_lalu_dilepas(petugas, django_capture_on_commit_callbacks):
    siti = PegawaiAktifFactory()
    with django_capture_on_commit_callbacks(execute=True):
        pertama = foto.pasang(
            pegawai=siti, berkas=periksa_foto(berkas.gambar("JPEG", (600, 900))), oleh=petugas
        )
    with django_capture_on_commit_callbacks(execute=True):
        kedua = foto.pasang(
            pegawai=siti, berkas=periksa_foto(berkas.gambar("PNG", (600, 900), "green")), oleh=petugas
        )

    assert Pegawai.objects.get(pk=siti.pk).foto == kedua
    assert (kedua.tipe_isi, kedua.akses) == ("image/jpeg", Dokumen.Akses.PRIBADI)
    assert not Dokumen.objects.filter(pk=pertama.pk).exists()
    assert not default_storage.exists(pertama.berkas.name)
    assert default_storage.exists(kedua.berkas.name)

    with django_capture_on_commit_callbacks(execute=True):
        foto.lepas(pegawai=siti, oleh=petugas)

    assert Pegawai.objects.get(pk=siti.pk).foto is None
    assert not default_storage.exists(kedua.berkas.name)
    assert not default_storage.exists(kedua.lokasi_gambar)
    assert siti.jejak.filter(foto_id=kedua.pk).exists()
