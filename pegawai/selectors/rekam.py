"""Reads of one employee's record: the person, the state on a day, every event of every history.

All histories come from one query, whatever their number: each model gives rows of one shape.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import CharField, DateField, F, QuerySet, Value
from django.db.models.functions import Cast, JSONObject

from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import (
    AngkaKredit,
    KeadaanPegawai,
    Pegawai,
    PenugasanTambahan,
    RiwayatCuti,
    RiwayatDisiplin,
    RiwayatGaji,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatKeluarga,
    RiwayatKinerja,
    RiwayatPangkat,
    RiwayatPendidikan,
    RiwayatPenghargaan,
)
from pegawai.models.riwayat import PredikatKinerja, Sumber
from serang_asn.inti import sandi


@dataclass(frozen=True, slots=True)
class JenisRiwayat:
    """One history: its model, its day, the values it shows. rinci: label of a column -> expression."""

    kode: str
    judul: str
    model: Any
    mulai: str
    rinci: Mapping[str, str]
    selesai: str | None = None
    sensitif: bool = False
    syarat: Mapping[str, Any] | None = None


RIWAYAT_BIASA = (
    JenisRiwayat("kedudukan", "Kedudukan", RiwayatKedudukan, "tmt", {
        "Jenis ASN": "jenis_asn", "Kedudukan": "kedudukan__nama", "Kontrak sampai": "kontrak_selesai"}),
    JenisRiwayat("pangkat", "Pangkat", RiwayatPangkat, "tmt", {
        "Golongan": "golongan__kode", "Pangkat": "golongan__nama", "Jenis": "jenis",
        "MKG tahun": "mkg_tahun", "MKG bulan": "mkg_bulan"}),
    JenisRiwayat("jabatan", "Jabatan", RiwayatJabatan, "tmt", {
        "Jabatan": "jabatan__nama", "Unit kerja": "unit__nama", "Pelantikan": "tmt_pelantikan"}),
    JenisRiwayat("penugasan", "Plt. dan Plh.", PenugasanTambahan, "mulai", {
        "Sebagai": "jenis", "Jabatan": "jabatan__nama", "Unit kerja": "unit__nama"}, selesai="selesai"),
    JenisRiwayat("pendidikan", "Pendidikan", RiwayatPendidikan, "tmt", {
        "Tingkat": "pendidikan__tingkat__nama", "Jurusan": "pendidikan__jurusan", "Sekolah": "sekolah",
        "Lulus": "tahun_lulus"}),
    JenisRiwayat("gaji", "Gaji berkala", RiwayatGaji, "tmt", {
        "Golongan": "golongan__kode", "MKG tahun": "mkg_tahun", "Gaji pokok": "gaji_baru",
        "KGB berikutnya": "tmt_berikutnya"}),
    JenisRiwayat("kinerja", "Kinerja", RiwayatKinerja, "", {
        "Tahun": "tahun", "Predikat": "predikat", "Penilai": "penilai"}),
    JenisRiwayat("angka_kredit", "Angka kredit", AngkaKredit, "mulai", {
        "Jenjang": "jenjang__nama", "Angka kredit": "nilai"}, selesai="selesai"),
    JenisRiwayat("penghargaan", "Penghargaan", RiwayatPenghargaan, "tanggal", {
        "Penghargaan": "jenis__nama", "Pemberi": "pemberi"}),
    JenisRiwayat("cuti", "Cuti", RiwayatCuti, "mulai", {
        "Jenis": "jenis__nama", "Hari kerja": "hari_kerja", "Hak tahun": "tahun_hak"},
        selesai="selesai", syarat={"jenis__sensitif": False}),
)  # fmt: skip

RIWAYAT_SENSITIF = (
    JenisRiwayat("keluarga", "Keluarga", RiwayatKeluarga, "", {
        "Hubungan": "hubungan", "Nama": "nama", "Lahir": "tanggal_lahir", "Nikah": "tanggal_nikah",
        "Pekerjaan": "pekerjaan"}, sensitif=True),
    JenisRiwayat("disiplin", "Hukuman disiplin", RiwayatDisiplin, "mulai", {
        "Hukuman": "jenis__nama", "Tingkat": "jenis__tingkat", "Pasal": "pasal_dilanggar",
        "Uraian": "uraian"}, selesai="selesai", sensitif=True),
    JenisRiwayat("cuti_kesehatan", "Cuti kesehatan", RiwayatCuti, "mulai", {
        "Jenis": "jenis__nama", "Hari kerja": "hari_kerja"},
        selesai="selesai", sensitif=True, syarat={"jenis__sensitif": True}),
)  # fmt: skip

LABEL_NILAI = (
    dict(RiwayatPangkat.Jenis.choices)
    | dict(PenugasanTambahan.Jenis.choices)
    | dict(PredikatKinerja.choices)
    | dict(RiwayatKeluarga.Hubungan.choices)
    | {"ringan": "Ringan", "sedang": "Sedang", "berat": "Berat", JenisAsn.PPPK_PW.value: "PPPK Paruh Waktu"}
)
KOLOM_BERKODE = frozenset({"Jenis", "Sebagai", "Predikat", "Hubungan", "Tingkat", "Jenis ASN"})
KOLOM_TANGGAL = frozenset({"Kontrak sampai", "Pelantikan", "KGB berikutnya", "Lahir", "Nikah"})


@dataclass(frozen=True, slots=True)
class Peristiwa:
    """One event, ready to show. sel: the values in the order of its history's columns."""

    kode: UUID
    jenis: str
    judul_jenis: str
    mulai: date | None
    selesai: date | None
    sel: tuple[tuple[str, str], ...]
    sk_nomor: str
    sk_tanggal: date | None
    sk_pejabat: str
    dokumen: UUID | None
    sumber: str
    is_batal: bool
    alasan_pembatalan: str

    @property
    def ringkas(self) -> str:
        """What the event says, in one line."""
        return " · ".join(nilai for _, nilai in self.sel if nilai)


