"""Bezetting: needed, filled, surplus, vacant, and who retires, against the domain's own rule."""

from datetime import date, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pegawai.domain import pensiun
from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.periode import tambah_bulan
from pegawai.models import BatasUsiaPensiun, Formasi, Jabatan, JenjangJabatan
from pegawai.models.ketentuan import get_bup
from pegawai.selectors.bezetting import TAHUN_PENSIUN, TMT_PENSIUN, USIA_PENSIUN, get_bezetting, susun_lembar
from tests.factories import JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
PADA = date(2026, 11, 24)
LAHIR = st.dates(date(1950, 1, 1), date(2004, 12, 31))
JENJANG = st.sampled_from([None, *Jenjang])
RUMPUN = st.sampled_from(["", "guru", "dokter", "dosen", "kesehatan"])
BUP = st.tuples(
    st.sampled_from(JenisJabatan),
    JENJANG,
    RUMPUN,
    st.integers(50, 75),
    st.dates(date(2000, 1, 1), date(2030, 1, 1)),
)


@pytest.fixture
def sekolah():
    """Two schools below one department: the first has a surplus, the second a vacancy."""
    dinas = UnitKerjaFactory(nama="Dinas Pendidikan")
    satu, dua = (UnitKerjaFactory(induk=dinas, nama=f"SDN {n}", jenis="sd") for n in (1, 2))
    guru = JabatanFactory(kode="UJI-GURU", nama="Guru", jenis="fungsional", rumpun="guru")
    for unit in (satu, dua):
        Formasi.objects.create(unit=unit, jabatan=guru, jumlah=2, mulai=date(2015, 1, 1))
    PegawaiAktifFactory.create_batch(3, posisi__unit=satu, posisi__jabatan=guru)
    PegawaiAktifFactory(posisi__unit=dua, posisi__jabatan=guru)
    return {"dinas": dinas, "satu": satu, "dua": dua, "guru": guru}


def test_lebih_dan_lowong_dihitung_per_unit(sekolah):
    (baris,) = get_bezetting(sekolah["dinas"], PADA, is_semua=True).baris

    assert (baris.kebutuhan, baris.terisi, baris.lebih, baris.lowong) == (4, 4, 1, 1)
    assert baris.keterangan == "Lowong 1, Lebih 1"


def test_hanya_unit_ini(sekolah):
    assert get_bezetting(sekolah["dinas"], PADA, is_semua=False).baris == ()
    (baris,) = get_bezetting(sekolah["dua"], PADA, is_semua=False).baris
    assert (baris.kebutuhan, baris.terisi, baris.lowong) == (2, 1, 1)


def test_menurut_tanggal(sekolah):
    Formasi.objects.filter(unit=sekolah["dua"]).update(selesai=date(2026, 1, 1))

    (dulu,) = get_bezetting(sekolah["dua"], date(2025, 12, 31), is_semua=True).baris
    (kini,) = get_bezetting(sekolah["dua"], date(2026, 1, 1), is_semua=True).baris

    assert (dulu.kebutuhan, kini.kebutuhan) == (2, 0)
    assert get_bezetting(sekolah["dua"], date(2009, 1, 1), is_semua=True).jumlah.terisi == 0


@pytest.mark.parametrize(
    ("lahir", "pensiun_dalam"),
    [
        (date(1966, 10, 31), (1, 1, 1, 1, 1)),  # has reached 60, retires on 1 November 2026
        (date(1967, 10, 31), (1, 1, 1, 1, 1)),  # 1 November 2027
        (date(1967, 11, 1), (0, 1, 1, 1, 1)),  # 1 December 2027
        (date(1971, 11, 30), (0, 0, 0, 0, 0)),  # 1 December 2031
        (date(1971, 10, 31), (0, 0, 0, 0, 1)),
    ],
)
def test_pensiun_dalam_lima_tahun(lahir, pensiun_dalam):
    unit = UnitKerjaFactory()
    guru = JabatanFactory(kode="UJI-GURU", nama="Guru", jenis="fungsional", rumpun="guru")
    PegawaiAktifFactory(tanggal_lahir=lahir, posisi__unit=unit, posisi__jabatan=guru)

    (baris,) = get_bezetting(unit, PADA, is_semua=False).baris

    assert baris.pensiun == pensiun_dalam


