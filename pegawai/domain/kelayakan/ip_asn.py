"""Indeks Profesionalitas ASN of a person and of a unit: qualification, competency, performance, discipline.

Acuan: PermenPANRB 38/2018; PerBKN 8/2019. Points are parameters `ipasn.…`.
"""

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from pegawai.domain.jabatan import JenisJabatan
from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.dosir import Dosir, Pelatihan
from pegawai.domain.kelayakan.hasil import Kelayakan, Nilai, sejak_hari, simpulkan, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.syarat import Syarat

DASAR = "PermenPANRB 38/2018; PerBKN 8/2019"
KEPEMIMPINAN = {
    JenisJabatan.JPT.value: frozenset({"PKN2"}),
    JenisJabatan.ADMINISTRATOR.value: frozenset({"PKA", "PKN2"}),
    JenisJabatan.PENGAWAS.value: frozenset({"PKP", "PKA", "PKN2"}),
}
FUNGSIONAL = frozenset({"FUNGSIONAL"})
TEKNIS = frozenset({"TEKNIS", "BIMTEK", "SOSIAL_KULTURAL", "E_LEARNING", "MAGANG", "COACHING"})
SEMINAR = frozenset({"SEMINAR", "LOKAKARYA", "KOMUNITAS"})
KELAS = ((91, "sangat tinggi"), (81, "tinggi"), (71, "sedang"), (61, "rendah"), (0, "sangat rendah"))
SETARA = {
    TingkatPendidikan.SPESIALIS: TingkatPendidikan.S2,
    TingkatPendidikan.PROFESI: TingkatPendidikan.S1,
}


