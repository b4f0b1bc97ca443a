"""Documents of the demo city: decrees of the newest rank and post, and portraits, in some units."""

import uuid
from collections.abc import Iterator
from datetime import date
from functools import reduce
from operator import or_
from random import Random
from typing import Any

from django.core.files.storage import storages
from django.db import transaction
from django.db.models import Q

from pegawai.models import KeadaanPegawai, Pegawai, RiwayatJabatan, RiwayatPangkat, UnitKerja
from pegawai.services.contoh import lembar
from serang_asn.inti import jejak, penulisan
from serang_asn.inti.dokumen import simpan_tepercaya
from serang_asn.inti.dokumen.qr import alamat_verifikasi
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.models import Dokumen
from serang_asn.inti.models.dokumen import lokasi_berkas
from serang_asn.inti.registri.contoh import Permintaan

OPD = ("DINKES", "BKPSDM")
ORANG_PER_OPD = 80
FOTO_PER_OPD = 30
ASAL = "contoh"


@transaction.atomic
def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Write the decrees and portraits; the same seed gives the same files. Returns rows per kind."""
    acak = Random(f"dokumen {permintaan.benih}")
    per_opd = [_orang(kode, permintaan.per_tanggal) for kode in OPD]
    akun = [*Pegawai.objects.filter(akun__isnull=False).order_by("pk")]
    orang = {satu.pk: satu for satu in [*akun, *(satu for daftar in per_opd for satu in daftar)]}
    berfoto = {satu.pk for satu in [*akun, *(satu for daftar in per_opd for satu in daftar[:FOTO_PER_OPD])]}
    with jejak.sebagai(akun_id=None, asal=ASAL):
        sk = _keputusan(acak, orang)
        foto = _potret(acak, [satu for satu in orang.values() if satu.pk in berfoto])
    return {"dokumen SK": sk, "foto": foto}


def _orang(kode: str, per: date) -> list[Pegawai]:
    """The first people of a department and its parts, by NIP."""
    jalur = UnitKerja.objects.filter(kode=kode).values_list("path", flat=True)
    unit = reduce(or_, (Q(unit__path__startswith=satu) for satu in jalur), Q(pk__in=[]))
    keadaan = KeadaanPegawai.objects.pada(per).terhitung().filter(unit)
    return [
        satu.pegawai
        for satu in keadaan.select_related("pegawai").order_by("pegawai__nip", "pk")[:ORANG_PER_OPD]
    ]


def _keputusan(acak: Random, orang: dict[int, Pegawai]) -> int:
    jumlah = 0
    for model, judul, rinci in (
        (RiwayatPangkat, "Keputusan kenaikan pangkat", _rinci_pangkat),
        (RiwayatJabatan, "Keputusan pengangkatan dalam jabatan", _rinci_jabatan),
    ):
        terbaru = [*_terbaru(model, orang)]
        for riwayat in terbaru:
            riwayat.dokumen = _satu_keputusan(acak, riwayat, judul, rinci(riwayat))
        model.objects.bulk_update(terbaru, ["dokumen"], batch_size=1000)
        jumlah += len(terbaru)
    return jumlah


def _terbaru(model: Any, orang: dict[int, Pegawai]) -> Iterator[Any]:
    """The newest event with a decree number of each person; one query."""
    rujukan = ["pegawai", "golongan"] if model is RiwayatPangkat else ["pegawai", "jabatan", "unit"]
    yield from (
        model.objects.sah()
        .filter(pegawai__in=orang)
        .exclude(sk_nomor="")
        .select_related(*rujukan)
        .order_by("pegawai_id", "-tmt", "-pk")
        .distinct("pegawai_id")
    )


def _rinci_pangkat(riwayat: RiwayatPangkat) -> list[lembar.Baris]:
    return [("Golongan", f"{riwayat.golongan.kode} ({riwayat.golongan.nama})")]


def _rinci_jabatan(riwayat: RiwayatJabatan) -> list[lembar.Baris]:
    return [("Jabatan", riwayat.jabatan.nama), ("Unit kerja", riwayat.unit.nama)]


def _satu_keputusan(acak: Random, riwayat: Any, judul: str, rinci: list[lembar.Baris]) -> Dokumen:
    calon = Dokumen(kode=_kode(acak), kode_verifikasi=f"{acak.getrandbits(80):020x}")
    pegawai = riwayat.pegawai
    isi = lembar.keputusan(
        judul=judul,
        nomor=riwayat.sk_nomor,
        isi=[
            ("Nama", pegawai.nama_lengkap),
            ("NIP", penulisan.nip(pegawai.nip)),
            *rinci,
            ("Terhitung mulai", penulisan.tanggal(riwayat.tmt)),
        ],
        penutup=["Ditetapkan di Serang", penulisan.tanggal(riwayat.sk_tanggal), "", riwayat.sk_pejabat],
        alamat=alamat_verifikasi(calon),
    )
    return _simpan(
        calon, isi, JenisIsi.PDF, jenis="sk", judul=judul, nomor=riwayat.sk_nomor, tanggal=riwayat.sk_tanggal,
        penerbit=riwayat.sk_pejabat,
    )  # fmt: skip


def _potret(acak: Random, orang: list[Pegawai]) -> int:
    for satu in orang:
        calon = Dokumen(kode=_kode(acak), kode_verifikasi=f"{acak.getrandbits(80):020x}")
        isi = lembar.potret(acak, perempuan=satu.jenis_kelamin == "P", tahun_lahir=satu.tanggal_lahir.year)
        satu.foto = _simpan(
            calon, isi, JenisIsi.JPEG, jenis="foto", judul="Foto pegawai", akses=Dokumen.Akses.PRIBADI
        )
    Pegawai.objects.bulk_update(orang, ["foto"], batch_size=1000)
    return len(orang)


def _simpan(calon: Dokumen, isi: bytes, tipe_isi: JenisIsi, **isian: Any) -> Dokumen:
    """Keep one file; what an earlier demo city of this seed left in its place goes first."""
    for nama in (lokasi_berkas(calon, ""), f"{lokasi_berkas(calon, '')}.png"):
        storages["default"].delete(nama)
    return simpan_tepercaya(
        isi=isi, tipe_isi=tipe_isi, oleh=None, kode=calon.kode, kode_verifikasi=calon.kode_verifikasi, **isian
    )


def _kode(acak: Random) -> uuid.UUID:
    return uuid.UUID(int=acak.getrandbits(128), version=4)
