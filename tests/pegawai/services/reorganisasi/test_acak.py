"""Random reorganisations lose nobody: on every day as many people as before, each in a unit in force."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from django.db.models import Sum
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pegawai.domain.organisasi import BentukReorganisasi as Bentuk
from pegawai.models import Formasi, KeadaanPegawai, UnitKerja
from pegawai.services.reorganisasi import batal
from pegawai.services.reorganisasi.periksa import ReorganisasiDitolak
from tests.alat.organisasi import bersih, potret
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, RiwayatJabatanFactory
from tests.factories.reorganisasi import reorganisasi

pytestmark = pytest.mark.django_db
AWAL = date(2022, 1, 1)
HARI = [AWAL + timedelta(days=60 * n) for n in range(-1, 10)]
LANGKAH = st.tuples(st.sampled_from(Bentuk), st.integers(0, 60), st.integers(0, 60), st.integers(0, 8))


def isi_kota(kota):
    lain = JabatanFactory(kode="UJI-LAIN", nama="Jabatan Lain")
    for nomor, unit in enumerate((kota["dinas"], kota["bidang"], kota["lain"])):
        pindah, naik = PegawaiAktifFactory.create_batch(2, posisi__unit=unit)
        RiwayatJabatanFactory(pegawai=pindah, tmt=HARI[4 + nomor], unit=kota["lain"])
        RiwayatJabatanFactory(pegawai=naik, tmt=HARI[7], unit=unit, jabatan=lain)
        Formasi.objects.create(unit=unit, jabatan=lain, jumlah=2 + nomor, mulai=date(2020, 1, 1))


def rencana_acak(bentuk, a, b, hari):
    """A plan out of two units in force on the day; most make sense, some are refused."""
    unit = list(UnitKerja.objects.berlaku(hari).order_by("path"))
    satu, dua = unit[a % len(unit)].pk, unit[b % len(unit)].pk
    isian = {"kode": f"N{a}-{b}-{hari:%y%m}", "nama": f"Unit {a}", "jenis": "dinas"}
    return {
        Bentuk.BARU: {"induk": satu, "isian": isian},
        Bentuk.UBAH: {"unit": [satu], "isian": {"nama": f"Nama {a}"}},
        Bentuk.PINDAH: {"unit": [satu], "induk": dua},
        Bentuk.GABUNG: {"unit": [satu, dua], "ke": dua},
        Bentuk.PECAH: {"unit": [satu], "pecahan": [{"nama": "Satu"}, {"nama": "Dua"}]},
        Bentuk.TUTUP: {"unit": [satu], "ke": dua},
    }[bentuk]


def jumlah_per_hari():
    return [KeadaanPegawai.objects.pada(hari).terhitung().count() for hari in HARI]


def kebutuhan_per_hari():
    return [
        Formasi.objects.filter(mulai__lte=hari).exclude(selesai__lte=hari).aggregate(n=Sum("jumlah"))["n"]
        for hari in HARI
    ]


@given(langkah=st.lists(LANGKAH, min_size=1, max_size=5))
@settings(
    max_examples=20,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_reorganisasi_acak_tidak_kehilangan_siapa_pun(kota, langkah):
    with transaction.atomic():
        oleh = AkunFactory()
        isi_kota(kota)
        semula, orang, kebutuhan = potret(), jumlah_per_hari(), kebutuhan_per_hari()
        diterapkan = []
        for bentuk, a, b, urut in langkah:
            hari = AWAL + timedelta(days=60 * urut + 5)
            try:
                with transaction.atomic():
                    diterapkan.append(
                        reorganisasi(bentuk, tmt=hari, oleh=oleh, **rencana_acak(bentuk, a, b, hari))
                    )
            except ReorganisasiDitolak:
                continue
            assert jumlah_per_hari() == orang
            assert Bentuk.TUTUP in {p[0] for p in langkah} or kebutuhan_per_hari() == kebutuhan
            for pada in HARI:
                di_luar = KeadaanPegawai.objects.pada(pada).exclude(unit__in=UnitKerja.objects.berlaku(pada))
                assert not di_luar.exists()
            assert bersih()
        for tindakan in reversed(diterapkan):
            batal.batalkan(tindakan_id=tindakan.pk, alasan="uji", oleh_id=None)
        assert potret() == semula
        transaction.set_rollback(True)
