"""Kenaikan gaji berkala: the day, the masa kerja, the salary before and after.

Acuan: PP 7/1977 ps. 11–13 as changed last by PP 5/2024 (PNS); Perpres 98/2020 as changed by Perpres 11/2024
(PPPK, within the contract); PP 53/2010 ps. 7 (put off by a year).
"""

from collections.abc import Iterable
from datetime import date, timedelta

from pegawai.domain.golongan import GOLONGAN_PER_KODE
from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.disiplin import Akibat, akibat
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, Nilai, sejak_hari, simpulkan, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.masa_kerja import MasaKerja
from pegawai.domain.periode import selisih_bulan, tambah_bulan
from pegawai.domain.riwayat import karier as k
from pegawai.domain.syarat import Syarat
from pegawai.domain.tanggal import tanggal_panjang

DASAR = "PP 7/1977 ps. 11, diubah terakhir dengan PP 5/2024"
DASAR_PPPK = "Perpres 98/2020 jo. Perpres 11/2024"
DASAR_TUNDA = "PP 7/1977 ps. 12; PP 53/2010 ps. 7"
PENGHALANG = frozenset({"CLTN", "BERHENTI_SEMENTARA"})
CUKUP = frozenset({"sangat_baik", "baik", "butuh_perbaikan"})
GUGUR = umum.GUGUR | {"puncak_gaji"}


