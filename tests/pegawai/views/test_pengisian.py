"""Pages of filling a vacant post: who may do what, guessed addresses, forms, files, queries."""

from datetime import timedelta
from io import BytesIO
from uuid import uuid4

import pypdfium2
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from python_calamine import CalamineWorkbook

from pegawai.models import CalonPengisian, Pegawai, PengisianJabatan, Usulan
from pegawai.services import pengisian as layanan
from serang_asn.inti.models import Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from tests.factories import AkunFactory, PegawaiAktifFactory
from tests.factories.pengisian import DASAR_PUBLIK, Rapat, buat_pengawas, buat_rapat, buka, putuskan

pytestmark = pytest.mark.django_db
LIST = "/pengisian/"
LOWONG = "/pengisian/lowong/"


@pytest.fixture
def rapat() -> Rapat:
    return buat_rapat()


def alamat(apa, satu, *lain):
    return reverse(f"pegawai:pengisian-{apa}", args=[satu.kode, *lain])


def isian(satu, terpilih, **ganti):
    """What the form of the decision sends."""
    calon = [*satu.calon.order_by("pk")]
    hadir = (("Sekretaris Daerah", "ketua"), ("Kepala BKPSDM", "sekretaris"), ("Asisten", "anggota"))
    data = {
        "nomor": "BA/1", "tanggal": timezone.localdate().isoformat(), "menimbang": ["kinerja"],
        "dasar": "Paling sesuai.", "dasar_publik": DASAR_PUBLIK, "daftar": ",".join(str(c.pk) for c in calon),
        "hadir-TOTAL_FORMS": "7", "hadir-INITIAL_FORMS": "7",
    }  # fmt: skip
    for nomor in range(7):
        nama, peran = hadir[nomor] if nomor < len(hadir) else ("", "anggota")
        data |= {f"hadir-{nomor}-nama": nama, f"hadir-{nomor}-peran": peran, f"hadir-{nomor}-sikap": "setuju"}
    for satu_calon in calon:
        data[f"alasan_{satu_calon.pk}"] = f"Alasan {satu_calon.pegawai.nama}"
        if satu_calon.pegawai == terpilih:
            data[f"pilih_{satu_calon.pk}"] = "on"
    return data | ganti


def test_dari_lowongan_ke_berkas(client, rapat):
    client.force_login(rapat.petugas)
    halaman = client.get(LOWONG)
    baris = halaman.context["tabel"].data[0]
    buka_url = f"/pengisian/baru/?unit={baris.unit_kode}&jabatan={baris.jabatan_kode}"
    assert "Kepala Bidang Uji" in halaman.text
    assert "1 kosong sekarang" in halaman.text

    hari = timezone.localdate()
    jawaban = client.post(
        buka_url, {"tanggal_lowong": hari.isoformat(), "jumlah": "1", "catatan": ""}, follow=True
    )

    satu = PengisianJabatan.objects.get()
    assert (satu.unit, satu.jabatan, satu.pemangku) == (rapat.unit, rapat.jabatan, None)
    assert "Berkas dibuka." in jawaban.text
    assert "Pangkat paling rendah III/c dan paling tinggi IV/a." in jawaban.text
    assert "PP 100/2000 jo. PP 13/2002" in jawaban.text


def test_tempat_lebih_dari_yang_lowong_ditolak(client, rapat):
    client.force_login(rapat.petugas)
    url = f"/pengisian/baru/?unit={rapat.unit.publik_id}&jabatan={rapat.jabatan.kode}"

    jawaban = client.post(url, {"tanggal_lowong": "2026-01-01", "jumlah": "2"})

    assert jawaban.status_code == 422
    assert "hanya mempunyai 1 tempat lowong" in jawaban.text


def test_jabatan_yang_tidak_lowong_tidak_dapat_dibuka(client, rapat):
    PegawaiAktifFactory(posisi__unit=rapat.unit, posisi__jabatan=rapat.jabatan)
    client.force_login(rapat.petugas)

    for unit in (rapat.unit.publik_id, uuid4(), "bukan-uuid"):
        assert client.get(f"/pengisian/baru/?unit={unit}&jabatan={rapat.jabatan.kode}").status_code == 404


def test_cari_pilih_dan_keluarkan_calon(client, rapat):
    satu = buka(rapat, rapat.budi)
    client.force_login(rapat.petugas)

    halaman = client.get(alamat("calon", satu))
    assert "Siti Rahmawati" in halaman.text
    assert "Hasil penilaian kompetensi terhadap standar jabatan ini belum tercatat." in halaman.text
    client.post(alamat("pilih", satu), {"kode": [str(rapat.siti.kode)]})
    assert satu.calon.count() == 2
    client.post(alamat("keluarkan", satu, rapat.siti.kode))
    assert [c.pegawai for c in satu.calon.all()] == [rapat.budi]
    assert client.post(alamat("keluarkan", satu, rapat.siti.kode)).status_code == 404
    assert client.post(alamat("pilih", satu), {"kode": ["rusak"]}).status_code == 404
    assert "Centang paling sedikit satu" in client.post(alamat("pilih", satu), follow=True).text


