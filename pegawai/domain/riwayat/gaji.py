"""Basic salary: the cell of the table, the masa kerja golongan, the next increment.

Acuan: PP 5/2024 (PNS) and Perpres 11/2024 (PPPK), since 1 January 2024; PP 7/1977. Before 2024 no table is at
hand: amounts of that time are not judged.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.masa_kerja import MasaKerja
from pegawai.domain.periode import selisih_bulan, tambah_bulan
from pegawai.domain.riwayat.karier import Gaji, Karier, sebelum
from pegawai.domain.riwayat.umum import periksa_awal_bulan, periksa_hari, periksa_hubungan_kerja
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

DASAR = "PP 7/1977"
DASAR_TABEL = "PP 5/2024; Perpres 11/2024"
BAGIAN_CPNS = Decimal("0.8")
JARAK_TERPENDEK_BULAN = 12


def periksa_gaji(satu: Gaji, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a salary."""
    yield from periksa_hari(satu.tmt, karier)
    yield from periksa_hubungan_kerja(satu.tmt, karier)
    yield from periksa_awal_bulan(satu.tmt, "Gaji berkala", DASAR)
    yield from _pangkat(satu, karier)
    yield from _jumlah(satu, karier)
    yield from _berikutnya(satu, karier)
    if satu.lama is not None and satu.baru is not None and satu.baru < satu.lama:
        yield peringatan("gaji_turun", "Gaji baru lebih rendah daripada gaji lama.", DASAR, "gaji_baru")
    lalu = sebelum(karier.gaji, satu)
    if lalu is not None and selisih_bulan(lalu.tmt, satu.tmt) < JARAK_TERPENDEK_BULAN:
        yield peringatan(
            "gaji_terlalu_rapat",
            f"Gaji terakhir berlaku {tanggal_panjang(lalu.tmt)}, kurang dari satu tahun sebelumnya.",
            DASAR,
            "tmt",
        )


def tabel_pada(golongan: str, hari: date, karier: Karier) -> Mapping[int, int] | None:
    """Return the salary table (year of MKG -> rupiah) of a rank on a day; None when none is at hand."""
    ketentuan = karier.tabel_gaji.get(golongan)
    return ketentuan.pada(hari) if ketentuan and min(ketentuan.nilai) <= hari else None


def gaji_pokok(tabel: Mapping[int, int], mkg_tahun: int) -> int | None:
    """Return the amount at the row at or below the MKG; None below the first row."""
    baris = max((tahun for tahun in tabel if tahun <= mkg_tahun), default=None)
    return None if baris is None else tabel[baris]


def tmt_berikutnya(satu: Gaji, tabel: Mapping[int, int]) -> date | None:
    """Return the day of the next increment: when the MKG reaches the next row; None at the last row.

    Acuan: PP 7/1977.
    """
    berikut = min((tahun for tahun in tabel if tahun > satu.mkg_tahun), default=None)
    if berikut is None:
        return None
    return tambah_bulan(satu.tmt.replace(day=1), 12 * (berikut - satu.mkg_tahun) - satu.mkg_bulan)


def _pangkat(satu: Gaji, karier: Karier) -> Iterator[Temuan]:
    """Rank and MKG agree with the rank in force."""
    pangkat = karier.pangkat_pada(satu.tmt)
    if pangkat is None:
        return
    if pangkat.golongan != satu.golongan:
        yield peringatan(
            "golongan_gaji_berbeda",
            f"Golongan pada {tanggal_panjang(satu.tmt)} adalah {pangkat.golongan}, bukan {satu.golongan}.",
            DASAR,
            "golongan",
        )
    elif pangkat.mkg_bulan is not None:
        berjalan = selisih_bulan(pangkat.tmt, satu.tmt) - karier.jeda_bulan(pangkat.tmt, satu.tmt)
        seharusnya = pangkat.mkg_bulan + max(0, berjalan)
        if abs(seharusnya - (12 * satu.mkg_tahun + satu.mkg_bulan)) > 1:
            yield peringatan(
                "mkg_tidak_bersambung",
                f"Menurut SK pangkat {pangkat.golongan}, masa kerja golongan pada tanggal itu "
                f"{MasaKerja.dari_bulan(seharusnya)}.",
                DASAR,
                "mkg_tahun",
            )


def _jumlah(satu: Gaji, karier: Karier) -> Iterator[Temuan]:
    tabel = tabel_pada(satu.golongan, satu.tmt, karier)
    if tabel is None or satu.baru is None:
        return
    bagian = BAGIAN_CPNS if karier.jenis_asn_pada(satu.tmt) == JenisAsn.CPNS else Decimal(1)
    boleh = {jumlah for pokok in tabel.values() for jumlah in {pokok, _bulat(pokok * bagian)}}
    seharusnya = gaji_pokok(tabel, satu.mkg_tahun)
    if satu.baru not in boleh:
        yield larang(
            "gaji_tidak_ada_di_tabel",
            f"Rp{_ribuan(satu.baru)} tidak ada pada tabel gaji golongan {satu.golongan}"
            + (f"; untuk masa kerja ini Rp{_ribuan(seharusnya)}." if seharusnya else "."),
            DASAR_TABEL,
            "gaji_baru",
        )
    elif seharusnya is not None and satu.baru not in {seharusnya, _bulat(seharusnya * bagian)}:
        yield peringatan(
            "gaji_tidak_sesuai_mkg",
            f"Gaji pokok golongan {satu.golongan} dengan masa kerja {satu.mkg_tahun} tahun adalah "
            f"Rp{_ribuan(seharusnya)}.",
            DASAR_TABEL,
            "gaji_baru",
        )


def _berikutnya(satu: Gaji, karier: Karier) -> Iterator[Temuan]:
    if satu.tmt_berikutnya is None:
        return
    if satu.tmt_berikutnya <= satu.tmt:
        yield larang("kgb_berikutnya_mundur", "KGB berikutnya harus setelah TMT.", DASAR, "tmt_berikutnya")
        return
    tabel = tabel_pada(satu.golongan, satu.tmt, karier)
    seharusnya = tmt_berikutnya(satu, tabel) if tabel else None
    if seharusnya is not None and satu.tmt_berikutnya != seharusnya:
        yield peringatan(
            "kgb_berikutnya_berbeda",
            f"Menurut tabel gaji, KGB berikutnya jatuh pada {tanggal_panjang(seharusnya)}.",
            DASAR,
            "tmt_berikutnya",
        )


def _bulat(jumlah: Decimal) -> int:
    return int(jumlah.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _ribuan(jumlah: int) -> str:
    return f"{jumlah:,}".replace(",", ".")
