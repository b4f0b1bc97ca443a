"""One statement for the city says what the rules say person by person."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pegawai.models import RiwayatKinerja, UnitKerja
from pelatihan.domain.kesenjangan import poin
from pelatihan.domain.kompetensi import Bukti, SumberPenilaian, bukti_berlaku
from pelatihan.models import PenilaianKompetensi, StandarKompetensi
from pelatihan.selectors.kesenjangan import PER_JABATAN, hitung, list_butir, orang_dalam
from pelatihan.selectors.standar import list_standar
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.kompetensi import (
    KamusKompetensiFactory,
    PenilaianKompetensiFactory,
    StandarKompetensiFactory,
)

pytestmark = pytest.mark.django_db
PADA = date(2026, 11, 25)


@pytest.fixture
def dinas():
    StandarKompetensi.objects.all().delete()  # the regulation's own would come on top
    akar = UnitKerjaFactory(nama="Pemerintah Kota")
    return UnitKerjaFactory(nama="Dinas Kesehatan", induk=akar)


def standar(jabatan, pada=PADA):
    return {satu.kompetensi_id: satu.tingkat for satu in list_standar([jabatan.pk], pada)[jabatan.pk]}


def test_standar_yang_lebih_khusus_menang(dinas):
    satu = KamusKompetensiFactory()
    umum = {"jabatan": None, "jenis_jabatan": "pelaksana", "kompetensi": satu}
    StandarKompetensiFactory(**umum, tingkat=1)
    biasa = JabatanFactory(kode="UJI-A", rumpun="")
    rumpun = JabatanFactory(kode="UJI-B", rumpun="teknis")
    khusus = JabatanFactory(kode="UJI-C", rumpun="teknis")
    StandarKompetensiFactory(**umum, rumpun="teknis", tingkat=2, berlaku_mulai=date(2019, 1, 1))
    StandarKompetensiFactory(jabatan=khusus, kompetensi=satu, tingkat=4, berlaku_mulai=date(2018, 1, 1))

    assert [standar(j) for j in (biasa, rumpun, khusus)] == [{satu.pk: 1}, {satu.pk: 2}, {satu.pk: 4}]


def test_standar_baru_menggantikan_sejak_harinya(dinas):
    satu, jabatan = KamusKompetensiFactory(), JabatanFactory()
    StandarKompetensiFactory(jabatan=jabatan, kompetensi=satu, tingkat=2)
    StandarKompetensiFactory(jabatan=jabatan, kompetensi=satu, tingkat=3, berlaku_mulai=PADA)
    StandarKompetensiFactory(
        jabatan=jabatan, kompetensi=satu, tingkat=0, berlaku_mulai=PADA + timedelta(days=5)
    )

    assert standar(jabatan, PADA - timedelta(days=1)) == {satu.pk: 2}
    assert standar(jabatan, PADA) == {satu.pk: 3}
    assert standar(jabatan, PADA + timedelta(days=5)) == {}


def acak_penilaian(orang, kompetensi):
    """Assessments of every source and age, a few withdrawn."""
    acak = Random(7)
    PenilaianKompetensi.objects.bulk_create(
        PenilaianKompetensi(
            pegawai=satu, kompetensi=k, tingkat=acak.randrange(6), sumber_penilaian=sumber,
            tanggal=(hari := PADA - timedelta(days=acak.randrange(-20, 900))),
            berlaku_sampai=hari + timedelta(days=acak.choice((30, 365, 1095))),
            **({"dibatalkan_pada": timezone.now(), "alasan_pembatalan": "keliru"} if nomor == 2 else {}),
        )
        for satu in orang
        for k in kompetensi
        for nomor, sumber in enumerate(acak.sample([s.value for s in SumberPenilaian], 4))
    )  # fmt: skip


def test_pernyataan_kota_sama_dengan_aturan(dinas):
    jabatan = JabatanFactory()
    kompetensi = KamusKompetensiFactory.create_batch(4)
    for nomor, satu in enumerate(kompetensi):
        StandarKompetensiFactory(jabatan=jabatan, kompetensi=satu, kepentingan=nomor % 3 + 1)
    orang = PegawaiAktifFactory.create_batch(12, posisi__unit=dinas, posisi__jabatan=jabatan)
    predikat = ("baik", "butuh_perbaikan", "kurang")
    for nomor, satu in enumerate(orang[:9]):
        RiwayatKinerja.objects.create(pegawai=satu, tahun=2025, predikat=predikat[nomor % 3])
    acak_penilaian(orang, kompetensi)

    hasil = {(b.pegawai_id, b.kompetensi_id): b for b in list_butir(orang_dalam(None, PADA), PADA)}

    assert len(hasil) == 48
    persen = {"baik": 100, "butuh_perbaikan": 125, "kurang": 150}
    for nomor, satu in enumerate(orang):
        for urut, k in enumerate(kompetensi):
            bukti = bukti_berlaku(
                (
                    Bukti(SumberPenilaian(n.sumber_penilaian), n.tanggal, n.berlaku_sampai, n.tingkat)
                    for n in PenilaianKompetensi.objects.sah().filter(pegawai=satu, kompetensi=k)
                ),
                PADA,
            )
            butir = hasil[satu.pk, k.pk]
            assert butir.dimiliki == (bukti.tingkat if bukti else None)
            bobot = persen[predikat[nomor % 3]] if nomor < 9 else 100
            assert butir.poin == poin(max(3 - bukti.tingkat, 0) if bukti else 0, urut % 3 + 1, bobot)


def test_rekap_menjumlah_butir(dinas):
    jabatan = JabatanFactory()
    kompetensi = KamusKompetensiFactory.create_batch(3)
    for satu in kompetensi:
        StandarKompetensiFactory(jabatan=jabatan, kompetensi=satu)
    orang = PegawaiAktifFactory.create_batch(8, posisi__unit=dinas, posisi__jabatan=jabatan)
    acak_penilaian(orang, kompetensi)
    butir = list_butir(orang_dalam(None, PADA), PADA)

    per_jabatan = hitung(orang_dalam(None, PADA), PADA, per=PER_JABATAN)
    per_unit = hitung(orang_dalam(None, PADA), PADA, panjang=len(dinas.path))

    for (kelompok, kode), sel in per_unit.items():
        milik = [satu for satu in butir if satu.kompetensi_id == kode]
        assert kelompok == dinas.path
        assert (sel.disyaratkan, sel.gap) == (8, sum(satu.gap for satu in milik))
        assert sel.dinilai == sum(satu.dimiliki is not None for satu in milik)
        assert sel.poin == sum((satu.poin for satu in milik), Decimal(0))
        assert sel == per_jabatan["pelaksana", kode]


def test_hanya_unit_dalam_lingkup(dinas):
    lain = UnitKerjaFactory(nama="Dinas Lain", induk=UnitKerja.objects.get_parent(dinas))
    jabatan, satu = JabatanFactory(), KamusKompetensiFactory()
    StandarKompetensiFactory(jabatan=jabatan, kompetensi=satu)
    milik = PegawaiAktifFactory(posisi__unit=dinas, posisi__jabatan=jabatan)
    PegawaiAktifFactory(posisi__unit=lain, posisi__jabatan=jabatan)
    kepala = AkunFactory(peran=Peran.KEPALA_OPD, unit=dinas)

    assert [b.pegawai_id for b in list_butir(orang_dalam(kepala, PADA), PADA)] == [milik.pk]
    assert len(list_butir(orang_dalam(AkunFactory(peran=Peran.PETUGAS), PADA), PADA)) == 2
    assert not list_butir(orang_dalam(AkunFactory(peran=Peran.PEGAWAI), PADA), PADA)


@pytest.mark.parametrize("jumlah", [1, 9])
def test_banyak_orang_tetap_dua_kueri(dinas, jumlah):
    jabatan, satu = JabatanFactory(), KamusKompetensiFactory()
    StandarKompetensiFactory(jabatan=jabatan, kompetensi=satu)
    for orang in PegawaiAktifFactory.create_batch(jumlah, posisi__unit=dinas, posisi__jabatan=jabatan):
        PenilaianKompetensiFactory(pegawai=orang, kompetensi=satu)

    with CaptureQueriesContext(
        connection,
    ) as kueri:
        hasil = hitung(orang_dalam(None, PADA), PADA, per=PER_JABATAN)

    assert len(kueri) == 2
    assert hasil["pelaksana", satu.pk].gap == jumlah
