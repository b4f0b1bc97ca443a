"""Reference rows as the dated parameters that the rules in `pegawai.domain` take.

Whoever calls a rule reads its parameters here, so that a row which an officer corrects is what counts from
then on, everywhere.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from pegawai.domain.jabatan import Eselon, JenisJabatan, Jenjang
from pegawai.domain.ketentuan import Ketentuan, KunciBup
from pegawai.models.referensi import BatasUsiaPensiun, JenjangJabatan, Parameter
from pegawai.models.referensi import Eselon as TabelEselon

AWAL_DUK = date(1979, 1, 1)
DASAR_DUK = "PP 15/1979; SE Kepala BAKN 03/SE/1980"


def get_parameter(*kode: str) -> dict[str, Ketentuan[Decimal]]:
    """Return the parameters with these codes (all without any) per code; one query.

    A code without a row is missing: the rule then has nothing to go by and its caller says so.
    """
    baris: defaultdict[str, list[Parameter]] = defaultdict(list)
    for satu in Parameter.objects.filter(kode__in=kode) if kode else Parameter.objects.all():
        baris[satu.kode].append(satu)
    return {
        nama: Ketentuan(
            nama,
            "; ".join(dict.fromkeys(satu.dasar for satu in daftar)),
            daftar[-1].satuan,
            {satu.berlaku_mulai: satu.nilai for satu in daftar},
            all(satu.terverifikasi for satu in daftar),
        )
        for nama, daftar in baris.items()
    }


def get_bup() -> dict[KunciBup, Ketentuan[int]]:
    """Return the retirement ages per kind of post, level and rumpun; one query.

    Rows of a level that the rules do not speak of are left out.
    """
    baris: defaultdict[KunciBup, list[BatasUsiaPensiun]] = defaultdict(list)
    for satu in BatasUsiaPensiun.objects.select_related("jenjang"):
        jenjang = satu.jenjang.kode if satu.jenjang else None
        if jenjang is None or jenjang in set(Jenjang):
            kunci = (JenisJabatan(satu.jenis_jabatan), Jenjang(jenjang) if jenjang else None, satu.rumpun)
            baris[kunci].append(satu)
    return {
        kunci: Ketentuan(
            ".".join(["bup", *(bagian for bagian in kunci if bagian)]),
            "; ".join(dict.fromkeys(satu.dasar for satu in daftar)),
            "tahun",
            {satu.berlaku_mulai: satu.usia for satu in daftar},
            all(satu.terverifikasi for satu in daftar),
        )
        for kunci, daftar in baris.items()
    }


def get_peringkat_duk() -> Ketentuan[tuple[tuple[Eselon | Jenjang, ...], ...]]:
    """Return how echelons and levels interleave in the seniority list, highest first; two queries.

    Local practice: the officer orders them by `peringkat_duk` of either table, equal numbers share a place.
    """
    setara: defaultdict[int, list[Eselon | Jenjang]] = defaultdict(list)
    for kode, urut in _berperingkat(TabelEselon):
        if kode in set(Eselon):
            setara[urut].append(Eselon(kode))
    for kode, urut in _berperingkat(JenjangJabatan):
        if kode in set(Jenjang):
            setara[urut].append(Jenjang(kode))
    nilai: Mapping[date, tuple[tuple[Eselon | Jenjang, ...], ...]] = {
        AWAL_DUK: tuple(tuple(isi) for _, isi in sorted(setara.items()))
    }
    return Ketentuan("duk.peringkat_jabatan", DASAR_DUK, "peringkat", nilai, terverifikasi=False)


def _berperingkat(model: type[TabelEselon] | type[JenjangJabatan]) -> list[tuple[str, int]]:
    baris = model._default_manager.filter(peringkat_duk__isnull=False).order_by("peringkat_duk", "urut")
    return [(kode, urut) for kode, urut in baris.values_list("kode", "peringkat_duk") if urut is not None]
