"""The number as letters show it."""

from datetime import date

import pytest

from pegawai.domain.surat.nomor import FormatNomorTidakSah, periksa_format, tulis_nomor


@pytest.mark.parametrize(
    ("bentuk", "urut", "tanggal", "hasil"),
    [
        ("800.1.11.13/{nomor}/BKPSDM/{tahun}", 7, date(2026, 3, 1), "800.1.11.13/7/BKPSDM/2026"),
        ("{nomor}/{bulan}/{tahun}", 1, date(2026, 1, 31), "1/I/2026"),
        ("{nomor}/{bulan}/{tahun}", 120, date(2027, 12, 1), "120/XII/2027"),
        ("{tahun}-{nomor}", 10, date(2028, 2, 29), "2028-10"),
    ],
)
def test_tulis_nomor(bentuk, urut, tanggal, hasil):
    periksa_format(bentuk)
    assert tulis_nomor(bentuk, urut, tanggal) == hasil


@pytest.mark.parametrize(
    "bentuk",
    ["", "{nomor}", "{tahun}", "{nomor}/{nomor}/{tahun}", "{nomor}/{tahun}/{x}", "{nomor}{tahun}}"],
)
def test_format_yang_tidak_membedakan_surat_ditolak(bentuk):
    with pytest.raises(FormatNomorTidakSah):
        periksa_format(bentuk)
