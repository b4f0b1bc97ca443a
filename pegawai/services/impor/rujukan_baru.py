"""Creating the units and posts that a file names and the reference tables lack; only when asked to."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Jabatan, JenjangJabatan, UnitKerja
from pegawai.models.unit import KODE_PENAMPUNG, JenisUnit
from pegawai.services.impor.cocokkan import KUNCI_UNIT, PEMISAH, Dipilih, buku_rujukan
from pegawai.services.impor.jenis import Perintah
from pegawai.services.impor.tempat import OPD, PencariUnit

BERLAKU_MULAI = date(1945, 8, 17)
"""The day from which a unit of unknown age holds: before every event that can name it."""

NAMA_PENAMPUNG = "Unit dari impor (belum ditempatkan)"

_JENIS_UNIT = (
    (r"sd|sekolah dasar|sdn", JenisUnit.SEKOLAH_DASAR),
    (r"smp|smpn|sekolah menengah", JenisUnit.SEKOLAH_MENENGAH),
    (r"puskesmas", JenisUnit.PUSKESMAS),
    (r"kelurahan", JenisUnit.KELURAHAN),
    (r"kecamatan", JenisUnit.KECAMATAN),
    (r"uptd?|ruang|instalasi|poli", JenisUnit.UPTD),
    (r"sub ?bag(?:ian)?", JenisUnit.SUBBAGIAN),
    (r"seksi", JenisUnit.SEKSI),
    (r"bagian", JenisUnit.BAGIAN),
    (r"bidang", JenisUnit.BIDANG),
    (r"dinas", JenisUnit.DINAS),
    (r"badan", JenisUnit.BADAN),
    (r"inspektorat", JenisUnit.INSPEKTORAT),
    (r"rsud|rumah sakit", JenisUnit.RSUD),
    (r"satuan", JenisUnit.SATUAN),
    (r"sekretariat", JenisUnit.SEKRETARIAT),
)
_JENIS_JABATAN = (
    (
        r"sekretaris daerah|asisten|staf ahli|kepala (?:dinas|badan)|inspektur$|inspektur daerah",
        JenisJabatan.JPT,
    ),
    (r"camat|sekretaris|kepala bagian|kepala bidang|inspektur pembantu", JenisJabatan.ADMINISTRATOR),
    (r"lurah|kepala seksi|kepala subbagian|kepala sub|kepala uptd?", JenisJabatan.PENGAWAS),
)


class RujukanBelumDimuat(KesalahanAturan):
    """A reference table that every import needs is empty."""

    def __init__(self, tabel: str) -> None:
        super().__init__(
            "rujukan_belum_dimuat",
            f"Tabel rujukan {tabel} belum berisi. Muat data rujukan lebih dahulu, lalu ulangi impor.",
        )


def menurut(kursor: Any, perintah: Perintah) -> dict[str, list[int]]:
    """Create what the administrator asked for: everything missing, or the names chosen for it."""
    if not perintah.buat_rujukan and not perintah.nama_baru:
        return {}
    hanya = None if perintah.buat_rujukan else perintah.nama_baru
    return buat(kursor, sumber=perintah.sumber, padanan=perintah.padanan, hanya=hanya)


def buat(
    kursor: Any,
    *,
    sumber: str,
    padanan: Mapping[str, Mapping[str, int]],
    hanya: Mapping[str, Collection[str]] | None = None,
) -> dict[str, list[int]]:
    """Create the missing units and posts of the staged rows; return their keys, for the undo.

    padanan: names for which a row was chosen; they are not missing. hanya: the only names to create, None for
    all.
    """
    unit, jabatan = (None if hanya is None else hanya.get(nama, ()) for nama in ("unit", "jabatan"))
    if hanya is not None:
        unit = {*(unit or ()), *(PEMISAH + opd for opd in hanya.get(OPD, ()))}
    return {
        "unit": _buat_unit(kursor, sumber, padanan, unit),
        "jabatan": _buat_jabatan(kursor, sumber, padanan.get("jabatan", {}), jabatan),
    }


def _buat_unit(kursor: Any, sumber: str, padanan: Dipilih, hanya: Collection[str] | None) -> list[int]:
    """Create units below the OPD that their rows name; what has no known OPD waits in the holding unit."""
    kursor.execute(f"SELECT DISTINCT coalesce(opd, ''), coalesce(unit_kerja, '') FROM impor_panggung "
                   f"WHERE {KUNCI_UNIT} <> '{PEMISAH}' ORDER BY 1, 2")  # fmt: skip
    tertulis, dipilih = kursor.fetchall(), padanan.get("unit", {})
    opd_saja = [(opd, "") for opd, _ in tertulis if opd and hanya is not None]
    semua = dict.fromkeys([*tertulis, *opd_saja])
    cari = PencariUnit(padanan)
    kurang = [
        (opd, nama)
        for opd, nama in semua
        if (kunci := f"{nama}{PEMISAH}{opd}") not in dipilih
        and (hanya is None or kunci in hanya)
        and cari.is_baru(kunci)
    ]
    opd_kurang = [opd for opd in dict.fromkeys(opd for opd, _ in kurang if opd) if cari.is_opd_baru(opd)]
    per_induk: dict[int | None, list[str]] = defaultdict(list)
    for opd, nama in kurang:
        if nama and opd not in opd_kurang:
            per_induk[cari.opd(opd).id if opd else None].append(nama)
    baru: list[int] = []
    if opd_kurang or per_induk.get(None):
        penampung = _penampung(baru, sumber)
        per_induk[penampung] += [*opd_kurang, *per_induk.pop(None, [])]
    baru += _sisip_di_bawah({pk: nama for pk, nama in per_induk.items() if pk}, sumber)
    if opd_kurang:
        cari = PencariUnit(padanan)
        per_opd: dict[int, list[str]] = defaultdict(list)
        for opd, nama in kurang:
            if nama and opd in opd_kurang and (induk := cari.opd(opd).id):
                per_opd[induk].append(nama)
        baru += _sisip_di_bawah(per_opd, sumber)
    return baru


def _penampung(baru: list[int], sumber: str) -> int:
    """Return the key of the holding unit; one that has to be created is added to `baru`."""
    ada = UnitKerja.objects.filter(kode=KODE_PENAMPUNG).first()
    if ada is not None:
        return ada.pk
    akar = UnitKerja.objects.filter(depth=1, berlaku_selesai__isnull=True).first()
    if akar is None:
        raise RujukanBelumDimuat("unit kerja")
    (pk,) = _sisip_di_bawah({akar.pk: [NAMA_PENAMPUNG]}, sumber)
    UnitKerja.objects.filter(pk=pk).update(kode=KODE_PENAMPUNG, jenis=JenisUnit.BAGIAN)
    baru.append(pk)
    return pk


def _sisip_di_bawah(nama_per_induk: dict[int, list[str]], sumber: str) -> list[int]:
    """Add children to several parents in one insert; treebeard itself adds one node per three queries."""
    daftar_induk = UnitKerja.objects.in_bulk([pk for pk, nama in nama_per_induk.items() if nama])
    unit: list[UnitKerja] = []
    ubahan: list[UnitKerja] = []
    for pk, induk in daftar_induk.items():
        anak_akhir = UnitKerja.objects.get_last_child(induk)
        langkah = UnitKerja._str2int(anak_akhir.path[-UnitKerja.steplen :]) if anak_akhir else 0
        for nomor, nama in enumerate(nama_per_induk[pk], start=langkah + 1):
            jalur = UnitKerja._get_path(induk.path, induk.depth + 1, nomor)
            unit.append(
                UnitKerja(
                    path=jalur, depth=induk.depth + 1, numchild=0, kode=f"IMPOR-{jalur}", nama=nama[:200],
                    jenis=tebak_jenis_unit(nama), berlaku_mulai=BERLAKU_MULAI, sumber=sumber[:200],
                )
            )  # fmt: skip
        induk.numchild += len(nama_per_induk[pk])
        ubahan.append(induk)
    UnitKerja.objects.bulk_create(unit)
    UnitKerja.objects.bulk_update(ubahan, ["numchild"])
    return [satu.pk for satu in unit]


def _buat_jabatan(
    kursor: Any, sumber: str, dipilih: Mapping[str, int], hanya: Collection[str] | None
) -> list[int]:
    kursor.execute(
        "SELECT jabatan, max(jenis_jabatan) FROM impor_panggung WHERE jabatan <> '' GROUP BY 1 ORDER BY 1"
    )
    buku = buku_rujukan(Jabatan)
    jenjang_per_kode = {kode.casefold(): pk for kode, pk in JenjangJabatan.objects.values_list("kode", "pk")}
    mulai = Jabatan.objects.filter(kode__startswith="IMPOR-").count()
    daftar = [
        _jabatan(nama, jenis or "", jenjang_per_kode, sumber)
        for nama, jenis in kursor.fetchall()
        if nama not in dipilih and (hanya is None or nama in hanya) and buku.temukan(nama) is None
    ]
    for nomor, jabatan in enumerate(daftar, start=mulai + 1):
        jabatan.kode = f"IMPOR-{nomor:05d}"
    return [satu.pk for satu in Jabatan.objects.bulk_create(daftar)]


def _jabatan(nama: str, jenis_tertulis: str, jenjang_per_kode: dict[str, int], sumber: str) -> Jabatan:
    jenis, jenjang = tebak_jenis_jabatan(nama, jenis_tertulis)
    return Jabatan(
        nama=nama[:200],
        jenis=jenis,
        jenjang_id=jenjang_per_kode.get(jenjang.value) if jenjang else None,
        sumber=sumber[:200],
        terverifikasi=False,
    )


def tebak_jenis_unit(nama: str) -> JenisUnit:
    """Return the kind that a unit's name speaks of; a section when it says nothing."""
    for pola, jenis in _JENIS_UNIT:
        if re.match(rf"(?:{pola})\b", nama.casefold()):
            return jenis
    return JenisUnit.SEKSI


def tebak_jenis_jabatan(nama: str, jenis_tertulis: str = "") -> tuple[JenisJabatan, Jenjang | None]:
    """Return kind and level of a post by its name and the written kind; pelaksana when neither tells."""
    kecil = nama.casefold()
    for jenjang in Jenjang:
        if kecil.endswith(f" {jenjang.value.replace('_', ' ')}"):
            return JenisJabatan.FUNGSIONAL, jenjang
    if "fungsional" in jenis_tertulis.casefold():
        return JenisJabatan.FUNGSIONAL, None
    for pola, jenis in _JENIS_JABATAN:
        if re.match(rf"(?:{pola})\b", kecil):
            return jenis, None
    return JenisJabatan.PELAKSANA, None
