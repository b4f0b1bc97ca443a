"""`manage.py berkala`: the daily work, listed or done at once."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from serang_asn.inti.jejak import sebagai
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import JalanBerkala
from serang_asn.inti.registri.berkala import berkala


class Command(BaseCommand):
    help = (
        "Menampilkan pekerjaan harian dan kapan terakhir dijalankan, "
        "atau menjalankan yang disebut saat ini juga. "
        "Pekerja latar menjalankannya sendiri setiap hari."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kode", nargs="*", metavar="KODE", help="pekerjaan yang dijalankan sekarang")

    def handle(self, *, kode: list[str], **opsi: Any) -> None:
        asing = [satu for satu in kode if satu not in berkala]
        if asing:
            raise CommandError(f"Pekerjaan tidak dikenal: {', '.join(asing)}.", returncode=2)
        if not kode:
            self._tampilkan()
        for satu in kode:
            self._kerjakan(satu)

    def _tampilkan(self) -> None:
        semua = JalanBerkala.objects.select_related("tugas").order_by("hari", "upaya")
        terakhir = {satu.kode: satu for satu in semua}
        for satu in berkala:
            jalan = terakhir.get(satu.kode)
            tugas = jalan.tugas if jalan else None
            akhir = (
                f"{jalan.hari:%d-%m-%Y}, {tugas.get_status_display().lower()}"
                if jalan and tugas
                else "belum pernah"
            )
            self.stdout.write(f"{satu.kode:<16} {satu.judul} (terakhir: {akhir})")

    def _kerjakan(self, kode: str) -> None:
        pekerjaan = berkala.ambil(kode)
        assert pekerjaan is not None  # looked up before
        self.stderr.write(f"{pekerjaan.judul} …")
        with sebagai(akun_id=None, asal="manage.py berkala"):
            hasil = pekerjaan.fungsi(kemajuan=DIAM) or {}
        self.stdout.write(
            f"{pekerjaan.judul}: selesai{''.join(f'; {k} {v}' for k, v in hasil.items() if k != 'tautan')}"
        )
