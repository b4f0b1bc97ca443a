"""The rules of a history, applied to the staged events that would be written.

Each event is judged beside the career on record and the other events of the file. What a rule forbids is an
error of its row, what asks for a reason a warning. People are read in groups, so memory stays level.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

from pegawai.domain.impor.penjelasan import jelaskan
from pegawai.domain.ketentuan import Ketentuan
from pegawai.domain.riwayat.karier import Karier
from pegawai.domain.temuan import Temuan, Tingkat
from pegawai.models import GajiPokok, Pegawai
from pegawai.registri import jenis_riwayat
from pegawai.services.impor.jenis import Catatan
from pegawai.services.impor.susunan import Susunan
from pegawai.services.riwayat.karier import PEMBACA, SELALU_DIBACA, baca_banyak

ORANG_SEKALI = 1_000
DIABAIKAN = frozenset(
    {"sk_tanpa_nomor", "sk_setelah_tmt", "tanpa_nomor_ijazah", "tanpa_pasal", "bukan_pendidikan_tertinggi"}
)
"""What old lists never hold, or what is no fault in a list of a whole career: no remark on every row."""
SENSITIF = frozenset({"keluarga", "disiplin", "cuti"})
"""Kinds whose findings name only the field: their sentences would repeat what is secret."""


def periksa(kursor: Any, susunan: Susunan, per_tanggal: date) -> list[Catatan]:
    """Return the findings about the rows of `impor_nasib` that are new or changed."""
    if not susunan.aturan:
        return []
    kolom = [kolom for kolom in susunan.kolom if susunan.bidang(kolom).name != "catatan"]
    kursor.execute(
        "SELECT array_agg(DISTINCT c.pegawai_id ORDER BY c.pegawai_id) FROM impor_cocok c "
        "JOIN impor_nasib n USING (urut) WHERE n.nasib IN ('baru', 'berubah')"
    )
    orang = kursor.fetchone()[0] or []
    penilai = _Penilai(susunan, per_tanggal)
    hasil: list[Catatan] = []
    for awal in range(0, len(orang), ORANG_SEKALI):
        kelompok = orang[awal : awal + ORANG_SEKALI]
        kursor.execute(
            f"SELECT c.urut, c.lembar, c.baris, c.pegawai_id, n.riwayat_id, "
            f"{', '.join(_sql(susunan, satu) for satu in kolom)} "
            "FROM impor_cocok c JOIN impor_nasib n USING (urut) "
            f"LEFT JOIN {susunan.tabel} r ON r.id = n.riwayat_id "
            "WHERE n.nasib IN ('baru', 'berubah') AND c.pegawai_id = ANY(%s) ORDER BY c.urut",
            [kelompok],
        )
        hasil += penilai.nilai(kelompok, kolom, kursor.fetchall())
    return hasil


def _sql(susunan: Susunan, kolom: str) -> str:
    """Return what the event would hold."""
    bawaan = susunan.bawaan.get(kolom, "NULL")
    tercatat = f"CASE WHEN n.perubahan ? '{kolom}' THEN c.w_{kolom} ELSE r.{kolom} END"
    return f"CASE WHEN r.id IS NULL THEN coalesce(c.w_{kolom}, {bawaan}) ELSE {tercatat} END"


class _Penilai:
    """Judges the events of one history; keeps the reference rows between groups of people."""

    def __init__(self, susunan: Susunan, per_tanggal: date) -> None:
        self._susunan = susunan
        self._hari = per_tanggal
        bentuk = jenis_riwayat.ambil(susunan.aturan)
        if bentuk is None:
            raise LookupError(susunan.aturan)
        self._bentuk = bentuk
        self._model, rujukan, self._menjadi = PEMBACA[susunan.aturan]
        self._rujukan: dict[str, tuple[Any, list[str]]] = {}
        for jalur in rujukan:
            nama, _, sisa = jalur.partition("__")
            self._rujukan.setdefault(nama, (self._model._meta.get_field(nama).related_model, []))
            self._rujukan[nama][1].extend([sisa] if sisa else [])
        self._tabel_gaji = _tabel_gaji() if "gaji" in bentuk.perlu else {}
        self._bawaan: dict[str, Any] = {"pk": None} | {
            satu.attname: "" if satu.empty_strings_allowed and not satu.null else None
            for satu in self._model._meta.concrete_fields
        }
        self._tersimpan: dict[str, dict[int, Any]] = defaultdict(dict)

    def nilai(self, orang: list[int], kolom: list[str], daftar: list[tuple[Any, ...]]) -> Iterator[Catatan]:
        """Yield the findings about the rows of these people."""
        peristiwa = [self._bangun(dict(zip(kolom, satu[5:], strict=True))) for satu in daftar]
        self._muat(peristiwa)
        baru: dict[int, list[tuple[int, Any]]] = defaultdict(list)
        for satu, riwayat in zip(daftar, peristiwa, strict=True):
            baru[satu[3]].append((satu[0], self._menjadi(riwayat)))
        karier = baca_banyak(
            Pegawai.objects.filter(pk__in=orang),
            per_tanggal=self._hari,
            perlu={*self._bentuk.perlu} - {"gaji", self._susunan.aturan},
        )
        tercatat = self._tercatat(karier, {satu[4] for satu in daftar if satu[4]})
        for satu, riwayat in zip(daftar, peristiwa, strict=True):
            urut, lembar, baris, pegawai_id = satu[:4]
            lain = [*tercatat[pegawai_id], *(isi for nomor, isi in baru[pegawai_id] if nomor != urut)]
            ganti: dict[str, Any] = {"tabel_gaji": self._tabel_gaji, self._susunan.aturan: tuple(lain)}
            diri = replace(karier[pegawai_id], **ganti)
            for temuan in self._bentuk.aturan(riwayat, diri):
                if temuan.kode not in DIABAIKAN:
                    yield self._catatan(lembar, baris, temuan)

    def _bangun(self, isi: Mapping[str, Any]) -> Any:
        """Return what the rules read of an event; an instance of the model would take most of the time."""
        return SimpleNamespace(
            **self._bawaan | {nama: nilai for nama, nilai in isi.items() if nilai is not None}
        )

    def _muat(self, peristiwa: list[Any]) -> None:
        """Attach the reference rows that the rules read, each fetched once."""
        for nama, (model, sisa) in self._rujukan.items():
            kolom, kenal = self._model._meta.get_field(nama).attname, self._tersimpan[nama]
            kurang = {getattr(satu, kolom) for satu in peristiwa} - kenal.keys()
            if kurang:
                kenal.update(model.objects.select_related(*sisa).in_bulk(kurang))
            for satu in peristiwa:
                setattr(satu, nama, kenal[getattr(satu, kolom)])

    def _tercatat(self, karier: Mapping[int, Karier], diubah: set[int]) -> dict[int, list[Any]]:
        """Return the events on record per person, without those that the file changes."""
        if self._susunan.aturan in SELALU_DIBACA:
            return {
                pk: [lain for lain in getattr(satu, self._susunan.aturan) if lain.urut not in diubah]
                for pk, satu in karier.items()
            }
        _, rujukan, menjadi = PEMBACA[self._susunan.aturan]
        hasil: dict[int, list[Any]] = defaultdict(list)
        semua = self._model.objects.sah().filter(pegawai__in=[*karier]).exclude(pk__in=diubah)
        for satu in semua.select_related(*rujukan):
            hasil[satu.pegawai_id].append(menjadi(satu))
        return hasil

    def _catatan(self, lembar: str, baris: int, temuan: Temuan) -> Catatan:
        bidang = self._susunan.asal(temuan.bidang) if temuan.bidang else "nip"
        pesan = f"{temuan.pesan} ({temuan.dasar})" if temuan.dasar else temuan.pesan
        if self._susunan.aturan in SENSITIF:
            pesan = jelaskan(temuan.kode, temuan.dasar)
        return Catatan(lembar, baris, bidang, temuan.kode, pesan, is_galat=temuan.tingkat is Tingkat.LARANG)


def _tabel_gaji() -> dict[str, Ketentuan[Mapping[int, int]]]:
    """Return the salary tables of all ranks."""
    tabel: dict[str, dict[date, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    dasar: dict[str, str] = {}
    for satu in GajiPokok.objects.select_related("golongan"):
        tabel[satu.golongan.kode][satu.berlaku_mulai][satu.mkg] = satu.gaji
        dasar[satu.golongan.kode] = satu.dasar
    return {kode: Ketentuan(f"gaji.{kode}", dasar[kode], "rupiah", dict(isi)) for kode, isi in tabel.items()}
