"""Performance, credit points and awards.

Acuan: PP 30/2019; PermenPANRB 6/2022; PermenPANRB 1/2023; PerBKN 3/2023; PP 35/2010.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from pegawai.domain.masa_kerja import MasaKerja
from pegawai.domain.periode import selisih_bulan
from pegawai.domain.riwayat.karier import AngkaKredit, Karier, Kinerja, Penghargaan
from pegawai.domain.riwayat.masa import masa
from pegawai.domain.riwayat.umum import periksa_hari, periksa_hubungan_kerja
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

TAHUN_NILAI_TERAKHIR = 2021
KONVERSI_SEJAK = date(2023, 1, 1)
PERSEN_TERTINGGI = 150
PREDIKAT = {
    ("di_atas", "di_atas"): {"sangat_baik"},
    ("di_atas", "sesuai"): {"baik"},
    ("di_atas", "di_bawah"): {"kurang"},
    ("sesuai", "di_atas"): {"baik"},
    ("sesuai", "sesuai"): {"baik"},
    ("sesuai", "di_bawah"): {"kurang"},
    ("di_bawah", "di_atas"): {"butuh_perbaikan"},
    ("di_bawah", "sesuai"): {"butuh_perbaikan"},
    ("di_bawah", "di_bawah"): {"sangat_kurang"},
}
"""Predicate by results and behaviour. Acuan: PermenPANRB 6/2022."""


def periksa_kinerja(satu: Kinerja, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a year's performance."""
    tahun_ini, awal = karier.per_tanggal.year, karier.pengangkatan
    if satu.tahun > tahun_ini:
        yield larang("kinerja_belum_tiba", f"Tahun {satu.tahun} belum tiba.", "PP 30/2019", "tahun")
    elif satu.tahun == tahun_ini:
        yield peringatan(
            "kinerja_tahun_berjalan", f"Tahun {satu.tahun} belum berakhir.", "PP 30/2019", "tahun"
        )
    if awal is not None and satu.tahun < awal.year:
        yield larang(
            "sebelum_pengangkatan",
            f"Tahun {satu.tahun} mendahului pengangkatan pertama pada {tanggal_panjang(awal)}.",
            "PP 30/2019",
            "tahun",
        )
    if any(lain.tahun == satu.tahun for lain in karier.kinerja):
        yield larang("kinerja_kembar", f"Kinerja tahun {satu.tahun} sudah tercatat.", "PP 30/2019", "tahun")
    if satu.nilai is not None and satu.tahun > TAHUN_NILAI_TERAKHIR:
        yield larang(
            "nilai_setelah_2021",
            "Sejak 2022 kinerja dinyatakan dengan predikat, tanpa nilai angka.",
            "PermenPANRB 6/2022",
            "nilai",
        )
    boleh = PREDIKAT.get((satu.hasil, satu.perilaku))
    if boleh is not None and satu.predikat not in boleh:
        yield larang(
            "predikat_tidak_sesuai",
            "Hasil kerja dan perilaku itu menghasilkan predikat "
            f"{next(iter(boleh)).replace('_', ' ').title()}.",
            "PermenPANRB 6/2022",
            "predikat",
        )


def periksa_angka_kredit(satu: AngkaKredit, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about credit points. Acuan: PermenPANRB 1/2023; PerBKN 3/2023."""
    dasar = "PermenPANRB 1/2023; PerBKN 3/2023"
    yield from periksa_hari(satu.mulai, karier, "mulai")
    yield from periksa_hubungan_kerja(satu.mulai, karier, "mulai")
    jabatan = karier.jabatan_pada(satu.mulai)
    if jabatan is not None and jabatan.tempat.jenjang != satu.jenjang:
        yield peringatan(
            "jenjang_bukan_jabatannya",
            f"Pada {tanggal_panjang(satu.mulai)} pegawai ini menjabat {jabatan.tempat.nama}, bukan jenjang "
            "itu.",
            dasar,
            "jenjang",
        )
    periode = masa(satu.mulai, satu.selesai)
    if any(periode.is_bertumpang(masa(lain.mulai, lain.selesai)) for lain in karier.angka_kredit):
        yield peringatan(
            "angka_kredit_bertumpang",
            "Masa penilaian ini bertumpang dengan yang sudah tercatat.",
            dasar,
            "mulai",
        )
    if not satu.konversi:
        return
    if satu.mulai < KONVERSI_SEJAK:
        yield peringatan(
            "konversi_sebelum_2023", "Konversi predikat kinerja baru berlaku sejak 2023.", dasar, "konversi"
        )
    koefisien = karier.parameter.get(f"ak.koefisien.{satu.jenjang}")
    if koefisien is not None and satu.selesai is not None and min(koefisien.nilai) <= satu.mulai:
        bulan = max(1, selisih_bulan(satu.mulai, satu.selesai))
        tertinggi = koefisien.pada(satu.mulai) * bulan * PERSEN_TERTINGGI / 1200
        if satu.nilai > tertinggi:
            yield peringatan(
                "angka_kredit_terlalu_besar",
                f"Paling banyak {_angka(tertinggi)} untuk {bulan} bulan dengan predikat Sangat Baik.",
                dasar,
                "nilai",
            )


def periksa_penghargaan(satu: Penghargaan, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about an award. Acuan: PP 35/2010 (Satyalancana Karya Satya)."""
    if satu.tanggal > karier.per_tanggal:
        yield larang(
            "penghargaan_belum_tiba", f"Tanggal {tanggal_panjang(satu.tanggal)} belum tiba.", bidang="tanggal"
        )
    yield from periksa_hari(satu.tanggal, karier, "tanggal")
    if not satu.kode.startswith("SATYALANCANA_"):
        return
    if any(lain.kode == satu.kode for lain in karier.penghargaan):
        yield larang("penghargaan_kembar", f"{satu.nama} sudah pernah diterima.", "PP 35/2010", "jenis")
    perlu, lama = 12 * int(satu.kode.rpartition("_")[2]), karier.masa_kerja_bulan(satu.tanggal)
    if karier.pengangkatan is not None and lama < perlu:
        yield peringatan(
            "masa_kerja_kurang",
            f"Masa kerja pada tanggal itu {MasaKerja.dari_bulan(lama)}, kurang dari {perlu // 12} tahun.",
            "PP 35/2010",
            "tanggal",
        )
    if karier.disiplin_pada(satu.tanggal, "sedang", "berat"):
        yield peringatan(
            "sedang_dihukum", "Pada tanggal itu pegawai sedang menjalani hukuman disiplin.", "PP 35/2010"
        )


def _angka(nilai: Decimal) -> str:
    return f"{nilai:.3f}".rstrip("0").rstrip(".").replace(".", ",")
