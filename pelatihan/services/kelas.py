"""Runs classes: announced, with sessions and trainers, begun, ended, called off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from pegawai.domain.usulan import AKHIR_PEKAN
from pelatihan.domain.kelas import StatusKelas, StatusPeserta
from pelatihan.models import Kelas, Pengajar, Peserta, Sesi
from pelatihan.services import pemberitahuan
from pelatihan.services.kesalahan import PelatihanDitolak, dijelaskan
from serang_asn.inti import penulisan
from serang_asn.inti.jejak import sebagai

TERBUKA = (
    StatusPeserta.DIUSULKAN,
    StatusPeserta.DAFTAR_TUNGGU,
    StatusPeserta.DISETUJUI,
    StatusPeserta.DIUNDANG,
)


@dataclass(frozen=True, slots=True)
class IsianSesi:
    """One session as it is written down; jam: local time."""

    tanggal: date
    judul: str
    jam_mulai: time
    jam_selesai: time
    ruang: str = ""


@transaction.atomic
def buat(*, kelas: Kelas, oleh: Any) -> Kelas:
    """Write a new class as a draft with the next code of its year. Raises PelatihanDitolak."""
    awalan = f"K{kelas.mulai:%y}-"
    with sebagai(akun_id=oleh.pk, asal="pelatihan.kelas"), dijelaskan():
        terakhir = (
            Kelas.objects.filter(nomor__startswith=awalan)
            .select_for_update()
            .order_by("-nomor")
            .values_list("nomor", flat=True)
            .first()
        )
        urut = int(terakhir.removeprefix(awalan)) + 1 if terakhir else 1
        kelas.nomor = f"{awalan}{urut:04d}"
        kelas.dibuat_oleh = oleh
        kelas.status = StatusKelas.DRAF.value
        kelas.save(force_insert=True)
    return kelas


@transaction.atomic
def ubah(*, kelas: Kelas, oleh: Any) -> Kelas:
    """Write what an officer changed; participants move with the days. Raises PelatihanDitolak."""
    kini = Kelas.objects.select_for_update().get(pk=kelas.pk)
    if kini.status in {StatusKelas.SELESAI, StatusKelas.BATAL}:
        raise PelatihanDitolak("Kelas yang sudah berakhir tidak dapat diubah.")
    kelas.status, kelas.alasan_batal = kini.status, kini.alasan_batal
    with sebagai(akun_id=oleh.pk, asal="pelatihan.kelas"), dijelaskan():
        kelas.save()
    return kelas


@transaction.atomic
def atur_sesi(*, kelas: Kelas, daftar: Sequence[IsianSesi], oleh: Any) -> int:
    """Replace the sessions of a class; those with attendance stay as they are. Returns how many there are.

    Raises PelatihanDitolak when a room is taken, a session lies outside the class, or attendance exists.
    """
    Kelas.objects.select_for_update().get(pk=kelas.pk)
    if Sesi.objects.filter(kelas=kelas, kehadiran__isnull=False).exists():
        raise PelatihanDitolak("Kehadiran sudah dicatat; susunan sesi tidak dapat diganti lagi.")
    if any(not kelas.mulai <= satu.tanggal < kelas.selesai for satu in daftar):
        raise PelatihanDitolak(
            f"Semua sesi harus pada masa kelas, {penulisan.rentang(kelas.mulai, kelas.selesai)}."
        )
    with sebagai(akun_id=oleh.pk, asal="pelatihan.sesi"), dijelaskan():
        kelas.sesi.all().delete()
        Sesi.objects.bulk_create(
            Sesi(
                kelas=kelas, urut=urut, judul=satu.judul, ruang=satu.ruang or kelas.ruang,
                mulai=_waktu(satu.tanggal, satu.jam_mulai), selesai=_waktu(satu.tanggal, satu.jam_selesai),
            )
            for urut, satu in enumerate(sorted(daftar, key=lambda x: (x.tanggal, x.jam_mulai)), start=1)
        )  # fmt: skip
    return len(daftar)


@transaction.atomic
def tambah_pengajar(*, kelas: Kelas, pegawai: Any, nama: str, asal: str, oleh: Any) -> Pengajar:
    """Add a trainer: an employee, or somebody from outside by name. Raises PelatihanDitolak."""
    if pegawai is None and not nama.strip():
        raise PelatihanDitolak("Pilih pegawai atau tulis nama pengajar dari luar.")
    with sebagai(akun_id=oleh.pk, asal="pelatihan.pengajar"), dijelaskan():
        return Pengajar.objects.create(
            kelas=kelas, pegawai=pegawai, nama=pegawai.nama_lengkap if pegawai else nama.strip(), asal=asal
        )


@transaction.atomic
def hapus_pengajar(*, kelas: Kelas, pengajar_id: int, oleh: Any) -> None:
    """Take a trainer off a class."""
    with sebagai(akun_id=oleh.pk, asal="pelatihan.pengajar"):
        Pengajar.objects.filter(kelas=kelas, pk=pengajar_id).delete()


@transaction.atomic
def pindah(*, kelas: Kelas, ke: StatusKelas, oleh: Any) -> Kelas:
    """Open a draft for nominations, or begin an open class. Raises PelatihanDitolak."""
    kini = Kelas.objects.select_for_update().get(pk=kelas.pk)
    kini.status = ke.value
    with sebagai(akun_id=oleh.pk, asal=f"pelatihan.{ke.value}"), dijelaskan():
        kini.save(update_fields=["status"])
    return kini


@transaction.atomic
def batalkan(*, kelas: Kelas, alasan: str, oleh: Any) -> Kelas:
    """Call a class off: its rooms are free, everyone in it is told. Raises PelatihanDitolak."""
    if not alasan.strip():
        raise PelatihanDitolak("Tuliskan alasan pembatalan.")
    kini = Kelas.objects.select_for_update().select_related("pelatihan").get(pk=kelas.pk)
    kini.status, kini.alasan_batal = StatusKelas.BATAL.value, alasan.strip()[:300]
    with sebagai(akun_id=oleh.pk, asal="pelatihan.batal", alasan=alasan[:300]), dijelaskan():
        kini.save(update_fields=["status", "alasan_batal"])
        kini.sesi.update(is_batal=True)
        peserta = Peserta.objects.filter(kelas=kini, status__in=TERBUKA)
        akun = [*peserta.filter(pegawai__akun__isnull=False).values_list("pegawai__akun", flat=True)]
        peserta.update(status=StatusPeserta.MUNDUR, alasan=f"Kelas dibatalkan: {kini.alasan_batal}"[:300])
    pemberitahuan.kabarkan(kini, akun, "batal", f"Kelas {kini} dibatalkan", kini.alasan_batal)
    return kini


def _waktu(tanggal: date, jam: time) -> datetime:
    return timezone.make_aware(datetime.combine(tanggal, jam))


def hari_kelas(kelas: Kelas) -> list[date]:
    """Return the days of a class, weekends left out unless it has no other."""
    semua = [kelas.mulai + timedelta(days=n) for n in range((kelas.selesai - kelas.mulai).days)]
    return [satu for satu in semua if satu.weekday() < AKHIR_PEKAN] or semua