def test_bup_yang_tidak_diketahui_disebut():
    unit = UnitKerjaFactory()
    jabatan = JabatanFactory(kode="UJI-TANPA", nama="Tanpa jenjang", jenis="fungsional")
    PegawaiAktifFactory(posisi__unit=unit, posisi__jabatan=jabatan)

    (baris,) = get_bezetting(unit, PADA, is_semua=False).baris

    assert (baris.tanpa_bup, baris.pensiun) == (1, (0,) * 5)


def pensiun_menurut_sql(jabatan, lahir, pada):
    with connection.cursor() as kursor:
        kursor.execute(
            f"SELECT {TMT_PENSIUN} FROM (SELECT %(lahir)s::date AS tanggal_lahir) i"
            f" CROSS JOIN pegawai_jabatan j LEFT JOIN LATERAL ({USIA_PENSIUN}) b ON true"
            " WHERE j.id = %(jabatan)s",
            {"lahir": lahir, "pada": pada, "jabatan": jabatan.pk},
        )
        return kursor.fetchone()[0]


def pensiun_menurut_aturan(jabatan, jenjang, lahir, pada):
    try:
        batas = pensiun.bup(
            JenisJabatan(jabatan.jenis), jenjang, jabatan.rumpun, per_tanggal=pada, ketentuan=get_bup()
        )
    except KesalahanAturan:
        return None
    return pensiun.tanggal_pensiun(lahir, batas.usia)


@given(
    daftar_bup=st.lists(BUP, max_size=12, unique_by=lambda b: (b[0], b[1], b[2], b[4])),
    jenis=st.sampled_from(JenisJabatan), jenjang=JENJANG, rumpun=RUMPUN, lahir=LAHIR,
    pada=st.dates(date(1999, 1, 1), date(2032, 1, 1)),
)  # fmt: skip
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_tanggal_pensiun_sama_dengan_aturan(db, daftar_bup, jenis, jenjang, rumpun, lahir, pada):
    with transaction.atomic():
        per_kode = {satu.kode: satu for satu in JenjangJabatan.objects.all()}
        BatasUsiaPensiun.objects.all().delete()
        BatasUsiaPensiun.objects.bulk_create(
            BatasUsiaPensiun(
                jenis_jabatan=j, jenjang=per_kode[t] if t else None, rumpun=r, usia=u, berlaku_mulai=sejak,
                dasar="uji",
            )
            for j, t, r, u, sejak in daftar_bup
        )  # fmt: skip
        jenjang = jenjang if jenis == JenisJabatan.FUNGSIONAL else None
        jabatan = Jabatan.objects.create(
            kode="UJI", nama="Uji", jenis=jenis, jenjang=per_kode[jenjang] if jenjang else None,
            rumpun=rumpun, sumber="uji",
        )  # fmt: skip

        assert pensiun_menurut_sql(jabatan, lahir, pada) == pensiun_menurut_aturan(
            jabatan, jenjang, lahir, pada
        )
        transaction.set_rollback(True)


def test_lembar_berakhir_dengan_jumlah(sekolah):
    *_, terakhir = susun_lembar(get_bezetting(sekolah["dinas"], PADA, is_semua=True))

    assert terakhir[0] == "Jumlah"
    assert terakhir[4:8] == (4, 4, 1, 1)


def test_satu_kueri_berapa_pun_isinya(sekolah):
    with CaptureQueriesContext(connection) as sedikit:
        get_bezetting(sekolah["dinas"], PADA, is_semua=True)
    for nomor in range(6):
        unit = UnitKerjaFactory(induk=sekolah["dinas"])
        jabatan = JabatanFactory(kode=f"UJI-{nomor}", nama=f"Jabatan {nomor}")
        PegawaiAktifFactory(posisi__unit=unit, posisi__jabatan=jabatan)

    with CaptureQueriesContext(connection) as banyak:
        laporan = get_bezetting(sekolah["dinas"], PADA, is_semua=True)

    assert len(sedikit) == len(banyak) == 1
    assert laporan.jumlah.terisi == 10


def test_batas_tahun_sama_dengan_bulan_kalender():
    assert [tambah_bulan(date(2024, 2, 29), 12 * n).day for n in TAHUN_PENSIUN] == [28, 28, 28, 29, 28]
    assert tambah_bulan(PADA, 12) - PADA == timedelta(days=365)
