"""Undoing an action as a whole, while nothing that was recorded later rests on it.

Its events are withdrawn and stay readable; what it ended runs again; a person it brought in goes, as with an
import, with what was withdrawn of it already; the trail keeps the rows.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date

from pegawai.models import Pegawai, RiwayatKedudukan, TindakanKepegawaian
from pegawai.models.riwayat import RIWAYAT, RiwayatBermasa, RiwayatBertanggal
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.riwayat.kesalahan import AlasanKosong, RiwayatDitolak
from pegawai.services.riwayat.tulis import simpan
from pegawai.services.tindakan import dasar
from pegawai.services.tindakan.kesalahan import Halangan, TindakanTidakDapatDibatalkan
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti.jejak import catat_jejak
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.models import Akun, Tugas
from serang_asn.inti.versi import versi_kini

BANYAK_CONTOH = 5
TABEL = {model._meta.model_name: model for model in RIWAYAT}
BERWAKTU = tuple(model for model in RIWAYAT if issubclass(model, (RiwayatBertanggal, RiwayatBermasa)))


@transaction.atomic
def mulai(*, tindakan: TindakanKepegawaian, alasan: str, oleh: Any) -> Tugas:
    """Queue the undo of an action of many people.

    Raises AlasanKosong, TindakanTidakDapatDibatalkan with what forbids it now; the task looks again.
    """
    if not alasan.strip():
        raise AlasanKosong
    baris = TindakanKepegawaian.objects.select_for_update(of=("self",)).get(pk=tindakan.pk)
    _pastikan_diterapkan(baris)
    if baris.tugas is not None and not baris.tugas.is_berakhir:
        raise TindakanTidakDapatDibatalkan("Tindakan ini sedang dibatalkan. Tunggu sampai selesai.")
    _pastikan_tanpa_halangan(baris)
    baris.tugas = antrean.jalankan(
        fungsi=kerjakan, judul=f"Membatalkan: {baris.judul}"[:200], akun=oleh,
        argumen={"tindakan_id": baris.pk, "alasan": alasan, "oleh_id": oleh.pk},
    )  # fmt: skip
    baris.save(update_fields=["tugas"])
    return baris.tugas


def kerjakan(*, kemajuan: Kemajuan, tindakan_id: int, alasan: str, oleh_id: int) -> dict[str, Any]:
    """Task: undo, with progress; once, however often it is started. Raises TindakanTidakDapatDibatalkan."""
    tindakan = TindakanKepegawaian.objects.get(pk=tindakan_id)
    batalkan(tindakan=tindakan, alasan=alasan, oleh=Akun.objects.get(pk=oleh_id), kemajuan=kemajuan)
    return {"tautan": reverse("pegawai:tindakan-detail", args=[tindakan.kode])}


@transaction.atomic
def batalkan(
    *, tindakan: TindakanKepegawaian, alasan: str, oleh: Any, kemajuan: Kemajuan = DIAM
) -> TindakanKepegawaian:
    """Undo an applied action; undoing twice does it once.

    Raises AlasanKosong, TindakanTidakDapatDibatalkan with what forbids it.
    """
    if not alasan.strip():
        raise AlasanKosong
    baris = TindakanKepegawaian.objects.select_for_update(of=("self",)).get(pk=tindakan.pk)
    if baris.status == StatusTindakan.DIBATALKAN:
        return baris
    _pastikan_diterapkan(baris)
    kemajuan.lapor("Memeriksa catatan yang bergantung padanya")
    orang = Pegawai.objects.select_for_update().filter(_bersangkutan(baris)).order_by("pk")
    kunci = [*orang.values_list("pk", flat=True)]
    _pastikan_tanpa_halangan(baris)
    with catat_jejak(oleh, "tindakan.batalkan", alasan):
        _cabut(baris, alasan.strip()[:300], kemajuan)
        baris.status = StatusTindakan.DIBATALKAN
        baris.dibatalkan_pada = timezone.now()
        baris.alasan_pembatalan = alasan.strip()[:300]
        baris.save(update_fields=["status", "dibatalkan_pada", "alasan_pembatalan"])
    segarkan(kunci)
    return baris


def daftar_halangan(tindakan: TindakanKepegawaian) -> list[Halangan]:
    """Return what forbids undoing `tindakan`; empty means it can be undone. Reads only."""
    baru = tindakan.ringkasan.get("pegawai_baru")
    return [
        *_diubah(tindakan),
        *(_milik_pendatang(tindakan, baru) if baru else _kemudian(tindakan)),
        *_diakhiri_diubah(tindakan),
    ]


def _pastikan_diterapkan(tindakan: TindakanKepegawaian) -> None:
    if tindakan.status != StatusTindakan.DITERAPKAN:
        raise TindakanTidakDapatDibatalkan("Tindakan ini belum diterapkan, jadi belum ada yang dibatalkan.")


def _pastikan_tanpa_halangan(tindakan: TindakanKepegawaian) -> None:
    halangan = daftar_halangan(tindakan)
    if halangan:
        raise TindakanTidakDapatDibatalkan(
            "Tindakan ini tidak dapat dibatalkan karena catatan lain sudah bergantung padanya.", halangan
        )


def list_pegawai(tindakan: TindakanKepegawaian) -> Any:
    """Return the employees of whom the action wrote events."""
    return Pegawai.objects.filter(_bersangkutan(tindakan)).order_by("nama", "pk")


def _bersangkutan(tindakan: TindakanKepegawaian) -> Q:
    syarat = Q()
    for model in RIWAYAT:
        syarat |= Q(pk__in=model._default_manager.filter(tindakan=tindakan).values("pegawai_id"))
    return syarat


def _halangan(kode: str, pesan: str, pegawai: Any) -> Iterator[Halangan]:
    orang = list(Pegawai.objects.filter(pk__in=pegawai).order_by("nama", "pk"))
    if orang:
        yield Halangan(kode, pesan, len(orang), tuple(satu.nama_lengkap for satu in orang[:BANYAK_CONTOH]))


def _diubah(tindakan: TindakanKepegawaian) -> Iterator[Halangan]:
    """Events of the action that somebody corrected since."""
    for model in RIWAYAT:
        jejak = model.pgh_event_model.objects.filter(pgh_obj_id=OuterRef("pk"), pgh_label="ubah")  # type: ignore[attr-defined]
        baris = model._default_manager.filter(tindakan=tindakan, dibatalkan_pada__isnull=True)
        nama = model._meta.verbose_name
        pesan = f"Catatan {nama} dari tindakan ini sudah dikoreksi."
        yield from _halangan(f"{model._meta.model_name}_diubah", pesan, baris.filter(Exists(jejak)).values("pegawai_id"))  # fmt: skip  # noqa: E501


def _kemudian(tindakan: TindakanKepegawaian) -> Iterator[Halangan]:
    """Events recorded later that hold from the same day or later: of the same history, after a standing of any."""  # noqa: E501
    batas = tindakan.ringkasan.get("batas", {})
    for model in RIWAYAT:
        if not issubclass(model, RiwayatBertanggal):
            continue
        sendiri = model._default_manager.filter(tindakan=tindakan, dibatalkan_pada__isnull=True)
        for lain in BERWAKTU if model is RiwayatKedudukan else (model,):
            hari = "tmt" if issubclass(lain, RiwayatBertanggal) else "mulai"
            nyusul = (
                lain._default_manager.filter(
                    pegawai=OuterRef("pegawai"), dibatalkan_pada__isnull=True,
                    **{f"{hari}__gte": OuterRef("tmt")},
                )
                .exclude(tindakan=tindakan)
                .filter(pk__gt=OuterRef("pk") if lain is model else batas.get(lain._meta.model_name, 0))
            )  # fmt: skip
            pesan = f"Sesudahnya sudah dicatat {lain._meta.verbose_name} yang baru."
            yield from _halangan(
                f"{lain._meta.model_name}_kemudian",
                pesan,
                sendiri.filter(Exists(nyusul)).values("pegawai_id"),
            )


def _milik_pendatang(tindakan: TindakanKepegawaian, kode: str) -> Iterator[Halangan]:
    """Anything else that belongs or points to the person whom the action brought in."""
    pegawai = Pegawai.objects.filter(kode=kode)
    semua: Any = Pegawai._meta.get_fields(include_hidden=True)
    for relasi in semua:
        model = relasi.related_model
        is_menunjuk = relasi.auto_created and (relasi.one_to_many or relasi.one_to_one)
        if not is_menunjuk or not getattr(relasi.field, "db_constraint", False):
            continue
        baris = model._base_manager.filter(**{f"{relasi.field.name}__in": pegawai})
        if model in RIWAYAT and relasi.field.name == "pegawai":
            baris = baris.exclude(tindakan=tindakan).filter(dibatalkan_pada__isnull=True)
        if baris.exists():
            pesan = f"Pegawai ini sudah dipakai pada {model._meta.verbose_name}."
            yield from _halangan(f"{model._meta.model_name}_memakai", pesan, pegawai.values("pk"))


def _diakhiri_diubah(tindakan: TindakanKepegawaian) -> Iterator[Halangan]:
    for satu in tindakan.ringkasan.get("diakhiri", ()):
        baris = TABEL[satu["tabel"]]._default_manager.get(pk=satu["id"])
        if versi_kini(baris) != satu["versi"]:
            pesan = f"Catatan {baris._meta.verbose_name} yang diakhiri tindakan ini sudah diubah lagi."
            yield from _halangan("diakhiri_diubah", pesan, [baris.pegawai_id])


def _cabut(tindakan: TindakanKepegawaian, alasan: str, kemajuan: Kemajuan) -> None:
    baru = Pegawai.objects.filter(kode=tindakan.ringkasan.get("pegawai_baru")).first()
    with dasar.turunkan_sekali():
        for urut, model in enumerate(RIWAYAT):
            kemajuan.lapor("Membatalkan riwayat", urut, len(RIWAYAT))
            if baru is not None:
                _hapus(model, "pegawai_id", baru.pk)
                continue
            model._default_manager.filter(tindakan=tindakan, dibatalkan_pada__isnull=True).update(
                dibatalkan_pada=timezone.now(), alasan_pembatalan=alasan
            )
        kemajuan.lapor("Menurunkan keadaan pegawai", len(RIWAYAT), len(RIWAYAT))
    for satu in tindakan.ringkasan.get("diakhiri", ()):
        _kembalikan(satu)
    if baru is not None:
        _hapus(Pegawai, "id", baru.pk)


def _kembalikan(satu: dict[str, Any]) -> None:
    baris = TABEL[satu["tabel"]]._default_manager.get(pk=satu["id"])
    for nama, nilai in satu["semula"].items():
        setattr(baris, nama, _nilai(nama, nilai))
    try:
        simpan(baris, update_fields=[*satu["semula"]])
    except RiwayatDitolak as galat:
        pesan = f"{satu['pesan']} Catatan itu tidak dapat dijalankan lagi: {galat.pesan}"
        raise TindakanTidakDapatDibatalkan(pesan) from galat


def _nilai(nama: str, nilai: Any) -> date | Any:
    return parse_date(nilai) if nama == "selesai" and nilai else nilai


def _hapus(model: Any, kolom: str, nilai: Any) -> None:
    with connection.cursor() as kursor:
        kursor.execute(f"DELETE FROM {model._meta.db_table} WHERE {kolom} = %s", [nilai])
