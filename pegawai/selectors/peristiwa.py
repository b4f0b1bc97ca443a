"""Reads of the events of one employee: all histories in one query, each row in one shape."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection
from django.db.models import CharField, DateField, F, QuerySet, Value
from django.db.models.functions import Cast, JSONObject

from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import (
    AngkaKredit,
    Pegawai,
    PenugasanTambahan,
    RiwayatAtasan,
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


@dataclass(frozen=True, slots=True)
class JenisRiwayat:
    """One history: its model, its day, the values it shows.

    rinci: label of a column -> expression; bahan: name -> expression of the bare values that rules and
    sentences are made of.
    """

    kode: str
    judul: str
    model: Any
    mulai: str
    rinci: Mapping[str, str]
    selesai: str | None = None
    sensitif: bool = False
    syarat: Mapping[str, Any] | None = None
    bahan: Mapping[str, str] = field(default_factory=dict)


RIWAYAT_BIASA = (
    JenisRiwayat("kedudukan", "Kedudukan", RiwayatKedudukan, "tmt", {
        "Jenis ASN": "jenis_asn", "Kedudukan": "kedudukan__nama", "Kontrak sampai": "kontrak_selesai"},
        bahan={"jenis_asn": "jenis_asn", "kode": "kedudukan__kode", "nama": "kedudukan__nama",
               "masa_kerja": "kedudukan__masa_kerja", "kontrak_selesai": "kontrak_selesai"}),
    JenisRiwayat("pangkat", "Pangkat", RiwayatPangkat, "tmt", {
        "Golongan": "golongan__kode", "Pangkat": "golongan__nama", "Jenis": "jenis",
        "MKG tahun": "mkg_tahun", "MKG bulan": "mkg_bulan"},
        bahan={"golongan": "golongan__kode", "pangkat": "golongan__nama", "urut": "golongan__urut",
               "sistem": "golongan__jenis", "jenis": "jenis", "mkg_tahun": "mkg_tahun",
               "mkg_bulan": "mkg_bulan"}),
    JenisRiwayat("jabatan", "Jabatan", RiwayatJabatan, "tmt", {
        "Jabatan": "jabatan__nama", "Unit kerja": "unit__nama", "Pelantikan": "tmt_pelantikan"},
        bahan={"jabatan": "jabatan__nama", "unit": "unit__nama"}),
    JenisRiwayat("atasan", "Atasan langsung", RiwayatAtasan, "tmt", {"Atasan": "atasan__nama"},
        bahan={"depan": "atasan__gelar_depan", "nama": "atasan__nama",
               "belakang": "atasan__gelar_belakang"}),
    JenisRiwayat("penugasan", "Plt. dan Plh.", PenugasanTambahan, "mulai", {
        "Sebagai": "jenis", "Jabatan": "jabatan__nama", "Unit kerja": "unit__nama"}, selesai="selesai",
        bahan={"jenis": "jenis", "jabatan": "jabatan__nama", "unit": "unit__nama"}),
    JenisRiwayat("pendidikan", "Pendidikan", RiwayatPendidikan, "tmt", {
        "Tingkat": "pendidikan__tingkat__nama", "Jurusan": "pendidikan__jurusan", "Sekolah": "sekolah",
        "Lulus": "tahun_lulus"},
        bahan={"tingkat": "pendidikan__tingkat__kode", "jurusan": "pendidikan__jurusan",
               "sekolah": "sekolah", "tahun_lulus": "tahun_lulus", "ijazah": "ijazah_nomor"}),
    JenisRiwayat("gaji", "Gaji berkala", RiwayatGaji, "tmt", {
        "Golongan": "golongan__kode", "MKG tahun": "mkg_tahun", "Gaji pokok": "gaji_baru",
        "KGB berikutnya": "tmt_berikutnya"},
        bahan={"golongan": "golongan__kode", "mkg_tahun": "mkg_tahun", "mkg_bulan": "mkg_bulan",
               "gaji": "gaji_baru", "tmt_berikutnya": "tmt_berikutnya"}),
    JenisRiwayat("kinerja", "Kinerja", RiwayatKinerja, "", {
        "Tahun": "tahun", "Predikat": "predikat", "Penilai": "penilai"},
        bahan={"tahun": "tahun", "predikat": "predikat"}),
    JenisRiwayat("angka_kredit", "Angka kredit", AngkaKredit, "mulai", {
        "Jenjang": "jenjang__nama", "Angka kredit": "nilai"}, selesai="selesai",
        bahan={"jenjang": "jenjang__nama", "nilai": "nilai"}),
    JenisRiwayat("penghargaan", "Penghargaan", RiwayatPenghargaan, "tanggal", {
        "Penghargaan": "jenis__nama", "Pemberi": "pemberi"},
        bahan={"jenis": "jenis__nama", "pemberi": "pemberi"}),
    JenisRiwayat("cuti", "Cuti", RiwayatCuti, "mulai", {
        "Jenis": "jenis__nama", "Hari kerja": "hari_kerja", "Hak tahun": "tahun_hak"},
        selesai="selesai", syarat={"jenis__sensitif": False},
        bahan={"jenis": "jenis__nama", "hari_kerja": "hari_kerja"}),
)  # fmt: skip

RIWAYAT_SENSITIF = (
    JenisRiwayat("keluarga", "Keluarga", RiwayatKeluarga, "", {
        "Hubungan": "hubungan", "Nama": "nama", "Lahir": "tanggal_lahir", "Nikah": "tanggal_nikah",
        "Pekerjaan": "pekerjaan"}, sensitif=True,
        bahan={"hubungan": "hubungan", "nama": "nama", "tanggal_lahir": "tanggal_lahir",
               "tanggal_nikah": "tanggal_nikah", "pekerjaan": "pekerjaan"}),
    JenisRiwayat("disiplin", "Hukuman disiplin", RiwayatDisiplin, "mulai", {
        "Hukuman": "jenis__nama", "Tingkat": "jenis__tingkat", "Pasal": "pasal_dilanggar",
        "Uraian": "uraian"}, selesai="selesai", sensitif=True),
    JenisRiwayat("cuti_kesehatan", "Cuti kesehatan", RiwayatCuti, "mulai", {
        "Jenis": "jenis__nama", "Hari kerja": "hari_kerja"},
        selesai="selesai", sensitif=True, syarat={"jenis__sensitif": True}),
)  # fmt: skip

PER_KODE = {jenis.kode: jenis for jenis in (*RIWAYAT_BIASA, *RIWAYAT_SENSITIF)}
SIAPA_SAJA = -1
"""Stands for the key of the employee in a query that is put together once."""

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
    """One event, ready to show.

    sel: the values in the order of its history's columns; nilai: the bare values (`bahan`), dates as ISO
    text; urut: order of writing among events of one history on one day; batch, tempat: the import that
    brought it and where in its file it stands.
    """

    kode: UUID
    urut: int
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
    nilai: Mapping[str, Any]
    batch: UUID | None = None
    tempat: str = ""

    @property
    def hari(self) -> date | None:
        """The day from which the event is known: its own, or the end of its year; None without either."""
        if self.mulai is None and self.nilai.get("tahun"):
            return date(self.nilai["tahun"], 12, 31)
        return self.mulai

    @property
    def ringkas(self) -> str:
        """What the event says, in one line."""
        return " · ".join(nilai for _, nilai in self.sel if nilai)


def list_peristiwa(pegawai: Pegawai, daftar_jenis: Sequence[JenisRiwayat]) -> list[Peristiwa]:
    """Return the events of these histories, newest first, undated ones last; one query."""
    per_kode = {jenis.kode: jenis for jenis in daftar_jenis}
    sql, isian = _sql(tuple(per_kode))
    with connection.cursor() as kursor:
        kursor.execute(sql, [pegawai.pk if satu == SIAPA_SAJA else satu for satu in isian])
        peristiwa = [_peristiwa(per_kode[satu[0]], _Baris(*satu)) for satu in kursor.fetchall()]
    return sorted(peristiwa, key=lambda satu: (satu.hari or date.min, satu.urut), reverse=True)


@lru_cache(maxsize=16)
def _sql(daftar_kode: tuple[str, ...]) -> tuple[str, tuple[Any, ...]]:
    """Return the query over these histories; SIAPA_SAJA stands in its parameters for the employee.

    Putting it together costs more than the database needs to answer it, and it is always the same.
    """
    kueri = [_kueri(PER_KODE[kode]) for kode in daftar_kode]
    gabungan = kueri[0].union(*kueri[1:], all=True) if kueri[1:] else kueri[0]
    return gabungan.query.sql_with_params()


class _Baris(NamedTuple):
    """One row of that query."""

    riwayat: str
    mulai: date | None
    selesai: date | None
    rinci: str
    bahan: str
    urut: int
    dokumen: UUID | None
    kode: UUID
    sk_nomor: str
    sk_tanggal: date | None
    sk_pejabat: str
    sumber: str
    dibatalkan_pada: datetime | None
    alasan_pembatalan: str
    batch: UUID | None
    batch_lembar: str
    batch_baris: int | None


def _kueri(jenis: JenisRiwayat) -> QuerySet[Any, Any]:
    kosong = Cast(Value(None), DateField())
    return (
        jenis.model.objects.filter(pegawai_id=SIAPA_SAJA, **(jenis.syarat or {}))
        .order_by()
        .annotate(
            p_riwayat=Value(jenis.kode, output_field=CharField()),
            p_mulai=Cast(F(jenis.mulai), DateField()) if jenis.mulai else kosong,
            p_selesai=Cast(F(jenis.selesai), DateField()) if jenis.selesai else kosong,
            p_urut=F("pk"),
            p_rinci=JSONObject(**{f"k{n}": F(asal) for n, asal in enumerate(jenis.rinci.values())}),
            p_bahan=JSONObject(**{nama: F(asal) for nama, asal in jenis.bahan.items()}),
            p_dokumen=F("dokumen__kode"),
            p_batch=F("batch__kode"),
        )
        .values_list(
            "p_riwayat", "p_mulai", "p_selesai", "p_rinci", "p_bahan", "p_urut", "p_dokumen", "kode",
            "sk_nomor", "sk_tanggal", "sk_pejabat", "sumber", "dibatalkan_pada", "alasan_pembatalan",
            "p_batch", "batch_lembar", "batch_baris",
        )
    )  # fmt: skip


def _peristiwa(jenis: JenisRiwayat, baris: _Baris) -> Peristiwa:
    rinci = json.loads(baris.rinci)
    return Peristiwa(
        kode=baris.kode,
        urut=baris.urut,
        jenis=jenis.kode,
        judul_jenis=jenis.judul,
        mulai=baris.mulai,
        selesai=baris.selesai,
        sel=tuple((label, _tampil(label, rinci[f"k{n}"])) for n, label in enumerate(jenis.rinci)),
        sk_nomor=baris.sk_nomor,
        sk_tanggal=baris.sk_tanggal,
        sk_pejabat=baris.sk_pejabat,
        dokumen=baris.dokumen,
        sumber=Sumber(baris.sumber).label,
        is_batal=baris.dibatalkan_pada is not None,
        alasan_pembatalan=baris.alasan_pembatalan,
        nilai=json.loads(baris.bahan),
        batch=baris.batch,
        tempat=" ".join(
            filter(None, [baris.batch_lembar, f"baris {baris.batch_baris}" if baris.batch_baris else ""])
        ),
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
