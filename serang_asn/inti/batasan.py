"""Which constraint of the database refused a write."""

from django.db import IntegrityError


def nama_batasan(galat: IntegrityError) -> str:
    """Return the name of the constraint, empty when the database named none."""
    return getattr(getattr(galat.__cause__, "diag", None), "constraint_name", "") or ""
