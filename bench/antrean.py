"""The queue: its page with two thousand open proposals, rolled back afterwards."""

from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from bench.halaman import angka_halaman, p95, tampilan_kosong
from pegawai.models import KeadaanPegawai, PeralihanUsulan, TahapUsulan, Usulan
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

BANYAK = 2_000
JENIS = "mutasi"


def ukur_antrean() -> Iterable[Angka]:
    """Yield p95 and query count of the queue and the calendar, as an officer for whom everything waits."""
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    if petugas is None:
        return
    if "testserver" not in settings.ALLOWED_HOSTS and "*" not in settings.ALLOWED_HOSTS:
        settings.ALLOWED_HOSTS.append("testserver")
    klien = Client()
    klien.force_login(petugas, backend=settings.AUTHENTICATION_BACKENDS[0])
    alamat = {
        "antrean layanan": reverse("pegawai:usulan-list"),
        "antrean layanan, lewat tenggat": f"{reverse('pegawai:usulan-list')}?tenggat=lewat&q=siti",
        "kalender sebulan": reverse("pegawai:kalender-lihat"),
        "kalender, daftar": f"{reverse('pegawai:kalender-lihat')}?tampilan=daftar",
    }
    with transaction.atomic():
        jumlah = _isi()
        dasar = p95(tampilan_kosong(petugas))
        for nama, satu in alamat.items():
            yield from angka_halaman(f"{nama} ({jumlah} usulan)", klien, satu, dasar, dingin=False)
        transaction.set_rollback(True)


def _isi() -> int:
    """Put proposals of so many people before the officers, each handed in by its transition."""
    hari = timezone.localdate()
    orang = KeadaanPegawai.objects.pada(hari).filter(unit__isnull=False).values_list("pegawai_id", "unit_id")
    usulan = Usulan.objects.bulk_create(
        Usulan(
            jenis=JENIS,
            pegawai_id=pegawai,
            unit_id=unit,
            tmt=hari,
            jumlah_tahap=1,
            ringkas="Mutasi",
            is_tunggal=False,
        )
        for pegawai, unit in orang.order_by("pegawai_id")[:BANYAK]
    )
    TahapUsulan.objects.bulk_create(
        TahapUsulan(usulan=satu, urut=1, judul="Pemeriksaan BKPSDM", pelaku="petugas") for satu in usulan
    )
    PeralihanUsulan.objects.bulk_create(
        PeralihanUsulan(usulan=satu, urut=1, langkah="ajukan", dari_status="draf", ke_status="draf")
        for satu in usulan
    )
    for nomor, satu in enumerate(usulan):
        satu.tenggat = hari + timedelta(days=nomor % 21 - 10)
    Usulan.objects.bulk_update(usulan, ["tenggat"], batch_size=500)
    return len(usulan)


ukur.daftar(Pengukuran(kode="antrean", urut=28, judul="Antrean layanan", jalankan=ukur_antrean))
