"""Matching: which reference rows the names in the staged rows mean.

Distinct names are looked up in memory and the answers copied back as one small table, so the cost follows
the number of names and not of rows.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pegawai.domain.padanan import Buku, Calon, Padanan
from pegawai.models import Agama, Golongan, Jabatan, KedudukanHukum, TingkatPendidikan
from pegawai.models.pegawai import StatusKawin
from pegawai.services.impor.jenis import Hitungan, NamaTakDikenal
from pegawai.services.impor.siapkan import TABEL

PEMISAH = "\x1f"
KUNCI_UNIT = f"concat_ws('{PEMISAH}', coalesce(unit_kerja, ''), coalesce(opd, ''))"

Dipilih = Mapping[str, Mapping[str, int]]
"""What people said names mean: kind of name → key → row."""
MENUNGGU_OPD = "menunggu_opd"
"""Why a name is not known yet nor asked about: what OPD its rows mean is decided first."""


@dataclass(frozen=True, slots=True)
class Bidang:
    """One kind of name. kunci: SQL of what identifies it in a staged row; cari: looks one up."""

    nama: str
    kunci: str
    cari: Callable[[str], Padanan]

    @property
    def sebutan(self) -> Callable[[str], str]:
        """Turns a key into what a person reads."""
        return lambda kunci: " – ".join(filter(None, kunci.split(PEMISAH)))


def bidang_pegawai() -> list[Bidang]:
    """Return the names that the kind `pegawai` uses beside its units; one query per reference table."""
    return [
        Bidang("jabatan", "jabatan", buku_rujukan(Jabatan).cari),
        Bidang("agama", "agama", buku_rujukan(Agama).cari),
        Bidang("kedudukan_hukum", "kedudukan_hukum", pencari_kedudukan()),
        Bidang("status_kawin", "status_kawin", pencari_status_kawin()),
        Bidang("golongan", "golongan", _persis(Golongan)),
        Bidang("golongan_awal", "golongan_awal", _persis(Golongan)),
        Bidang("tingkat_pendidikan", "tingkat_pendidikan", _persis(TingkatPendidikan)),
    ]


def cocokkan(kursor: Any, daftar_bidang: Iterable[Bidang], padanan: Dipilih) -> list[NamaTakDikenal]:
    """Create `impor_peta (bidang, kunci, id)` for the staged rows; return the names without a row.

    padanan: rows that a person chose for names, before any looking up.
    """
    aliran, tulis = _aliran()
    tak_dikenal: list[NamaTakDikenal] = []
    for bidang in daftar_bidang:
        dipilih = padanan.get(bidang.nama, {})
        for kunci, jumlah in _nama_berbeda(kursor, bidang.kunci):
            temuan = Padanan(dipilih[kunci]) if kunci in dipilih else bidang.cari(kunci)
            if temuan.sebab == MENUNGGU_OPD:
                continue
            if temuan.id is None:
                nama = bidang.sebutan(kunci)
                tak_dikenal.append(
                    NamaTakDikenal(
                        bidang.nama,
                        nama,
                        jumlah,
                        temuan.sebab,
                        temuan.usul,
                        temuan.usul_id,
                        kunci,
                        temuan.skor,
                    )
                )
            else:
                tulis([bidang.nama, kunci, temuan.id])
    aliran.seek(0)
    kursor.execute("CREATE TEMP TABLE impor_peta (bidang text, kunci text, id bigint) ON COMMIT DROP")
    kursor.copy_expert("COPY impor_peta FROM STDIN WITH (FORMAT csv)", aliran)
    kursor.execute("ANALYZE impor_peta")
    return tak_dikenal


def sambung(bidang: str, kunci: str) -> str:
    """Return the join that gives each staged row, as `<bidang>.id`, the row that its name means."""
    return f"LEFT JOIN impor_peta {bidang} ON {bidang}.bidang = '{bidang}' AND {bidang}.kunci = {kunci}"


def hitung_nasib(kursor: Any, hitungan: Hitungan) -> None:
    """Count the rows of `impor_nasib (urut, nasib, …)` by what becomes of them."""
    kursor.execute("SELECT nasib, count(*) FROM impor_nasib GROUP BY nasib")
    for nasib, jumlah in kursor.fetchall():
        setattr(hitungan, nasib, jumlah)


def _nama_berbeda(kursor: Any, kunci: str) -> list[tuple[str, int]]:
    kursor.execute(
        f"SELECT {kunci}, count(*) FROM {TABEL} WHERE {kunci} NOT IN ('', '{PEMISAH}') GROUP BY 1 ORDER BY 1"
    )
    return kursor.fetchall()


def _aliran() -> tuple[io.StringIO, Callable[[Iterable[Any]], Any]]:
    aliran = io.StringIO(newline="")
    return aliran, csv.writer(aliran, lineterminator="\n").writerow


def buku_rujukan(model: Any) -> Buku:
    """Return the book of a reference table by name and by code."""
    baris = list(model.objects.values_list("pk", "nama", "kode"))
    return Buku.dari(Calon(pk, nama) for pk, nama, _ in baris).tambah(
        Calon(pk, kode, tampil=nama) for pk, nama, kode in baris
    )


def _persis(model: Any) -> Callable[[str], Padanan]:
    """Codes that the reader already normalised: only an equal code counts."""
    per_kode: Mapping[str, int] = {
        kode.casefold(): pk for kode, pk in model.objects.values_list("kode", "pk")
    }
    return lambda kode: Padanan(per_kode.get(kode.casefold()), sebab="tidak_ada")


def pencari_kedudukan() -> Callable[[str], Padanan]:
    """Legal standings: by name or code; `PNS aktif` and the like mean the active one."""
    buku = buku_rujukan(KedudukanHukum)
    aktif = buku.cari("aktif")

    def cari(nama: str) -> Padanan:
        padanan = buku.cari(nama)
        return aktif if padanan.id is None and "aktif" in nama.casefold().split() else padanan

    return cari


_KAWIN = {
    "belum kawin": StatusKawin.BELUM, "belum menikah": StatusKawin.BELUM, "lajang": StatusKawin.BELUM,
    "tk": StatusKawin.BELUM, "kawin": StatusKawin.KAWIN, "menikah": StatusKawin.KAWIN,
    "nikah": StatusKawin.KAWIN, "k": StatusKawin.KAWIN, "cerai": StatusKawin.CERAI_HIDUP,
    "cerai hidup": StatusKawin.CERAI_HIDUP, "duda": StatusKawin.CERAI_MATI, "janda": StatusKawin.CERAI_MATI,
    "janda/duda": StatusKawin.CERAI_MATI, "cerai mati": StatusKawin.CERAI_MATI,
}  # fmt: skip
URUTAN_KAWIN = list(StatusKawin.values)


def pencari_status_kawin() -> Callable[[str], Padanan]:
    """Marital states; the "row" is the place in `URUTAN_KAWIN`."""

    def cari(nama: str) -> Padanan:
        status = _KAWIN.get(nama.casefold().strip())
        nilai = status.value if status else nama if nama in URUTAN_KAWIN else None
        return Padanan(URUTAN_KAWIN.index(nilai) + 1) if nilai else Padanan(None, "tidak_ada")

    return cari
