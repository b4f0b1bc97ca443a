"""A vacant post with people who could fill it, and the dossier of Tim Penilai Kinerja."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from pegawai.domain.pengisian.banding import susun_syarat
from pegawai.models import (
    Eselon,
    Formasi,
    Jabatan,
    KeputusanPengisian,
    Pegawai,
    PengisianJabatan,
    RiwayatKinerja,
    UnitKerja,
)
from pegawai.selectors import pengisian as baca
from pegawai.services import pengisian as layanan
from serang_asn.inti.models import Akun, Peran
from tests.factories.akun import AkunFactory
from tests.factories.pegawai import GolonganFactory, JabatanFactory, PegawaiAktifFactory
from tests.factories.unit import UnitKerjaFactory

DASAR_PUBLIK = "Memenuhi syarat jabatan dan dinilai paling siap memimpin layanan unit kerja."
HADIR = [
    {"nama": "Sekretaris Daerah", "peran": "ketua", "sikap": "setuju"},
    {"nama": "Kepala BKPSDM", "peran": "sekretaris", "sikap": "setuju"},
    {"nama": "Asisten Umum", "peran": "anggota", "sikap": "tidak_setuju"},
]


@dataclass
class Rapat:
    """A vacant post of kepala bidang (III.b) in a department, and those around it."""

    unit: UnitKerja
    jabatan: Jabatan
    petugas: Akun
    pimpinan: Akun
    siti: Pegawai
    budi: Pegawai


def buat_pengawas(nama: str, **ganti: Any) -> Pegawai:
    """A pengawas since 2015 in III/d with an S1, rated Baik in the last two years."""
    pegawai: Pegawai = PegawaiAktifFactory(
        nama=nama,
        posisi__jabatan=buat_jabatan("UJI-PENGAWAS", "Kepala Seksi Uji", "pengawas", "IV.a"),
        pangkat__golongan=GolonganFactory(kode="III/d"),
        **ganti,
    )
    tahun = timezone.localdate().year
    RiwayatKinerja.objects.bulk_create(
        RiwayatKinerja(pegawai=pegawai, tahun=satu, predikat="baik") for satu in (tahun - 2, tahun - 1)
    )
    return pegawai


def buat_jabatan(kode: str, nama: str, jenis: str, eselon: str) -> Jabatan:
    """A managerial post."""
    jabatan: Jabatan = JabatanFactory(
        kode=kode, nama=nama, jenis=jenis, eselon=Eselon.objects.get(kode=eselon), kelas=11
    )
    return jabatan


def buat_rapat(unit: UnitKerja | None = None) -> Rapat:
    """The post with its formation, two people who fit, an officer and the team."""
    unit = unit or UnitKerjaFactory(nama="Dinas Uji Pengisian")
    jabatan = buat_jabatan("UJI-KABID", "Kepala Bidang Uji", "administrator", "III.b")
    Formasi.objects.create(unit=unit, jabatan=jabatan, jumlah=1, mulai=date(2020, 1, 1))
    return Rapat(
        unit, jabatan, AkunFactory(peran=Peran.PETUGAS), AkunFactory(peran=Peran.PIMPINAN),
        buat_pengawas("Siti Rahmawati", posisi__unit=unit), buat_pengawas("Budi Santoso", posisi__unit=unit),
    )  # fmt: skip


def buka(rapat: Rapat, *calon: Pegawai, **ganti: Any) -> PengisianJabatan:
    """An open dossier with a shortlist, of both people without any."""
    isi = {"unit": rapat.unit, "jabatan": rapat.jabatan, "jumlah": 1, "tanggal_lowong": timezone.localdate()}
    satu = layanan.buka(**{**isi, **ganti}, oleh=rapat.petugas)
    layanan.tambah_calon(pengisian=satu, pegawai=calon or (rapat.siti, rapat.budi), oleh=rapat.petugas)
    return satu


def susun_putusan(rapat: Rapat, satu: PengisianJabatan, *terpilih: Pegawai, **ganti: Any) -> layanan.Putusan:
    """What the team decides: Siti, or who is named."""
    berkas = baca.get_berkas(rapat.pimpinan, satu.kode)
    banding = baca.get_perbandingan(berkas)
    orang = terpilih or (rapat.siti,)
    isi: dict[str, Any] = {
        "nomor": f"BA/{satu.pk}", "tanggal": timezone.localdate() - timedelta(days=1),
        "dasar": "Kinerja dan pengalamannya paling sesuai.", "dasar_publik": DASAR_PUBLIK, "hadir": HADIR,
        "terpilih": [c.pk for c in berkas.calon if c.pegawai in orang],
        "alasan": {c.pk: f"Alasan {c.pegawai.nama}" for c in berkas.calon},
        "cuplikan": banding.sebagai_json(), "pertimbangan": ["Kinerja"],
        "syarat": susun_syarat(banding, [str(p.kode) for p in orang]),
    }  # fmt: skip
    return layanan.Putusan(**(isi | ganti))


def putuskan(rapat: Rapat, satu: PengisianJabatan, *terpilih: Pegawai, **ganti: Any) -> KeputusanPengisian:
    """Have the team decide."""
    putusan = susun_putusan(rapat, satu, *terpilih, **ganti)
    return layanan.putuskan(pengisian=satu, putusan=putusan, hadir_minimal=3, oleh=rapat.pimpinan)
