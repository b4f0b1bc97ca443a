"""Letters of a group: one each or one for all; stopped anywhere, gone on with, none twice and none lost."""

from dataclasses import replace
from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from pegawai.models import NomorSurat, RiwayatPenghargaan, Surat, Usulan
from pegawai.models.surat import StatusSurat
from pegawai.services import surat as layanan
from pegawai.services import usulan as alur
from pegawai.services.surat import kelompok, terbit
from serang_asn.inti import penulisan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.alat import usulan as alat
from tests.factories import AkunFactory, PegawaiAktifFactory
from tests.factories.surat import PejabatFactory, disetujui
from tests.pegawai.services.surat.test_terbit import isi, teks

pytestmark = pytest.mark.django_db
ISI = {"unit_tujuan": "Dinas Sosial", "jabatan_tujuan": "Penyuluh Sosial", "alasan": "kebutuhan"}


class Mati(Exception):
    """The worker is gone."""


@pytest.fixture
def jenis():
    with alat.terdaftar(surat="sk_mutasi", isi_surat=lambda usulan: ISI) as satu:
        yield satu


@pytest.fixture
def orang():
    return alat.kantor()


@pytest.fixture
def daftar(jenis, orang):
    return disetujui(orang, banyak=4)


def bentuk(daftar, orang, **ganti):
    isian = {
        "judul": "Mutasi April", "pejabat": PejabatFactory(), "tanggal": timezone.localdate(),
        "is_bersama": False, "is_selesaikan": True,
    }  # fmt: skip
    return layanan.bentuk(usulan=daftar, oleh=orang.petugas, **(isian | ganti))


def kerjakan(penerbitan, orang, proses=1):
    return kelompok.kerjakan(
        kemajuan=DIAM, penerbitan_id=penerbitan.pk, akun_id=orang.petugas.pk, proses=proses
    )


def berhenti(penerbitan):
    Tugas.objects.filter(pk=penerbitan.tugas_id).update(status=Tugas.Status.GAGAL)


def test_satu_surat_untuk_tiap_orang_dan_riwayatnya(daftar, orang):
    hasil = kerjakan(bentuk(daftar, orang), orang)

    assert (hasil["terbit"], hasil["masalah"]) == (4, 0)
    assert {satu.status for satu in Usulan.objects.all()} == {"selesai"}
    assert [*NomorSurat.objects.order_by("urut").values_list("urut", flat=True)] == [1, 2, 3, 4]
    assert RiwayatPenghargaan.objects.count() == 4
    for surat in Surat.objects.all():
        assert surat.usulan.surat_nomor == surat.nomor.teks
        assert surat.usulan.pegawai.nama in teks(isi(surat))


def test_keputusan_bersama_satu_nomor_dengan_petikan(daftar, orang):
    kerjakan(bentuk(daftar, orang, is_bersama=True), orang)

    nomor = NomorSurat.objects.get()
    induk = Surat.objects.get(usulan__isnull=True)
    petikan = [*Surat.objects.filter(is_petikan=True)]
    assert {satu.nomor for satu in petikan} == {nomor}
    assert len(petikan) == 4
    sk = teks(isi(induk))
    for satu in daftar:
        assert satu.pegawai.nama in sk
    milik_satu = teks(isi(petikan[0]))
    assert "petikan" in milik_satu.lower()
    assert [satu for satu in daftar if penulisan.nip(satu.pegawai.nip) in milik_satu] == [petikan[0].usulan]
    assert set(Usulan.objects.values_list("surat_nomor", flat=True)) == {nomor.teks}


def test_dua_proses_menghasilkan_yang_sama(daftar, orang):
    kerjakan(bentuk(daftar, orang, is_selesaikan=False), orang, proses=2)

    for surat in Surat.objects.select_related("usulan__pegawai", "nomor"):
        kertas = teks(isi(surat))
        assert surat.usulan.pegawai.nama in kertas
        assert surat.nomor.teks in kertas
    assert Surat.objects.filter(status=StatusSurat.TERBIT).count() == 4


