"""Scores before and after, and who passes when the class ends."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Count

from pelatihan.domain.kelas import StatusKelas, StatusPeserta, is_lulus
from pelatihan.models import Kelas, Peserta
from pelatihan.services import pemberitahuan
from pelatihan.services.kesalahan import PelatihanDitolak, dijelaskan
from serang_asn.inti.jejak import sebagai

_P = StatusPeserta
BERNILAI = (_P.DIUNDANG, _P.HADIR, _P.LULUS, _P.TIDAK_LULUS)
Nilai = tuple[Decimal | None, Decimal | None]


@transaction.atomic
def isi_nilai(*, kelas: Kelas, nilai: Mapping[int, Nilai], oleh: Any) -> int:
    """Write the scores before and after of participants by key; return how many changed.

    nilai: (before, after), 0 to 100 or None. Raises PelatihanDitolak once certificates are out.
    """
    daftar = [*Peserta.objects.select_for_update().filter(kelas=kelas, pk__in=nilai, status__in=BERNILAI)]
    berubah = [satu for satu in daftar if (satu.nilai_awal, satu.nilai_akhir) != nilai[satu.pk]]
    if any(satu.status == _P.LULUS for satu in berubah):
        raise PelatihanDitolak("Nilai peserta yang sudah lulus tidak dapat diubah.")
    for satu in berubah:
        satu.nilai_awal, satu.nilai_akhir = nilai[satu.pk]
    with sebagai(akun_id=oleh.pk, asal="pelatihan.nilai"), dijelaskan():
        Peserta.objects.bulk_update(berubah, ["nilai_awal", "nilai_akhir"], batch_size=500)
    return len(berubah)


@transaction.atomic
def tutup(*, kelas: Kelas, oleh: Any) -> dict[str, int]:
    """End a running class: who was there enough and scored enough has passed.

    Returns how many came to each state. Raises PelatihanDitolak when scores are missing.
    """
    kini = Kelas.objects.select_for_update(of=("self",)).select_related("pelatihan").get(pk=kelas.pk)
    sesi = kini.sesi.filter(is_batal=False).count()
    daftar = [
        *Peserta.objects.filter(kelas=kini, status__in=(_P.DIUNDANG, _P.HADIR))
        .annotate(hadir=Count("kehadiran"))
        .order_by("pk")
    ]
    hadir = [satu for satu in daftar if satu.status == _P.HADIR]
    if kini.pelatihan.nilai_lulus and any(satu.nilai_akhir is None for satu in hadir):
        raise PelatihanDitolak("Nilai akhir sebagian peserta belum diisi.", "pelatihan_nilai_kosong")
    kelompok: dict[str, list[int]] = {satu: [] for satu in (_P.LULUS, _P.TIDAK_LULUS, _P.TIDAK_HADIR)}
    for satu in daftar:
        kelompok[_akhir(satu, satu.hadir, sesi, kini)].append(satu.pk)
    with sebagai(akun_id=oleh.pk, asal="pelatihan.tutup"), dijelaskan():
        for status, kunci in kelompok.items():
            Peserta.objects.filter(pk__in=kunci).update(status=status)
        kini.status = StatusKelas.SELESAI.value
        kini.save(update_fields=["status"])
    akun = Peserta.objects.filter(pk__in=kelompok[_P.LULUS], pegawai__akun__isnull=False)
    pemberitahuan.kabarkan(
        kini, [*akun.values_list("pegawai__akun", flat=True)], "lulus", f"Anda lulus {kini}",
        "Isi evaluasi pelatihan; sertifikat menyusul.",
    )  # fmt: skip
    return {status: len(kunci) for status, kunci in kelompok.items()}


@transaction.atomic
def luluskan(*, peserta: Peserta, nilai_akhir: Decimal, oleh: Any) -> Peserta:
    """Have somebody who failed pass after another test. Raises PelatihanDitolak."""
    baris = Peserta.objects.select_for_update(of=("self",)).get(pk=peserta.pk)
    batas = peserta.kelas.pelatihan.nilai_lulus
    if nilai_akhir < batas:
        raise PelatihanDitolak(f"Nilai ujian ulang masih di bawah nilai lulus, {batas}.")
    baris.nilai_akhir, baris.status = nilai_akhir, _P.LULUS.value
    with sebagai(akun_id=oleh.pk, asal="pelatihan.ujian_ulang"), dijelaskan():
        baris.save(update_fields=["nilai_akhir", "status"])
    return baris


def _akhir(peserta: Peserta, hadir: int, sesi: int, kelas: Kelas) -> str:
    if peserta.status != _P.HADIR:
        return _P.TIDAK_HADIR
    nilai = None if peserta.nilai_akhir is None else float(peserta.nilai_akhir)
    lulus = is_lulus(
        hadir=hadir, sesi=sesi, kehadiran_min_persen=kelas.pelatihan.kehadiran_min_persen, nilai=nilai,
        nilai_lulus=float(kelas.pelatihan.nilai_lulus),
    )  # fmt: skip
    return _P.LULUS if lulus else _P.TIDAK_LULUS
