"""Reorganisations: people, formations, acting assignments and grants follow the units; the past stays."""

from datetime import date, timedelta

import pytest
from django.db import connection

from pegawai.domain.organisasi import BentukReorganisasi as Bentuk
from pegawai.models import (
    Formasi,
    KeadaanPegawai,
    PenugasanTambahan,
    PergantianUnit,
    RiwayatJabatan,
    UnitKerja,
    UraianBeban,
)
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.reorganisasi import batal, terapkan
from pegawai.services.reorganisasi.periksa import ReorganisasiDitolak, rancang
from serang_asn.inti.models import PemberianPeran, Peran
from tests.alat.organisasi import bersih, nama_pohon, unit_pada
from tests.factories import (
    AkunFactory,
    JabatanFactory,
    KedudukanHukumFactory,
    PegawaiAktifFactory,
    RiwayatJabatanFactory,
    RiwayatKedudukanFactory,
)
from tests.factories.reorganisasi import TMT, rencanakan, reorganisasi

pytestmark = pytest.mark.django_db
SEBELUM = TMT - timedelta(days=1)
NAMA_BARU = {"nama": "Dinas Kesehatan dan Gizi"}
ISIAN_BARU = {"kode": "BARU", "nama": "Bidang Baru", "jenis": "bidang"}


def test_ganti_nama_membawa_pegawai_dan_menyimpan_masa_lalu(kota):
    kepala = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    ahli_gizi = PegawaiAktifFactory(posisi__unit=kota["bidang"])

    tindakan = reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)

    assert unit_pada(kepala, SEBELUM).nama == "Dinas Kesehatan"
    assert unit_pada(kepala, TMT).nama == "Dinas Kesehatan dan Gizi"
    assert unit_pada(ahli_gizi, TMT).path.startswith(unit_pada(kepala, TMT).path)
    assert nama_pohon(SEBELUM)["Bidang Gizi"] == "Dinas Kesehatan"
    assert nama_pohon(TMT)["Bidang Gizi"] == "Dinas Kesehatan dan Gizi"
    assert "Dinas Kesehatan" not in nama_pohon(TMT)
    peristiwa = RiwayatJabatan.objects.get(pegawai=kepala, tmt=TMT)
    assert (peristiwa.sk_nomor, peristiwa.tindakan) == ("060/1-ORG/2023", tindakan)
    lama = UnitKerja.objects.get(pk=kota["dinas"].pk)
    assert (lama.berlaku_selesai, lama.penerus.kode) == (TMT, "DINAS.2")
    assert bersih()


def test_jejak_mencatat_siapa_dan_mengapa(kota):
    PegawaiAktifFactory(posisi__unit=kota["dinas"])
    oleh = AkunFactory(peran=Peran.PETUGAS)

    reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU, oleh=oleh)

    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT c.metadata FROM pegawai_riwayatjabatanevent e JOIN pghistory_context c"
            " ON c.id = e.pgh_context_id WHERE e.tmt = %s",
            [TMT],
        )
        (konteks,) = kursor.fetchone()
    assert f'"akun": {oleh.pk}' in str(konteks).replace("'", '"')
    assert "Reorganisasi ubah" in str(konteks)


def test_pindah_induk_hanya_sejak_tanggalnya(kota):
    reorganisasi(Bentuk.PINDAH, unit=[kota["bidang"].pk], induk=kota["lain"].pk)

    assert nama_pohon(SEBELUM)["Bidang Gizi"] == "Dinas Kesehatan"
    assert nama_pohon(TMT)["Bidang Gizi"] == "Dinas Sosial"
    assert bersih()


def test_pindah_ke_bawah_diri_sendiri_ditolak(kota):
    with pytest.raises(ReorganisasiDitolak, match="ke bawah dirinya sendiri"):
        reorganisasi(Bentuk.PINDAH, unit=[kota["dinas"].pk], induk=kota["bidang"].pk)


