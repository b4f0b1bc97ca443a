"""Personal data beside the identity numbers that carry some of it.

Acuan: PerBKN 22/2007 and 1/2019 (NIP); UU 23/2006 ps. 13 jo. UU 24/2013 (NIK).
"""

from collections.abc import Iterator, Sequence
from datetime import date

from pegawai.domain import nik as aturan_nik
from pegawai.domain import nip as aturan_nip
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.karier import PPPK, Kedudukan
from pegawai.domain.temuan import Temuan, larang, peringatan

DASAR_NIP = "PerBKN 22/2007; PerBKN 1/2019"
BIDANG_SELISIH = {"birthdate": "tanggal_lahir", "sex": "jenis_kelamin"}


def periksa_profil(
    *, nip: str, tanggal_lahir: date, jenis_kelamin: str, nik: str = "", nama: str = "", per_tanggal: date
) -> Iterator[Temuan]:
    """Yield the findings about personal data. nik: the new number, empty when it stays."""
    if tanggal_lahir > tambah_bulan(per_tanggal, -12 * aturan_nip.USIA_TMT_TERENDAH):
        yield larang(
            "belum_16_tahun",
            f"Pegawai berusia paling sedikit {aturan_nip.USIA_TMT_TERENDAH} tahun. Periksa tahun lahirnya.",
            "PerBKN 22/2007",
            "tanggal_lahir",
        )
    if "," in nama:
        yield peringatan(
            "gelar_dalam_nama", "Nama memuat koma; tulis gelar pada isiannya sendiri.", "", "nama"
        )
    yield from _nip(nip, tanggal_lahir, jenis_kelamin)
    if nik:
        yield from _nik(nik, tanggal_lahir, jenis_kelamin)


def periksa_ganti_nip(
    *, nip: str, lama: str, tanggal_lahir: date, jenis_kelamin: str, kedudukan: Sequence[Kedudukan],
    per_tanggal: date,
) -> Iterator[Temuan]:  # fmt: skip
    """Yield the findings about another number for somebody. kedudukan: the standings of that person.

    One disagreement may be an old slip in either; birth date and sex both wrong is somebody else's number.
    """
    try:
        bacaan = aturan_nip.parse_nip(nip, per_tanggal)
    except KesalahanAturan as galat:
        yield larang(galat.kode, galat.pesan, DASAR_NIP, "nip")
        return
    if str(bacaan) == lama:
        yield larang("nip_sama", "Nomor ini sudah menjadi NIP pegawai ini.", "", "nip")
        return
    selisih = aturan_nip.selisih_dengan(bacaan, tanggal_lahir, jenis_kelamin)
    if len(selisih) > 1:
        pesan = " ".join(beda.pesan for beda in selisih)
        yield larang("nip_orang_lain", f"{pesan} Nomor ini tampaknya milik orang lain.", DASAR_NIP, "nip")
        return
    for beda in selisih:
        yield peringatan(beda.kode, beda.pesan, DASAR_NIP, "nip")
    yield from _pengangkatan(bacaan, kedudukan)


def _pengangkatan(bacaan: aturan_nip.Nip, kedudukan: Sequence[Kedudukan]) -> Iterator[Temuan]:
    """Whether the number is of the kind, and of the day, of an appointment of the person."""
    is_pppk = bacaan.jenis is aturan_nip.JenisNip.PPPK
    sejenis = [satu.tmt for satu in kedudukan if (satu.jenis_asn in PPPK) == is_pppk]
    if kedudukan and not sejenis:
        yield peringatan(
            "nip_jenis_berbeda",
            f"Nomor ini bersusunan {bacaan.jenis}, sedangkan riwayat kedudukan pegawai ini tidak memuatnya.",
            DASAR_NIP,
            "nip",
        )
    for beda in aturan_nip.selisih_dengan(bacaan, tmt=min(sejenis, default=None)):
        yield peringatan(beda.kode, beda.pesan, DASAR_NIP, "nip")


def _nip(nip: str, tanggal_lahir: date, jenis_kelamin: str) -> Iterator[Temuan]:
    try:
        bacaan = aturan_nip.parse_nip(nip)
    except KesalahanAturan:
        return  # the number itself is judged where it is written
    for beda in aturan_nip.selisih_dengan(bacaan, tanggal_lahir, jenis_kelamin):
        yield peringatan(beda.kode, beda.pesan, DASAR_NIP, _bidang(beda.kode))


def _nik(nik: str, tanggal_lahir: date, jenis_kelamin: str) -> Iterator[Temuan]:
    try:
        bacaan = aturan_nik.parse_nik(nik, tanggal_lahir)
    except KesalahanAturan as galat:
        yield larang(galat.kode, galat.pesan, "UU 23/2006 ps. 13", "nik")
        return
    for beda in aturan_nik.selisih_dengan(bacaan, tanggal_lahir, jenis_kelamin):
        yield peringatan(beda.kode, beda.pesan, "UU 23/2006 ps. 13", "nik")


def _bidang(kode: str) -> str:
    return next((bidang for kata, bidang in BIDANG_SELISIH.items() if kata in kode), "")
