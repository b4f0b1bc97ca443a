"""The state the database derives equals the plain fold of the events, whatever is written, by any path."""

from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from pegawai.domain.periode import SELAMANYA
from pegawai.models import (
    Golongan,
    Jabatan,
    KeadaanPegawai,
    KedudukanHukum,
    Pegawai,
    Pendidikan,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatPendidikan,
    TingkatPendidikan,
    UnitKerja,
)
from pegawai.models.keadaan import AntreanKeadaan
from tests.alat.keadaan import pastikan_sama

pytestmark = pytest.mark.django_db

TANGGAL = st.dates(min_value=date(1990, 1, 1), max_value=date(1990, 2, 20))
"""Few days, so that events meet on one day often."""
KINI = date(2026, 11, 1)


@pytest.fixture
def rujukan() -> dict[str, list[Any]]:
    """Reference rows of their own, so that a test may change them."""
    bentuk = {"sumber": "uji"}
    kedudukan = [
        KedudukanHukum.objects.create(
            kode=f"U{n}", nama=f"U{n}", dihitung=n != 1, masa_kerja=n != 1, **bentuk
        )
        for n in range(3)
    ]
    golongan = [Golongan.objects.create(kode=f"G{n}", nama=f"G{n}", jenis="PNS", **bentuk) for n in range(3)]
    jabatan = [
        Jabatan.objects.create(kode=f"J{n}", nama=f"J{n}", jenis="pelaksana", kelas=n + 5, **bentuk)
        for n in range(3)
    ]
    tingkat = [
        TingkatPendidikan.objects.create(kode=f"T{n}", nama=f"T{n}", urut=n, **bentuk) for n in range(3)
    ]
    pendidikan = [
        Pendidikan.objects.create(tingkat=satu, jurusan=f"uji {n}") for satu in tingkat for n in (1, 2)
    ]
    unit = [
        UnitKerja.objects.add_root(
            {
                "kode": f"UJI{n}",
                "nama": f"Unit {n}",
                "jenis": "dinas",
                "berlaku_mulai": date(1980, 1, 1),
                **bentuk,
            }
        )
        for n in range(2)
    ]
    return {
        "kedudukan": kedudukan,
        "golongan": golongan,
        "jabatan": jabatan,
        "pendidikan": pendidikan,
        "unit": unit,
    }


def buat_pegawai(urut: int = 1) -> Pegawai:
    return Pegawai.objects.create(
        nip=f"19700101199003{urut:04d}", nama=f"Uji {urut}", tanggal_lahir=date(1970, 1, 1), jenis_kelamin="L"
    )


def tulis(model: type, pegawai: Pegawai, tmt: date, **isian: Any) -> Any:
    """Write one event; None when the database refuses it as a duplicate."""
    try:
        with transaction.atomic():
            return model.objects.create(pegawai=pegawai, tmt=tmt, **isian)
    except DatabaseError:
        return None


