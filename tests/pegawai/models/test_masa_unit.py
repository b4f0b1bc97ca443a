"""The database keeps the life of a unit, whoever writes."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from pegawai.domain.organisasi import BentukReorganisasi as Bentuk
from pegawai.models import (
    Formasi,
    PenugasanTambahan,
    UnitKerja,
)
from tests.factories import (
    JabatanFactory,
    PegawaiAktifFactory,
    RiwayatJabatanFactory,
    UnitKerjaFactory,
)
from tests.factories.reorganisasi import TMT, reorganisasi

pytestmark = pytest.mark.django_db
SEBELUM = TMT - timedelta(days=1)
NAMA_BARU = {"nama": "Dinas Kesehatan dan Gizi"}
ISIAN_BARU = {"kode": "BARU", "nama": "Bidang Baru", "jenis": "bidang"}


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(kode="KOTA", nama="Pemerintah Kota", jenis="instansi")
    dinas = UnitKerjaFactory(kode="DINAS", nama="Dinas Kesehatan", induk=akar)
    bidang = UnitKerjaFactory(kode="BID", nama="Bidang Gizi", jenis="bidang", induk=dinas)
    lain = UnitKerjaFactory(kode="LAIN", nama="Dinas Sosial", induk=akar)
    return {"akar": akar, "dinas": dinas, "bidang": bidang, "lain": lain}


@pytest.mark.parametrize(
    ("batasan", "langgar"),
    [
        (
            "pegawai_riwayatjabatan_unit_berlaku",
            lambda k: RiwayatJabatanFactory(unit=k["bidang"], tmt=date(2025, 1, 1)),
        ),
        (
            "pegawai_formasi_unit_berlaku",
            lambda k: Formasi.objects.create(
                unit=k["bidang"], jabatan=JabatanFactory(), jumlah=1, mulai=date(2020, 1, 1)
            ),
        ),
        (
            "pegawai_penugasan_unit_berlaku",
            lambda k: PenugasanTambahan.objects.create(
                pegawai=PegawaiAktifFactory(), jenis="plh", jabatan=JabatanFactory(), unit=k["bidang"],
                mulai=date(2023, 1, 1),
            ),
        ),
        ("pegawai_unit_dalam_masa_induk", lambda k: UnitKerjaFactory(induk=k["bidang"])),
        (
            "pegawai_unit_penerus_berlaku",
            lambda k: UnitKerja.objects.filter(pk=k["bidang"].pk).update(
                penerus=UnitKerjaFactory(berlaku_mulai=date(2024, 6, 1))
            ),
        ),
        (
            "pegawai_unit_penerus_bila_berakhir",
            lambda k: UnitKerja.objects.filter(pk=k["dinas"].pk).update(penerus=k["lain"]),
        ),
        (
            "pegawai_unit_dalam_masa_induk",
            lambda k: UnitKerja.objects.filter(pk=k["akar"].pk).update(berlaku_selesai=TMT),
        ),
    ],
)  # fmt: skip
def test_basis_data_menjaga_masa_unit(kota, batasan, langgar):
    reorganisasi(Bentuk.TUTUP, unit=[kota["bidang"].pk])

    with pytest.raises(IntegrityError) as galat, transaction.atomic():
        langgar(kota)

    assert galat.value.__cause__.diag.constraint_name == batasan


def test_unit_yang_masih_terisi_tidak_dapat_diakhiri_langsung(kota):
    PegawaiAktifFactory(posisi__unit=kota["bidang"], posisi__tmt=date(2025, 1, 1))

    with pytest.raises(IntegrityError, match="masih dipakai"), transaction.atomic():
        UnitKerja.objects.filter(pk=kota["bidang"].pk).update(berlaku_selesai=TMT)
