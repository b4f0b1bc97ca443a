"""Kenaikan pangkat pilihan for who holds a structural post.

Acuan: PP 99/2000 ps. 10–13 as changed by PP 12/2002; PP 100/2000 as changed by PP 13/2002 (ranks of posts).
"""

from datetime import date

from pegawai.domain.golongan import Golongan
from pegawai.domain.jabatan import RENTANG_GOLONGAN_ESELON, Eselon, JenisJabatan, RentangGolongan
from pegawai.domain.kelayakan import pangkat, umum
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, sejak_hari, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.periode_pangkat import kalimat_di_bawah_jenjang
from pegawai.domain.riwayat import karier as k
from pegawai.domain.syarat import Syarat

DASAR = "PP 99/2000 ps. 10–13 jo. PP 12/2002"
DASAR_RENTANG = "PP 100/2000 jo. PP 13/2002"
GUGUR = frozenset({"jabatan_struktural", "jenjang_pangkat"})
STRUKTURAL = frozenset(
    {JenisJabatan.JPT.value, JenisJabatan.ADMINISTRATOR.value, JenisJabatan.PENGAWAS.value}
)


def kp_struktural(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether the holder of a structural post can rise within the ranks of the post."""
    kini = dosir.jabatan_pada(pada)
    awal = (*pangkat.syarat_awal(dosir, pada), _jabatan(dosir, kini, pada))
    golongan = pangkat.golongan_kini(dosir, pada)
    if pangkat.is_gugur(awal, GUGUR | umum.GUGUR) or kini is None:
        return pangkat.simpulkan_naik("kp_struktural", awal, dosir, ketentuan, pada, ke=None, gugur=GUGUR)
    eselon = kini.tempat.eselon
    rentang = RENTANG_GOLONGAN_ESELON[Eselon(eselon)] if eselon in set(Eselon) else None
    lain = [
        _rentang(golongan, rentang, kini, pada),
        _masa(dosir, ketentuan, kini, golongan, rentang, pada),
        umum.kinerja_baik(dosir, pada, ketentuan.angka("kp.kinerja_tahun", pada), DASAR),
    ]
    return pangkat.simpulkan_naik(
        "kp_struktural", [*awal, *lain], dosir, ketentuan, pada,
        ke=golongan.berikutnya if golongan else None, gugur=GUGUR,
    )  # fmt: skip


def _jabatan(dosir: Dosir, kini: k.Jabatan | None, pada: date) -> Syarat:
    if kini is None:
        return tak_diketahui("jabatan_struktural", DASAR, "Riwayat jabatan belum tercatat.", "jabatan")
    sejak = pangkat.awal_jabatan(dosir, pada, STRUKTURAL)
    kalimat = "Menduduki jabatan struktural." if sejak else "Tidak menduduki jabatan struktural."
    return sejak_hari(
        "jabatan_struktural", sejak, pada, DASAR, kalimat, sumber=pangkat.sebutan_jabatan(kini),
        bagian="jabatan",
    )  # fmt: skip


def _rentang(
    golongan: Golongan | None, rentang: RentangGolongan | None, kini: k.Jabatan, pada: date
) -> Syarat:
    if golongan is None:
        return tak_diketahui("jenjang_pangkat", DASAR_RENTANG, "Riwayat pangkat belum tercatat.", "pangkat")
    if rentang is None:
        return tak_diketahui("jenjang_pangkat", DASAR_RENTANG, "Eselon jabatan belum tercatat.", "jabatan")
    sejak = kini.tmt if golongan.urut < rentang.tertinggi.urut else None
    kalimat = (
        f"Jenjang pangkat eselon {kini.tempat.eselon}: {rentang.terendah.kode} sampai "
        f"{rentang.tertinggi.kode}; pangkat sekarang {golongan.kode}."
    )
    return sejak_hari(
        "jenjang_pangkat", sejak, pada, DASAR_RENTANG, kalimat, sumber=pangkat.sebutan_jabatan(kini),
        bagian="jabatan",
    )  # fmt: skip


def _masa(
    dosir: Dosir,
    ketentuan: KetentuanLayak,
    kini: k.Jabatan,
    golongan: Golongan | None,
    rentang: RentangGolongan | None,
    pada: date,
) -> Syarat:
    """Four years in rank; one in rank and post while the rank is under the lowest of the post."""
    biasa = umum.masa_pangkat(dosir, ketentuan, pada, "kp.masa.struktural")
    tmt = umum.tmt_pangkat(dosir, pada)
    if tmt is None or golongan is None or rentang is None or golongan.urut >= rentang.terendah.urut:
        return biasa
    tahun = ketentuan.angka("kp.masa.di_bawah_jenjang", pada)
    genap = umum.genap_setelah(dosir, max(tmt, kini.tmt), 12 * tahun, pada)
    if biasa.sejak is not None and biasa.sejak <= genap:
        return biasa
    kalimat = kalimat_di_bawah_jenjang(tahun, genap)
    sumber = f"{umum.sebutan_pangkat(dosir, pada)}; {pangkat.sebutan_jabatan(kini)}"
    return sejak_hari(
        "masa_pangkat", genap, pada, ketentuan.acuan("kp.masa.di_bawah_jenjang"), kalimat, sumber=sumber,
        bagian="jabatan",
    )  # fmt: skip
