"""What happens to a person besides the career: performance, credit, awards, discipline, leave, family."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from pegawai.domain.periode import tambah_bulan
from pegawai.services.contoh.karier import KOTA_BERDIRI, Karier, Peta

SKP_PERTAMA = 2014
SKP_BERANGKA_TERAKHIR = 2021
KONVERSI_PERTAMA = 2023
KOEFISIEN = {
    "pemula": 3.75,
    "terampil": 5.0,
    "mahir": 12.5,
    "penyelia": 25.0,
    "ahli_pertama": 12.5,
    "ahli_muda": 25.0,
    "ahli_madya": 37.5,
    "ahli_utama": 50.0,
}
PERSEN = {"sangat_baik": 1.5, "baik": 1.0, "butuh_perbaikan": 0.75, "kurang": 0.5}
HASIL = {
    "sangat_baik": ("di_atas", "di_atas"),
    "baik": ("sesuai", "sesuai"),
    "butuh_perbaikan": ("di_bawah", "sesuai"),
    "kurang": ("sesuai", "di_bawah"),
}
NILAI = {"sangat_baik": (110.5, 118), "baik": (90, 109), "butuh_perbaikan": (71, 89), "kurang": (55, 69)}


def kinerja(acak: Random, karier: Karier, per: date) -> Iterator[tuple[int, str, str, str, str | None]]:
    """Yield (year, predicate, results, behaviour, number).

    Never below Baik in the two years before a promotion.
    """
    akhir = min(karier.sampai, per).year
    baik = {satu.tmt.year - lalu for satu in karier.pangkat[1:] for lalu in (0, 1, 2)}
    for tahun in range(max(SKP_PERTAMA, karier.tmt.year + (karier.tmt.month > 6)), akhir):
        pilihan = ("sangat_baik", "baik", "butuh_perbaikan", "kurang")
        bobot = (12, 88, 0, 0) if tahun in baik or tahun >= akhir - 2 else (11, 86, 2.5, 0.5)
        predikat = acak.choices(pilihan, weights=bobot)[0]
        if tahun > SKP_BERANGKA_TERAKHIR:
            yield tahun, predikat, *HASIL[predikat], None
        else:
            yield tahun, predikat, "", "", f"{acak.uniform(*NILAI[predikat]):.2f}"


def angka_kredit(
    acak: Random, karier: Karier, peta: Peta, predikat: dict[int, str]
) -> Iterator[tuple[date, date, str, str, bool]]:
    """Yield (from, until, level, points, converted): the old sum once, then one row a year and level."""
    for tahun in range(KONVERSI_PERTAMA, max(predikat, default=0) + 1):
        batas = [date(tahun, 1, 1), date(tahun + 1, 1, 1)]
        batas[1:1] = [hari for hari, _, _ in karier.jabatan if batas[0] < hari < batas[1]]
        for mulai, selesai in pairwise(batas):
            jenjang = peta.jenjang.get(karier.jabatan_pada(mulai), "")
            if not jenjang or mulai < karier.jabatan[0][0] or tahun not in predikat:
                continue
            bulan = (selesai.year - mulai.year) * 12 + selesai.month - mulai.month
            if tahun == KONVERSI_PERTAMA and mulai.month == 1 and karier.jabatan[0][0] < date(2022, 1, 1):
                lama = KOEFISIEN[jenjang] * acak.uniform(0.5, 3.5)
                yield date(tahun - 1, 1, 1), mulai, jenjang, f"{lama:.3f}", False
            yield (
                mulai,
                selesai,
                jenjang,
                f"{bulan / 12 * PERSEN[predikat[tahun]] * KOEFISIEN[jenjang]:.3f}",
                True,
            )


def disiplin(acak: Random, karier: Karier) -> tuple[date, date, str] | None:
    """Return (from, until, kind) of the one punishment that few ever get, clear of promotions."""
    if not karier.is_pns or acak.random() > 0.012:
        return None
    mulai = tambah_bulan(karier.sampai.replace(day=1), -acak.randint(14, 60))
    jenis, bulan = acak.choice(
        (("TEGURAN_LISAN", 6), ("TEGURAN_TERTULIS", 6), ("TIDAK_PUAS", 6), ("POTONG_TPP_6", 6))
    )
    selesai = tambah_bulan(mulai, bulan)
    is_bentrok = any(mulai <= satu.tmt < selesai for satu in karier.pangkat)
    if is_bentrok or mulai < max(tambah_bulan(karier.tmt, 24), KOTA_BERDIRI):
        return None
    return mulai, selesai, jenis


def penghargaan(acak: Random, karier: Karier, *, pernah_dihukum: bool) -> Iterator[tuple[date, str]]:
    """Yield the satyalancana of 10, 20 and 30 years, given on 17 August. Acuan: PP 35/2010."""
    if not karier.is_pns or pernah_dihukum:
        return
    for tahun in (10, 20, 30):
        genap = tambah_bulan(karier.tmt, 12 * tahun)
        hari = date(genap.year + (genap > date(genap.year, 8, 17)), 8, 17)
        if KOTA_BERDIRI <= hari <= karier.sampai and acak.random() < 0.7:
            yield hari, f"SATYALANCANA_{tahun}"


def cuti(acak: Random, karier: Karier, kelamin: str, per: date) -> list[tuple[date, date, str, int]]:
    """Return leaves (from, until, kind, working days) of the last years, none overlapping."""
    daftar: list[tuple[date, date, str, int]] = []
    if kelamin == "P" and acak.random() < 0.12:
        mulai = tambah_bulan(per, -acak.randint(5, 30)).replace(day=acak.randint(1, 28))
        if 24 <= mulai.year - karier.lahir.year <= 38:
            daftar.append((mulai, tambah_bulan(mulai, 3), "MELAHIRKAN", 64))
    for tahun in (per.year - 1, per.year):
        if karier.posisi.rumpun != "guru" and acak.random() < 0.75:
            daftar += _minggu(acak, tahun, "TAHUNAN", 1 + (acak.random() < 0.4))
        if acak.random() < 0.06:
            daftar += _minggu(acak, tahun, "SAKIT", 1)
    return _tanpa_tumpang_tindih(daftar, tambah_bulan(karier.tmt, 12), karier.sampai)


def _minggu(acak: Random, tahun: int, jenis: str, kali: int) -> list[tuple[date, date, str, int]]:
    """Draw leaves of two to five working days that begin on a Monday."""
    hasil = []
    for _ in range(kali):
        hari = date(tahun, 1, 1) + timedelta(days=acak.randint(7, 350))
        senin = hari - timedelta(days=hari.weekday())
        lama = acak.randint(2, 5)
        hasil.append((senin, senin + timedelta(days=lama), jenis, lama))
    return hasil


def _tanpa_tumpang_tindih(
    daftar: list[tuple[date, date, str, int]], dari: date, sampai: date
) -> list[tuple[date, date, str, int]]:
    bersih: list[tuple[date, date, str, int]] = []
    for satu in daftar:
        bebas = all(satu[1] <= lain[0] or lain[1] <= satu[0] for lain in bersih)
        if bebas and dari <= satu[0] and satu[1] <= sampai:
            bersih.append(satu)
    return bersih


def status_kawin(acak: Random, usia: int) -> str:
    """Draw the marital state by age."""
    if acak.random() > min(0.94, max(0.05, (usia - 20) / 15)):
        return "belum"
    return acak.choices(("kawin", "cerai_hidup", "cerai_mati"), weights=(94, 3, 3))[0]


def keluarga(
    acak: Random, karier: Karier, kelamin: str, status: str, per: date, nama: Callable[[str], str]
) -> Iterator[tuple[str, str, date, date | None, str, bool]]:
    """Yield (relation, name, birth, wedding, work, allowance) of spouse and children."""
    if status == "belum":
        return
    nikah = tambah_bulan(karier.lahir, 12 * acak.randint(22, 30) + acak.randint(0, 11))
    nikah = min(nikah, tambah_bulan(per, -1))
    if status == "kawin":
        pasangan = "L" if kelamin == "P" else "P"
        lahir = tambah_bulan(karier.lahir, acak.randint(-40, 40))
        kerja = acak.choice(("Wiraswasta", "Karyawan swasta", "PNS", "Petani", "Mengurus rumah tangga"))
        yield "suami" if pasangan == "L" else "istri", nama(pasangan), lahir, nikah, kerja, True
    anak = nikah
    for urut in range(acak.choice((0, 1, 2, 2, 3))):
        anak = tambah_bulan(anak, acak.randint(11, 40))
        if anak < per:
            yield "anak", nama(acak.choice("LP")), anak, None, "", urut < 2 and per.year - anak.year < 21
