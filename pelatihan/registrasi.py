"""What this app adds to the registries of the house."""


def daftarkan() -> None:
    """Register everything this app adds; called once when Django is ready."""
