"""Undo an import batch, or say which later changes forbid it."""

import json
from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError

from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batal
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.penulisan import waktu


class Command(BaseCommand):
    help = "Membatalkan satu batch impor, atau menyebutkan perubahan sesudahnya yang menghalangi."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "batch", type=UUID, metavar="BATCH", help="Kode batch, seperti dicetak oleh impor."
        )
        parser.add_argument(
            "--alasan", default="", help="Alasan pembatalan, dicatat pada riwayat yang dicabut."
        )
        parser.add_argument("--json", action="store_true", help="Menulis hasil sebagai satu dokumen JSON.")

    def handle(self, *args: Any, **opsi: Any) -> None:
        batch = BatchImpor.objects.filter(kode=opsi["batch"]).first()
        if batch is None:
            raise CommandError(f"Batch {opsi['batch']} tidak ditemukan.")
        if batch.status == StatusBatch.DIBATALKAN:
            self._tulis(opsi, {"batch": str(batch.kode), "dibatalkan": True, "halangan": []})
            self.stderr.write(
                f"Impor {batch.nama_berkas} sudah dibatalkan pada {waktu(batch.dibatalkan_pada)}; "
                "tidak ada yang diubah."
            )
            return
        alasan = opsi["alasan"] or f"Impor {batch.nama_berkas} dibatalkan."
        try:
            with sebagai(akun_id=None, asal="manage.py batal_impor", alasan=alasan):
                batal.batalkan(batch_id=batch.pk, alasan=alasan)
        except batal.ImporTidakDapatDibatalkan as galat:
            self._tulis(
                opsi,
                {
                    "batch": str(batch.kode),
                    "dibatalkan": False,
                    "halangan": [asdict(h) for h in galat.halangan],
                },
            )
            rincian = "\n".join(
                f"- {h.pesan} ({h.jumlah} baris, misalnya {', '.join(h.contoh)})" for h in galat.halangan
            )
            raise CommandError(f"{galat.pesan}\n{rincian}".strip()) from galat
        self._tulis(opsi, {"batch": str(batch.kode), "dibatalkan": True, "halangan": []})
        self.stderr.write(f"Impor {batch.nama_berkas} dibatalkan.")

    def _tulis(self, opsi: dict[str, Any], hasil: dict[str, Any]) -> None:
        if opsi["json"]:
            self.stdout.write(json.dumps(hasil, ensure_ascii=False))
