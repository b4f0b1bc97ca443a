"""What this app adds to the registries of the house, and the registries it offers itself."""


def daftarkan() -> None:
    """Register everything this app adds; called once when Django is ready."""
    from pegawai import navigasi, periksa
    from pegawai.registri import dimensi, jenis_impor
    from pegawai.selectors.jumlah import bawaan
    from pegawai.services.impor import daftar_jenis

    dimensi.daftar(*bawaan.DAFTAR)
    jenis_impor.daftar(*daftar_jenis.DAFTAR)
    navigasi.daftarkan()
    periksa.daftarkan()
    _daftarkan_contoh()
    _daftarkan_aksi_massal()


def _daftarkan_contoh() -> None:
    from pegawai.services.contoh import akun, pembangkit
    from serang_asn.inti.registri.contoh import Pembangkit, contoh

    contoh.daftar(
        Pembangkit("pegawai", 10, "Unit kerja dan pegawai", pembangkit.bangkitkan),
        Pembangkit("akun", 20, "Akun contoh", akun.bangkitkan),
    )


def _daftarkan_aksi_massal() -> None:
    from django.urls import reverse_lazy

    from pegawai import permissions
    from pegawai.registri import AksiMassal, aksi_massal
    from serang_asn.inti import izin

    aksi_massal.daftar(
        AksiMassal(
            kode="ekspor",
            urut=90,
            label="Ekspor yang dipilih",
            url=reverse_lazy("pegawai:ekspor-buat"),
            ikon="arrow-down-tray",
            boleh=lambda akun: izin.punya(akun, permissions.PEGAWAI_LIHAT),
        )
    )
