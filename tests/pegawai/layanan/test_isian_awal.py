"""What the forms are filled in with: rank, masa kerja golongan, salary before and after."""

import pytest

from pegawai.domain.golongan import GOLONGAN_PER_KODE
from pegawai.domain.periode import selisih_bulan
from pegawai.models import GajiPokok, RiwayatPangkat
from pegawai.registri import jenis_usulan
from serang_asn.inti.models import Peran
from tests.alat import layanan as alat
from tests.factories.akun import AkunFactory
from tests.factories.pegawai import GolonganFactory

pytestmark = pytest.mark.django_db


def gaji(golongan: str, tahun: int) -> int:
    """The amount of the table at or below these years; of its first row where they are fewer."""
    tabel = dict(
        GajiPokok.objects.filter(golongan__kode=golongan).order_by("berlaku_mulai").values_list("mkg", "gaji")
    )
    return tabel[max((satu for satu in tabel if satu <= tahun), default=min(tabel))]


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.mark.parametrize(
    ("kini", "ke", "potongan"),
    [("I/a", "I/b", 0), ("I/d", "II/a", 6), ("II/a", "II/b", 0), ("II/d", "III/a", 5), ("III/a", "III/b", 0),
     ("III/c", "III/d", 0)],
)  # fmt: skip
@pytest.mark.parametrize("mkg_awal", [0, 4, 11])
def test_kenaikan_pangkat(petugas, kini, ke, potongan, mkg_awal):
    orang = alat.orang_untuk("kp_reguler")
    RiwayatPangkat.objects.filter(pegawai=orang).update(
        golongan=GolonganFactory(kode=kini), mkg_tahun=mkg_awal, mkg_bulan=0
    )
    form = alat.form("kp_reguler", orang, petugas)
    assert form.is_valid(), form.errors
    isi, tmt = form.isian(), form.cleaned_data["tmt"]
    lama = 12 * mkg_awal + selisih_bulan(RiwayatPangkat.objects.get(pegawai=orang).tmt, tmt)
    baru = max(0, lama - 12 * potongan)

    assert (isi["golongan_lama"], isi["golongan"]) == (kini, ke)
    assert 12 * isi["mkg_tahun"] + isi["mkg_bulan"] == baru
    assert isi["gaji_lama"] == gaji(kini, lama // 12)
    assert isi["gaji_baru"] == max(isi["gaji_lama"], gaji(ke, baru // 12))
    assert tmt >= alat.hari_ini()
    assert tmt.day == 1


@pytest.mark.parametrize(
    "kini", sorted(kode for kode, satu in GOLONGAN_PER_KODE.items() if satu.jenis == "PNS")
)
@pytest.mark.parametrize("mkg_awal", [0, 5, 10])
def test_kgb_tidak_pernah_turun(petugas, kini, mkg_awal):
    orang = alat.orang_untuk("kgb")
    RiwayatPangkat.objects.filter(pegawai=orang).update(
        golongan=GolonganFactory(kode=kini), mkg_tahun=mkg_awal, mkg_bulan=0
    )
    form = alat.form("kgb", orang, petugas)
    assert form.is_valid(), form.errors
    isi = form.isian()
    assert isi["golongan"] == kini
    assert isi["mkg_tahun"] > mkg_awal
    if isi["gaji_baru"] is not None:
        assert isi["gaji_baru"] == gaji(kini, isi["mkg_tahun"])
        assert isi["gaji_baru"] >= (isi["gaji_lama"] or 0)


def test_gaji_turun_ditolak(petugas):
    form = alat.form("kgb", alat.orang_untuk("kgb"), petugas, gaji_lama=3_000_000, gaji_baru=2_900_000)
    assert not form.is_valid()
    assert "tidak boleh lebih rendah" in str(form.errors["gaji_baru"])


def test_yang_diubah_orang_terlihat_oleh_pemeriksa(petugas):
    """What differs from the calculation is no hindrance, but those who check are told."""
    orang = alat.orang_untuk("kp_reguler")
    form = alat.form("kp_reguler", orang, petugas, mkg_tahun=3)
    assert form.is_valid()
    syarat = jenis_usulan.ambil("kp_reguler").syarat(orang, form.isian(), form.cleaned_data["tmt"])
    (beda,) = [satu for satu in syarat if satu.kode == "sesuai_hitungan"]
    assert beda.hasil == "tidak_diketahui"
    assert "masa kerja golongan" in beda.keterangan
