"""Pages on which an administrator decides about columns, rows and names; who may, and what they cost."""

import re
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from pegawai.models import BatchImpor, KoreksiImpor, PadananImpor, PemetaanImpor
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import bertanda, nama, padanan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.factories import AkunFactory, JabatanFactory, UnitKerjaFactory
from tests.pegawai.services.impor.layar import ANI, BUDI, SITI, buku, periksa, selesai, unggah_dan_periksa

pytestmark = pytest.mark.django_db
HALAMAN = [
    "impor-pemetaan",
    "impor-nama",
    "impor-baris",
    "impor-koreksi",
    "impor-bertanda",
    "impor-kebijakan",
]
PALING_BANYAK = 12


@pytest.fixture
def akun():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.fixture
def petugas(client: Client, akun) -> Client:
    client.force_login(akun)
    return client


@pytest.fixture
def batch(akun) -> BatchImpor:
    UnitKerjaFactory(nama="Dinas Percobaan")
    JabatanFactory(nama="Pengelola Data")
    return unggah_dan_periksa(buku(SITI, ANI, BUDI), oleh=akun)


def alamat(batch: BatchImpor, halaman: str, *lain) -> str:
    return reverse(f"pegawai:{halaman}", args=[batch.kode, *lain])


def status(client: Client, url: str) -> int:
    """The answer's status; a file that comes with it is closed."""
    jawaban = client.get(url)
    if jawaban.streaming:
        tutup(jawaban)
    return jawaban.status_code


def tutup(jawaban) -> None:
    """Close the file of an answer, without the end of the request that would close the connection too."""
    for satu in jawaban._resource_closers:
        satu()


def isi(jawaban) -> str:
    return re.sub(r"\s+", " ", jawaban.content.decode())


def pilihan(batch: BatchImpor, **ganti: str) -> dict[str, str]:
    kolom = batch.tata_letak.get().kolom
    kini = {f"kolom-{satu['huruf']}": "+".join(satu["bidang"]) for satu in kolom}
    return kini | {f"kolom-{huruf}": bidang for huruf, bidang in ganti.items()}


def orang(jumlah: int) -> list[list[str]]:
    sama = ["31-02-1986", "P"]
    return [
        [f"1985031420100120{n:02d}", f"Orang {n}", *sama, f"Dinas Antah {n}", *SITI[5:]]
        for n in range(1, jumlah + 1)
    ]


# who may


@pytest.mark.parametrize("peran", [Peran.PENGELOLA_OPD, Peran.PEGAWAI, Peran.PIMPINAN, Peran.AUDITOR])
def test_peran_lain_ditolak(client: Client, batch: BatchImpor, peran: Peran) -> None:
    unit = UnitKerjaFactory() if peran is Peran.PENGELOLA_OPD else None
    client.force_login(AkunFactory(peran=peran, unit=unit))

    for halaman in HALAMAN:
        assert status(client, alamat(batch, halaman)) == 403
    assert client.get(reverse("pegawai:impor-pemetaan-list")).status_code == 403
    assert client.get(reverse("pegawai:impor-nama-list")).status_code == 403


def test_administrator_lain_dapat_melanjutkan(client: Client, batch: BatchImpor) -> None:
    client.force_login(AkunFactory(peran=Peran.ADMINISTRATOR))

    for halaman in HALAMAN:
        assert status(client, alamat(batch, halaman)) == 200


def test_sel_batch_lain_tidak_ditemukan(petugas: Client, batch: BatchImpor, akun) -> None:
    lain = unggah_dan_periksa(buku(SITI, ANI), oleh=akun, nama="lain.xlsx")
    masalah = lain.masalah.get()

    assert petugas.get(alamat(batch, "impor-perbaiki", masalah.pk)).status_code == 404
    assert petugas.post(alamat(batch, "impor-perbaiki", masalah.pk), {"nilai": ""}).status_code == 404
    assert not KoreksiImpor.objects.exists()


def test_berkas_bertanda_akun_lain_tidak_ditemukan(client: Client, batch: BatchImpor, akun) -> None:
    tautan = bertanda.kerjakan(batch_id=batch.pk, akun_id=akun.pk)["tautan"]
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    assert status(client, tautan) == 404

    client.force_login(akun)

    assert status(client, tautan) == 200


# columns


