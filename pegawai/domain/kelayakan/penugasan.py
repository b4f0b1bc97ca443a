"""Acting posts: how long a Plt. or Plh. lasts, and whether it may be extended.

Acuan: SE BKN 1/SE/I/2021; the figures come from the parameters.
"""

from datetime import date, timedelta

from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, sejak_hari, simpulkan
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.periode import SELAMANYA, tambah_bulan
from pegawai.domain.riwayat import karier as k
from pegawai.domain.tanggal import tanggal_panjang

GUGUR = umum.GUGUR | {"penugasan", "perpanjangan"}


def penugasan(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether the acting post that runs may be extended, and when it must end.

    Of several the one that ends first. One term and one extension, each of the same length, count from the
    first day of an unbroken row of terms in one post.
    """
    dasar = ketentuan.acuan("plt.masa")
    awal = umum.hubungan_kerja(dosir, pada, umum.ASN, dasar)
    berjalan = [satu for satu in dosir.penugasan if satu.mulai <= pada < (satu.selesai or SELAMANYA)]
    if not berjalan:
        kalimat = "Tidak sedang menjadi Plt. atau Plh."
        kosong = sejak_hari("penugasan", None, pada, dasar, kalimat, bagian="penugasan")
        return simpulkan("penugasan", [*awal, kosong], gugur=GUGUR)
    bulan, kali = ketentuan.angka("plt.masa", pada), ketentuan.angka("plt.perpanjangan", pada)
    kini = min(berjalan, key=lambda satu: (_akhir(satu, bulan), satu.mulai))
    mulai, akhir = _awal(dosir, kini), _akhir(kini, bulan)
    terlama = tambah_bulan(mulai, bulan * (1 + kali))
    sebutan = f"{kini.jenis.capitalize()}. {kini.tempat.nama}"
    boleh = kini.mulai if akhir < terlama else None
    kalimat = (
        f"Paling lama {bulan} bulan dan dapat diperpanjang {kali} kali, sampai "
        f"{tanggal_panjang(terlama - timedelta(days=1))}."
    )
    usul = tambah_bulan(akhir, -ketentuan.angka("plt.usulan", pada))
    return simpulkan(
        "penugasan",
        [
            *awal,
            sejak_hari("penugasan", kini.mulai, pada, dasar, f"Menjadi {sebutan}.", bagian="penugasan",
                       sumber=f"{sebutan}, mulai {tanggal_panjang(kini.mulai)}"),
            sejak_hari("perpanjangan", boleh, pada, dasar, kalimat, bagian="penugasan"),
            sejak_hari("mendekati_akhir", usul, pada, dasar,
                       f"Berakhir {tanggal_panjang(akhir - timedelta(days=1))}.", bagian="penugasan"),
        ],
        gugur=GUGUR,
        rincian={"jabatan": sebutan, "mulai": mulai, "akhir": akhir, "paling_lama": terlama,
                 "jenis": kini.jenis, "jabatan_id": kini.tempat.jabatan, "unit_id": kini.tempat.unit},
    )  # fmt: skip


def _akhir(satu: k.Penugasan, bulan: int) -> date:
    """The half-open end: as recorded, else after the length of one term."""
    return satu.selesai or tambah_bulan(satu.mulai, bulan)


def _awal(dosir: Dosir, kini: k.Penugasan) -> date:
    """First day of the unbroken row of terms in this post."""
    mulai = kini.mulai
    serupa = [
        satu
        for satu in dosir.penugasan
        if (satu.tempat.jabatan, satu.tempat.unit, satu.jenis)
        == (kini.tempat.jabatan, kini.tempat.unit, kini.jenis)
    ]
    for satu in sorted(serupa, key=lambda satu: satu.mulai, reverse=True):
        if satu.mulai < mulai and satu.selesai is not None and satu.selesai >= mulai:
            mulai = satu.mulai
    return mulai
