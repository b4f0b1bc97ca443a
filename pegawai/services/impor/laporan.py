"""What an import reports: one document for scripts, one summary for the batch's page."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from itertools import islice
from typing import Any

from pegawai.services.impor.bacaan import Bacaan, Masalah
from pegawai.services.impor.jenis import Hitungan

BIDANG_RAHASIA = frozenset(
    {
        *("nik", "npwp"),
        *(
            "hubungan",
            "nama_keluarga",
            "tanggal_lahir_keluarga",
            "tanggal_nikah",
            "pekerjaan_keluarga",
            "tunjangan",
        ),
        *("jenis_hukuman", "pasal_dilanggar", "uraian_pelanggaran"),
        *("jenis_cuti", "alamat_cuti"),
    }
)
"""Fields whose values are kept nowhere but in the record: not in problems, previews or noted rows."""
JUMLAH_PRATINJAU = 20
_TAK_DITAMPILKAN = BIDANG_RAHASIA | {"lainnya"}


def dokumen(
    nama: str, bacaan: Bacaan, hitungan: Hitungan, *, batch: str | None, jumlah_data: int
) -> dict[str, Any]:
    """Return the JSON document of the command `impor`; jumlah_data: how many good rows to show."""
    return {
        "berkas": nama,
        "lembar": [*bacaan.lembar],
        "pemetaan": bacaan.pemetaan,
        "baris": bacaan.jumlah,
        "baik": bacaan.jumlah_baik,
        "baru": hitungan.baru,
        "berubah": hitungan.berubah,
        "sama": hitungan.sama,
        "bermasalah": bacaan.bermasalah,
        "batch": batch,
        "masalah": [_masalah(satu) for satu in bacaan.masalah],
        "data": [_biasa(baris) for baris in islice(bacaan.ambil_baik(), jumlah_data)],
        "tak_dikenal": [asdict(satu) for satu in hitungan.tak_dikenal],
    }


def penolakan(nama: str, *, kode: str, pesan: str) -> dict[str, Any]:
    """Return the JSON document of a file refused as a whole."""
    return {"berkas": nama, "galat": {"kode": kode, "pesan": pesan}}


def ringkasan(bacaan: Bacaan, hitungan: Hitungan) -> dict[str, Any]:
    """Return what the batch keeps: counts, mapping, unknown names, the first rows without secrets."""
    return {
        "lembar": [*bacaan.lembar],
        "pemetaan": bacaan.pemetaan,
        "baris": bacaan.jumlah,
        "baik": bacaan.jumlah_baik,
        "baru": hitungan.baru,
        "berubah": hitungan.berubah,
        "sama": hitungan.sama,
        "bermasalah": bacaan.bermasalah,
        "tanpa_posisi": hitungan.tanpa_posisi,
        "posisi_tetap": hitungan.posisi_tetap,
        "kode_masalah": dict(Counter(satu.kode for satu in bacaan.masalah).most_common()),
        "tak_dikenal": [asdict(satu) for satu in hitungan.tak_dikenal],
        "ditulis": hitungan.ditulis,
        "rujukan_baru": hitungan.rujukan_baru,
        "pratinjau": pratinjau(islice(bacaan.ambil_baik(), JUMLAH_PRATINJAU)),
    }


def pratinjau(daftar_baris: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows for the screen, less the fields that are kept encrypted."""
    return [
        {bidang: nilai for bidang, nilai in _biasa(baris).items() if bidang not in _TAK_DITAMPILKAN}
        for baris in daftar_baris
    ]


def _masalah(satu: Masalah) -> dict[str, Any]:
    """Return a problem; what the cell should hold is said only where it is known."""
    isi = asdict(satu)
    if not satu.usul:
        del isi["usul"]
    return isi


def _biasa(baris: dict[str, Any]) -> dict[str, Any]:
    """Return a row with dates as ISO text, so that it goes into JSON."""
    return {
        bidang: nilai.isoformat() if isinstance(nilai, date) else nilai for bidang, nilai in baris.items()
    }
