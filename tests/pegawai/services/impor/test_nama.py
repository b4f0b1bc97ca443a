"""Unknown names: decided once for all rows, created one by one, remembered for other files."""

import pytest

from pegawai.models import Jabatan, PadananImpor, RiwayatJabatan, UnitKerja
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import nama, padanan
from pegawai.services.impor.nama import PutusanNama
from serang_asn.inti.kemajuan import DIAM
from tests.factories import AkunFactory, JabatanFactory, PegawaiFactory, UnitKerjaFactory
from tests.pegawai.services.impor.layar import ANI, BUDI, SITI, buku, periksa, selesai, unggah_dan_periksa

pytestmark = pytest.mark.django_db
BUDI_BAIK = [*BUDI[:2], "15-05-1987", *BUDI[3:]]
ANI_BAIK = [*ANI[:2], "14-04-1986", *ANI[3:]]


@pytest.fixture
def dinas() -> UnitKerja:
    JabatanFactory(nama="Pengelola Data")
    return UnitKerjaFactory(nama="Dinas Percobaan")


def sidik(batch, tertulis: str) -> str:
    return next(padanan.sidik(satu) for satu in nama.daftar_nama(batch) if satu["nama"] == tertulis)


def test_nama_dipilih_untuk_semua_baris_dan_diingat(dinas: UnitKerja) -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI_BAIK, BUDI_BAIK))
    assert {satu["nama"] for satu in batch.ringkasan["tak_dikenal"]} == {"Dinas Percobaann", "Tukang Baru"}

    diubah = nama.simpan(
        batch=batch,
        daftar=[PutusanNama(sidik(batch, "Dinas Percobaann"), dinas, ingat=True)],
        oleh=batch.oleh,
    )

    assert diubah == 1
    assert {satu["nama"] for satu in periksa(batch).ringkasan["tak_dikenal"]} == {"Tukang Baru"}
    lain = unggah_dan_periksa(buku(ANI_BAIK), nama="lain.xlsx")
    assert lain.ringkasan["tak_dikenal"] == []
    assert PadananImpor.objects.get().rujukan_id == dinas.pk


def test_nama_yang_dilupakan_kembali_tidak_dikenal(dinas: UnitKerja) -> None:
    batch = unggah_dan_periksa(buku(ANI_BAIK))
    nama.simpan(
        batch=batch,
        daftar=[PutusanNama(sidik(batch, "Dinas Percobaann"), dinas, ingat=True)],
        oleh=batch.oleh,
    )

    nama.lupakan(satu=PadananImpor.objects.get())

    assert unggah_dan_periksa(buku(ANI_BAIK)).ringkasan["tak_dikenal"]


def test_hanya_nama_yang_dipilih_yang_dibuat() -> None:
    UnitKerjaFactory()
    batch = unggah_dan_periksa(buku(SITI, BUDI_BAIK))
    nama.simpan(batch=batch, daftar=[PutusanNama(sidik(batch, "Tukang Baru"), is_baru=True)], oleh=batch.oleh)

    batch = periksa(batch)

    assert not Jabatan.objects.filter(nama="Tukang Baru").exists()  # the trial is rolled back
    assert "Tukang Baru" not in {satu["nama"] for satu in batch.ringkasan["tak_dikenal"]}
    layanan.mulai_terapkan(batch=batch, oleh=batch.oleh)
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    batch = selesai(batch)
    assert [*Jabatan.objects.filter(kode__startswith="IMPOR-").values_list("nama", flat=True)] == [
        "Tukang Baru"
    ]
    assert not UnitKerja.objects.filter(kode__startswith="IMPOR-").exists()
    assert batch.ringkasan["rujukan_baru"]["unit"] == []


def test_putusan_yang_sama_tidak_meminta_pemeriksaan(dinas: UnitKerja) -> None:
    batch = unggah_dan_periksa(buku(ANI_BAIK))

    diubah = nama.simpan(batch=batch, daftar=[PutusanNama(sidik(batch, "Dinas Percobaann"))], oleh=batch.oleh)

    batch.refresh_from_db()
    assert diubah == 0
    assert layanan.BELUM_DIPERIKSA not in batch.ringkasan


KEPALA_OPD = ["NIP", "NAMA", "OPD", "UNIT KERJA", "JABATAN", "TMT JABATAN"]
DI_OPD = ["Dinkess", "Sekretariat", "Pengelola Data", "01-05-2019"]


