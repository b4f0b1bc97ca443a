"""Ranks: the right system, upwards step by step, after long enough, within the ceilings, with fitting MKG.

Acuan: PP 99/2000 as changed by PP 12/2002; PP 98/2000 as changed by PP 11/2002; PP 11/2017; Perpres 98/2020;
PP 94/2021.
"""

from collections.abc import Iterator

from pegawai.domain.golongan import DAFTAR_GOLONGAN, Golongan, JenisGolongan, batas_reguler, golongan_awal
from pegawai.domain.ketentuan import PENGURANGAN_MKG
from pegawai.domain.masa_kerja import MasaKerja, mkg_setelah_naik
from pegawai.domain.periode import selisih_bulan
from pegawai.domain.riwayat.karier import PPPK, Karier, Pangkat, sebelum, sesudah
from pegawai.domain.riwayat.tempat import golongan_di_luar_rentang
from pegawai.domain.riwayat.umum import periksa_awal_bulan, periksa_hari, periksa_hubungan_kerja
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

DASAR = "PP 99/2000 jo. PP 12/2002"
PERTAMA = frozenset({"cpns", "pppk"})
TANPA_SYARAT_KERJA = frozenset({"anumerta", "pengabdian"})
BULAN_DALAM_PANGKAT = {"reguler": 48, "struktural": 12, "fungsional": 24, "ijazah": 12}
"""Least months in the rank before, by kind of promotion."""

TOLERANSI_MKG_BULAN = 1


