"""How files of competencies become dictionary, levels, standards and assessments."""

from pegawai.models import Jabatan, JenjangJabatan
from pegawai.services.impor.gabung_riwayat import Penggabung
from pegawai.services.impor.gabung_tabel import PenggabungTabel, SusunanTabel
from pegawai.services.impor.jenis import JenisImpor
from pegawai.services.impor.jenis_organisasi import AKIBAT_BATAL
from pegawai.services.impor.jenis_riwayat import JABATAN, buku
from pegawai.services.impor.kolom import dari_isian
from pegawai.services.impor.perubahan import Diubah
from pegawai.services.impor.susunan import Rujukan, Susunan
from pelatihan.domain import impor_kompetensi as bentuk
from pelatihan.models import KamusKompetensi, PenilaianKompetensi, StandarKompetensi, TingkatKompetensi
from pelatihan.models.ketentuan import MASA_BAWAAN, MASA_BERLAKU

KOMPETENSI = Rujukan(
    nama="kompetensi", bidang="kompetensi", kolom="kompetensi_id", model=KamusKompetensi,
    cari=buku(KamusKompetensi),
)  # fmt: skip
JENJANG = Rujukan(
    nama="jenjang", bidang="jenjang", kolom="jenjang_id", model=JenjangJabatan, cari=buku(JenjangJabatan)
)
BERLAKU_BAWAAN = f"""(c.w_tanggal + make_interval(months => coalesce((
    SELECT p.nilai::int FROM pegawai_parameter p
    WHERE p.kode = '{MASA_BERLAKU}' || c.w_sumber_penilaian AND p.berlaku_mulai <= c.w_tanggal
    ORDER BY p.berlaku_mulai DESC LIMIT 1), {MASA_BAWAAN})))::date"""
"""How long an assessment holds that the file leaves open: by its source, as the parameter of its day says."""

_KEDUANYA = "(c.w_jabatan_id IS NULL) = (c.w_jenis_jabatan = '')"
_BERLEBIH = "c.w_jabatan_id IS NOT NULL AND (c.w_jenjang_id IS NOT NULL OR c.w_rumpun <> '')"

KAMUS = SusunanTabel(
    model=KamusKompetensi,
    kunci={"kode": "upper(s.kode)"},
    isian={
        "nama": "s.nama_kompetensi",
        "jenis": "s.jenis_kompetensi",
        "uraian": "s.definisi",
        "sumber": "s.dasar",
    },
)
TINGKAT = SusunanTabel(
    model=TingkatKompetensi, rujukan=(KOMPETENSI,),
    kunci={"kompetensi_id": "kompetensi.id", "tingkat": "s.tingkat", "berlaku_mulai": "s.berlaku_mulai"},
    isian={"uraian": "s.uraian_tingkat", "indikator": "s.indikator", "sumber": "s.dasar"},
)  # fmt: skip
STANDAR = SusunanTabel(
    model=StandarKompetensi, rujukan=(KOMPETENSI, JABATAN, JENJANG), opsional=("jabatan", "jenjang"),
    kunci={
        "jabatan_id": "jabatan.id", "jenis_jabatan": "coalesce(s.jenis_jabatan, '')",
        "jenjang_id": "jenjang.id", "rumpun": "coalesce(lower(s.rumpun), '')",
        "kompetensi_id": "kompetensi.id", "berlaku_mulai": "s.berlaku_mulai",
    },
    isian={"tingkat": "s.tingkat", "kepentingan": "s.kepentingan::int", "dasar": "s.dasar"},
    bawaan={"kepentingan": "2"},
    tolak=(
        (
            f"({_KEDUANYA} OR {_BERLEBIH})",
            "jabatan", "post_or_kind",
            "Isi satu jabatan saja, atau jenis jabatan (dengan jenjang dan rumpun); tidak keduanya.",
        ),
    ),
)  # fmt: skip
PENILAIAN = Susunan(
    model=PenilaianKompetensi, rujukan=(KOMPETENSI,), kunci=("kompetensi_id", "tanggal", "sumber_penilaian"),
    isian={
        "tanggal": "s.tanggal", "sumber_penilaian": "s.sumber_penilaian", "tingkat": "s.tingkat",
        "berlaku_sampai": "CASE WHEN s.berlaku_sampai >= s.tanggal THEN s.berlaku_sampai + 1 END",
        "penilai": "s.penilai",
    },
    bawaan={"berlaku_sampai": BERLAKU_BAWAAN},
)  # fmt: skip

DAFTAR = (
    JenisImpor(
        kode="kompetensi", urut=150, judul="Kamus kompetensi",
        uraian="Satu baris per kompetensi: kode, nama, jenis, definisi.",
        sumber_daya=dari_isian("KamusKompetensiResource", bentuk.KAMUS), isian=bentuk.KAMUS,
        gabung=PenggabungTabel(KAMUS), bentuk=bentuk.jenis_kamus, diubah=KAMUS.diubah, satuan="kompetensi",
        dibuat=KamusKompetensi, akibat_batal=AKIBAT_BATAL,
    ),
    JenisImpor(
        kode="tingkat_kompetensi", urut=151, judul="Tingkat kompetensi",
        uraian="Satu baris per tingkat satu kompetensi: uraian, indikator, hari mulai berlaku.",
        sumber_daya=dari_isian("TingkatKompetensiResource", bentuk.TINGKAT_KAMUS), isian=bentuk.TINGKAT_KAMUS,
        gabung=PenggabungTabel(TINGKAT), bentuk=bentuk.jenis_tingkat, diubah=TINGKAT.diubah,
        satuan="tingkat kompetensi", rujukan={"kompetensi": KamusKompetensi}, dibuat=TingkatKompetensi,
        akibat_batal=AKIBAT_BATAL,
    ),
    JenisImpor(
        kode="standar_kompetensi", urut=152, judul="Standar kompetensi jabatan",
        uraian="Satu baris per kompetensi satu jabatan atau jenis jabatan: tingkat, kepentingan, hari mulai.",
        sumber_daya=dari_isian("StandarKompetensiResource", bentuk.STANDAR), isian=bentuk.STANDAR,
        gabung=PenggabungTabel(STANDAR), bentuk=bentuk.jenis_standar, diubah=STANDAR.diubah,
        satuan="standar kompetensi",
        rujukan={"kompetensi": KamusKompetensi, "jabatan": Jabatan, "jenjang": JenjangJabatan},
        dibuat=StandarKompetensi, akibat_batal=AKIBAT_BATAL,
    ),
    JenisImpor(
        kode="penilaian_kompetensi", urut=153, judul="Penilaian kompetensi",
        uraian="Satu baris per kompetensi seorang pegawai: tingkat, sumber, tanggal, masa berlaku.",
        sumber_daya=dari_isian("PenilaianKompetensiResource", bentuk.PENILAIAN), isian=bentuk.PENILAIAN,
        gabung=Penggabung(PENILAIAN), bentuk=bentuk.jenis_penilaian,
        diubah=Diubah(model=PenilaianKompetensi, kunci="(b.data->>'riwayat_id')::bigint",
                      kolom=PENILAIAN.diubah),
        satuan="penilaian kompetensi", rujukan={"kompetensi": KamusKompetensi},
    ),
)  # fmt: skip
