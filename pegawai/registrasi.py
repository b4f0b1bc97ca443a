"""What this app adds to the registries of the house, and the registries it offers itself."""


def daftarkan() -> None:
    """Register everything this app adds; called once when Django is ready."""
    from pegawai import mutu, navigasi, panel_mutu, periksa, rujukan
    from pegawai.registri import dimensi, jenis_impor
    from pegawai.selectors.jumlah import bawaan
    from pegawai.services.impor import daftar_jenis, penyimpanan
    from serang_asn.inti.registri.berkala import berkala

    dimensi.daftar(*bawaan.DAFTAR)
    jenis_impor.daftar(*daftar_jenis.DAFTAR)
    berkala.daftar(penyimpanan.HARIAN)
    navigasi.daftarkan()
    periksa.daftarkan()
    mutu.daftarkan()
    panel_mutu.daftarkan()
    _daftarkan_bantuan()
    _daftarkan_berkala()
    _daftarkan_riwayat()
    _daftarkan_pemilik_dokumen()
    rujukan.daftarkan()
    _daftarkan_pemilik_akun()
    _daftarkan_contoh()
    _daftarkan_aksi_massal()
    _daftarkan_kelayakan()
    _daftarkan_layanan()
    _daftarkan_ekspor_impor()


def _daftarkan_kelayakan() -> None:
    from pegawai import kelayakan, siap
    from serang_asn.inti.registri.berkala import PekerjaanBerkala, berkala

    kelayakan.daftarkan()
    berkala.daftar(
        PekerjaanBerkala(
            kode="kelayakan", urut=20, judul="Menghitung kelayakan semua pegawai",
            fungsi=kelayakan.hitung_ulang,
        ),
        PekerjaanBerkala(kode="siap", urut=30, judul=siap.JUDUL, fungsi=siap.jalankan),
    )  # fmt: skip


def _daftarkan_pemilik_dokumen() -> None:
    from pegawai.selectors import kepemilikan_dokumen as milik
    from pegawai.selectors import surat
    from pegawai.services.dokumen import catat_pembacaan
    from serang_asn.inti.registri.dokumen import (
        PemilikDokumen,
        PenerbitDokumen,
        pemilik_dokumen,
        penerbit_dokumen,
    )

    pemilik_dokumen.daftar(
        PemilikDokumen(
            kode="riwayat", urut=10, milik=milik.milik_riwayat, terlihat=milik.terlihat_riwayat,
            sebelum_dibuka=catat_pembacaan,
        ),
        PemilikDokumen(kode="foto", urut=20, milik=milik.milik_foto, terlihat=milik.terlihat_foto),
        PemilikDokumen(kode="impor", urut=30, milik=milik.milik_impor, terlihat=milik.terlihat_impor),
        PemilikDokumen(
            kode="ekspor", urut=50, milik=milik.milik_ekspor, terlihat=milik.terlihat_ekspor
        ),
        PemilikDokumen(
            kode="tindakan", urut=40, milik=milik.milik_tindakan, terlihat=milik.terlihat_tindakan
        ),
        PemilikDokumen(kode="usulan", urut=60, milik=milik.milik_usulan, terlihat=milik.terlihat_usulan),
        PemilikDokumen(kode="surat", urut=70, milik=milik.milik_surat, terlihat=milik.terlihat_surat),
    )  # fmt: skip
    penerbit_dokumen.daftar(PenerbitDokumen(kode="surat", urut=10, uraikan=surat.uraikan))


def _daftarkan_riwayat() -> None:
    from pegawai.registri import jenis_riwayat
    from pegawai.services.riwayat import katalog

    jenis_riwayat.daftar(*katalog.DAFTAR)


