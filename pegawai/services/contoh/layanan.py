"""A few proposals of leave and correction around the demo accounts, at every stage of their way."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid5

from pegawai.domain.periode import tambah_bulan
from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.services import usulan
from serang_asn.inti import jejak
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.contoh import Permintaan
from serang_asn.inti.versi import versi_kini

SEHARI = timedelta(days=1)
REKAN = 3


def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Write the proposals; the same city always gets the same ones."""
    akun = {satu.pengguna: satu for satu in Akun.objects.all()}
    pegawai = Pegawai.objects.get(akun=akun["pegawai"])
    senin = _senin(tambah_bulan(permintaan.per_tanggal, 2))
    with jejak.sebagai(akun_id=None, asal="contoh"):
        daftar = [_peremajaan(pegawai, permintaan.per_tanggal, akun["pegawai"])]
        for urut, satu in enumerate(_rekan(akun["kepala"], permintaan.per_tanggal)):
            cuti = _cuti(satu, senin + 7 * urut * SEHARI, akun["pengelola"])
            daftar.append(usulan.ajukan(usulan=cuti, urut=0, oleh=akun["pengelola"]))
        disetujui = daftar[-1]
        usulan.setujui(usulan=disetujui, urut=disetujui.peralihan_ke, oleh=akun["kepala"])
    return {"usulan": len(daftar)}


def _cuti(pegawai: Pegawai, mulai: date, oleh: Akun) -> Any:
    selesai = mulai + 2 * SEHARI
    isian = {
        "jenis": "TAHUNAN", "nama_jenis": "Cuti tahunan", "mulai": mulai.isoformat(),
        "selesai": selesai.isoformat(), "hari_kerja": 2, "alasan": "Keperluan keluarga",
        "alamat": pegawai.alamat or "Kota Serang", "telepon": pegawai.telepon or "-",
    }  # fmt: skip
    return usulan.buat(
        jenis="cuti_tahunan", pegawai=pegawai, tmt=mulai, isian=isian, oleh=oleh, kode=_kode(pegawai, mulai)
    )


def _peremajaan(pegawai: Pegawai, hari: date, oleh: Akun) -> Any:
    isian = {
        "bagian": "pribadi", "judul": "data pribadi", "versi": versi_kini(pegawai), "catatan": "",
        "alasan": "Sudah pindah rumah sesuai kartu keluarga.", "sensitif": False,
        "nilai": {"alamat": "Jalan Veteran 12, Kota Serang"}, "label": ["Alamat"],
    }  # fmt: skip
    return usulan.buat(
        jenis="peremajaan", pegawai=pegawai, tmt=hari, isian=isian, oleh=oleh, kode=_kode(pegawai, hari)
    )


def _kode(pegawai: Pegawai, hari: date) -> UUID:
    return uuid5(pegawai.kode, hari.isoformat())


def _rekan(kepala: Akun, per_tanggal: date) -> list[Pegawai]:
    """PNS of the head's office who served for years, were on no leave yet and have no account."""
    unit = kepala.pemberian_peran.get(peran=Peran.KEPALA_OPD).unit
    keadaan = (
        KeadaanPegawai.objects.pada(per_tanggal)
        .terhitung()
        .filter(
            unit__path__startswith=unit.path if unit else "", jenis_asn="PNS", jenis_jabatan="pelaksana",
            tmt_masa_kerja__lt=tambah_bulan(per_tanggal, -60), pegawai__akun__isnull=True,
            kedudukan__kode="AKTIF", pegawai__riwayatcuti__isnull=True,
        )
        .select_related("pegawai")
        .order_by("pegawai__nip")
    )  # fmt: skip
    return [satu.pegawai for satu in keadaan[:REKAN]]


def _senin(hari: date) -> date:
    """The first Monday after a day."""
    return hari + (7 - hari.weekday()) * SEHARI