def test_kolom_tampil_dengan_contoh_dan_hasil_bacanya(petugas: Client, batch: BatchImpor) -> None:
    halaman = isi(petugas.get(alamat(batch, "impor-pemetaan")))

    assert "KODE X" in halaman
    assert "Tabel: Data baris 1." in halaman
    assert re.search(r"31-02-1986</samp></dt> <dd>[^<]*kalender", halaman)
    assert '<optgroup label="Pangkat">' in halaman
    assert '<option value="tempat_lahir+tanggal_lahir">' in halaman


def test_pilihan_lain_diperiksa_ulang_dan_diingat(petugas: Client, batch: BatchImpor) -> None:
    data = pilihan(batch, C="") | {"ingat": "on", "nama": "Daftar dinas", "aksi": "periksa"}

    jawaban = petugas.post(alamat(batch, "impor-pemetaan"), data)

    assert jawaban.url == alamat(batch, "impor-detail")
    assert periksa(batch).ringkasan["bermasalah"] == 0
    ingatan = PemetaanImpor.objects.get()
    assert ingatan.pemetaan["C"] == ""
    lain = unggah_dan_periksa(buku(ANI), nama="lain.xlsx")
    assert "pemetaan tersimpan <strong>Daftar dinas</strong>" in isi(
        petugas.get(alamat(lain, "impor-detail"))
    )
    assert "Daftar dinas" in isi(petugas.get(reverse("pegawai:impor-pemetaan-list")))


@pytest.mark.parametrize(
    ("ganti", "kalimat"),
    [
        ({"D": "nama"}, "Nama dipilih untuk kolom B dan D"),
        ({"A": ""}, "Belum ada kolom NIP"),
        ({"D": "bukan_bidang"}, "bukan_bidang"),
    ],
)
def test_pilihan_yang_bertentangan_ditolak(petugas: Client, batch: BatchImpor, ganti, kalimat: str) -> None:
    jawaban = petugas.post(alamat(batch, "impor-pemetaan"), pilihan(batch, **ganti) | {"aksi": "periksa"})

    assert jawaban.status_code == 422
    assert kalimat in isi(jawaban)
    batch.refresh_from_db()
    assert "pemetaan_pilihan" not in batch.ringkasan


def test_ingat_tanpa_nama_ditolak(petugas: Client, batch: BatchImpor) -> None:
    jawaban = petugas.post(
        alamat(batch, "impor-pemetaan"), pilihan(batch) | {"ingat": "on", "aksi": "periksa"}
    )

    assert jawaban.status_code == 422
    assert "Beri nama pemetaan ini" in isi(jawaban)


def test_contoh_menurut_pilihan_lain_tanpa_dan_dengan_htmx(petugas: Client, batch: BatchImpor) -> None:
    tanpa = petugas.post(
        alamat(batch, "impor-pemetaan"), pilihan(batch, A="", B="jabatan") | {"aksi": "lihat"}
    )
    dengan = petugas.get(alamat(batch, "impor-contoh"), {"tata": "1", "huruf": "C", "kolom-C": "keterangan"})

    assert tanpa.status_code == 200
    assert "Isian wajib belum mempunyai kolom" in isi(tanpa)
    assert "NIP, Nama" in isi(tanpa)
    assert "kalender" not in isi(dengan)
    assert "31-02-1986" in isi(dengan)
    batch.refresh_from_db()
    assert "pemetaan_pilihan" not in batch.ringkasan


def test_contoh_nik_disamarkan(petugas: Client, akun) -> None:
    batch = unggah_dan_periksa(buku([*SITI, "3673905403850001"], kepala=["NIP", "NAMA", "TGL LAHIR", "KODE X",
                                    "UNIT KERJA", "JABATAN", "TMT JABATAN", "NIK"]), oleh=akun)  # fmt: skip

    halaman = isi(petugas.get(alamat(batch, "impor-pemetaan")))

    assert "3673905403850001" not in halaman
    assert "367390••••••••••" in halaman


@pytest.mark.parametrize("isian", [{"tata": "9"}, {"tata": "1", "huruf": "ZZ"}])
def test_kolom_yang_tidak_ada_tidak_ditemukan(petugas: Client, batch: BatchImpor, isian) -> None:
    assert petugas.get(alamat(batch, "impor-contoh"), isian).status_code == 404


def test_pemetaan_tersimpan_diganti_namanya_dan_dilupakan(petugas: Client, akun) -> None:
    satu = PemetaanImpor.objects.create(jenis="pegawai", sidik="a" * 64, nama="Lama", pemetaan={"A": "nip"})
    kelola = reverse("pegawai:impor-pemetaan-kelola", args=[satu.pk])

    petugas.post(kelola, {"aksi": "namai", f"p{satu.pk}-nama": "Baru"})
    assert PemetaanImpor.objects.get().nama == "Baru"
    petugas.post(kelola, {"aksi": "namai", f"p{satu.pk}-nama": " "})
    assert PemetaanImpor.objects.get().nama == "Baru"
    petugas.post(kelola, {"aksi": "lupakan"})

    assert not PemetaanImpor.objects.exists()


