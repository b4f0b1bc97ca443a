from django.apps import AppConfig


class IntiConfig(AppConfig):
    name = "serang_asn.inti"
    label = "inti"
    verbose_name = "Inti"

    def ready(self) -> None:
        from serang_asn.inti import pemeriksaan, registrasi

        pemeriksaan.tolak_produksi_tak_aman()
        registrasi.daftarkan()
