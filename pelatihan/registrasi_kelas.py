"""What classes and certificates add to the registries of the house."""

from pegawai.registri import jenis_surat
from pelatihan import permissions, surat
from pelatihan.selectors import kepemilikan_dokumen as milik
from pelatihan.services import evaluasi, pemberitahuan, sertifikat_luar
from serang_asn.inti.izin import punya
from serang_asn.inti.registri.berkala import PekerjaanBerkala, berkala
from serang_asn.inti.registri.dokumen import (
    PemilikDokumen,
    PenerbitDokumen,
    pemilik_dokumen,
    penerbit_dokumen,
)
from serang_asn.inti.registri.navigasi import Butir, navigasi
from serang_asn.inti.registri.pemberitahuan import JenisPemberitahuan, jenis_pemberitahuan


def daftarkan() -> None:
    """Register everything; called once when Django is ready."""
    jenis_surat.daftar(surat.UNDANGAN)
    pemilik_dokumen.daftar(
        PemilikDokumen(
            kode="sertifikat", urut=80, milik=milik.milik_sertifikat, terlihat=milik.terlihat_sertifikat
        ),
        PemilikDokumen(
            kode="undangan_pelatihan", urut=81, milik=milik.milik_undangan, terlihat=milik.terlihat_undangan
        ),
    )
    penerbit_dokumen.daftar(PenerbitDokumen(kode="pelatihan", urut=20, uraikan=milik.uraikan))
    berkala.daftar(
        PekerjaanBerkala(
            kode="sertifikat", urut=60, judul=sertifikat_luar.JUDUL, fungsi=sertifikat_luar.ingatkan,
            mulai_jam=6,
        ),
        PekerjaanBerkala(
            kode="perilaku", urut=61, judul=evaluasi.JUDUL, fungsi=evaluasi.minta_perilaku, mulai_jam=6
        ),
    )  # fmt: skip
    jenis_pemberitahuan.daftar(
        JenisPemberitahuan(
            kode=pemberitahuan.JENIS, urut=70, judul="Kelas pelatihan Anda",
            uraian="Ketika Anda disetujui, diundang, atau lulus, dan ketika kelas Anda dibatalkan.",
        ),
        JenisPemberitahuan(
            kode=pemberitahuan.SERTIFIKAT, urut=71, judul="Sertifikat Anda",
            uraian="Ketika sertifikat terbit, selesai diperiksa, atau segera berakhir.",
        ),
        JenisPemberitahuan(
            kode=pemberitahuan.PERILAKU, urut=72, judul="Penilaian penerapan hasil pelatihan",
            uraian="Tiga sampai enam bulan setelah pegawai unit Anda lulus pelatihan.", cara="harian",
        ),
    )  # fmt: skip
    navigasi.daftar(
        Butir(
            "pelatihan-saya", "Pelatihan saya", "pelatihan:saya-list", "academic-cap", 46,
            lambda akun: punya(akun, permissions.KELAS), "Pelatihan",
        ),
        Butir(
            "kelas", "Kelas pelatihan", "pelatihan:kelas-list", "calendar-days", 47,
            lambda akun: punya(akun, permissions.KELAS), "Pelatihan",
        ),
        Butir(
            "katalog", "Katalog pelatihan", "pelatihan:katalog-list", "book-open", 48,
            lambda akun: punya(akun, permissions.KELAS), "Pelatihan",
        ),
        Butir(
            "sertifikat", "Sertifikat", "pelatihan:sertifikat-list", "document-check", 49,
            lambda akun: punya(akun, permissions.SERTIFIKAT), "Pelatihan",
        ),
        Butir(
            "penerapan", "Penerapan hasil", "pelatihan:tim-perilaku", "chart-bar", 50,
            lambda akun: punya(akun, permissions.PERILAKU), "Pelatihan",
        ),
    )  # fmt: skip
