"""The workflow as people go through it: turns, deputies, two at once, papers, undoing."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from pegawai.models import Delegasi, RiwayatAtasan, RiwayatPenghargaan, TahapLayanan, Usulan
from pegawai.services import usulan as layanan
from serang_asn.inti.dokumen import simpan_tepercaya
from serang_asn.inti.models import Dokumen, Pemberitahuan, Peran
from tests.alat import usulan as alat
from tests.factories.akun import AkunFactory, beri_peran
from tests.factories.pegawai import PegawaiAktifFactory
from tests.factories.unit import UnitKerjaFactory


@pytest.fixture(autouse=True)
def _jenis() -> Iterator[None]:
    with alat.terdaftar():
        yield


@pytest.fixture
def orang(db: None) -> alat.Kantor:
    return alat.kantor()


def dokumen(oleh: Any) -> Dokumen:
    return simpan_tepercaya(
        isi=b"%PDF-1.4 uji", tipe_isi="application/pdf", nama_asli="sk.pdf", jenis="sk", judul="SK", oleh=oleh
    )


def surat(oleh: Any) -> dict[str, Any]:
    return {"dokumen": dokumen(oleh), "nomor": "800/1/2026", "tanggal": alat.TMT, "pejabat": "Wali Kota"}


def disetujui(orang: alat.Kantor) -> Usulan:
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    satu = layanan.setujui(usulan=satu, urut=1, oleh=orang.kepala)
    return layanan.setujui(usulan=satu, urut=2, oleh=orang.petugas)


def test_dari_draf_sampai_riwayat(orang: alat.Kantor) -> None:
    satu = disetujui(orang)
    assert (satu.status, satu.tahap) == ("disetujui", 2)
    satu = layanan.terbitkan(usulan=satu, urut=3, surat=surat(orang.petugas), oleh=orang.petugas)
    satu = layanan.selesaikan(usulan=satu, urut=4, oleh=orang.petugas)

    hasil = RiwayatPenghargaan.objects.get(pegawai=orang.pegawai)
    assert satu.hasil == {"riwayat": [["penghargaan", str(hasil.kode)]]}
    assert [p.langkah for p in satu.peralihan.all()] == [
        "ajukan",
        "setujui",
        "setujui",
        "terbitkan",
        "selesaikan",
    ]
    assert not satu.is_terbuka

    satu = layanan.batalkan(usulan=satu, urut=5, oleh=orang.petugas, catatan="SK keliru.")
    hasil.refresh_from_db()
    assert (satu.status, hasil.alasan_pembatalan) == ("dibatalkan", "SK keliru.")


def test_giliran_berpindah_dan_dikabarkan(orang: alat.Kantor) -> None:
    satu = alat.draf(orang)
    assert [*Usulan.objects.all().menunggu(orang.pengusul)] == [satu]
    satu = layanan.ajukan(usulan=satu, urut=0, oleh=orang.pengusul)
    for akun, giliran in ((orang.pengusul, 0), (orang.kepala, 1), (orang.petugas, 0)):
        assert Usulan.objects.all().menunggu(akun).count() == giliran
    assert Pemberitahuan.objects.filter(akun=orang.kepala, judul__startswith="Menunggu Anda").count() == 1

    layanan.setujui(usulan=satu, urut=1, oleh=orang.kepala)
    for akun, giliran in ((orang.kepala, 0), (orang.petugas, 1)):
        assert Usulan.objects.all().menunggu(akun).count() == giliran
    assert Pemberitahuan.objects.filter(akun=orang.pegawai.akun).count() == 1


def test_bukan_giliran_ditolak(orang: alat.Kantor) -> None:
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    asing = AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory())
    for akun in (orang.pengusul, orang.petugas, orang.pegawai.akun, asing):
        with pytest.raises(layanan.BukanGiliran):
            layanan.setujui(usulan=satu, urut=1, oleh=akun)


def test_satu_orang_tidak_memeriksa_dua_tahap(orang: alat.Kantor) -> None:
    beri_peran(orang.petugas, Peran.KEPALA_OPD, orang.opd)
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    satu = layanan.setujui(usulan=satu, urut=1, oleh=orang.petugas)
    with pytest.raises(layanan.BukanGiliran):
        layanan.setujui(usulan=satu, urut=2, oleh=orang.petugas)


def test_pengganti_bertindak_selama_masanya(orang: alat.Kantor) -> None:
    hari = timezone.localdate()
    pengganti = AkunFactory(peran=Peran.PEGAWAI)
    Delegasi.objects.create(
        pemberi=orang.kepala, pengganti=pengganti, mulai=hari, selesai=hari + timedelta(days=3),
        alasan="Cuti tahunan", dibuat_oleh=orang.kepala,
    )  # fmt: skip
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    assert Pemberitahuan.objects.filter(akun=pengganti).exists()
    assert [*Usulan.objects.all().terlihat_oleh(pengganti)] == [satu]

    satu = layanan.setujui(usulan=satu, urut=1, oleh=pengganti)
    peralihan = satu.peralihan.get(urut=2)
    assert (peralihan.oleh, peralihan.mewakili, peralihan.selaku) == (pengganti, orang.kepala, "Kepala OPD")


def test_pengganti_setelah_masanya_tidak_melihat_apa_pun(orang: alat.Kantor) -> None:
    hari = timezone.localdate()
    pengganti = AkunFactory(peran=Peran.PEGAWAI)
    Delegasi.objects.create(
        pemberi=orang.kepala, pengganti=pengganti, mulai=hari - timedelta(days=3), selesai=hari,
        alasan="Cuti tahunan", dibuat_oleh=orang.kepala,
    )  # fmt: skip
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    assert not Usulan.objects.all().terlihat_oleh(pengganti).exists()
    with pytest.raises(layanan.BukanGiliran):
        layanan.setujui(usulan=satu, urut=1, oleh=pengganti)


def test_dikembalikan_lalu_diajukan_lagi_mulai_dari_tahap_pertama(orang: alat.Kantor) -> None:
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    satu = layanan.setujui(usulan=satu, urut=1, oleh=orang.kepala)
    with pytest.raises(layanan.UsulanDitolak, match="alasan"):
        layanan.kembalikan(usulan=satu, urut=2, oleh=orang.petugas, catatan=" ")
    satu = layanan.kembalikan(usulan=satu, urut=2, oleh=orang.petugas, catatan="Piagam buram.")
    assert [*Usulan.objects.all().menunggu(orang.pengusul)] == [satu]
    satu = layanan.ubah(usulan=satu, tmt=alat.TMT, isian={"wajar": True}, urut=3, oleh=orang.pengusul)
    satu = layanan.ajukan(usulan=satu, urut=3, oleh=orang.pengusul)
    satu = layanan.setujui(usulan=satu, urut=4, oleh=orang.kepala)
    assert (satu.status, satu.tahap) == ("berjalan", 2)


def test_syarat_yang_gagal_menahan_dan_yang_tak_diketahui_tidak(orang: alat.Kantor) -> None:
    satu = alat.draf(orang, wajar=False)
    with pytest.raises(layanan.BelumMemenuhiSyarat, match="Penghargaan wajar"):
        layanan.ajukan(usulan=satu, urut=0, oleh=orang.pengusul)
    satu = layanan.ubah(usulan=satu, tmt=alat.TMT, isian={"wajar": None}, urut=0, oleh=orang.pengusul)
    satu = layanan.ajukan(usulan=satu, urut=0, oleh=orang.pengusul)
    assert [s["hasil"] for s in satu.hasil_periksa["syarat"]] == ["tidak_diketahui"]


def test_berkas_wajib_menahan_pengajuan(orang: alat.Kantor) -> None:
    del orang  # an office of its own below
    with alat.terdaftar(kode="uji_berkas", berkas=alat.BERKAS):
        lain = PegawaiAktifFactory()
        petugas = AkunFactory(peran=Peran.PETUGAS)
        satu = layanan.buat(jenis="uji_berkas", pegawai=lain, tmt=alat.TMT, isian={}, oleh=petugas)
        with pytest.raises(layanan.BerkasBelumLengkap, match="Piagam"):
            layanan.ajukan(usulan=satu, urut=0, oleh=petugas)
        berkas = dokumen(petugas)
        with pytest.raises(layanan.UsulanDitolak, match="tidak diminta"):
            layanan.lampirkan(usulan=satu, syarat="asing", dokumen=berkas, oleh=petugas)
        layanan.lampirkan(usulan=satu, syarat="piagam", dokumen=berkas, oleh=petugas)
        with pytest.raises(layanan.UsulanDitolak, match="sudah dilampirkan"):
            layanan.lampirkan(usulan=satu, syarat="piagam", dokumen=berkas, oleh=petugas)
        satu = layanan.ajukan(usulan=satu, urut=0, oleh=petugas)
        with pytest.raises(layanan.UsulanDitolak, match="tidak dapat diubah"):
            layanan.cabut_lampiran(lampiran=satu.lampiran.get(), oleh=petugas)


def test_tahap_atasan_ditujukan_kepada_orangnya(orang: alat.Kantor) -> None:
    TahapLayanan.objects.filter(jenis=alat.KODE, urut=1).update(pelaku="atasan")
    atasan = PegawaiAktifFactory(akun=AkunFactory(peran=Peran.PEGAWAI))
    RiwayatAtasan.objects.create(pegawai=orang.pegawai, atasan=atasan, tmt="2025-01-01")
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    assert [*Usulan.objects.all().menunggu(atasan.akun)] == [satu]
    assert not Usulan.objects.all().menunggu(orang.kepala).exists()
    assert layanan.setujui(usulan=satu, urut=1, oleh=atasan.akun).tahap == 2


def test_tanpa_atasan_kepala_opd_yang_memeriksa(orang: alat.Kantor) -> None:
    TahapLayanan.objects.filter(jenis=alat.KODE, urut=1).update(pelaku="atasan")
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    assert layanan.setujui(usulan=satu, urut=1, oleh=orang.kepala).tahap == 2


def test_lingkup_usulan(orang: alat.Kantor) -> None:
    satu = alat.draf(orang)
    asing = AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory())
    for akun, terlihat in (
        (orang.pegawai.akun, True), (orang.pengusul, True), (orang.kepala, True), (orang.petugas, True),
        (AkunFactory(peran=Peran.PIMPINAN), True), (AkunFactory(peran=Peran.AUDITOR), True),
        (asing, False), (AkunFactory(peran=Peran.PEGAWAI), False),
        (AkunFactory(peran=Peran.ADMINISTRATOR), False),
    ):  # fmt: skip
        assert Usulan.objects.filter(pk=satu.pk).terlihat_oleh(akun).exists() is terlihat


def test_kiriman_ganda_membuat_satu_usulan(orang: alat.Kantor) -> None:
    satu = alat.draf(orang)
    lagi = layanan.buat(
        jenis=alat.KODE, pegawai=orang.pegawai, tmt=alat.TMT, isian={}, oleh=orang.pengusul, kode=satu.kode
    )
    assert lagi == satu


def test_draf_dapat_dibuang_yang_diajukan_tidak(orang: alat.Kantor) -> None:
    satu = alat.draf(orang)
    layanan.hapus_draf(usulan=satu, oleh=orang.pengusul)
    assert not Usulan.objects.exists()
    diajukan = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    with pytest.raises(layanan.UsulanDitolak, match="Hanya draf"):
        layanan.hapus_draf(usulan=diajukan, oleh=orang.pengusul)
    assert layanan.tarik(usulan=diajukan, urut=1, oleh=orang.pengusul).status == "ditarik"


@pytest.mark.django_db(transaction=True)
def test_dua_persetujuan_bersamaan_hanya_satu_yang_masuk() -> None:
    orang = alat.kantor()
    kepala_lain = AkunFactory(peran=Peran.KEPALA_OPD, unit=orang.opd)
    satu = layanan.ajukan(usulan=alat.draf(orang), urut=0, oleh=orang.pengusul)
    mulai = threading.Barrier(2)
    hasil: list[str] = []

    def putuskan(akun: Any) -> None:
        mulai.wait()
        try:
            hasil.append(layanan.setujui(usulan=satu, urut=1, oleh=akun).status)
        except layanan.SudahDiproses as galat:
            hasil.append(galat.kode)
        finally:
            connection.close()

    benang = [threading.Thread(target=putuskan, args=(akun,)) for akun in (orang.kepala, kepala_lain)]
    for b in benang:
        b.start()
    for b in benang:
        b.join()
    assert sorted(hasil) == ["berjalan", "usulan_sudah_diproses"]
    assert satu.peralihan.count() == 2
