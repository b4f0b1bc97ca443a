"""Dossiers of vacant posts: opening, choosing, deciding for ever, withdrawing, preparing the appointment."""

import threading

import pghistory
import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from pegawai.domain.pengisian.banding import dari_json
from pegawai.models import CalonPengisian, KeputusanPengisian, Pegawai, PengisianJabatan, Usulan
from pegawai.models.usulan import PeralihanUsulan
from pegawai.selectors import pengisian as baca
from pegawai.services import pengisian as layanan
from pegawai.services import usulan
from tests.factories.akun import AkunFactory
from tests.factories.mutu import buat_dokumen
from tests.factories.pegawai import PegawaiAktifFactory
from tests.factories.pengisian import (
    DASAR_PUBLIK,
    HADIR,
    Rapat,
    buat_rapat,
    buka,
    putuskan,
    susun_putusan,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def rapat() -> Rapat:
    return buat_rapat()


def test_satu_berkas_terbuka_untuk_satu_jabatan(rapat):
    buka(rapat)

    with pytest.raises(layanan.PengisianDitolak, match="masih terbuka"):
        buka(rapat)


def test_calon_tidak_tercatat_dua_kali(rapat):
    satu = buka(rapat)

    assert layanan.tambah_calon(pengisian=satu, pegawai=[rapat.siti], oleh=rapat.petugas) == 0
    assert satu.calon.count() == 2


def test_calon_dikeluarkan_dan_jejaknya_tinggal(rapat):
    satu = buka(rapat)
    layanan.keluarkan_calon(pengisian=satu, pegawai=rapat.budi, oleh=rapat.petugas)

    assert [c.pegawai for c in satu.calon.all()] == [rapat.siti]
    jejak = CalonPengisian.jejak.rel.related_model.objects.filter(pegawai=rapat.budi)
    assert [*jejak.order_by("pgh_id").values_list("pgh_label", flat=True)] == ["tambah", "hapus"]


def test_calon_terlalu_banyak_ditolak(rapat):
    satu = buka(rapat)
    orang = PegawaiAktifFactory.create_batch(layanan.BANYAK_CALON - 1)

    with pytest.raises(layanan.PengisianDitolak, match="Paling banyak"):
        layanan.tambah_calon(pengisian=satu, pegawai=orang, oleh=rapat.petugas)


def test_keputusan_menutup_berkas_dengan_cuplikannya(rapat):
    satu = buka(rapat)
    keputusan = putuskan(rapat, satu)

    satu.refresh_from_db()
    assert satu.status == "diputus"
    putusan = {c.pegawai.nama: (c.terpilih, c.alasan) for c in satu.calon.all()}
    assert putusan["Siti Rahmawati"] == (True, "Alasan Siti Rahmawati")
    assert putusan["Budi Santoso"] == (False, "Alasan Budi Santoso")
    banding = dari_json(KeputusanPengisian.objects.get(pk=keputusan.pk).cuplikan)
    assert [kolom.nama for kolom in banding.kolom] == ["Budi Santoso", "Siti Rahmawati"]
    pangkat = next(satu for satu in keputusan.syarat if satu["judul"] == "Pangkat")
    assert pangkat["hasil"] == ["terpenuhi"]
    konteks = pghistory.models.Context.objects.filter(metadata__asal="pengisian.putuskan").get()
    assert konteks.metadata["akun"] == rapat.pimpinan.pk


def test_cuplikan_tidak_berubah_bersama_riwayat(rapat):
    satu = buka(rapat)
    keputusan = putuskan(rapat, satu)
    sebelum = baca.get_perbandingan(baca.get_berkas(rapat.pimpinan, satu.kode)).sebagai_json()
    rapat.siti.riwayatkinerja.update(predikat="kurang")
    keputusan.refresh_from_db()

    assert dari_json(keputusan.cuplikan).sebagai_json() == sebelum
    assert baca.get_perbandingan(baca.get_berkas(rapat.pimpinan, satu.kode)).sebagai_json() != sebelum


@pytest.mark.parametrize(
    ("ganti", "pesan"),
    [
        ({"dasar_publik": f"{DASAR_PUBLIK} Lebih baik dari Budi Santoso."}, "calon yang tidak dipilih"),
        ({"dasar_publik": f"{DASAR_PUBLIK} NIP 198503142010012003"}, "NIP atau NIK"),
        ({"hadir": HADIR[:2]}, "paling sedikit 3 anggota"),
        ({"hadir": [{**satu, "peran": "anggota"} for satu in HADIR]}, "satu ketua"),
        ({"hadir": [{**satu, "sikap": "abstain"} for satu in HADIR]}, "lebih dari separuh"),
        ({"terpilih": []}, "paling sedikit satu calon"),
    ],
)
def test_keputusan_yang_tidak_utuh_ditolak(rapat, ganti, pesan):
    satu = buka(rapat)

    with pytest.raises(layanan.PengisianDitolak, match=pesan):
        putuskan(rapat, satu, **ganti)

    satu.refresh_from_db()
    assert satu.status == "terbuka"
    assert not satu.calon.filter(terpilih__isnull=False).exists()


def test_terpilih_tidak_lebih_dari_tempat(rapat):
    satu = buka(rapat)

    with pytest.raises(layanan.PengisianDitolak, match="tidak lebih dari tempat"):
        putuskan(rapat, satu, rapat.siti, rapat.budi)


def test_tanpa_alasan_ditolak(rapat):
    satu = buka(rapat)
    alasan = {c.pk: "" for c in satu.calon.all()}

    with pytest.raises(layanan.PengisianDitolak, match="alasan setiap calon"):
        putuskan(rapat, satu, alasan=alasan)


def test_calon_yang_berubah_sejak_dibandingkan_ditolak(rapat):
    satu = buka(rapat)
    putusan = susun_putusan(rapat, satu)
    layanan.keluarkan_calon(pengisian=satu, pegawai=rapat.budi, oleh=rapat.petugas)

    with pytest.raises(layanan.CalonBerubah):
        layanan.putuskan(pengisian=satu, putusan=putusan, hadir_minimal=3, oleh=rapat.pimpinan)


def test_tidak_memutuskan_diri_sendiri(rapat):
    satu = buka(rapat)
    Pegawai.objects.filter(pk=rapat.budi.pk).update(akun=rapat.pimpinan)

    with pytest.raises(layanan.PengisianDitolak, match="termasuk calon"):
        putuskan(rapat, satu)


def test_nomor_berita_acara_tidak_dipakai_dua_kali(rapat):
    putuskan(rapat, buka(rapat), nomor="BA/1")

    with pytest.raises(layanan.PengisianDitolak, match="sudah dipakai"):
        putuskan(rapat, buka(rapat), nomor="BA/1")


def test_berkas_yang_diputus_tidak_berubah_lewat_layanan(rapat):
    satu = buka(rapat)
    putuskan(rapat, satu)

    with pytest.raises(layanan.PengisianTertutup):
        layanan.tambah_calon(pengisian=satu, pegawai=[PegawaiAktifFactory()], oleh=rapat.petugas)
    with pytest.raises(layanan.PengisianTertutup):
        layanan.keluarkan_calon(pengisian=satu, pegawai=rapat.budi, oleh=rapat.petugas)
    with pytest.raises(layanan.PengisianTertutup):
        putuskan(rapat, satu, nomor="BA/lain")


@pytest.mark.parametrize(
    ("perintah", "batasan"),
    [
        ("UPDATE pegawai_keputusanpengisian SET dasar = 'lain'", "keputusanpengisian_tetap"),
        ("DELETE FROM pegawai_keputusanpengisian", "keputusanpengisian_tetap"),
        ("UPDATE pegawai_calonpengisian SET terpilih = NOT terpilih", "calonpengisian_tetap"),
        ("UPDATE pegawai_calonpengisian SET alasan = 'lain'", "calonpengisian_tetap"),
        ("DELETE FROM pegawai_calonpengisian", "calonpengisian_tetap"),
        ("UPDATE pegawai_pengisianjabatan SET status = 'terbuka'", "pengisian_tetap"),
        ("UPDATE pegawai_pengisianjabatan SET jumlah = 9", "pengisian_tetap"),
        ("DELETE FROM pegawai_pengisianjabatan", "pengisian_tetap"),
    ],
)
def test_basis_data_menolak_mengubah_yang_diputus(rapat, perintah, batasan):
    putuskan(rapat, buka(rapat))

    with (
        pytest.raises(IntegrityError, match=None) as galat,
        transaction.atomic(),
        connection.cursor() as kursor,
    ):
        kursor.execute(perintah)

    assert batasan in galat.value.__cause__.diag.constraint_name


def test_basis_data_menolak_menutup_tanpa_keputusan(rapat):
    satu = buka(rapat)

    with pytest.raises(IntegrityError) as galat, transaction.atomic():
        PengisianJabatan.objects.filter(pk=satu.pk).update(status="diputus")

    assert galat.value.__cause__.diag.constraint_name == "pegawai_pengisian_lewat_keputusan"


def test_tarik_beralasan_dan_berkas_baru_dapat_dibuka(rapat):
    satu = buka(rapat)
    putuskan(rapat, satu)
    with pytest.raises(layanan.PengisianDitolak, match="alasan"):
        layanan.tarik(pengisian=satu, status="diputus", alasan=" ", oleh=rapat.pimpinan)
    satu = layanan.tarik(pengisian=satu, status="diputus", alasan="Formasi dihapus.", oleh=rapat.pimpinan)

    assert (satu.status, satu.alasan_tarik) == ("ditarik", "Formasi dihapus.")
    with pytest.raises(layanan.PengisianTertutup):
        layanan.tarik(pengisian=satu, status="ditarik", alasan="Lagi.", oleh=rapat.pimpinan)
    assert buka(rapat).is_terbuka
    with pytest.raises(DatabaseError), transaction.atomic():
        PengisianJabatan.objects.filter(pk=satu.pk).update(alasan_tarik="Lain.")


def test_menarik_yang_baru_saja_diputus_ditolak(rapat):
    satu = buka(rapat)
    putuskan(rapat, satu)

    with pytest.raises(layanan.PengisianTertutup):
        layanan.tarik(pengisian=satu, status="terbuka", alasan="Salah jabatan.", oleh=rapat.petugas)


def test_usulan_pelantikan_membawa_dasar_keputusan(rapat):
    satu = buka(rapat)
    putuskan(rapat, satu)
    hasil = layanan.siapkan_usulan(pengisian=satu, pegawai=rapat.siti, oleh=rapat.petugas)

    assert (hasil.jenis, hasil.pegawai, hasil.status) == ("pelantikan", rapat.siti, "draf")
    assert hasil.isian["jabatan"] == rapat.jabatan.pk
    assert hasil.isian["unit"] == rapat.unit.pk
    assert hasil.isian["alasan"] == f"Berita acara Tim Penilai Kinerja BA/{satu.pk}. {DASAR_PUBLIK}"
    lagi = layanan.siapkan_usulan(pengisian=satu, pegawai=rapat.siti, oleh=rapat.petugas)
    assert (lagi, Usulan.objects.count()) == (hasil, 1)


def test_usulan_yang_dihapus_dapat_disiapkan_lagi(rapat):
    satu = buka(rapat)
    putuskan(rapat, satu)
    hasil = layanan.siapkan_usulan(pengisian=satu, pegawai=rapat.siti, oleh=rapat.petugas)
    usulan.hapus_draf(usulan=hasil, oleh=rapat.petugas)

    assert layanan.siapkan_usulan(pengisian=satu, pegawai=rapat.siti, oleh=rapat.petugas) != hasil


def test_usulan_hanya_untuk_yang_dipilih_dalam_keputusan_yang_berlaku(rapat):
    satu = buka(rapat)
    with pytest.raises(layanan.PengisianDitolak):
        layanan.siapkan_usulan(pengisian=satu, pegawai=rapat.siti, oleh=rapat.petugas)
    putuskan(rapat, satu)
    with pytest.raises(layanan.PengisianDitolak):
        layanan.siapkan_usulan(pengisian=satu, pegawai=rapat.budi, oleh=rapat.petugas)
    layanan.tarik(pengisian=satu, status="diputus", alasan="Formasi dihapus.", oleh=rapat.pimpinan)
    with pytest.raises(layanan.PengisianDitolak):
        layanan.siapkan_usulan(pengisian=satu, pegawai=rapat.siti, oleh=rapat.petugas)


def _selesaikan(hasil: Usulan) -> None:
    """Lead a proposal to its end by its transitions, as the database knows them."""
    langkah = ("ajukan", *["setujui"] * hasil.jumlah_tahap, "terbitkan", "selesaikan")
    isi = {
        "terbitkan": {"surat": buat_dokumen(), "surat_nomor": "821/1"},
        "selesaikan": {"hasil": {"riwayat": []}},
    }
    for urut, nama in enumerate(langkah, start=1):
        if nama in isi:
            Usulan.objects.filter(pk=hasil.pk).update(**isi[nama])
        PeralihanUsulan.objects.create(usulan=hasil, urut=urut, langkah=nama, oleh=AkunFactory())


def test_portal_hanya_mendapat_yang_sudah_berlaku(rapat):
    satu = buka(rapat)
    putuskan(rapat, satu)
    hasil = layanan.siapkan_usulan(pengisian=satu, pegawai=rapat.siti, oleh=rapat.petugas)
    assert baca.list_putusan_publik() == []
    _selesaikan(hasil)

    (publik,) = baca.list_putusan_publik()
    assert publik.terpilih == ("Siti Rahmawati",)
    assert (publik.jumlah_calon, publik.dasar) == (2, DASAR_PUBLIK)
    assert "Budi" not in repr(publik)
    assert baca.list_putusan_publik(sejak=timezone.localdate()) == []


@pytest.mark.django_db(transaction=True)
def test_dua_keputusan_sekaligus_hanya_satu_yang_tercatat():
    rapat = buat_rapat()
    satu = buka(rapat)
    putusan = [susun_putusan(rapat, satu, nomor=f"BA/{n}") for n in range(2)]
    mulai, hasil = threading.Barrier(2), []

    def jalankan(isi):
        try:
            mulai.wait()
            layanan.putuskan(pengisian=satu, putusan=isi, hadir_minimal=3, oleh=rapat.pimpinan)
            hasil.append("tercatat")
        except layanan.PengisianTertutup:
            hasil.append("tertutup")
        finally:
            connection.close()

    benang = [threading.Thread(target=jalankan, args=(isi,)) for isi in putusan]
    for satu_benang in benang:
        satu_benang.start()
    for satu_benang in benang:
        satu_benang.join()

    assert sorted(hasil) == ["tercatat", "tertutup"]
    assert KeputusanPengisian.objects.count() == 1