def _daftarkan_contoh() -> None:
    from pegawai import contoh_pengisian, contoh_usulan
    from pegawai.services.contoh import akun, dokumen, layanan, pembangkit, surat
    from serang_asn.inti.registri.contoh import Pembangkit, contoh

    contoh.daftar(
        Pembangkit("pegawai", 10, "Unit kerja dan pegawai", pembangkit.bangkitkan),
        Pembangkit("akun", 20, "Akun contoh", akun.bangkitkan),
        Pembangkit("dokumen", 30, "Dokumen dan foto contoh", dokumen.bangkitkan),
        Pembangkit("layanan", 35, "Usulan cuti dan perbaikan data contoh", layanan.bangkitkan),
        Pembangkit("surat", 40, "Penanda tangan surat", surat.bangkitkan),
        Pembangkit("usulan", 50, "Usulan contoh", contoh_usulan.bangkitkan),
        Pembangkit("pengisian", 60, "Berkas pengisian jabatan contoh", contoh_pengisian.bangkitkan),
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
        ),
        AksiMassal(
            kode="pindah",
            urut=10,
            label="Pindahkan",
            url=reverse_lazy("pegawai:tindakan-pindah"),
            ikon="arrows-right-left",
            boleh=permissions.can_tulis_riwayat,
        ),
        AksiMassal(
            kode="atasan",
            urut=20,
            label="Tetapkan atasan",
            url=reverse_lazy("pegawai:tindakan-atasan"),
            ikon="user-circle",
            boleh=permissions.can_tulis_riwayat,
        ),
    )


def _daftarkan_bantuan() -> None:
    from pathlib import Path

    from django.conf import settings

    from pegawai import permissions
    from serang_asn.inti.registri.bantuan import HalamanBantuan, bantuan

    berkas = Path(settings.BASE_DIR) / "docs" / "panduan" / "mutu.md"
    bantuan.daftar(
        HalamanBantuan("mutu", 44, "Mutu data", berkas, frozenset(permissions.MUTU_RINGKASAN.peran))
    )


def _daftarkan_berkala() -> None:
    from pegawai.services.mutu import tugas
    from serang_asn.inti.registri.berkala import PekerjaanBerkala, berkala

    berkala.daftar(PekerjaanBerkala(kode="mutu", urut=10, judul=tugas.JUDUL, fungsi=tugas.jalankan))


def _daftarkan_layanan() -> None:
    from pegawai import layanan
    from pegawai.domain.surat import jenis
    from pegawai.registri import jenis_surat, jenis_usulan

    jenis_surat.daftar(*jenis.DAFTAR)
    jenis_usulan.daftar(*layanan.DAFTAR)
    _daftarkan_pemberitahuan()


def _daftarkan_pemberitahuan() -> None:
    from pegawai.services import delegasi
    from pegawai.services.usulan import pemberitahuan, tenggat
    from serang_asn.inti.registri.berkala import PekerjaanBerkala, berkala
    from serang_asn.inti.registri.pemberitahuan import JenisPemberitahuan, jenis_pemberitahuan

    berkala.daftar(
        PekerjaanBerkala(kode="tenggat", urut=30, judul=tenggat.JUDUL, fungsi=tenggat.jalankan, mulai_jam=6)
    )
    jenis_pemberitahuan.daftar(
        JenisPemberitahuan(
            kode=pemberitahuan.GILIRAN, urut=10, judul="Usulan menunggu Anda",
            uraian="Ketika giliran Anda memeriksa, menerbitkan, atau mencatat suatu usulan.",
        ),
        JenisPemberitahuan(
            kode=pemberitahuan.HASIL, urut=20, judul="Perkembangan usulan Anda",
            uraian="Ketika usulan tentang Anda, atau yang Anda ajukan, berpindah tahap atau diputuskan.",
        ),
        JenisPemberitahuan(
            kode=tenggat.TENGGAT, urut=30, judul="Tenggat usulan",
            uraian="Sehari sebelum tenggat, pada harinya, dan berkala sesudahnya.", cara="harian",
        ),
        JenisPemberitahuan(
            kode=tenggat.ESKALASI, urut=40, judul="Usulan yang tertahan di bawah Anda",
            uraian="Ketika tahap sebelum Anda lama melewati tenggatnya.", cara="harian",
        ),
        JenisPemberitahuan(
            kode=delegasi.JENIS, urut=50, judul="Penunjukan pengganti",
            uraian="Ketika Anda ditunjuk atau digantikan, atau penunjukan itu dicabut.",
        ),
    )  # fmt: skip


def _daftarkan_ekspor_impor() -> None:
    from pegawai.registri import ekspor_impor
    from pegawai.selectors.ekspor_impor import organisasi, pegawai, riwayat

    ekspor_impor.daftar(*pegawai.DAFTAR, *riwayat.DAFTAR, *organisasi.DAFTAR)
