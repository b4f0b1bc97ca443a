"""Restore a backup, or only prove that it is whole."""

import contextlib
import io
import json
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from serang_asn.inti import cadangan


class Command(BaseCommand):
    help = (
        "Memulihkan cadangan yang dibuat oleh cadangkan ke pemasangan yang kosong. Sidik setiap bagian "
        "diperiksa sebelum ada yang disentuh, dan kegagalan meninggalkan keadaan semula. "
        "Hentikan aplikasi dahulu."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("berkas", type=Path, metavar="BERKAS", help="Berkas cadangan.")
        parser.add_argument(
            "--periksa", action="store_true", help="Hanya memeriksa keutuhan berkas, tidak memulihkan."
        )
        parser.add_argument(
            "--timpa",
            action="store_true",
            help="Juga bila basis data sudah berisi; yang sekarang disimpan dengan nama lain.",
        )
        parser.add_argument("--json", action="store_true", help="Mencetak satu dokumen JSON pada stdout.")

    def handle(self, *args: Any, berkas: Path, **opsi: Any) -> None:
        try:
            if opsi["periksa"]:
                self._tulis(opsi, {"utuh": True, **cadangan.periksa(berkas).ringkas()}, [f"{berkas} utuh."])
                return
            hasil = cadangan.pulihkan(berkas=berkas, timpa=opsi["timpa"], lapor=self.stderr.write)
        except cadangan.CadanganDitolak as galat:
            raise CommandError(galat.pesan) from galat
        self._lapor(opsi, berkas, hasil)

    def _lapor(self, opsi: dict[str, Any], berkas: Path, hasil: cadangan.Hasil) -> None:
        """Say what came back, and prove that it is consistent when the tables are those of this release."""
        kalimat = [f"{berkas} dipulihkan; {hasil.dokumen_baru} berkas dokumen ditulis."]
        if hasil.basisdata_lama:
            kalimat.append(f"Basis data sebelumnya disimpan dengan nama {hasil.basisdata_lama}.")
        pemeriksaan = None
        if hasil.migrasi_kurang:
            kalimat.append("Cadangan ini dari rilis lama: jalankan manage.py migrate, lalu periksa_data.")
        else:
            pemeriksaan = _periksa_data()
        for satu in hasil.peringatan:
            self.stderr.write(f"Peringatan: {satu}")
        isi = {
            "berkas": str(berkas),
            **hasil.manifes.ringkas(),
            "dokumen_baru": hasil.dokumen_baru,
            "basisdata_lama": hasil.basisdata_lama or None,
            "migrasi_kurang": hasil.migrasi_kurang,
            "peringatan": hasil.peringatan,
            "periksa_data": pemeriksaan,
        }
        self._tulis(opsi, isi, kalimat)
        if pemeriksaan and not pemeriksaan["lulus"]:
            raise CommandError(
                "Cadangan dipulihkan, tetapi ada invarian yang dilanggar. Lihat manage.py periksa_data.",
                returncode=1,
            )

    def _tulis(self, opsi: dict[str, Any], isi: dict[str, Any], kalimat: list[str]) -> None:
        self.stdout.write(json.dumps(isi, ensure_ascii=False) if opsi["json"] else "\n".join(kalimat))


def _periksa_data() -> dict[str, Any]:
    keluaran = io.StringIO()
    with contextlib.suppress(CommandError):  # its document says what was violated
        call_command("periksa_data", json=True, stdout=keluaran)
    isi = json.loads(keluaran.getvalue())
    gagal = [satu["kode"] for satu in isi["pemeriksaan"] if satu["invarian"] and satu["temuan"]]
    return {"lulus": isi["lulus"], "invarian_dilanggar": gagal}
