"""What is due for an employee on a day: increment, earliest promotion, retirement, ends of contract, acting
post and leave.

Only dates are derived here; whether every other condition is met is another question. What cannot be known
says which record is missing.
Acuan: PP 7/1977 and changes (KGB); UU 20/2023 ps. 55 (pensiun); PP 49/2018 (kontrak); SE BKN 1/2021 (Plt.
and Plh.); PerBKN 24/2017 (cuti).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pegawai.domain import masa_kerja, pensiun
from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.ketentuan import Ketentuan, KunciBup
from pegawai.domain.masa_kerja import MasaKerja
from pegawai.domain.periode import Periode, tambah_bulan
from pegawai.domain.tanggal import bulan_tahun, tanggal_panjang

DASAR_KGB = "PP 7/1977, diubah terakhir dengan PP 5/2024; PPPK: Perpres 98/2020 dan 11/2024"
DASAR_KONTRAK = "PP 49/2018"
DASAR_CUTI = "PP 11/2017 ps. 310; PerBKN 24/2017"


class Kepastian(StrEnum):
    """Whether a date is known, cannot be known yet, or will never come."""

    DIKETAHUI = "diketahui"
    TIDAK_DIKETAHUI = "tidak_diketahui"
    TIDAK_ADA = "tidak_ada"


@dataclass(frozen=True, slots=True, kw_only=True)
class JatuhTempo:
    """One thing that falls due.

    keterangan: whole sentence; dasar: the rule; catatan: the record it rests on, or the one that is missing;
    bagian: code of the history that holds the record; terverifikasi: no figure in it is unconfirmed.
    """

    kode: str
    judul: str
    keterangan: str
    dasar: str
    tanggal: date | None = None
    kepastian: Kepastian = Kepastian.DIKETAHUI
    catatan: str = ""
    bagian: str = ""
    terverifikasi: bool = True

    def sisa_hari(self, pada: date) -> int | None:
        """Return the days from `pada` to the date, negative once it has passed; None without a date."""
        return (self.tanggal - pada).days if self.tanggal else None


@dataclass(frozen=True, slots=True)
class CatatanMkg:
    """A decree that says the masa kerja golongan at its TMT. sebutan: what the decree is called."""

    tmt: date
    mkg: MasaKerja | None
    sebutan: str
    bagian: str
    tmt_berikutnya: date | None = None


def urutkan(daftar: Iterable[JatuhTempo]) -> tuple[JatuhTempo, ...]:
    """Return the nearest first, then what is unknown, then what will not come."""
    urutan = tuple(Kepastian)
    return tuple(
        sorted(daftar, key=lambda satu: (urutan.index(satu.kepastian), satu.tanggal or date.max, satu.kode))
    )


def kgb_berikutnya(
    daftar_catatan: Iterable[CatatanMkg],
    *,
    pada: date,
    daftar_langkah: Sequence[int],
    daftar_jeda: Iterable[Periode] = (),
) -> JatuhTempo:
    """Return the next periodic increment on or after `pada`.

    It takes effect on the first of the month in which the masa kerja golongan reaches the next step of the
    salary table, counted from the newest decree by `pada`; a date that this decree itself names holds.
    daftar_langkah: years of MKG at which the table of the present golongan steps, rising.
    daftar_jeda: spells of CLTN, which do not count.
    Acuan: PP 7/1977 and changes; Perpres 98/2020 (PPPK).
    """
    catatan = max((satu for satu in daftar_catatan if satu.tmt <= pada), key=_urutan_catatan, default=None)
    if catatan is None:
        return _kgb(None, "Belum ada SK pangkat atau kenaikan gaji yang tercatat.", bagian="pangkat")
    if catatan.tmt_berikutnya and catatan.tmt_berikutnya >= pada:
        return _kgb(catatan.tmt_berikutnya, "Ditetapkan dalam SK kenaikan gaji terakhir.", catatan)
    if catatan.mkg is None:
        return _kgb(None, f"{catatan.sebutan} tidak memuat masa kerja golongan.", catatan)
    if not daftar_langkah:
        return _kgb(None, "Tabel gaji pokok untuk golongan ini belum tersedia.", catatan)
    jeda = [satu for satu in daftar_jeda if satu.mulai >= catatan.tmt]
    hitung_sejak = catatan.tmt + timedelta(days=masa_kerja.jumlah_jeda_hari(jeda, pada))
    terlampaui = 0
    for langkah in daftar_langkah:
        bulan = langkah * 12 - catatan.mkg.total_bulan
        if bulan <= 0:
            continue
        tanggal = tambah_bulan(hitung_sejak, bulan).replace(day=1)
        if tanggal >= pada:
            return _kgb(tanggal, _kalimat_kgb(langkah, terlampaui), catatan)
        terlampaui += 1
    return _kgb(None, "Masa kerja golongan sudah mencapai gaji pokok tertinggi.", catatan, is_habis=True)


def pensiun_pada(
    tanggal_lahir: date,
    jenis_jabatan: JenisJabatan | None,
    jenjang: Jenjang | None,
    rumpun: str,
    *,
    pada: date,
    ketentuan: Mapping[KunciBup, Ketentuan[int]],
) -> JatuhTempo:
    """Return the TMT of retirement by the post held on `pada`.

    Acuan: UU 20/2023 ps. 55; PP 11/2017 ps. 239–240.
    """
    judul = "Batas usia pensiun"
    if jenis_jabatan is None:
        return _tidak_diketahui(
            "pensiun", judul, "Riwayat jabatan belum tercatat.", "UU 20/2023 ps. 55", "jabatan"
        )
    try:
        batas = pensiun.bup(jenis_jabatan, jenjang, rumpun, per_tanggal=pada, ketentuan=ketentuan)
    except KesalahanAturan as galat:
        return _tidak_diketahui("pensiun", judul, galat.pesan, "UU 20/2023 ps. 55", "jabatan")
    tmt = pensiun.tanggal_pensiun(tanggal_lahir, batas.usia)
    return JatuhTempo(
        kode="pensiun",
        judul=judul,
        tanggal=tmt,
        keterangan=f"Mencapai usia {batas.usia} tahun pada {bulan_tahun(tambah_bulan(tmt, -1))}.",
        dasar=batas.dasar,
        catatan=f"Tanggal lahir {tanggal_panjang(tanggal_lahir)} dan jabatan terakhir.",
        bagian="jabatan",
        terverifikasi=batas.terverifikasi,
    )


def akhir_kontrak(kontrak_selesai: date | None, sebutan: str) -> JatuhTempo:
    """Return the last day of a PPPK contract. kontrak_selesai: its half-open end, None when not recorded."""
    if kontrak_selesai is None:
        pesan = f"{sebutan} tidak memuat tanggal akhir kontrak."
        return _tidak_diketahui("kontrak", "Akhir kontrak PPPK", pesan, DASAR_KONTRAK, "kedudukan")
    return JatuhTempo(
        kode="kontrak",
        judul="Akhir kontrak PPPK",
        tanggal=kontrak_selesai - timedelta(days=1),
        keterangan="Hari terakhir masa perjanjian kerja.",
        dasar=DASAR_KONTRAK,
        catatan=sebutan,
        bagian="kedudukan",
    )


def akhir_penugasan(
    judul: str, mulai: date, selesai: date | None, sebutan: str, masa: Ketentuan[int] | None
) -> JatuhTempo:
    """Return the last day of an acting post; without a recorded end, the limit of `masa` months.

    Acuan: SE BKN 1/2021.
    """
    if selesai is not None:
        tanggal, keterangan, pasti = selesai - timedelta(days=1), "Hari terakhir penugasan.", True
    else:
        try:
            bulan = masa.pada(mulai) if masa else None
        except KesalahanAturan:
            bulan = None
        if masa is None or bulan is None:
            pesan = f"{sebutan} tidak memuat tanggal akhir penugasan."
            return _tidak_diketahui("penugasan", f"Akhir {judul}", pesan, "SE BKN 1/2021", "penugasan")
        tanggal = tambah_bulan(mulai, bulan) - timedelta(days=1)
        keterangan = f"Tanggal akhir tidak tercatat; paling lama {bulan} bulan dan dapat diperpanjang sekali."
        pasti = masa.terverifikasi
    return JatuhTempo(
        kode="penugasan",
        judul=f"Akhir {judul}",
        tanggal=tanggal,
        keterangan=keterangan,
        dasar=masa.acuan if masa else "SE BKN 1/2021",
        catatan=sebutan,
        bagian="penugasan",
        terverifikasi=pasti,
    )


def akhir_cuti(nama: str, selesai: date, sebutan: str) -> JatuhTempo:
    """Return the last day of a leave that runs. selesai: its half-open end."""
    return JatuhTempo(
        kode="cuti",
        judul=f"Akhir {nama[:1].lower()}{nama[1:]}",
        tanggal=selesai - timedelta(days=1),
        keterangan=f"Masuk kerja kembali mulai {tanggal_panjang(selesai)}.",
        dasar=DASAR_CUTI,
        catatan=sebutan,
        bagian="cuti",
    )


def _urutan_catatan(catatan: CatatanMkg) -> tuple[date, bool]:
    return catatan.tmt, catatan.bagian == "gaji"


def _kalimat_kgb(langkah: int, terlampaui: int) -> str:
    kalimat = f"Masa kerja golongan mencapai {langkah} tahun pada bulan itu."
    return f"{kalimat} {terlampaui} kenaikan gaji sebelumnya belum tercatat." if terlampaui else kalimat


def _kgb(
    tanggal: date | None,
    keterangan: str,
    catatan: CatatanMkg | None = None,
    *,
    bagian: str = "",
    is_habis: bool = False,
) -> JatuhTempo:
    tanpa_tanggal = Kepastian.TIDAK_ADA if is_habis else Kepastian.TIDAK_DIKETAHUI
    return JatuhTempo(
        kode="kgb",
        judul="Kenaikan gaji berkala",
        tanggal=tanggal,
        kepastian=Kepastian.DIKETAHUI if tanggal else tanpa_tanggal,
        keterangan=keterangan,
        dasar=DASAR_KGB,
        catatan=catatan.sebutan if catatan else "",
        bagian=catatan.bagian if catatan else bagian,
    )


def _tidak_diketahui(kode: str, judul: str, keterangan: str, dasar: str, bagian: str) -> JatuhTempo:
    return JatuhTempo(
        kode=kode,
        judul=judul,
        kepastian=Kepastian.TIDAK_DIKETAHUI,
        keterangan=keterangan,
        dasar=dasar,
        bagian=bagian,
    )
