"""The database keeps the workflow: by any path, the same life as the domain's."""

from collections.abc import Iterator
from itertools import product

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from pegawai.domain.usulan import Langkah, Posisi, StatusUsulan, beralih
from pegawai.models import PeralihanUsulan, TahapUsulan, Usulan
from pegawai.services import usulan as layanan
from tests.alat import usulan as alat

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _jenis() -> Iterator[None]:
    with alat.terdaftar():
        yield


@pytest.fixture
def orang() -> alat.Kantor:
    return alat.kantor()


def test_tabel_di_basis_data_sama_dengan_aturan() -> None:
    kasus = [
        (status, tahap, langkah, jumlah, perlu)
        for status, langkah, jumlah, perlu in product(StatusUsulan, Langkah, (1, 2, 4), (True, False))
        for tahap in range(jumlah + 1)
    ]
    with connection.cursor() as kursor:
        for status, tahap, langkah, jumlah, perlu in kasus:
            kursor.execute(
                "SELECT ke_status, ke_tahap FROM usulan_beralih(%s, %s, %s, %s, %s)",
                [status.value, tahap, langkah.value, jumlah, perlu],
            )
            ke_status, ke_tahap = kursor.fetchone()
            tujuan = beralih(Posisi(status, tahap), langkah, jumlah_tahap=jumlah, perlu_surat=perlu)
            assert (ke_status and Posisi(StatusUsulan(ke_status), ke_tahap)) == tujuan, (
                status,
                tahap,
                langkah,
            )


def test_status_tidak_berubah_selain_lewat_peralihan(orang: alat.Kantor) -> None:
    satu = alat.draf(orang)
    for perintah in (
        "UPDATE pegawai_usulan SET status = 'selesai', tahap = 2, hasil = '{\"a\": 1}' WHERE id = %s",
        "UPDATE pegawai_usulan SET status = 'berjalan', tahap = 1 WHERE id = %s",
        "UPDATE pegawai_usulan SET peralihan_ke = 3 WHERE id = %s",
        "UPDATE pegawai_usulan SET jumlah_tahap = 1 WHERE id = %s",
    ):
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as kursor:
            kursor.execute(perintah, [satu.pk])
    satu.refresh_from_db()
    assert (satu.status, satu.tahap) == ("draf", 0)


def test_usulan_baru_selalu_draf(orang: alat.Kantor) -> None:
    with pytest.raises(IntegrityError, match="selalu berupa draf"), transaction.atomic():
        Usulan.objects.create(
            jenis=alat.KODE, pegawai=orang.pegawai, tmt=alat.TMT, jumlah_tahap=1, status="disetujui", tahap=1
        )


def test_peralihan_tidak_dapat_diubah_dihapus_atau_dikosongkan(orang: alat.Kantor) -> None:
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    peralihan = satu.peralihan.get()
    with pytest.raises(DatabaseError, match="harus tetap utuh"), transaction.atomic():
        PeralihanUsulan.objects.filter(pk=peralihan.pk).update(catatan="lain")
    with pytest.raises(DatabaseError, match="harus tetap utuh"), transaction.atomic():
        peralihan.delete()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as kursor:
        kursor.execute("TRUNCATE pegawai_peralihanusulan")


def test_nomor_peralihan_tanpa_celah(orang: alat.Kantor) -> None:
    satu = alat.draf(orang)
    for urut in (0, 2, 5):
        with pytest.raises(IntegrityError), transaction.atomic():
            PeralihanUsulan.objects.create(
                usulan=satu, urut=urut, langkah="ajukan", dari_status="draf", ke_status="draf"
            )


def test_dari_dan_ke_ditulis_basis_data(orang: alat.Kantor) -> None:
    satu = alat.draf(orang)
    PeralihanUsulan.objects.create(
        usulan=satu, urut=1, langkah="ajukan", oleh=orang.pengusul, dari_status="selesai", ke_status="selesai"
    )
    peralihan = satu.peralihan.get()
    assert (peralihan.dari_status, peralihan.ke_status, peralihan.ke_tahap) == ("draf", "berjalan", 1)


def test_menolak_tanpa_alasan_tidak_mungkin(orang: alat.Kantor) -> None:
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    for langkah in ("kembalikan", "tolak"):
        with pytest.raises(IntegrityError, match="beralasan"), transaction.atomic():
            PeralihanUsulan.objects.create(
                usulan=satu, urut=2, langkah=langkah, oleh=orang.kepala, dari_status="draf", ke_status="draf"
            )


def test_tahap_tetap_setelah_diajukan(orang: alat.Kantor) -> None:
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    with pytest.raises(IntegrityError, match="tidak dapat diubah"), transaction.atomic():
        TahapUsulan.objects.filter(usulan=satu, urut=2).delete()
    with pytest.raises(IntegrityError, match="tidak dapat diubah"), transaction.atomic():
        TahapUsulan.objects.filter(usulan=satu, urut=1).update(pelaku="petugas")


def test_tahap_yang_kurang_menahan_pengajuan(orang: alat.Kantor) -> None:
    satu = alat.draf(orang)
    TahapUsulan.objects.filter(usulan=satu, urut=2).delete()
    with pytest.raises(IntegrityError, match="tidak lengkap"), transaction.atomic():
        PeralihanUsulan.objects.create(
            usulan=satu, urut=1, langkah="ajukan", oleh=orang.pengusul, dari_status="draf", ke_status="draf"
        )


def test_isi_dan_surat_tetap_setelah_diputuskan(orang: alat.Kantor) -> None:
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    with pytest.raises(IntegrityError, match="tidak dapat diubah"), transaction.atomic():
        Usulan.objects.filter(pk=satu.pk).update(isian={"lain": True})
    with pytest.raises(IntegrityError, match="tidak dapat diganti"), transaction.atomic():
        Usulan.objects.filter(pk=satu.pk).update(jenis="lain")


def test_pemilik_tidak_menyetujui_usulannya(orang: alat.Kantor) -> None:
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    with pytest.raises(IntegrityError, match="usulannya sendiri"), transaction.atomic():
        PeralihanUsulan.objects.create(
            usulan=satu,
            urut=2,
            langkah="setujui",
            oleh=orang.pegawai.akun,
            dari_status="draf",
            ke_status="draf",
        )


def test_satu_usulan_sejenis_terbuka(orang: alat.Kantor) -> None:
    alat.draf(orang)
    with pytest.raises(layanan.UsulanDitolak, match="Masih ada usulan sejenis"):
        alat.draf(orang)
