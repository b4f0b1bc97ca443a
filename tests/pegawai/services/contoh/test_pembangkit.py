"""The demo city: the same for the same seed, shaped like a real one, and consistent in itself."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from django.db import connection, transaction

from pegawai.domain.golongan import GOLONGAN_PER_KODE, batas_reguler
from pegawai.domain.nik import parse_nik
from pegawai.domain.nip import parse_nip, selisih_dengan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import selisih_bulan
from pegawai.models import (
    Formasi,
    KeadaanPegawai,
    Pegawai,
    RiwayatCuti,
    RiwayatGaji,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatPendidikan,
    UnitKerja,
)
from pegawai.services.contoh import DatabaseSudahBerisi, PermintaanDitolak, akun, bangkitkan
from pegawai.services.contoh.pangkat import is_periode
from serang_asn.inti import sandi
from serang_asn.inti.lingkup import untuk
from serang_asn.inti.models import Akun
from serang_asn.inti.registri.contoh import Permintaan

HARI = date(2026, 11, 1)
JUMLAH = 500

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def kota(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """One city for all tests of this module, undone at its end."""
    with django_db_blocker.unblock(), transaction.atomic():
        bangkitkan(Permintaan(JUMLAH, 7, HARI))
        yield
        transaction.set_rollback(True)


def terhitung() -> Any:
    return KeadaanPegawai.objects.pada(HARI).terhitung()


def bagian(**saringan: object) -> float:
    return 100 * terhitung().filter(**saringan).count() / JUMLAH


def test_jumlah_terhitung_persis_seperti_diminta() -> None:
    assert terhitung().count() == JUMLAH
    assert Pegawai.objects.count() == JUMLAH * 5 // 4


@pytest.mark.parametrize(
    ("saringan", "diharapkan"),
    [
        ({"jenis_asn__in": ["CPNS", "PNS"]}, 53),  # heads weigh more in a small city
        ({"jenis_asn": "PPPK"}, 43),
        ({"jenis_asn": "PPPK_PW"}, 10),
        ({"jenis_kelamin": "P"}, 57),
        ({"jabatan__rumpun": "guru"}, 47),
        ({"jabatan__rumpun__in": ["kesehatan", "dokter"]}, 17),
        ({"tingkat_pendidikan__kode": "S1"}, 61),
        ({"pegawai__agama__kode": "ISLAM"}, 97),
    ],
)
def test_sebaran_mendekati_gambaran_kota(saringan: dict[str, object], diharapkan: int) -> None:
    assert abs(bagian(**saringan) - diharapkan) <= 7


def test_nip_selaras_dengan_lahir_kelamin_dan_tmt() -> None:
    awal = {r.pegawai_id: r for r in RiwayatKedudukan.objects.order_by("-tmt", "-id")}

    for pegawai in Pegawai.objects.all():
        nip = parse_nip(pegawai.nip, HARI)
        assert not selisih_dengan(nip, pegawai.tanggal_lahir, pegawai.jenis_kelamin, awal[pegawai.pk].tmt)
        assert (nip.bulan_tmt is None) == (awal[pegawai.pk].jenis_asn != "CPNS")


def test_nik_rekaan_tersandi_dan_dapat_dicari() -> None:
    pegawai = Pegawai.objects.order_by("nip")[0]

    teks = sandi.buka(pegawai.nik_sandi)

    assert parse_nik(teks, pegawai.tanggal_lahir).tanggal_lahir == pegawai.tanggal_lahir
    assert teks.startswith("367390")
    assert pegawai.nik_kunci == sandi.kunci_cari(teks)


def test_pangkat_naik_satu_tingkat_pada_periode_dan_di_bawah_batas() -> None:
    tingkat = _pendidikan()
    naik = 0
    for pegawai_id, daftar in _per_pegawai(RiwayatPangkat.objects.select_related("golongan")).items():
        for lama, baru in pairwise(daftar):
            naik += 1
            assert GOLONGAN_PER_KODE[lama.golongan.kode].berikutnya == GOLONGAN_PER_KODE[baru.golongan.kode]
            assert is_periode(baru.tmt)
            bulan = selisih_bulan(lama.tmt, baru.tmt)
            assert bulan >= (24 if baru.jenis == "fungsional" else 48)
            if baru.jenis == "reguler":
                dimiliki = max((t for t, tmt in tingkat[pegawai_id] if tmt <= baru.tmt), key=lambda t: t.urut)
                assert GOLONGAN_PER_KODE[baru.golongan.kode].urut <= batas_reguler(dimiliki).urut
    assert naik > JUMLAH / 2


def test_pangkat_sekarang_sesuai_rentang_jenjang() -> None:
    di_luar = [
        k.pegawai_id
        for k in terhitung()
        .filter(jenis_asn="PNS", jenjang__isnull=False)
        .select_related("golongan", "jenjang__golongan_terendah", "jenjang__golongan_tertinggi")
        if not k.jenjang.golongan_terendah.urut <= k.golongan.urut <= k.jenjang.golongan_tertinggi.urut
    ]

    assert not di_luar


def test_tidak_ada_riwayat_setelah_hari_kota_atau_sebelum_unit_berdiri() -> None:
    for model in (RiwayatKedudukan, RiwayatPangkat, RiwayatJabatan, RiwayatGaji, RiwayatPendidikan):
        assert not model.objects.filter(tmt__gt=HARI).exists()
    assert not RiwayatCuti.objects.filter(selesai__gt=HARI).exists()
    assert not any(r.tmt < r.unit.berlaku_mulai for r in RiwayatJabatan.objects.select_related("unit"))


def test_gaji_hanya_diketahui_sejak_tabel_berlaku() -> None:
    berlaku = date(2024, 1, 1)

    assert not RiwayatGaji.objects.filter(tmt__lt=berlaku, gaji_baru__isnull=False).exists()
    assert not RiwayatGaji.objects.filter(tmt__gte=berlaku, gaji_baru__isnull=True).exists()
    for baris in RiwayatGaji.objects.filter(gaji_lama__isnull=False):
        assert baris.gaji_lama < baris.gaji_baru


def test_setiap_unit_dipimpin_dan_formasi_menampung_isinya() -> None:
    isi = Counter(terhitung().values_list("unit_id", "jabatan_id"))
    kepala = Formasi.objects.filter(kepala=True)

    assert all(isi[f.unit_id, f.jabatan_id] == 1 for f in kepala)
    assert set(UnitKerja.objects.values_list("pk", flat=True)) - {f.unit_id for f in kepala} == {
        UnitKerja.objects.get(kode="PEMKOT").pk
    }
    kebutuhan = {(f.unit_id, f.jabatan_id): f.jumlah for f in Formasi.objects.all()}
    assert all(jumlah <= kebutuhan[kunci] for kunci, jumlah in isi.items())


def test_pohon_unit_utuh() -> None:
    assert UnitKerja.objects.find_problems() == ([], [], [], [], [])


def test_keadaan_sama_dengan_lipatan_riwayat() -> None:
    with connection.cursor() as kursor:
        kursor.execute("""
            SELECT count(*) FROM pegawai_keadaanpegawai k
            FULL JOIN keadaan_lipat((SELECT array_agg(id) FROM pegawai_pegawai)) l
                ON l.pegawai_id = k.pegawai_id AND l.mulai = k.mulai
            WHERE (k.selesai, k.unit_id, k.golongan_id, k.jabatan_id, k.dihitung)
                  IS DISTINCT FROM (l.selesai, l.unit_id, l.golongan_id, l.jabatan_id, l.dihitung)
        """)
        assert kursor.fetchone() == (0,)
    assert terhitung().exclude(unit__isnull=False, golongan__isnull=False, jabatan__isnull=False).count() == 0


def test_ditolak_bila_sudah_ada_pegawai() -> None:
    with pytest.raises(DatabaseSudahBerisi):
        bangkitkan(Permintaan(JUMLAH, 7, HARI))


def test_ditolak_bila_terlalu_sedikit() -> None:
    with pytest.raises(PermintaanDitolak, match="paling sedikit"):
        bangkitkan(Permintaan(3, 7, HARI))


def test_akun_contoh_per_peran_dengan_pemilik_dan_sandi() -> None:
    akun.bangkitkan(Permintaan(JUMLAH, 7, HARI))

    daftar = {satu.pengguna: satu for satu in akun.daftar()}

    assert len({satu.peran for satu in daftar.values()}) == len(daftar) == 7
    assert daftar["kepala"].unit == "Dinas Kesehatan"
    kepala = Akun.objects.get(pengguna="kepala")
    assert kepala.check_password(daftar["kepala"].sandi)
    keadaan = terhitung().get(pegawai=kepala.pegawai)
    assert keadaan.jabatan.kode == "KEPALA-DINKES"
    assert untuk(kepala).jalur == (UnitKerja.objects.get(kode="DINKES").path,)


def test_akun_contoh_ditolak_di_luar_mode_contoh(settings: Any) -> None:
    settings.ASN_MODE = "produksi"

    with pytest.raises(akun.BukanModeContoh):
        akun.daftar()


def _per_pegawai(baris: Any) -> dict[int, list[Any]]:
    hasil: dict[int, list[Any]] = {}
    for satu in baris.order_by("pegawai_id", "tmt", "id"):
        hasil.setdefault(satu.pegawai_id, []).append(satu)
    return hasil


def _pendidikan() -> dict[int, list[tuple[TingkatPendidikan, date]]]:
    hasil: dict[int, list[tuple[TingkatPendidikan, date]]] = {}
    for pegawai_id, kode, tmt in RiwayatPendidikan.objects.values_list(
        "pegawai_id", "pendidikan__tingkat__kode", "tmt"
    ):
        hasil.setdefault(pegawai_id, []).append((TingkatPendidikan(kode), tmt))
    return hasil
