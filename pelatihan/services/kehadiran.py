"""Attendance: by the code on the trainer's screen, or ticked on the list."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.core import signing
from django.db import transaction
from django.utils import timezone

from pelatihan.domain.kelas import StatusPeserta
from pelatihan.models import CaraHadir, Kehadiran, Peserta, Sesi
from pelatihan.services.kesalahan import PelatihanDitolak, dijelaskan
from serang_asn.inti import penulisan
from serang_asn.inti.jejak import sebagai

GARAM = "pelatihan.kehadiran"
UMUR_DETIK = 300
"""How long a code on the screen opens the door: enough to sign in on the phone, too short to pass around."""
DAPAT_HADIR = (StatusPeserta.DIUNDANG, StatusPeserta.HADIR, StatusPeserta.TIDAK_HADIR)


@dataclass(frozen=True, slots=True)
class Tercatat:
    """What a scan led to. is_baru: this scan wrote it."""

    peserta: Peserta
    sesi: Sesi
    is_baru: bool


def buat_kode(sesi: Sesi) -> str:
    """Return a code of the session that holds for `UMUR_DETIK`."""
    return signing.TimestampSigner(salt=GARAM).sign(str(sesi.pk))


def baca_kode(kode: str) -> Sesi:
    """Return the session of a code that still holds, on its day. One query. Raises PelatihanDitolak."""
    try:
        kunci = signing.TimestampSigner(salt=GARAM).unsign(kode, max_age=UMUR_DETIK)
    except signing.SignatureExpired as galat:
        raise PelatihanDitolak("Kode ini sudah berganti. Pindai kode yang tampil sekarang.") from galat
    except signing.BadSignature as galat:
        raise PelatihanDitolak("Kode kehadiran ini tidak dikenal.") from galat
    sesi = Sesi.objects.select_related("kelas__pelatihan").filter(pk=kunci, is_batal=False).first()
    if sesi is None:
        raise PelatihanDitolak("Sesi ini sudah tidak ada.")
    if timezone.localdate(sesi.mulai) != timezone.localdate():
        raise PelatihanDitolak(f"Sesi ini pada {penulisan.tanggal(sesi.mulai)}, bukan hari ini.")
    return sesi


def cari_peserta(sesi: Sesi, akun: Any) -> Peserta:
    """Return the account's own place in the class of a session. One query. Raises PelatihanDitolak."""
    peserta = Peserta.objects.filter(kelas=sesi.kelas_id, pegawai__akun=akun.pk).first()
    if peserta is None or peserta.status not in DAPAT_HADIR:
        raise PelatihanDitolak("Anda tidak tercatat sebagai peserta yang diundang ke kelas ini.")
    return peserta


@transaction.atomic
def catat_diri(*, kode: str, akun: Any) -> Tercatat:
    """Record the account itself at the session of a code, once however often. Raises PelatihanDitolak."""
    sesi = baca_kode(kode)
    peserta = cari_peserta(sesi, akun)
    with sebagai(akun_id=akun.pk, asal="pelatihan.hadir"):
        baru = _catat(sesi, [peserta], CaraHadir.QR, akun)
    return Tercatat(peserta, sesi, bool(baru))


@transaction.atomic
def atur_daftar(*, sesi: Sesi, hadir: Collection[int], oleh: Any) -> int:
    """Bring the list of a session in line with the ticks of the trainer; return how many are present.

    hadir: keys of participants. What a phone recorded stays with its time. Raises PelatihanDitolak.
    """
    Sesi.objects.select_for_update().get(pk=sesi.pk)
    peserta = [*Peserta.objects.filter(kelas=sesi.kelas_id, pk__in=hadir, status__in=DAPAT_HADIR)]
    with sebagai(akun_id=oleh.pk, asal="pelatihan.daftar_hadir"), dijelaskan():
        _catat(sesi, peserta, CaraHadir.DAFTAR, oleh)
        Kehadiran.objects.filter(sesi=sesi, peserta__status=StatusPeserta.HADIR).exclude(
            peserta__in=peserta
        ).delete()
    return len(peserta)


def _catat(sesi: Sesi, peserta: Collection[Peserta], cara: CaraHadir, oleh: Any) -> int:
    """Insert what is not there; return how many rows came in."""
    sudah = set(
        Kehadiran.objects.filter(sesi=sesi, peserta__in=[satu.pk for satu in peserta]).values_list(
            "peserta_id", flat=True
        )
    )
    baru = [satu for satu in peserta if satu.pk not in sudah]
    if not baru:
        return 0
    Kehadiran.objects.bulk_create(
        (
            Kehadiran(sesi=sesi, peserta=satu, cara=cara, pada=timezone.now(), dicatat_oleh=oleh)
            for satu in baru
        ),
        ignore_conflicts=True,
    )
    return len(baru)
