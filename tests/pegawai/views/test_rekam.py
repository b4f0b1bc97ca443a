"""The employee page: state, due dates, story and tabs as of any day, for every kind of reader."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pegawai.domain.jatuh_tempo import JatuhTempo
from pegawai.models import Golongan, KeadaanPegawai, Pegawai, PenugasanTambahan, RiwayatCuti, RiwayatJabatan
from pegawai.registri import SumberJatuhTempo, jatuh_tempo
from pegawai.views.rekam import butir_keadaan
from serang_asn.inti.models import Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from tests.factories import (
    AkunFactory,
    GolonganFactory,
    JabatanFactory,
    PegawaiAktifFactory,
    PegawaiFactory,
    RiwayatJabatanFactory,
    RiwayatKedudukanFactory,
    RiwayatPangkatFactory,
    UnitKerjaFactory,
    tulis_karier,
)
from tests.factories.pegawai import KedudukanHukumFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    return UnitKerjaFactory(nama="Dinas Kesehatan")


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


@pytest.fixture
def pegawai(unit):
    """A holder of III/a since 2010 with MKG 0, who moves on 1 January 2022."""
    satu = PegawaiAktifFactory(nama="Dewi", posisi__unit=unit, pangkat__mkg_tahun=0, pangkat__mkg_bulan=0)
    RiwayatJabatanFactory(pegawai=satu, unit=UnitKerjaFactory(nama="Dinas Sosial"), tmt=date(2022, 1, 1))
    return satu


def buka(client, pegawai, **kueri):
    return client.get(pegawai.get_absolute_url(), kueri)


def tempo(respons):
    return {satu.judul: satu for satu in respons.context["tempo"]}


def kalimat(respons):
    return [
        butir.judul
        for sepuluh in respons.context["linimasa"]["dasawarsa"]
        for satu in sepuluh["tahun"]
        for butir in satu["butir"]
    ]


def test_jatuh_tempo_dengan_dasar_dan_catatannya(client, petugas, pegawai):
    hasil = tempo(buka(client, pegawai, pada="2023-06-01"))

    assert hasil["Kenaikan gaji berkala"].tanggal == date(2024, 1, 1)
    assert hasil["Kenaikan gaji berkala"].sisa == "214 hari lagi"
    assert "PP 7/1977" in hasil["Kenaikan gaji berkala"].dasar
    assert "berlaku sejak 1 Januari 2010" in hasil["Kenaikan gaji berkala"].catatan
    pangkat = hasil["Kenaikan pangkat paling cepat ke Penata Muda Tingkat I (III/b)"]
    assert pangkat.tanggal == date(2023, 10, 1)
    assert "bagian=pangkat" in pangkat.url
    assert hasil["Batas usia pensiun"].tanggal == date(2043, 4, 1)


def test_jatuh_tempo_menurut_hari_yang_dilihat(client, petugas, pegawai):
    dahulu = tempo(buka(client, pegawai, pada="2015-01-01"))

    assert dahulu["Kenaikan gaji berkala"].tanggal == date(2016, 1, 1)
    assert dahulu["Kenaikan pangkat paling cepat ke Penata Muda Tingkat I (III/b)"].tanggal == date(
        2015, 4, 1
    )


def test_jatuh_tempo_yang_tidak_diketahui_menyebut_catatan_yang_kurang(client, petugas, unit):
    tanpa_mkg = PegawaiAktifFactory(posisi__unit=unit)
    RiwayatJabatan.objects.filter(pegawai=tanpa_mkg).delete()

    hasil = tempo(buka(client, tanpa_mkg))

    assert hasil["Kenaikan gaji berkala"].sisa == "Belum diketahui"
    assert "tidak memuat masa kerja golongan" in hasil["Kenaikan gaji berkala"].keterangan
    assert "Riwayat jabatan belum tercatat" in hasil["Batas usia pensiun"].keterangan


def test_kontrak_plt_dan_cuti_yang_berjalan(client, petugas, unit):
    hari = date(2024, 5, 10)
    pppk = PegawaiAktifFactory(
        posisi__unit=unit, status__jenis_asn="PPPK", status__kontrak_selesai=date(2025, 1, 1)
    )
    PenugasanTambahan.objects.create(
        pegawai=pppk, jenis="plt", jabatan=JabatanFactory(), unit=unit, mulai=date(2024, 4, 1),
        selesai=date(2024, 7, 1),
    )  # fmt: skip
    tulis_karier(pppk, unit, 1)
    RiwayatCuti.objects.filter(pegawai=pppk).update(mulai=hari, selesai=hari + timedelta(days=1))

    hasil = tempo(buka(client, pppk, pada=hari.isoformat()))

    assert hasil["Akhir kontrak PPPK"].tanggal == date(2024, 12, 31)
    assert hasil["Akhir Plt. Pengelola Data"].tanggal == date(2024, 6, 30)
    assert (hasil["Akhir cuti tahunan"].tanggal, hasil["Akhir cuti tahunan"].sisa) == (hari, "Pada hari itu")
    assert not any("pangkat" in judul for judul in hasil)


def test_purna_tugas_tanpa_jatuh_tempo(client, petugas, pegawai):
    pensiun = KedudukanHukumFactory(kode="UJI_PENSIUN", nama="Pensiun uji", dihitung=False, akhir=True)
    RiwayatKedudukanFactory(pegawai=pegawai, tmt=date(2023, 1, 1), kedudukan=pensiun)

    respons = buka(client, pegawai, pada="2023-02-01")

    assert respons.context["tempo"] == []
    assert "Tidak ada yang jatuh tempo: pensiun uji." in respons.text


def test_aplikasi_lain_menambah_jatuh_tempo(client, petugas, pegawai, monkeypatch):
    monkeypatch.setattr(jatuh_tempo, "_isi", {})
    jatuh_tempo.daftar(
        SumberJatuhTempo(
            kode="sertifikat",
            urut=10,
            siapkan=lambda orang, pada, akun: [
                JatuhTempo(
                    kode="sertifikat", judul=f"Sertifikat {orang.nama}", tanggal=pada, keterangan="Habis.",
                    dasar="uji",
                )
            ],
            boleh=lambda akun: akun == petugas,
        ),
        SumberJatuhTempo(kode="tertutup", urut=20, siapkan=lambda *_: 1 / 0, boleh=lambda akun: False),
    )  # fmt: skip

    hasil = tempo(buka(client, pegawai))

    assert hasil["Sertifikat Dewi"].sisa == "Hari ini"


def test_seluruh_halaman_mengikuti_tanggal(client, petugas, pegawai):
    respons = buka(client, pegawai, pada="2021-12-31", bagian="jabatan")

    assert respons.context["keadaan"].unit.nama == "Dinas Kesehatan"
    assert "Menampilkan keadaan pada 31 Desember 2021." in respons.text
    assert respons.text.count('class="baris-nanti"') == 1
    assert "Belum berlaku" in respons.text
    tanggal = respons.context["tanggal"]
    assert tanggal["sesudah"]["hari"] == date(2022, 1, 1)
    assert "bagian=jabatan" in tanggal["sesudah"]["url"]
    assert tanggal["url_hari_ini"] == "?bagian=jabatan"


def test_langkah_perubahan_menyusuri_keadaan(client, petugas, pegawai):
    hari, dilewati = timezone.localdate(), []
    while hari := (buka(client, pegawai, pada=hari.isoformat()).context["tanggal"]["sebelum"] or {}).get(
        "hari"
    ):
        dilewati.append(hari)

    assert dilewati == [date(2022, 1, 1), date(2010, 1, 1)]
    sebelum_diangkat = buka(client, pegawai, pada="2009-12-31")
    assert sebelum_diangkat.context["tanggal"]["sesudah"]["hari"] == date(2010, 1, 1)
    assert "Tidak ada keadaan yang tercatat pada tanggal itu" in sebelum_diangkat.text


def test_tanggal_yang_belum_tiba_disebut(client, petugas, pegawai):
    besok = timezone.localdate() + timedelta(days=1)
    RiwayatPangkatFactory(
        pegawai=pegawai, tmt=besok, golongan=GolonganFactory(kode="III/b", urut=32), jenis="reguler"
    )

    kini, nanti = buka(client, pegawai), buka(client, pegawai, pada=besok.isoformat())

    assert kini.context["linimasa"]["dasawarsa"][0]["tahun"][0]["butir"][0].status == "Belum berlaku"
    assert "Menampilkan keadaan pada" not in kini.text
    assert nanti.context["keadaan"].golongan.kode == "III/b"
    assert "Tanggal itu belum tiba" in nanti.text


def test_kisah_disaring_dan_yang_batal_dilipat(client, petugas, pegawai):
    RiwayatJabatan.objects.filter(pegawai=pegawai, tmt=date(2022, 1, 1)).update(
        dibatalkan_pada=timezone.now(), alasan_pembatalan="Salah orang"
    )

    respons = buka(client, pegawai, kisah="jabatan")

    assert kalimat(respons) == ["Mulai bertugas sebagai Pengelola Data di Dinas Kesehatan"]
    batal = respons.context["linimasa"]["dibatalkan"]
    assert [(satu.judul[:11], satu.status, satu.keterangan) for satu in batal] == [
        ("Pindah dari", "Dibatalkan", "Salah orang")
    ]
    assert "Pindah dari" not in " ".join(kalimat(buka(client, pegawai)))


def test_kisah_panjang_melipat_dasawarsa_lama(client, petugas, pegawai, unit):
    banyak = tulis_karier(pegawai, unit, 40)

    respons = buka(client, pegawai, pada="2035-01-01")

    dasawarsa = respons.context["linimasa"]["dasawarsa"]
    assert sum(satu["jumlah"] for satu in dasawarsa) == banyak + 5
    assert [(satu["awal"], satu["is_terbuka"]) for satu in dasawarsa] == [
        (2040, False), (2030, True), (2020, False), (2010, False), (2000, False),
    ]  # fmt: skip
    assert respons.text.count('<details class="dasawarsa">') == 4


@pytest.mark.parametrize(("peran", "kosong_tampil"), [(Peran.PETUGAS, True), (Peran.AUDITOR, False)])
def test_riwayat_kosong_hanya_bagi_penulis(client, pegawai, peran, kosong_tampil):
    client.force_login(AkunFactory(peran=peran))

    respons = buka(client, pegawai)

    assert ("Angka kredit" in {satu.label for satu in respons.context["tab"]}) == kosong_tampil


def test_htmx_mendapat_isi_dan_kepala_di_luar_urutan(client, petugas, pegawai):
    respons = client.get(
        pegawai.get_absolute_url(),
        {"pada": "2021-12-31"},
        headers={"HX-Request": "true", "HX-Boosted": "true", "HX-Target": "rekam"},
    )

    assert "<html" not in respons.text
    assert 'id="rekam"' in respons.text
    assert 'hx-swap-oob="true"' in respons.text
    assert "HX-Target" in respons["Vary"]


def test_halaman_dipulihkan_htmx_tetap_utuh(client, petugas, pegawai):
    judul = {"HX-Request": "true", "HX-Target": "rekam", "HX-History-Restore-Request": "true"}

    assert "<html" in client.get(pegawai.get_absolute_url(), headers=judul).text


@pytest.mark.parametrize("peran", Peran.values)
def test_tiap_peran(client, unit, peran):
    pegawai = PegawaiAktifFactory(nama="Dewi", posisi__unit=unit)
    akun = AkunFactory(peran=peran, unit=unit if peran in PERAN_BERUNIT else None)
    if peran == Peran.PEGAWAI:
        Pegawai.objects.filter(pk=pegawai.pk).update(akun=akun)
    client.force_login(akun)

    respons = buka(client, pegawai)

    if peran == Peran.ADMINISTRATOR:
        assert respons.status_code == 404
        return
    aksi = {satu.label for satu in respons.context["aksi"]}
    assert ("Jejak perubahan" in aksi) == (peran in {Peran.PETUGAS, Peran.AUDITOR})
    assert ("Data sensitif" in aksi) == (peran not in {Peran.KEPALA_OPD, Peran.PIMPINAN})
    assert respons.context["boleh_tulis"] == (peran == Peran.PETUGAS)
    assert "Mulai bertugas sebagai Pengelola Data di Dinas Kesehatan" in respons.text


def test_orang_tanpa_riwayat(client, petugas):
    respons = buka(client, PegawaiFactory())

    assert "Belum ada riwayat" in respons.text
    assert respons.context["tempo"] == []


def hitung_kueri(client, pegawai, **kueri):
    with CaptureQueriesContext(connection) as tangkapan:
        assert buka(client, pegawai, **kueri).status_code == 200
    return len(tangkapan)


@pytest.mark.parametrize("kueri", [{}, {"pada": "2015-01-01"}, {"bagian": "jabatan"}])
def test_banyaknya_kueri_tetap(client, petugas, unit, kueri):
    sedikit, banyak = PegawaiAktifFactory(posisi__unit=unit), PegawaiAktifFactory(posisi__unit=unit)
    tulis_karier(banyak, unit, 40)
    buka(client, sedikit)

    hasil = [hitung_kueri(client, satu, **kueri) for satu in (sedikit, banyak)]

    assert hasil[0] == hasil[1] <= 12


def test_aktif_kembali_hanya_ditawarkan_kepada_yang_tidak_aktif(client, petugas, pegawai):
    assert "Aktif kembali" not in buka(client, pegawai).content.decode()

    cltn = KedudukanHukumFactory(kode="CLTN", nama="Cuti di luar tanggungan negara")
    RiwayatKedudukanFactory(pegawai=pegawai, kedudukan=cltn, tmt=date(2024, 1, 1))

    assert "Aktif kembali" in buka(client, pegawai).content.decode()
    assert "Aktif kembali" not in buka(client, pegawai, pada="2023-06-01").content.decode()


def test_golongan_pppk_disebut_sekali():
    keadaan = KeadaanPegawai(golongan=Golongan(kode="IX", nama="IX"))
    assert [satu.nilai for satu in butir_keadaan(keadaan) if satu.label == "Golongan"] == ["IX"]

    keadaan = KeadaanPegawai(golongan=Golongan(kode="III/a", nama="Penata Muda"))
    assert [satu.nilai for satu in butir_keadaan(keadaan) if satu.label == "Golongan"] == [
        "III/a · Penata Muda"
    ]
