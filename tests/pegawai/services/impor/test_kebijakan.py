"""Better data are not replaced by worse: what a policy holds back is reported with old and new."""

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest

from pegawai.domain.impor.kebijakan import DITAHAN, KEBIJAKAN_PEGAWAI, Kebijakan, berlaku
from pegawai.models import Agama, Pegawai
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import padanan, pilihan
from pegawai.services.impor.batch import tulis
from pegawai.services.impor.jenis import Hitungan
from pegawai.services.impor.kolom import PegawaiResource, daftar_kolom
from serang_asn.inti.jejak import sebagai
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import (
    AkunFactory,
    GolonganFactory,
    JabatanFactory,
    PegawaiFactory,
    RiwayatPangkatFactory,
    UnitKerjaFactory,
)
from tests.pegawai.services.impor.berkas import BARIS_PNS, bacaan, buat_batch, terapkan

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def rujukan() -> None:
    JabatanFactory()
    UnitKerjaFactory(nama="Dinas Percobaan")


def orang(**isian: Any) -> Pegawai:
    """The person of BARIS_PNS as an officer entered it."""
    bawaan = {
        "nip": BARIS_PNS["nip"], "nama": "Siti Aminah", "tanggal_lahir": date(1985, 3, 14),
        "jenis_kelamin": "P",
    }  # fmt: skip
    return PegawaiFactory(**{**bawaan, **isian})


def ditahan(hitungan: Hitungan) -> dict[str, str]:
    return {satu.bidang: satu.pesan for satu in hitungan.catatan if satu.kode == DITAHAN}


def terapkan_dengan(kebijakan: dict[str, str], **isian: Any) -> Hitungan:
    batch = buat_batch(ringkasan={padanan.KUNCI_KEBIJAKAN: kebijakan})
    hitungan = tulis(batch_id=batch.pk, bacaan=bacaan(BARIS_PNS | isian))
    pastikan_keadaan()
    return hitungan


def test_setiap_kebijakan_menyebut_kolom_berkas() -> None:
    assert set(KEBIJAKAN_PEGAWAI) <= set(daftar_kolom(PegawaiResource))


def test_pilihan_mengganti_bawaan_dan_bidang_asing_diabaikan() -> None:
    hasil = berlaku(
        {"nama": Kebijakan.ISI_KOSONG, "surel": Kebijakan.TIMPA}, {"nama": "timpa", "asing": "timpa"}
    )

    assert hasil == {"nama": Kebijakan.TIMPA, "surel": Kebijakan.TIMPA}


def test_identitas_dari_petugas_dipertahankan_dan_dilaporkan() -> None:
    orang(nama="Siti Aminah Binti Ali", tempat_lahir="")

    batch, hitungan = terapkan(BARIS_PNS)

    pegawai = Pegawai.objects.get()
    assert (pegawai.nama, pegawai.tempat_lahir) == (
        "Siti Aminah Binti Ali",
        "Serang",
    )  # empty ones are filled
    pesan = ditahan(hitungan)["nama"]
    assert "“Siti Aminah Binti Ali” dipertahankan" in pesan
    assert "“Siti Aminah”" in pesan
    masalah = batch.masalah.get(kode=DITAHAN, bidang="nama")
    assert (masalah.tingkat, masalah.baris, masalah.nilai) == ("peringatan", 2, "Siti Aminah")


def test_kontak_ditimpa_oleh_berkas() -> None:
    orang(telepon="0254111111")

    _, hitungan = terapkan(BARIS_PNS)

    assert Pegawai.objects.get().telepon == BARIS_PNS["no_hp"]
    assert "no_hp" not in ditahan(hitungan)


def test_impor_membetulkan_yang_ditulis_impor() -> None:
    terapkan(BARIS_PNS)
    terapkan(BARIS_PNS | {"nama": "Siti Aminah Z", "tempat_lahir": "Cilegon"})

    _, hitungan = terapkan(BARIS_PNS | {"nama": "Siti Aminah Y"})

    assert Pegawai.objects.get().nama == "Siti Aminah Y"
    assert ditahan(hitungan) == {}


def test_isian_yang_diperbaiki_petugas_setelah_impor_dipertahankan_yang_lain_tidak() -> None:
    terapkan(BARIS_PNS)
    with sebagai(akun_id=None, asal="/pegawai/"):
        Pegawai.objects.update(nama="Siti Aminah Perbaikan")

    _, hitungan = terapkan(BARIS_PNS | {"nama": "Siti A", "tempat_lahir": "Cilegon"})

    pegawai = Pegawai.objects.get()
    assert (pegawai.nama, pegawai.tempat_lahir) == ("Siti Aminah Perbaikan", "Cilegon")
    assert set(ditahan(hitungan)) == {"nama"}


