"""The daily work keeps answers for lists: replaces, forgets who left, tells nothing sensitive."""

from datetime import date

import pytest

from pegawai import kelayakan
from pegawai.models import HasilKelayakan
from pegawai.registri import jenis_kelayakan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.registri.berkala import berkala
from tests.factories import KedudukanHukumFactory, RiwayatKedudukanFactory
from tests.factories.kelayakan import buat_layak_reguler, hukum

pytestmark = pytest.mark.django_db


def hitung(pada="2026-04-01"):
    return kelayakan.hitung_ulang(kemajuan=DIAM, pada=pada)


def test_semua_jenis_yang_tidak_sensitif_disimpan():
    pegawai = buat_layak_reguler()

    hasil = hitung()

    tersimpan = HasilKelayakan.objects.filter(pegawai=pegawai)
    assert hasil["jumlah"] == 1
    assert {satu.jenis for satu in tersimpan} == {satu.kode for satu in jenis_kelayakan if not satu.sensitif}
    reguler = tersimpan.get(jenis="kp_reguler")
    assert (reguler.hasil, reguler.tanggal, reguler.rincian["golongan"]) == (
        "layak",
        date(2022, 4, 1),
        "III/b",
    )


def test_hitung_ulang_mengganti_dan_melupakan_yang_pergi():
    tetap, pergi = buat_layak_reguler(), buat_layak_reguler()
    hitung("2020-01-01")
    pensiun = KedudukanHukumFactory(kode="PENSIUN_APS")
    RiwayatKedudukanFactory(pegawai=pergi, tmt=date(2025, 1, 1), kedudukan=pensiun)

    hitung()
    hitung()

    assert set(HasilKelayakan.objects.values_list("pegawai", flat=True)) == {tetap.pk}
    assert HasilKelayakan.objects.filter(jenis="kp_reguler").get().pada == date(2026, 4, 1)


def test_hukuman_tidak_terbaca_dari_yang_disimpan():
    pegawai = buat_layak_reguler()
    hukum(pegawai, "TURUN_JABATAN", date(2026, 1, 1), date(2027, 1, 1))

    hitung()

    for satu in HasilKelayakan.objects.filter(pegawai=pegawai):
        assert "hukuman" not in satu.catatan.lower() or "Tidak sedang" in satu.catatan
        assert "disiplin" not in satu.rincian


def test_pekerjaan_harian_terdaftar():
    pekerjaan = berkala.ambil("kelayakan")

    assert pekerjaan is not None
    assert pekerjaan.fungsi is kelayakan.hitung_ulang
