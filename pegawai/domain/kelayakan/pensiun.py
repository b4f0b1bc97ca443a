"""Retirement by age, at own request, and the leave before it.

Acuan: UU 20/2023 ps. 55; PP 11/2017 ps. 239–240, 305–306 and 350; PerBKN 2/2018; PP 49/2018 (PPPK).
"""

from dataclasses import dataclass
from datetime import date

from pegawai.domain import pensiun as aturan
from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, Nilai, sejak_hari, simpulkan, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak, tambah_tahun
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.syarat import Syarat
from pegawai.domain.tanggal import bulan_tahun, tanggal_panjang

DASAR = "UU 20/2023 ps. 55; PP 11/2017 ps. 239–240"
PASANGAN = frozenset({"suami", "istri"})


@dataclass(frozen=True, slots=True)
class Batas:
    """The age limit of the present post and the day it takes effect."""

    usia: int
    tmt: date
    dasar: str
    terverifikasi: bool


def batas_usia(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Batas | str:
    """Return the age limit of the post held on `pada`, or the sentence that says what is missing."""
    kini = dosir.jabatan_pada(pada)
    if kini is None:
        return "Riwayat jabatan belum tercatat."
    jenjang = kini.tempat.jenjang
    try:
        batas = aturan.bup(
            JenisJabatan(kini.tempat.jenis),
            Jenjang(jenjang) if jenjang in set(Jenjang) else None,
            kini.tempat.rumpun,
            per_tanggal=pada,
            ketentuan=ketentuan.bup,
        )
    except KesalahanAturan as galat:
        return galat.pesan
    tmt = aturan.tanggal_pensiun(dosir.tanggal_lahir, batas.usia)
    return Batas(batas.usia, tmt, batas.dasar, batas.terverifikasi)


def pensiun(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return when the age limit of the post is reached, and what follows from it.

    Data that a widow, widower or orphan would need and that are missing are named in the details: they do
    not hold up the retirement itself.
    """
    awal = umum.hubungan_kerja(dosir, pada, umum.SEMUA, DASAR)
    batas = batas_usia(dosir, ketentuan, pada)
    if isinstance(batas, str):
        return simpulkan(
            "pensiun", [*awal, tak_diketahui("mencapai_bup", DASAR, batas, "jabatan")], gugur=umum.GUGUR
        )
    rincian: dict[str, Nilai] = {
        "bup": batas.usia,
        "tmt": batas.tmt,
        "usul_sejak": tambah_bulan(batas.tmt, -ketentuan.angka("pensiun.usulan", pada)),
        "terverifikasi": batas.terverifikasi,
    }
    if dosir.jenis_asn_pada(pada) in umum.PNS:
        rincian["mpp_sejak"] = tambah_bulan(batas.tmt, -ketentuan.angka("pensiun.mpp", pada))
        rincian["data_kurang"] = data_ahli_waris_kurang(dosir)
    return simpulkan(
        "pensiun", [*awal, _usia(dosir, batas, pada)], gugur=umum.GUGUR, rincian=rincian
    )  # fmt: skip


def pensiun_dini(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return from when a PNS may retire at own request with the right to a pension."""
    usia = ketentuan.angka("pensiun.dini.usia", pada)
    dasar = ketentuan.acuan("pensiun.dini.usia")
    awal = umum.hubungan_kerja(dosir, pada, umum.HANYA_PNS, dasar)
    hari = tambah_tahun(dosir.tanggal_lahir, usia)
    lama = ketentuan.angka("pensiun.dini.masa_kerja", pada)
    return simpulkan(
        "pensiun_dini",
        [
            *awal,
            sejak_hari("usia", hari, pada, dasar, f"Genap {usia} tahun pada {tanggal_panjang(hari)}."),
            umum.masa_kerja(dosir, pada, lama, ketentuan.acuan("pensiun.dini.masa_kerja")),
        ],
        gugur=umum.GUGUR,
    )


def mpp(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return from when a PNS may take the leave before retirement. Acuan: PP 11/2017 ps. 350."""
    dasar = ketentuan.acuan("pensiun.mpp")
    awal = umum.hubungan_kerja(dosir, pada, umum.HANYA_PNS, dasar)
    batas = batas_usia(dosir, ketentuan, pada)
    if isinstance(batas, str):
        return simpulkan("mpp", [*awal, tak_diketahui("masa_mpp", dasar, batas, "jabatan")], gugur=umum.GUGUR)
    sejak = tambah_bulan(batas.tmt, -ketentuan.angka("pensiun.mpp", pada))
    kalimat = f"Dapat dimulai {tanggal_panjang(sejak)}, sampai pensiun {tanggal_panjang(batas.tmt)}."
    syarat = [*awal, sejak_hari("masa_mpp", sejak, pada, dasar, kalimat, bagian="jabatan")]
    if pada >= batas.tmt:
        kalimat = f"TMT pensiun {tanggal_panjang(batas.tmt)} sudah lewat."
        syarat.append(sejak_hari("belum_pensiun", None, pada, dasar, kalimat))
    return simpulkan(
        "mpp", syarat, gugur=umum.GUGUR | {"belum_pensiun"}, rincian={"mulai": sejak, "selesai": batas.tmt}
    )


def data_ahli_waris_kurang(dosir: Dosir) -> tuple[str, ...]:
    """Return which data about those left behind are missing, in words."""
    pasangan = [satu for satu in dosir.keluarga if satu.hubungan in PASANGAN]
    anak = [satu for satu in dosir.keluarga if satu.hubungan == "anak"]
    kurang = []
    if not dosir.keluarga:
        kurang.append("data keluarga")
    if any(satu.tanggal_nikah is None for satu in pasangan):
        kurang.append("tanggal nikah")
    if any(satu.tanggal_lahir is None for satu in pasangan):
        kurang.append("tanggal lahir pasangan")
    if any(satu.tanggal_lahir is None for satu in anak):
        kurang.append("tanggal lahir anak")
    return tuple(kurang)


def _usia(dosir: Dosir, batas: Batas, pada: date) -> Syarat:
    kalimat = (
        f"Lahir {tanggal_panjang(dosir.tanggal_lahir)}, mencapai usia {batas.usia} tahun pada "
        f"{bulan_tahun(tambah_bulan(batas.tmt, -1))}; TMT pensiun {tanggal_panjang(batas.tmt)}."
    )
    kini = dosir.jabatan_pada(pada)
    sumber = f"{kini.tempat.nama}, TMT {tanggal_panjang(kini.tmt)}" if kini else ""
    return sejak_hari("mencapai_bup", batas.tmt, pada, batas.dasar, kalimat, sumber=sumber, bagian="jabatan")
