"""Foreign keys checked per statement refuse what PostgreSQL's own check refuses, by any path."""

import io
from datetime import date

import psycopg2
import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from pegawai.models import Agama, BarisImpor, Golongan, Pegawai, RiwayatPangkat
from serang_asn.inti.registri.periksa import periksa
from tests.factories import GolonganFactory, PegawaiAktifFactory
from tests.pegawai.services.riwayat.test_serempak import bersamaan

TIDAK_ADA = 32_000
DITOLAK = "insert or update on table .* violates foreign key constraint"
KUNCI_GOLONGAN = "pegawai_riwayatpangk_golongan_id"
ENFORCED = (
    "SELECT count(*) FROM pg_constraint WHERE conrelid = %s::regclass AND contype = 'f' AND conenforced"
)


def jalankan(sql, *parameter):
    with connection.cursor() as kursor:
        kursor.execute(sql, parameter)


def pangkat(pegawai, golongan_id, tmt=date(2015, 4, 1)):
    return RiwayatPangkat(pegawai=pegawai, golongan_id=golongan_id, tmt=tmt, jenis="reguler")


def golongan_tak_dipakai():
    return GolonganFactory(kode="UJI/x")


def lewat_orm(pegawai):
    RiwayatPangkat.objects.bulk_create([pangkat(pegawai, GolonganFactory().pk), pangkat(pegawai, TIDAK_ADA)])


KOLOM_BARIS = "batch_id, lembar, baris, nasib, data, perubahan"


def lewat_sql(pegawai):
    jalankan(
        f"INSERT INTO pegawai_barisimpor ({KOLOM_BARIS}) VALUES (%s, 'A', 2, 'sama', '{{}}', '{{}}')",
        TIDAK_ADA,
    )


def lewat_copy(pegawai):
    with connection.cursor() as kursor:
        kursor.copy_expert(
            f"COPY pegawai_barisimpor ({KOLOM_BARIS}) FROM STDIN WITH (FORMAT csv)",
            io.StringIO(f"{TIDAK_ADA},A,2,sama,{{}},{{}}\n"),
        )


def lewat_ubah(pegawai):
    jalankan(
        "UPDATE pegawai_riwayatpangkat SET golongan_id = %s WHERE pegawai_id = %s", TIDAK_ADA, pegawai.pk
    )


def lewat_ganti(pegawai):
    """The second half of an INSERT … ON CONFLICT DO UPDATE."""
    lama = pegawai.riwayatpangkat.first()
    jalankan(
        "INSERT INTO pegawai_riwayatpangkat SELECT * FROM pegawai_riwayatpangkat WHERE id = %s "
        "ON CONFLICT (id) DO UPDATE SET golongan_id = %s", lama.pk, TIDAK_ADA,
    )  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("tulis", [lewat_orm, lewat_sql, lewat_copy, lewat_ubah, lewat_ganti])
def test_yang_ditunjuk_harus_ada(tulis):
    pegawai = PegawaiAktifFactory()
    semula = set(RiwayatPangkat.objects.values_list("pk", "golongan_id"))

    with pytest.raises((IntegrityError, psycopg2.IntegrityError), match=DITOLAK), transaction.atomic():
        tulis(pegawai)

    assert set(RiwayatPangkat.objects.values_list("pk", "golongan_id")) == semula


@pytest.mark.django_db
def test_penolakan_menyebut_kunci_dan_nilainya():
    with pytest.raises(IntegrityError, match=rf"Key \(golongan_id\)=\({TIDAK_ADA}\) is not present") as galat:
        lewat_ubah(PegawaiAktifFactory())

    assert galat.value.__cause__.diag.constraint_name.startswith(KUNCI_GOLONGAN)


