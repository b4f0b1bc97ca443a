"""Keeps the answers of the engines of eligibility, so that lists can be filtered and counted."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from pegawai.domain.kelayakan.hasil import Kelayakan
from pegawai.domain.syarat import HasilSyarat
from pegawai.models import HasilKelayakan
from serang_asn.inti.kemajuan import Kemajuan

SEKALI_TULIS = 5_000
PANJANG_CATATAN = 300


def simpan(
    *, kemajuan: Kemajuan, pada: date, jumlah: int, daftar: Iterable[tuple[int, list[Kelayakan]]]
) -> None:
    """Write the answers, a few thousand at a time; answers about those who left are taken away.

    jumlah: how many people `daftar` has, each with key and answers. Each write replaces what was kept, so
    that a repetition after a failure does no harm.
    """
    mulai = timezone.now()
    kumpulan: list[HasilKelayakan] = []
    for nomor, (pegawai_id, jawaban) in enumerate(daftar, start=1):
        kumpulan += [_baris(pegawai_id, satu, pada, mulai) for satu in jawaban]
        if len(kumpulan) >= SEKALI_TULIS:
            _tulis(kumpulan)
            kumpulan = []
            kemajuan.lapor("Menghitung kelayakan", nomor, jumlah)
    _tulis(kumpulan)
    HasilKelayakan.objects.filter(dihitung_pada__lt=mulai).delete()


@transaction.atomic
def _tulis(kumpulan: list[HasilKelayakan]) -> None:
    HasilKelayakan.objects.bulk_create(
        kumpulan,
        update_conflicts=True,
        unique_fields=["pegawai", "jenis"],
        update_fields=["pada", "hasil", "tanggal", "rincian", "catatan", "dihitung_pada"],
    )


def _baris(pegawai_id: int, satu: Kelayakan, pada: date, mulai: datetime) -> HasilKelayakan:
    isi = satu.sebagai_json()
    return HasilKelayakan(
        pegawai_id=pegawai_id,
        jenis=satu.jenis,
        pada=pada,
        hasil=satu.hasil.value,
        tanggal=satu.tanggal,
        rincian={nama: nilai for nama, nilai in isi["rincian"].items() if nama not in TAK_DISIMPAN},  # type: ignore[attr-defined]
        catatan=_catatan(satu),
        dihitung_pada=mulai,
    )


TAK_DISIMPAN = frozenset({"data_kurang", "disiplin"})
"""Details that tell of family or discipline."""


def _catatan(satu: Kelayakan) -> str:
    """The first condition that is not met or not known; a sensitive one says nothing of itself."""
    for syarat in satu.syarat:
        if syarat.hasil is not HasilSyarat.TERPENUHI and not syarat.sensitif:
            return syarat.keterangan[:PANJANG_CATATAN]
    return "" if satu.hasil == "layak" else "Rinciannya ada pada rekam pegawai."
