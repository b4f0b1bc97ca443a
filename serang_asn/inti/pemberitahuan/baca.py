"""Reads of notices: an account's own, and how it wants them."""

from typing import Any

from django.db.models import QuerySet

from serang_asn.inti.models import Pemberitahuan, PengaturanPemberitahuan, PilihanPemberitahuan
from serang_asn.inti.pemberitahuan.jam_tenang import JamTenang
from serang_asn.inti.registri.pemberitahuan import jenis_pemberitahuan

HITUNG_MAKS = 100
"""More unread notices than these are not counted."""


def list_pemberitahuan(akun: Any, *, belum: bool = False, jenis: str = "") -> QuerySet[Pemberitahuan]:
    """Return the notices of `akun`, newest first. belum: only unread ones."""
    daftar = Pemberitahuan.objects.filter(akun=akun.pk)
    if belum:
        daftar = daftar.filter(dibaca_pada__isnull=True)
    if jenis:
        daftar = daftar.filter(jenis=jenis)
    return daftar.order_by("-dibuat_pada", "-pk")


def count_belum(akun: Any) -> int:
    """Return how many notices of `akun` are unread, at most `HITUNG_MAKS`; one query, kept on the account."""
    jumlah: int | None = getattr(akun, "_jumlah_belum_dibaca", None)
    if jumlah is None:
        jumlah = Pemberitahuan.objects.filter(akun=akun.pk, dibaca_pada__isnull=True)[:HITUNG_MAKS].count()
        akun._jumlah_belum_dibaca = jumlah
    return jumlah


def get_pilihan(akun: Any) -> dict[str, str]:
    """Return how each registered kind is mailed to `akun`."""
    dipilih = dict(PilihanPemberitahuan.objects.filter(akun=akun.pk).values_list("jenis", "cara"))
    return {satu.kode: dipilih.get(satu.kode, satu.cara) for satu in jenis_pemberitahuan}


def get_jam_tenang(akun: Any) -> JamTenang:
    """Return the quiet hours of `akun`."""
    satu = PengaturanPemberitahuan.objects.filter(akun=akun.pk).first()
    if satu is None:
        return JamTenang()
    return JamTenang(satu.tenang_mulai, satu.tenang_selesai, satu.tenang_akhir_pekan)
