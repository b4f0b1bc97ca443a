"""Names by which a file can name units and posts: the name, or the code where the name is not enough."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from pegawai.domain.padanan import ratakan
from pegawai.models import Jabatan, UnitKerja

DALAM_OPD = 2


def nama_unit() -> Callable[[int | None], tuple[str, str]]:
    """Return what gives (unit, OPD) of a key; a unit that has ended, or shares its name, goes by its code."""
    baris = list(
        UnitKerja.objects.pernah_ada().values_list("pk", "kode", "nama", "path", "depth", "berlaku_selesai")
    )
    opd = {path: nama for _, _, nama, path, depth, _ in baris if depth == DALAM_OPD}
    panjang = UnitKerja.steplen * DALAM_OPD
    banyak = Counter(ratakan(nama) for _, _, nama, *_ in baris)
    sebutan = {
        pk: (nama if banyak[ratakan(nama)] == 1 and selesai is None else kode, opd.get(path[:panjang], ""))
        for pk, kode, nama, path, _, selesai in baris
    }
    return lambda pk: sebutan.get(pk, ("", "")) if pk else ("", "")


def nama_jabatan() -> Callable[[int | None], str]:
    """Return what gives the name of a post by its key; the code where posts share the name."""
    baris = list(Jabatan.objects.values_list("pk", "kode", "nama"))
    banyak = Counter(ratakan(nama) for _, _, nama in baris)
    sebutan = {pk: nama if banyak[ratakan(nama)] == 1 else kode for pk, kode, nama in baris}
    return lambda pk: sebutan.get(pk, "") if pk else ""


def ya_tidak(nilai: Any) -> str:
    """Return a yes or no as files write it."""
    return "Ya" if nilai else "Tidak"
