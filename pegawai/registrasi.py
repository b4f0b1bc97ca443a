"""What this app adds to the registries of the house, and the registries it offers itself."""


def daftarkan() -> None:
    """Register everything this app adds; called once when Django is ready."""
    from pegawai import navigasi, periksa, rujukan
    from pegawai.registri import dimensi, jenis_impor
    from pegawai.selectors.jumlah import bawaan
    from pegawai.services.impor import daftar_jenis

    dimensi.daftar(*bawaan.DAFTAR)
    jenis_impor.daftar(*daftar_jenis.DAFTAR)
    navigasi.daftarkan()
    periksa.daftarkan()
    rujukan.daftarkan()
    _daftarkan_pemilik_akun()
    _daftarkan_contoh()


def _daftarkan_contoh() -> None:
    from pegawai.services.contoh import akun, pembangkit
    from serang_asn.inti.registri.contoh import Pembangkit, contoh

    contoh.daftar(
        Pembangkit("pegawai", 10, "Unit kerja dan pegawai", pembangkit.bangkitkan),
        Pembangkit("akun", 20, "Akun contoh", akun.bangkitkan),
    )


def _daftarkan_pemilik_akun() -> None:
    from pegawai.selectors import akun_pegawai
    from serang_asn.inti.registri.pemilik_akun import PemilikAkun, pemilik_akun

    pemilik_akun.daftar(
        PemilikAkun(
            kode="pegawai",
            urut=10,
            dalam_lingkup=akun_pegawai.dalam_lingkup,
            uraikan=akun_pegawai.uraikan,
            url_baru="pegawai:akun_pegawai-baru",
            label_baru="Akun pegawai",
        )
    )
