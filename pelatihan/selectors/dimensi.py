"""Dimensions of the headcount that trainings add."""

from datetime import date
from typing import Any

from pegawai.models.ketentuan import get_parameter
from pegawai.registri import Dimensi
from pegawai.selectors.jumlah.nilai import pilihan_tetap

MINIMAL = "jp.pns"
TERCAPAI, BELUM, TANPA = "tercapai", "belum", "tanpa"
CAPAIAN = [
    (TERCAPAI, "Mencapai jam minimal"),
    (BELUM, "Belum mencapai jam minimal"),
    (TANPA, "Belum mengikuti pelatihan"),
]
TANPA_BATAS = 2**31 - 1
"""Hours nobody reaches: what counts while no minimum is known."""


def parameter_jp(pada: date) -> dict[str, Any]:
    """The year of `pada` and the hours it asks of a PNS; one query.

    A training counts for the year of its last day, so its exclusive end lies after 1 January.
    """
    minimal = get_parameter(MINIMAL).get(MINIMAL)
    berlaku = minimal is not None and min(minimal.nilai) <= pada
    return {
        "jp_awal": date(pada.year, 1, 2),
        "jp_minimal": int(minimal.pada(pada)) if minimal and berlaku else TANPA_BATAS,
    }


DAFTAR = (
    Dimensi(
        kode="jp",
        urut=90,
        label="Jam pelajaran tahun berjalan",
        kolom=(
            f"CASE WHEN jp.jumlah IS NULL THEN '{TANPA}' "
            f"WHEN jp.jumlah >= %(jp_minimal)s THEN '{TERCAPAI}' ELSE '{BELUM}' END"
        ),
        gabung=(
            "LEFT JOIN (SELECT pegawai_id, sum(jp) AS jumlah FROM pelatihan_riwayatpelatihan "
            "WHERE dibatalkan_pada IS NULL AND selesai >= %(jp_awal)s AND selesai <= %(pada)s "
            "GROUP BY pegawai_id) jp ON jp.pegawai_id = k.pegawai_id"
        ),
        parameter=parameter_jp,
        nilai=pilihan_tetap(CAPAIAN),
    ),
)