def periksa_pangkat(satu: Pangkat, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a rank."""
    yield from periksa_hari(satu.tmt, karier)
    if satu.jenis not in TANPA_SYARAT_KERJA:
        yield from periksa_hubungan_kerja(satu.tmt, karier)
    yield from periksa_awal_bulan(satu.tmt, "Pangkat", DASAR)
    golongan = satu.tingkat
    if golongan is None:
        return
    yield from _sistem(satu, golongan, karier)
    yield from _urutan(satu, golongan, karier)
    yield from _masa(satu, karier)
    yield from _pendidikan(satu, golongan, karier)
    yield from _mkg(satu, golongan, karier)
    jabatan = karier.jabatan_pada(satu.tmt)
    if jabatan is not None:
        yield from golongan_di_luar_rentang(golongan, jabatan.tempat, bidang="golongan")
    if satu.jenis not in PERTAMA and karier.disiplin_pada(satu.tmt, "sedang", "berat"):
        yield peringatan(
            "sedang_dihukum",
            "Pada TMT itu pegawai sedang menjalani hukuman disiplin sedang atau berat, sehingga kenaikan "
            "pangkat tidak dapat dipertimbangkan.",
            "PP 94/2021",
        )


def _sistem(satu: Pangkat, golongan: Golongan, karier: Karier) -> Iterator[Temuan]:
    """PNS codes for CPNS and PNS, PPPK codes for PPPK. Acuan: Perpres 98/2020."""
    jenis_asn = karier.jenis_asn_pada(satu.tmt)
    if not jenis_asn:
        return
    seharusnya = JenisGolongan.PPPK if jenis_asn in PPPK else JenisGolongan.PNS
    if golongan.jenis is not seharusnya:
        yield larang(
            "golongan_bukan_jenis_asn",
            f"Golongan {golongan.kode} adalah golongan {golongan.jenis}, sedangkan pada "
            f"{tanggal_panjang(satu.tmt)} pegawai ini {jenis_asn.replace('_PW', ' Paruh Waktu')}.",
            "PP 99/2000; Perpres 98/2020",
            "golongan",
        )


def _urutan(satu: Pangkat, golongan: Golongan, karier: Karier) -> Iterator[Temuan]:
    """Upwards, one step at a time; a degree may lift several steps."""
    lalu, kemudian = sebelum(karier.pangkat, satu), sesudah(karier.pangkat, satu)
    if lalu is not None and lalu.tingkat is not None and lalu.tingkat.jenis is golongan.jenis:
        yield from _dari(satu, golongan, lalu.tingkat, f"sejak {tanggal_panjang(lalu.tmt)}")
    if kemudian is None or kemudian.tingkat is None or kemudian.tingkat.jenis is not golongan.jenis:
        return
    if kemudian.tingkat.urut < golongan.urut and kemudian.jenis != "lain":
        yield larang(
            "di_atas_pangkat_berikutnya",
            f"Golongan {golongan.kode} lebih tinggi daripada {kemudian.golongan} yang tercatat kemudian, "
            f"mulai {tanggal_panjang(kemudian.tmt)}.",
            DASAR,
            "golongan",
        )


def _dari(satu: Pangkat, golongan: Golongan, lalu: Golongan, sejak: str) -> Iterator[Temuan]:
    langkah = DAFTAR_GOLONGAN.index(golongan) - DAFTAR_GOLONGAN.index(lalu)
    if langkah < 0 and satu.jenis != "lain":
        yield larang(
            "di_bawah_pangkat_sebelumnya",
            f"Golongan {golongan.kode} lebih rendah daripada {lalu.kode} {sejak}. Penurunan pangkat karena "
            "hukuman disiplin lama dicatat dengan jenis “Lainnya”.",
            DASAR,
            "golongan",
        )
    elif langkah < 0:
        yield peringatan(
            "turun_pangkat",
            f"Golongan turun dari {lalu.kode} ke {golongan.kode}. Sejak PP 94/2021 tidak ada lagi hukuman "
            "penurunan pangkat.",
            "PP 94/2021 ps. 8",
            "golongan",
        )
    elif langkah == 0:
        yield peringatan(
            "pangkat_sama", f"Golongan {golongan.kode} sama dengan yang berlaku {sejak}.", DASAR, "golongan"
        )
    elif langkah > 1 and satu.jenis != "ijazah":
        yield peringatan(
            "melompati_pangkat",
            f"Golongan naik {langkah} tingkat, dari {lalu.kode} ke {golongan.kode}. Hanya penyesuaian ijazah "
            "yang melompati tingkat.",
            DASAR,
            "golongan",
        )


def _masa(satu: Pangkat, karier: Karier) -> Iterator[Temuan]:
    """Long enough in the rank before."""
    lalu, perlu = sebelum(karier.pangkat, satu), BULAN_DALAM_PANGKAT.get(satu.jenis)
    if lalu is None or perlu is None:
        return
    lama = selisih_bulan(lalu.tmt, satu.tmt)
    if lama < perlu:
        yield peringatan(
            "masa_dalam_pangkat_kurang",
            f"Baru {MasaKerja.dari_bulan(lama)} dalam golongan {lalu.golongan}; kenaikan pangkat jenis ini "
            f"memerlukan paling sedikit {perlu // 12} tahun.",
            DASAR,
            "tmt",
        )


def _pendidikan(satu: Pangkat, golongan: Golongan, karier: Karier) -> Iterator[Temuan]:
    """Start rank and ceiling of the degree. Acuan: PP 98/2000 ps. 11; PP 99/2000 ps. 8."""
    pendidikan = karier.pendidikan_pada(satu.tmt)
    if pendidikan is None or golongan.jenis is not JenisGolongan.PNS:
        return
    awal, batas = golongan_awal(pendidikan.tingkat), batas_reguler(pendidikan.tingkat)
    if satu.jenis == "cpns" and golongan != awal:
        yield peringatan(
            "golongan_awal_tidak_sesuai_ijazah",
            f"Golongan pertama dengan ijazah {pendidikan.tingkat} adalah {awal.kode}, bukan {golongan.kode}.",
            "PP 98/2000 ps. 11 jo. PP 11/2002",
            "golongan",
        )
    if satu.jenis == "reguler" and golongan.urut > batas.urut:
        yield peringatan(
            "di_atas_batas_pendidikan",
            f"Kenaikan pangkat reguler dengan ijazah {pendidikan.tingkat} paling tinggi sampai {batas.kode}.",
            "PP 99/2000 ps. 8 jo. PP 12/2002",
            "golongan",
        )
    if satu.jenis == "ijazah" and golongan.urut > awal.urut:
        yield peringatan(
            "di_atas_golongan_ijazah",
            f"Penyesuaian ijazah {pendidikan.tingkat} menuju {awal.kode}, bukan {golongan.kode}.",
            DASAR,
            "golongan",
        )


def _mkg(satu: Pangkat, golongan: Golongan, karier: Karier) -> Iterator[Temuan]:
    """The MKG of the decree runs on from the one before. Acuan: PP 7/1977; PP 99/2000."""
    lalu = sebelum(karier.pangkat, satu)
    if satu.mkg_bulan is None or lalu is None or lalu.mkg_bulan is None or lalu.tingkat is None:
        return
    lama = selisih_bulan(lalu.tmt, satu.tmt) - karier.jeda_bulan(lalu.tmt, satu.tmt)
    seharusnya = mkg_setelah_naik(
        MasaKerja.dari_bulan(lalu.mkg_bulan + max(0, lama)),
        lalu.tingkat,
        golongan,
        per_tanggal=satu.tmt,
        pengurangan=PENGURANGAN_MKG,
    )
    if abs(seharusnya.total_bulan - satu.mkg_bulan) > TOLERANSI_MKG_BULAN:
        yield peringatan(
            "mkg_tidak_bersambung",
            f"Masa kerja golongan {MasaKerja.dari_bulan(satu.mkg_bulan)} tidak bersambung dengan SK "
            f"{lalu.golongan}: menurut hitungan {seharusnya}.",
            "PP 7/1977; PP 99/2000",
            "mkg_tahun",
        )