@pytest.mark.parametrize("is_bersama", [False, True])
@pytest.mark.parametrize("putus", [0, 1, 3])
def test_terputus_lalu_dilanjutkan(daftar, orang, monkeypatch, is_bersama, putus):
    penerbitan = bentuk(daftar, orang, is_bersama=is_bersama)
    asli, sisa = terbit.simpan, [putus]

    def simpan(surat, isi, *, oleh):
        if sisa[0] == 0:
            raise Mati
        sisa[0] -= 1
        asli(surat, isi, oleh=oleh)

    monkeypatch.setattr(terbit, "simpan", simpan)
    with pytest.raises(Mati):
        kerjakan(penerbitan, orang)
    monkeypatch.undo()
    nomor_sebelum = {(s.usulan_id, s.nomor_id) for s in Surat.objects.all()}
    assert Surat.objects.filter(status=StatusSurat.TERBIT).count() == putus

    berhenti(penerbitan)
    kerjakan(layanan.lanjutkan(penerbitan=penerbitan, oleh=orang.petugas), orang)

    assert {(s.usulan_id, s.nomor_id) for s in Surat.objects.all()} == nomor_sebelum
    assert set(Surat.objects.values_list("status", flat=True)) == {StatusSurat.TERBIT}
    assert set(Usulan.objects.values_list("status", flat=True)) == {"selesai"}
    urut = [*NomorSurat.objects.order_by("urut").values_list("urut", flat=True)]
    assert urut == [*range(1, len(urut) + 1)]
    kerjakan(penerbitan, orang)
    assert Surat.objects.count() == len(nomor_sebelum)


def test_yang_kurang_isiannya_ditinggal_dengan_alasan(orang):
    kosong = []

    def isi_surat(usulan):
        return {} if usulan.pk in kosong else ISI

    with alat.terdaftar(surat="sk_mutasi", isi_surat=isi_surat):
        daftar = disetujui(orang, banyak=3)
        kosong.append(daftar[1].pk)
        penerbitan = bentuk(daftar, orang)
        hasil = kerjakan(penerbitan, orang)
        penerbitan.refresh_from_db()

        assert (hasil["terbit"], hasil["masalah"]) == (2, 1)
        assert "Isian surat belum lengkap" in penerbitan.masalah[0]["pesan"]
        assert Usulan.objects.get(pk=daftar[1].pk).status == "disetujui"
        kosong.clear()
        assert kerjakan(penerbitan, orang)["terbit"] == 1
    assert NomorSurat.objects.count() == 3


def disiapkan(daftar, orang, **ganti):
    penerbitan = bentuk(daftar, orang, **ganti)
    kelompok._siapkan(penerbitan, orang.petugas)
    return penerbitan


def test_usulan_tidak_ke_mana_mana_selama_suratnya_disiapkan(daftar, orang):
    penerbitan = disiapkan(daftar, orang)

    with pytest.raises(alur.UsulanDitolak, match="sedang diterbitkan"):
        alur.kembalikan(usulan=daftar[0], urut=3, oleh=AkunFactory(peran=Peran.PETUGAS), catatan="Salah")
    with pytest.raises(layanan.SuratDitolak, match="sedang diterbitkan"):
        layanan.terbitkan(
            usulan=daftar[0], urut=3, pejabat=penerbitan.pejabat, tanggal=penerbitan.tanggal,
            oleh=orang.petugas,
        )  # fmt: skip
    with pytest.raises(layanan.SuratDitolak, match="kelompok lain"):
        bentuk(daftar, orang)


def test_sisa_dibatalkan_nomornya_tinggal(daftar, orang):
    penerbitan = disiapkan(daftar, orang)
    with pytest.raises(layanan.SuratDitolak, match="masih berjalan"):
        layanan.batalkan_sisa(penerbitan=penerbitan, alasan="Salah tanggal", oleh=orang.petugas)
    berhenti(penerbitan)

    assert layanan.batalkan_sisa(penerbitan=penerbitan, alasan="Salah tanggal", oleh=orang.petugas) == 4

    assert set(NomorSurat.objects.values_list("alasan_batal", flat=True)) == {"Salah tanggal"}
    hasil = kerjakan(bentuk(daftar, orang, judul="Ulangan"), orang)
    assert hasil["terbit"] == 4
    assert NomorSurat.objects.latest("urut").urut == 8


@pytest.mark.parametrize(
    ("ganti", "pesan"),
    [
        ({"tanggal": date(2019, 1, 1)}, "tidak berwenang"),
        ({"usulan": []}, "Pilih 1 sampai"),
    ],
)
def test_kelompok_yang_ditolak(daftar, orang, ganti, pesan):
    with pytest.raises(layanan.SuratDitolak, match=pesan):
        bentuk(ganti.pop("usulan", daftar), orang, **ganti)


def test_bersama_hanya_untuk_satu_tmt(jenis, orang):
    orang_kedua = replace(orang, pegawai=PegawaiAktifFactory(posisi__unit=orang.opd))
    daftar = [*disetujui(orang), *disetujui(orang_kedua, tmt=date(2026, 5, 1))]

    with pytest.raises(layanan.SuratDitolak, match="TMT yang sama"):
        bentuk(daftar, orang, is_bersama=True)


def test_surat_terbit_tidak_berubah(daftar, orang):
    kerjakan(bentuk(daftar, orang), orang)

    for ganti in ({"status": StatusSurat.BATAL, "dokumen": None}, {"is_petikan": True}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Surat.objects.update(**ganti)
