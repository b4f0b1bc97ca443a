"""Kenaikan pangkat pilihan for who holds a functional post: angka kredit, and the step to the next jenjang.

Acuan: PP 99/2000 ps. 14 as changed by PP 12/2002; PermenPANRB 1/2023; PerBKN 3/2023.
"""

from datetime import date
from decimal import ROUND_CEILING, Decimal

from pegawai.domain.golongan import DAFTAR_GOLONGAN, Golongan
from pegawai.domain.jabatan import RENTANG_GOLONGAN_JENJANG, JenisJabatan, Jenjang, RentangGolongan
from pegawai.domain.kelayakan import pangkat, umum
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, Nilai, sejak_hari, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat import karier as k
from pegawai.domain.syarat import Syarat
from pegawai.domain.tanggal import tanggal_panjang

DASAR = "PP 99/2000 ps. 14 jo. PP 12/2002"
DASAR_AK = "PermenPANRB 1/2023; PerBKN 3/2023"
GUGUR = frozenset({"jabatan_fungsional", "jenjang_tertinggi"})
FUNGSIONAL = frozenset({JenisJabatan.FUNGSIONAL.value})
BERIKUT = {
    Jenjang.PEMULA: Jenjang.TERAMPIL,
    Jenjang.TERAMPIL: Jenjang.MAHIR,
    Jenjang.MAHIR: Jenjang.PENYELIA,
    Jenjang.AHLI_PERTAMA: Jenjang.AHLI_MUDA,
    Jenjang.AHLI_MUDA: Jenjang.AHLI_MADYA,
    Jenjang.AHLI_MADYA: Jenjang.AHLI_UTAMA,
}