def kgb(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether the next increment is due: the first step of the table after the newest decree."""
    dasar = DASAR_PPPK if dosir.jenis_asn_pada(pada) in k.PPPK else DASAR
    awal = umum.hubungan_kerja(dosir, pada, umum.ASN - umum.CPNS, dasar)
    if any(satu.kode in GUGUR and satu.hasil == "belum" for satu in awal):
        return simpulkan("kgb", awal, gugur=GUGUR)
    waktu, rincian = _waktu(dosir, ketentuan, pada, dasar)
    minimal = ketentuan.angka("kgb.kinerja_tahun", pada)
    return simpulkan(
        "kgb",
        [
            *awal,
            *umum.bertugas(dosir, pada, PENGHALANG, dasar),
            waktu,
            umum.kinerja_baik(dosir, pada, minimal, dasar, CUKUP, "Butuh Perbaikan (cukup)"),
            *_kontrak(dosir, pada, waktu.sejak),
        ],
        gugur=GUGUR,
        rincian=rincian,
    )


def mkg_dasar(dosir: Dosir, pada: date) -> tuple[date, MasaKerja, str, str] | None:
    """Return the newest decree by `pada` that says the masa kerja golongan: day, MKG, golongan, history."""
    calon = [
        (satu.tmt, 0, satu.urut, satu.mkg_bulan, satu.golongan, "pangkat")
        for satu in dosir.pangkat
        if satu.tmt <= pada and satu.mkg_bulan is not None
    ] + [
        (satu.tmt, 1, satu.urut, 12 * satu.mkg_tahun + satu.mkg_bulan, satu.golongan, "gaji")
        for satu in dosir.gaji
        if satu.tmt <= pada
    ]
    if not calon:
        return None
    tmt, _, _, bulan, golongan, bagian = max(calon, key=lambda satu: satu[:3])
    return tmt, MasaKerja.dari_bulan(bulan or 0), golongan, bagian


def mkg_pada(dosir: Dosir, pada: date, hari: date) -> MasaKerja | None:
    """Return the masa kerja golongan on `hari`, running on from the newest decree by `pada`."""
    awal = mkg_dasar(dosir, pada)
    if awal is None:
        return None
    tmt, mkg, _, _ = awal
    berjalan = selisih_bulan(tmt + timedelta(days=dosir.jeda_hari(tmt, min(hari, pada))), hari)
    return MasaKerja.dari_bulan(mkg.total_bulan + max(0, berjalan))


def _waktu(
    dosir: Dosir, ketentuan: KetentuanLayak, pada: date, dasar: str
) -> tuple[Syarat, dict[str, Nilai]]:
    """The condition of time, and what the increment gives."""
    acuan, pangkat = mkg_dasar(dosir, pada), dosir.pangkat_pada(pada)
    if acuan is None or pangkat is None:
        kalimat = "Masa kerja golongan belum tercatat pada SK pangkat atau SK gaji."
        return tak_diketahui("masa_kerja_golongan", dasar, kalimat, "pangkat"), {}
    tmt, mkg, golongan, bagian = acuan
    sumber = f"SK {bagian} golongan {golongan}, TMT {tanggal_panjang(tmt)}, masa kerja golongan {mkg}"
    if golongan != pangkat.golongan and GOLONGAN_PER_KODE.get(pangkat.golongan) is None:
        return tak_diketahui("masa_kerja_golongan", dasar, "Golongan tidak dikenal.", "pangkat"), {}
    langkah = ketentuan.langkah(pangkat.golongan, pada)
    if not langkah:
        kalimat = f"Tabel gaji pokok golongan {pangkat.golongan} belum tersedia."
        return tak_diketahui("masa_kerja_golongan", dasar, kalimat), {}
    tahun = next((satu for satu in langkah if 12 * satu > mkg.total_bulan), None)
    if tahun is None:
        kalimat = "Masa kerja golongan sudah mencapai gaji pokok tertinggi."
        return sejak_hari("puncak_gaji", None, pada, dasar, kalimat, sumber=sumber, bagian=bagian), {}
    hari, tunda = _hari(dosir, tmt, mkg, tahun, pada)
    kalimat = f"Masa kerja golongan mencapai {tahun} tahun; kenaikan berlaku {tanggal_panjang(hari)}."
    if tunda:
        kalimat += f" Ditunda {tunda} bulan karena hukuman disiplin."
    syarat = sejak_hari("masa_kerja_golongan", hari, pada, DASAR_TUNDA if tunda else dasar, kalimat,
                        sumber=sumber, bagian=bagian, sensitif=bool(tunda))  # fmt: skip
    return syarat, {
        "golongan": pangkat.golongan,
        "mkg_lama": str(mkg),
        "mkg_tahun": tahun,
        "gaji_lama": ketentuan.gaji(pangkat.golongan, max(mkg.tahun, langkah[0]), hari),
        "gaji_baru": ketentuan.gaji(pangkat.golongan, tahun, hari),
        "pemberitahuan_sejak": tambah_bulan(hari, -ketentuan.angka("kgb.pemberitahuan", pada)),
        "berikutnya": _berikutnya(langkah, tahun, hari),
    }


def _berikutnya(langkah: Iterable[int], tahun: int, hari: date) -> date | None:
    """Day of the increment after the one that reaches `tahun`; None at the last row of the table."""
    lanjut = next((satu for satu in langkah if satu > tahun), None)
    return None if lanjut is None else tambah_bulan(hari, 12 * (lanjut - tahun))


def _hari(dosir: Dosir, tmt: date, mkg: MasaKerja, tahun: int, pada: date) -> tuple[date, int]:
    """Day of the increment, and the months by which punishments put it off.

    A day that the newest decree itself names holds.
    """
    tercatat = next(
        (satu.tmt_berikutnya for satu in dosir.gaji if satu.tmt == tmt and satu.tmt_berikutnya), None
    )
    bulan = 12 * tahun - mkg.total_bulan
    hari = tercatat or umum.genap_setelah(dosir, tmt, bulan, pada).replace(day=1)
    tunda = 12 * sum(
        1
        for satu in dosir.disiplin
        if tmt <= satu.mulai <= pada and satu.mulai < hari and Akibat.KGB in akibat(satu.kode, satu.tingkat)
    )
    return tambah_bulan(hari, tunda), tunda


def _kontrak(dosir: Dosir, pada: date, hari: date | None) -> tuple[Syarat, ...]:
    """A PPPK gets the increment within the contract."""
    kini = dosir.kedudukan_pada(pada)
    if kini is None or kini.jenis_asn != JenisAsn.PPPK:
        return ()
    if kini.kontrak_selesai is None:
        kalimat = "Akhir perjanjian kerja belum tercatat."
        return (tak_diketahui("kontrak", DASAR_PPPK, kalimat, "kedudukan"),)
    sejak = kini.tmt if max(hari or pada, pada) < kini.kontrak_selesai else None
    terakhir = tanggal_panjang(kini.kontrak_selesai - timedelta(days=1))
    kalimat = f"Perjanjian kerja berlaku sampai {terakhir}."
    return (
        sejak_hari("kontrak", sejak, pada, DASAR_PPPK, kalimat, sumber=f"Perjanjian kerja TMT "
                   f"{tanggal_panjang(kini.tmt)}", bagian="kedudukan"),
    )  # fmt: skip