def test_pimpinan_memutus_lalu_petugas_menyiapkan_usulan(client, rapat):
    satu = buka(rapat)
    client.force_login(rapat.pimpinan)
    assert "Siti Rahmawati" in client.get(alamat("putuskan", satu)).text
    jawaban = client.post(alamat("putuskan", satu), isian(satu, rapat.siti), follow=True)
    assert "Keputusan dicatat dan berkas ditutup." in jawaban.text
    assert "Dipilih" in jawaban.text
    assert "Siapkan usulan" not in jawaban.text

    client.force_login(rapat.petugas)
    jawaban = client.post(alamat("usulkan", satu, rapat.siti.kode), follow=True)
    usulan = Usulan.objects.get()
    assert jawaban.redirect_chain[-1][0] == reverse("pegawai:usulan-detail", args=[usulan.kode])
    assert "Menjadi Kepala Bidang Uji pada Dinas Uji Pengisian" in jawaban.text
    assert "Usulan pelantikan" in client.get(satu.get_absolute_url()).text


@pytest.mark.parametrize(
    ("ganti", "pesan"),
    [
        ({"daftar": "1,2"}, "Daftar calon berubah"),
        ({"dasar_publik": f"{DASAR_PUBLIK} Budi Santoso kurang siap."}, "calon yang tidak dipilih"),
        ({"hadir-1-nama": "", "hadir-2-nama": ""}, "paling sedikit 3 anggota"),
        ({"nomor": ""}, "Bidang ini tidak boleh kosong"),
        ({"tanggal": (timezone.localdate() + timedelta(days=1)).isoformat()}, "tidak boleh setelah hari ini"),
    ],
    ids=["calon", "nama", "hadir", "nomor", "tanggal"],
)
def test_keputusan_yang_keliru_dijelaskan(client, rapat, ganti, pesan):
    satu = buka(rapat)
    client.force_login(rapat.pimpinan)

    jawaban = client.post(alamat("putuskan", satu), isian(satu, rapat.siti, **ganti))

    assert jawaban.status_code == 422
    assert pesan in jawaban.text
    satu.refresh_from_db()
    assert satu.is_terbuka


def test_tanpa_yang_dipilih_ditolak(client, rapat):
    satu = buka(rapat)
    client.force_login(rapat.pimpinan)

    assert "Pilih paling sedikit satu calon." in client.post(alamat("putuskan", satu), isian(satu, None)).text


def test_yang_diputus_tampil_seperti_saat_diputuskan(client, rapat):
    satu = buka(rapat)
    putuskan(rapat, satu)
    rapat.siti.riwayatkinerja.update(predikat="kurang")
    client.force_login(rapat.pimpinan)

    teks = client.get(alamat("bandingkan", satu)).text

    assert "Keadaan saat diputuskan" in teks
    assert "Kurang" not in teks.split("<tbody>", 1)[1].split("</table>")[0].replace("Kurang data", "")
    assert client.get(alamat("putuskan", satu)).status_code == 302


def test_menarik_berkas_menurut_wewenang(client, rapat):
    satu = buka(rapat)
    client.force_login(rapat.pimpinan)
    assert client.get(alamat("tarik", satu)).status_code == 403
    putuskan(rapat, satu)
    client.force_login(rapat.petugas)
    assert client.post(alamat("tarik", satu), {"alasan": "Keliru."}).status_code == 403
    client.force_login(rapat.pimpinan)
    assert client.post(alamat("tarik", satu), {"alasan": ""}).status_code == 422
    teks = client.post(alamat("tarik", satu), {"alasan": "Formasi dihapus."}, follow=True).text

    assert "Berkas ditarik" in teks
    assert "Formasi dihapus." in teks
    assert client.get(alamat("tarik", satu)).status_code == 403


