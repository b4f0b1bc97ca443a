"""The peer of the import: the same people and histories through django-import-export in its bulk mode.

As its users write it: a Resource per table, widgets for foreign keys, one Dataset each. It writes no derived
state of its own, but the triggers of the database that keep trail, search and state run for it too.
"""

import time
from collections.abc import Sequence
from typing import Any

import tablib
from django.db import connection, transaction
from import_export import resources
from import_export.fields import Field
from import_export.widgets import DateWidget, ForeignKeyWidget

from pegawai.models import (
    Agama,
    Golongan,
    Jabatan,
    KedudukanHukum,
    Pegawai,
    Pendidikan,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatPendidikan,
    TingkatPendidikan,
    UnitKerja,
)

TANGGAL = DateWidget(format="%Y-%m-%d")


def _kunci(nama: str, model: Any, bidang: str) -> Field:
    return Field(attribute=nama, column_name=nama, widget=ForeignKeyWidget(model, bidang))


def _tanggal(nama: str) -> Field:
    return Field(attribute=nama, column_name=nama, widget=TANGGAL)


class _Massal:
    use_bulk = True
    batch_size = 1000
    force_init_instance = True
    skip_diff = True


class OrangResource(resources.ModelResource):
    agama = _kunci("agama", Agama, "nama")
    tanggal_lahir = _tanggal("tanggal_lahir")

    class Meta(_Massal):
        model = Pegawai
        import_id_fields = ("nip",)
        fields = (
            "nip", "nama", "gelar_belakang", "tempat_lahir", "tanggal_lahir", "jenis_kelamin", "agama",
            "status_kawin", "alamat", "telepon", "surel",
        )  # fmt: skip


class KedudukanResource(resources.ModelResource):
    pegawai = _kunci("pegawai", Pegawai, "nip")
    kedudukan = _kunci("kedudukan", KedudukanHukum, "nama")
    tmt = _tanggal("tmt")

    class Meta(_Massal):
        model = RiwayatKedudukan
        import_id_fields = ()
        fields = ("pegawai", "tmt", "jenis_asn", "kedudukan")


class PangkatResource(resources.ModelResource):
    pegawai = _kunci("pegawai", Pegawai, "nip")
    golongan = _kunci("golongan", Golongan, "kode")
    tmt = _tanggal("tmt")

    class Meta(_Massal):
        model = RiwayatPangkat
        import_id_fields = ()
        fields = ("pegawai", "tmt", "golongan", "jenis")


class JabatanResource(resources.ModelResource):
    pegawai = _kunci("pegawai", Pegawai, "nip")
    jabatan = _kunci("jabatan", Jabatan, "kode")
    unit = _kunci("unit", UnitKerja, "kode")
    tmt = _tanggal("tmt")

    class Meta(_Massal):
        model = RiwayatJabatan
        import_id_fields = ()
        fields = ("pegawai", "tmt", "jabatan", "unit")


class PendidikanResource(resources.ModelResource):
    pegawai = _kunci("pegawai", Pegawai, "nip")
    pendidikan = _kunci("pendidikan", Pendidikan, "pk")
    tmt = _tanggal("tmt")

    class Meta(_Massal):
        model = RiwayatPendidikan
        import_id_fields = ()
        fields = ("pegawai", "tmt", "pendidikan", "sekolah", "tahun_lulus")


def lama_pembanding(daftar: Sequence[dict[str, Any]]) -> float:
    """Return the seconds that loading these people takes; reference rows are made before the clock starts."""
    with transaction.atomic():
        rujukan = _rujukan(daftar)
        tugas = [(kelas(), _data(kelas, isi)) for kelas, isi in _tabel(daftar, rujukan)]
        mulai = time.perf_counter()
        for sumber_daya, data in tugas:
            sumber_daya.import_data(data, raise_errors=True)
        with connection.cursor() as kursor:
            kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        lama = time.perf_counter() - mulai
        transaction.set_rollback(True)
    return lama


def _rujukan(daftar: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return reference rows for the names; the peer knows no matching by name, so any row stands for one."""
    tingkat = TingkatPendidikan.objects.get(kode="S1")
    jurusan = sorted({satu["jurusan"] for satu in daftar})
    Pendidikan.objects.bulk_create([Pendidikan(tingkat=tingkat, jurusan=satu) for satu in jurusan])
    return {
        "jabatan": list(Jabatan.objects.order_by("pk").values_list("kode", flat=True)[:200]),
        "unit": list(UnitKerja.objects.filter(berlaku_selesai=None).values_list("kode", flat=True)[:500]),
        "pendidikan": dict(Pendidikan.objects.filter(tingkat=tingkat).values_list("jurusan", "pk")),
    }


def _tabel(
    daftar: Sequence[dict[str, Any]], rujukan: dict[str, Any]
) -> list[tuple[Any, list[dict[str, Any]]]]:
    jabatan, unit, pendidikan = rujukan["jabatan"], rujukan["unit"], rujukan["pendidikan"]
    orang = [satu | {"telepon": satu["no_hp"], "surel": satu["email"]} for satu in daftar]
    kedudukan, pangkat = [], []
    for satu in daftar:
        dasar = {"pegawai": satu["nip"], "kedudukan": satu["kedudukan_hukum"]}
        kedudukan += [
            dasar | {"tmt": satu["tmt_cpns"], "jenis_asn": "CPNS"},
            dasar | {"tmt": satu["tmt_pns"], "jenis_asn": "PNS"},
        ]
        pangkat += [
            dasar | {"tmt": satu["tmt_cpns"], "golongan": satu["golongan_awal"], "jenis": "cpns"},
            dasar | {"tmt": satu["tmt_golongan"], "golongan": satu["golongan"], "jenis": "lain"},
        ]
    posisi = [
        {
            "pegawai": satu["nip"], "tmt": satu["tmt_jabatan"],
            "jabatan": jabatan[nomor % len(jabatan)], "unit": unit[nomor % len(unit)],
        }
        for nomor, satu in enumerate(daftar)
    ]  # fmt: skip
    ijazah = [
        satu | {"pegawai": satu["nip"], "tmt": satu["tmt_cpns"], "pendidikan": pendidikan[satu["jurusan"]]}
        for satu in daftar
    ]
    return [
        (OrangResource, orang), (KedudukanResource, kedudukan), (PangkatResource, pangkat),
        (JabatanResource, posisi), (PendidikanResource, ijazah),
    ]  # fmt: skip


def _data(kelas: Any, isi: list[dict[str, Any]]) -> tablib.Dataset:
    kolom = kelas._meta.fields
    data = tablib.Dataset(headers=kolom)
    for satu in isi:
        data.append([str(satu.get(nama, "")) for nama in kolom])
    return data
