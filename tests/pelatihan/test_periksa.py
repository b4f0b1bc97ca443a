"""The data checks of trainings."""

from datetime import date

import pytest

from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from pelatihan.periksa import jp_berlebih
from tests.factories import PegawaiFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("jp", "temuan"), [(28, 0), (29, 1)])
def test_jam_melebihi_hari(jp, temuan):
    jenis = JenisPelatihan.objects.create(kode="UJI", nama="Uji", klasikal=True, sumber="uji")
    orang = PegawaiFactory()
    RiwayatPelatihan.objects.create(
        pegawai=orang, jenis=jenis, nama="Singkat", mulai=date(2026, 3, 1), selesai=date(2026, 3, 3), jp=jp
    )

    hasil = list(jp_berlebih())

    assert len(hasil) == temuan
    assert all(satu.objek == str(orang.kode) and "dalam 2 hari" in satu.keterangan for satu in hasil)
