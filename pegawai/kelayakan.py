"""The kinds of eligibility that this app knows: their engines, what these read, how an answer is shown.

Here the daily work joins what the selectors read with what the service keeps.
"""

from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import timezone

from pegawai.domain.kelayakan.mesin import MESIN
from pegawai.models import UnitKerja
from pegawai.registri import JenisKelayakan, jenis_kelayakan
from pegawai.selectors.kelayakan import list_subjek, nilai_semua
from pegawai.services.kelayakan import simpan
from serang_asn.inti import kemajuan as kerja
from serang_asn.inti.kemajuan import Kemajuan

PANGKAT = ("kinerja", "disiplin", "gaji")
NAIK = {"berlaku": "Paling cepat berlaku", "golongan": "Golongan baru", "mkg": "Masa kerja golongan",
        "gaji_baru": "Gaji pokok baru", "perlu_diperiksa": "Masih perlu diperiksa"}  # fmt: skip
KREDIT = {
    "angka_kredit": "Angka kredit",
    "angka_kredit_diperlukan": "Angka kredit diperlukan",
    "perkiraan_tercapai": "Perkiraan tercapai dengan predikat Baik",
    "jenjang": "Jenjang tujuan",
}
BULAN = {"paling_lama_bulan": "Paling lama (bulan)"}
_DAFTAR: tuple[tuple[str, str, str, tuple[str, ...], dict[str, str], bool], ...] = (
    ("kp_reguler", "Kenaikan pangkat reguler", "Kenaikan pangkat", (*PANGKAT, "atasan"), NAIK, False),
    ("kp_struktural", "Kenaikan pangkat jabatan struktural", "Kenaikan pangkat", PANGKAT, NAIK, False),
    ("kp_fungsional", "Kenaikan pangkat jabatan fungsional", "Kenaikan pangkat", (*PANGKAT, "angka_kredit"),
     NAIK | KREDIT, False),
    ("kp_ijazah", "Penyesuaian ijazah", "Kenaikan pangkat", PANGKAT, NAIK, False),
    ("kp_pengabdian", "Kenaikan pangkat pengabdian", "Kenaikan pangkat", PANGKAT, NAIK, False),
    ("kp_anumerta", "Kenaikan pangkat anumerta", "Kenaikan pangkat", PANGKAT, NAIK, False),
    ("kgb", "Kenaikan gaji berkala", "Gaji", ("kinerja", "disiplin", "gaji"),
     {"mkg_tahun": "Masa kerja golongan (tahun)", "gaji_lama": "Gaji pokok lama",
      "gaji_baru": "Gaji pokok baru",      "pemberitahuan_sejak": "Pemberitahuan sejak"}, False),
    ("pensiun", "Batas usia pensiun", "Pensiun dan kontrak", ("keluarga",),
     {"bup": "Batas usia (tahun)", "usul_sejak": "Dapat diusulkan sejak", "mpp_sejak": "MPP sejak",
      "data_kurang": "Data keluarga yang belum lengkap"}, False),
    ("pensiun_dini", "Pensiun atas permintaan sendiri", "Pensiun dan kontrak", (), {}, False),
    ("mpp", "Masa persiapan pensiun", "Pensiun dan kontrak", (),
     {"mulai": "Mulai", "selesai": "TMT pensiun"}, False),
    ("kontrak", "Perpanjangan perjanjian kerja PPPK", "Pensiun dan kontrak", ("kinerja", "disiplin"),
     {"kontrak_selesai": "Perjanjian berakhir", "perpanjangan_paling_lama": "Perpanjangan paling lama"},
     False),
    ("satyalancana", "Satyalancana Karya Satya", "Penghargaan dan nilai", ("penghargaan", "disiplin"),
     {"tahun": "Tingkat (tahun)"}, False),
    ("ip_asn", "Indeks Profesionalitas ASN", "Penghargaan dan nilai", ("kinerja", "disiplin", "pelatihan"),
     {"total": "Nilai", "kelas": "Kelas"}, False),
    ("penugasan", "Perpanjangan Plt. atau Plh.", "Penugasan", ("penugasan",),
     {"jabatan": "Penugasan", "akhir": "Berakhir", "paling_lama": "Paling lama sampai"}, False),
    ("cuti_tahunan", "Cuti tahunan", "Cuti", ("cuti",),
     {"hak": "Hak (hari kerja)", "bawaan": "Bawaan tahun lalu", "terpakai": "Terpakai", "sisa": "Sisa"},
     False),
    ("cuti_besar", "Cuti besar", "Cuti", ("cuti",), BULAN, False),
    ("cuti_alasan_penting", "Cuti karena alasan penting", "Cuti", (), BULAN, False),
    ("cltn", "Cuti di luar tanggungan negara", "Cuti", (),
     {"paling_lama_tahun": "Paling lama (tahun)"}, False),
    ("cuti_sakit", "Cuti sakit", "Cuti", ("cuti",), BULAN | {"sisa_hari": "Sisa (hari)"}, True),
    ("cuti_melahirkan", "Cuti melahirkan", "Cuti", ("keluarga",), BULAN, True),
)  # fmt: skip
DAFTAR = tuple(
    JenisKelayakan(
        kode=kode, urut=10 * urut, judul=judul, kelompok=kelompok, mesin=MESIN[kode], perlu=perlu,
        rincian=rincian, sensitif=sensitif, is_nilai=kode == "ip_asn",
    )
    for urut, (kode, judul, kelompok, perlu, rincian, sensitif) in enumerate(_DAFTAR, start=1)
)  # fmt: skip


def daftarkan() -> None:
    """Register the kinds."""
    jenis_kelayakan.daftar(*DAFTAR)


def hitung_ulang(*, kemajuan: Kemajuan, pada: str = "", unit: UnitKerja | None = None) -> dict[str, Any]:
    """Judge everybody for every kind that lists show; what was kept before is replaced.

    pada: day as ISO, today without one; unit: only those in it and below it. Safe to repeat.
    """
    hari = date.fromisoformat(pada) if pada else timezone.localdate()
    subjek = list_subjek(hari, unit)
    daftar_jenis = [jenis for jenis in jenis_kelayakan if not jenis.sensitif]
    jawaban = ((satu.id, isi) for satu, isi in nilai_semua(subjek, daftar_jenis, hari))
    simpan(kemajuan=kemajuan, pada=hari, jumlah=len(subjek), daftar=jawaban)
    return {"jumlah": len(subjek), "tautan": reverse("pegawai:kelayakan-list")}


def antrekan(*, akun: Any) -> Any:
    """Queue that work for who does not want to wait for the night."""
    judul = "Menghitung kelayakan semua pegawai"
    return kerja.jalankan(fungsi=hitung_ulang, judul=judul, akun=akun, argumen={})
