"""Employees as they are today, one row each, as the kind `pegawai` reads them."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Min, OuterRef, Subquery
from django.utils import timezone

from pegawai import permissions
from pegawai.domain.kedudukan import JenisAsn
from pegawai.models import KeadaanPegawai, Pegawai, RiwayatKedudukan, RiwayatPangkat, RiwayatPendidikan
from pegawai.models.jabatan import LABEL_JENIS_JABATAN
from pegawai.models.pegawai import StatusKawin
from pegawai.registri import EksporImpor
from pegawai.selectors.ekspor_impor.nama import nama_jabatan, nama_unit
from serang_asn.inti import izin

POTONGAN = 1_000
ORANG = {
    "nip": "nip", "nip_lama": "nip_lama", "nama": "nama", "gelar_depan": "gelar_depan",
    "gelar_belakang": "gelar_belakang", "tempat_lahir": "tempat_lahir", "tanggal_lahir": "tanggal_lahir",
    "jenis_kelamin": "jenis_kelamin", "agama": "agama__nama", "status_kawin": "status_kawin", "npwp": "npwp",
    "alamat": "alamat", "no_hp": "telepon", "email": "surel", "nik_sandi": "nik_sandi", "lainnya": "lainnya",
}  # fmt: skip
KEADAAN = {
    "status_pegawai": "jenis_asn", "kedudukan_hukum": "kedudukan__nama", "golongan": "golongan__kode",
    "tmt_golongan": "tmt_golongan", "jenis_jabatan": "jenis_jabatan", "eselon": "eselon__kode",
    "jabatan": "jabatan_id", "tmt_jabatan": "tmt_jabatan", "unit_kerja": "unit_id",
          "pendidikan_id": "pendidikan_id",
    "tingkat_pendidikan": "pendidikan__tingkat__kode", "jurusan": "pendidikan__jurusan",
}  # fmt: skip
LAINNYA = ("karpeg", "bpjs", "keterangan")


def baca(akun: Any) -> Iterator[dict[str, Any]]:
    """Yield the employees that `akun` may see (None: all), by NIP; read in chunks.

    `nik_sandi` is the NIK as it is kept, only for those who may read it; whoever writes the file opens it.
    """
    hari = timezone.localdate()
    boleh_nik = akun is None or izin.punya(akun, permissions.SENSITIF)
    semua = Pegawai.objects.all() if akun is None else Pegawai.objects.all().terlihat_oleh(akun)
    kini = KeadaanPegawai.objects.filter(pegawai=OuterRef("pk"), mulai__lte=hari, selesai__gt=hari)
    sah = RiwayatKedudukan.objects.sah().filter(pegawai=OuterRef("pk")).order_by().values("pegawai")
    pns = sah.filter(jenis_asn=JenisAsn.PNS)
    pertama = RiwayatPangkat.objects.sah().filter(pegawai=OuterRef("pk")).order_by("tmt", "pk")
    tambahan = {
        "tmt_cpns": Subquery(sah.annotate(v=Min("tmt")).values("v")),
        "tmt_pns": Subquery(pns.annotate(v=Min("tmt")).values("v")),
        "golongan_awal": Subquery(pertama.values("golongan__kode")[:1]),
    }
    tambahan |= {f"k_{nama}": Subquery(kini.values(jalur)[:1]) for nama, jalur in KEADAAN.items()}
    ijazah = RiwayatPendidikan.objects.sah().filter(
        pegawai=OuterRef("pk"), pendidikan_id=OuterRef("k_pendidikan_id")
    )
    ijazah_isi = {
        nama: Subquery(ijazah.order_by("-pk").values(nama)[:1]) for nama in ("sekolah", "tahun_lulus")
    }
    kolom = [*ORANG.values(), *tambahan, *ijazah_isi]
    nama_kolom = [*ORANG, *(nama.removeprefix("k_") for nama in tambahan), *ijazah_isi]
    baris = semua.annotate(**tambahan).annotate(**ijazah_isi).order_by("nip").values_list(*kolom)
    unit, jabatan = nama_unit(), nama_jabatan()
    for satu in baris.iterator(chunk_size=POTONGAN):
        isi = dict(zip(nama_kolom, satu, strict=True))
        isi |= {nama: isi["lainnya"].get(nama) for nama in LAINNYA}
        isi["status_kawin"] = StatusKawin(isi["status_kawin"]).label if isi["status_kawin"] else ""
        isi["jabatan"] = jabatan(isi["jabatan"])
        isi["unit_kerja"], isi["opd"] = unit(isi["unit_kerja"])
        isi["jenis_jabatan"] = LABEL_JENIS_JABATAN.get(isi["jenis_jabatan"], "")
        isi["nik_sandi"] = isi["nik_sandi"] if boleh_nik else None
        yield isi


DAFTAR = (EksporImpor(kode="pegawai", urut=10, baca=baca, sensitif=True),)
