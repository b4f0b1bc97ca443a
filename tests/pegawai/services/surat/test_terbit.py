"""One letter: number, paper, signature and proposal together or not at all."""

from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from django.utils import timezone
from pyhanko.pdf_utils.reader import PdfFileReader

from pegawai.models import NomorSurat, PencacahSurat, PenomoranSurat, Surat, Usulan
from pegawai.services import surat as layanan
from pegawai.services import usulan as alur
from pegawai.services.surat import nilai, terbit
from serang_asn.inti import percetakan, tandatangan
from tests.alat import usulan as alat
from tests.factories.surat import PejabatFactory, disetujui

pytestmark = pytest.mark.django_db
HARI = date(2026, 3, 20)


@pytest.fixture
def jenis():
    isi = {"unit_tujuan": "Dinas Sosial", "jabatan_tujuan": "Penyuluh Sosial", "alasan": "kebutuhan"}
    with alat.terdaftar(surat="sk_mutasi", isi_surat=lambda usulan: isi) as satu:
        yield satu


@pytest.fixture
def orang():
    return alat.kantor()


@pytest.fixture
def pejabat():
    return PejabatFactory()


def terbitkan(satu, orang, pejabat, tanggal=None):
    return layanan.terbitkan(
        usulan=satu, urut=satu.peralihan_ke, pejabat=pejabat, oleh=orang.petugas,
        tanggal=tanggal or timezone.localdate(),
    )  # fmt: skip


def isi(surat) -> bytes:
    with surat.dokumen.berkas.open("rb") as berkas:
        return berkas.read()


def teks(kertas: bytes) -> str:
    with pypdfium2.PdfDocument(kertas) as dokumen:
        mentah = "\n".join(halaman.get_textpage().get_text_range() for halaman in dokumen)
    return " ".join(mentah.split())


def test_surat_terbit_bernomor_bertanda_tangan_dan_terlampir(jenis, orang, pejabat):
    [satu] = disetujui(orang)

    surat = terbitkan(satu, orang, pejabat)

    satu.refresh_from_db()
    assert (satu.status, satu.surat, satu.surat_nomor) == ("terbit", surat.dokumen, surat.nomor.teks)
    assert surat.nomor.teks == f"800.1.3.1/1/BKPSDM/{timezone.localdate().year}"
    assert surat.dokumen.kode_verifikasi == surat.kode_verifikasi
    kertas = isi(surat)
    for ada in (surat.nomor.teks, orang.pegawai.nama, "Dinas Sosial", pejabat.nama, surat.kode_verifikasi):
        assert ada in teks(kertas)
    assert "PRATINJAU" not in teks(kertas)
    hasil = tandatangan.periksa(kertas)
    assert hasil is not None
    assert hasil.is_sah


def test_huruf_tertanam(jenis, orang, pejabat):
    [satu] = disetujui(orang)
    kertas = isi(terbitkan(satu, orang, pejabat))

    pembaca = PdfFileReader(BytesIO(kertas))
    huruf = pembaca.root["/Pages"]["/Kids"][0]["/Resources"]["/Font"]
    assert len(huruf) > 0
    for nama in huruf:
        [turunan] = huruf[nama]["/DescendantFonts"]
        uraian = turunan.get_object()["/FontDescriptor"]
        assert any(kunci.startswith("/FontFile") for kunci in uraian)


def test_nomor_berurutan_per_jenis_dan_tahun(jenis, orang, pejabat, time_machine):
    nomor = []
    for hari in (date(2026, 5, 4), date(2026, 12, 31), date(2027, 1, 4)):
        time_machine.move_to(f"{hari}T05:00:00Z")
        [satu] = disetujui(orang)
        nomor.append(terbitkan(satu, orang, pejabat).nomor.teks)
        alur.batalkan(usulan=satu, urut=4, oleh=orang.petugas, catatan="Dicabut")

    assert nomor == ["800.1.3.1/1/BKPSDM/2026", "800.1.3.1/2/BKPSDM/2026", "800.1.3.1/1/BKPSDM/2027"]