@dataclass(frozen=True, slots=True)
class Bagian:
    """One history as a table: heading, columns, events newest first."""

    kode: str
    judul: str
    kolom: tuple[str, ...]
    berwaktu: bool
    baris: tuple[Peristiwa, ...]


@dataclass(frozen=True, slots=True)
class Rekam:
    """Everything of one employee page but the sensitive parts."""

    pegawai: Pegawai
    keadaan: KeadaanPegawai | None
    linimasa: tuple[Peristiwa, ...]
    bagian: tuple[Bagian, ...]


@dataclass(frozen=True, slots=True)
class IsiSensitif:
    """The sensitive parts of one record. nik: empty when none is recorded."""

    nik: str
    npwp: str
    bagian: tuple[Bagian, ...]


def get_keadaan(pegawai: Pegawai, pada: date) -> KeadaanPegawai | None:
    """Return the state of `pegawai` on `pada` with everything a page names, or None."""
    return (
        KeadaanPegawai.objects.pada(pada)
        .filter(pegawai_id=pegawai.pk)
        .select_related(
            "unit",
            "jabatan",
            "golongan",
            "kedudukan",
            "jenjang",
            "eselon",
            "tingkat_pendidikan",
            "pendidikan",
        )
        .first()
    )


def get_rekam(pegawai: Pegawai, pada: date) -> Rekam:
    """Return the record of `pegawai` with the state on `pada`; two queries."""
    peristiwa = list_peristiwa(pegawai, RIWAYAT_BIASA)
    return Rekam(
        pegawai=pegawai,
        keadaan=get_keadaan(pegawai, pada),
        linimasa=tuple(satu for satu in peristiwa if satu.mulai),
        bagian=susun_bagian(peristiwa, RIWAYAT_BIASA),
    )


