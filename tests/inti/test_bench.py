"""The runner of the measurements."""

import pytest
from django.core.management import CommandError, call_command

from serang_asn.inti.management.commands.bench import tabel
from serang_asn.inti.registri.ukur import Angka


def test_tabel_rata_dan_menandai_batas_yang_luput() -> None:
    cepat = Angka("impor", 12000.0, "baris/s", "django-import-export", 27.5, "≥ 5000", lulus=True)
    lambat = Angka("cari nama", 41.25, "ms", "-", None, "≤ 30 ms", lulus=False)

    assert tabel([cepat, lambat]).splitlines() == [
        "Pekerjaan  Nilai  Satuan   Pembanding            Rasio  Batas",
        "impor      12000  baris/s  django-import-export  27.5×  ≥ 5000   ✓",
        "cari nama  41.25  ms       -                            ≤ 30 ms  ✗",
    ]


def test_pengukuran_asing_ditolak_dengan_daftarnya() -> None:
    with pytest.raises(CommandError, match=r"tidak dikenal: ngawur\. Pilih: .*jumlah"):
        call_command("bench", "--hanya", "ngawur")
