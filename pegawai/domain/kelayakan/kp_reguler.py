"""Kenaikan pangkat reguler.

Acuan: PP 99/2000 ps. 6–8 as changed by PP 12/2002; PerBKN 4/2023 (periods).
"""

from datetime import date

from pegawai.domain.golongan import GOLONGAN_PER_KODE, Golongan, batas_reguler
from pegawai.domain.jabatan import JenisJabatan
from pegawai.domain.kelayakan import pangkat, umum
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, Nilai, sejak_hari, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.syarat import Syarat
from pegawai.domain.tanggal import tanggal_panjang

DASAR = "PP 99/2000 ps. 6–8 jo. PP 12/2002"
DASAR_BATAS = "PP 99/2000 ps. 8 jo. PP 12/2002"
GUGUR = frozenset({"jabatan_reguler", "batas_pendidikan", "pangkat_tertinggi"})
PELAKSANA = frozenset({JenisJabatan.PELAKSANA.value})
UJIAN_DINAS = frozenset({"III/a", "IV/a"})
"""Ranks that are entered only after the ujian dinas; no history records it."""


def kp_reguler(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether a PNS without structural or functional post can rise by time."""
    awal = (*pangkat.syarat_awal(dosir, pada), _jabatan(dosir, pada))
    kini = pangkat.golongan_kini(dosir, pada)
    ke = kini.berikutnya if kini else None
    if pangkat.is_gugur(awal, GUGUR | umum.GUGUR):
        return pangkat.simpulkan_naik("kp_reguler", awal, dosir, ketentuan, pada, ke=None, gugur=GUGUR)
    lain = [
        umum.masa_pangkat(dosir, ketentuan, pada, "kp.masa.reguler"),
        umum.kinerja_baik(dosir, pada, ketentuan.angka("kp.kinerja_tahun", pada), DASAR),
    ]
    diperiksa: list[str] = []
    if kini is not None:
        lain.append(_batas(dosir, kini, ke, pada))
    if ke is not None:
        lain.extend(_atasan(dosir, ke, pada))
        if not dosir.golongan_atasan:
            diperiksa.append("pangkat atasan langsung")
        if ke.kode in UJIAN_DINAS:
            diperiksa.append("ujian dinas")
    rincian: dict[str, Nilai] = {"perlu_diperiksa": tuple(diperiksa)} if diperiksa else {}
    return pangkat.simpulkan_naik(
        "kp_reguler", [*awal, *lain], dosir, ketentuan, pada, ke=ke, gugur=GUGUR, lain=rincian
    )


def _jabatan(dosir: Dosir, pada: date) -> Syarat:
    kini = dosir.jabatan_pada(pada)
    if kini is None:
        return tak_diketahui("jabatan_reguler", DASAR, "Riwayat jabatan belum tercatat.", "jabatan")
    sejak = pangkat.awal_jabatan(dosir, pada, PELAKSANA)
    kalimat = "Tidak menduduki jabatan struktural atau fungsional."
    if sejak is None:
        kalimat = "Menduduki jabatan struktural atau fungsional, sehingga naik melalui pilihan."
    return sejak_hari(
        "jabatan_reguler", sejak, pada, DASAR, kalimat, sumber=pangkat.sebutan_jabatan(kini), bagian="jabatan"
    )


def _batas(dosir: Dosir, kini: Golongan, ke: Golongan | None, pada: date) -> Syarat:
    """The ceiling of the education, which a higher degree lifts from the day it is recognised."""
    if ke is None:
        return sejak_hari("pangkat_tertinggi", None, pada, DASAR, f"{kini.nama} adalah pangkat tertinggi.")
    tertinggi = dosir.pendidikan_pada(pada)
    if tertinggi is None:
        kalimat = "Riwayat pendidikan belum tercatat, sehingga batas pangkatnya tidak diketahui."
        return tak_diketahui("batas_pendidikan", DASAR_BATAS, kalimat, "pendidikan")
    batas = batas_reguler(tertinggi.tingkat)
    cukup = [
        satu.tmt
        for satu in dosir.pendidikan
        if satu.tmt <= pada and batas_reguler(satu.tingkat).urut >= ke.urut
    ]
    kalimat = f"Dengan pendidikan {tertinggi.tingkat}, pangkat reguler paling tinggi {batas.nama}."
    sumber = f"{tertinggi.tingkat} {tertinggi.jurusan}".strip() + f", diakui {tanggal_panjang(tertinggi.tmt)}"
    return sejak_hari(
        "batas_pendidikan", min(cukup, default=None), pada, DASAR_BATAS, kalimat, sumber=sumber,
        bagian="pendidikan",
    )  # fmt: skip


def _atasan(dosir: Dosir, ke: Golongan, pada: date) -> tuple[Syarat, ...]:
    """Not above the rank of the direct superior; not asked where that is not known."""
    atasan = GOLONGAN_PER_KODE.get(dosir.golongan_atasan)
    if atasan is None or atasan.jenis is not ke.jenis:
        return ()
    sejak = dosir.tanggal_lahir if ke.urut <= atasan.urut else None
    kalimat = f"Pangkat atasan langsung {atasan.nama}; pangkat baru tidak boleh melampauinya."
    return (sejak_hari("pangkat_atasan", sejak, pada, "PP 99/2000 ps. 7", kalimat),)
