"""The kinds of proposals that this app offers: one module each, joining form, conditions and writing.

A new kind is a module here with its `JENIS`, a form in `pegawai/forms/usulan_<kode>.py`, and rows of
`pegawai/data/tahap_layanan.csv` for the checks it passes. Kinds that rest on eligibility share `bersama.py`
and `pegawai/forms/usulan_kelayakan.py`.
"""

from pegawai.layanan import (
    cuti,
    disiplin,
    kenaikan_pangkat,
    kgb,
    kontrak,
    mutasi,
    pelantikan,
    pensiun,
    penugasan,
    peremajaan,
    satyalancana,
)

DAFTAR = (
    mutasi.JENIS,
    penugasan.JENIS,
    pelantikan.JENIS,
    *kenaikan_pangkat.DAFTAR,
    kgb.JENIS,
    *pensiun.DAFTAR,
    kontrak.JENIS,
    satyalancana.JENIS,
    disiplin.JENIS,
    *cuti.DAFTAR,
    peremajaan.JENIS,
)