def test_gabung_menjumlah_formasi_dan_menyatukan_pegawai(kota):
    pelaksana = JabatanFactory()
    kepala_a = JabatanFactory(kode="UJI-KA", nama="Kepala Dinas A", jenis="jpt")
    kepala_b = JabatanFactory(kode="UJI-KB", nama="Kepala Dinas B", jenis="jpt")
    for unit, jumlah, kepala in ((kota["dinas"], 3, kepala_a), (kota["lain"], 4, kepala_b)):
        Formasi.objects.create(unit=unit, jabatan=pelaksana, jumlah=jumlah, mulai=date(2020, 1, 1))
        Formasi.objects.create(unit=unit, jabatan=kepala, jumlah=1, kepala=True, mulai=date(2020, 1, 1))
    orang = [PegawaiAktifFactory(posisi__unit=kota[kunci]) for kunci in ("dinas", "lain", "bidang")]

    tindakan = reorganisasi(
        Bentuk.GABUNG,
        unit=[kota["dinas"].pk, kota["lain"].pk],
        induk=kota["akar"].pk,
        isian={"kode": "GAB", "nama": "Dinas Kesehatan dan Sosial", "jenis": "dinas"},
    )

    gabungan = UnitKerja.objects.get(kode="GAB")
    assert {unit_pada(satu, TMT).nama for satu in orang} == {"Dinas Kesehatan dan Sosial", "Bidang Gizi"}
    isi = dict(Formasi.objects.filter(unit=gabungan).values_list("jabatan__kode", "jumlah"))
    assert isi == {"UJI-PELAKSANA": 7, "UJI-KA": 1}
    assert not Formasi.objects.filter(unit=kota["lain"], selesai__isnull=True).exists()
    assert any("Kepala Dinas B" in pesan for pesan in rancang_ulang(tindakan))
    assert PergantianUnit.objects.filter(baru=gabungan).count() == 2
    assert bersih()


def rancang_ulang(tindakan):
    """The remarks that the preview of this reorganisation showed before it was applied."""
    batal.batalkan(tindakan_id=tindakan.pk, alasan="uji", oleh_id=None)
    tindakan.status = StatusTindakan.DISUSUN
    catatan = rancang(tindakan).peringatan
    ulang = rencanakan(
        Bentuk.GABUNG, tmt=tindakan.tmt, **{k: v for k, v in tindakan.rencana.items() if k != "bentuk"}
    )
    terapkan.terapkan(tindakan_id=ulang.pk, oleh_id=None)
    return catatan


def test_gabung_ke_unit_yang_sudah_ada(kota):
    jabatan = JabatanFactory()
    for unit in (kota["dinas"], kota["lain"]):
        Formasi.objects.create(unit=unit, jabatan=jabatan, jumlah=2, mulai=date(2020, 1, 1))
    tetap = PegawaiAktifFactory(posisi__unit=kota["lain"])
    pindah = PegawaiAktifFactory(posisi__unit=kota["dinas"])

    reorganisasi(Bentuk.GABUNG, unit=[kota["dinas"].pk, kota["lain"].pk], ke=kota["lain"].pk)

    assert unit_pada(pindah, TMT) == kota["lain"]
    assert not RiwayatJabatan.objects.filter(pegawai=tetap, tmt=TMT).exists()
    assert nama_pohon(TMT)["Bidang Gizi"] == "Dinas Sosial"
    berlaku = Formasi.objects.get(unit=kota["lain"], selesai__isnull=True)
    assert (berlaku.jumlah, berlaku.mulai) == (4, TMT)
    assert bersih()


