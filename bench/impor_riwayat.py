"""Import of one history: ranks, matched, judged by the rules and written, beside django-import-export."""

import time
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

import tablib
from django.db import connection, transaction
from import_export import resources

from bench.impor import buat_baris as buat_orang
from pegawai.models import BatchImpor, Golongan, Pegawai, RiwayatPangkat
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import penerapan as layanan
from pegawai.services.impor.bacaan import Bacaan
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

JUMLAH = 100_000
PER_ORANG = 5
JUMLAH_PEMBANDING = 1_000
BATAS_PER_DETIK = 1_000
BATAS_KALI = 10
GOLONGAN = ("III/b", "III/c", "III/d", "IV/a", "IV/b")


class PembandingResource(resources.ModelResource):
    """The peer: the event alone by foreign keys, without matching or rules, in its bulk mode."""

    class Meta:
        model = RiwayatPangkat
        import_id_fields = ("pegawai", "tmt", "golongan")
        fields = ("pegawai", "golongan", "tmt", "jenis", "mkg_tahun", "mkg_bulan", "sk_nomor")
        use_bulk = True


def buat_pangkat(jumlah: int) -> Iterator[dict[str, Any]]:
    """Yield the ranks of people as the reading engine gives them."""
    for nomor, orang in enumerate(buat_orang(jumlah // PER_ORANG)):
        for ke, golongan in enumerate(GOLONGAN[:PER_ORANG]):
            tmt = orang["tmt_cpns"].replace(year=orang["tmt_cpns"].year + 4 * (ke + 1), day=1)
            yield {
                "lembar": "Data", "baris": 2 + nomor * PER_ORANG + ke, "nip": orang["nip"],
                      "nama": orang["nama"],
                "golongan": golongan, "tmt_golongan": tmt, "jenis_kp": "reguler",
                      "masa_kerja_tahun": 4 * (ke + 1),
                "masa_kerja_bulan": 0, "sk_nomor": f"823/{nomor}/{ke}",
                      "sk_tanggal": tmt - timedelta(days=30),
                "sk_pejabat": "Wali Kota Serang",
            }  # fmt: skip


def ukur_impor_riwayat(jumlah: int = JUMLAH) -> Iterable[Angka]:
    """Yield rows a second with the peer in the same run."""
    with transaction.atomic():
        _muat("pegawai", lambda: _orang_polos(jumlah // PER_ORANG), jumlah // PER_ORANG)
        kami = jumlah / _muat("pangkat", lambda: buat_pangkat(jumlah), jumlah)
        mereka = JUMLAH_PEMBANDING / _lama_pembanding()
        transaction.set_rollback(True)
    yield Angka(
        nama=f"impor {jumlah} riwayat pangkat: dicocokkan, dinilai aturan, ditulis, keadaan dan jejak",
        nilai=round(kami),
        satuan="baris/detik",
        pembanding=f"django-import-export (bulk), tanpa aturan: {mereka:.0f} baris/detik",
        rasio=round(kami / mereka, 1),
        batas=f"≥ {BATAS_PER_DETIK} dan ≥ {BATAS_KALI} ×",
        lulus=kami >= BATAS_PER_DETIK and kami >= BATAS_KALI * mereka,
    )


def _orang_polos(jumlah: int) -> Iterator[dict[str, Any]]:
    """People with their first rank alone."""
    for satu in buat_orang(jumlah):
        yield satu | {"golongan": None, "tmt_golongan": None, "jabatan": None, "unit_kerja": None}


def _muat(jenis: str, baris: Any, jumlah: int) -> float:
    batch = BatchImpor.objects.create(
        jenis=jenis, nama_berkas="ukur.xlsx", sha256="0" * 64, status=StatusBatch.DIPERIKSA
    )
    bacaan = Bacaan(["Data"], {}, jumlah, jumlah, baris, [])
    mulai = time.perf_counter()
    layanan.tulis(batch_id=batch.pk, bacaan=bacaan)
    with connection.cursor() as kursor:
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what a commit would check
    return time.perf_counter() - mulai


def _lama_pembanding() -> float:
    orang = list(Pegawai.objects.order_by("pk").values_list("pk", flat=True)[:JUMLAH_PEMBANDING])
    golongan = Golongan.objects.get(kode="IV/c").pk
    data = tablib.Dataset(headers=PembandingResource._meta.fields)
    for pk in orang:
        data.append([pk, golongan, date(2026, 4, 1), "reguler", 20, 0, "823/1"])
    mulai = time.perf_counter()
    PembandingResource().import_data(data, raise_errors=True)
    return time.perf_counter() - mulai


ukur.daftar(
    Pengukuran(
        kode="impor_riwayat", urut=31, judul="Impor riwayat pangkat", jalankan=ukur_impor_riwayat, berat=True
    ),
)
