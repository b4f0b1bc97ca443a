"""Classes as the database keeps them: steps, seats, rooms, days."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from pelatihan.domain.kelas import (
    BERKURSI,
    TRANSISI,
    TRANSISI_KELAS,
    StatusKelas,
    StatusPeserta,
    can_beralih,
)
from pelatihan.models import Kehadiran, Peserta
from tests.factories import PegawaiAktifFactory
from tests.factories.pelatihan import KelasFactory, PesertaFactory, beri_sesi

pytestmark = pytest.mark.django_db


def sql(fungsi: str, *nilai: str) -> bool:
    with connection.cursor() as kursor:
        kursor.execute(f"SELECT {fungsi}({', '.join(['%s'] * len(nilai))})", nilai)
        return kursor.fetchone()[0]


def test_langkah_basis_data_sama_dengan_aturan():
    for dari in StatusPeserta:
        for ke in StatusPeserta:
            assert sql("peserta_boleh", dari, ke) == can_beralih(dari, ke), (dari, ke)
        assert sql("peserta_berkursi", dari) == (dari in BERKURSI)
    for dari_kelas in StatusKelas:
        for ke_kelas in StatusKelas:
            assert sql("kelas_boleh", dari_kelas, ke_kelas) == (ke_kelas in TRANSISI_KELAS[dari_kelas])
    assert set(TRANSISI) == set(StatusPeserta)


def test_langkah_yang_tidak_terbuka_ditolak_basis_data():
    peserta = PesertaFactory()

    with pytest.raises(IntegrityError, match="Langkah ini tidak terbuka"), transaction.atomic():
        Peserta.objects.filter(pk=peserta.pk).update(status="lulus")


def test_peserta_baru_selalu_diusulkan():
    with pytest.raises(IntegrityError, match="selalu diusulkan dahulu"):
        Peserta.objects.create(
            kelas=KelasFactory(), pegawai=PegawaiAktifFactory(), status="disetujui",
            diusulkan_pada=timezone.now(),
        )  # fmt: skip


def test_kuota_dijaga_basis_data():
    kelas = KelasFactory(kuota=1)
    PesertaFactory(kelas=kelas, status="disetujui")
    kedua = PesertaFactory(kelas=kelas)

    with pytest.raises(IntegrityError, match="Kuota kelas sudah penuh"), transaction.atomic():
        Peserta.objects.filter(pk=kedua.pk).update(status="disetujui")
    Peserta.objects.filter(pk=kedua.pk).update(status="daftar_tunggu")


def test_kuota_tidak_di_bawah_yang_terisi():
    kelas = KelasFactory(kuota=2)
    for _ in range(2):
        PesertaFactory(kelas=kelas, status="disetujui")

    kelas.kuota = 1
    with pytest.raises(IntegrityError, match="tidak boleh kurang"):
        kelas.save()


@pytest.mark.django_db(transaction=True)
def test_kursi_terakhir_diperebutkan_bersamaan():
    kelas = KelasFactory(kuota=1)
    daftar = [PesertaFactory(kelas=kelas) for _ in range(4)]
    mulai = Barrier(len(daftar))

    def setujui(pk: int) -> bool:
        try:
            with transaction.atomic():
                mulai.wait()
                Peserta.objects.filter(pk=pk).update(status="disetujui")
            return True
        except IntegrityError:
            return False
        finally:
            connection.close()

    with ThreadPoolExecutor(len(daftar)) as kolam:
        hasil = list(kolam.map(setujui, [satu.pk for satu in daftar]))

    assert sorted(hasil) == [False, False, False, True]
    assert Peserta.objects.filter(kelas=kelas, status="disetujui").count() == 1


def test_dua_kelas_pada_hari_yang_sama_ditolak():
    kelas = KelasFactory()
    peserta = PesertaFactory(kelas=kelas, status="disetujui")
    lain = PesertaFactory(kelas=KelasFactory(mulai=kelas.mulai + timedelta(days=2)), pegawai=peserta.pegawai)

    with pytest.raises(IntegrityError, match="pelatihan_peserta_tidak_bentrok"):
        Peserta.objects.filter(pk=lain.pk).update(status="disetujui")


def test_kelas_di_sela_kerja_boleh_bertumpang_dan_masa_mengikuti_kelas():
    kelas = KelasFactory()
    peserta = PesertaFactory(kelas=kelas, status="disetujui")
    sela = KelasFactory(mulai=kelas.mulai, is_penuh_waktu=False)
    lain = PesertaFactory(kelas=sela, pegawai=peserta.pegawai, status="disetujui")
    assert lain.masa is None

    kelas.mulai += timedelta(days=1)
    kelas.save()

    peserta.refresh_from_db()
    assert (peserta.masa.lower, peserta.masa.upper) == (kelas.mulai, kelas.selesai)
    sela.is_penuh_waktu = True
    with pytest.raises(IntegrityError, match="pelatihan_peserta_tidak_bentrok"):
        sela.save()


def test_satu_ruang_satu_kelas():
    pertama, kedua = KelasFactory(), KelasFactory()
    [sesi] = beri_sesi(pertama, ruang="Aula")

    with pytest.raises(IntegrityError, match="pelatihan_sesi_ruang_bentrok"), transaction.atomic():
        beri_sesi(kedua, mulai=sesi.mulai + timedelta(hours=1), ruang="Aula")
    beri_sesi(kedua, mulai=sesi.selesai, ruang="Aula")


def test_kehadiran_menjadikan_hadir_dan_hanya_yang_diundang():
    kelas = KelasFactory()
    [sesi] = beri_sesi(kelas)
    diundang, diusulkan = PesertaFactory(kelas=kelas, status="diundang"), PesertaFactory(kelas=kelas)

    Kehadiran.objects.create(sesi=sesi, peserta=diundang, cara="qr", pada=timezone.now())

    diundang.refresh_from_db()
    assert diundang.status == "hadir"
    with pytest.raises(IntegrityError, match="Hanya peserta yang diundang"), transaction.atomic():
        Kehadiran.objects.create(sesi=sesi, peserta=diusulkan, cara="qr", pada=timezone.now())
    [asing] = beri_sesi(KelasFactory())
    with pytest.raises(IntegrityError, match="bukan dari kelas"), transaction.atomic():
        Kehadiran.objects.create(sesi=asing, peserta=diundang, cara="qr", pada=timezone.now())
