"""Numbers under pressure: many at once, on connections of their own, some of which give up."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from pegawai.models import NomorSurat, PencacahSurat
from pegawai.services.surat import nomor

KODE = "sk_mutasi"
BENANG, PER_BENANG = 8, 12


class GantiPikiran(Exception):
    """The letter is not written after all."""


@pytest.mark.django_db(transaction=True)
def test_banyak_sekaligus_tanpa_ganda_dan_tanpa_bolong():
    mulai = Barrier(BENANG)
    hari = timezone.localdate()

    def terbitkan(benang: int) -> list[int]:
        mulai.wait()
        didapat = []
        for ke in range(PER_BENANG):
            try:
                with transaction.atomic():
                    [satu] = nomor.ambil(kode=KODE, tanggal=hari)
                    if (benang + ke) % 3 == 0:
                        raise GantiPikiran
                didapat.append(satu.urut)
            except GantiPikiran:
                pass
        connection.close()
        return didapat

    with ThreadPoolExecutor(BENANG) as kolam:
        semua = sorted(urut for hasil in kolam.map(terbitkan, range(BENANG)) for urut in hasil)

    assert semua == [*range(1, len(semua) + 1)]
    assert len(semua) == BENANG * PER_BENANG * 2 // 3
    assert PencacahSurat.objects.get().terakhir == len(semua)
    assert NomorSurat.objects.count() == len(semua)


@pytest.mark.django_db
def test_perkiraan_tidak_memberi_nomor():
    hari = timezone.localdate()
    sementara = nomor.perkiraan(kode=KODE, tanggal=hari)

    assert not PencacahSurat.objects.exists()
    [satu] = nomor.ambil(kode=KODE, tanggal=hari)
    assert satu.teks == sementara
    assert nomor.perkiraan(kode=KODE, tanggal=hari) != sementara


@pytest.mark.django_db
class TestBasisData:
    """The database refuses whatever else one may try."""

    @pytest.fixture
    def satu(self):
        return nomor.ambil(kode=KODE, tanggal=timezone.localdate())[0]

    def tolak(self, batasan, kerja):
        with pytest.raises(IntegrityError) as galat, transaction.atomic():
            kerja()
        assert galat.value.__cause__.diag.constraint_name == batasan

    def test_melompat(self, satu):
        baru = NomorSurat(buku=satu.buku, tahun=satu.tahun, urut=5, teks="5", tanggal=satu.tanggal)
        self.tolak("pegawai_nomorsurat_berurutan", lambda: baru.save(force_insert=True))

    def test_tanpa_pencacah(self, satu):
        baru = NomorSurat(buku="lain", tahun=satu.tahun, urut=1, teks="1", tanggal=satu.tanggal)
        self.tolak("pegawai_nomorsurat_berurutan", lambda: baru.save(force_insert=True))

    def test_menggerakkan_pencacah(self, satu):
        self.tolak("pegawai_pencacahsurat_terjaga", lambda: PencacahSurat.objects.update(terakhir=9))

    def test_mengganti(self, satu):
        self.tolak("pegawai_nomorsurat_tetap", lambda: NomorSurat.objects.update(teks="lain"))

    def test_menghapus(self, satu):
        self.tolak("pegawai_nomorsurat_tetap", satu.delete)

    def test_alasan_batal_boleh(self, satu):
        NomorSurat.objects.update(alasan_batal="Tidak jadi terbit")
        satu.refresh_from_db()
        assert satu.alasan_batal == "Tidak jadi terbit"
