"""Notices: written in the transaction of what they tell of, read at `/pemberitahuan/`, mailed by the worker.

Whoever has something to say calls `kirim`; the rest follows from what the account wished.
"""

from serang_asn.inti.pemberitahuan.kirim import kirim

__all__ = ["kirim"]
