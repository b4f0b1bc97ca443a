from django.apps import AppConfig
from django.db.models.signals import post_migrate


class IntiConfig(AppConfig):
    name = "serang_asn.inti"
    label = "inti"
    verbose_name = "Inti"

    def ready(self) -> None:
        from serang_asn.inti import pemeriksaan, penjaga, registrasi

        pemeriksaan.tolak_produksi_tak_aman()
        registrasi.daftarkan()
        post_migrate.connect(penjaga.pasang, sender=self, dispatch_uid="penjaga_jejak")
