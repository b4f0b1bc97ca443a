"""Reads of personnel actions: the list, one action with everything its page shows, a person's supervisor."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import QuerySet

from pegawai.models import Jabatan, Pegawai, RiwayatAtasan, TindakanKepegawaian, UnitKerja

JENIS = ("masuk", "keluar", "kembali", "pindah", "atasan")
"""The actions on people; those on units have pages of their own."""


def list_tindakan(akun: Any) -> QuerySet[TindakanKepegawaian]:
    """Return the actions on people that `akun` may open, newest first."""
    return (
        TindakanKepegawaian.objects.all()
        .terlihat_oleh(akun)
        .filter(jenis__in=JENIS)
        .select_related("oleh", "tugas", "dokumen")
        .order_by("-dibuat_pada", "-pk")
    )


def get_atasan(pegawai: Pegawai, pada: date) -> Pegawai | None:
    """Return whom `pegawai` answers to on a day; one query."""
    baris = RiwayatAtasan.objects.sah().filter(pegawai=pegawai, tmt__lte=pada)
    satu = baris.select_related("atasan").order_by("-tmt", "-pk").first()
    return satu.atasan if satu else None


def get_tujuan(tindakan: TindakanKepegawaian) -> Sequence[tuple[str, str]]:
    """Return what a bulk action makes of people, as labels and names."""
    rencana = tindakan.rencana
    hasil = []
    if rencana.get("unit"):
        hasil.append(("Unit kerja tujuan", UnitKerja.objects.get(pk=rencana["unit"]).nama))
        jabatan = rencana.get("jabatan")
        nama = Jabatan.objects.get(pk=jabatan).nama if jabatan else "Tetap pada jabatan masing-masing"
        hasil.append(("Jabatan tujuan", nama))
    if rencana.get("atasan"):
        hasil.append(("Atasan", Pegawai.objects.get(pk=rencana["atasan"]).nama_lengkap))
    return hasil
