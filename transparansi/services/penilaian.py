"""Taking in a rating: one per visit, or an open one that never counts.

What looks wrong at once (the office's own network, the trap for robots, a crowd in one minute, one device
again and again) is set aside with its reason and kept all the same; `penyaringan` looks at whole days.
"""

import ipaddress
import secrets
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from transparansi import kunci
from transparansi.domain import kata, skm
from transparansi.domain.penyaringan import PERANGKAT_TERBANYAK, SEMENIT_TERBANYAK, AlasanSisih
from transparansi.models import GaramHarian, JaringanKantor, Kunjungan, Penilaian

HITUNG_SEJENIS = """
SELECT (SELECT count(*) FROM (SELECT FROM transparansi_penilaian
        WHERE unit_id = %(unit)s AND menit = %(menit)s LIMIT %(semenit)s) s),
       (SELECT count(*) FROM (SELECT FROM transparansi_penilaian
        WHERE unit_id = %(unit)s AND hari = %(hari)s AND jejak_perangkat = %(perangkat)s
              AND jejak_perangkat <> '' LIMIT %(sealat)s) p)
"""
DARI_KANTOR = f"""
SELECT EXISTS (
    SELECT FROM {JaringanKantor._meta.db_table} j
    JOIN pegawai_unitkerja milik ON milik.id = j.unit_id
    JOIN pegawai_unitkerja dinilai ON dinilai.path LIKE milik.path || '%%'
    WHERE NOT j.is_tamu AND inet %s <<= j.jaringan::inet AND dinilai.id = %s)
"""


class SudahDinilai(KesalahanAturan):
    """The visit has been rated already."""

    def __init__(self) -> None:
        super().__init__("sudah_dinilai", "Kode ini sudah dipakai; satu kunjungan untuk satu penilaian.")


@dataclass(frozen=True, slots=True)
class Pengirim:
    """What a request shows of its sender; nothing of it is kept as it is. jebakan: it filled the trap."""

    alamat: str | None = None
    perangkat: str = ""
    jebakan: bool = False


@dataclass(frozen=True, slots=True)
class Isian:
    """What a citizen says: stars, or the nine answers; tags, words and profile as they please."""

    bintang: int | None = None
    jawaban: dict[str, int] = field(default_factory=dict)
    tanda: tuple[str, ...] = ()
    kata: str = ""
    profil: dict[str, str] = field(default_factory=dict)


def nilai(
    *,
    isian: Isian,
    pengirim: Pengirim,
    kini: datetime,
    kunjungan: Kunjungan | None = None,
    unit: Any = None,
    layanan: Any = None,
) -> Penilaian:
    """Keep a rating and return it. Without `kunjungan` it is an open one, of `unit`.

    Raises SudahDinilai, JawabanTidakSah.
    """
    if isian.jawaban:
        skm.periksa(isian.jawaban)
    unit_id = kunjungan.unit_id if kunjungan else unit.pk
    hari, menit = timezone.localdate(kini), kini.replace(second=0, microsecond=0)
    jaringan, perangkat = _jejak(pengirim, hari)
    alasan = _alasan(pengirim, unit_id, hari, menit, perangkat)
    teks = " ".join(isian.kata.split())[: kata.TERPANJANG]
    penilaian = Penilaian(
        kunjungan=kunjungan, unit_id=unit_id, cara="skm" if isian.jawaban else "cepat",
        hari=hari, menit=menit,
        layanan_id=kunjungan.layanan_id if kunjungan else getattr(layanan, "pk", None),
        petugas_id=kunjungan.petugas_id if kunjungan else None,
        bintang=isian.bintang, tanda=list(isian.tanda), kata=teks,
        status_kata="tunggu" if teks else "tanpa", temuan_kata=kata.uraikan(kata.periksa(teks)),
        keadaan="disisihkan" if alasan else "dihitung" if kunjungan else "terbuka",
        alasan_sisih=alasan or "", jejak_jaringan=jaringan, jejak_perangkat=perangkat,
        **isian.jawaban, **isian.profil,
    )  # fmt: skip
    try:
        with transaction.atomic():
            penilaian.save(force_insert=True)
    except IntegrityError as galat:
        if "kunjungan" in str(galat):
            raise SudahDinilai from galat
        raise
    return penilaian


def _jejak(pengirim: Pengirim, hari: date) -> tuple[str, str]:
    """Return the hashes of network and device under the secret of the day; "" without an address."""
    if not pengirim.alamat:
        return "", ""
    garam = garam_hari(hari)
    alamat = ipaddress.ip_address(pengirim.alamat)
    jaringan = ipaddress.ip_network((alamat, 24 if alamat.version == 4 else 56), strict=False)
    perangkat = f"{alamat}|{pengirim.perangkat}"
    return kunci.sidik_jejak(garam, str(jaringan)), kunci.sidik_jejak(garam, perangkat)


def garam_hari(hari: date) -> bytes:
    """Return the secret of a day, made by whoever needs it first."""
    garam = GaramHarian.objects.filter(hari=hari).values_list("garam", flat=True).first()
    if garam is None:
        baru = GaramHarian(hari=hari, garam=secrets.token_bytes(32))
        GaramHarian.objects.bulk_create([baru], ignore_conflicts=True)
        garam = GaramHarian.objects.values_list("garam", flat=True).get(hari=hari)
    return bytes(garam)


def _alasan(
    pengirim: Pengirim, unit_id: int, hari: date, menit: datetime, perangkat: str
) -> AlasanSisih | None:
    """Return why the rating does not count from the start, None when nothing speaks against it."""
    if pengirim.jebakan:
        return AlasanSisih.JEBAKAN
    if pengirim.alamat and _is_jaringan_kantor(pengirim.alamat, unit_id):
        return AlasanSisih.JARINGAN_KANTOR
    with connection.cursor() as kursor:
        kursor.execute(
            HITUNG_SEJENIS,
            {
                "unit": unit_id, "menit": menit, "hari": hari, "perangkat": perangkat,
                "semenit": SEMENIT_TERBANYAK, "sealat": PERANGKAT_TERBANYAK,
            },
        )  # fmt: skip
        semenit, sealat = kursor.fetchone()
    if semenit >= SEMENIT_TERBANYAK:
        return AlasanSisih.SEMENIT
    return AlasanSisih.PERANGKAT if sealat >= PERANGKAT_TERBANYAK else None


def _is_jaringan_kantor(alamat: str, unit_id: int) -> bool:
    """Answer whether an address lies in a network of the unit or of a unit above it; one query."""
    with connection.cursor() as kursor:
        kursor.execute(DARI_KANTOR, [alamat, unit_id])
        return bool(kursor.fetchone()[0])
