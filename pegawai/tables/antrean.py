"""The table of the queue, and its rows as a file."""

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet

from pegawai.models import Usulan
from pegawai.selectors.usulan import get_judul
from pegawai.tables.usulan import TabelUsulan
from serang_asn.inti.web.tabel import KolomPilih

KEPALA_BERKAS = (
    "Layanan", "NIP", "Nama", "Unit kerja", "Usulan", "Status", "Tahap", "TMT", "Tenggat", "Lewat tenggat",
)  # fmt: skip


class TabelAntrean(TabelUsulan):
    """Proposals of one tab; those that wait for the reader can be selected."""

    ekspor = ("csv", "xlsx")
    kolom_tetap = ("layanan",)

    pilih = KolomPilih(accessor="cap", sebutan="pegawai__nama")

    class Meta(TabelUsulan.Meta):
        sequence = ("pilih", "...")

    def __init__(self, data: QuerySet[Usulan], **opsi: Any) -> None:
        super().__init__(data, exclude=() if opsi.get("aksi_massal") else ("pilih",))
        self.aksi_massal = opsi.get("aksi_massal", ())


def baris_berkas(usulan: QuerySet[Usulan]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a file; see KEPALA_BERKAS."""
    for satu in usulan.iterator(chunk_size=1_000):
        tahap = f"{satu.tahap} dari {satu.jumlah_tahap}" if satu.tahap else ""
        yield (
            get_judul(satu), satu.pegawai.nip, satu.pegawai.nama_lengkap,
            satu.unit.nama if satu.unit else "", satu.ringkas, satu.get_status_display(), tahap, satu.tmt,
            satu.tenggat, satu.is_lewat,
        )  # fmt: skip
