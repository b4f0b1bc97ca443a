"""Undoing a reorganisation, as a whole, while nothing later rests on what it made.

Its events are withdrawn, what it closed is opened again. Its units stay as rows with an empty period: events
that were withdrawn still name them.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import F, Q
from django.db.models.fields.reverse_related import ForeignObjectRel
from django.utils import timezone

from pegawai.models import (
    Formasi,
    PenugasanTambahan,
    PergantianUnit,
    RiwayatJabatan,
    TindakanKepegawaian,
    UnitKerja,
)
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.reorganisasi.periksa import ReorganisasiDitolak
from pegawai.services.reorganisasi.terapkan import kunci_organisasi
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.models import PemberianPeran


def daftar_halangan(tindakan: TindakanKepegawaian) -> list[str]:
    """Return what forbids the undo; empty means it can be undone. Reads only."""
    catatan = tindakan.ringkasan
    baru, lama = catatan["unit_baru"], catatan["unit_lama"]
    halangan = [
        *_sudah_dipakai(tindakan, baru),
        *_sudah_diubah(tindakan),
        *_induk_berakhir(lama),
    ]
    unit = UnitKerja.objects.filter(pk__in=baru)
    if n := unit.filter(berlaku_selesai__isnull=False).count():
        halangan.append(f"{n} unit baru sudah berubah lagi. Batalkan dahulu perubahan yang lebih baru.")
    jalur = list(unit.values_list("path", flat=True))
    anak = UnitKerja.objects.pernah_ada().exclude(pk__in=baru)
    dibawah = Q(pk__in=[])
    for satu in jalur:
        dibawah |= Q(path__startswith=satu, depth=len(satu) // UnitKerja.steplen + 1)
    if jalur and (n := anak.filter(dibawah).count()):
        halangan.append(f"Sudah ada {n} unit lain di bawah unit baru.")
    return halangan


@transaction.atomic
def batalkan(
    *, tindakan_id: int, alasan: str, oleh_id: int | None, kemajuan: Kemajuan = DIAM
) -> TindakanKepegawaian:
    """Undo an applied reorganisation; one already undone is returned as it is. Raises ReorganisasiDitolak."""
    kunci_organisasi()
    tindakan = TindakanKepegawaian.objects.select_for_update().get(pk=tindakan_id)
    if tindakan.status == StatusTindakan.DIBATALKAN:
        return tindakan
    kemajuan.lapor("Memeriksa perubahan setelahnya")
    if tindakan.status == StatusTindakan.DITERAPKAN:
        halangan = daftar_halangan(tindakan)
        if halangan:
            raise ReorganisasiDitolak(halangan)
    with sebagai(akun_id=oleh_id, asal=f"reorganisasi:{tindakan.kode}", alasan=alasan):
        if tindakan.status == StatusTindakan.DITERAPKAN:
            kemajuan.lapor("Mengembalikan susunan sebelumnya")
            _kembalikan(tindakan, alasan)
        tindakan.status = StatusTindakan.DIBATALKAN
        tindakan.dibatalkan_pada = timezone.now()
        tindakan.alasan_pembatalan = alasan[:300]
        tindakan.save(update_fields=["status", "dibatalkan_pada", "alasan_pembatalan"])
    segarkan(None)
    return tindakan


def _sudah_dipakai(tindakan: TindakanKepegawaian, baru: list[int]) -> Iterable[str]:
    """Rows of any table that point to the new units, besides those the reorganisation itself wrote."""
    c = tindakan.ringkasan
    milik: dict[type, Q] = {
        RiwayatJabatan: Q(tindakan=tindakan) | Q(pk__in=_kunci(c["jabatan_alih"])),
        PenugasanTambahan: Q(tindakan=tindakan) | Q(pk__in=_kunci(c["penugasan_alih"])),
        Formasi: Q(pk__in=[*c["formasi_baru"], *_kunci(c["formasi_alih"])]),
        PemberianPeran: Q(pk__in=c["peran_baru"]),
        PergantianUnit: Q(tindakan=tindakan) | Q(tindakan__status=StatusTindakan.DIBATALKAN),
        UnitKerja: Q(pk__in=[*c["unit_lama"], *baru, *_kunci(c["pengelola"])]),
    }
    for relasi in UnitKerja._meta.get_fields(include_hidden=True):
        model: Any = relasi.related_model
        if not isinstance(relasi, ForeignObjectRel) or not getattr(relasi.field, "db_constraint", True):
            continue
        baris = model._base_manager.filter(**{f"{relasi.field.name}__in": baru}).exclude(
            milik.get(model, Q(pk__in=[]))
        )
        if hasattr(model, "dibatalkan_pada"):
            baris = baris.filter(dibatalkan_pada__isnull=True)
        if n := baris.count():
            yield f"Unit baru sudah dipakai pada {n} {model._meta.verbose_name} lain."


def _sudah_diubah(tindakan: TindakanKepegawaian) -> Iterable[str]:
    """Rows of the reorganisation that somebody changed or withdrew since."""
    c = tindakan.ringkasan
    daftar: list[tuple[Any, Q]] = [
        (RiwayatJabatan, Q(tindakan=tindakan) | Q(pk__in=_kunci(c["jabatan_alih"]))),
        (PenugasanTambahan, Q(tindakan=tindakan) | Q(pk__in=_kunci(c["penugasan_tutup"]))),
        (Formasi, Q(pk__in=[*c["formasi_baru"], *_kunci(c["formasi_tutup"])])),
    ]
    for model, milik in daftar:
        if n := _banyak_berbeda(model, milik, tindakan.diterapkan_pada):
            yield f"{n} {model._meta.verbose_name} dari reorganisasi ini sudah diubah."


def _banyak_berbeda(model: Any, milik: Q, sejak: datetime | None) -> int:
    """Count the rows that are not as they were at `sejak`; one changed and changed back is as it was."""
    peristiwa = model.jejak.rel.related_model
    jejak = peristiwa.objects.filter(pgh_obj__in=model._base_manager.filter(milik))
    kolom = [bidang.attname for bidang in model._meta.concrete_fields]
    tersentuh = list(jejak.filter(pgh_label="ubah", pgh_created_at__gt=sejak).values("pgh_obj").distinct())
    daftar = [satu["pgh_obj"] for satu in tersentuh]
    kini = {nilai["id"]: nilai for nilai in model._base_manager.filter(pk__in=daftar).values(*kolom)}
    dulu = {
        nilai["id"]: nilai
        for nilai in jejak.filter(pgh_obj__in=daftar, pgh_created_at__lte=sejak)
        .order_by("pgh_id")
        .values(*kolom)
    }
    return sum(kini[pk] != dulu.get(pk) for pk in daftar)


def _induk_berakhir(lama: list[int]) -> Iterable[str]:
    jalur = UnitKerja.objects.filter(pk__in=lama).values_list("path", flat=True)
    induk = {satu[: -UnitKerja.steplen] for satu in jalur}
    n = UnitKerja.objects.filter(path__in=induk, berlaku_selesai__isnull=False).exclude(pk__in=lama).count()
    if n:
        yield f"{n} unit induk dari unit lama sudah berakhir."


def _kembalikan(tindakan: TindakanKepegawaian, alasan: str) -> None:
    c = tindakan.ringkasan
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
        UnitKerja.objects.filter(pk__in=c["unit_lama"]).update(berlaku_selesai=None, penerus=None)
        for pk, lama in c["pengelola"]:
            UnitKerja.objects.filter(pk=pk).update(pengelola_kepegawaian=lama)
        cabut = {"dibatalkan_pada": timezone.now(), "alasan_pembatalan": alasan[:300]}
        RiwayatJabatan.objects.filter(tindakan=tindakan).update(**cabut)
        PenugasanTambahan.objects.filter(tindakan=tindakan).update(**cabut)
        _alamatkan(RiwayatJabatan, c["jabatan_alih"])
        _alamatkan(PenugasanTambahan, c["penugasan_alih"])
        _buka(PenugasanTambahan, c["penugasan_tutup"])
        Formasi.objects.filter(pk__in=c["formasi_baru"]).delete()
        _alamatkan(Formasi, c["formasi_alih"])
        _buka(Formasi, c["formasi_tutup"])
        PemberianPeran.objects.filter(pk__in=c["peran_baru"]).delete()
        _kosongkan(kursor, c["unit_baru"])
        kursor.execute("SELECT keadaan_selesaikan()")
        kursor.execute("SET LOCAL siasn.keadaan = ''")


def _kosongkan(kursor: Any, baru: list[int]) -> None:
    """Give the new units an empty period and free their codes."""
    UnitKerja.objects.filter(pk__in=baru).update(berlaku_selesai=F("berlaku_mulai"))
    kursor.execute(
        "UPDATE pegawai_unitkerja SET kode = left(kode, 18) || '~' || id WHERE id = ANY(%s)", [baru]
    )


def _kunci(pasangan: list[list[Any]]) -> list[int]:
    return [pk for pk, _ in pasangan]


def _alamatkan(model: Any, pasangan: list[list[int]]) -> None:
    """Point rows back to the units they named before."""
    per_unit: dict[int, list[int]] = defaultdict(list)
    for pk, unit in pasangan:
        per_unit[unit].append(pk)
    for unit, daftar in per_unit.items():
        model.objects.filter(pk__in=daftar).update(unit=unit)


def _buka(model: Any, pasangan: list[list[Any]]) -> None:
    """Give rows back the end they had before."""
    per_akhir: dict[str | None, list[int]] = defaultdict(list)
    for pk, selesai in pasangan:
        per_akhir[selesai].append(pk)
    for selesai, daftar in per_akhir.items():
        model.objects.filter(pk__in=daftar).update(selesai=date.fromisoformat(selesai) if selesai else None)
