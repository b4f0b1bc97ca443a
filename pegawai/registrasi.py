"""What this app adds to the registries of the house, and the registries it offers itself."""


def daftarkan() -> None:
    """Register everything this app adds; called once when Django is ready."""
    from pegawai import navigasi, periksa
    from pegawai.registri import dimensi
    from pegawai.selectors.jumlah import bawaan

    dimensi.daftar(*bawaan.DAFTAR)
    navigasi.daftarkan()
    periksa.daftarkan()
