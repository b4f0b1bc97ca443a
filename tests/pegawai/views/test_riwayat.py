"""Pages that record, correct and withdraw: steps, texts, rights, drafts, two editors, the back button."""

from datetime import date
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from pegawai.models import (
    DrafIsian,
    Golongan,
    JenisCuti,
    KeadaanPegawai,
    RiwayatJabatan,
    RiwayatKeluarga,
    RiwayatPangkat,
)
from pegawai.registri import jenis_riwayat
from pegawai.services import riwayat as layanan
from pegawai.services.mutu.periksa import periksa_semua
from serang_asn.inti.models import AksesSensitif, Dokumen, Peran
from serang_asn.inti.versi import versi_kini
from tests.alat import berkas as contoh_berkas
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory, beri_peran

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas(client):
    akun = AkunFactory(nama="Rina Petugas", peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


@pytest.fixture
def pegawai():
    return PegawaiAktifFactory(nama="Siti Rahmawati")


def alamat(nama, pegawai, jenis="pangkat", riwayat=None):
    argumen = [pegawai.kode, jenis, *([riwayat.kode] if riwayat else [])]
    return reverse(f"pegawai:riwayat-{nama}", args=argumen)


def isian(**ganti):
    return {
        "golongan": str(Golongan.objects.get(kode="III/b").pk), "tmt": "2014-04-01", "jenis": "reguler",
        "mkg_tahun": "4", "mkg_bulan": "3", "sk_nomor": "823/12", "sk_tanggal": "2014-03-03",
        "sk_pejabat": "Wali Kota", "kode": str(uuid4()), **ganti,
    }  # fmt: skip


def kirim(client, url, langkah, **data):
    return client.post(url, data | {"langkah": langkah})


def catat_pangkat(client, pegawai, **ganti):
    kirim(client, alamat("baru", pegawai), "simpan", **isian(**ganti), alasan="Sesuai berkas")
    return RiwayatPangkat.objects.filter(pegawai=pegawai).latest("pk")


@pytest.mark.parametrize("jenis", [satu.kode for satu in jenis_riwayat])
def test_formulir_setiap_jenis_terbuka(client, petugas, pegawai, jenis):
    respons = client.get(alamat("baru", pegawai, jenis))

    assert respons.status_code == 200
    bentuk = jenis_riwayat.ambil(jenis)
    assert {*bentuk.isian, "sk_nomor", "berkas"} <= set(respons.context["form"].fields)


def test_periksa_memperlihatkan_keadaan_tanpa_menulis(client, petugas, pegawai):
    respons = kirim(client, alamat("baru", pegawai), "periksa", **isian())

    assert respons.status_code == 200
    (hari,) = respons.context["keadaan"]
    tabel = {b.label: b for b in hari.berubah}
    golongan = tabel["Golongan"]
    assert (golongan.sebelum, golongan.sesudah) == ("III/a · Penata Muda", "III/b · Penata Muda Tingkat I")
    assert hari.judul.startswith("Keadaan pada 1 April 2014 dan ")
    assert "Jabatan" in {satu.label for satu in hari.tetap}
    assert RiwayatPangkat.objects.filter(pegawai=pegawai).count() == 1
    assert b'name="golongan"' in respons.content
    assert respons.context["alasan"] is None


def test_hari_terakhir_sebelum_mulai_disebut_pada_isiannya_saja(client, petugas, pegawai):
    isi = {"jenis": JenisCuti.objects.get(kode="TAHUNAN").pk, "hari_kerja": 3, "tahun_hak": 2026}
    masa = {"mulai": "2026-11-23", "selesai": "2026-11-20"}

    respons = kirim(client, alamat("baru", pegawai, "cuti"), "periksa", **isian() | isi | masa)

    assert respons.status_code == 422
    assert respons.context["form"].errors == {"selesai": ["Hari terakhir tidak boleh sebelum tanggal mulai."]}


def test_simpan_menulis_dan_kembali_ke_riwayat(client, petugas, pegawai):
    data = isian()

    respons = kirim(client, alamat("baru", pegawai), "simpan", **data)

    assert respons["Location"] == f"{pegawai.get_absolute_url()}?bagian=pangkat#riwayat"
    baru = RiwayatPangkat.objects.get(kode=data["kode"])
    assert (baru.golongan.kode, baru.mkg_tahun, baru.sk_nomor) == ("III/b", 4, "823/12")
    jejak = RiwayatPangkat.pgh_event_model.objects.get(pgh_obj=baru)
    assert jejak.pgh_context.metadata["akun"] == petugas.pk
    assert jejak.pgh_context.metadata["asal"] == alamat("baru", pegawai)


def test_kirim_dua_kali_menulis_sekali(client, petugas, pegawai):
    data = isian()

    for _ in range(2):
        respons = kirim(client, alamat("baru", pegawai), "simpan", **data)

    assert respons.status_code == 302
    assert RiwayatPangkat.objects.filter(pegawai=pegawai).count() == 2


def test_tombol_kembali_dengan_isian_lain_menjadi_draf_koreksi(client, petugas, pegawai):
    data = isian()
    kirim(client, alamat("baru", pegawai), "simpan", **data)

    respons = kirim(client, alamat("baru", pegawai), "periksa", **data | {"sk_nomor": "900/1"})

    baru = RiwayatPangkat.objects.get(kode=data["kode"])
    assert respons["Location"] == alamat("ubah", pegawai, riwayat=baru) + "?draf=1"
    assert baru.sk_nomor == "823/12"
    assert client.get(respons["Location"]).context["form"]["sk_nomor"].value() == "900/1"


def test_isian_kosong_422_dengan_kalimat(client, petugas, pegawai):
    respons = kirim(client, alamat("baru", pegawai), "periksa", **isian(tmt="", golongan=""))

    assert respons.status_code == 422
    assert respons.context["form"].errors == {
        "tmt": ["Bidang ini tidak boleh kosong."], "golongan": ["Bidang ini tidak boleh kosong."]
    }  # fmt: skip
    assert "Periksa kembali isian Anda" in respons.content.decode()


@pytest.mark.parametrize("langkah", ["periksa", "simpan"])
def test_larangan_aturan_422_dengan_dasar(client, petugas, pegawai, langkah):
    respons = kirim(client, alamat("baru", pegawai), langkah, **isian(tmt="2009-04-01"), alasan="x")

    assert respons.status_code == 422
    assert respons.context["form"].errors["tmt"] == [
        "Tanggal 1 April 2009 jatuh sebelum pengangkatan pertama pada 1 Januari 2010. (UU 20/2023 ps. 5)"
    ]
    assert RiwayatPangkat.objects.filter(pegawai=pegawai).count() == 1


def test_peringatan_meminta_alasan(client, petugas, pegawai):
    data = isian(tmt="2012-04-01", sk_tanggal="2012-03-01", mkg_tahun="", mkg_bulan="")

    periksa = kirim(client, alamat("baru", pegawai), "periksa", **data)
    tanpa = kirim(client, alamat("baru", pegawai), "simpan", **data)
    dengan = kirim(client, alamat("baru", pegawai), "simpan", **data, alasan="Penghargaan khusus")

    assert [satu.tingkat for satu in periksa.context["temuan"]] == ["peringatan"]
    assert "memerlukan paling sedikit 4 tahun" in periksa.content.decode()
    assert tanpa.status_code == 422
    assert "Tulis alasannya" in tanpa.content.decode()
    assert dengan.status_code == 302
    baru = RiwayatPangkat.objects.get(kode=data["kode"])
    jejak = RiwayatPangkat.pgh_event_model.objects.get(pgh_obj=baru)
    assert jejak.pgh_context.metadata["alasan"] == "Penghargaan khusus"


def test_ubah_isian_kembali_ke_formulir(client, petugas, pegawai):
    respons = kirim(client, alamat("baru", pegawai), "kembali", **isian())

    assert respons.templates[0].name == "pegawai/riwayat/form.html"
    assert respons.context["form"]["sk_nomor"].value() == "823/12"


def test_berkas_sk_ikut_dari_periksa_ke_simpan(client, petugas, pegawai):
    data = isian()
    berkas = SimpleUploadedFile("sk.pdf", contoh_berkas.pdf(), "application/pdf")

    periksa = kirim(client, alamat("baru", pegawai), "periksa", **data, berkas=berkas)
    dokumen = periksa.context["dokumen"]
    kirim(client, alamat("baru", pegawai), "simpan", **data, dokumen=str(dokumen.kode))

    assert RiwayatPangkat.objects.get(kode=data["kode"]).dokumen == dokumen
    assert (dokumen.jenis, dokumen.nomor, dokumen.tanggal) == ("sk", "823/12", date(2014, 3, 3))


def test_berkas_orang_lain_tidak_dapat_dilampirkan(client, petugas, pegawai):
    asing = Dokumen.objects.create(
        jenis="sk",
        judul="x",
        tipe_isi="application/pdf",
        ukuran=1,
        sha256="0" * 64,
        diunggah_oleh=AkunFactory(),
    )
    data = isian()

    kirim(client, alamat("baru", pegawai), "simpan", **data, dokumen=str(asing.kode))

    assert RiwayatPangkat.objects.get(kode=data["kode"]).dokumen is None


def test_berkas_bukan_dokumen_ditolak(client, petugas, pegawai):
    berkas = SimpleUploadedFile("sk.pdf", b"MZ bukan pdf", "application/pdf")

    respons = kirim(client, alamat("baru", pegawai), "periksa", **isian(), berkas=berkas)

    assert respons.status_code == 422
    assert "berkas" in respons.context["form"].errors
    assert not Dokumen.objects.exists()


def test_koreksi_wajib_beralasan_lalu_mengubah_keadaan(client, petugas, pegawai):
    satu = catat_pangkat(client, pegawai)
    url, versi = alamat("ubah", pegawai, riwayat=satu), versi_kini(satu)
    data = isian(tmt="2014-10-01", mkg_tahun="4", mkg_bulan="9", versi=str(versi))

    awal = client.get(url)
    tanpa = kirim(client, url, "simpan", **data)
    dengan = kirim(client, url, "simpan", **data, alasan="Salah membaca SK")

    assert awal.context["form"]["tmt"].value() == date(2014, 4, 1)
    assert tanpa.status_code == 422
    assert dengan.status_code == 302
    assert KeadaanPegawai.objects.pada(date(2014, 9, 30)).get(pegawai=pegawai).golongan.kode == "III/a"


def test_dua_penyunting_yang_kedua_melihat_perbedaan(client, petugas, pegawai):
    satu = catat_pangkat(client, pegawai)
    url, versi = alamat("ubah", pegawai, riwayat=satu), str(versi_kini(satu))
    budi = AkunFactory(nama="Budi Petugas", peran=Peran.PETUGAS)
    layanan.koreksi(riwayat=satu, isian={"sk_nomor": "111"}, versi=int(versi), alasan="SK asli", oleh=budi)

    respons = kirim(client, url, "simpan", **isian(sk_nomor="222", versi=versi), alasan="Salah")

    teks = respons.content.decode()
    assert respons.status_code == 409
    assert "Budi Petugas mengubah catatan ini setelah Anda membukanya." in teks
    beda = {satu.bidang: satu for satu in respons.context["galat"].perbedaan}["sk_nomor"]
    assert (beda.dilihat, beda.kini, beda.milik_anda, beda.is_bentrok) == ("823/12", "111", "222", True)
    lanjut = kirim(client, url, "simpan", **isian(sk_nomor="222", versi=str(respons.context["versi"])),
                   alasan="Sudah dibandingkan")  # fmt: skip
    assert lanjut.status_code == 302
    assert RiwayatPangkat.objects.get(pk=satu.pk).sk_nomor == "222"


def test_pembatalan(client, petugas, pegawai):
    satu = catat_pangkat(client, pegawai)
    url, versi = alamat("batalkan", pegawai, riwayat=satu), str(versi_kini(satu))

    tanya = client.get(url)
    tanpa = client.post(url, {"versi": versi, "alasan": ""})
    client.post(url, {"versi": versi, "alasan": "SK dicabut"})

    sesudah = {b.label: b.sesudah for b in tanya.context["keadaan"][0].berubah}
    assert sesudah["Golongan"] == "III/a · Penata Muda"
    assert tanpa.status_code == 422
    satu.refresh_from_db()
    assert satu.alasan_pembatalan == "SK dicabut"
    assert client.get(alamat("ubah", pegawai, riwayat=satu)).status_code == 302
    assert KeadaanPegawai.objects.pada(timezone.localdate()).get(pegawai=pegawai).golongan.kode == "III/a"


def test_pengangkatan_satu_satunya_tidak_dapat_dibatalkan(client, petugas, pegawai):
    tunggal = pegawai.riwayatkedudukan.get()
    url = alamat("batalkan", pegawai, "kedudukan", tunggal)

    assert "tidak dapat dibatalkan" in client.get(url).content.decode()
    respons = client.post(url, {"versi": versi_kini(tunggal), "alasan": "x"})

    assert respons.status_code == 422
    tunggal.refresh_from_db()
    assert tunggal.dibatalkan_pada is None


# ── Cari jabatan dan unit ────────────────────────────────────────────────────
def test_jabatan_dan_unit_ditemukan_dari_sebagian_nama(client, petugas, pegawai):
    JabatanFactory(kode="ANALIS-9", nama="Analis Tata Ruang Istimewa")
    unit = UnitKerjaFactory(nama="Dinas Tata Ruang", kode="DTR")
    data = {"jabatan": "tata ruang istimewa", "unit": "Dinas Tata Ruang · DTR", "tmt": "2016-01-01",
            "sk_nomor": "1", "kode": str(uuid4())}  # fmt: skip

    respons = kirim(client, alamat("baru", pegawai, "jabatan"), "simpan", **data)

    assert respons.status_code == 302
    baru = RiwayatJabatan.objects.get(kode=data["kode"])
    assert (baru.jabatan.kode, baru.unit) == ("ANALIS-9", unit)


def test_nama_yang_cocok_dengan_banyak_menawarkan_pilihan(client, petugas, pegawai):
    for huruf in "AB":
        JabatanFactory(kode=f"KEMBAR-{huruf}", nama="Penata Kembar Uji")

    respons = kirim(client, alamat("baru", pegawai, "jabatan"), "periksa", jabatan="kembar uji", unit="?")

    galat = respons.context["form"].errors
    assert "Beberapa cocok dengan “kembar uji”" in galat["jabatan"][0]
    assert galat["unit"] == ["Tidak ditemukan “?”. Periksa ejaannya, atau tulis sebagian namanya saja."]
    assert '<option value="Penata Kembar Uji · KEMBAR-A">' in respons.content.decode()


@pytest.mark.parametrize(("rujukan", "teks"), [("jabatan", "sekretaris daerah"), ("unit", "kesehatan"), ("pendidikan", "s1 akun")])  # fmt: skip  # noqa: E501
def test_saran_saat_mengetik(client, petugas, django_assert_max_num_queries, rujukan, teks):
    UnitKerjaFactory(nama="Dinas Kesehatan", induk=UnitKerjaFactory(nama="Kota"))
    with django_assert_max_num_queries(8):
        respons = client.get(reverse("pegawai:pilihan-cari", args=[rujukan]), {"x": teks})

    assert respons.status_code == 200
    assert "<option" in respons.content.decode()


def test_saran_satu_huruf_atau_rujukan_asing(client, petugas):
    assert (
        "<option"
        not in client.get(reverse("pegawai:pilihan-cari", args=["unit"]), {"x": "d"}).content.decode()
    )
    assert client.get(reverse("pegawai:pilihan-cari", args=["agama"])).status_code == 404


# ── Draf ─────────────────────────────────────────────────────────────────────
def test_draf_tersimpan_saat_mengetik_dan_ditawarkan(client, petugas, pegawai):
    url = alamat("baru", pegawai)
    respons = client.post(url, isian(tmt="", langkah="draf"), headers={"HX-Request": "true"})

    draf = DrafIsian.objects.get(akun=petugas)
    assert "Draf tersimpan" in respons.content.decode()
    assert "kode" not in draf.isi
    assert "csrfmiddlewaretoken" not in draf.isi
    assert "Ada draf yang belum disimpan" in client.get(url).content.decode()
    assert client.get(url, {"draf": "1"}).context["form"]["sk_pejabat"].value() == "Wali Kota"

    kirim(client, url, "simpan", **isian())

    assert not DrafIsian.objects.exists()


def test_draf_dengan_tombol_dan_dibuang(client, petugas, pegawai):
    url = alamat("baru", pegawai)

    respons = kirim(client, url, "draf", sk_nomor="1")

    assert (respons.status_code, respons["Location"]) == (302, url)
    assert DrafIsian.objects.get().isi == {"sk_nomor": "1"}
    assert kirim(client, url, "buang").status_code == 302
    assert not DrafIsian.objects.exists()


def test_draf_orang_lain_tidak_terlihat(client, petugas, pegawai):
    kirim(client, alamat("baru", pegawai), "draf", sk_nomor="1")
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    assert client.get(alamat("baru", pegawai)).context["draf"] is None


# ── Hak ──────────────────────────────────────────────────────────────────────
@pytest.mark.parametrize("peran", [satu for satu in Peran if satu != Peran.PETUGAS])
def test_peran_lain_ditolak(client, pegawai, peran):
    unit = pegawai.riwayatjabatan.get().unit
    berunit = peran in {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}
    client.force_login(AkunFactory(peran=peran, unit=unit if berunit else None))
    pangkat = pegawai.riwayatpangkat.get()

    for url in (
        reverse("pegawai:riwayat-pilih", args=[pegawai.kode]),
        alamat("baru", pegawai),
        alamat("ubah", pegawai, riwayat=pangkat),
        alamat("batalkan", pegawai, riwayat=pangkat),
    ):
        assert client.get(url).status_code == 403
        assert client.post(url, isian()).status_code in {403, 405}
    assert pegawai.riwayatpangkat.count() == 1


def test_catatan_orang_lain_dan_jenis_lain_tidak_ditemukan(client, petugas, pegawai):
    lain = PegawaiAktifFactory().riwayatpangkat.get()

    assert client.get(alamat("ubah", pegawai, riwayat=lain)).status_code == 404
    assert client.get(alamat("ubah", pegawai, "jabatan", pegawai.riwayatpangkat.get())).status_code == 404
    assert client.get(alamat("baru", pegawai, "hobi")).status_code == 404


def test_riwayat_sensitif_dicatat_pembacaannya(client, petugas, pegawai):
    anak = RiwayatKeluarga.objects.create(pegawai=pegawai, hubungan="anak", nama="Budi")

    client.get(alamat("ubah", pegawai, "keluarga", anak))
    client.get(alamat("batalkan", pegawai, "keluarga", anak))
    client.get(alamat("ubah", pegawai, riwayat=pegawai.riwayatpangkat.get()))

    dibaca = AksesSensitif.objects.values_list("akun", "objek_kode", "bagian")
    assert [*dibaca] == [(petugas.pk, pegawai.kode, "Keluarga")] * 2


def test_tombol_hanya_bagi_yang_boleh_menulis(client, petugas, pegawai):
    url = f"{pegawai.get_absolute_url()}?bagian=pangkat"

    bagi_petugas = client.get(url).content.decode()
    auditor = AkunFactory()
    beri_peran(auditor, Peran.AUDITOR)
    client.force_login(auditor)
    bagi_auditor = client.get(url).content.decode()

    ubah = alamat("ubah", pegawai, riwayat=pegawai.riwayatpangkat.get())
    assert alamat("baru", pegawai) in bagi_petugas
    assert ubah in bagi_petugas
    assert alamat("baru", pegawai) not in bagi_auditor
    assert ubah not in bagi_auditor


@pytest.mark.parametrize("jumlah", [0, 30])
def test_banyak_kueri_tetap(client, petugas, pegawai, django_assert_num_queries, jumlah):
    golongan = Golongan.objects.get(kode="III/b")
    RiwayatPangkat.objects.bulk_create(
        RiwayatPangkat(pegawai=pegawai, golongan=golongan, tmt=date(2014 + n // 12, 1 + n % 12, 2))
        for n in range(jumlah)
    )
    client.get(alamat("baru", pegawai))

    with django_assert_num_queries(8):
        client.get(alamat("baru", pegawai))


def test_atasan_dari_saran_sampai_linimasa_dan_tab(client, petugas, pegawai):
    atasan = PegawaiAktifFactory(nama="Budi Santoso", gelar_belakang="S.E.")
    saran = client.get(reverse("pegawai:pilihan-cari", args=["atasan"]), {"atasan": "budi san"})
    data = {"atasan": f"{atasan.nama_lengkap} · {atasan.nip}", "tmt": "2020-01-01", "kode": str(uuid4())}
    assert data["atasan"] in saran.content.decode()

    periksa = kirim(client, alamat("baru", pegawai, "atasan"), "periksa", **data)
    assert periksa.status_code == 200
    kirim(client, alamat("baru", pegawai, "atasan"), "simpan", **data)

    halaman = client.get(pegawai.get_absolute_url(), {"bagian": "atasan"})
    assert [satu.ringkas for satu in halaman.context["bagian"].baris] == ["Budi Santoso"]
    cerita = client.get(pegawai.get_absolute_url()).content.decode()
    assert "Atasan langsung ialah Budi Santoso, S.E." in cerita


def test_atasan_yang_tidak_ada(client, petugas, pegawai):
    respons = kirim(
        client, alamat("baru", pegawai, "atasan"), "periksa", atasan="Tidak Ada", tmt="2020-01-01"
    )

    assert respons.status_code == 422
    assert "Tidak ditemukan “Tidak Ada”" in respons.content.decode()


def test_formulir_menyebut_temuan_yang_diperbaikinya(client, petugas, pegawai):
    RiwayatJabatan.objects.filter(pegawai=pegawai).update(tmt=date(2012, 1, 1))
    periksa_semua()

    perbaikan = client.get(alamat("baru", pegawai, "jabatan")).content.decode()

    assert "Jabatan pertama tercatat 1 Januari 2012" in perbaikan
    assert "Temuan mutu data" not in client.get(alamat("baru", pegawai, "penghargaan")).content.decode()
