"""The end of a PPPK contract and its renewal.

Acuan: PP 49/2018 ps. 37 and 53; UU 20/2023 ps. 55 (not past the retirement age of the post).
"""

from datetime import date, timedelta

from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.disiplin import Akibat
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, Nilai, sejak_hari, simpulkan, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak, tambah_tahun
from pegawai.domain.kelayakan.pensiun import batas_usia
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.karier import PPPK
from pegawai.domain.syarat import Syarat
from pegawai.domain.tanggal import tanggal_panjang

DASAR = "PP 49/2018 ps. 37"
GUGUR = umum.GUGUR | {"batas_usia"}
DASAR_BATAS = "UU 20/2023 ps. 55; PP 49/2018"


def kontrak(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether a PPPK contract may be renewed now, and until when at most."""
    boleh = frozenset(satu.value for satu in PPPK)
    awal = umum.hubungan_kerja(dosir, pada, boleh, DASAR)
    kini = dosir.kedudukan_pada(pada)
    if kini is None or kini.jenis_asn not in boleh or kini.akhir:
        return simpulkan("kontrak", awal, gugur=GUGUR)
    selesai = kini.kontrak_selesai
    if selesai is None:
        kalimat = "Akhir perjanjian kerja belum tercatat."
        return simpulkan("kontrak", [*awal, tak_diketahui("akhir_kontrak", DASAR, kalimat, "kedudukan")])
    sejak = tambah_bulan(selesai, -ketentuan.angka("kontrak.usulan", pada))
    terakhir = tanggal_panjang(selesai - timedelta(days=1))
    kalimat = f"Perjanjian kerja berakhir {terakhir}; dapat diusulkan sejak {tanggal_panjang(sejak)}."
    sumber = f"Perjanjian kerja {umum.label_asn(kini.jenis_asn)}, TMT {tanggal_panjang(kini.tmt)}"
    batas, rincian = _batas(dosir, ketentuan, selesai, pada)
    return simpulkan(
        "kontrak",
        [
            *awal,
            sejak_hari("akhir_kontrak", sejak, pada, DASAR, kalimat, sumber=sumber, bagian="kedudukan"),
            batas,
            umum.kinerja_baik(dosir, pada, 1, DASAR),
            umum.tanpa_hukuman(dosir, pada, Akibat.PANGKAT, "PP 49/2018 ps. 53; PP 94/2021"),
        ],
        gugur=GUGUR,
        rincian={"kontrak_selesai": selesai, **rincian},
    )


def _batas(
    dosir: Dosir, ketentuan: KetentuanLayak, selesai: date, pada: date
) -> tuple[Syarat, dict[str, Nilai]]:
    batas = batas_usia(dosir, ketentuan, pada)
    if isinstance(batas, str):
        return tak_diketahui("batas_usia", DASAR_BATAS, batas, "jabatan"), {}
    perpanjangan = min(tambah_tahun(selesai, ketentuan.angka("kontrak.perpanjangan", pada)), batas.tmt)
    kalimat = f"Batas usia jabatan dicapai {tanggal_panjang(batas.tmt)}."
    sejak = dosir.tanggal_lahir if selesai < batas.tmt else None
    syarat = sejak_hari("batas_usia", sejak, pada, DASAR_BATAS, kalimat, bagian="jabatan")
    return syarat, {"perpanjangan_paling_lama": perpanjangan} if sejak else {}
