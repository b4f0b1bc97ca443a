"""Writing notices, and the letters of those who want them at once, in the caller's transaction."""

from collections.abc import Collection, Mapping

from django.db import transaction
from django.utils import timezone

from serang_asn.inti.models import (
    Akun,
    CaraSurel,
    Pemberitahuan,
    PengaturanPemberitahuan,
    PilihanPemberitahuan,
    SurelKeluar,
)
from serang_asn.inti.pemberitahuan import antrean, isi_surel
from serang_asn.inti.pemberitahuan.jam_tenang import JamTenang, kirim_sejak
from serang_asn.inti.registri.pemberitahuan import UMUM, jenis_pemberitahuan


@transaction.atomic
def kirim(
    *, akun: Collection[int], kunci: str, judul: str, isi: str = "", tautan: str = "", jenis: str = UMUM
) -> int:
    """Tell the accounts with these keys; return how many were told that had not been told before.

    kunci: what makes it one and the same message; an account that has it already is left alone. A letter
    waits for the end of the account's quiet hours. Five queries at most, however many accounts.
    """
    penerima = {satu.pk: satu for satu in Akun.objects.filter(pk__in=akun, is_active=True)}
    sudah = Pemberitahuan.objects.filter(akun__in=penerima, kunci=kunci).values_list("akun_id", flat=True)
    baru = sorted(set(penerima) - set(sudah))
    if not baru:
        return 0
    cara = cara_per_akun(baru, jenis)
    surel = _tulis_surel([penerima[satu] for satu in baru if cara[satu] == CaraSurel.SEGERA], kunci, judul,
                         isi, tautan)  # fmt: skip
    Pemberitahuan.objects.bulk_create(
        [
            Pemberitahuan(
                akun_id=satu, kunci=kunci, jenis=jenis, judul=judul[:200], isi=isi, tautan=tautan,
                cara=cara[satu], surel=surel.get(satu),
            )
            for satu in baru
        ],
        ignore_conflicts=True,
    )  # fmt: skip
    return len(baru)


def cara_per_akun(akun: Collection[int], jenis: str) -> dict[int, str]:
    """Return how each of the accounts wants a kind mailed; one query."""
    bentuk = jenis_pemberitahuan.ambil(jenis)
    bawaan = bentuk.cara if bentuk else CaraSurel.TIDAK.value
    pilihan = PilihanPemberitahuan.objects.filter(akun__in=akun, jenis=jenis).values_list("akun_id", "cara")
    return dict.fromkeys(akun, bawaan) | dict(pilihan)


def jam_tenang_per_akun(akun: Collection[int]) -> dict[int, JamTenang]:
    """Return the quiet hours of each account that set its own; one query."""
    return {
        satu.akun_id: JamTenang(satu.tenang_mulai, satu.tenang_selesai, satu.tenang_akhir_pekan)
        for satu in PengaturanPemberitahuan.objects.filter(akun__in=akun)
    }


def _tulis_surel(
    penerima: Collection[Akun], kunci: str, judul: str, isi: str, tautan: str
) -> Mapping[int, SurelKeluar]:
    """Write a letter to each who has an address; return it per account."""
    beralamat = [satu for satu in penerima if satu.email]
    if not beralamat:
        return {}
    tenang = jam_tenang_per_akun([satu.pk for satu in beralamat])
    kini = timezone.localtime()
    teks, html = isi_surel.pemberitahuan(judul, isi, tautan)
    SurelKeluar.objects.bulk_create(
        [
            SurelKeluar(
                akun=satu, kunci=kunci, kepada=satu.email, perihal=isi_surel.perihal(judul), teks=teks,
                html=html, sejak=kirim_sejak(kini, tenang.get(satu.pk, JamTenang())),
            )
            for satu in beralamat
        ],
        ignore_conflicts=True,
    )  # fmt: skip
    antrean.antrekan_setelah_commit()
    surel = SurelKeluar.objects.filter(akun__in=beralamat, kunci=kunci)
    return {satu.akun_id: satu for satu in surel}