class RiwayatAcak(RuleBasedStateMachine):
    """Adds, moves, withdraws and deletes events of one employee; the state must follow each time."""

    acara = Bundle("acara")
    urutan = count(1)
    rujukan: dict[str, list[Any]]

    def __init__(self) -> None:
        super().__init__()
        self.pegawai = buat_pegawai(next(self.urutan))

    @rule(
        target=acara, tmt=TANGGAL, asn=st.sampled_from(["CPNS", "PNS", "PPPK", "PPPK_PW"]),
        n=st.integers(0, 2), diakui=st.integers(0, 30),
    )  # fmt: skip
    def kedudukan(self, tmt: date, asn: str, n: int, diakui: int) -> Any:
        return tulis(
            RiwayatKedudukan, self.pegawai, tmt, jenis_asn=asn, kedudukan=self.rujukan["kedudukan"][n],
            masa_kerja_diakui_bulan=diakui,
        )  # fmt: skip

    @rule(target=acara, tmt=TANGGAL, n=st.integers(0, 2))
    def pangkat(self, tmt: date, n: int) -> Any:
        return tulis(RiwayatPangkat, self.pegawai, tmt, golongan=self.rujukan["golongan"][n])

    @rule(target=acara, tmt=TANGGAL, n=st.integers(0, 2), u=st.integers(0, 1))
    def jabatan(self, tmt: date, n: int, u: int) -> Any:
        return tulis(
            RiwayatJabatan,
            self.pegawai,
            tmt,
            jabatan=self.rujukan["jabatan"][n],
            unit=self.rujukan["unit"][u],
        )

    @rule(target=acara, tmt=TANGGAL, n=st.integers(0, 5))
    def pendidikan(self, tmt: date, n: int) -> Any:
        return tulis(RiwayatPendidikan, self.pegawai, tmt, pendidikan=self.rujukan["pendidikan"][n])

    @rule(satu=acara, tmt=TANGGAL)
    def geser(self, satu: Any, tmt: date) -> None:
        if satu is not None and satu.pk:
            try:
                with transaction.atomic():
                    type(satu).objects.filter(pk=satu.pk).update(tmt=tmt)
            except DatabaseError:
                return

    @rule(satu=acara)
    def batalkan(self, satu: Any) -> None:
        if satu is not None:
            type(satu).objects.filter(pk=satu.pk).update(
                dibatalkan_pada=timezone.now(), alasan_pembatalan="keliru"
            )

    @rule(tmt=TANGGAL, n=st.integers(0, 2), m=st.integers(0, 2))
    def sekaligus(self, tmt: date, n: int, m: int) -> None:
        """Several events by one statement."""
        beda = [(tmt, n), (tmt + timedelta(days=1), m)]
        RiwayatPangkat.objects.bulk_create(
            [
                RiwayatPangkat(pegawai=self.pegawai, tmt=hari, golongan=self.rujukan["golongan"][urut])
                for hari, urut in beda
            ],
            ignore_conflicts=True,
        )

    @rule(geser=st.integers(-3, 3))
    def langsung(self, geser: int) -> None:
        """Plain SQL over all posts of the person; a day may not be taken twice by one post."""
        try:
            with transaction.atomic(), connection.cursor() as kursor:
                kursor.execute(
                    "UPDATE pegawai_riwayatjabatan SET tmt = tmt + %s WHERE pegawai_id = %s",
                    [geser, self.pegawai.pk],
                )
        except DatabaseError:
            return

    @rule(n=st.integers(0, 2), dihitung=st.booleans(), masa_kerja=st.booleans())
    def ubah_kedudukan(self, n: int, dihitung: bool, masa_kerja: bool) -> None:
        """A reference row that the state copies."""
        kunci = self.rujukan["kedudukan"][n].pk
        KedudukanHukum.objects.filter(pk=kunci).update(dihitung=dihitung, masa_kerja=masa_kerja)

    @rule(n=st.integers(0, 2), kelas=st.integers(1, 17))
    def ubah_jabatan(self, n: int, kelas: int) -> None:
        Jabatan.objects.filter(pk=self.rujukan["jabatan"][n].pk).update(kelas=kelas)

    @rule(lahir=st.dates(date(1960, 1, 1), date(1970, 1, 1)), kelamin=st.sampled_from("LP"))
    def ubah_orang(self, lahir: date, kelamin: str) -> None:
        Pegawai.objects.filter(pk=self.pegawai.pk).update(tanggal_lahir=lahir, jenis_kelamin=kelamin)

    @rule(satu=acara)
    def hapus(self, satu: Any) -> None:
        if satu is not None:
            type(satu).objects.filter(pk=satu.pk).delete()

    @invariant()
    def sama(self) -> None:
        pastikan_sama(self.pegawai)