@pytest.fixture
def dua_opd() -> UnitKerja:
    """Two OPD, each with a Sekretariat: a row without a known OPD does not say which."""
    JabatanFactory(nama="Pengelola Data")
    kota = UnitKerjaFactory(nama="Kota Percobaan")
    kesehatan = UnitKerjaFactory(nama="Dinas Kesehatan", induk=kota, nama_pendek="Dinkes")
    for induk in (kesehatan, UnitKerjaFactory(nama="Dinas Pendidikan dan Kebudayaan", induk=kota)):
        UnitKerjaFactory(nama="Sekretariat", induk=induk)
    return kesehatan


def buku_opd(*opd: str) -> bytes:
    orang = [SITI, ANI, BUDI]
    daftar = [[*orang[urut][:2], satu, *DI_OPD[1:]] for urut, satu in enumerate(opd)]
    return buku(*daftar, kepala=KEPALA_OPD)


def test_opd_salah_tulis_ditanyakan_sekali_untuk_semua_barisnya(dua_opd: UnitKerja) -> None:
    batch = unggah_dan_periksa(buku_opd("Dinas Keshatan", "Dinas Keshatan", "Disdikbud"))

    assert {
        (satu["bidang"], satu["nama"], satu["jumlah"], satu["usul"], satu["skor"] > 80)
        for satu in batch.ringkasan["tak_dikenal"]
    } == {
        ("opd", "Dinas Keshatan", 2, "Dinas Kesehatan", True),
        ("opd", "Disdikbud", 1, "Dinas Pendidikan dan Kebudayaan", True),
    }

    nama.simpan(
        batch=batch,
        daftar=[PutusanNama(sidik(batch, "Dinas Keshatan"), dua_opd, ingat=True)],
        oleh=batch.oleh,
    )

    assert [satu["nama"] for satu in periksa(batch).ringkasan["tak_dikenal"]] == ["Disdikbud"]
    lain = unggah_dan_periksa(buku_opd("Dinas Keshatan"), nama="lain.xlsx")
    assert lain.ringkasan["tak_dikenal"] == []
    layanan.terapkan(kemajuan=DIAM, batch_id=lain.pk)
    (jabatan,) = RiwayatJabatan.objects.all()
    assert (jabatan.unit.nama, UnitKerja.objects.get_parent(jabatan.unit)) == ("Sekretariat", dua_opd)


def test_nama_pendek_unit_langsung_dikenal(dua_opd: UnitKerja) -> None:
    assert unggah_dan_periksa(buku_opd("DINKES")).ringkasan["tak_dikenal"] == []


def test_opd_yang_dipilih_dibuat_lalu_unitnya_ditanyakan(dua_opd: UnitKerja) -> None:
    batch = unggah_dan_periksa(buku_opd("Dinas Antariksa"))
    nama.simpan(
        batch=batch,
        daftar=[PutusanNama(sidik(batch, "Dinas Antariksa"), is_baru=True)],
        oleh=batch.oleh,
    )

    ringkasan = periksa(batch).ringkasan

    assert len(ringkasan["rujukan_baru"]["unit"]) == 2, "OPD dan penampungnya"
    assert [(satu["bidang"], satu["nama"]) for satu in ringkasan["tak_dikenal"]] == [
        ("unit", "Sekretariat – Dinas Antariksa")
    ]
    assert not UnitKerja.objects.filter(nama="Dinas Antariksa").exists()


def test_nama_baru_berlaku_juga_pada_riwayat_jabatan(dua_opd: UnitKerja) -> None:
    PegawaiFactory(nip=SITI[0], nama=SITI[1])
    baris = [*SITI[:2], "Tukang Baru", "Dinas Kesehatan", "01-05-2019"]
    isi = buku(baris, kepala=["NIP", "NAMA", "JABATAN", "UNIT KERJA", "TMT JABATAN"])
    batch = layanan.unggah(isi=isi, nama="jabatan.xlsx", jenis="jabatan", oleh=AkunFactory())
    batch = periksa(batch)
    nama.simpan(batch=batch, daftar=[PutusanNama(sidik(batch, "Tukang Baru"), is_baru=True)], oleh=batch.oleh)

    batch = periksa(batch)

    assert (batch.ringkasan["tak_dikenal"], batch.ringkasan["baru"]) == ([], 1)
