"""What trainings weigh for candidates of a vacant post.

Acuan: PP 11/2017 ps. 203 (hours a year).
"""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from pegawai.domain.kelayakan.dosir import Pelatihan
from pegawai.domain.kelayakan.kp_fungsional import teks_angka
from pegawai.domain.pengisian.pertimbangan import PENUH, Pertimbangan
from pegawai.domain.periode import tambah_bulan

TAHUN = 2


def pertimbangkan(daftar: Sequence[Pelatihan], hak_setahun: Decimal, pada: date) -> Pertimbangan:
    """Return the hours of the last two years beside what the regulation gives in them, 100 when reached.

    daftar: all trainings of one person that are recorded; without any nobody can know. hak_setahun: hours a
    year. Rounded half up to two decimals.
    """
    selesai = [satu for satu in daftar if satu.selesai <= pada]
    if not selesai:
        return Pertimbangan(
            nilai=None, teks="Belum ada data.", keterangan="Pelatihan belum tercatat.", bagian="pelatihan"
        )
    jp = sum(satu.jp for satu in selesai if satu.selesai > tambah_bulan(pada, -12 * TAHUN))
    nilai = min(PENUH, jp * PENUH / (hak_setahun * TAHUN))
    return Pertimbangan(
        nilai=nilai.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP),
        teks=f"{jp} JP dalam {TAHUN} tahun terakhir",
        keterangan=f"Bernilai penuh pada {teks_angka(hak_setahun * TAHUN)} JP.",
        bagian="pelatihan",
    )
