"""What the list of accounts can be narrowed by."""

from datetime import timedelta
from functools import reduce
from operator import or_
from typing import Any

import django_filters
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from serang_asn.inti.models import Akun, PemberianPeran, Peran

LAMA = timedelta(days=90)
BARU = timedelta(days=30)
MASUK = [("baru", "30 hari terakhir"), ("lama", "Lebih dari 90 hari lalu"), ("belum", "Belum pernah")]
STATUS = [("aktif", "Aktif"), ("nonaktif", "Tidak aktif")]
MFA = [("aktif", "Aktif"), ("tidak", "Belum aktif")]
BERAKHIR = [("segera", "Dalam 30 hari")]


def _pilihan(label: str, pilihan: Any, cara: str) -> django_filters.ChoiceFilter:
    return django_filters.ChoiceFilter(label=label, choices=pilihan, empty_label="Semua", method=cara)


class SaringanAkun(django_filters.FilterSet):
    """Words, role and unit of a grant in force, status, last sign-in, second factor, grants about to end."""

    utama = ("cari", "peran", "unit", "status")

    cari = django_filters.CharFilter(label="Nama, pengguna, atau surel", method="saring_cari")
    peran = _pilihan("Peran", Peran.choices, "saring_peran")
    unit = django_filters.ModelChoiceFilter(
        label="Unit dan bawahannya", queryset=lambda request: _unit_berperan(), empty_label="Semua",
        method="saring_unit",
    )  # fmt: skip
    status = _pilihan("Status", STATUS, "saring_status")
    masuk = _pilihan("Terakhir masuk", MASUK, "saring_masuk")
    mfa = _pilihan("Verifikasi dua langkah", MFA, "saring_mfa")
    berakhir = _pilihan("Peran berakhir", BERAKHIR, "saring_berakhir")

    def saring_cari(self, akun: Any, nama: str, teks: str) -> Any:
        """Accounts that hold every word somewhere; a NIP may be typed with blanks."""
        angka = "".join(teks.split())
        daftar_kata = [angka] if angka.isdigit() else teks.split()
        for kata in daftar_kata:
            akun = akun.filter(
                reduce(or_, (Q(**{f"{b}__icontains": kata}) for b in ("nama", "pengguna", "email")))
            )
        return akun

    def saring_peran(self, akun: Any, nama: str, nilai: str) -> Any:
        return akun.filter(Exists(_berlaku().filter(peran=nilai)))

    def saring_unit(self, akun: Any, nama: str, unit: Any) -> Any:
        return akun.filter(Exists(_berlaku().filter(unit__path__startswith=unit.path)))

    def saring_status(self, akun: Any, nama: str, nilai: str) -> Any:
        return akun.filter(is_active=nilai == "aktif")

    def saring_masuk(self, akun: Any, nama: str, nilai: str) -> Any:
        kini = timezone.now()
        if nilai == "belum":
            return akun.filter(last_login__isnull=True)
        return (
            akun.filter(last_login__gte=kini - BARU)
            if nilai == "baru"
            else akun.filter(last_login__lt=kini - LAMA)
        )

    def saring_mfa(self, akun: Any, nama: str, nilai: str) -> Any:
        return akun.filter(is_mfa=nilai == "aktif")

    def saring_berakhir(self, akun: Any, nama: str, nilai: str) -> Any:
        return akun.filter(is_segera=True)

    class Meta:
        model = Akun
        fields: list[str] = []


def _berlaku() -> Any:
    return PemberianPeran.objects.berlaku(timezone.localdate()).filter(akun=OuterRef("pk"))


def _unit_berperan() -> Any:
    """Units for which somebody holds a role today."""
    model: Any = PemberianPeran._meta.get_field("unit").related_model
    kunci = PemberianPeran.objects.berlaku(timezone.localdate()).filter(unit__isnull=False).values("unit_id")
    return model.objects.filter(pk__in=kunci).order_by("path")
