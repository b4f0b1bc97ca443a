"""Family: possible births and marriages, and allowances.

Acuan: UU 16/2019 (age of marriage); PP 10/1983 jo. PP 45/1990 (marriage of PNS); PP 7/1977 ps. 16
(allowances).
"""

from collections.abc import Iterator
from datetime import date

from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.karier import Karier, Keluarga
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan
from pegawai.domain.usia import usia

PASANGAN = {"L": "istri", "P": "suami"}
USIA_ORANG_TUA_TERMUDA = 12
USIA_NIKAH = 19
USIA_NIKAH_TERMUDA = 13
USIA_TUNJANGAN = 21
USIA_TUNJANGAN_SEKOLAH = 25
ANAK_TERTUNJANG = 2


def periksa_keluarga(satu: Keluarga, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a member of the family."""
    for hari, apa, bidang in (
        (satu.tanggal_lahir, "lahir", "tanggal_lahir"), (satu.tanggal_nikah, "nikah", "tanggal_nikah")
    ):  # fmt: skip
        if hari is not None and hari > karier.per_tanggal:
            yield larang("belum_tiba", f"Tanggal {apa} {tanggal_panjang(hari)} belum tiba.", bidang=bidang)
    if any(_sama(lain, satu) for lain in karier.keluarga):
        yield larang("keluarga_kembar", "Anggota keluarga ini sudah tercatat.", bidang="nama")
    if satu.hubungan in {"suami", "istri"}:
        yield from _pasangan(satu, karier)
    elif satu.hubungan == "anak":
        yield from _anak(satu, karier)
    elif satu.tanggal_lahir and satu.tanggal_lahir > tambah_bulan(
        karier.tanggal_lahir, -12 * USIA_ORANG_TUA_TERMUDA
    ):
        yield larang(
            "orang_tua_terlalu_muda",
            f"Orang tua lahir {tanggal_panjang(satu.tanggal_lahir)}, kurang dari {USIA_ORANG_TUA_TERMUDA} "
            "tahun "
            "sebelum pegawai.",
            bidang="tanggal_lahir",
        )


def _sama(lain: Keluarga, satu: Keluarga) -> bool:
    return (lain.hubungan, lain.nama.casefold(), lain.tanggal_lahir) == (
        satu.hubungan, satu.nama.casefold(), satu.tanggal_lahir
    )  # fmt: skip


def _pasangan(satu: Keluarga, karier: Karier) -> Iterator[Temuan]:
    if satu.hubungan != PASANGAN.get(karier.jenis_kelamin, satu.hubungan):
        yield larang(
            "hubungan_pasangan",
            f"Pasangan pegawai ini adalah {PASANGAN[karier.jenis_kelamin]}.",
            "UU 1/1974 ps. 1",
            "hubungan",
        )
    if any(lain.hubungan == satu.hubungan for lain in karier.keluarga):
        yield peringatan(
            "pasangan_lebih_dari_satu",
            f"Sudah ada {satu.hubungan} yang tercatat. Batalkan catatan lama bila perkawinan itu berakhir, "
            "atau "
            "sebutkan izin pejabat yang berwenang.",
            "PP 10/1983 jo. PP 45/1990",
            "hubungan",
        )
    if satu.tanggal_nikah is None:
        return
    for lahir, siapa in ((karier.tanggal_lahir, "pegawai"), (satu.tanggal_lahir, satu.hubungan)):
        if lahir is not None:
            yield from _usia_nikah(lahir, satu.tanggal_nikah, siapa)


def _usia_nikah(lahir: date, nikah: date, siapa: str) -> Iterator[Temuan]:
    if nikah < tambah_bulan(lahir, 12 * USIA_NIKAH_TERMUDA):
        yield larang(
            "nikah_terlalu_muda",
            f"Pada tanggal nikah {siapa} belum berusia {USIA_NIKAH_TERMUDA} tahun. Periksa tahunnya.",
            "UU 16/2019",
            "tanggal_nikah",
        )
    elif nikah < tambah_bulan(lahir, 12 * USIA_NIKAH):
        yield peringatan(
            "nikah_di_bawah_umur",
            f"Pada tanggal nikah {siapa} berusia {usia(lahir, nikah)} tahun, di bawah {USIA_NIKAH}.",
            "UU 16/2019",
            "tanggal_nikah",
        )


def _anak(satu: Keluarga, karier: Karier) -> Iterator[Temuan]:
    lahir = satu.tanggal_lahir
    if lahir is not None and lahir < tambah_bulan(karier.tanggal_lahir, 12 * USIA_ORANG_TUA_TERMUDA):
        yield larang(
            "anak_terlalu_tua",
            f"Anak lahir {tanggal_panjang(lahir)}, saat pegawai belum berusia {USIA_ORANG_TUA_TERMUDA} "
            "tahun.",
            bidang="tanggal_lahir",
        )
    if not satu.tunjangan:
        return
    tertunjang = sum(lain.hubungan == "anak" and lain.tunjangan for lain in karier.keluarga)
    if tertunjang >= ANAK_TERTUNJANG:
        yield peringatan(
            "tunjangan_anak_lebih",
            f"Sudah {tertunjang} anak yang mendapat tunjangan; paling banyak {ANAK_TERTUNJANG}.",
            "PP 7/1977 ps. 16; Keppres 16/1994",
            "tunjangan",
        )
    if lahir is None:
        return
    umur = usia(lahir, karier.per_tanggal)
    if umur >= USIA_TUNJANGAN_SEKOLAH:
        yield larang(
            "tunjangan_anak_dewasa",
            f"Anak berusia {umur} tahun; tunjangan paling lama sampai {USIA_TUNJANGAN_SEKOLAH} tahun.",
            "PP 7/1977 ps. 16",
            "tunjangan",
        )
    elif umur >= USIA_TUNJANGAN:
        yield peringatan(
            "tunjangan_anak_sekolah",
            f"Anak berusia {umur} tahun; tunjangan diteruskan hanya bila masih sekolah.",
            "PP 7/1977 ps. 16",
            "tunjangan",
        )
