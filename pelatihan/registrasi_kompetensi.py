"""What competencies, gaps, plans and talent add to the registries of the house."""

from pegawai.domain.impor import istilah
from pegawai.registri import (
    PemuatReferensi,
    TabelRiwayat,
    ekspor_impor,
    jenis_impor,
    pemuat_referensi,
    tabel_riwayat,
)
from pelatihan import permissions
from pelatihan.domain import impor_kompetensi as istilah_kompetensi
from pelatihan.models import KamusKompetensi, PenilaianKompetensi, StandarKompetensi, TingkatKompetensi
from pelatihan.selectors import dokumen_penilaian, ekspor_kompetensi
from pelatihan.services import contoh_kompetensi, impor_kompetensi, referensi
from serang_asn.inti.izin import punya
from serang_asn.inti.registri.contoh import Pembangkit, contoh
from serang_asn.inti.registri.dokumen import PemilikDokumen, pemilik_dokumen
from serang_asn.inti.registri.navigasi import Butir, navigasi
from serang_asn.inti.registri.rujukan import TabelRujukan, rujukan

KELOMPOK = "Kompetensi"
TABEL_RUJUKAN = (
    TabelRujukan(
        kode="kamus-kompetensi", urut=200, kelompok=KELOMPOK, judul="Kamus kompetensi",
        keterangan="Manajerial dan sosio-kultural menurut PermenPANRB 38/2017, teknis menurut fungsi.",
        model=KamusKompetensi, kolom=("nama", "kode", "jenis", "urut"),
        bidang=("kode", "nama", "jenis", "uraian", "urut", "kode_bkn", "sumber"), saring=("jenis",),
    ),
    TabelRujukan(
        kode="tingkat-kompetensi", urut=201, kelompok=KELOMPOK, judul="Tingkat kompetensi",
        keterangan="Uraian dan indikator tiap tingkat. Uraian baru adalah baris baru; yang lama tetap.",
        model=TingkatKompetensi, kolom=("kompetensi", "tingkat", "uraian", "berlaku_mulai"),
        bidang=("kompetensi", "tingkat", "uraian", "indikator", "berlaku_mulai", "sumber"),
        kunci=("kompetensi", "tingkat", "berlaku_mulai"), cari=("kompetensi__nama", "uraian"),
        urutan=("kompetensi__urut", "tingkat", "berlaku_mulai"), saring=("kompetensi",), berkala=True,
    ),
    TabelRujukan(
        kode="standar-kompetensi", urut=202, kelompok=KELOMPOK, judul="Standar kompetensi jabatan",
        keterangan=(
            "Tingkat yang disyaratkan satu jabatan, atau semua jabatan sejenis; yang lebih khusus menang. "
            "Nilai baru adalah baris baru; yang lama tetap."
        ),
        model=StandarKompetensi,
        kolom=("kompetensi", "jabatan", "jenis_jabatan", "jenjang", "rumpun", "tingkat", "berlaku_mulai"),
        bidang=("jabatan", "jenis_jabatan", "jenjang", "rumpun", "kompetensi", "tingkat", "kepentingan",
                "berlaku_mulai", "dasar"),
        kunci=("jabatan", "jenis_jabatan", "jenjang", "rumpun", "kompetensi", "berlaku_mulai"),
        cari=("kompetensi__nama", "jabatan__nama"),
        urutan=("kompetensi__urut", "jenis_jabatan", "jenjang__urut", "jabatan__nama", "berlaku_mulai"),
        saring=("kompetensi", "jenis_jabatan", "jenjang"), sumber="dasar", berkala=True,
    ),
)  # fmt: skip


def daftarkan() -> None:
    """Register everything of this part; called once when Django is ready."""
    pemuat_referensi.daftar(
        PemuatReferensi(
            kode="pelatihan", urut=10, muat=referensi.muat, dipertahankan=referensi.list_dipertahankan
        )
    )
    tabel_riwayat.daftar(TabelRiwayat(kode="penilaian_kompetensi", urut=60, model=PenilaianKompetensi))
    contoh.daftar(
        Pembangkit(
            kode="kompetensi",
            urut=55,
            judul="Penilaian kompetensi",
            jalankan=contoh_kompetensi.bangkitkan,
        )
    )
    rujukan.daftar(*TABEL_RUJUKAN)
    jenis_impor.daftar(*impor_kompetensi.DAFTAR)
    ekspor_impor.daftar(*ekspor_kompetensi.DAFTAR)
    istilah.tambahkan(bidang=istilah_kompetensi.JUDUL_BIDANG, masalah=istilah_kompetensi.JUDUL_MASALAH)
    pemilik_dokumen.daftar(
        PemilikDokumen(
            kode="penilaian_kompetensi", urut=85, milik=dokumen_penilaian.milik_penilaian,
            terlihat=dokumen_penilaian.terlihat_penilaian,
        )
    )  # fmt: skip
    navigasi.daftar(
        Butir(
            "kesenjangan", "Kesenjangan kompetensi", "pelatihan:kesenjangan-lihat", "scale", 51,
            lambda akun: punya(akun, permissions.KESENJANGAN), "Pelatihan",
        ),
        Butir(
            "kompetensi", "Kamus kompetensi", "pelatihan:kompetensi-list", "book-open", 54,
            lambda akun: punya(akun, permissions.LIHAT), "Pelatihan",
        ),
    )  # fmt: skip
