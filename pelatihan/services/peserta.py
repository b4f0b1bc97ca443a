"""Moves people through a class: nominated, seated or waiting, called, withdrawn."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from pegawai.domain.syarat import HasilSyarat
from pegawai.models import Pegawai
from pelatihan.domain.kelas import BERKURSI, StatusKelas, StatusPeserta, masa_daftar
from pelatihan.models import Kelas, Peserta
from pelatihan.services import calon, pemberitahuan
from pelatihan.services.kesalahan import PelatihanDitolak, dijelaskan
from serang_asn.inti.jejak import sebagai

_P = StatusPeserta


@dataclass(slots=True)
class HasilLangkah:
    """What became of a list of people: keys that moved, and of the others why not, in words."""

    berpindah: list[int] = field(default_factory=list)
    menunggu: list[int] = field(default_factory=list)
    tertolak: list[tuple[str, str]] = field(default_factory=list)


@transaction.atomic
def usulkan(
    *, kelas: Kelas, pegawai: Sequence[Pegawai], alasan: str, oleh: Any, pada: date | None = None
) -> HasilLangkah:
    """Nominate people who meet the conditions; say of the others which they do not meet.

    Somebody who was refused or withdrew may be nominated again. Raises PelatihanDitolak when the class takes
    no nominations.
    """
    kini = _kunci(kelas)
    buka = masa_daftar(StatusKelas(kini.status), kini.daftar_sampai, pada or timezone.localdate())
    if buka.hasil is not HasilSyarat.TERPENUHI:
        raise PelatihanDitolak(buka.keterangan, "pelatihan_pendaftaran_tutup")
    syarat = calon.periksa(kini, [satu.pk for satu in pegawai])
    lama = {satu.pegawai_id: satu for satu in Peserta.objects.filter(kelas=kini, pegawai__in=pegawai)}
    hasil, baru, ulang = HasilLangkah(), [], []
    for satu in pegawai:
        if kurang := calon.halangan(syarat[satu.pk]):
            hasil.tertolak.append((satu.nama_lengkap, " ".join(x.keterangan for x in kurang)))
        elif (ada := lama.get(satu.pk)) is None:
            baru.append(satu)
        elif ada.status in {_P.DITOLAK, _P.MUNDUR}:
            ulang.append(ada.pk)
        else:
            hasil.tertolak.append((satu.nama_lengkap, "Sudah tercatat dalam kelas ini."))
    isi = {"alasan": alasan[:300], "diusulkan_oleh": oleh, "diusulkan_pada": timezone.now()}
    with sebagai(akun_id=oleh.pk, asal="pelatihan.usulkan"), dijelaskan():
        tertulis = Peserta.objects.bulk_create(Peserta(kelas=kini, pegawai=satu, **isi) for satu in baru)
        Peserta.objects.filter(pk__in=ulang).update(status=_P.DIUSULKAN, **isi)
    hasil.berpindah = [*(satu.pk for satu in tertulis), *ulang]
    return hasil


@transaction.atomic
def setujui(*, kelas: Kelas, kunci: Collection[int], oleh: Any) -> HasilLangkah:
    """Give the seats that are left to these people, first nominated first; the others come to wait.

    Conditions are judged again: a leave or another class may have come in between. Nobody seats himself.
    Raises PelatihanDitolak.
    """
    kini = _kunci(kelas)
    daftar = [
        *Peserta.objects.select_for_update(of=("self",))
        .select_related("pegawai")
        .filter(kelas=kini, pk__in=kunci, status__in=(_P.DIUSULKAN, _P.DAFTAR_TUNGGU))
        .order_by("diusulkan_pada", "pk")
    ]
    syarat = calon.periksa(kini, [satu.pegawai_id for satu in daftar])
    sisa = kini.kuota - Peserta.objects.filter(kelas=kini, status__in=[*BERKURSI]).count()
    hasil = HasilLangkah()
    for satu in daftar:
        if kurang := calon.halangan(syarat[satu.pegawai_id]):
            hasil.tertolak.append((satu.pegawai.nama_lengkap, " ".join(x.keterangan for x in kurang)))
        elif satu.pegawai.akun_id == oleh.pk:
            hasil.tertolak.append((satu.pegawai.nama_lengkap, "Diri sendiri disetujui oleh petugas lain."))
        elif len(hasil.berpindah) < sisa:
            hasil.berpindah.append(satu.pk)
        elif satu.status == _P.DIUSULKAN:
            hasil.menunggu.append(satu.pk)
    with sebagai(akun_id=oleh.pk, asal="pelatihan.setujui"), dijelaskan():
        Peserta.objects.filter(pk__in=hasil.berpindah).update(status=_P.DISETUJUI, alasan="")
        Peserta.objects.filter(pk__in=hasil.menunggu).update(status=_P.DAFTAR_TUNGGU)
    _kabarkan(kini, hasil.berpindah, "setuju", f"Anda disetujui mengikuti {kini}")
    _kabarkan(kini, hasil.menunggu, "tunggu", f"Anda masuk daftar tunggu {kini}")
    return hasil


@transaction.atomic
def tolak(*, kelas: Kelas, kunci: Collection[int], alasan: str, oleh: Any) -> int:
    """Refuse nominations with a reason; return how many. Raises PelatihanDitolak without one."""
    if not alasan.strip():
        raise PelatihanDitolak("Tuliskan alasan penolakan.")
    kini = _kunci(kelas)
    baris = Peserta.objects.filter(kelas=kini, pk__in=kunci, status__in=(_P.DIUSULKAN, _P.DAFTAR_TUNGGU))
    terkena = [*baris.values_list("pk", flat=True)]
    with sebagai(akun_id=oleh.pk, asal="pelatihan.tolak", alasan=alasan[:300]), dijelaskan():
        Peserta.objects.filter(pk__in=terkena).update(status=_P.DITOLAK, alasan=alasan.strip()[:300])
    _kabarkan(kini, terkena, "tolak", f"Usulan Anda untuk {kini} tidak disetujui", alasan)
    return len(terkena)


@transaction.atomic
def mundur(*, peserta: Peserta, alasan: str, oleh: Any) -> Peserta | None:
    """Withdraw somebody; who waited longest and can come takes the seat and is returned.

    Raises PelatihanDitolak without a reason, or after the result.
    """
    if not alasan.strip():
        raise PelatihanDitolak("Tuliskan alasan pengunduran diri.")
    kini = _kunci(peserta.kelas)
    baris = Peserta.objects.select_for_update(of=("self",)).get(pk=peserta.pk)
    berkursi = baris.status in BERKURSI
    with sebagai(akun_id=oleh.pk, asal="pelatihan.mundur", alasan=alasan[:300]), dijelaskan():
        baris.status, baris.alasan = _P.MUNDUR.value, alasan.strip()[:300]
        baris.save(update_fields=["status", "alasan"])
    return _naikkan(kini, oleh) if berkursi and kini.status == StatusKelas.DIBUKA else None


def _naikkan(kelas: Kelas, oleh: Any) -> Peserta | None:
    """Seat the first of the waiting list who has no hindrance."""
    antre = [
        *Peserta.objects.select_related("pegawai")
        .filter(kelas=kelas, status=_P.DAFTAR_TUNGGU)
        .order_by("diusulkan_pada", "pk")
    ]
    syarat = calon.periksa(kelas, [satu.pegawai_id for satu in antre])
    berikut = next((satu for satu in antre if not calon.halangan(syarat[satu.pegawai_id])), None)
    if berikut is None:
        return None
    with sebagai(akun_id=oleh.pk, asal="pelatihan.daftar_tunggu"), dijelaskan():
        berikut.status = _P.DISETUJUI.value
        berikut.save(update_fields=["status"])
    _kabarkan(kelas, [berikut.pk], "setuju", f"Anda mendapat tempat di {kelas}")
    return berikut


def _kunci(kelas: Kelas) -> Kelas:
    return Kelas.objects.select_for_update(of=("self",)).select_related("pelatihan").get(pk=kelas.pk)


def _kabarkan(kelas: Kelas, kunci: Collection[int], apa: str, judul: str, isi: str = "") -> None:
    akun = Peserta.objects.filter(pk__in=kunci, pegawai__akun__isnull=False)
    pemberitahuan.kabarkan(kelas, [*akun.values_list("pegawai__akun", flat=True)], apa, judul, isi)
