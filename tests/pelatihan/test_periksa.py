"""The data checks of trainings."""

from datetime import date

import pytest

from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from serang_asn.inti.registri.periksa import periksa
from tests.factories import PegawaiAktifFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("jp", "temuan"), [(28, 0), (29, 1)])
def test_jam_melebihi_hari(jp, temuan):
    jenis = JenisPelatihan.objects.create(kode="UJI", nama="Uji", klasikal=True, sumber="uji")
    orang = PegawaiAktifFactory()
    RiwayatPelatihan.objects.create(
        pegawai=orang, jenis=jenis, nama="Singkat", mulai=date(2026, 3, 1), selesai=date(2026, 3, 3), jp=jp
    )

    hasil = list(periksa.ambil("jp_berlebih").jalankan())

    assert len(hasil) == temuan
    assert all(satu.objek == str(orang.kode) and "dalam 2 hari" in satu.keterangan for satu in hasil)