def test_buku_kertas_dilanjutkan(jenis, orang, pejabat):
    hari = timezone.localdate()
    PenomoranSurat.objects.filter(kode="sk_mutasi").update(mulai_tahun=hari.year, mulai_nomor=121)
    [satu] = disetujui(orang)

    assert terbitkan(satu, orang, pejabat).nomor.urut == 121


def test_gagal_tidak_meninggalkan_nomor(jenis, orang, pejabat, monkeypatch):
    [satu] = disetujui(orang)

    def rusak(cetakan):
        raise RuntimeError("mesin cetak macet")

    monkeypatch.setattr(percetakan, "kerjakan", rusak)
    with pytest.raises(RuntimeError):
        terbitkan(satu, orang, pejabat)
    monkeypatch.undo()

    assert not NomorSurat.objects.exists()
    assert not PencacahSurat.objects.exists()
    assert terbitkan(satu, orang, pejabat).nomor.urut == 1


def test_tanggal_tidak_mendahului_dan_tidak_di_masa_depan(jenis, orang, pejabat, time_machine):
    time_machine.move_to("2026-05-04T05:00:00Z")
    pertama, kedua = disetujui(orang, banyak=2)
    terbitkan(pertama, orang, pejabat, date(2026, 5, 4))

    with pytest.raises(layanan.TanggalMendahului, match=r"mendahului.*4 Mei 2026"):
        terbitkan(kedua, orang, pejabat, date(2026, 5, 3))
    with pytest.raises(layanan.TanggalMendahului, match="setelah hari ini"):
        terbitkan(kedua, orang, pejabat, date(2026, 5, 5))


def test_pejabat_di_luar_masanya_ditolak(jenis, orang):
    [satu] = disetujui(orang)
    dahulu = PejabatFactory(mulai=date(2010, 1, 1), selesai=date(2015, 1, 1))

    with pytest.raises(layanan.SuratDitolak, match="tidak berwenang"):
        terbitkan(satu, orang, dahulu)


def test_isian_kosong_menahan_surat(orang, pejabat):
    with alat.terdaftar(surat="sk_mutasi", isi_surat=lambda usulan: {"unit_tujuan": "Dinas Sosial"}):
        [satu] = disetujui(orang)
        with pytest.raises(layanan.IsianSuratKosong, match="Jabatan tujuan") as galat:
            terbitkan(satu, orang, pejabat)

    assert galat.value.label == ("Jabatan tujuan",)
    assert not Surat.objects.exists()


def test_halaman_basi_ditolak(jenis, orang, pejabat):
    [satu] = disetujui(orang)
    terbitkan(satu, orang, pejabat)

    with pytest.raises(alur.SudahDiproses):
        terbitkan(satu, orang, pejabat)


def test_usulan_belum_disetujui_ditolak(jenis, orang, pejabat):
    satu = alat.draf(orang)

    with pytest.raises(layanan.SuratDitolak, match="sudah disetujui"):
        terbitkan(satu, orang, pejabat)


def test_keadaan_sehari_sebelum_tmt_yang_tertulis(jenis, orang, pejabat):
    [satu] = disetujui(orang)
    isi_surat = nilai.nilai_usulan([satu])[satu.pk]

    assert isi_surat["unit"] == orang.opd.nama
    assert isi_surat["pangkat_golongan"].endswith(isi_surat["golongan"])
    assert isi_surat["tmt"] == "1 April 2026"


@pytest.mark.parametrize("banyak", [2, 6])
def test_nilai_dua_kueri_untuk_berapa_pun(jenis, orang, django_assert_max_num_queries, banyak):
    daftar = disetujui(orang, banyak=banyak)
    with django_assert_max_num_queries(banyak + 2):  # the person of each was read before, the unit was not
        hasil = nilai.nilai_usulan(daftar)

    assert len(hasil) == banyak


def test_kode_surat_jenis_asing_kosong():
    assert terbit.kode_surat(Usulan(jenis="tidak_ada")) == ""
