"""What the tests of reorganisations look at: the tree, where people are, everything that counts."""

from pegawai import periksa
from pegawai.models import Formasi, KeadaanPegawai, PenugasanTambahan, UnitKerja
from serang_asn.inti.models import PemberianPeran


def nama_pohon(pada):
    """Names of the units in force, each with the name of the unit above."""
    unit = list(UnitKerja.objects.berlaku(pada))
    per_jalur = {satu.path: satu.nama for satu in unit}
    return {satu.nama: per_jalur.get(satu.path[:-4]) for satu in unit}


def unit_pada(pegawai, pada):
    return KeadaanPegawai.objects.pada(pada).get(pegawai=pegawai).unit


def bersih():
    """Run every invariant of the data check."""
    temuan = [
        *periksa.keadaan_sesuai_riwayat(),
        *periksa.pohon_unit(),
        *periksa.unit_dalam_masa_induk(),
        *periksa.unit_berakhir_kosong(),
    ]
    return temuan == []


def potret():
    """Everything that counts, as one value: tree, states, formations, assignments, grants."""
    return (
        sorted(
            UnitKerja.objects.pernah_ada().values_list(
                "kode", "nama", "path", "berlaku_mulai", "berlaku_selesai"
            ),
            key=str,
        ),
        sorted(KeadaanPegawai.objects.values_list("pegawai_id", "mulai", "selesai", "unit_id", "jabatan_id")),
        sorted(Formasi.objects.values_list("pk", "unit_id", "jumlah", "mulai", "selesai"), key=str),
        sorted(PenugasanTambahan.objects.sah().values_list("pk", "unit_id", "mulai", "selesai"), key=str),
        sorted(PemberianPeran.objects.values_list("akun_id", "unit_id", "mulai", "selesai"), key=str),
    )
