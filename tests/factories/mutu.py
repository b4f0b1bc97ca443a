"""A record in which no check of the data quality finds anything."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from pegawai.models import Agama, Pegawai, RiwayatGaji, RiwayatKinerja
from pegawai.models.riwayat import RIWAYAT
from pegawai.services import nik as sandi_nik
from serang_asn.inti.models import Dokumen
from tests.factories.pegawai import GolonganFactory, PegawaiAktifFactory


def buat_dokumen() -> Dokumen:
    """A stored decree, without its file."""
    return Dokumen.objects.create(
        jenis="sk", judul="SK", tipe_isi="application/pdf", ukuran=1, sha256="0" * 64, berkas="uji"
    )


def pegawai_lengkap(**isian: Any) -> Pegawai:
    """An employee with everything: NIK, contacts, decrees with files, a recent increment, last year's SKP.

    isian: as `PegawaiAktifFactory` takes it.
    """
    pegawai = PegawaiAktifFactory(**isian)
    hari, nik = timezone.localdate(), f"3673015403{pegawai.pk % 1_000_000:06d}"
    Pegawai.objects.filter(pk=pegawai.pk).update(
        nik_sandi=sandi_nik.sandikan(nik), nik_kunci=sandi_nik.kunci(nik), tempat_lahir="Serang",
        status_kawin="kawin",
        agama=Agama.objects.order_by("pk")[0], telepon="081234567890",
    )  # fmt: skip
    RiwayatGaji.objects.create(
        pegawai=pegawai, tmt=hari - timedelta(days=200), golongan=_golongan(pegawai), mkg_tahun=10
    )
    for tahun in (hari.year - 2, hari.year - 1):
        RiwayatKinerja.objects.create(pegawai=pegawai, tahun=tahun, predikat="baik")
    for model in RIWAYAT:
        if model.__name__ in {"RiwayatKedudukan", "RiwayatPangkat", "RiwayatJabatan"}:
            model._default_manager.filter(pegawai=pegawai).update(
                sk_nomor="1/SK", sk_tanggal=date(2010, 1, 1), dokumen=buat_dokumen()
            )
    pegawai.refresh_from_db()
    return pegawai


def _golongan(pegawai: Pegawai) -> Any:
    terakhir = pegawai.riwayatpangkat.order_by("-tmt").first()
    return terakhir.golongan if terakhir else GolonganFactory()