def test_riwayat_acak_sama_dengan_lipatan(rujukan: dict[str, list[Any]]) -> None:
    RiwayatAcak.rujukan = rujukan

    run_state_machine_as_test(
        RiwayatAcak,
        settings=settings(
            max_examples=25, stateful_step_count=20, deadline=None, derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


@pytest.fixture
def pegawai_pns(rujukan: dict[str, list[Any]]) -> Pegawai:
    """Appointed in 2010, promoted in 2014, with a post since 2010."""
    orang = buat_pegawai()
    tulis(RiwayatKedudukan, orang, date(2010, 1, 1), jenis_asn="PNS", kedudukan=rujukan["kedudukan"][0])
    tulis(RiwayatPangkat, orang, date(2010, 1, 1), golongan=rujukan["golongan"][0])
    tulis(RiwayatPangkat, orang, date(2014, 4, 1), golongan=rujukan["golongan"][1])
    tulis(RiwayatJabatan, orang, date(2010, 1, 1), jabatan=rujukan["jabatan"][0], unit=rujukan["unit"][0])
    return orang


def test_keadaan_pada_hari_batas(pegawai_pns: Pegawai, rujukan: dict[str, list[Any]]) -> None:
    def golongan(hari: date) -> int | None:
        baris = KeadaanPegawai.objects.pada(hari).filter(pegawai=pegawai_pns).first()
        return baris.golongan_id if baris else None

    assert golongan(date(2009, 12, 31)) is None
    assert golongan(date(2014, 3, 31)) == rujukan["golongan"][0].pk
    assert golongan(date(2014, 4, 1)) == rujukan["golongan"][1].pk
    assert golongan(SELAMANYA - timedelta(days=1)) == rujukan["golongan"][1].pk


def test_peristiwa_masa_depan_belum_berlaku(pegawai_pns: Pegawai, rujukan: dict[str, list[Any]]) -> None:
    tulis(RiwayatPangkat, pegawai_pns, date(2030, 4, 1), golongan=rujukan["golongan"][2])

    kini = KeadaanPegawai.objects.pada(KINI).get(pegawai=pegawai_pns)

    assert (kini.golongan_id, kini.selesai) == (rujukan["golongan"][1].pk, date(2030, 4, 1))


def test_usia_pensiun_tanpa_peristiwa_tidak_mengubah_apa_pun(pegawai_pns: Pegawai) -> None:
    assert KeadaanPegawai.objects.pada(date(2090, 1, 1)).get(pegawai=pegawai_pns).dihitung


def test_perubahan_rujukan_ikut_tersalin(pegawai_pns: Pegawai, rujukan: dict[str, list[Any]]) -> None:
    Jabatan.objects.filter(pk=rujukan["jabatan"][0].pk).update(kelas=12)
    KedudukanHukum.objects.filter(pk=rujukan["kedudukan"][0].pk).update(dihitung=False)
    Pegawai.objects.filter(pk=pegawai_pns.pk).update(jenis_kelamin="P")

    kini = KeadaanPegawai.objects.pada(KINI).get(pegawai=pegawai_pns)

    assert (kini.kelas, kini.dihitung, kini.jenis_kelamin) == (12, False, "P")


def test_cltn_tidak_dihitung_sebagai_masa_kerja(pegawai_pns: Pegawai, rujukan: dict[str, list[Any]]) -> None:
    cltn, aktif = rujukan["kedudukan"][1], rujukan["kedudukan"][0]
    tulis(RiwayatKedudukan, pegawai_pns, date(2016, 1, 1), jenis_asn="PNS", kedudukan=cltn)
    tulis(RiwayatKedudukan, pegawai_pns, date(2018, 1, 1), jenis_asn="PNS", kedudukan=aktif)

    kini = KeadaanPegawai.objects.pada(KINI).get(pegawai=pegawai_pns)

    assert kini.tmt_masa_kerja == date(2010, 1, 1) + (date(2018, 1, 1) - date(2016, 1, 1))


@pytest.mark.parametrize(
    "perintah",
    [
        "DELETE FROM pegawai_keadaanpegawai",
        "UPDATE pegawai_keadaanpegawai SET kelas = 1",
        """INSERT INTO pegawai_keadaanpegawai (pegawai_id, mulai, selesai, kedudukan_id, dihitung, jenis_asn,
        tmt_masa_kerja, jenis_kelamin, tanggal_lahir)
        VALUES (1, '2001-01-01', '2002-01-01', 1, true, 'PNS', '2001-01-01', 'L', '1970-01-01')""",
    ],
)
def test_keadaan_tidak_dapat_ditulis_langsung(pegawai_pns: Pegawai, perintah: str) -> None:
    with (
        pytest.raises(DatabaseError, match="diturunkan dari riwayat"),
        transaction.atomic(),
        connection.cursor() as kursor,
    ):
        kursor.execute(perintah)


def test_beban_besar_ditunda_lalu_diturunkan_sekali(
    rujukan: dict[str, list[Any]], django_capture_on_commit_callbacks: Any
) -> None:
    orang = [buat_pegawai(n) for n in range(1, 6)]
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
        for satu in orang:
            tulis(
                RiwayatKedudukan, satu, date(2010, 1, 1), jenis_asn="PNS", kedudukan=rujukan["kedudukan"][0]
            )
        sebelum = KeadaanPegawai.objects.count()
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert sebelum == 0
    assert KeadaanPegawai.objects.count() == len(orang)
    assert not AntreanKeadaan.objects.exists()


def test_isolasi_repeatable_read_ditolak(pegawai_pns: Pegawai, rujukan: dict[str, list[Any]]) -> None:
    """A snapshot taken before another writer committed would derive from events it cannot see."""
    lain = connection.copy()
    with lain.cursor() as kursor:
        kursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        with pytest.raises(DatabaseError, match="repeatable read"):
            kursor.execute("SELECT keadaan_turunkan('{1}')")
    lain.close()


def test_jejak_lengkap_juga_untuk_sql_polos(pegawai_pns: Pegawai) -> None:
    with connection.cursor() as kursor:
        kursor.execute(
            "UPDATE pegawai_riwayatpangkat SET catatan = 'diperbaiki' WHERE pegawai_id = %s", [pegawai_pns.pk]
        )

    jejak = RiwayatPangkat.pgh_event_model.objects.filter(pegawai=pegawai_pns).order_by("pgh_id")

    assert [(j.pgh_label, j.catatan) for j in jejak] == [
        ("tambah", ""), ("tambah", ""), ("ubah", "diperbaiki"), ("ubah", "diperbaiki")
    ]  # fmt: skip


def test_hanya_yang_bersangkutan_yang_diturunkan_lagi(rujukan: dict[str, list[Any]]) -> None:
    """The rows of everybody else stay the same rows, also in the eyes of the database (its place on disk)."""
    orang = [buat_pegawai(urut) for urut in range(1, 7)]
    for satu in orang:
        tulis(RiwayatKedudukan, satu, date(2010, 1, 1), jenis_asn="PNS", kedudukan=rujukan["kedudukan"][0])
        tulis(RiwayatPangkat, satu, date(2010, 1, 1), golongan=rujukan["golongan"][0])
    berubah = [orang[1].pk, orang[4].pk]

    def versi() -> dict[int, str]:
        with connection.cursor() as kursor:
            kursor.execute("SELECT pegawai_id, ctid::text FROM pegawai_keadaanpegawai")
            return dict(kursor.fetchall())

    sebelum = versi()
    RiwayatPangkat.objects.filter(pegawai__in=berubah).update(
        tmt=date(2010, 1, 1), golongan=rujukan["golongan"][1]
    )

    assert sorted(kunci for kunci, tempat in versi().items() if tempat != sebelum[kunci]) == berubah
