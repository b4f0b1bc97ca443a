"""The way into every command: failures of the machine end it with a sentence instead of a stack trace."""

from collections.abc import Sequence

from django.core.management import execute_from_command_line


def jalankan(argv: Sequence[str]) -> None:
    """Run one command; `--traceback` shows where a failure of the machine came up."""
    try:
        execute_from_command_line(list(argv))
    except Exception as galat:
        from serang_asn.inti import gangguan

        dikenal = None if "--traceback" in argv else gangguan.kenali(galat)
        if dikenal is None:
            raise
        raise SystemExit(dikenal.obat) from galat
