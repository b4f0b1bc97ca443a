"""Documents of the demo city: real files that pass our own checks, the same for the same seed."""

from datetime import date
from random import Random

import pytest

from pegawai.models import Pegawai, RiwayatPangkat
from pegawai.services.contoh import dokumen, lembar
from serang_asn.inti.dokumen import keutuhan, periksa
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.models import AksesSensitif, Dokumen
from serang_asn.inti.registri.contoh import Permintaan
from tests.factories import PegawaiAktifFactory, UnitKerjaFactory

PERMINTAAN = Permintaan(pegawai=300, benih=3, per_tanggal=date(2026, 11, 1))


def test_keputusan_lolos_pemeriksaan_dan_memuat_isinya():
    isi = lembar.keputusan(
        judul="Keputusan (uji)", nomor="823/1", isi=[("Nama", "Nur'aini, S.E.")], penutup=["Serang"],
        alamat="https://siasn.example/verifikasi/abc/",
    )  # fmt: skip

    hasil = periksa(isi)

    assert hasil.jenis is JenisIsi.PDF
    assert len(isi) < 10_000


@pytest.mark.parametrize("perempuan", [True, False])
def test_potret_tiga_banding_empat(perempuan):
    potret = lembar.potret(Random(1), perempuan=perempuan, tahun_lahir=1980)

    assert periksa(potret).jenis is JenisIsi.JPEG
    assert potret == lembar.potret(Random(1), perempuan=perempuan, tahun_lahir=1980)
    assert potret != lembar.potret(Random(1), perempuan=perempuan, tahun_lahir=1981)


@pytest.mark.django_db
def test_pangkat_terbaru_unit_terpilih_berdokumen_dan_berulang_sama(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    dinas = UnitKerjaFactory(kode="DINKES")
    siti = PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(induk=dinas))
    PegawaiAktifFactory(posisi__unit=UnitKerjaFactory())
    for tahun in (2010, 2014):
        RiwayatPangkat.objects.update_or_create(
            pegawai=siti, tmt=date(tahun, 1, 1),
            defaults={"sk_nomor": f"823/{tahun}", "sk_tanggal": date(tahun, 1, 1), "golongan_id": golongan()},
        )  # fmt: skip

    jumlah = dokumen.bangkitkan(PERMINTAAN)

    assert jumlah == {"dokumen SK": 1, "foto": 1}
    sk = RiwayatPangkat.objects.get(dokumen__isnull=False)
    assert (sk.pegawai, sk.sk_nomor, sk.dokumen.nomor) == (siti, "823/2014", "823/2014")
    assert Pegawai.objects.get(foto__isnull=False) == siti
    assert [*keutuhan.berkas_utuh(), *keutuhan.berkas_bertuan()] == []
    assert not AksesSensitif.objects.exists()
    pertama = set(Dokumen.objects.values_list("kode", "kode_verifikasi", "sha256"))

    RiwayatPangkat.objects.update(dokumen=None)
    Pegawai.objects.update(foto=None)
    Dokumen.objects.all().delete()
    dokumen.bangkitkan(PERMINTAAN)

    assert set(Dokumen.objects.values_list("kode", "kode_verifikasi", "sha256")) == pertama
    assert [*keutuhan.berkas_utuh(), *keutuhan.berkas_bertuan()] == []


def golongan() -> int:
    return RiwayatPangkat.objects.values_list("golongan_id", flat=True)[0]
