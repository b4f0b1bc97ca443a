"""Standing: the order of CPNS, PNS and PPPK, contracts, and what may follow an end.

Acuan: UU 20/2023 ps. 5, 52 and 55; PP 11/2017 ps. 34–38 and 238–250; PP 49/2018 ps. 37.
"""

from collections.abc import Iterator

from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.pensiun import batas_kontrak, tanggal_pensiun
from pegawai.domain.periode import selisih_bulan, tambah_bulan
from pegawai.domain.riwayat.karier import PPPK, Karier, Kedudukan, sebelum, sesudah
from pegawai.domain.riwayat.tempat import usia_pensiun
from pegawai.domain.riwayat.umum import periksa_hari
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

WAFAT = frozenset({"MENINGGAL", "TEWAS"})
DAPAT_KEMBALI = frozenset({"PINDAH_KELUAR", "KONTRAK_BERAKHIR"})
PERCOBAAN_BULAN = 12
PERCOBAAN_TERLAMA_BULAN = 24
KONTRAK_TERSINGKAT_BULAN = 12


def periksa_kedudukan(satu: Kedudukan, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a standing."""
    yield from periksa_hari(satu.tmt, karier)
    yield from _kembar(satu, karier)
    yield from _pertama(satu, karier)
    lalu, kemudian = sebelum(karier.kedudukan, satu), sesudah(karier.kedudukan, satu)
    if lalu is not None:
        yield from _setelah_akhir(lalu, satu)
        yield from _jenis_asn(lalu, satu, karier)
    if kemudian is not None:
        yield from _setelah_akhir(satu, kemudian)
        if satu.jenis_asn == JenisAsn.PNS and kemudian.jenis_asn == JenisAsn.CPNS:
            yield _cpns_setelah_pns(kemudian)
    yield from _kontrak(satu, karier)
    yield from _pensiun(satu, karier)


def periksa_cabut_kedudukan(satu: Kedudukan, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about withdrawing a standing: a career needs its appointment."""
    if karier.kedudukan or not (karier.pangkat or karier.jabatan):
        return
    yield larang(
        "tanpa_pengangkatan",
        f"Ini satu-satunya riwayat kedudukan ({satu.jenis_asn}, {tanggal_panjang(satu.tmt)}), sedangkan "
        "pangkat "
        "atau jabatannya masih tercatat. Catat kedudukan yang benar dahulu, lalu batalkan yang ini.",
        "UU 20/2023 ps. 5",
    )


def _kembar(satu: Kedudukan, karier: Karier) -> Iterator[Temuan]:
    for lain in karier.kedudukan:
        if (lain.tmt, lain.jenis_asn, lain.kode) == (satu.tmt, satu.jenis_asn, satu.kode):
            yield larang("kedudukan_kembar", "Kedudukan ini sudah tercatat pada TMT yang sama.", bidang="tmt")
            return


def _pertama(satu: Kedudukan, karier: Karier) -> Iterator[Temuan]:
    """A career begins as CPNS or PPPK. Acuan: PP 11/2017 ps. 34–38."""
    lebih_awal = [lain for lain in karier.kedudukan if lain.tmt <= satu.tmt]
    if satu.jenis_asn == JenisAsn.PNS and not any(lain.jenis_asn in {"CPNS", "PNS"} for lain in lebih_awal):
        yield peringatan(
            "pns_tanpa_cpns",
            "Belum ada riwayat CPNS sebelum TMT ini. Catat CPNS dahulu, kecuali pegawai pindah dari instansi "
            "lain dan berkasnya tidak memuatnya.",
            "PP 11/2017 ps. 34",
            "jenis_asn",
        )
    if satu.akhir and not lebih_awal:
        yield larang(
            "berhenti_sebelum_diangkat",
            f"Belum ada pengangkatan sebelum {tanggal_panjang(satu.tmt)}, jadi belum ada yang dapat "
            "berakhir.",
            "UU 20/2023 ps. 52",
            "tmt",
        )


def _setelah_akhir(lalu: Kedudukan, satu: Kedudukan) -> Iterator[Temuan]:
    """What may follow an end: nothing after death or retirement; a return must be explained."""
    if not lalu.akhir or (lalu.kode in DAPAT_KEMBALI and not satu.akhir):
        return
    sejak = f"{lalu.nama or lalu.kode} sejak {tanggal_panjang(lalu.tmt)}"
    if lalu.kode in WAFAT or lalu.kode.startswith("PENSIUN"):
        yield larang(
            "setelah_berhenti",
            f"Tidak ada kedudukan setelah {sejak}. Bila catatan itu keliru, batalkan dahulu.",
            "UU 20/2023 ps. 52",
            "tmt",
        )
    else:
        yield peringatan(
            "kembali_setelah_berhenti",
            f"Pegawai ini {sejak}; sebutkan dasar pengaktifan kembali atau perubahannya.",
            "UU 20/2023 ps. 52",
            "tmt",
        )


def _jenis_asn(lalu: Kedudukan, satu: Kedudukan, karier: Karier) -> Iterator[Temuan]:
    """How kinds of employment follow each other. Acuan: PP 11/2017 ps. 34–38."""
    if lalu.jenis_asn == JenisAsn.PNS and satu.jenis_asn == JenisAsn.CPNS and not lalu.akhir:
        yield _cpns_setelah_pns(satu)
    elif lalu.jenis_asn in PPPK and satu.jenis_asn == JenisAsn.PNS:
        yield peringatan(
            "pppk_langsung_pns",
            "PPPK menjadi PNS melalui pengangkatan CPNS; riwayat CPNS belum ada.",
            "UU 20/2023 ps. 5; PP 11/2017 ps. 34",
            "jenis_asn",
        )
    elif lalu.jenis_asn in {"CPNS", "PNS"} and satu.jenis_asn in PPPK and not lalu.akhir:
        yield larang(
            "pns_menjadi_pppk",
            f"Pegawai ini masih {lalu.jenis_asn}. Catat pemberhentiannya dahulu sebelum diangkat sebagai "
            "PPPK.",
            "PP 49/2018",
            "jenis_asn",
        )
    if satu.jenis_asn == JenisAsn.PNS:
        yield from _percobaan(satu, karier)


def _percobaan(satu: Kedudukan, karier: Karier) -> Iterator[Temuan]:
    """One year of probation, at most two. Acuan: PP 11/2017 ps. 34."""
    awal = [lain for lain in karier.kedudukan if lain.tmt <= satu.tmt]
    if any(lain.jenis_asn == JenisAsn.PNS for lain in awal):
        return
    cpns = min((lain.tmt for lain in awal if lain.jenis_asn == JenisAsn.CPNS), default=None)
    if cpns is None:
        return
    lama = selisih_bulan(cpns, satu.tmt)
    if not PERCOBAAN_BULAN <= lama <= PERCOBAAN_TERLAMA_BULAN:
        yield peringatan(
            "masa_percobaan_tidak_lazim",
            f"PNS {lama} bulan setelah CPNS ({tanggal_panjang(cpns)}); masa percobaan satu tahun.",
            "PP 11/2017 ps. 34",
            "tmt",
        )


def _kontrak(satu: Kedudukan, karier: Karier) -> Iterator[Temuan]:
    """A contract of a year or more that ends by the retirement age. Acuan: PP 49/2018 ps. 37."""
    if satu.jenis_asn not in PPPK or satu.akhir:
        return
    if satu.kontrak_selesai is None:
        yield peringatan(
            "kontrak_tanpa_akhir",
            "Akhir perjanjian kerja belum diisi.",
            "PP 49/2018 ps. 37",
            "kontrak_selesai",
        )
        return
    if satu.kontrak_selesai < tambah_bulan(satu.tmt, KONTRAK_TERSINGKAT_BULAN):
        yield peringatan(
            "kontrak_terlalu_singkat",
            "Perjanjian kerja paling singkat satu tahun.",
            "PP 49/2018 ps. 37",
            "kontrak_selesai",
        )
    jabatan = karier.jabatan_pada(satu.kontrak_selesai)
    usia = usia_pensiun(jabatan.tempat, satu.kontrak_selesai, karier) if jabatan else None
    if usia is not None and satu.kontrak_selesai > (batas := batas_kontrak(karier.tanggal_lahir, usia)):
        yield larang(
            "kontrak_melewati_bup",
            f"Perjanjian kerja harus berakhir sebelum {tanggal_panjang(batas)}, saat batas usia pensiun "
            f"{usia} "
            "tahun tercapai.",
            "UU 20/2023 ps. 55; PP 49/2018 ps. 37",
            "kontrak_selesai",
        )


def _pensiun(satu: Kedudukan, karier: Karier) -> Iterator[Temuan]:
    """Retirement by age takes effect on the computed day. Acuan: PP 11/2017 ps. 239."""
    jabatan = karier.jabatan_pada(satu.tmt)
    if satu.kode != "PENSIUN_BUP" or jabatan is None:
        return
    usia = usia_pensiun(jabatan.tempat, satu.tmt, karier)
    if usia is not None and satu.tmt != (seharusnya := tanggal_pensiun(karier.tanggal_lahir, usia)):
        yield peringatan(
            "tmt_pensiun_berbeda",
            f"Menurut hitungan, TMT pensiun dengan batas usia {usia} tahun adalah "
            f"{tanggal_panjang(seharusnya)}.",
            "PP 11/2017 ps. 239",
            "tmt",
        )


def _cpns_setelah_pns(satu: Kedudukan) -> Temuan:
    return larang(
        "cpns_setelah_pns",
        f"CPNS pada {tanggal_panjang(satu.tmt)} tidak mungkin mengikuti PNS yang tercatat lebih awal.",
        "PP 11/2017 ps. 34",
        "jenis_asn",
    )