# rows


def test_baris_dipilah_dan_dicari(petugas: Client, batch: BatchImpor) -> None:
    semua = isi(petugas.get(alamat(batch, "impor-baris")))
    assert all(nama in semua for nama in ("Siti Aminah", "Ani", "Budi"))

    baru = isi(petugas.get(alamat(batch, "impor-baris"), {"tab": "baru"}))
    assert "Siti Aminah" in baru
    assert "Budi" not in baru
    assert "Budi" in isi(petugas.get(alamat(batch, "impor-baris"), {"cari": "budi"}))
    assert "Siti Aminah" not in isi(petugas.get(alamat(batch, "impor-baris"), {"cari": "1986 0414"}))
    kode = isi(petugas.get(alamat(batch, "impor-baris"), {"kode": "date_unparseable"}))
    assert "Siti Aminah" not in kode
    assert "31-02-1986" in kode


def test_sel_diperbaiki_tanpa_javascript(petugas: Client, batch: BatchImpor) -> None:
    masalah = batch.masalah.filter(kode="date_unparseable").order_by("baris").first()
    halaman = isi(petugas.get(alamat(batch, "impor-perbaiki", masalah.pk)))
    assert "Terapkan ke 2 sel dengan isi yang sama" in halaman

    jawaban = petugas.post(
        alamat(batch, "impor-perbaiki", masalah.pk), {"nilai": "14-04-1986", "ke_semua": "on"}, follow=True
    )

    assert "2 sel diperbaiki" in isi(jawaban)
    assert "belum diperiksa" in isi(jawaban)
    assert "2 sel sudah diperbaiki di layar" in isi(jawaban)
    assert KoreksiImpor.objects.count() == 2


def test_sel_diperbaiki_di_tempat_dengan_htmx(petugas: Client, batch: BatchImpor) -> None:
    masalah = batch.masalah.filter(kode="date_unparseable").order_by("baris").first()
    url = alamat(batch, "impor-perbaiki", masalah.pk)

    formulir = petugas.get(url, headers={"HX-Request": "true"})
    hasil = petugas.post(url, {"nilai": "14-04-1986"}, headers={"HX-Request": "true"})

    assert "<html" not in isi(formulir)
    assert "Akan dibaca sebagai <samp>14-04-1986</samp>" in isi(hasil)
    assert f'id="masalah-{masalah.pk}"' in isi(hasil)


@pytest.mark.parametrize(("nilai", "kalimat"), [("30-02-1986", "kalender"), ("=1+1", "")])
def test_perbaikan_yang_masih_salah_ditolak(
    petugas: Client, batch: BatchImpor, nilai: str, kalimat: str
) -> None:
    masalah = batch.masalah.filter(kode="date_unparseable").first()

    jawaban = petugas.post(alamat(batch, "impor-perbaiki", masalah.pk), {"nilai": nilai})

    assert jawaban.status_code == 422
    assert kalimat in isi(jawaban)
    assert not KoreksiImpor.objects.exists()


def test_isian_wajib_tidak_dapat_dikosongkan(petugas: Client, akun) -> None:
    batch = unggah_dan_periksa(buku(SITI, ["19850314", *ANI[1:]]), oleh=akun)
    masalah = batch.masalah.get(bidang="nip")

    jawaban = petugas.post(alamat(batch, "impor-perbaiki", masalah.pk), {"nilai": ""})

    assert jawaban.status_code == 422
    assert "NIP wajib diisi" in isi(jawaban)


def test_usulan_dipakai_sekali_tekan(petugas: Client, batch: BatchImpor) -> None:
    masalah = batch.masalah.filter(kode="date_unparseable").order_by("baris").first()
    masalah.usul = "14-04-1986"
    masalah.save(update_fields=["usul"])

    halaman = isi(petugas.get(alamat(batch, "impor-baris"), {"tab": "bermasalah"}))

    assert "Pakai usulan: 14-04-1986" in halaman
    assert not KoreksiImpor.objects.exists()