def test_nik_yang_dipertahankan_tidak_disebut_isinya() -> None:
    terapkan(BARIS_PNS)
    with sebagai(akun_id=None, asal="/pegawai/"):
        Pegawai.objects.update(nik_kunci="a" * 64, nik_sandi=b"sandi")

    batch, hitungan = terapkan(BARIS_PNS)

    pegawai = Pegawai.objects.get()
    assert (pegawai.nik_kunci, bytes(pegawai.nik_sandi)) == ("a" * 64, b"sandi")
    assert set(ditahan(hitungan)) == {"nik"}
    assert BARIS_PNS["nik"] not in str([asdict(satu) for satu in hitungan.catatan])
    assert "a" * 64 not in str(list(batch.masalah.values_list("pesan", "nilai")))


def test_pangkat_hari_yang_sama_dari_petugas_mengalahkan_berkas() -> None:
    pegawai = orang()
    hari = BARIS_PNS["tmt_golongan"]
    RiwayatPangkatFactory(pegawai=pegawai, tmt=hari, golongan=GolonganFactory(kode="III/d"))

    _, hitungan = terapkan(BARIS_PNS)

    hari_itu = pegawai.riwayatpangkat.filter(tmt=hari)
    assert [satu.golongan.kode for satu in hari_itu] == ["III/d"]
    assert "“III/d” sejak 01-04-2018 dipertahankan" in ditahan(hitungan)["golongan"]


def test_pangkat_tanpa_tanggal_tidak_mengalahkan_sk_terakhir() -> None:
    pegawai = orang()
    RiwayatPangkatFactory(pegawai=pegawai, tmt=date(2023, 4, 1), golongan=GolonganFactory(kode="III/d"))

    _, hitungan = terapkan(BARIS_PNS | {"tmt_golongan": None, "golongan_awal": None})

    assert [satu.golongan.kode for satu in pegawai.riwayatpangkat.all()] == ["III/d"]
    assert set(ditahan(hitungan)) == {"golongan"}


def test_sk_yang_lebih_baru_tetap_masuk_riwayat() -> None:
    pegawai = orang()
    RiwayatPangkatFactory(pegawai=pegawai, tmt=date(2012, 4, 1), golongan=GolonganFactory(kode="III/b"))

    _, hitungan = terapkan(BARIS_PNS)

    assert pegawai.riwayatpangkat.order_by("tmt").last().golongan.kode == "III/c"
    assert ditahan(hitungan) == {}


@pytest.mark.parametrize(
    ("satu", "nama"), [("timpa", "Siti Aminah"), ("tanya", "Siti Lama"), ("isi_kosong", "Siti Lama")]
)
def test_kebijakan_dapat_dipilih_per_berkas(satu: str, nama: str) -> None:
    orang(nama="Siti Lama")

    hitungan = terapkan_dengan({"nama": satu})

    assert Pegawai.objects.get().nama == nama
    assert ("nama" in ditahan(hitungan)) == (satu != "timpa")


def test_tanya_menahan_juga_yang_ditulis_impor() -> None:
    terapkan(BARIS_PNS)

    hitungan = terapkan_dengan(
        {"no_hp": "tanya", "jabatan": "tanya"}, no_hp="081277777777", tmt_jabatan=date(2024, 1, 1),
        jabatan="Pengelola Data",
    )  # fmt: skip

    assert Pegawai.objects.get().telepon == BARIS_PNS["no_hp"]
    assert "no_hp" in ditahan(hitungan)


def test_agama_disebut_dengan_namanya() -> None:
    orang(agama=Agama.objects.get(nama__istartswith="Kristen"))

    _, hitungan = terapkan(BARIS_PNS)

    assert "berkas menyebut “Islam”" in ditahan(hitungan)["agama"]


def test_yang_ditahan_tidak_menulis_ulang_berkas_yang_sama() -> None:
    orang(nama="Siti Lama")
    terapkan(BARIS_PNS)

    _, kedua = terapkan(BARIS_PNS)

    assert (kedua.sama, kedua.berubah) == (1, 0)


def test_pilihan_tersimpan_dan_berkas_diperiksa_ulang(django_capture_on_commit_callbacks: Any) -> None:
    batch = buat_batch(ringkasan={"baik": 1})

    pilihan.atur(
        batch=batch, pilihan={"nama": "timpa", "asing": "timpa", "agama": "ngawur"}, oleh=AkunFactory()
    )

    batch.refresh_from_db()
    assert batch.ringkasan[padanan.KUNCI_KEBIJAKAN] == {"nama": "timpa"}
    assert batch.status == StatusBatch.DIPERIKSA
    assert padanan.tetap(batch)[padanan.KUNCI_KEBIJAKAN] == {"nama": "timpa"}