@pytest.mark.parametrize("peran", [Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PEGAWAI, Peran.ADMINISTRATOR])
def test_peran_lain_tidak_membuka_apa_pun(client, rapat, peran):
    satu = buka(rapat)
    akun = AkunFactory(peran=peran, unit=rapat.unit if peran in PERAN_BERUNIT else None)
    Pegawai.objects.filter(pk=rapat.siti.pk).update(akun=akun)
    client.force_login(akun)

    baca = [
        LIST,
        LOWONG,
        *(alamat(apa, satu) for apa in ("detail", "bandingkan", "calon", "putuskan", "tarik")),
    ]
    baca += [alamat("ekspor", satu, "pdf"), alamat("ekspor", satu, "xlsx"), "/pengisian/baru/"]
    assert {client.get(url).status_code for url in baca} == {403}
    tulis = [alamat("pilih", satu), *(alamat(a, satu, rapat.siti.kode) for a in ("keluarkan", "usulkan"))]
    assert {client.post(url).status_code for url in tulis} == {403}
    assert satu.calon.count() == 2


@pytest.mark.parametrize(
    ("peran", "dilarang"),
    [
        (Peran.PIMPINAN, ["calon", "pilih", "keluarkan", "usulkan", "baru"]),
        (Peran.AUDITOR, ["calon", "pilih", "keluarkan", "usulkan", "baru", "putuskan"]),
        (Peran.PETUGAS, ["putuskan"]),
    ],
)
def test_pembaca_tidak_menulis(client, rapat, peran, dilarang):
    satu = buka(rapat)
    client.force_login(AkunFactory(peran=peran))
    url = {
        "calon": alamat("calon", satu), "pilih": alamat("pilih", satu), "baru": "/pengisian/baru/",
        "keluarkan": alamat("keluarkan", satu, rapat.siti.kode),
        "usulkan": alamat("usulkan", satu, rapat.siti.kode), "putuskan": alamat("putuskan", satu),
    }  # fmt: skip

    assert {client.get(alamat(apa, satu)).status_code for apa in ("detail", "bandingkan")} == {200}
    assert client.get(LIST).status_code == 200
    for apa in dilarang:
        kirim = client.get if apa == "calon" else client.post
        assert kirim(url[apa]).status_code == 403, apa


def test_rincian_disiplin_hanya_ditautkan_bagi_yang_berhak(client, rapat):
    satu = buka(rapat)
    tautan = reverse("pegawai:pegawai-sensitif", args=[rapat.siti.kode])
    client.force_login(rapat.petugas)
    assert tautan in client.get(alamat("bandingkan", satu)).text
    client.force_login(rapat.pimpinan)
    assert tautan not in client.get(alamat("bandingkan", satu)).text


def test_kode_yang_ditebak_tidak_ada(client, rapat):
    client.force_login(rapat.petugas)

    for apa in ("detail", "bandingkan", "calon", "tarik"):
        assert client.get(reverse(f"pegawai:pengisian-{apa}", args=[uuid4()])).status_code == 404
    satu = buka(rapat)
    assert client.post(alamat("usulkan", satu, uuid4())).status_code == 404
    assert client.get(alamat("ekspor", satu, "docx")).status_code == 404
    assert client.get(f"{LIST}?status=lain").status_code == 404


def test_berkas_xlsx_dan_pdf(client, rapat):
    satu = buka(rapat)
    putuskan(rapat, satu)
    client.force_login(AkunFactory(peran=Peran.AUDITOR))

    xlsx = client.get(alamat("ekspor", satu, "xlsx"))
    isi = (
        CalamineWorkbook.from_filelike(BytesIO(b"".join(xlsx.streaming_content)))
        .get_sheet_by_index(0)
        .to_python()
    )
    assert isi[0][0] == "Perbandingan calon"
    assert isi[3][:4] == ["Kelompok", "Hal", "Budi Santoso", "Siti Rahmawati"]
    pdf = pypdfium2.PdfDocument(client.get(alamat("ekspor", satu, "pdf")).content)
    teks = " ".join(pdf[n].get_textpage().get_text_range() for n in range(len(pdf)))
    assert "Berkas pengisian jabatan" in teks
    assert "Alasan Budi Santoso" in teks


@pytest.mark.parametrize("apa", ["detail", "bandingkan", "calon", "list", "lowong"])
def test_kueri_tidak_bertambah(client, rapat, apa):
    satu = buka(rapat)
    for nomor in range(2):
        buat_pengawas(f"Calon Panjang {nomor}")
    client.force_login(rapat.petugas)
    url = {"list": LIST, "lowong": LOWONG}.get(apa) or alamat(apa, satu)
    client.get(url)
    with CaptureQueriesContext(
        connection,
    ) as sedikit:
        client.get(url)

    layanan.tambah_calon(
        pengisian=satu, oleh=rapat.petugas, pegawai=[buat_pengawas(f"Calon {n}") for n in range(4)]
    )
    for nomor in range(2, 8):
        buat_pengawas(f"Calon Panjang {nomor}")
    with CaptureQueriesContext(connection) as banyak:
        client.get(url)

    assert len(banyak) == len(sedikit) <= 12
    assert CalonPengisian.objects.count() == 6
