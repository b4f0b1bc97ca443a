"""Proposals of the demo city: on their way, and the same every time."""

from datetime import date

import pytest

from pegawai.models import Usulan
from pegawai.services.contoh import layanan
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.contoh import Permintaan
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
PERMINTAAN = Permintaan(pegawai=300, benih=1, per_tanggal=date(2026, 11, 1))


def test_usulan_di_sekitar_akun_contoh():
    opd = UnitKerjaFactory()
    for nama, peran in (("pegawai", Peran.PEGAWAI), ("petugas", Peran.PETUGAS)):
        AkunFactory(pengguna=nama, peran=peran)
    kepala = AkunFactory(pengguna="kepala", peran=Peran.KEPALA_OPD, unit=opd)
    pengelola = AkunFactory(pengguna="pengelola", peran=Peran.PENGELOLA_OPD, unit=opd)
    PegawaiAktifFactory(akun=Akun.objects.get(pengguna="pegawai"))
    PegawaiAktifFactory.create_batch(4, posisi__unit=opd)

    assert layanan.bangkitkan(PERMINTAAN) == {"usulan": 4}
    status = Usulan.objects.order_by("pk").values_list("jenis", "status")
    assert [*status] == [
        ("peremajaan", "draf"), ("cuti_tahunan", "berjalan"), ("cuti_tahunan", "berjalan"),
        ("cuti_tahunan", "disetujui"),
    ]  # fmt: skip
    assert Usulan.objects.all().menunggu(kepala).count() == 2
    assert not Usulan.objects.all().menunggu(pengelola).exists()
    kode = {(satu.jenis, satu.kode) for satu in Usulan.objects.all()}
    assert kode == {(satu.jenis, layanan._kode(satu.pegawai, satu.tmt)) for satu in Usulan.objects.all()}
