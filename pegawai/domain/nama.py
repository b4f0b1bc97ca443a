"""Names and titles."""


def nama_lengkap(gelar_depan: str, nama: str, gelar_belakang: str) -> str:
    """Return the name as letters print it: `Dr. Siti Aminah, S.Pd., M.Si.`."""
    depan = f"{gelar_depan} {nama}" if gelar_depan else nama
    return f"{depan}, {gelar_belakang}" if gelar_belakang else depan
