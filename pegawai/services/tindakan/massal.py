"""Bulk actions: drawn up, looked at, applied as a whole in the background."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.urls import reverse

from pegawai.models import Jabatan, Pegawai, TindakanKepegawaian, UnitKerja
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.riwayat.kesalahan import AlasanKosong
from pegawai.services.tindakan import dasar
from pegawai.services.tindakan.kesalahan import TindakanTidakDapatDiterapkan
from pegawai.services.tindakan.rencana import ATASAN, MODEL, PINDAH, Rencana, rencanakan
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti import penulisan
from serang_asn.inti.jejak import catat_jejak, konteks
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Tugas

SEKALI_SISIP = 2_000


@transaction.atomic
def susun_pindah(
    *, pegawai: Iterable[Pegawai], unit: UnitKerja, jabatan: Jabatan | None, tmt: date, sk: dict[str, Any],
    oleh: Any, dokumen: Any = None,
) -> TindakanKepegawaian:  # fmt: skip
    """Draw up moving people to a unit, and to a post unless each keeps the own one; writes no event."""
    kunci = _kunci(pegawai)
    judul = f"Pindah {penulisan.angka(len(kunci))} pegawai ke {unit.nama}"
    rencana = {"pegawai": kunci, "unit": unit.pk, "jabatan": jabatan.pk if jabatan else None}
    return _susun(jenis=PINDAH, judul=judul, tmt=tmt, sk=sk, oleh=oleh, dokumen=dokumen, rencana=rencana)


@transaction.atomic
def susun_atasan(
    *, pegawai: Iterable[Pegawai], atasan: Pegawai, tmt: date, sk: dict[str, Any], oleh: Any,
    dokumen: Any = None,
) -> TindakanKepegawaian:  # fmt: skip
    """Draw up giving people a supervisor; writes no event."""
    kunci = _kunci(pegawai)
    judul = f"Atasan {penulisan.angka(len(kunci))} pegawai: {atasan.nama_lengkap}"
    rencana = {"pegawai": kunci, "atasan": atasan.pk}
    return _susun(jenis=ATASAN, judul=judul, tmt=tmt, sk=sk, oleh=oleh, dokumen=dokumen, rencana=rencana)


@transaction.atomic
def mulai_terapkan(*, tindakan: TindakanKepegawaian, oleh: Any, alasan: str = "") -> Tugas:
    """Queue the application. Raises TindakanTidakDapatDiterapkan, AlasanKosong when a rule warns."""
    baris = TindakanKepegawaian.objects.select_for_update(of=("self",)).get(pk=tindakan.pk)
    _pastikan_disusun(baris)
    if baris.tugas is not None and not baris.tugas.is_berakhir:
        raise TindakanTidakDapatDiterapkan("Tindakan ini sedang diterapkan. Tunggu sampai selesai.")
    _pastikan_dapat(rencanakan(baris), alasan)
    baris.tugas = antrean.jalankan(
        fungsi=terapkan, judul=f"Menerapkan: {baris.judul}"[:200], akun=oleh,
        argumen={"tindakan_id": baris.pk, "alasan": alasan},
    )  # fmt: skip
    baris.save(update_fields=["tugas"])
    return baris.tugas


@transaction.atomic
def terapkan(*, kemajuan: Kemajuan, tindakan_id: int, alasan: str = "") -> dict[str, Any]:
    """Task: write the events of everybody whom no rule forbids; once, however often it is started.

    Raises TindakanTidakDapatDiterapkan, AlasanKosong.
    """
    tindakan = TindakanKepegawaian.objects.select_for_update(of=("self",)).get(pk=tindakan_id)
    if tindakan.status == StatusTindakan.DITERAPKAN:
        return _hasil(tindakan)
    _pastikan_disusun(tindakan)
    kunci = tindakan.rencana["pegawai"]
    kemajuan.lapor("Memeriksa aturan", 0, len(kunci))
    list(Pegawai.objects.select_for_update(no_key=True).filter(pk__in=kunci).order_by("pk").values_list("pk"))
    rencana = rencanakan(tindakan)
    _pastikan_dapat(rencana, alasan)
    kemajuan.lapor("Menulis riwayat dan keadaan", 0, len(kunci))
    model, _ = MODEL[tindakan.jenis]
    with konteks(**({"alasan": alasan.strip()} if alasan.strip() else {})), dasar.turunkan_sekali():
        model.objects.bulk_create([satu.riwayat for satu in rencana.boleh], batch_size=SEKALI_SISIP)
    dilewati = [
        {
            "pegawai": str(satu.pegawai.kode),
            "nama": satu.pegawai.nama_lengkap,
            "pesan": satu.larangan[0].pesan,
        }
        for satu in rencana.dilewati
    ]
    dasar.tandai_diterapkan(tindakan, {"jumlah": len(rencana.boleh), "dilewati": dilewati})
    segarkan(satu.pegawai.pk for satu in rencana.boleh)
    kemajuan.lapor("Selesai", len(kunci), len(kunci))
    return _hasil(tindakan)


@transaction.atomic
def buang(*, tindakan: TindakanKepegawaian, oleh: Any) -> None:
    """Throw away what was only drawn up. Raises TindakanTidakDapatDiterapkan."""
    baris = TindakanKepegawaian.objects.select_for_update(of=("self",)).get(pk=tindakan.pk)
    _pastikan_disusun(baris)
    if baris.tugas is not None and not baris.tugas.is_berakhir:
        raise TindakanTidakDapatDiterapkan("Tindakan ini sedang diterapkan. Tunggu sampai selesai.")
    with catat_jejak(oleh, "tindakan.buang", ""):
        baris.delete()


def _susun(**isian: Any) -> TindakanKepegawaian:
    with catat_jejak(isian["oleh"], "tindakan.susun", ""):
        return dasar.buat(**isian)


def _kunci(pegawai: Iterable[Pegawai]) -> list[int]:
    kunci = sorted({satu.pk for satu in pegawai})
    if not kunci:
        raise TindakanTidakDapatDiterapkan("Belum ada pegawai yang dipilih.")
    return kunci


def _pastikan_disusun(tindakan: TindakanKepegawaian) -> None:
    if tindakan.status != StatusTindakan.DISUSUN:
        raise TindakanTidakDapatDiterapkan(
            f"Tindakan ini {tindakan.get_status_display().lower()}, jadi tidak dapat diterapkan lagi."
        )


def _pastikan_dapat(rencana: Rencana, alasan: str) -> None:
    if not rencana.boleh:
        raise TindakanTidakDapatDiterapkan("Tidak ada pegawai yang memenuhi aturan untuk tindakan ini.")
    if rencana.perlu_alasan and not alasan.strip():
        raise AlasanKosong


def _hasil(tindakan: TindakanKepegawaian) -> dict[str, Any]:
    return {
        "tautan": reverse("pegawai:tindakan-detail", args=[tindakan.kode]),
        "jumlah": tindakan.ringkasan["jumlah"],
    }
