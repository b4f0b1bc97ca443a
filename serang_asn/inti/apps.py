from django.apps import AppConfig


class IntiConfig(AppConfig):
    name = "serang_asn.inti"
    label = "inti"
    verbose_name = "Inti"

    def ready(self) -> None:
        from serang_asn.inti import (
            pemeriksaan,  # noqa: F401  registers the system checks
            registrasi,
        )

        registrasi.daftarkan()
