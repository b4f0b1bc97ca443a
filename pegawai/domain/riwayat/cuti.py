"""Leave: possible days, who has the right, and how much of it.

Acuan: PP 11/2017 ps. 309–341 as changed by PP 17/2020; PerBKN 24/2017 and 7/2021; PP 49/2018 (PPPK).
"""

from collections.abc import Iterator

from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.karier import PPPK, Cuti, Karier
from pegawai.domain.riwayat.umum import periksa_hari, periksa_hubungan_kerja
from pegawai.domain.temuan import Temuan, larang, peringatan

DASAR = "PP 11/2017 ps. 309–341; PerBKN 24/2017"
MASA_TERLAMA_BULAN = {"BESAR": 3, "MELAHIRKAN": 3, "ALASAN_PENTING": 1, "SAKIT": 18, "CLTN": 48}
MASA_KERJA_TERSINGKAT_TAHUN = {"TAHUNAN": 1, "BESAR": 5, "CLTN": 5}
BUKAN_UNTUK_PPPK = frozenset({"BESAR", "CLTN"})
HARI_TAHUNAN, HARI_SISA, HARI_DUA_TAHUN = 12, 6, 24
TAHUN_HAK_TERLAMA = 2


def periksa_cuti(satu: Cuti, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a leave."""
    yield from periksa_hari(satu.mulai, karier, "mulai")
    yield from periksa_hubungan_kerja(satu.mulai, karier, "mulai")
    yield from _hari(satu)
    yield from _hak(satu, karier)
    yield from _lama(satu)
    if satu.kode == "TAHUNAN":
        yield from _tahunan(satu, karier)


def _hari(satu: Cuti) -> Iterator[Temuan]:
    kalender = (satu.selesai - satu.mulai).days
    if not 1 <= satu.hari_kerja <= kalender:
        yield larang(
            "hari_kerja_tidak_mungkin",
            f"Cuti ini {kalender} hari kalender, sehingga hari kerjanya 1 sampai {kalender}.",
            DASAR,
            "hari_kerja",
        )
    if not satu.mulai.year - TAHUN_HAK_TERLAMA <= satu.tahun_hak <= satu.mulai.year:
        yield larang(
            "tahun_hak_tidak_mungkin",
            f"Cuti yang dimulai {satu.mulai.year} dibebankan pada hak tahun "
            f"{satu.mulai.year - TAHUN_HAK_TERLAMA} sampai {satu.mulai.year}.",
            "PP 11/2017 ps. 313",
            "tahun_hak",
        )


def _hak(satu: Cuti, karier: Karier) -> Iterator[Temuan]:
    if satu.kode == "MELAHIRKAN" and karier.jenis_kelamin == "L":
        yield larang(
            "cuti_melahirkan_laki_laki",
            "Cuti melahirkan hanya untuk pegawai perempuan; mendampingi istri melahirkan adalah cuti karena "
            "alasan penting.",
            "PP 11/2017 ps. 325; PerBKN 24/2017",
            "jenis",
        )
    if satu.kode in BUKAN_UNTUK_PPPK and karier.jenis_asn_pada(satu.mulai) in PPPK:
        yield larang(
            "cuti_bukan_hak_pppk", "PPPK tidak mempunyai hak cuti ini.", "PP 49/2018 ps. 77", "jenis"
        )
    perlu = MASA_KERJA_TERSINGKAT_TAHUN.get(satu.kode)
    if perlu and karier.pengangkatan and karier.masa_kerja_bulan(satu.mulai) < 12 * perlu:
        yield peringatan(
            "masa_kerja_kurang",
            f"Masa kerja pada tanggal mulai belum {perlu} tahun.",
            DASAR,
            "mulai",
        )


def _lama(satu: Cuti) -> Iterator[Temuan]:
    """Acuan: PP 11/2017 ps. 316 (besar), 320 (sakit), 325 (melahirkan), 330 (alasan penting), 334 (CLTN)."""
    bulan = MASA_TERLAMA_BULAN.get(satu.kode)
    if bulan is None or satu.selesai <= tambah_bulan(satu.mulai, bulan):
        return
    pesan = f"Cuti ini paling lama {bulan} bulan."
    if satu.kode == "SAKIT":
        yield peringatan("cuti_terlalu_lama", pesan, DASAR, "selesai")
    else:
        yield larang("cuti_terlalu_lama", pesan, DASAR, "selesai")


def _tahunan(satu: Cuti, karier: Karier) -> Iterator[Temuan]:
    """Twelve working days a year, six carried over, 24 after two years. Acuan: PP 11/2017 ps. 312–313."""
    hak = karier.nilai("cuti.tahunan", satu.mulai, HARI_TAHUNAN)
    sisa = karier.nilai("cuti.tahunan.sisa", satu.mulai, HARI_SISA)
    tertinggi = karier.nilai("cuti.tahunan.dua_tahun", satu.mulai, HARI_DUA_TAHUN)
    terpakai = satu.hari_kerja + sum(
        lain.hari_kerja for lain in karier.cuti if (lain.kode, lain.tahun_hak) == (satu.kode, satu.tahun_hak)
    )
    if terpakai > tertinggi:
        yield larang(
            "hak_cuti_terlampaui",
            f"Cuti tahunan atas hak {satu.tahun_hak} menjadi {terpakai} hari kerja; paling banyak "
            f"{tertinggi}.",
            "PP 11/2017 ps. 312–313",
            "hari_kerja",
        )
    elif terpakai > hak:
        yield peringatan(
            "hak_cuti_terlampaui",
            f"Cuti tahunan atas hak {satu.tahun_hak} menjadi {terpakai} hari kerja; haknya {hak}, ditambah "
            "sisa "
            f"tahun lalu paling banyak {sisa}.",
            "PP 11/2017 ps. 312–313",
            "hari_kerja",
        )