def get_sensitif(pegawai: Pegawai) -> IsiSensitif:
    """Return the sensitive parts of `pegawai`; one query. The caller has written down that they are read."""
    return IsiSensitif(
        nik=sandi.buka(pegawai.nik_sandi) if pegawai.nik_sandi else "",
        npwp=pegawai.npwp,
        bagian=susun_bagian(list_peristiwa(pegawai, RIWAYAT_SENSITIF), RIWAYAT_SENSITIF),
    )


def list_peristiwa(pegawai: Pegawai, daftar_jenis: Iterable[JenisRiwayat]) -> list[Peristiwa]:
    """Return the events of these histories, newest first, undated ones last; one query."""
    per_kode = {jenis.kode: jenis for jenis in daftar_jenis}
    kueri = [_kueri(jenis, pegawai) for jenis in per_kode.values()]
    baris = kueri[0].union(*kueri[1:], all=True)
    peristiwa = [_peristiwa(per_kode[satu["p_riwayat"]], satu) for satu in baris]
    return sorted(peristiwa, key=lambda satu: (satu.mulai or date.min, str(satu.kode)), reverse=True)


def susun_bagian(peristiwa: Iterable[Peristiwa], daftar_jenis: Iterable[JenisRiwayat]) -> tuple[Bagian, ...]:
    """Group events into one table per history; a history without events keeps its place."""
    per_jenis: dict[str, list[Peristiwa]] = {}
    for satu in peristiwa:
        per_jenis.setdefault(satu.jenis, []).append(satu)
    return tuple(
        Bagian(j.kode, j.judul, tuple(j.rinci), bool(j.mulai), tuple(per_jenis.get(j.kode, ())))
        for j in daftar_jenis
    )


def _kueri(jenis: JenisRiwayat, pegawai: Pegawai) -> QuerySet[Any, Any]:
    kosong = Cast(Value(None), DateField())
    return (
        jenis.model.objects.filter(pegawai=pegawai, **(jenis.syarat or {}))
        .order_by()
        .annotate(
            p_riwayat=Value(jenis.kode, output_field=CharField()),
            p_mulai=Cast(F(jenis.mulai), DateField()) if jenis.mulai else kosong,
            p_selesai=Cast(F(jenis.selesai), DateField()) if jenis.selesai else kosong,
            p_rinci=JSONObject(**{f"k{n}": F(asal) for n, asal in enumerate(jenis.rinci.values())}),
            p_dokumen=F("dokumen__kode"),
        )
        .values(
            "p_riwayat", "p_mulai", "p_selesai", "p_rinci", "p_dokumen", "kode", "sk_nomor", "sk_tanggal",
            "sk_pejabat", "sumber", "dibatalkan_pada", "alasan_pembatalan",
        )
    )  # fmt: skip


def _peristiwa(jenis: JenisRiwayat, baris: Mapping[str, Any]) -> Peristiwa:
    rinci = baris["p_rinci"]
    return Peristiwa(
        kode=baris["kode"],
        jenis=jenis.kode,
        judul_jenis=jenis.judul,
        mulai=baris["p_mulai"],
        selesai=baris["p_selesai"],
        sel=tuple((label, _tampil(label, rinci[f"k{n}"])) for n, label in enumerate(jenis.rinci)),
        sk_nomor=baris["sk_nomor"],
        sk_tanggal=baris["sk_tanggal"],
        sk_pejabat=baris["sk_pejabat"],
        dokumen=baris["p_dokumen"],
        sumber=Sumber(baris["sumber"]).label,
        is_batal=baris["dibatalkan_pada"] is not None,
        alasan_pembatalan=baris["alasan_pembatalan"],
    )


def _tampil(label: str, nilai: Any) -> str:
    if nilai is None or nilai == "":
        return ""
    if label in KOLOM_TANGGAL:
        return tanggal_panjang(date.fromisoformat(nilai))
    if label in KOLOM_BERKODE:
        return LABEL_NILAI.get(nilai, nilai)
    if label == "Gaji pokok":
        return f"Rp{nilai:,}".replace(",", ".")
    return str(nilai).replace(".", ",") if isinstance(nilai, float) else str(nilai)
