"""Leave: what each kind gives, who has it, what is left.

Acuan: PP 11/2017 ps. 309–341 as changed by PP 17/2020; PerBKN 24/2017 and 7/2021; PP 49/2018 ps. 77 (PPPK).
"""

from datetime import date, timedelta

from pegawai.domain.kedudukan import JenisKelamin
from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, Nilai, sejak_hari, simpulkan
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak, tambah_tahun
from pegawai.domain.periode import Periode, tambah_bulan
from pegawai.domain.riwayat.karier import PPPK
from pegawai.domain.riwayat.masa import bersambung
from pegawai.domain.tanggal import tanggal_panjang

TAK_BERTUGAS = frozenset({"CLTN", "BERHENTI_SEMENTARA", "MPP"})
GUGUR = umum.GUGUR | {"perempuan", "anak_keempat"}


def cuti_besar(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether a PNS has served long enough for big leave, since appointment or the last one.

    Acuan: PP 11/2017 ps. 316–318; hajj for the first time needs no five years.
    """
    dasar = "PP 11/2017 ps. 316"
    tahun = ketentuan.angka("cuti.besar.masa_kerja", pada)
    syarat = [
        *umum.hubungan_kerja(dosir, pada, umum.PNS, dasar),
        *umum.bertugas(dosir, pada, TAK_BERTUGAS, dasar),
        umum.masa_kerja(dosir, pada, tahun, dasar),
    ]
    terakhir = max((c.selesai for c in dosir.cuti if c.kode == "BESAR" and c.mulai <= pada), default=None)
    if terakhir is not None:
        genap = tambah_tahun(terakhir, tahun)
        kalimat = (
            f"Cuti besar terakhir selesai {tanggal_panjang(terakhir)}; berhak lagi setelah {tahun} tahun."
        )
        syarat.append(sejak_hari("cuti_besar_terakhir", genap, pada, dasar, kalimat, bagian="cuti"))
    rincian: dict[str, Nilai] = {
        "paling_lama_bulan": ketentuan.angka("cuti.besar.bulan", pada),
        "catatan": ("Mengambil cuti besar menghapus cuti tahunan tahun itu.",
                    "Haji pertama kali tidak memerlukan masa kerja lima tahun."),
    }  # fmt: skip
    return simpulkan("cuti_besar", syarat, gugur=GUGUR, rincian=rincian)


def cltn(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether a PNS may ask for leave outside the charge of the state. Acuan: PP 11/2017 ps. 334."""
    dasar = "PP 11/2017 ps. 334"
    return simpulkan(
        "cltn",
        [
            *umum.hubungan_kerja(dosir, pada, umum.HANYA_PNS, dasar),
            *umum.bertugas(dosir, pada, TAK_BERTUGAS, dasar),
            umum.masa_kerja(dosir, pada, ketentuan.angka("cuti.cltn.masa_kerja", pada), dasar),
        ],
        gugur=GUGUR,
        rincian={
            "paling_lama_tahun": ketentuan.angka("cuti.cltn.tahun", pada),
            "perpanjangan_tahun": ketentuan.angka("cuti.cltn.perpanjangan", pada),
        },
    )


def cuti_sakit(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return how much of one unbroken sick leave is left. Acuan: PP 11/2017 ps. 319–322; PP 49/2018."""
    is_pppk = dosir.jenis_asn_pada(pada) in PPPK
    dasar = "PP 49/2018 ps. 77" if is_pppk else "PP 11/2017 ps. 319–320"
    bulan = ketentuan.angka("cuti.sakit.pppk" if is_pppk else "cuti.sakit.bulan", pada)
    tambahan = 0 if is_pppk else ketentuan.angka("cuti.sakit.perpanjangan", pada)
    masa = [Periode(c.mulai, c.selesai) for c in dosir.cuti if c.kode == "SAKIT" and c.selesai > c.mulai]
    kini = next((satu for satu in masa if pada in satu), None)
    rangkaian = bersambung(masa, kini) if kini else None
    mulai = rangkaian.mulai if rangkaian else pada
    batas = tambah_bulan(mulai, bulan + tambahan)
    if rangkaian is None:
        kalimat = f"Cuti sakit paling lama {bulan} bulan" + (
            f", dapat ditambah {tambahan} bulan." if tambahan else "."
        )
    else:
        kalimat = (
            f"Cuti sakit berjalan sejak {tanggal_panjang(mulai)}; paling lama sampai "
            f"{tanggal_panjang(batas - timedelta(days=1))}."
        )
    terpakai = (min(rangkaian.selesai, batas) - mulai).days if rangkaian else 0
    return simpulkan(
        "cuti_sakit",
        [
            *umum.hubungan_kerja(dosir, pada, umum.SEMUA, dasar),
            *umum.bertugas(dosir, pada, TAK_BERTUGAS, dasar),
            sejak_hari("sisa_cuti_sakit", mulai if pada < batas else None, pada, dasar, kalimat,
                       bagian="cuti", sensitif=rangkaian is not None),
        ],
        gugur=GUGUR,
        rincian={"paling_lama_bulan": bulan, "perpanjangan_bulan": tambahan, "terpakai_hari": terpakai,
                 "sisa_hari": max(0, (batas - mulai).days - terpakai)},
    )  # fmt: skip


def cuti_melahirkan(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether the next birth gives maternity leave: first to third child as ASN.

    Acuan: PP 11/2017 ps. 325; the fourth and later ones go through big leave.
    """
    dasar = "PP 49/2018 ps. 77" if dosir.jenis_asn_pada(pada) in PPPK else "PP 11/2017 ps. 325"
    terbanyak = ketentuan.angka("cuti.melahirkan.anak", pada)
    awal = dosir.pengangkatan
    anak = sum(
        1
        for satu in dosir.keluarga
        if satu.hubungan == "anak" and satu.tanggal_lahir and awal and awal <= satu.tanggal_lahir <= pada
    )
    is_perempuan = dosir.jenis_kelamin == JenisKelamin.PEREMPUAN
    syarat = [
        *umum.hubungan_kerja(dosir, pada, umum.SEMUA, dasar),
        *umum.bertugas(dosir, pada, TAK_BERTUGAS, dasar),
        sejak_hari("perempuan", dosir.tanggal_lahir if is_perempuan else None, pada, dasar,
                   "Cuti melahirkan hak pegawai perempuan." if is_perempuan else
                   "Cuti melahirkan hak pegawai perempuan; mendampingi istri memakai cuti alasan penting."),
    ]  # fmt: skip
    if is_perempuan:
        kalimat = f"Untuk anak pertama sampai ke-{terbanyak} sejak menjadi ASN; tercatat {anak} anak."
        sejak = dosir.tanggal_lahir if anak < terbanyak else None
        syarat.append(
            sejak_hari("anak_keempat", sejak, pada, dasar, kalimat, bagian="keluarga", sensitif=True)
        )
    return simpulkan(
        "cuti_melahirkan", syarat, gugur=GUGUR,
        rincian={"paling_lama_bulan": ketentuan.angka("cuti.melahirkan.bulan", pada)},
    )  # fmt: skip


def cuti_alasan_penting(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether leave for important reasons is open. Acuan: PP 11/2017 ps. 328–331."""
    dasar = "PP 11/2017 ps. 328–331"
    return simpulkan(
        "cuti_alasan_penting",
        [
            *umum.hubungan_kerja(dosir, pada, umum.PNS, dasar),
            *umum.bertugas(dosir, pada, TAK_BERTUGAS, dasar),
        ],
        gugur=GUGUR,
        rincian={"paling_lama_bulan": ketentuan.angka("cuti.alasan_penting.bulan", pada)},
    )
