from django.apps import AppConfig


class PegawaiConfig(AppConfig):
    name = "pegawai"
    verbose_name = "Kepegawaian"

    def ready(self) -> None:
        from pegawai import registrasi

        registrasi.daftarkan()
