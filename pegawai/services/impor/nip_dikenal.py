"""People whose NIP begins as a damaged number does: what proposals for lost digits are drawn from."""

from collections.abc import Collection

from django.db.models import Q
from django.db.models.functions import Left

from pegawai.models import NipTerdahulu, Pegawai


def cari_nip(awalan: Collection[str]) -> dict[str, str]:
    """Return NIP → name of people whose present or former NIP begins with one of `awalan`. Two queries."""
    per_panjang: dict[int, list[str]] = {}
    for satu in awalan:
        per_panjang.setdefault(len(satu), []).append(satu)
    syarat = Q()
    hitungan = {}
    for panjang, daftar in per_panjang.items():
        if panjang:
            hitungan[f"awal_{panjang}"] = Left("nip", panjang)
            syarat |= Q(**{f"awal_{panjang}__in": daftar})
    if not hitungan:
        return {}
    kini = Pegawai.objects.alias(**hitungan).filter(syarat).values_list("nip", "nama")
    lama = NipTerdahulu.objects.alias(**hitungan).filter(syarat).values_list("nip", "pegawai__nama")
    return {**dict(lama), **dict(kini)}
