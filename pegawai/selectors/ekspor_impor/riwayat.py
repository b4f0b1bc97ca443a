"""Events of the histories, one row each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

from pegawai import permissions
from pegawai.domain.impor.riwayat import TABEL
from pegawai.models import riwayat
from pegawai.registri import EksporImpor, boleh_semua
from pegawai.selectors.ekspor_impor.nama import nama_jabatan, nama_unit, ya_tidak
from serang_asn.inti import izin

POTONGAN = 2_000
UMUM = {
    "nip": "pegawai__nip", "nama": "pegawai__nama", "sk_nomor": "sk_nomor", "sk_tanggal": "sk_tanggal",
    "sk_pejabat": "sk_pejabat", "catatan": "catatan",
}  # fmt: skip
MKG = {"masa_kerja_tahun": "mkg_tahun", "masa_kerja_bulan": "mkg_bulan"}


@dataclass(frozen=True, slots=True)
class Sumber:
    """Where the columns of a kind stand. kolom: column → path from the model; urut: order within a person."""

    model: Any
    kolom: Mapping[str, str]
    urut: str
    sensitif: bool = field(default=False)


SUMBER = {
    "pangkat": Sumber(
        riwayat.RiwayatPangkat,
        {"golongan": "golongan__kode", "tmt_golongan": "tmt", "jenis_kp": "jenis", **MKG,
         "angka_kredit": "angka_kredit", "pertek_nomor": "pertek_nomor", "pertek_tanggal": "pertek_tanggal"},
        "tmt",
    ),
    "jabatan": Sumber(
        riwayat.RiwayatJabatan,
        {"jabatan": "jabatan_id", "jenis_jabatan": "jabatan__jenis", "unit_kerja": "unit_id",
              "opd": "unit_id",
         "tmt_jabatan": "tmt", "tmt_pelantikan": "tmt_pelantikan"},
        "tmt",
    ),
    "pendidikan": Sumber(
        riwayat.RiwayatPendidikan,
        {"tingkat_pendidikan": "pendidikan__tingkat__kode", "jurusan": "pendidikan__jurusan",
              "sekolah": "sekolah",
         "tahun_lulus": "tahun_lulus", "tmt_pengakuan": "tmt", "ijazah_nomor": "ijazah_nomor"},
        "tmt",
    ),
    "kgb": Sumber(
        riwayat.RiwayatGaji,
        {"golongan": "golongan__kode", "tmt_gaji": "tmt", **MKG, "gaji_lama": "gaji_lama",
              "gaji_baru": "gaji_baru",
         "tmt_berikutnya": "tmt_berikutnya"},
        "tmt",
    ),
    "skp": Sumber(
        riwayat.RiwayatKinerja,
        {satu: satu for satu in ("tahun", "predikat", "hasil_kerja", "perilaku", "nilai", "penilai")},
        "tahun",
    ),
    "disiplin": Sumber(
        riwayat.RiwayatDisiplin,
        {"jenis_hukuman": "jenis__nama", "tanggal_mulai": "mulai", "tanggal_selesai": "selesai",
         "pasal_dilanggar": "pasal_dilanggar", "uraian_pelanggaran": "uraian"},
        "mulai", sensitif=True,
    ),
    "penghargaan": Sumber(
        riwayat.RiwayatPenghargaan,
        {"jenis_penghargaan": "jenis__nama", "tanggal": "tanggal", "pemberi": "pemberi"}, "tanggal",
    ),
    "keluarga": Sumber(
        riwayat.RiwayatKeluarga,
        {"hubungan": "hubungan", "nama_keluarga": "nama", "tanggal_lahir_keluarga": "tanggal_lahir",
         "tanggal_nikah": "tanggal_nikah", "pekerjaan_keluarga": "pekerjaan", "tunjangan": "tunjangan"},
        "pk", sensitif=True,
    ),
    "cuti": Sumber(
        riwayat.RiwayatCuti,
        {"jenis_cuti": "jenis__nama", "tanggal_mulai": "mulai", "tanggal_selesai": "selesai",
         "hari_kerja": "hari_kerja", "tahun_hak": "tahun_hak", "alamat_cuti": "alamat"},
        "mulai", sensitif=True,
    ),
}  # fmt: skip


def baca(kode: str, akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the events of one kind that `akun` may see (None: all), by NIP and date; read in chunks.

    Leaves that reveal health need the right to sensitive data.
    """
    sumber, (_, _, daftar, *_) = SUMBER[kode], TABEL[kode]
    semua = sumber.model.objects.sah()
    if akun is not None:
        semua = semua.terlihat_oleh(akun)
        if kode == "cuti" and not izin.punya(akun, permissions.SENSITIF):
            semua = semua.filter(jenis__sensitif=False)
    kolom = {**UMUM, **sumber.kolom}
    label = {satu.nama: satu.pilihan for satu in daftar if satu.pilihan}
    sebut = _penyebut(kode)
    urut = semua.order_by("pegawai__nip", sumber.urut, "pk").values_list(*kolom.values())
    for satu in urut.iterator(chunk_size=POTONGAN):
        isi = dict(zip(kolom, satu, strict=True))
        for nama, pilihan in label.items():
            isi[nama] = ya_tidak(isi[nama]) if nama == "tunjangan" else pilihan.get(isi[nama], "")
        if isi.get("tanggal_selesai"):
            isi["tanggal_selesai"] -= timedelta(days=1)
        sebut(isi)
        yield isi


def _penyebut(kode: str) -> Any:
    """Return what puts names in the place of keys."""
    if kode != "jabatan":
        return lambda isi: None
    unit, jabatan = nama_unit(), nama_jabatan()

    def sebut(isi: dict[str, Any]) -> None:
        isi["jabatan"] = jabatan(isi["jabatan"])
        isi["unit_kerja"], isi["opd"] = unit(isi["unit_kerja"])

    return sebut


def _sensitif(akun: Any) -> bool:
    return izin.punya(akun, permissions.SENSITIF)


DAFTAR = tuple(
    EksporImpor(
        kode=kode,
        urut=TABEL[kode][1],
        baca=partial(baca, kode),
        boleh=_sensitif if satu.sensitif and kode != "cuti" else boleh_semua,
        sensitif=satu.sensitif,
    )
    for kode, satu in SUMBER.items()
)