def test_pecah_menurut_jabatan_dan_orang(kota):
    perawat = JabatanFactory(kode="UJI-PERAWAT", nama="Perawat")
    Formasi.objects.create(unit=kota["dinas"], jabatan=perawat, jumlah=3, mulai=date(2020, 1, 1))
    tetap = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    perawat_baru = PegawaiAktifFactory(posisi__unit=kota["dinas"], posisi__jabatan=perawat)
    perawat_lama = PegawaiAktifFactory(posisi__unit=kota["dinas"], posisi__jabatan=perawat)

    reorganisasi(
        Bentuk.PECAH,
        unit=[kota["dinas"].pk],
        pecahan=[{"nama": "Dinas Satu"}, {"nama": "Dinas Dua"}],
        anak={str(kota["bidang"].pk): 1},
        jabatan={str(perawat.pk): 1},
        orang={str(perawat_lama.pk): 0},
    )

    assert unit_pada(tetap, TMT).nama == unit_pada(perawat_lama, TMT).nama == "Dinas Satu"
    assert unit_pada(perawat_baru, TMT).nama == "Dinas Dua"
    assert nama_pohon(TMT)["Bidang Gizi"] == "Dinas Dua"
    bagian = Formasi.objects.filter(jabatan=perawat, selesai__isnull=True)
    assert sorted(bagian.values_list("unit__nama", "jumlah")) == [("Dinas Dua", 1), ("Dinas Satu", 2)]
    assert bersih()


def test_tutup_memerlukan_tujuan_selama_ada_pegawai(kota):
    orang = PegawaiAktifFactory(posisi__unit=kota["bidang"])
    Formasi.objects.create(unit=kota["bidang"], jabatan=JabatanFactory(), jumlah=2, mulai=date(2020, 1, 1))

    with pytest.raises(ReorganisasiDitolak, match="Masih ada 1 pegawai"):
        reorganisasi(Bentuk.TUTUP, unit=[kota["bidang"].pk])
    reorganisasi(Bentuk.TUTUP, unit=[kota["bidang"].pk], ke=kota["lain"].pk)

    assert unit_pada(orang, TMT) == kota["lain"]
    assert Formasi.objects.get(unit=kota["bidang"]).selesai == TMT
    assert not Formasi.objects.filter(unit=kota["lain"]).exists()
    assert bersih()


def test_tutup_ditolak_selama_masih_ada_unit_bawahan(kota):
    with pytest.raises(ReorganisasiDitolak, match="Masih ada 1 unit di bawahnya"):
        reorganisasi(Bentuk.TUTUP, unit=[kota["dinas"].pk])


def test_bentuk_unit_baru_dengan_kode_terpakai_ditolak(kota):
    reorganisasi(Bentuk.BARU, induk=kota["dinas"].pk, isian=ISIAN_BARU)

    with pytest.raises(ReorganisasiDitolak, match="BARU sudah dipakai"):
        reorganisasi(Bentuk.BARU, induk=kota["dinas"].pk, isian=ISIAN_BARU)

    assert nama_pohon(TMT)["Bidang Baru"] == "Dinas Kesehatan"
    assert "Bidang Baru" not in nama_pohon(SEBELUM)


def test_yang_sudah_pensiun_tidak_ikut_yang_cltn_ikut(kota):
    pensiun, cltn = PegawaiAktifFactory.create_batch(2, posisi__unit=kota["dinas"])
    habis = KedudukanHukumFactory(kode="PENSIUN_BUP", nama="Pensiun", dihitung=False)
    type(habis).objects.filter(pk=habis.pk).update(akhir=True, dihitung=False)
    cuti = KedudukanHukumFactory(kode="CLTN", nama="CLTN", dihitung=False)
    RiwayatKedudukanFactory(pegawai=pensiun, tmt=date(2022, 1, 1), kedudukan=habis)
    RiwayatKedudukanFactory(pegawai=cltn, tmt=date(2022, 1, 1), kedudukan=cuti)

    reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)

    assert unit_pada(pensiun, TMT) == kota["dinas"]
    assert unit_pada(cltn, TMT).nama == "Dinas Kesehatan dan Gizi"


def test_peristiwa_setelahnya_ikut_dialihkan(kota):
    promosi = JabatanFactory(kode="UJI-PROMOSI", nama="Jabatan Promosi")
    orang = PegawaiAktifFactory(posisi__unit=kota["dinas"])
    kemudian = RiwayatJabatanFactory(pegawai=orang, tmt=date(2025, 1, 1), jabatan=promosi, unit=kota["dinas"])
    masuk = PegawaiAktifFactory(posisi__unit=kota["lain"])
    RiwayatJabatanFactory(pegawai=masuk, tmt=TMT, unit=kota["dinas"])

    reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)

    kemudian.refresh_from_db()
    assert kemudian.unit.nama == "Dinas Kesehatan dan Gizi"
    assert unit_pada(masuk, TMT).nama == "Dinas Kesehatan dan Gizi"
    assert RiwayatJabatan.objects.filter(pegawai=masuk).count() == 2
    assert bersih()


