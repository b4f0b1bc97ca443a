"""Two officers issue letters at once, each on a connection of its own."""

import pytest
from django.utils import timezone

from pegawai.models import NomorSurat, Surat
from pegawai.services import surat as layanan
from pegawai.services import usulan as alur
from tests.alat import usulan as alat
from tests.factories.surat import PejabatFactory, disetujui
from tests.pegawai.services.riwayat.test_serempak import bersamaan

pytestmark = pytest.mark.django_db(transaction=True)
ISI = {"unit_tujuan": "Dinas Sosial", "jabatan_tujuan": "Penyuluh Sosial", "alasan": "kebutuhan"}


def terbitkan(satu, orang, pejabat):
    return layanan.terbitkan(
        usulan=satu, urut=satu.peralihan_ke, pejabat=pejabat, tanggal=timezone.localdate(), oleh=orang.petugas
    )


@pytest.fixture
def orang():
    with alat.terdaftar(surat="sk_mutasi", isi_surat=lambda usulan: ISI):
        yield alat.kantor()


def test_satu_usulan_dua_penerbit_satu_surat_satu_nomor(orang):
    [satu], pejabat = disetujui(orang), PejabatFactory()
    with bersamaan(lambda: terbitkan(satu, orang, pejabat)) as lain:
        surat = terbitkan(satu, orang, pejabat)

    assert isinstance(lain.galat, alur.SudahDiproses)
    assert [*Surat.objects.all()] == [surat]
    assert NomorSurat.objects.get().urut == 1


def test_dua_usulan_dua_penerbit_nomor_berbeda(orang):
    [satu, dua], pejabat = disetujui(orang, banyak=2), PejabatFactory()
    with bersamaan(lambda: terbitkan(dua, orang, pejabat)) as lain:
        pertama = terbitkan(satu, orang, pejabat)

    assert lain.galat is None
    assert (pertama.nomor.urut, lain.hasil.nomor.urut) == (1, 2)
