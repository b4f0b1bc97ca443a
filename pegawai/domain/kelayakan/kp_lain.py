"""The rarer kinds of promotion: by a higher degree, for long service at its end, for death on duty.

Acuan: PP 99/2000 ps. 18 (penyesuaian ijazah), 22 (anumerta), 27–29 (pengabdian) as changed by PP 12/2002.
"""

from datetime import date

from pegawai.domain.golongan import Golongan, golongan_awal
from pegawai.domain.kelayakan import pangkat, umum
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, sejak_hari, simpulkan, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.kelayakan.pensiun import batas_usia
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.syarat import Syarat
from pegawai.domain.tanggal import tanggal_panjang

DASAR_IJAZAH = "PP 99/2000 ps. 18 jo. PP 12/2002"
DASAR_PENGABDIAN = "PP 99/2000 ps. 27 jo. PP 12/2002"
DASAR_ANUMERTA = "PP 99/2000 ps. 22 jo. PP 12/2002"
TINGKAT_PENGABDIAN = (30, 20, 10)
"""Years of service, each with its own time in the last rank."""


def kp_ijazah(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether a recognised degree lifts the rank to that in which its holders begin."""
    awal = pangkat.syarat_awal(dosir, pada)
    kini = pangkat.golongan_kini(dosir, pada)
    gugur = frozenset({"ijazah"})
    ijazah, ke = _ijazah(dosir, kini, pada)
    if pangkat.is_gugur((*awal, ijazah), gugur | umum.GUGUR):
        return pangkat.simpulkan_naik("kp_ijazah", (*awal, ijazah), dosir, ketentuan, pada, ke=None,
                                      gugur=gugur)  # fmt: skip
    syarat = [
        *awal,
        ijazah,
        umum.masa_pangkat(dosir, ketentuan, pada, "kp.masa.ijazah"),
        _ujian(dosir, pada),
        umum.kinerja_baik(dosir, pada, ketentuan.angka("kp.ijazah.kinerja_tahun", pada), DASAR_IJAZAH),
    ]
    return pangkat.simpulkan_naik("kp_ijazah", syarat, dosir, ketentuan, pada, ke=ke, gugur=gugur)


def kp_pengabdian(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether long service earns one rank more a month before retirement."""
    awal = pangkat.syarat_awal(dosir, pada)
    kini = pangkat.golongan_kini(dosir, pada)
    ke = kini.berikutnya if kini else None
    gugur = frozenset({"pangkat_tertinggi"})
    if pangkat.is_gugur(awal, umum.GUGUR):
        return pangkat.simpulkan_naik("kp_pengabdian", awal, dosir, ketentuan, pada, ke=None)
    syarat = [*awal, _menjelang_pensiun(dosir, ketentuan, pada), _lama(dosir, ketentuan, pada)]
    if kini is not None and ke is None:
        kalimat = f"{kini.nama} adalah pangkat tertinggi."
        syarat.append(sejak_hari("pangkat_tertinggi", None, pada, DASAR_PENGABDIAN, kalimat))
    syarat.append(umum.kinerja_baik(dosir, pada, 1, DASAR_PENGABDIAN))
    return pangkat.simpulkan_naik(
        "kp_pengabdian", syarat, dosir, ketentuan, pada, ke=ke, gugur=gugur, berperiode=False
    )


def kp_anumerta(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return whether death on duty gives one rank more, from the day of death."""
    kini, gugur = dosir.kedudukan_pada(pada), frozenset({"tewas", "belum_diberikan", "pangkat_tertinggi"})
    if kini is None:
        kosong = tak_diketahui("tewas", DASAR_ANUMERTA, "Riwayat kedudukan belum tercatat.", "kedudukan")
        return simpulkan("kp_anumerta", [kosong])
    is_tewas = kini.kode == "TEWAS" and kini.jenis_asn in umum.PNS
    sejak = kini.tmt if is_tewas else None
    kalimat = f"Tewas pada {tanggal_panjang(kini.tmt)}." if is_tewas else "Tidak tercatat tewas dalam tugas."
    syarat = [sejak_hari("tewas", sejak, pada, DASAR_ANUMERTA, kalimat, bagian="kedudukan")]
    if not is_tewas:
        return simpulkan("kp_anumerta", syarat, gugur=gugur)
    golongan = pangkat.golongan_kini(dosir, pada)
    diberikan = any(satu.jenis == "anumerta" and satu.tmt <= pada for satu in dosir.pangkat)
    kalimat = "Sudah diberikan." if diberikan else "Belum pernah diberikan."
    syarat.append(
        sejak_hari("belum_diberikan", None if diberikan else dosir.tanggal_lahir, pada, DASAR_ANUMERTA,
                   kalimat, bagian="pangkat")
    )  # fmt: skip
    if golongan is None:
        kalimat = "Riwayat pangkat belum tercatat."
        syarat.append(tak_diketahui("pangkat", DASAR_ANUMERTA, kalimat, "pangkat"))
    elif golongan.berikutnya is None:
        kalimat = f"{golongan.nama} adalah pangkat tertinggi."
        syarat.append(sejak_hari("pangkat_tertinggi", None, pada, DASAR_ANUMERTA, kalimat))
    ke = golongan.berikutnya if golongan and not diberikan else None
    return pangkat.simpulkan_naik(
        "kp_anumerta", syarat, dosir, ketentuan, pada, ke=ke, gugur=gugur, berperiode=False
    )


def _ijazah(dosir: Dosir, kini: Golongan | None, pada: date) -> tuple[Syarat, Golongan | None]:
    tertinggi = dosir.pendidikan_pada(pada)
    if kini is None:
        return tak_diketahui("ijazah", DASAR_IJAZAH, "Riwayat pangkat belum tercatat.", "pangkat"), None
    if tertinggi is None:
        return tak_diketahui("ijazah", DASAR_IJAZAH, "Belum ada ijazah yang diakui.", "pendidikan"), None
    tujuan = golongan_awal(tertinggi.tingkat)
    is_lebih = tujuan.urut > kini.urut
    kalimat = f"Ijazah {tertinggi.tingkat} setara golongan {tujuan.kode}; golongan sekarang {kini.kode}."
    sumber = f"{tertinggi.tingkat} {tertinggi.jurusan}".strip() + f", diakui {tanggal_panjang(tertinggi.tmt)}"
    syarat = sejak_hari(
        "ijazah", tertinggi.tmt if is_lebih else None, pada, DASAR_IJAZAH, kalimat, sumber=sumber,
        bagian="pendidikan",
    )  # fmt: skip
    return syarat, tujuan if is_lebih else None


def _ujian(dosir: Dosir, pada: date) -> Syarat:
    if dosir.ujian is None:
        kalimat = "Kelulusan ujian penyesuaian ijazah belum ada catatannya."
        return tak_diketahui("ujian", DASAR_IJAZAH, kalimat)
    kalimat = "Lulus ujian kenaikan pangkat penyesuaian ijazah."
    return sejak_hari("ujian", dosir.ujian, pada, DASAR_IJAZAH, kalimat)


def _menjelang_pensiun(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Syarat:
    batas = batas_usia(dosir, ketentuan, pada)
    if isinstance(batas, str):
        return tak_diketahui("menjelang_pensiun", DASAR_PENGABDIAN, batas, "jabatan")
    sejak = tambah_bulan(batas.tmt, -ketentuan.angka("kp.pengabdian.sebelum_pensiun", pada))
    kalimat = f"Pensiun {tanggal_panjang(batas.tmt)}; pengabdian berlaku {tanggal_panjang(sejak)}."
    return sejak_hari("menjelang_pensiun", sejak, pada, DASAR_PENGABDIAN, kalimat, bagian="jabatan")


def _lama(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Syarat:
    """The first day on which one of the pairs of service and time in rank is full."""
    awal, tmt = dosir.pengangkatan, umum.tmt_pangkat(dosir, pada)
    if awal is None or tmt is None:
        kalimat = "Pengangkatan atau pangkat belum tercatat."
        return tak_diketahui("masa_pengabdian", DASAR_PENGABDIAN, kalimat, "pangkat")
    calon = []
    for tahun in TINGKAT_PENGABDIAN:
        bulan = ketentuan.angka(f"kp.pengabdian.{tahun}", pada)
        kerja = umum.genap_setelah(dosir, awal, 12 * tahun, pada)
        calon.append((max(kerja, umum.genap_setelah(dosir, tmt, bulan, pada)), tahun, bulan))
    sejak, tahun, bulan = min(calon)
    kalimat = (
        f"Masa kerja {tahun} tahun dan {bulan} bulan dalam pangkat terakhir genap pada "
        f"{tanggal_panjang(sejak)}."
    )
    return sejak_hari(
        "masa_pengabdian", sejak, pada, DASAR_PENGABDIAN, kalimat, sumber=umum.sebutan_pangkat(dosir, pada),
        bagian="pangkat",
    )  # fmt: skip