@pytest.mark.django_db
def test_dua_baris_bertukar_kunci_dalam_satu_pernyataan():
    satu, dua = GolonganFactory(kode="IV/a"), GolonganFactory(kode="IV/b")
    pegawai = PegawaiAktifFactory()
    RiwayatPangkat.objects.bulk_create(
        [pangkat(pegawai, satu.pk), pangkat(pegawai, dua.pk, date(2019, 4, 1))]
    )

    jalankan("UPDATE pegawai_riwayatpangkat SET golongan_id = %s - golongan_id WHERE golongan_id IN (%s, %s)",
             satu.pk + dua.pk, satu.pk, dua.pk)  # fmt: skip

    assert [
        *pegawai.riwayatpangkat.filter(tmt__year__gte=2015)
        .order_by("tmt")
        .values_list("golongan_id", flat=True)
    ] == [
        dua.pk,
        satu.pk,
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("tabel", ["pegawai_golongan", "pegawai_pegawai", "pegawai_kedudukanhukum"])
def test_yang_ditunjuk_tidak_dapat_dihapus(tabel):
    PegawaiAktifFactory()

    with pytest.raises(IntegrityError, match=rf'delete on table "{tabel}" violates foreign key constraint'):
        jalankan(f"DELETE FROM {tabel}")


@pytest.mark.django_db
def test_yang_tidak_ditunjuk_dapat_dihapus():
    sisa = golongan_tak_dipakai()
    PegawaiAktifFactory()

    jalankan("DELETE FROM pegawai_golongan WHERE id = %s", sisa.pk)

    assert not Golongan.objects.filter(pk=sisa.pk).exists()


@pytest.mark.django_db
def test_yang_ditunjuk_tidak_dapat_dikosongkan():
    with pytest.raises(DatabaseError, match="referenced in a foreign key constraint"):
        jalankan("TRUNCATE pegawai_agama")


@pytest.mark.django_db
def test_kunci_baris_tidak_berubah():
    agama = Agama.objects.first()

    with pytest.raises(IntegrityError, match="Kunci baris pegawai_agama tidak dapat diubah"):
        jalankan("UPDATE pegawai_agama SET id = %s WHERE id = %s", TIDAK_ADA, agama.pk)


@pytest.mark.django_db
@pytest.mark.parametrize("model", [Pegawai, RiwayatPangkat, BarisImpor])
def test_tidak_ada_kunci_yang_masih_diperiksa_per_baris(model):
    with connection.cursor() as kursor:
        kursor.execute(ENFORCED, [model._meta.db_table])
        assert kursor.fetchone() == (0,)


@pytest.mark.django_db(transaction=True)
def test_penghapus_menunggu_penulis_lalu_ditolak():
    golongan, pegawai = golongan_tak_dipakai(), PegawaiAktifFactory()

    with bersamaan(lambda: jalankan("DELETE FROM pegawai_golongan WHERE id = %s", golongan.pk)) as lain:
        pangkat(pegawai, golongan.pk).save()

    assert isinstance(lain.galat, IntegrityError)
    assert pegawai.riwayatpangkat.filter(golongan=golongan).count() == 1


@pytest.mark.django_db(transaction=True)
def test_penulis_menunggu_penghapus_lalu_ditolak():
    golongan, pegawai = golongan_tak_dipakai(), PegawaiAktifFactory()

    with bersamaan(lambda: pangkat(pegawai, golongan.pk).save()) as lain:
        jalankan("DELETE FROM pegawai_golongan WHERE id = %s", golongan.pk)

    assert isinstance(lain.galat, IntegrityError)
    assert not RiwayatPangkat.objects.filter(golongan_id=golongan.pk).exists()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("isolasi", ["REPEATABLE READ", "SERIALIZABLE"])
def test_potret_lama_tidak_menghapus(isolasi):
    """A snapshot from before the wait could not see who points to the row by now."""
    golongan = golongan_tak_dipakai()

    with pytest.raises(DatabaseError, match="isolasi read committed"), transaction.atomic():
        jalankan(
            f"SET TRANSACTION ISOLATION LEVEL {isolasi}; DELETE FROM pegawai_golongan WHERE id = %s",
            golongan.pk,
        )

    assert Golongan.objects.filter(pk=golongan.pk).exists()


def temuan():
    return [(satu.objek, satu.keterangan) for satu in periksa.ambil("kunci_tamu").jalankan()]


@pytest.mark.django_db
def test_pemeriksaan_menemukan_yang_menggantung():
    pegawai = PegawaiAktifFactory()
    jalankan("ALTER TABLE pegawai_riwayatpangkat DISABLE TRIGGER USER")
    lewat_ubah(pegawai)
    jalankan("ALTER TABLE pegawai_riwayatpangkat ENABLE TRIGGER USER")

    ((objek, keterangan),) = temuan()

    assert objek.startswith(KUNCI_GOLONGAN)
    assert keterangan == f"Menunjuk baris yang tidak ada: golongan_id {TIDAK_ADA}"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("perintah", "tabel", "pemicu"),
    [
        ("ALTER TABLE pegawai_agama DISABLE TRIGGER kunci_tamu_hapus", "pegawai_agama", "kunci_tamu_hapus"),
        ("DROP TRIGGER kunci_tamu_ubah ON pegawai_pegawai", "pegawai_pegawai", "kunci_tamu_ubah"),
    ],
)
def test_pemeriksaan_menemukan_pemicu_yang_hilang(perintah, tabel, pemicu):
    jalankan(perintah)

    assert {keterangan for _, keterangan in temuan()} == {f"Kunci tamu tidak terjaga: {pemicu} pada {tabel}."}
