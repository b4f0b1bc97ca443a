"""Posts and units: they exist on the day, and rank, degree and kind of ASN fit.

Acuan: UU 20/2023 ps. 13–19; PP 11/2017 ps. 46–80; PP 100/2000 jo. PP 13/2002; PermenPANRB 1/2023; SE BKN 1/2021.
"""  # noqa: E501

from collections.abc import Iterator
from datetime import date

from pegawai.domain.golongan import GOLONGAN_PER_KODE, Golongan
from pegawai.domain.jabatan import RENTANG_GOLONGAN_ESELON, Eselon, JenisJabatan, Jenjang, RentangGolongan
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pensiun import bup, tanggal_pensiun
from pegawai.domain.periode import SELAMANYA, selisih_bulan, tambah_bulan
from pegawai.domain.riwayat.karier import PPPK, Jabatan, Karier, Penugasan, Tempat, sebelum
from pegawai.domain.riwayat.masa import bersambung, masa
from pegawai.domain.riwayat.umum import periksa_hari, periksa_hubungan_kerja
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

MANAJERIAL = frozenset({JenisJabatan.JPT, JenisJabatan.ADMINISTRATOR, JenisJabatan.PENGAWAS})
PLT_BULAN = 3
DASAR_PLT = "SE BKN 1/SE/I/2021"


