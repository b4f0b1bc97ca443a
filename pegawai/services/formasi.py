"""Formations: the needed number of a post in a unit, dated so that what was needed stays on record."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Q

from pegawai.domain.abk import MENIT_PER_JAM, WAKTU_EFEKTIF, HasilAbk, UraianTugas, hitung_abk
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.periode import SELAMANYA
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import Formasi, UnitKerja, UraianBeban
from pegawai.models.ketentuan import get_parameter
from serang_asn.inti.jejak import sebagai


class FormasiDitolak(KesalahanAturan):
    """The formation cannot be written so; `pesan` says why."""

    def __init__(self, pesan: str) -> None:
        super().__init__("formasi_ditolak", pesan)


@transaction.atomic
def tambah(*, unit: UnitKerja, isian: dict[str, Any], oleh: Any, alasan: str = "") -> Formasi:
    """Add a formation from `isian["mulai"]` on. Raises FormasiDitolak."""
    unit = UnitKerja.objects.select_for_update().get(pk=unit.pk)
    baru = Formasi(unit=unit, **isian)
    _periksa(baru, unit)
    with sebagai(akun_id=oleh.pk, asal="formasi", alasan=alasan):
        baru.save()
    return baru


@transaction.atomic
def ubah(*, formasi: Formasi, isian: dict[str, Any], oleh: Any, alasan: str = "") -> Formasi:
    """Change a formation from `isian["mulai"]` on; from its own first day on, the row itself is mended.

    isian: mulai, jumlah, kepala, dasar. Raises FormasiDitolak.
    """
    lama = Formasi.objects.select_for_update().select_related("unit", "jabatan").get(pk=formasi.pk)
    mulai: date = isian["mulai"]
    if mulai < lama.mulai or (lama.selesai and mulai >= lama.selesai):
        raise FormasiDitolak(
            f"Perubahan harus jatuh dalam masa formasi ini, mulai {tanggal_panjang(lama.mulai)}."
        )
    with sebagai(akun_id=oleh.pk, asal="formasi", alasan=alasan):
        if mulai == lama.mulai:
            for nama, nilai in isian.items():
                setattr(lama, nama, nilai)
            _periksa(lama, lama.unit)
            lama.save()
            return lama
        baru = Formasi(unit=lama.unit, jabatan=lama.jabatan, selesai=lama.selesai, **isian)
        _periksa(baru, lama.unit, kecuali=lama.pk)
        Formasi.objects.filter(pk=lama.pk).update(selesai=mulai)
        baru.save()
        _salin_uraian(lama, baru)
    return baru


@transaction.atomic
def akhiri(*, formasi: Formasi, selesai: date, oleh: Any, alasan: str) -> None:
    """End a formation; one that has not begun by then is removed. Raises FormasiDitolak."""
    formasi = Formasi.objects.select_for_update().get(pk=formasi.pk)
    if formasi.selesai is not None and formasi.selesai <= selesai:
        raise FormasiDitolak(f"Formasi ini sudah berakhir pada {tanggal_panjang(formasi.selesai)}.")
    with sebagai(akun_id=oleh.pk, asal="formasi", alasan=alasan):
        if formasi.mulai >= selesai:
            formasi.delete()
            return
        Formasi.objects.filter(pk=formasi.pk).update(selesai=selesai)


@transaction.atomic
def hitung_kebutuhan(
    *, formasi: Formasi, uraian: Sequence[Mapping[str, Any]], oleh: Any, pada: date
) -> HasilAbk:
    """Keep the workload analysis of a formation and return the holders it asks for.

    uraian: tugas, satuan, volume (a year), waktu_menit per row, in order. The needed number itself does not
    change.
    """
    formasi = Formasi.objects.select_for_update().get(pk=formasi.pk)
    with sebagai(akun_id=oleh.pk, asal="formasi-abk"):
        formasi.uraian.all().delete()
        UraianBeban.objects.bulk_create(
            UraianBeban(formasi=formasi, urut=urut, **satu) for urut, satu in enumerate(uraian, start=1)
        )
    return hitung(uraian, pada)


def hitung(uraian: Sequence[Mapping[str, Any]], pada: date) -> HasilAbk:
    """Return the holders that tasks (volume, waktu_menit) ask for, by the effective time of `pada`."""
    tugas = [UraianTugas(Decimal(satu["volume"]), Decimal(satu["waktu_menit"])) for satu in uraian]
    return hitung_abk(tugas, waktu_efektif_menit(pada))


def waktu_efektif_menit(pada: date) -> Decimal:
    """Return the minutes a holder works effectively in a year, by the parameter of `pada`."""
    ketentuan = get_parameter(WAKTU_EFEKTIF.kode).get(WAKTU_EFEKTIF.kode, WAKTU_EFEKTIF)
    return ketentuan.pada(max(pada, min(ketentuan.nilai))) * MENIT_PER_JAM


def _salin_uraian(lama: Formasi, baru: Formasi) -> None:
    UraianBeban.objects.bulk_create(
        UraianBeban(
            formasi=baru, urut=satu.urut, tugas=satu.tugas, satuan=satu.satuan, volume=satu.volume,
            waktu_menit=satu.waktu_menit,
        )
        for satu in lama.uraian.order_by("urut")
    )  # fmt: skip


def _periksa(baru: Formasi, unit: UnitKerja, kecuali: int | None = None) -> None:
    """Say in words what the constraints of the table would refuse."""
    akhir = baru.selesai or SELAMANYA
    if akhir <= baru.mulai:
        raise FormasiDitolak("Tanggal berakhir harus setelah tanggal mulai.")
    if unit.berlaku_selesai is not None and akhir > unit.berlaku_selesai:
        raise FormasiDitolak(
            f"Unit ini berakhir {tanggal_panjang(unit.berlaku_selesai)}, jadi formasi harus berakhir paling lambat hari itu."  # noqa: E501
        )
    if baru.kepala and baru.jumlah != 1:
        raise FormasiDitolak("Formasi pemimpin unit selalu untuk satu orang.")
    lain = Formasi.objects.filter(unit=unit, mulai__lt=akhir).filter(
        Q(selesai__isnull=True) | Q(selesai__gt=baru.mulai)
    )
    lain = lain.exclude(pk__in=[pk for pk in (baru.pk, kecuali) if pk])
    if lain.filter(jabatan=baru.jabatan_id).exists():
        raise FormasiDitolak("Formasi jabatan ini pada unit yang sama sudah ada untuk masa itu.")
    if baru.kepala and lain.filter(kepala=True).exists():
        raise FormasiDitolak("Unit ini sudah mempunyai formasi pemimpin untuk masa itu.")
