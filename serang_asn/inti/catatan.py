"""What the log of the operators shows."""

import logging

GALAT_PELADEN = 500


class TanpaRunutan(logging.Filter):
    """Keeps the traces of code out of refusals: a page somebody may not open is no fault of the code.

    Django logs every answer from 400 on with the exception behind it; only from 500 on does it help anybody.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        if getattr(record, "status_code", GALAT_PELADEN) < GALAT_PELADEN:
            record.exc_info = record.exc_text = None
        return True
