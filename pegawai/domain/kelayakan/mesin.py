"""All engines by kind, and how one is run."""

from collections.abc import Callable, Mapping
from datetime import date

from pegawai.domain.kelayakan.cuti import cltn, cuti_alasan_penting, cuti_besar, cuti_melahirkan, cuti_sakit
from pegawai.domain.kelayakan.cuti_tahunan import cuti_tahunan
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.gaji import kgb
from pegawai.domain.kelayakan.hasil import Kelayakan, tanpa_ketentuan
from pegawai.domain.kelayakan.ip_asn import ip_asn
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.kelayakan.kontrak import kontrak
from pegawai.domain.kelayakan.kp_fungsional import kp_fungsional
from pegawai.domain.kelayakan.kp_lain import kp_anumerta, kp_ijazah, kp_pengabdian
from pegawai.domain.kelayakan.kp_reguler import kp_reguler
from pegawai.domain.kelayakan.kp_struktural import kp_struktural
from pegawai.domain.kelayakan.pensiun import mpp, pensiun, pensiun_dini
from pegawai.domain.kelayakan.penugasan import penugasan
from pegawai.domain.kelayakan.satyalancana import satyalancana
from pegawai.domain.kesalahan import KesalahanAturan

Mesin = Callable[[Dosir, KetentuanLayak, date], Kelayakan]

MESIN: Mapping[str, Mesin] = {
    mesin.__name__: mesin
    for mesin in (
        kp_reguler, kp_struktural, kp_fungsional, kp_ijazah, kp_pengabdian, kp_anumerta, kgb, pensiun,
        pensiun_dini, mpp, kontrak, satyalancana, penugasan, cuti_tahunan, cuti_besar, cuti_sakit,
        cuti_melahirkan, cuti_alasan_penting, cltn, ip_asn,
    )
}  # fmt: skip
"""Every engine, by the kind it decides."""


def jalankan(jenis: str, mesin: Mesin, dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return the answer; where a parameter is missing for the day, that nobody can know it."""
    try:
        return mesin(dosir, ketentuan, pada)
    except KesalahanAturan as galat:
        return tanpa_ketentuan(jenis, galat)