def test_koreksi_ditarik(petugas: Client, batch: BatchImpor) -> None:
    masalah = batch.masalah.filter(kode="date_unparseable").first()
    petugas.post(alamat(batch, "impor-perbaiki", masalah.pk), {"nilai": "14-04-1986"})
    satu = KoreksiImpor.objects.get()
    assert "14-04-1986" in isi(petugas.get(alamat(batch, "impor-koreksi")))

    petugas.post(alamat(batch, "impor-koreksi-tarik", satu.pk))

    assert not KoreksiImpor.objects.exists()


def test_isi_berbahaya_tampil_sebagai_teks(petugas: Client, akun) -> None:
    jahat = "<script>alert(1)</script>"
    batch = unggah_dan_periksa(
        buku(SITI, [ANI[0], jahat, jahat, *ANI[3:]], kepala=["NIP", "NAMA", "TGL LAHIR", jahat, "UNIT KERJA",
             "JABATAN", "TMT JABATAN"]), oleh=akun, nama='"><script>alert(1)</script>.xlsx',
    )  # fmt: skip

    for halaman in (
        "impor-pemetaan",
        "impor-nama",
        "impor-baris",
        "impor-koreksi",
        "impor-detail",
        "impor-terapkan",
    ):
        assert jahat not in isi(petugas.get(alamat(batch, halaman)))


# marked file


def test_berkas_bertanda_diunduh_dan_diunggah_lagi(petugas: Client, batch: BatchImpor) -> None:
    jawaban = petugas.get(alamat(batch, "impor-bertanda"))
    unduhan = b"".join(jawaban.streaming_content)
    tutup(jawaban)
    hasil = load_workbook(BytesIO(unduhan))
    hasil["Data"]["C3"] = hasil["Data"]["C4"] = ""
    aliran = BytesIO()
    hasil.save(aliran)

    petugas.post(
        reverse("pegawai:impor-list"),
        {"berkas": SimpleUploadedFile("perbaikan.xlsx", aliran.getvalue()), "jenis": "pegawai"},
    )

    lanjutan = periksa(BatchImpor.objects.latest("pk"))
    assert lanjutan.perbaikan_dari == batch
    assert lanjutan.ringkasan["bermasalah"] == 0
    assert "Perbaikan dari" in isi(petugas.get(alamat(lanjutan, "impor-detail")))


def test_berkas_panjang_ditandai_di_belakang_layar(
    petugas: Client, batch: BatchImpor, akun, monkeypatch
) -> None:
    monkeypatch.setattr(bertanda, "LANGSUNG", 1)
    assert "Siapkan berkas bertanda" in isi(petugas.get(alamat(batch, "impor-bertanda")))

    jawaban = petugas.post(alamat(batch, "impor-bertanda"))

    assert Tugas.objects.get(judul="Menandai uji.xlsx").akun == akun
    assert "Menandai uji.xlsx" in isi(petugas.get(jawaban.url))


# names


@pytest.fixture
def batch_nama(akun) -> BatchImpor:
    UnitKerjaFactory(nama="Dinas Percobaan")
    return unggah_dan_periksa(buku([*ANI[:2], "14-04-1986", *ANI[3:]]), oleh=akun)


def test_nama_diputuskan_di_layar(petugas: Client, batch_nama: BatchImpor) -> None:
    batch = batch_nama
    dinas = padanan.rujukan(batch)["unit"].objects.get(nama="Dinas Percobaan")
    per_nama = {satu["nama"]: padanan.sidik(satu) for satu in nama.daftar_nama(batch)}
    halaman = isi(petugas.get(alamat(batch, "impor-nama")))
    assert "Dinas Percobaan (kemiripan" in halaman

    data = {
        f"putusan-{per_nama['Dinas Percobaann']}": "lain",
        f"lain-{per_nama['Dinas Percobaann']}": f"Dinas Percobaan · {dinas.kode}",
        f"ingat-{per_nama['Dinas Percobaann']}": "on",
        "aksi": "periksa",
    }
    jawaban = petugas.post(alamat(batch, "impor-nama"), data)

    assert jawaban.url == alamat(batch, "impor-detail")
    batch = periksa(batch)
    assert "Dinas Percobaann" not in {satu["nama"] for satu in batch.ringkasan["tak_dikenal"]}
    assert PadananImpor.objects.get().rujukan_id == dinas.pk
    assert "Dinas Percobaann" in isi(petugas.get(reverse("pegawai:impor-nama-list")))
    petugas.post(reverse("pegawai:impor-nama-lupakan", args=[PadananImpor.objects.get().pk]))
    assert not PadananImpor.objects.exists()


