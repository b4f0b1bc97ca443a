"""What holds for events of every kind: plausible days, an employment that runs, a decree.

Acuan: UU 20/2023; PP 11/2017; PP 49/2018.
"""

from collections.abc import Iterator
from datetime import date

from pegawai.domain.nip import USIA_TMT_TERENDAH
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.karier import Karier
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

BULAN_KE_DEPAN_WAJAR = 12
BULAN_KE_DEPAN_TERJAUH = 24
"""A retirement is decided at most fifteen months ahead; what lies farther is a slip of the pen."""


def periksa_hari(hari: date, karier: Karier, bidang: str = "tmt") -> Iterator[Temuan]:
    """Yield what is wrong with a day as such: before the 16th birthday, or far ahead."""
    usia_terendah = tambah_bulan(karier.tanggal_lahir, 12 * USIA_TMT_TERENDAH)
    if hari < usia_terendah:
        yield larang(
            "sebelum_usia_16",
            f"Tanggal {tanggal_panjang(hari)} jatuh sebelum pegawai berusia {USIA_TMT_TERENDAH} tahun "
            f"({tanggal_panjang(usia_terendah)}).",
            "PerBKN 22/2007",
            bidang,
        )
    if hari > tambah_bulan(karier.per_tanggal, BULAN_KE_DEPAN_TERJAUH):
        yield larang(
            "terlalu_jauh_ke_depan",
            f"Tanggal {tanggal_panjang(hari)} lebih dari {BULAN_KE_DEPAN_TERJAUH} bulan setelah hari ini. "
            "Periksa tahunnya.",
            bidang=bidang,
        )
    elif hari > tambah_bulan(karier.per_tanggal, BULAN_KE_DEPAN_WAJAR):
        yield peringatan(
            "jauh_ke_depan",
            f"Tanggal {tanggal_panjang(hari)} lebih dari {BULAN_KE_DEPAN_WAJAR} bulan setelah hari ini.",
            bidang=bidang,
        )


def periksa_hubungan_kerja(hari: date, karier: Karier, bidang: str = "tmt") -> Iterator[Temuan]:
    """Yield whether the person was employed on a day: not before the appointment, not after the end.

    Acuan: UU 20/2023 ps. 5 and 52.
    """
    awal = karier.pengangkatan
    if awal is None:
        yield peringatan(
            "tanpa_pengangkatan",
            "Pegawai ini belum mempunyai riwayat kedudukan (CPNS atau PPPK). Catat pengangkatannya dahulu.",
            "UU 20/2023 ps. 5",
        )
        return
    if hari < awal:
        yield larang(
            "sebelum_pengangkatan",
            f"Tanggal {tanggal_panjang(hari)} jatuh sebelum pengangkatan pertama pada "
            f"{tanggal_panjang(awal)}.",
            "UU 20/2023 ps. 5",
            bidang,
        )
        return
    kedudukan = karier.kedudukan_pada(hari)
    if kedudukan is not None and kedudukan.akhir:
        yield larang(
            "setelah_berhenti",
            f"Pada {tanggal_panjang(hari)} pegawai ini sudah berhenti: {kedudukan.nama or kedudukan.kode} "
            f"sejak {tanggal_panjang(kedudukan.tmt)}.",
            "UU 20/2023 ps. 52",
            bidang,
        )


def periksa_sk(hari: date | None, nomor: str, tanggal: date | None, karier: Karier) -> Iterator[Temuan]:
    """Yield what is doubtful about a decree: no number, a day to come, or one after it takes effect."""
    if not nomor.strip():
        yield peringatan("sk_tanpa_nomor", "Nomor SK belum diisi.", bidang="sk_nomor")
    if tanggal is None:
        return
    if tanggal > karier.per_tanggal:
        yield larang(
            "sk_di_masa_depan", f"Tanggal SK {tanggal_panjang(tanggal)} belum tiba.", bidang="sk_tanggal"
        )
    elif hari is not None and tanggal > hari:
        yield peringatan(
            "sk_setelah_tmt",
            f"SK bertanggal {tanggal_panjang(tanggal)}, setelah mulai berlaku pada {tanggal_panjang(hari)} "
            "(berlaku surut).",
            bidang="sk_tanggal",
        )


def periksa_awal_bulan(hari: date, apa: str, dasar: str) -> Iterator[Temuan]:
    """Yield whether something that takes effect on the first of a month does."""
    if hari.day != 1:
        yield peringatan(
            "bukan_awal_bulan",
            f"{apa} lazimnya berlaku pada tanggal 1, bukan {tanggal_panjang(hari)}.",
            dasar,
            "tmt",
        )
