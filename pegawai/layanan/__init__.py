"""The kinds of proposals that this app offers: one module each, joining form, conditions and writing.

A new kind is a module here with its `JENIS`, a form in `pegawai/forms/usulan_<kode>.py`, and rows of
`pegawai/data/tahap_layanan.csv` for the checks it passes.
"""

from pegawai.layanan import mutasi

DAFTAR = (mutasi.JENIS,)
