"""What a vacant post asks, and whether somebody meets it: each condition met, not met or unknown.

Acuan: PP 11/2017 ps. 54 and 107 as changed by PP 17/2020; PP 100/2000 as changed by PP 13/2002 (ranks);
PermenPANRB 38/2017 (competency); PermenPANRB 1/2023 (functional posts); PP 94/2021 ps. 8 and 37. Figures are
parameters `pengisian.…`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.kelayakan import pangkat, umum
from pegawai.domain.kelayakan.disiplin import Akibat
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, sejak_hari, simpulkan, tak_diketahui, tanpa_ketentuan
from pegawai.domain.kelayakan.ip_asn import KEPEMIMPINAN
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.kelayakan.kp_fungsional import jumlah_angka_kredit, teks_angka
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pengisian import pengalaman
from pegawai.domain.pengisian.tujuan import DIMINTA, SEBUTAN_DIMINTA, Tujuan
from pegawai.domain.pensiun import bup, tanggal_pensiun
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.domain.tanggal import tanggal_panjang

JENIS = "pengisian"
DASAR_STATUS = "UU 20/2023 ps. 52; PP 11/2017"
DASAR_DISIPLIN = "PP 94/2021 ps. 8 dan 37"
DASAR_BUP = "UU 20/2023 ps. 55; PP 11/2017 ps. 239"
DASAR_KOMPETENSI = "PermenPANRB 38/2017"
GUGUR = umum.GUGUR | {"usia", "bup"}
MENYUSUL = frozenset({"pelatihan"})
"""Conditions that may still be met within a time after the appointment; they never rule anybody out."""
JUDUL_SYARAT = {
    "jenis_asn": "Status kepegawaian", "pengangkatan_pns": "Status kepegawaian",
    "hubungan_kerja": "Hubungan kerja", "kedudukan_hukum": "Kedudukan hukum", "disiplin": "Disiplin",
    "pangkat": "Pangkat", "pendidikan": "Pendidikan", "masa_jabatan": "Pengalaman jabatan",
    "angka_kredit": "Angka kredit", "kinerja": "Kinerja dua tahun terakhir", "kompetensi": "Kompetensi",
    "usia": "Usia", "bup": "Batas usia pensiun", "pelatihan": "Pelatihan kepemimpinan",
    "ketentuan": "Ketentuan",
}  # fmt: skip
NAMA_PELATIHAN = {"PKN2": "PKN II", "PKA": "PKA", "PKP": "PKP"}


@dataclass(frozen=True, slots=True)
class HasilPengisian:
    """The answer for one person. menyusul: conditions that may be met after the appointment."""

    wajib: Kelayakan
    menyusul: tuple[Syarat, ...]

    @property
    def syarat(self) -> tuple[Syarat, ...]:
        """All conditions, the obligatory ones first."""
        return (*self.wajib.syarat, *self.menyusul)


@dataclass(frozen=True, slots=True)
class UraianSyarat:
    """One requirement of the post, whoever is looked at."""

    kode: str
    judul: str
    uraian: str
    dasar: str


def nilai_syarat(
    dosir: Dosir, tujuan: Tujuan, ketentuan: KetentuanLayak, *, pada: date, mulai: date,
    kompetensi: Decimal | None = None,
) -> HasilPengisian:  # fmt: skip
    """Return whether somebody meets what the post asks on `pada`.

    mulai: day of the appointment, from which age counts. kompetensi: fit with the standard of the post in
    percent, None when no assessment is known.
    """
    try:
        syarat = _syarat(dosir, tujuan, ketentuan, pada, mulai, kompetensi)
    except KesalahanAturan as galat:
        return HasilPengisian(tanpa_ketentuan(JENIS, galat), ())
    return HasilPengisian(
        simpulkan(JENIS, [satu for satu in syarat if satu.kode not in MENYUSUL], gugur=GUGUR),
        tuple(satu for satu in syarat if satu.kode in MENYUSUL),
    )


def _syarat(
    dosir: Dosir, tujuan: Tujuan, ketentuan: KetentuanLayak, pada: date, mulai: date,
    kompetensi: Decimal | None,
) -> list[Syarat]:  # fmt: skip
    awal = umum.hubungan_kerja(dosir, pada, umum.HANYA_PNS, DASAR_STATUS)
    if any(satu.kode == "hubungan_kerja" for satu in awal):
        return [*awal]
    tahun = ketentuan.angka("pengisian.kinerja_tahun", pada)
    return [
        *awal,
        *umum.bertugas(dosir, pada, umum.PENGHALANG_PANGKAT, DASAR_STATUS),
        umum.tanpa_hukuman(dosir, pada, Akibat.MUTASI, DASAR_DISIPLIN),
        _pangkat(dosir, tujuan, ketentuan, pada),
        _pendidikan(dosir, tujuan, pada),
        *_pengalaman(dosir, tujuan, ketentuan, pada),
        umum.kinerja_baik(dosir, pada, tahun, tujuan.dasar),
        _kompetensi(tujuan, ketentuan, pada, kompetensi),
        *_usia(dosir, tujuan, ketentuan, mulai),
        *_pelatihan(dosir, tujuan, pada),
    ]


def uraikan(tujuan: Tujuan, ketentuan: KetentuanLayak, pada: date) -> tuple[UraianSyarat, ...]:
    """Return what the post asks, in words with articles. Raises KetentuanBelumBerlaku."""
    angka = ketentuan.angka
    terendah = tujuan.golongan_terendah(angka("pengisian.pangkat_di_bawah", pada))
    isi: list[tuple[str, str, str]] = [
        ("jenis_asn", "Berstatus PNS dan aktif bekerja.", DASAR_STATUS),
        ("disiplin", "Tidak sedang menjalani hukuman disiplin sedang atau berat.", DASAR_DISIPLIN),
    ]
    if terendah is not None and tujuan.rentang is not None:
        kalimat = f"Pangkat paling rendah {terendah.kode} dan paling tinggi {tujuan.rentang.tertinggi.kode}."
        isi.append(("pangkat", kalimat, tujuan.dasar_rentang))
    if tujuan.pendidikan_minimal is not None:
        isi.append(("pendidikan", f"Pendidikan paling rendah {tujuan.pendidikan_minimal}.", tujuan.dasar))
    if tujuan.jenis in DIMINTA:
        kode = f"pengisian.masa_jabatan.{tujuan.jenis}"
        kalimat = f"Pengalaman {angka(kode, pada)} tahun sebagai {SEBUTAN_DIMINTA[tujuan.jenis]}."
        isi.append(("masa_jabatan", kalimat, ketentuan.acuan(kode)))
    if len(tujuan.jenjang_asal) > 1:
        asal = tujuan.jenjang_asal[1].replace("_", " ")
        isi.append(("masa_jabatan", f"Menduduki jenjang {asal} atau jenjang yang sama.", tujuan.dasar))
    tahun = angka("pengisian.kinerja_tahun", pada)
    kalimat = f"Predikat kinerja {tahun} tahun terakhir paling rendah Baik."
    isi.append(("kinerja", kalimat, tujuan.dasar))
    batas = ketentuan.desimal("pengisian.kompetensi_minimal", pada)
    kalimat = f"Kesesuaian dengan standar kompetensi jabatan paling rendah {teks_angka(batas)} persen."
    isi.append(("kompetensi", kalimat, DASAR_KOMPETENSI))
    if tujuan.jenis is JenisJabatan.JPT:
        usia = angka("pengisian.usia_maksimal.jpt", pada)
        kalimat = f"Berusia paling tinggi {usia} tahun pada saat diangkat."
        isi.append(("usia", kalimat, ketentuan.acuan("pengisian.usia_maksimal.jpt")))
    isi.append(("bup", "Belum mencapai batas usia pensiun jabatan itu.", DASAR_BUP))
    if tujuan.jenis in KEPEMIMPINAN:
        kalimat = f"Lulus {_sebutan_pelatihan(tujuan)}; dapat menyusul setelah pelantikan."
        isi.append(("pelatihan", kalimat, tujuan.dasar))
    return tuple(UraianSyarat(kode, JUDUL_SYARAT[kode], kalimat, dasar) for kode, kalimat, dasar in isi)


def _pangkat(dosir: Dosir, tujuan: Tujuan, ketentuan: KetentuanLayak, pada: date) -> Syarat:
    rentang, dasar = tujuan.rentang, tujuan.dasar_rentang
    terendah = tujuan.golongan_terendah(ketentuan.angka("pengisian.pangkat_di_bawah", pada))
    if rentang is None or terendah is None:
        if tujuan.jenis is JenisJabatan.PELAKSANA:
            kalimat = "Jabatan pelaksana tidak meminta pangkat tertentu."
            return sejak_hari("pangkat", pada, pada, tujuan.dasar, kalimat, bagian="pangkat")
        kalimat = "Jenjang pangkat jabatan ini belum diketahui; lengkapi eselon atau jenjangnya."
        return tak_diketahui("pangkat", dasar, kalimat)
    kini = pangkat.golongan_kini(dosir, pada)
    if kini is None:
        return tak_diketahui("pangkat", dasar, "Riwayat pangkat belum tercatat.", "pangkat")
    kalimat = (
        f"Pangkat {kini.kode}; jabatan ini meminta paling rendah {terendah.kode} dan paling tinggi "
        f"{rentang.tertinggi.kode}."
    )
    sesuai = terendah.urut <= kini.urut <= rentang.tertinggi.urut
    sejak = umum.tmt_pangkat(dosir, pada) if sesuai else None
    return sejak_hari(
        "pangkat", sejak, pada, dasar, kalimat, sumber=umum.sebutan_pangkat(dosir, pada), bagian="pangkat"
    )


def _pendidikan(dosir: Dosir, tujuan: Tujuan, pada: date) -> Syarat:
    minimal, tertinggi = tujuan.pendidikan_minimal, dosir.pendidikan_pada(pada)
    if minimal is None:
        kalimat = "Pendidikan yang diminta jabatan ini belum dicatat pada rujukan jabatan."
        return tak_diketahui("pendidikan", tujuan.dasar, kalimat)
    if tertinggi is None:
        return tak_diketahui("pendidikan", tujuan.dasar, "Riwayat pendidikan belum tercatat.", "pendidikan")
    cukup = [satu.tmt for satu in dosir.pendidikan if satu.tmt <= pada and satu.tingkat.urut >= minimal.urut]
    kalimat = f"Pendidikan {tertinggi.tingkat}; jabatan ini meminta paling rendah {minimal}."
    return sejak_hari(
        "pendidikan", min(cukup, default=None), pada, tujuan.dasar, kalimat,
        sumber=f"{tertinggi.tingkat} {tertinggi.jurusan}".strip(), bagian="pendidikan",
    )  # fmt: skip


def _pengalaman(dosir: Dosir, tujuan: Tujuan, ketentuan: KetentuanLayak, pada: date) -> Sequence[Syarat]:
    if tujuan.jenis is JenisJabatan.FUNGSIONAL:
        return _jenjang(dosir, tujuan, ketentuan, pada)
    if tujuan.jenis not in DIMINTA:
        return ()
    kode = f"pengisian.masa_jabatan.{tujuan.jenis}"
    tahun, dasar = ketentuan.angka(kode, pada), ketentuan.acuan(kode)
    sebutan = SEBUTAN_DIMINTA[tujuan.jenis]
    if dosir.jabatan_pada(pada) is None:
        return (tak_diketahui("masa_jabatan", dasar, "Riwayat jabatan belum tercatat.", "jabatan"),)
    masa = pengalaman.masa_setingkat(dosir, DIMINTA[tujuan.jenis], pada)
    genap = pengalaman.genap_setingkat(dosir, DIMINTA[tujuan.jenis], 12 * tahun, pada)
    kalimat = f"{pengalaman.teks_masa(masa)} sebagai {sebutan}; diminta {tahun} tahun."
    kini = dosir.jabatan_pada(pada)
    sumber = pangkat.sebutan_jabatan(kini) if kini else ""
    return (sejak_hari("masa_jabatan", genap, pada, dasar, kalimat, sumber=sumber, bagian="jabatan"),)


def _jenjang(dosir: Dosir, tujuan: Tujuan, ketentuan: KetentuanLayak, pada: date) -> list[Syarat]:
    """Functional posts: held the level below (with the points for the next) or the same level."""
    kini, asal = dosir.jabatan_pada(pada), tujuan.jenjang_asal
    if len(asal) < 2:
        return []
    if kini is None:
        return [tak_diketahui("masa_jabatan", tujuan.dasar, "Riwayat jabatan belum tercatat.", "jabatan")]
    bawah, jenjang = asal[1], kini.tempat.jenjang
    sesuai = kini.tempat.jenis == JenisJabatan.FUNGSIONAL and jenjang in asal
    sekarang = (jenjang or "bukan fungsional").replace("_", " ")
    kalimat = (
        f"Jenjang sekarang {sekarang}; jabatan ini diisi dari jenjang {bawah.replace('_', ' ')} atau dari "
        "jenjang yang sama."
    )
    hasil = [
        sejak_hari("masa_jabatan", kini.tmt if sesuai else None, pada, tujuan.dasar, kalimat,
                   sumber=pangkat.sebutan_jabatan(kini), bagian="jabatan")
    ]  # fmt: skip
    if jenjang != bawah:
        return hasil
    perlu = ketentuan.desimal(f"ak.jenjang.{Jenjang(bawah)}", pada)
    jumlah, jejak = jumlah_angka_kredit(dosir, ketentuan, bawah, pada)
    if not jejak:
        pesan = f"Angka kredit belum tercatat; diperlukan {teks_angka(perlu)}."
        return [*hasil, tak_diketahui("angka_kredit", tujuan.dasar, pesan, "angka_kredit")]
    sejak = next((hari for hari, sampai in jejak if sampai >= perlu), None)
    pesan = f"Angka kredit {teks_angka(jumlah)}; diperlukan {teks_angka(perlu)} untuk naik jenjang."
    return [
        *hasil, sejak_hari("angka_kredit", sejak, pada, tujuan.dasar, pesan, bagian="angka_kredit")
    ]  # fmt: skip


def _kompetensi(tujuan: Tujuan, ketentuan: KetentuanLayak, pada: date, kompetensi: Decimal | None) -> Syarat:
    batas = ketentuan.desimal("pengisian.kompetensi_minimal", pada)
    if kompetensi is None:
        kalimat = "Hasil penilaian kompetensi terhadap standar jabatan ini belum tercatat."
        return tak_diketahui("kompetensi", DASAR_KOMPETENSI, kalimat)
    kalimat = (
        f"Kesesuaian kompetensi {teks_angka(kompetensi)} persen; diminta paling rendah "
        f"{teks_angka(batas)} persen."
    )
    return sejak_hari("kompetensi", pada if kompetensi >= batas else None, pada, DASAR_KOMPETENSI, kalimat)


def _usia(dosir: Dosir, tujuan: Tujuan, ketentuan: KetentuanLayak, mulai: date) -> list[Syarat]:
    """The age bound of JPT, reached on a birthday, and the retirement age of the post, on the appointment."""
    lahir, hasil = dosir.tanggal_lahir, []
    if tujuan.jenis is JenisJabatan.JPT:
        kode = "pengisian.usia_maksimal.jpt"
        tahun = ketentuan.angka(kode, mulai)
        batas = tambah_bulan(lahir, 12 * tahun)
        kalimat = f"Genap {tahun} tahun pada {tanggal_panjang(batas)}; diangkat paling lambat hari itu."
        hasil.append(_sampai("usia", mulai <= batas, lahir, mulai, ketentuan.acuan(kode), kalimat))
    jenjang = Jenjang(tujuan.jenjang) if tujuan.jenjang in set(Jenjang) else None
    usia_pensiun = bup(
        tujuan.jenis, jenjang, tujuan.rumpun, per_tanggal=mulai, ketentuan=ketentuan.bup
    ).usia  # fmt: skip
    pensiun = tanggal_pensiun(lahir, usia_pensiun)
    kalimat = f"Pensiun dari jabatan ini pada {tanggal_panjang(pensiun)} (usia {usia_pensiun} tahun)."
    return [*hasil, _sampai("bup", mulai < pensiun, lahir, mulai, DASAR_BUP, kalimat)]


def _sampai(kode: str, terpenuhi: bool, lahir: date, mulai: date, dasar: str, kalimat: str) -> Syarat:  # noqa: FBT001 - the answer itself
    return sejak_hari(kode, lahir if terpenuhi else None, mulai, dasar, kalimat)


def _pelatihan(dosir: Dosir, tujuan: Tujuan, pada: date) -> tuple[Syarat, ...]:
    diminta = KEPEMIMPINAN.get(tujuan.jenis)
    if not diminta:
        return ()
    sebutan = _sebutan_pelatihan(tujuan)
    if dosir.pelatihan is None:
        return (tak_diketahui("pelatihan", tujuan.dasar, "Riwayat pelatihan belum dibaca.", "pelatihan"),)
    lulus = [satu for satu in dosir.pelatihan if satu.bentuk in diminta and satu.selesai <= pada]
    terakhir = max(lulus, key=lambda satu: satu.selesai, default=None)
    if terakhir is None:
        kalimat = f"Belum lulus {sebutan}; dapat menyusul setelah pelantikan."
        return (Syarat("pelatihan", HasilSyarat.BELUM, tujuan.dasar, kalimat, "", "pelatihan"),)
    nama = NAMA_PELATIHAN.get(terakhir.bentuk, terakhir.bentuk)
    kalimat = f"Lulus {nama} pada {tanggal_panjang(terakhir.selesai)}."
    return (
        sejak_hari("pelatihan", terakhir.selesai, pada, tujuan.dasar, kalimat, bagian="pelatihan"),
    )  # fmt: skip


def _sebutan_pelatihan(tujuan: Tujuan) -> str:
    """The compulsory training of the post; a higher one serves as well."""
    wajib = {JenisJabatan.JPT: "PKN2", JenisJabatan.ADMINISTRATOR: "PKA", JenisJabatan.PENGAWAS: "PKP"}
    return NAMA_PELATIHAN[wajib[tujuan.jenis]]
