from django.apps import AppConfig


class TransparansiConfig(AppConfig):
    name = "transparansi"
    verbose_name = "Transparansi"

    def ready(self) -> None:
        from transparansi import registrasi

        registrasi.daftarkan()
