"""Satyalancana Karya Satya for 10, 20 and 30 years of service.

Acuan: PP 35/2010; PP 94/2021 (medium and heavy punishments).
"""

from datetime import date

from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.disiplin import Akibat, akibat
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, sejak_hari, simpulkan, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak, tambah_tahun
from pegawai.domain.periode import SELAMANYA
from pegawai.domain.riwayat import karier as k
from pegawai.domain.tanggal import tanggal_panjang

DASAR = "PP 35/2010"
GUGUR = umum.GUGUR | {"belum_diterima"}
TINGKAT = (10, 20, 30)
AWALAN = "SATYALANCANA_"


def satyalancana(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return the highest medal that is earned and not received, or when the next one will be.

    The count starts at the first appointment as CPNS or PNS, again after CLTN, and again after a medium or
    heavy punishment.
    """
    awal = umum.hubungan_kerja(dosir, pada, umum.PNS, DASAR)
    if any(satu.kode in umum.GUGUR and satu.hasil == "belum" for satu in awal):
        return simpulkan("satyalancana", awal, gugur=GUGUR)
    diterima = max(
        (int(satu.kode.removeprefix(AWALAN)) for satu in dosir.penghargaan if _is_diterima(satu, pada)),
        default=0,
    )
    sisa = [tahun for tahun in TINGKAT if tahun > diterima]
    if not sisa:
        kalimat = "Satyalancana Karya Satya 30 Tahun sudah diterima."
        penutup = sejak_hari("belum_diterima", None, pada, DASAR, kalimat, bagian="penghargaan")
        return simpulkan("satyalancana", [*awal, penutup], gugur=GUGUR)
    mulai, alasan, is_dihukum = _hitung_sejak(dosir, pada)
    if mulai is None:
        kosong = tak_diketahui("masa_kerja", DASAR, alasan, "kedudukan")
        return simpulkan("satyalancana", [*awal, kosong], gugur=GUGUR)
    tahun = max((satu for satu in sisa if tambah_tahun(mulai, satu) <= pada), default=sisa[0])
    genap = tambah_tahun(mulai, tahun)
    kalimat = f"Genap {tahun} tahun bekerja terus-menerus pada {tanggal_panjang(genap)}."
    return simpulkan(
        "satyalancana",
        [
            *awal,
            umum.tanpa_hukuman(dosir, pada, Akibat.SATYALANCANA, "PP 35/2010; PP 94/2021"),
            sejak_hari("masa_kerja", genap, pada, DASAR, kalimat, sumber=alasan, bagian="kedudukan",
                       sensitif=is_dihukum),
        ],
        gugur=GUGUR,
        rincian={"tahun": tahun, "penghargaan": f"{AWALAN}{tahun}", "dihitung_sejak": mulai},
    )  # fmt: skip


def _is_diterima(satu: k.Penghargaan, pada: date) -> bool:
    return satu.tanggal <= pada and satu.kode in {f"{AWALAN}{tahun}" for tahun in TINGKAT}


def _hitung_sejak(dosir: Dosir, pada: date) -> tuple[date | None, str, bool]:
    """Day from which service counts without a break, the record that says so, and whether it is sensitive."""
    angkat = min((satu.tmt for satu in dosir.kedudukan if satu.jenis_asn in umum.PNS), default=None)
    if angkat is None:
        return None, "Pengangkatan sebagai CPNS atau PNS belum tercatat.", False
    calon = [(angkat, f"Pengangkatan TMT {tanggal_panjang(angkat)}", False)]
    for jeda in dosir.daftar_jeda:
        if angkat <= jeda.mulai <= pada:
            kembali = min(jeda.selesai, pada)
            calon.append((kembali, f"Kembali dari CLTN {tanggal_panjang(kembali)}", False))
    for satu in dosir.disiplin:
        if satu.mulai <= pada and Akibat.SATYALANCANA in akibat(satu.kode, satu.tingkat):
            selesai = min(satu.selesai or SELAMANYA, pada)
            calon.append((selesai, f"Selesai menjalani hukuman disiplin {tanggal_panjang(selesai)}", True))
    return max(calon, key=lambda satu: satu[0])