def periksa_jabatan(satu: Jabatan, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a definitive post."""
    tempat = satu.tempat
    yield from periksa_hari(satu.tmt, karier)
    yield from periksa_hubungan_kerja(satu.tmt, karier)
    yield from _berlaku(tempat, satu.tmt, "tmt")
    yield from _sama(satu, karier)
    pangkat = karier.pangkat_pada(satu.tmt)
    if pangkat is not None and pangkat.tingkat is not None:
        yield from golongan_di_luar_rentang(pangkat.tingkat, tempat, bidang="jabatan")
    yield from _ijazah(tempat, satu.tmt, karier)
    yield from _jenis_asn(tempat, satu.tmt, karier)
    yield from _usia(tempat, satu.tmt, karier)
    if satu.pelantikan and satu.pelantikan > satu.tmt:
        yield peringatan(
            "dilantik_setelah_tmt",
            f"Pelantikan {tanggal_panjang(satu.pelantikan)} jatuh setelah TMT {tanggal_panjang(satu.tmt)}.",
            "PP 11/2017 ps. 87",
            "tmt_pelantikan",
        )
    if karier.disiplin_pada(satu.tmt, "berat"):
        yield peringatan(
            "sedang_dihukum",
            "Pada TMT itu pegawai sedang menjalani hukuman disiplin berat.",
            "PP 94/2021 ps. 8",
        )


def periksa_penugasan(satu: Penugasan, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a Plt. or Plh. Acuan: SE BKN 1/SE/I/2021."""
    yield from periksa_hari(satu.mulai, karier, "mulai")
    yield from periksa_hubungan_kerja(satu.mulai, karier, "mulai")
    yield from _berlaku(satu.tempat, satu.mulai, "mulai")
    yield from _lama(satu, karier)
    definitif = karier.jabatan_pada(satu.mulai)
    if definitif and (definitif.tempat.jabatan, definitif.tempat.unit) == (
        satu.tempat.jabatan, satu.tempat.unit
    ):  # fmt: skip
        yield larang(
            "penugasan_jabatan_sendiri",
            f"{satu.tempat.nama} adalah jabatan definitif pegawai ini pada tanggal itu.",
            DASAR_PLT,
            "jabatan",
        )
    if satu.tempat.jenis not in MANAJERIAL:
        yield peringatan(
            "penugasan_bukan_manajerial",
            f"{satu.tempat.nama} bukan jabatan manajerial; Plt. dan Plh. lazimnya untuk jabatan manajerial.",
            DASAR_PLT,
            "jabatan",
        )
    if karier.jenis_asn_pada(satu.mulai) in {*PPPK, "CPNS"}:
        yield peringatan(
            "penugasan_bukan_pns", "Plt. dan Plh. lazimnya PNS; pegawai ini bukan PNS.", DASAR_PLT
        )


def golongan_di_luar_rentang(golongan: Golongan, tempat: Tempat, bidang: str) -> Iterator[Temuan]:
    """Yield whether a rank lies outside what the echelon or jenjang of a post asks for.

    Acuan: PP 100/2000 jo. PP 13/2002 (echelon); PermenPANRB 1/2023 (jenjang).
    """
    rentang = _rentang(tempat)
    if rentang is None or golongan.jenis is not rentang.terendah.jenis or golongan in rentang:
        return
    arah = "di bawah" if golongan.urut < rentang.terendah.urut else "di atas"
    yield peringatan(
        "golongan_di_luar_rentang_jabatan",
        f"Golongan {golongan.kode} {arah} rentang {rentang.terendah.kode}–{rentang.tertinggi.kode} untuk "
        f"{tempat.nama}.",
        "PP 13/2002" if tempat.eselon else "PermenPANRB 1/2023",
        bidang,
    )


def usia_pensiun(tempat: Tempat, hari: date, karier: Karier) -> int | None:
    """Return the retirement age of a post on a day; None when no parameter fits."""
    jenjang = Jenjang(tempat.jenjang) if tempat.jenjang in {*Jenjang} else None
    try:
        return bup(
            JenisJabatan(tempat.jenis), jenjang, tempat.rumpun, per_tanggal=hari, ketentuan=karier.bup
        ).usia
    except KesalahanAturan:
        return None


def _rentang(tempat: Tempat) -> RentangGolongan | None:
    if tempat.eselon in {*Eselon}:
        return RENTANG_GOLONGAN_ESELON[Eselon(tempat.eselon)]
    if tempat.golongan and {*tempat.golongan} <= GOLONGAN_PER_KODE.keys():
        return RentangGolongan(*(GOLONGAN_PER_KODE[kode] for kode in tempat.golongan))
    return None


def _berlaku(tempat: Tempat, hari: date, bidang: str) -> Iterator[Temuan]:
    """The post and the unit exist on the day."""
    for nama, (mulai, selesai), isian in (
        (tempat.nama_unit, tempat.unit_berlaku, "unit"), (tempat.nama, tempat.jabatan_berlaku, "jabatan")
    ):  # fmt: skip
        if mulai and hari < mulai:
            yield larang(
                f"{isian}_belum_ada",
                f"{nama} baru ada mulai {tanggal_panjang(mulai)}, setelah {tanggal_panjang(hari)}.",
                "PP 18/2016",
                isian,
            )
        elif hari >= (selesai or SELAMANYA):
            yield larang(
                f"{isian}_sudah_berakhir",
                f"{nama} sudah berakhir pada {tanggal_panjang(selesai or SELAMANYA)}; pilih penerusnya atau "
                "periksa tanggalnya.",
                "PP 18/2016",
                isian,
            )


def _sama(satu: Jabatan, karier: Karier) -> Iterator[Temuan]:
    lalu = sebelum(karier.jabatan, satu)
    if lalu and (lalu.tempat.jabatan, lalu.tempat.unit) == (satu.tempat.jabatan, satu.tempat.unit):
        yield peringatan(
            "jabatan_sama",
            f"Jabatan dan unit ini sudah dipegang sejak {tanggal_panjang(lalu.tmt)}.",
            bidang="jabatan",
        )


def _ijazah(tempat: Tempat, hari: date, karier: Karier) -> Iterator[Temuan]:
    """Acuan: PP 11/2017 ps. 54."""
    pendidikan = karier.pendidikan_pada(hari)
    if tempat.pendidikan and pendidikan and pendidikan.tingkat.urut < tempat.pendidikan.urut:
        yield peringatan(
            "ijazah_di_bawah_syarat_jabatan",
            f"{tempat.nama} memerlukan ijazah paling rendah {tempat.pendidikan}; yang diakui pada tanggal "
            "itu "
            f"{pendidikan.tingkat}.",
            "PP 11/2017 ps. 54",
            "jabatan",
        )


def _jenis_asn(tempat: Tempat, hari: date, karier: Karier) -> Iterator[Temuan]:
    """Acuan: PP 11/2017 ps. 53–54; Perpres 38/2020."""
    jenis_asn = karier.jenis_asn_pada(hari)
    if tempat.jenis in MANAJERIAL and jenis_asn in {*PPPK, "CPNS"}:
        yield peringatan(
            "jabatan_untuk_pns",
            f"{tempat.nama} adalah jabatan manajerial, sedangkan pegawai ini "
            f"{jenis_asn.replace('_PW', ' Paruh Waktu')}.",
            "PP 11/2017 ps. 54; Perpres 38/2020",
            "jabatan",
        )


def _usia(tempat: Tempat, hari: date, karier: Karier) -> Iterator[Temuan]:
    """Nobody takes a post after its retirement age. Acuan: UU 20/2023 ps. 55."""
    usia = usia_pensiun(tempat, hari, karier)
    if usia is not None and hari >= (batas := tanggal_pensiun(karier.tanggal_lahir, usia)):
        yield larang(
            "melewati_bup",
            f"Batas usia pensiun {usia} tahun untuk {tempat.nama} sudah tercapai; TMT pensiun "
            f"{tanggal_panjang(batas)}.",
            "UU 20/2023 ps. 55",
            "tmt",
        )


def _lama(satu: Penugasan, karier: Karier) -> Iterator[Temuan]:
    """Three months, prolonged once by three; spells without a gap count as one."""
    bulan = karier.nilai("plt.masa", satu.mulai, PLT_BULAN)
    sendiri = masa(satu.mulai, satu.selesai)
    sejenis = [
        masa(lain.mulai, lain.selesai)
        for lain in karier.penugasan
        if (lain.jenis, lain.tempat.jabatan, lain.tempat.unit)
        == (satu.jenis, satu.tempat.jabatan, satu.tempat.unit)
    ]
    if satu.selesai is None:
        yield peringatan(
            "penugasan_tanpa_akhir",
            f"Hari terakhir belum diisi; Plt. dan Plh. paling lama {bulan} bulan dan diperpanjang sekali.",
            DASAR_PLT,
            "selesai",
        )
        return
    keseluruhan = bersambung(sejenis, sendiri)
    for batas, kode in ((2 * bulan, "penugasan_melewati_perpanjangan"), (bulan, "penugasan_diperpanjang")):
        if keseluruhan.selesai > tambah_bulan(keseluruhan.mulai, batas):
            lama = selisih_bulan(keseluruhan.mulai, keseluruhan.selesai)
            yield peringatan(
                kode,
                f"Penugasan berlangsung {lama} bulan sejak {tanggal_panjang(keseluruhan.mulai)}; paling lama "
                f"{bulan} bulan dan dapat diperpanjang sekali selama {bulan} bulan.",
                DASAR_PLT,
                "selesai",
            )
            return