def test_plt_dan_plh_diteruskan(kota):
    jabatan = JabatanFactory(kode="UJI-KADIS", nama="Kepala Dinas", jenis="jpt")
    berjalan = PenugasanTambahan.objects.create(
        pegawai=PegawaiAktifFactory(posisi__unit=kota["lain"]), jenis="plt", jabatan=jabatan,
        unit=kota["dinas"], mulai=date(2023, 11, 1), selesai=date(2024, 2, 1),
    )  # fmt: skip

    reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)

    berjalan.refresh_from_db()
    lanjutan = PenugasanTambahan.objects.exclude(pk=berjalan.pk).get()
    assert berjalan.selesai == TMT
    assert (lanjutan.mulai, lanjutan.selesai) == (TMT, date(2024, 2, 1))
    assert lanjutan.unit.nama == "Dinas Kesehatan dan Gizi"


def test_dua_plt_jabatan_sama_menghalangi_penggabungan(kota):
    jabatan = JabatanFactory(kode="UJI-SEKRETARIS", nama="Sekretaris")
    for unit in (kota["dinas"], kota["lain"]):
        PenugasanTambahan.objects.create(
            pegawai=PegawaiAktifFactory(posisi__unit=unit), jenis="plt", jabatan=jabatan, unit=unit,
            mulai=date(2023, 11, 1),
        )  # fmt: skip

    with pytest.raises(ReorganisasiDitolak, match=r"Dua Plt\. atau Plh\."):
        reorganisasi(Bentuk.GABUNG, unit=[kota["dinas"].pk, kota["lain"].pk], ke=kota["lain"].pk)


def test_peran_berlaku_juga_untuk_unit_penerus(kota):
    pengelola = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=kota["dinas"])
    orang = PegawaiAktifFactory(posisi__unit=kota["dinas"])

    reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)

    baru = PemberianPeran.objects.get(akun=pengelola, mulai=TMT)
    assert baru.unit == unit_pada(orang, TMT)
    assert PemberianPeran.objects.filter(akun=pengelola, unit=kota["dinas"], selesai__isnull=True).exists()
    assert set(KeadaanPegawai.objects.dalam_lingkup(pengelola).values_list("mulai", flat=True)) == {
        date(2010, 1, 1), TMT,
    }  # fmt: skip


def test_abk_ikut_ke_formasi_penerus(kota):
    formasi = Formasi.objects.create(
        unit=kota["dinas"], jabatan=JabatanFactory(), jumlah=2, mulai=date(2020, 1, 1)
    )
    UraianBeban.objects.create(formasi=formasi, urut=1, tugas="Mengolah data", volume=1250, waktu_menit=120)

    reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)

    assert UraianBeban.objects.filter(formasi__mulai=TMT).get().tugas == "Mengolah data"


def test_dua_perubahan_pada_hari_yang_sama_ditolak(kota):
    tindakan = reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)
    (baru, *_) = tindakan.ringkasan["unit_baru"]

    with pytest.raises(ReorganisasiDitolak, match="baru berlaku mulai 1 Januari 2024"):
        reorganisasi(Bentuk.PINDAH, unit=[baru], induk=kota["lain"].pk)
    with pytest.raises(ReorganisasiDitolak, match="sudah atau direncanakan berakhir"):
        reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)


def test_diterapkan_dua_kali_hanya_menulis_sekali(kota):
    PegawaiAktifFactory(posisi__unit=kota["dinas"])
    tindakan = reorganisasi(Bentuk.UBAH, unit=[kota["dinas"].pk], isian=NAMA_BARU)
    sebelum = UnitKerja.objects.count(), RiwayatJabatan.objects.count()

    terapkan.terapkan(tindakan_id=tindakan.pk, oleh_id=None)

    assert (UnitKerja.objects.count(), RiwayatJabatan.objects.count()) == sebelum
