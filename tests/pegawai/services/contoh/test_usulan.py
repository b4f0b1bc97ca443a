"""The proposals of the demo city: the same from the same seed, in various states, within the rules."""

from datetime import date
from typing import Any

import pytest

from pegawai import contoh_usulan
from pegawai.models import Usulan
from pegawai.services.contoh import akun, pembangkit
from serang_asn.inti.registri.contoh import Permintaan

PERMINTAAN = Permintaan(300, 1, date(2026, 11, 1))


def isi() -> list[tuple[Any, ...]]:
    baris = Usulan.objects.order_by("jenis", "pegawai__nip", "siap_tmt")
    return [*baris.values_list("jenis", "pegawai__nip", "tmt", "status", "tahap", "ringkas")]


@pytest.mark.django_db
def test_usulan_contoh_dalam_berbagai_keadaan() -> None:
    pembangkit.bangkitkan(PERMINTAAN)
    akun.bangkitkan(PERMINTAAN)
    jumlah = contoh_usulan.bangkitkan(PERMINTAAN)["usulan"]
    assert jumlah == Usulan.objects.count() > 20
    assert {"draf", "berjalan", "disetujui", "terbit", "selesai"} <= {satu[3] for satu in isi()}
    assert len({satu[0] for satu in isi()}) >= 3
    semula = isi()
    contoh_usulan.siap.jalankan(kemajuan=contoh_usulan.DIAM, pada=PERMINTAAN.per_tanggal.isoformat())
    assert isi() == semula
