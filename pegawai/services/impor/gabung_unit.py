"""Merging units: new ones get their place in the tree, known ones what may change without a reorganisation.

A unit is known by its code. Another name,
      kind or parent is a step in the life of the organisation and belongs
to a reorganisation, which keeps the history; such rows are remarked on.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from psycopg2.extras import execute_values

from pegawai.models import UnitKerja, Wilayah
from pegawai.services.impor import benda
from pegawai.services.impor.cocokkan import hitung_nasib
from pegawai.services.impor.jenis import Catatan, Hitungan, Perintah

BOLEH_BERUBAH = {"nama_pendek": "nama_pendek", "wilayah_id": "wilayah", "alamat": "alamat_unit"}
"""Column of UnitKerja → staged value that corrects it."""
DIUBAH = benda.diubah(UnitKerja, tuple(BOLEH_BERUBAH))
KOLOM = ("urut", "lembar", "baris", "kode", "kode_induk", "nama_unit", "nama_pendek", "jenis_unit",
         "berlaku_mulai", "wilayah", "alamat_unit", "dasar")  # fmt: skip


@dataclass(slots=True)
class _Pohon:
    """The tree as it is and as the file wants it."""

    ada: dict[str, UnitKerja]
    wilayah: set[str]
    sumber: str
    baru: dict[str, UnitKerja] = field(default_factory=dict)
    langkah: dict[str, int] = field(default_factory=dict)
    anak: dict[str, int] = field(default_factory=dict)
    nasib: list[tuple[Any, ...]] = field(default_factory=list)
    catatan: list[Catatan] = field(default_factory=list)
    ditolak: set[str] = field(default_factory=set)

    def cari(self, kode: str) -> UnitKerja | None:
        return self.ada.get(kode) or self.baru.get(kode)

    def tolak(self, satu: Mapping[str, Any], bidang: str, kode: str, pesan: str) -> None:
        self.ditolak.add(satu["kode"])
        self.catatan.append(Catatan(satu["lembar"], satu["baris"], bidang, kode, pesan, is_galat=True))


def gabung(kursor: Any, perintah: Perintah, lapor: Callable[[str], None]) -> Hitungan:
    """Merge `impor_panggung`; with a batch, write it. Same file twice: nothing changes the second time."""
    hitungan = Hitungan()
    lapor("Menyusun pohon unit")
    if perintah.batch_id is not None:
        kursor.execute("SELECT pg_advisory_xact_lock(731001)")  # as a reorganisation does
    kursor.execute(f"SELECT {', '.join(KOLOM)} FROM impor_panggung ORDER BY urut")
    daftar = [dict(zip(KOLOM, satu, strict=True)) for satu in kursor.fetchall()]
    pohon = _Pohon(
        ada={satu.kode: satu for satu in UnitKerja.objects.pernah_ada()},
        wilayah=set(Wilayah.objects.values_list("kode", flat=True)),
        sumber=perintah.sumber or "Impor",
    )
    for satu in _induk_dahulu(daftar, pohon):
        _nilai(satu, pohon)
    _buat_nasib(kursor, pohon)
    hitungan.catatan = pohon.catatan
    hitung_nasib(kursor, hitungan)
    if perintah.batch_id is not None:
        lapor("Menulis unit")
        hitungan.ditulis = {"unitkerja": _tulis(kursor, pohon, perintah.batch_id)}
    return hitungan


def _induk_dahulu(daftar: list[dict[str, Any]], pohon: _Pohon) -> Iterator[dict[str, Any]]:
    """Yield each row after that of its parent; say which have no parent, go in a circle or repeat a code."""
    per_kode: dict[str, dict[str, Any]] = {}
    for satu in daftar:
        if satu["kode"] in per_kode:
            pesan = (
                f"Kode ini sudah tertulis pada baris {per_kode[satu['kode']]['baris']}. Hapus salah satunya."
            )
            pohon.tolak(satu, "kode", "duplicate_in_file", pesan)
        else:
            per_kode[satu["kode"]] = satu
    anak: dict[str, list[dict[str, Any]]] = {}
    antrean = []
    for satu in per_kode.values():
        induk = satu["kode_induk"] or ""
        if induk in per_kode and satu["kode"] not in pohon.ada:
            anak.setdefault(induk, []).append(satu)
        else:
            antrean.append(satu)
    selesai = set()
    for satu in antrean:
        selesai.add(satu["kode"])
        yield satu
        antrean += anak.get(satu["kode"], [])
    for kode, satu in per_kode.items():
        if kode not in selesai:
            pohon.tolak(satu, "kode_induk", "parent_circle", "Induk unit ini berputar kembali kepadanya.")


def _nilai(satu: dict[str, Any], pohon: _Pohon) -> None:
    if satu["wilayah"] and satu["wilayah"] not in pohon.wilayah:
        pohon.tolak(satu, "wilayah", "wilayah_unknown", "Kode wilayah ini belum ada dalam tabel rujukan.")
    elif (tercatat := pohon.ada.get(satu["kode"])) is not None:
        _bandingkan(satu, tercatat, pohon)
    else:
        _tambah(satu, pohon)


def _bandingkan(satu: dict[str, Any], unit: UnitKerja, pohon: _Pohon) -> None:
    induk = pohon.cari(satu["kode_induk"]) if satu["kode_induk"] else None
    beda = [
        nama
        for nama, is_beda in (
            ("nama", satu["nama_unit"] != unit.nama),
            ("jenis", satu["jenis_unit"] != unit.jenis),
            ("induk", induk is not None and induk.path != unit.path[: -UnitKerja.steplen]),
        )
        if is_beda
    ]
    if beda:
        pesan = (
            f"Berbeda dari yang tercatat: {', '.join(beda)}. Ubah lewat Reorganisasi agar riwayatnya terjaga."
        )
        pohon.catatan.append(Catatan(satu["lembar"], satu["baris"], "kode", "needs_reorganisation", pesan))
    perubahan = {
        kolom: [getattr(unit, kolom), satu[asal]]
        for kolom, asal in BOLEH_BERUBAH.items()
        if satu[asal] is not None and satu[asal] != getattr(unit, kolom)
    }
    nasib = "berubah" if perubahan else "sama"
    pohon.nasib.append((satu["urut"], None, unit.pk, json.dumps(perubahan), nasib))


def _tambah(satu: dict[str, Any], pohon: _Pohon) -> None:
    induk = pohon.cari(satu["kode_induk"]) if satu["kode_induk"] else None
    if induk is None and (satu["kode_induk"] or pohon.ada or pohon.baru):
        sebab = "belum ada" if satu["kode_induk"] else "kosong"
        pesan = f"Kode induk {sebab}. Tulis kode unit di atasnya, yang tercatat atau ada pada berkas ini."
        if satu["kode_induk"] in pohon.ditolak:
            pesan = "Unit induknya ada pada berkas ini tetapi bermasalah. Perbaiki baris induknya dahulu."
        pohon.tolak(satu, "kode_induk", "parent_unknown", pesan)
        return
    if induk is not None and induk.berlaku_selesai is not None:
        pohon.tolak(satu, "kode_induk", "unit_ended", "Unit induk sudah berakhir. Pakai kode penerusnya.")
        return
    jalur, dalam = _tempat(induk, pohon)
    mulai: date = satu["berlaku_mulai"]
    pohon.baru[satu["kode"]] = UnitKerja(
        path=jalur, depth=dalam, numchild=0, kode=satu["kode"], nama=satu["nama_unit"],
        nama_pendek=satu["nama_pendek"] or "", jenis=satu["jenis_unit"], wilayah_id=satu["wilayah"],
        alamat=satu["alamat_unit"] or "", berlaku_mulai=mulai, sumber=(satu["dasar"] or pohon.sumber)[:200],
    )  # fmt: skip
    pohon.nasib.append((satu["urut"], None, None, "{}", "baru"))


def _tempat(induk: UnitKerja | None, pohon: _Pohon) -> tuple[str, int]:
    """Return path and depth of the next child; treebeard itself adds one node per three queries."""
    awal = induk.path if induk else ""
    if awal not in pohon.langkah:
        panjang = len(awal) + UnitKerja.steplen
        saudara = [
            satu.path[-UnitKerja.steplen :]
            for satu in UnitKerja.objects.filter(path__startswith=awal, depth=panjang // UnitKerja.steplen)
        ]
        pohon.langkah[awal] = max((UnitKerja._str2int(satu) for satu in saudara), default=0)
    pohon.langkah[awal] += 1
    if induk:
        pohon.anak[awal] = pohon.anak.get(awal, 0) + 1
    dalam = induk.depth + 1 if induk else 1
    return UnitKerja._get_path(awal, dalam, pohon.langkah[awal]), dalam


def _buat_nasib(kursor: Any, pohon: _Pohon) -> None:
    kursor.execute(
        "CREATE TEMP TABLE impor_cocok ON COMMIT DROP AS "
        "SELECT s.*, NULL::bigint AS pegawai_id FROM impor_panggung s"
    )
    kursor.execute(
        "CREATE TEMP TABLE impor_nasib (urut integer PRIMARY KEY, dibuat_id bigint, lama_id bigint, "
        "perubahan jsonb, nasib text) ON COMMIT DROP"
    )
    execute_values(kursor.cursor, "INSERT INTO impor_nasib VALUES %s", pohon.nasib)


def _tulis(kursor: Any, pohon: _Pohon, batch_id: int) -> int:
    UnitKerja.objects.bulk_create(pohon.baru.values())
    induk = UnitKerja.objects.in_bulk(pohon.anak.keys(), field_name="path") if pohon.anak else {}
    for jalur, banyak in pohon.anak.items():
        induk[jalur].numchild += banyak
    UnitKerja.objects.bulk_update(induk.values(), ["numchild"])
    kursor.execute(
        "UPDATE impor_nasib n SET dibuat_id = u.id "
        "FROM impor_cocok c JOIN pegawai_unitkerja u ON u.kode = c.kode "
        "WHERE c.urut = n.urut AND n.nasib = 'baru'"
    )
    tetapan = ", ".join(
        f"{kolom} = CASE WHEN n.perubahan ? '{kolom}' THEN c.{asal} ELSE r.{kolom} END"
        for kolom, asal in BOLEH_BERUBAH.items()
    )
    kursor.execute(
        f"UPDATE pegawai_unitkerja r SET {tetapan} FROM impor_cocok c JOIN impor_nasib n USING (urut) "
        "WHERE r.id = n.lama_id AND n.nasib = 'berubah'"
    )
    benda.catat(kursor, batch_id)
    return len(pohon.baru)
