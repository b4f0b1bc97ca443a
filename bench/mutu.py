"""Data quality: every check over everybody, beside a bare read of the same histories; one person again."""

import time
from collections.abc import Callable, Iterable
from statistics import median

from django.db import connection, transaction

from pegawai.models import Pegawai
from pegawai.services.mutu.periksa import periksa_orang, periksa_semua
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

KALI = 3
BATAS_SEMUA_S = 15
BATAS_ORANG_MS = 50

POLOS = """
SELECT count(*), sum(length(p.nama)) FROM pegawai_keadaanpegawai k
JOIN pegawai_pegawai p ON p.id = k.pegawai_id AND k.dihitung AND k.selesai > now()
LEFT JOIN (SELECT pegawai_id, max(tmt) AS tmt FROM pegawai_riwayatpangkat GROUP BY 1) a USING (pegawai_id)
LEFT JOIN (SELECT pegawai_id, max(tmt) AS tmt FROM pegawai_riwayatjabatan GROUP BY 1) b USING (pegawai_id)
LEFT JOIN (SELECT pegawai_id, max(tmt) AS tmt FROM pegawai_riwayatkedudukan GROUP BY 1) c USING (pegawai_id)
LEFT JOIN (SELECT pegawai_id, max(tmt) AS tmt FROM pegawai_riwayatgaji GROUP BY 1) d USING (pegawai_id)
"""


def ukur_mutu() -> Iterable[Angka]:
    """Yield the run over everybody and the recheck of one person; both are rolled back."""
    orang = Pegawai.objects.order_by("pk").values_list("pk", flat=True).first()
    if orang is None:
        return
    jumlah = Pegawai.objects.count()
    polos = _lama(_polos)
    with transaction.atomic():
        semua = _lama(periksa_semua)
        satu = _lama(lambda: periksa_orang([orang])) * 1000
        transaction.set_rollback(True)
    yield Angka(f"periksa semua {jumlah} pegawai", round(semua, 2), "s", f"membaca riwayat {polos:.2f} s",
                round(semua / polos, 1) if polos else None, f"≤ {BATAS_SEMUA_S} s",
                semua <= BATAS_SEMUA_S)  # fmt: skip
    yield Angka("periksa ulang satu pegawai", round(satu, 1), "ms", "-", None, f"≤ {BATAS_ORANG_MS} ms",
                satu <= BATAS_ORANG_MS)  # fmt: skip


def _polos() -> None:
    with connection.cursor() as kursor:
        kursor.execute(POLOS)
        kursor.fetchall()


def _lama(kerja: Callable[[], object]) -> float:
    kerja()
    waktu = []
    for _ in range(KALI):
        mulai = time.perf_counter()
        kerja()
        waktu.append(time.perf_counter() - mulai)
    return median(waktu)


ukur.daftar(Pengukuran(kode="mutu", urut=27, judul="Mutu data", jalankan=ukur_mutu))
