"""The histories of this app: what one event of each says, which form asks for it, which rules judge it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pegawai.domain.riwayat import (
    atasan,
    cuti,
    disiplin,
    gaji,
    kedudukan,
    keluarga,
    kinerja,
    pangkat,
    pendidikan,
    tempat,
)
from pegawai.domain.riwayat.karier import Karier
from pegawai.domain.riwayat.umum import periksa_sk
from pegawai.domain.temuan import Temuan
from pegawai.registri import JenisRiwayat, selalu, tidak_pernah
from pegawai.services.riwayat.karier import PEMBACA, baca_garis, baca_kedudukan

SK = ("sk_nomor", "sk_tanggal", "sk_pejabat", "catatan")
"""Fields that every history has: the decree, and a note."""

TANPA_SK = frozenset({"pendidikan", "kinerja", "keluarga", "cuti", "atasan"})
"""Histories whose events rest on something else than a decree; its number may be missing."""


SEBUT = {
    "kedudukan": "kedudukan__nama",
    "pangkat": "golongan__kode",
    "jabatan": "jabatan__nama",
    "penugasan": "jabatan__nama",
    "pendidikan": "pendidikan__tingkat__nama",
    "gaji": "golongan__kode",
    "kinerja": "tahun",
    "angka_kredit": "jenjang__nama",
    "penghargaan": "jenis__nama",
    "cuti": "jenis__nama",
    "keluarga": "hubungan",
    "disiplin": "jenis__nama",
    "atasan": "atasan__nama",
}
"""What names an event of a history in a list."""


def _cuti_kesehatan(riwayat: Any) -> bool:
    return bool(riwayat.jenis.sensitif)


def _aturan(
    kode: str, hari: str, periksa: Callable[[Any, Karier], Iterable[Temuan]]
) -> Callable[[Any, Karier], Iterable[Temuan]]:
    _, _, bentuk = PEMBACA[kode]

    def temuan(riwayat: Any, karier: Karier) -> Iterator[Temuan]:
        yield from periksa(bentuk(riwayat), karier)
        if kode not in TANPA_SK:
            yield from periksa_sk(getattr(riwayat, hari), riwayat.sk_nomor, riwayat.sk_tanggal, karier)

    return temuan


def _cabut_kedudukan(riwayat: Any, karier: Karier) -> Iterable[Temuan]:
    return kedudukan.periksa_cabut_kedudukan(PEMBACA["kedudukan"][2](riwayat), karier)


def _atasan(riwayat: Any, karier: Karier) -> Iterator[Temuan]:
    satu = PEMBACA["atasan"][2](riwayat)
    yield from atasan.periksa_calon_atasan(satu.tmt, baca_kedudukan(satu.atasan))
    yield from atasan.periksa_atasan(riwayat.pegawai_id, satu, karier, baca_garis([satu.atasan]))
    if riwayat.sk_nomor or riwayat.sk_tanggal:
        yield from periksa_sk(satu.tmt, riwayat.sk_nomor, riwayat.sk_tanggal, karier)


def _cabut_atasan(riwayat: Any, karier: Karier) -> Iterator[Temuan]:
    satu, di_atas = PEMBACA["atasan"][2](riwayat), [lain.atasan for lain in karier.atasan]
    yield from atasan.periksa_cabut_atasan(riwayat.pegawai_id, satu, karier, baca_garis(di_atas))


def _jenis(
    kode: str, urut: int, judul: str, satuan: str, hari: str, isian: str, periksa: Any, *,
    perlu: str = "", sensitif: Callable[[Any], bool] = tidak_pernah, aturan_batal: Any = None,
    sebagian_sensitif: Any = None,
) -> JenisRiwayat:  # fmt: skip
    nama = "".join(kata.title() for kata in kode.split("_"))
    return JenisRiwayat(
        kode=kode, urut=urut, judul=judul, satuan=satuan, model=PEMBACA[kode][0], hari=hari,
        isian=tuple(isian.split()), formulir=f"pegawai.forms.riwayat.{nama}Form", sensitif=sensitif,
        aturan=_aturan(kode, hari, periksa), aturan_batal=aturan_batal, perlu=frozenset(perlu.split()),
        sebagian_sensitif=sebagian_sensitif, sebut=SEBUT[kode],
    )  # fmt: skip


DAFTAR: tuple[JenisRiwayat, ...] = (
    _jenis("kedudukan", 10, "Kedudukan", "kedudukan", "tmt",
           "jenis_asn kedudukan tmt kontrak_selesai masa_kerja_diakui_bulan",
           kedudukan.periksa_kedudukan, perlu="bup", aturan_batal=_cabut_kedudukan),
    _jenis("pangkat", 20, "Pangkat", "pangkat", "tmt",
           "golongan tmt jenis mkg_tahun mkg_bulan angka_kredit pertek_nomor pertek_tanggal",
           pangkat.periksa_pangkat, perlu="disiplin"),
    _jenis("jabatan", 30, "Jabatan", "jabatan", "tmt", "jabatan unit tmt tmt_pelantikan",
           tempat.periksa_jabatan, perlu="disiplin bup"),
    _jenis("penugasan", 40, "Plt. dan Plh.", "penugasan tambahan", "mulai",
           "jenis jabatan unit mulai selesai", tempat.periksa_penugasan, perlu="penugasan parameter"),
    _jenis("pendidikan", 50, "Pendidikan", "pendidikan", "tmt",
           "pendidikan tmt sekolah tahun_lulus ijazah_nomor", pendidikan.periksa_pendidikan),
    _jenis("gaji", 60, "Gaji berkala", "gaji berkala", "tmt",
           "golongan tmt mkg_tahun mkg_bulan gaji_lama gaji_baru tmt_berikutnya",
           gaji.periksa_gaji, perlu="gaji"),
    _jenis("kinerja", 70, "Kinerja", "kinerja", "", "tahun predikat hasil_kerja perilaku nilai penilai",
           kinerja.periksa_kinerja, perlu="kinerja"),
    _jenis("angka_kredit", 80, "Angka kredit", "angka kredit", "mulai",
           "jenjang nilai mulai selesai konversi", kinerja.periksa_angka_kredit,
           perlu="angka_kredit parameter"),
    _jenis("penghargaan", 90, "Penghargaan", "penghargaan", "tanggal", "jenis tanggal pemberi",
           kinerja.periksa_penghargaan, perlu="penghargaan disiplin"),
    _jenis("cuti", 100, "Cuti", "cuti", "mulai", "jenis mulai selesai hari_kerja tahun_hak alamat",
           cuti.periksa_cuti, perlu="cuti parameter", sensitif=_cuti_kesehatan,
           sebagian_sensitif=("Cuti kesehatan", {"jenis__sensitif": True})),
    _jenis("keluarga", 110, "Keluarga", "anggota keluarga", "",
           "hubungan nama tanggal_lahir tanggal_nikah pekerjaan tunjangan",
           keluarga.periksa_keluarga, perlu="keluarga", sensitif=selalu),
    _jenis("disiplin", 120, "Hukuman disiplin", "hukuman disiplin", "mulai",
           "jenis mulai selesai pasal_dilanggar uraian", disiplin.periksa_disiplin, perlu="disiplin",
           sensitif=selalu),
    JenisRiwayat(
        kode="atasan", urut=35, judul="Atasan langsung", satuan="atasan langsung", model=PEMBACA["atasan"][0],
        hari="tmt", isian=("atasan", "tmt"), formulir="pegawai.forms.riwayat.AtasanForm", aturan=_atasan,
        aturan_batal=_cabut_atasan, perlu=frozenset({"atasan"}),
        sebut=SEBUT["atasan"],
    ),
)  # fmt: skip