def ip_asn(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return the score of a person; complete only where every dimension is known."""
    awal = umum.hubungan_kerja(dosir, pada, umum.SEMUA, DASAR)
    dimensi = {
        "kualifikasi": _kualifikasi(dosir, ketentuan, pada),
        "kompetensi": _kompetensi(dosir, ketentuan, pada),
        "kinerja": _kinerja(dosir, ketentuan, pada),
        "disiplin": _disiplin(dosir, ketentuan, pada),
    }
    rincian: dict[str, Nilai] = {nama: nilai for nama, (nilai, _) in dimensi.items() if nilai is not None}
    if len(rincian) == len(dimensi):
        total = sum((nilai for nilai, _ in dimensi.values() if nilai is not None), Decimal(0))
        rincian |= {"total": total, "kelas": kelas(total)}
    return simpulkan(
        "ip_asn", [*awal, *(syarat for _, syarat in dimensi.values())], gugur=umum.GUGUR, rincian=rincian
    )


def kelas(total: Decimal) -> str:
    """Return the class of a score 0..100, which is rounded half up to a whole first."""
    bulat = total.quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return next(nama for batas, nama in KELAS if bulat >= batas)


def rata_rata(daftar: Iterable[Decimal]) -> Decimal | None:
    """Return the score of a unit: the mean of its people's, two decimals half up; None without any."""
    nilai = list(daftar)
    return rata_dari_jumlah(sum(nilai, Decimal(0)), len(nilai))


def rata_dari_jumlah(jumlah: Decimal, banyak: int) -> Decimal | None:
    """Return the mean of `banyak` scores that sum up to `jumlah`, rounded as `rata_rata`."""
    if not banyak:
        return None
    return (jumlah / banyak).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def _kualifikasi(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> tuple[Decimal | None, Syarat]:
    tertinggi = dosir.pendidikan_pada(pada)
    if tertinggi is None:
        return None, tak_diketahui("kualifikasi", DASAR, "Riwayat pendidikan belum tercatat.", "pendidikan")
    tingkat = SETARA.get(tertinggi.tingkat, tertinggi.tingkat)
    nilai = ketentuan.desimal(f"ipasn.kualifikasi.{tingkat}", pada)
    kalimat = f"Kualifikasi {tertinggi.tingkat}: {_teks(nilai)} dari 25."
    return nilai, _ada("kualifikasi", pada, kalimat, "pendidikan")


def _kompetensi(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> tuple[Decimal | None, Syarat]:
    jabatan = dosir.jabatan_pada(pada)
    if jabatan is None:
        return None, tak_diketahui("kompetensi", DASAR, "Riwayat jabatan belum tercatat.", "jabatan")
    if dosir.pelatihan is None:
        return None, tak_diketahui("kompetensi", DASAR, "Riwayat pelatihan belum dibaca.")
    jenis = jabatan.tempat.jenis
    kelompok = "manajerial" if jenis in KEPEMIMPINAN else jenis
    diikuti = [satu for satu in dosir.pelatihan if satu.selesai <= pada]
    jp = ketentuan.angka("ipasn.jp_teknis", pada)
    ada = {
        "utama": any(satu.bentuk in KEPEMIMPINAN.get(jenis, FUNGSIONAL) for satu in diikuti),
        "teknis": sum(s.jp for s in diikuti if s.bentuk in TEKNIS and _sejak(s, pada, 12)) >= jp,
        "seminar": any(satu.bentuk in SEMINAR and _sejak(satu, pada, 24) for satu in diikuti),
    }
    if kelompok == JenisJabatan.PELAKSANA.value:
        del ada["utama"]
    kode = f"ipasn.kompetensi.{kelompok}"
    bobot = (ketentuan.desimal(f"{kode}.{nama}", pada) for nama, dimiliki in ada.items() if dimiliki)
    nilai = sum(bobot, Decimal(0))
    punya = ", ".join(LABEL_BAGIAN[nama] for nama, satu in ada.items() if satu) or "belum ada"
    return nilai, _ada("kompetensi", pada, f"Kompetensi ({punya}): {_teks(nilai)} dari 40.", "pelatihan")


LABEL_BAGIAN = {
    "utama": "pelatihan kepemimpinan atau fungsional",
    "teknis": "pelatihan teknis setahun terakhir",
    "seminar": "seminar dua tahun terakhir",
}


def _kinerja(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> tuple[Decimal | None, Syarat]:
    tahun = pada.year - 1
    predikat = next((satu.predikat for satu in dosir.kinerja if satu.tahun == tahun), None)
    if predikat is None:
        return None, tak_diketahui("kinerja", DASAR, f"SKP {tahun} belum tercatat.", "kinerja")
    nilai = ketentuan.desimal(f"ipasn.kinerja.{predikat}", pada)
    kalimat = f"SKP {tahun} {umum.LABEL_PREDIKAT[predikat]}: {_teks(nilai)} dari 30."
    return nilai, _ada("kinerja", pada, kalimat, "kinerja")


def _disiplin(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> tuple[Decimal | None, Syarat]:
    pernah = {satu.tingkat for satu in dosir.disiplin if satu.mulai <= pada}
    terberat = next((satu for satu in ("berat", "sedang", "ringan") if satu in pernah), "tidak_pernah")
    nilai = ketentuan.desimal(f"ipasn.disiplin.{terberat}", pada)
    kalimat = f"Disiplin ({terberat.replace('_', ' ')} dihukum): {_teks(nilai)} dari 5."
    if pernah:
        kalimat = f"Pernah dijatuhi hukuman disiplin {terberat}: {_teks(nilai)} dari 5."
    return nilai, _ada("disiplin", pada, kalimat, "disiplin", sensitif=bool(pernah))


def _ada(kode: str, pada: date, kalimat: str, bagian: str, *, sensitif: bool = False) -> Syarat:
    return sejak_hari(kode, pada, pada, DASAR, kalimat, bagian=bagian, sensitif=sensitif)


def _sejak(satu: Pelatihan, pada: date, bulan: int) -> bool:
    return satu.selesai > tambah_bulan(pada, -bulan)


def _teks(nilai: Decimal) -> str:
    return f"{nilai.normalize():f}".replace(".", ",")
