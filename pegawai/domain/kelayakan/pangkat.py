"""What every kind of promotion shares: the step, its period, what it gives.

Acuan: PP 99/2000 as changed by PP 12/2002; PerBKN 4/2023 (periods).
"""

from collections.abc import Iterable, Sequence
from datetime import date

from pegawai.domain.golongan import Golongan, JenisGolongan
from pegawai.domain.kelayakan import gaji, umum
from pegawai.domain.kelayakan.disiplin import Akibat
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, Nilai, hari_pertama, sejak_hari, simpulkan
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.ketentuan import PENGURANGAN_MKG
from pegawai.domain.masa_kerja import mkg_setelah_naik
from pegawai.domain.riwayat import karier as k
from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.domain.tanggal import tanggal_panjang

DASAR = "PP 99/2000 jo. PP 12/2002"
DASAR_DISIPLIN = "PP 94/2021; PP 99/2000"


def syarat_awal(dosir: Dosir, pada: date) -> tuple[Syarat, ...]:
    """Return the conditions of every promotion: a PNS in service who serves no punishment."""
    return (
        *umum.hubungan_kerja(dosir, pada, umum.HANYA_PNS, DASAR),
        *umum.bertugas(dosir, pada, umum.PENGHALANG_PANGKAT, DASAR),
        umum.tanpa_hukuman(dosir, pada, Akibat.PANGKAT, DASAR_DISIPLIN),
    )


def is_gugur(daftar: Iterable[Syarat], gugur: Iterable[str]) -> bool:
    """Answer whether a condition fails that time cannot heal."""
    ditolak = {satu.kode for satu in daftar if satu.hasil is HasilSyarat.BELUM}
    return not ditolak.isdisjoint(gugur)


def golongan_kini(dosir: Dosir, pada: date) -> Golongan | None:
    """Return the present rank, None where it is not recorded or no rank of a PNS."""
    pangkat = dosir.pangkat_pada(pada)
    golongan = pangkat.tingkat if pangkat else None
    return golongan if golongan is not None and golongan.jenis is JenisGolongan.PNS else None


def awal_jabatan(dosir: Dosir, pada: date, jenis: frozenset[str]) -> date | None:
    """Return the day from which only posts of these kinds were held."""
    return umum.awal_beruntun(dosir.jabatan, pada, lambda satu: satu.tempat.jenis in jenis)


def sebutan_jabatan(satu: k.Jabatan) -> str:
    """Return what the record of a post is called."""
    return f"{satu.tempat.nama}, TMT {tanggal_panjang(satu.tmt)}"


def simpulkan_naik(
    jenis: str,
    daftar: Sequence[Syarat],
    dosir: Dosir,
    ketentuan: KetentuanLayak,
    pada: date,
    *,
    ke: Golongan | None,
    gugur: frozenset[str] = frozenset(),
    lain: dict[str, Nilai] | None = None,
    berperiode: bool = True,
) -> Kelayakan:
    """Return the answer with the period as last condition, and what the promotion to `ke` gives."""
    syarat, gugur = list(daftar), gugur | umum.GUGUR
    hari = hari_pertama(syarat)
    if hari is not None and berperiode and not is_gugur(syarat, gugur):
        periode = ketentuan.periode_sejak(hari)
        dasar = ketentuan.periode.pada(periode).dasar if ketentuan.periode else DASAR
        kalimat = f"Periode kenaikan pangkat {tanggal_panjang(periode)}."
        syarat.append(sejak_hari("periode", periode, pada, dasar, kalimat))
        hari = periode
        lain = (lain or {}) | {"berlaku": ketentuan.periode_sejak(max(periode, pada))}
    rincian: dict[str, Nilai] = {}
    dari = golongan_kini(dosir, pada)
    if dari is not None and ke is not None and ke.urut > dari.urut:
        rincian = _pemberian(dosir, ketentuan, pada, max(hari or pada, pada), dari, ke)
    return simpulkan(jenis, syarat, gugur=gugur, rincian=rincian | (lain or {}))


def _pemberian(
    dosir: Dosir, ketentuan: KetentuanLayak, pada: date, hari: date, dari: Golongan, ke: Golongan
) -> dict[str, Nilai]:
    """Rank, masa kerja golongan and salary before and after, on the day it can take effect."""
    hasil: dict[str, Nilai] = {"golongan_lama": dari.kode, "golongan": ke.kode, "pangkat": ke.pangkat}
    mkg = gaji.mkg_pada(dosir, pada, hari)
    if mkg is None:
        return hasil
    baru = mkg_setelah_naik(mkg, dari, ke, per_tanggal=hari, pengurangan=PENGURANGAN_MKG)
    lama = ketentuan.gaji(dari.kode, mkg.tahun, hari)
    naik = ketentuan.gaji(ke.kode, baru.tahun, hari)
    if naik is None and lama is not None:  # below the first row of the new rank its first row holds
        naik = ketentuan.gaji(ke.kode, min(ketentuan.langkah(ke.kode, hari), default=0), hari)
    if lama is not None and naik is not None:
        naik = max(lama, naik)
    return hasil | {"mkg": str(baru), "gaji_lama": lama, "gaji_baru": naik}
