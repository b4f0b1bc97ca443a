"""The background worker of the house."""

import logging
from argparse import ArgumentParser
from typing import Any

from django_tasks_db.management.commands import db_worker

from serang_asn.inti.pekerja import berdetak, nama_pekerja


class Command(db_worker.Command):
    help = "Menjalankan tugas latar (impor, laporan, surat) dari antrean sampai dihentikan."

    def add_arguments(self, parser: ArgumentParser) -> None:
        super().add_arguments(parser)
        parser.set_defaults(worker_id=nama_pekerja(), interval=0.5, startup_delay=False)

    def configure_logging(self, verbosity: int) -> None:
        """Keep to the logging of the settings, less the parent's notices of every start and stop."""
        logging.getLogger("django_tasks_db").setLevel(logging.ERROR)

    def handle(self, *, worker_id: str, **options: Any) -> None:
        with berdetak(worker_id):
            super().handle(worker_id=worker_id, **options)
