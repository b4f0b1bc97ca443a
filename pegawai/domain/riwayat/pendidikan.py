"""Degrees: possible years, and whether they change anything.

Acuan: Perpres 8/2012; PP 11/2017.
"""

from collections.abc import Iterator

from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.karier import Karier, Pendidikan
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

USIA_LULUS_TERMUDA = {
    TingkatPendidikan.SD: 10,
    TingkatPendidikan.SMP: 13,
    TingkatPendidikan.SMA: 15,
    TingkatPendidikan.D1: 16,
    TingkatPendidikan.D2: 17,
    TingkatPendidikan.D3: 18,
    TingkatPendidikan.D4: 19,
    TingkatPendidikan.S1: 19,
    TingkatPendidikan.PROFESI: 20,
    TingkatPendidikan.S2: 20,
    TingkatPendidikan.SPESIALIS: 22,
    TingkatPendidikan.S3: 22,
}
"""Youngest plausible age in the year of graduation; a younger graduate is looked at twice."""


def periksa_pendidikan(satu: Pendidikan, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a degree."""
    usia = USIA_LULUS_TERMUDA[satu.tingkat]
    if satu.tmt < tambah_bulan(karier.tanggal_lahir, 12 * USIA_LULUS_TERMUDA[TingkatPendidikan.SD]):
        yield larang(
            "sebelum_usia_sekolah", f"TMT {tanggal_panjang(satu.tmt)} jatuh pada usia anak.", bidang="tmt"
        )
    if satu.tmt > karier.per_tanggal:
        yield peringatan(
            "pengakuan_di_masa_depan", f"TMT pengakuan {tanggal_panjang(satu.tmt)} belum tiba.", bidang="tmt"
        )
    if satu.tahun_lulus is not None:
        if satu.tahun_lulus > satu.tmt.year:
            yield larang(
                "diakui_sebelum_lulus",
                f"Lulus tahun {satu.tahun_lulus}, tetapi sudah diakui sejak {tanggal_panjang(satu.tmt)}.",
                bidang="tahun_lulus",
            )
        if satu.tahun_lulus < karier.tanggal_lahir.year + usia:
            yield peringatan(
                "lulus_terlalu_muda",
                f"Lulus {satu.tingkat} pada usia {satu.tahun_lulus - karier.tanggal_lahir.year} tahun.",
                bidang="tahun_lulus",
            )
    tertinggi = karier.pendidikan_pada(satu.tmt)
    if tertinggi is not None and tertinggi.tingkat.urut > satu.tingkat.urut:
        yield peringatan(
            "bukan_pendidikan_tertinggi",
            f"Pada tanggal itu sudah diakui {tertinggi.tingkat} {tertinggi.jurusan}, yang lebih tinggi; "
            "keadaan "
            "pegawai tidak berubah.",
            bidang="pendidikan",
        )
    if not satu.ijazah_nomor.strip():
        yield peringatan("tanpa_nomor_ijazah", "Nomor ijazah belum diisi.", bidang="ijazah_nomor")