def test_nama_lain_tanpa_isi_ditolak(petugas: Client, batch_nama: BatchImpor) -> None:
    sidik = padanan.sidik(nama.daftar_nama(batch_nama)[0])

    jawaban = petugas.post(alamat(batch_nama, "impor-nama"), {f"putusan-{sidik}": "lain", "aksi": "simpan"})

    assert jawaban.status_code == 422
    assert "Tulis nama yang dimaksud" in isi(jawaban)


def test_saran_nama(petugas: Client, batch_nama: BatchImpor) -> None:
    jawaban = petugas.get(alamat(batch_nama, "impor-nama-cari", "unit"), {"lain-x": "percob"})

    assert "Dinas Percobaan" in isi(jawaban)
    assert (
        petugas.get(alamat(batch_nama, "impor-nama-cari", "golongan"), {"lain-x": "III"}).status_code == 404
    )


# apply


def test_putusan_yang_belum_diperiksa_menahan_penerapan(petugas: Client, batch: BatchImpor) -> None:
    masalah = batch.masalah.filter(kode="date_unparseable").first()
    petugas.post(alamat(batch, "impor-perbaiki", masalah.pk), {"nilai": "14-04-1986"})

    jawaban = petugas.post(alamat(batch, "impor-terapkan"), follow=True)

    assert "belum diperiksa" in isi(jawaban)
    batch.refresh_from_db()
    assert batch.status == "diperiksa"


def test_halaman_setelah_diterapkan_hanya_dibaca(petugas: Client, batch: BatchImpor) -> None:
    layanan.mulai_terapkan(batch=batch, oleh=batch.oleh)
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    selesai(batch)

    assert "Perbaiki<" not in isi(petugas.get(alamat(batch, "impor-baris")))
    assert "Simpan dan periksa ulang" not in isi(petugas.get(alamat(batch, "impor-pemetaan")))
    assert "Simpan dan periksa ulang" not in isi(petugas.get(alamat(batch, "impor-nama")))
    assert "Siti Aminah" in isi(petugas.get(alamat(batch, "impor-baris")))


def test_daftar_batch_disaring(petugas: Client, batch: BatchImpor, akun) -> None:
    unggah_dan_periksa(buku(SITI), oleh=akun, nama="lain.xlsx")

    halaman = isi(petugas.get(reverse("pegawai:impor-list"), {"cari": "lain", "keadaan": "diperiksa"}))

    assert "lain.xlsx" in halaman
    assert "uji.xlsx" not in halaman


def test_kebijakan_per_isian_menahan_perubahan(petugas: Client, batch: BatchImpor, akun) -> None:
    layanan.mulai_terapkan(batch=batch, oleh=akun)
    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)
    selesai(batch)
    lain = unggah_dan_periksa(buku([SITI[0], "Siti Lain", *SITI[2:]]), oleh=akun, nama="lain.xlsx")
    assert lain.ringkasan["berubah"] == 1
    halaman = isi(petugas.get(alamat(lain, "impor-kebijakan")))
    assert "SK terbaru yang menang (biasanya)" in halaman
    data = dict.fromkeys(re.findall(r'<select name="(\w+)"', halaman), "tanya")

    jawaban = petugas.post(alamat(lain, "impor-kebijakan"), data)

    assert jawaban.url == alamat(lain, "impor-detail")
    lain = periksa(lain)
    assert lain.ringkasan["berubah"] == 0
    baris = isi(petugas.get(alamat(lain, "impor-baris"), {"kode": "ditahan_kebijakan"}))
    assert "“Siti Aminah” dipertahankan; berkas menyebut “Siti Lain”" in baris
    assert "1 isi dipertahankan" in isi(petugas.get(alamat(lain, "impor-kebijakan")))


def test_kebijakan_yang_tidak_dikenal_ditolak(petugas: Client, batch: BatchImpor) -> None:
    assert petugas.post(alamat(batch, "impor-kebijakan"), {"nama": "hapus"}).status_code == 422


# cost


@pytest.mark.parametrize(
    "halaman", ["impor-pemetaan", "impor-nama", "impor-baris", "impor-koreksi", "impor-detail"]
)
def test_jumlah_kueri_tidak_bergantung_pada_isi(
    petugas: Client, akun, halaman: str, django_assert_max_num_queries
) -> None:
    jumlah = []
    for banyak in (2, 20):
        batch = unggah_dan_periksa(buku(*orang(banyak)), oleh=akun)
        with django_assert_max_num_queries(PALING_BANYAK) as kueri:
            petugas.get(alamat(batch, halaman))
        jumlah.append(len(kueri))
    assert jumlah[0] == jumlah[1]
