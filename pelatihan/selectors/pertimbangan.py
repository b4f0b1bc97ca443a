"""Trainings as a consideration for candidates of a vacant post."""

from collections.abc import Collection
from datetime import date

from pegawai.domain.pengisian.pertimbangan import Pertimbangan
from pegawai.models.ketentuan import get_parameter
from pelatihan.domain.pertimbangan import pertimbangkan
from pelatihan.selectors.riwayat import baca_pelatihan

HAK = "jp.pns"


def baca_pertimbangan(pegawai_ids: Collection[int], pada: date, jabatan: int) -> dict[int, Pertimbangan]:
    """Return the figure of each of these employees by key; two queries, whatever their number.

    jabatan: the vacant post, which makes no difference to hours. Nobody has a figure before the regulation.
    """
    hak = get_parameter(HAK).get(HAK)
    if hak is None or min(hak.nilai) > pada:
        return {}
    semua, setahun = baca_pelatihan(pegawai_ids), hak.pada(pada)
    return {satu: pertimbangkan(semua.get(satu, []), setahun, pada) for satu in pegawai_ids}
