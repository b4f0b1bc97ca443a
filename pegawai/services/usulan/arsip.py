"""Papers that the archive holds already: attached by themselves where a kind asks for them."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from pegawai.models import LampiranUsulan, Usulan
from pegawai.models.lampiran import BIASA
from pegawai.registri import SyaratBerkas, jenis_riwayat, jenis_usulan
from serang_asn.inti.jejak import sebagai

Arsip = dict[str, dict[int, list[int]]]
"""History -> person -> documents of its events, newest first."""


def lampirkan(daftar: Sequence[Usulan], *, oleh: Any) -> int:
    """Attach what the archive has to new proposals of one kind; one query per history. Returns how many."""
    jenis = jenis_usulan.ambil(daftar[0].jenis) if daftar else None
    diminta = [satu for satu in jenis.berkas if satu.arsip] if jenis else []
    if not diminta:
        return 0
    arsip = _baca({nama for satu in diminta for nama in satu.arsip}, [satu.pegawai_id for satu in daftar])
    lampiran = [
        LampiranUsulan(usulan=usulan, syarat=satu.kode, dokumen_id=dokumen, dari_arsip=True, oleh=oleh)
        for usulan in daftar
        for satu in diminta
        if (dokumen := _pilih(arsip, satu, usulan.pegawai_id)) is not None
    ]
    with sebagai(akun_id=oleh.pk if oleh else None, asal="usulan.arsip"):
        LampiranUsulan.objects.bulk_create(lampiran, ignore_conflicts=True)
    return len(lampiran)


def _pilih(arsip: Arsip, syarat: SyaratBerkas, pegawai: int) -> int | None:
    """The document of the event asked for, of the first history that has one."""
    for nama in syarat.arsip:
        dokumen = arsip[nama].get(pegawai, [])
        if len(dokumen) > syarat.ke:
            return dokumen[syarat.ke]
    return None


def _baca(daftar_riwayat: set[str], orang: Sequence[int]) -> Arsip:
    arsip: Arsip = {}
    batas = dict(BIASA)
    for nama in daftar_riwayat:
        jenis = jenis_riwayat.ambil(nama)
        arsip[nama] = defaultdict(list)
        if jenis is None or jenis.model not in batas:  # sensitive papers are never taken by themselves
            continue
        urut = f"-{jenis.hari or 'tahun'}"
        baris = jenis.model.objects.sah().filter(
            pegawai__in=orang, dokumen__isnull=False, **batas[jenis.model]
        )
        for pegawai, dokumen in baris.order_by(urut, "-pk").values_list("pegawai_id", "dokumen_id"):
            arsip[nama][pegawai].append(dokumen)
    return arsip