def kp_fungsional(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether the holder of a functional post can rise by angka kredit."""
    kini = dosir.jabatan_pada(pada)
    awal = (*pangkat.syarat_awal(dosir, pada), _jabatan(dosir, kini, pada))
    golongan = pangkat.golongan_kini(dosir, pada)
    jenjang = kini.tempat.jenjang if kini else ""
    if pangkat.is_gugur(awal, GUGUR | umum.GUGUR) or jenjang not in set(Jenjang) or golongan is None:
        lain = [] if golongan or pangkat.is_gugur(awal, GUGUR | umum.GUGUR) else [
            tak_diketahui("masa_pangkat", DASAR, "Riwayat pangkat belum tercatat.", "pangkat")
        ]  # fmt: skip
        return pangkat.simpulkan_naik(
            "kp_fungsional", [*awal, *lain], dosir, ketentuan, pada, ke=None, gugur=GUGUR
        )
    rentang = RENTANG_GOLONGAN_JENJANG[Jenjang(jenjang)]
    kredit, rincian = _angka_kredit(dosir, ketentuan, Jenjang(jenjang), golongan, pada)
    syarat = [
        *awal,
        umum.masa_pangkat(dosir, ketentuan, pada, "kp.masa.fungsional"),
        kredit,
        umum.kinerja_baik(dosir, pada, ketentuan.angka("kp.kinerja_tahun", pada), DASAR),
    ]
    if golongan.urut >= rentang.tertinggi.urut and kredit.kode != "jenjang_tertinggi":
        syarat += _naik_jenjang(dosir, Jenjang(jenjang), pada)
    return pangkat.simpulkan_naik(
        "kp_fungsional", syarat, dosir, ketentuan, pada, ke=golongan.berikutnya, gugur=GUGUR, lain=rincian
    )


def jumlah_angka_kredit(
    dosir: Dosir, ketentuan: KetentuanLayak, jenjang: str, pada: date
) -> tuple[Decimal, list[tuple[date, Decimal]]]:
    """Return the points in a jenjang that were determined by `pada`, and the sum after each determination.

    A sum from before the conversion that is not below the base value of the rank of its day is a conventional
    one and is integrated once: the base value comes off.
    """
    jumlah, jejak = Decimal(0), []
    for satu in sorted(dosir.angka_kredit, key=lambda satu: (satu.selesai or satu.mulai, satu.mulai)):
        hari = satu.selesai or satu.mulai
        if satu.jenjang != jenjang or hari > pada:
            continue
        jumlah += satu.nilai if satu.konversi else _integrasi(dosir, ketentuan, satu, hari)
        jejak.append((hari, jumlah))
    return jumlah, jejak


def kebutuhan(
    ketentuan: KetentuanLayak, jenjang: Jenjang, golongan: Golongan, pada: date
) -> tuple[Decimal, bool]:
    """Return the sum that the next step asks for, and whether that step leaves the jenjang.

    Within a jenjang the points of every rank passed add up: terampil II/c to II/d asks for 2 × 20.
    """
    rentang = RENTANG_GOLONGAN_JENJANG[jenjang]
    if golongan.urut >= rentang.tertinggi.urut:
        return ketentuan.desimal(f"ak.jenjang.{jenjang}", pada), True
    langkah = max(0, _langkah(rentang, golongan)) + 1
    return langkah * ketentuan.desimal(f"ak.pangkat.{jenjang}", pada), False


def _langkah(rentang: RentangGolongan, golongan: Golongan) -> int:
    return DAFTAR_GOLONGAN.index(golongan) - DAFTAR_GOLONGAN.index(rentang.terendah)


def _integrasi(dosir: Dosir, ketentuan: KetentuanLayak, satu: k.AngkaKredit, hari: date) -> Decimal:
    pangkat_lama = dosir.pangkat_pada(satu.mulai) or dosir.pangkat_pada(hari)
    dasar = ketentuan.parameter.get(f"ak.dasar.{pangkat_lama.golongan}") if pangkat_lama else None
    nilai_dasar = dasar.pada(max(hari, min(dasar.nilai))) if dasar else Decimal(0)
    return satu.nilai - nilai_dasar if dasar and satu.nilai >= nilai_dasar else satu.nilai


def _jabatan(dosir: Dosir, kini: k.Jabatan | None, pada: date) -> Syarat:
    if kini is None:
        return tak_diketahui("jabatan_fungsional", DASAR, "Riwayat jabatan belum tercatat.", "jabatan")
    sejak = pangkat.awal_jabatan(dosir, pada, FUNGSIONAL)
    if sejak is not None and kini.tempat.jenjang not in set(Jenjang):
        return tak_diketahui("jabatan_fungsional", DASAR, "Jenjang jabatan belum tercatat.", "jabatan")
    kalimat = "Menduduki jabatan fungsional." if sejak else "Tidak menduduki jabatan fungsional."
    return sejak_hari(
        "jabatan_fungsional", sejak, pada, DASAR, kalimat, sumber=pangkat.sebutan_jabatan(kini),
        bagian="jabatan",
    )  # fmt: skip


def _angka_kredit(
    dosir: Dosir, ketentuan: KetentuanLayak, jenjang: Jenjang, golongan: Golongan, pada: date
) -> tuple[Syarat, dict[str, Nilai]]:
    rentang, label = RENTANG_GOLONGAN_JENJANG[jenjang], jenjang.replace("_", " ")
    if golongan.urut >= rentang.tertinggi.urut and jenjang not in BERIKUT:
        kalimat = f"{golongan.kode} adalah pangkat tertinggi bagi jenjang {label}."
        return sejak_hari("jenjang_tertinggi", None, pada, DASAR_AK, kalimat, bagian="jabatan"), {}
    perlu, is_naik_jenjang = kebutuhan(ketentuan, jenjang, golongan, pada)
    jumlah, jejak = jumlah_angka_kredit(dosir, ketentuan, jenjang, pada)
    rincian: dict[str, Nilai] = {"angka_kredit": jumlah, "angka_kredit_diperlukan": perlu}
    if is_naik_jenjang:
        rincian["jenjang"] = str(BERIKUT[jenjang])
    if not jejak:
        kalimat = f"Angka kredit jenjang {label} belum tercatat; diperlukan {teks_angka(perlu)}."
        return tak_diketahui("angka_kredit", DASAR_AK, kalimat, "angka_kredit"), rincian
    sejak = next((hari for hari, sampai_itu in jejak if sampai_itu >= perlu), None)
    if sejak is None:
        koefisien = ketentuan.desimal(f"ak.koefisien.{jenjang}", pada)
        bulan = int(((perlu - jumlah) * 12 / koefisien).to_integral_value(ROUND_CEILING))
        rincian["perkiraan_tercapai"] = tambah_bulan(jejak[-1][0], bulan)
    kalimat = (
        f"Angka kredit jenjang {label} {teks_angka(jumlah)}; diperlukan {teks_angka(perlu)} untuk "
        f"{'naik jenjang' if is_naik_jenjang else 'naik pangkat'}."
    )
    sumber = f"{len(jejak)} penetapan, terakhir sampai {tanggal_panjang(jejak[-1][0])}"
    return (
        sejak_hari("angka_kredit", sejak, pada, DASAR_AK, kalimat, sumber=sumber, bagian="angka_kredit"),
        rincian,
    )


def _naik_jenjang(dosir: Dosir, jenjang: Jenjang, pada: date) -> list[Syarat]:
    """The next rank belongs to the next jenjang: its test, and a vacancy in it."""
    tujuan = BERIKUT[jenjang].replace("_", " ")
    hasil = []
    for kode, sejak, kalimat in (
        ("uji_kompetensi", dosir.uji_kompetensi, f"Lulus uji kompetensi kenaikan jenjang ke {tujuan}"),
        ("lowongan", dosir.lowongan, f"Tersedia kebutuhan jabatan pada jenjang {tujuan}"),
    ):
        if sejak is None:
            pesan = f"{kalimat}: belum ada catatannya."
            hasil.append(tak_diketahui(kode, "PermenPANRB 1/2023", pesan))
        else:
            hasil.append(sejak_hari(kode, sejak, pada, "PermenPANRB 1/2023", f"{kalimat}."))
    return hasil


def teks_angka(nilai: Decimal) -> str:
    """Return points as letters print them: a comma, no zeros behind it."""
    teks = f"{nilai:.3f}".rstrip("0").rstrip(".")
    return teks.replace(".", ",")
