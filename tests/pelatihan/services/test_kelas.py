"""A class from nomination to certificate, and what is refused on the way."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from pegawai.models import PejabatPenandatangan, RiwayatCuti
from pegawai.models.referensi import JenisCuti
from pelatihan.domain.kelas import StatusKelas
from pelatihan.models import Kehadiran, Kelas, Peserta, RiwayatPelatihan, Sertifikat
from pelatihan.services import hasil, kehadiran, undangan
from pelatihan.services import kelas as layanan
from pelatihan.services import peserta as alur
from pelatihan.services import sertifikat as penerbitan
from pelatihan.services.kesalahan import PelatihanDitolak
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Pemberitahuan, Peran
from tests.factories import AkunFactory, PegawaiAktifFactory
from tests.factories.pelatihan import KelasFactory, PelatihanFactory, PesertaFactory, beri_sesi

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


@pytest.fixture
def pejabat():
    return PejabatPenandatangan.objects.create(
        jabatan="Kepala BKPSDM", nama="Drs. Ahmad Fauzi", mulai=timezone.localdate() - timedelta(days=400)
    )


def usulkan(kelas, *orang, oleh):
    return alur.usulkan(kelas=kelas, pegawai=orang, alasan="Perlu untuk tugas", oleh=oleh)


def test_dari_usulan_sampai_sertifikat(petugas, pejabat, django_capture_on_commit_callbacks):
    orang = PegawaiAktifFactory(akun=AkunFactory(peran=Peran.PEGAWAI))
    kelas = KelasFactory(
        pelatihan=PelatihanFactory(nilai_lulus=70, masa_berlaku_bulan=24), mulai=timezone.localdate(),
        daftar_sampai=timezone.localdate(),
    )  # fmt: skip
    [sesi] = beri_sesi(kelas, mulai=timezone.now())

    [kunci] = usulkan(kelas, orang, oleh=petugas).berpindah
    alur.setujui(kelas=kelas, kunci=[kunci], oleh=petugas)
    surat = undangan.terbitkan(kelas=kelas, pejabat=pejabat, tanggal=timezone.localdate(), oleh=petugas)
    layanan.pindah(kelas=kelas, ke=StatusKelas.BERJALAN, oleh=petugas)
    tercatat = kehadiran.catat_diri(kode=kehadiran.buat_kode(sesi), akun=orang.akun)
    ulang = kehadiran.catat_diri(kode=kehadiran.buat_kode(sesi), akun=orang.akun)
    hasil.isi_nilai(kelas=kelas, nilai={kunci: (Decimal(50), Decimal(80))}, oleh=petugas)
    ringkas = hasil.tutup(kelas=kelas, oleh=petugas)
    Kelas.objects.filter(pk=kelas.pk).update(mulai=kelas.mulai - timedelta(days=3), selesai=kelas.mulai,
                                             daftar_sampai=kelas.mulai - timedelta(days=10))  # fmt: skip
    kelas.refresh_from_db()
    penerbitan.terbitkan(kelas=kelas, pejabat=pejabat, tanggal=timezone.localdate(), oleh=petugas)
    keluar = penerbitan.kerjakan(kemajuan=DIAM, kelas_id=kelas.pk, akun_id=petugas.pk, proses=1)

    assert surat.nomor.teks in surat.dokumen.nomor
    assert (tercatat.is_baru, ulang.is_baru, Kehadiran.objects.count()) == (True, False, 1)
    assert ringkas["lulus"] == keluar["terbit"] == 1
    satu = Sertifikat.objects.get(peserta=kunci)
    assert (satu.status, satu.jp, satu.riwayat.jp) == ("terbit", 24, 24)
    assert satu.sampai > satu.tanggal + timedelta(days=700)
    assert satu.dokumen.kode_verifikasi == satu.kode_verifikasi
    assert RiwayatPelatihan.objects.sah().get(pegawai=orang).sertifikat_nomor == satu.nomor_teks
    assert Pemberitahuan.objects.filter(akun=orang.akun).count() == 4  # seated, called, passed, certificate
    with pytest.raises(PelatihanDitolak, match="sudah bersertifikat"):
        penerbitan.terbitkan(kelas=kelas, pejabat=pejabat, tanggal=timezone.localdate(), oleh=petugas)


def test_yang_tidak_memenuhi_ketentuan_ditolak_dengan_sebabnya(petugas):
    kelas = KelasFactory(pelatihan=PelatihanFactory(jenis_asn=["CPNS"]))

    keluar = usulkan(kelas, PegawaiAktifFactory(nama="Ani"), oleh=petugas)

    [(nama, sebab)] = keluar.tertolak
    assert nama == "Ani"
    assert "Jenis ASN yang dapat mengikuti: CPNS" in sebab
    assert not Peserta.objects.exists()


def test_prasyarat_dipenuhi_riwayat(petugas):
    dasar = PelatihanFactory(nama="Tingkat Dasar")
    kelas = KelasFactory()
    kelas.pelatihan.prasyarat.add(dasar)
    belum, sudah = PegawaiAktifFactory(), PegawaiAktifFactory()
    RiwayatPelatihan.objects.create(
        pegawai=sudah, jenis=dasar.jenis, nama="tingkat dasar", jp=8,
        mulai=kelas.mulai - timedelta(days=90), selesai=kelas.mulai - timedelta(days=88),
    )  # fmt: skip

    keluar = usulkan(kelas, belum, sudah, oleh=petugas)

    assert [nama for nama, _ in keluar.tertolak] == [belum.nama_lengkap]
    assert Peserta.objects.get().pegawai == sudah


def test_cuti_menghalangi(petugas):
    kelas, orang = KelasFactory(), PegawaiAktifFactory()
    RiwayatCuti.objects.create(
        pegawai=orang, jenis=JenisCuti.objects.get(kode="TAHUNAN"), mulai=kelas.mulai,
        selesai=kelas.mulai + timedelta(days=2), hari_kerja=2, tahun_hak=kelas.mulai.year,
    )  # fmt: skip

    [(_, sebab)] = usulkan(kelas, orang, oleh=petugas).tertolak

    assert "Pegawai cuti" in sebab


def test_kelas_lain_pada_hari_yang_sama_menghalangi(petugas):
    lain = PesertaFactory(status="disetujui")
    kelas = KelasFactory(mulai=lain.kelas.mulai + timedelta(days=1))

    [(_, sebab)] = usulkan(kelas, lain.pegawai, oleh=petugas).tertolak

    assert lain.kelas.nomor in sebab


def test_pendaftaran_yang_tutup_ditolak(petugas):
    kelas = KelasFactory(daftar_sampai=timezone.localdate() - timedelta(days=1))

    with pytest.raises(PelatihanDitolak, match="Pendaftaran dibuka sampai"):
        usulkan(kelas, PegawaiAktifFactory(), oleh=petugas)


def test_kursi_habis_menjadi_daftar_tunggu_lalu_naik_ketika_ada_yang_mundur(petugas):
    kelas = KelasFactory(kuota=1)
    pertama, kedua = PegawaiAktifFactory(), PegawaiAktifFactory()
    kunci = usulkan(kelas, pertama, oleh=petugas).berpindah + usulkan(kelas, kedua, oleh=petugas).berpindah

    keluar = alur.setujui(kelas=kelas, kunci=kunci, oleh=petugas)
    naik = alur.mundur(peserta=Peserta.objects.get(pk=kunci[0]), alasan="Sakit", oleh=petugas)

    assert (keluar.berpindah, keluar.menunggu) == ([kunci[0]], [kunci[1]])
    assert naik.pegawai == kedua
    assert [*Peserta.objects.order_by("pk").values_list("status", flat=True)] == ["mundur", "disetujui"]


def test_petugas_tidak_menyetujui_diri_sendiri(petugas):
    kelas = KelasFactory()
    kunci = usulkan(kelas, PegawaiAktifFactory(akun=petugas), oleh=petugas).berpindah

    keluar = alur.setujui(kelas=kelas, kunci=kunci, oleh=petugas)

    assert "petugas lain" in keluar.tertolak[0][1]


def test_ditolak_dapat_diusulkan_kembali(petugas):
    kelas, orang = KelasFactory(), PegawaiAktifFactory()
    kunci = usulkan(kelas, orang, oleh=petugas).berpindah
    with pytest.raises(PelatihanDitolak, match="alasan"):
        alur.tolak(kelas=kelas, kunci=kunci, alasan=" ", oleh=petugas)
    alur.tolak(kelas=kelas, kunci=kunci, alasan="Kurang sesuai", oleh=petugas)

    assert usulkan(kelas, orang, oleh=petugas).berpindah == kunci
    assert Peserta.objects.get().status == "diusulkan"


def test_kelas_batal_melepaskan_semuanya(petugas):
    peserta = PesertaFactory(status="disetujui", pegawai=PegawaiAktifFactory(akun=AkunFactory()))
    [sesi] = beri_sesi(peserta.kelas, ruang="Aula")

    layanan.batalkan(kelas=peserta.kelas, alasan="Anggaran dialihkan", oleh=petugas)

    peserta.refresh_from_db()
    assert peserta.status == "mundur"
    assert Pemberitahuan.objects.get().isi == "Anggaran dialihkan"
    beri_sesi(KelasFactory(), mulai=sesi.mulai, ruang="Aula")


def test_tutup_memerlukan_nilai_akhir(petugas):
    kelas = KelasFactory(pelatihan=PelatihanFactory(nilai_lulus=70), status="berjalan")
    PesertaFactory(kelas=kelas, status="hadir")

    with pytest.raises(PelatihanDitolak, match="Nilai akhir"):
        hasil.tutup(kelas=kelas, oleh=petugas)


def test_kurang_hadir_tidak_lulus_dan_tidak_datang_tercatat(petugas):
    kelas = KelasFactory(status="berjalan")
    beri_sesi(kelas, 2)
    PesertaFactory(kelas=kelas, status="hadir")
    PesertaFactory(kelas=kelas, status="diundang")

    assert hasil.tutup(kelas=kelas, oleh=petugas) == {"lulus": 0, "tidak_lulus": 1, "tidak_hadir": 1}


def test_kode_kehadiran_kedaluwarsa_dan_palsu(petugas, time_machine):
    kelas = KelasFactory(mulai=timezone.localdate())
    orang = PesertaFactory(kelas=kelas, status="diundang", pegawai=PegawaiAktifFactory(akun=AkunFactory()))
    [sesi] = beri_sesi(kelas, mulai=timezone.now())
    kode = kehadiran.buat_kode(sesi)

    with pytest.raises(PelatihanDitolak, match="tidak dikenal"):
        kehadiran.catat_diri(kode=f"{kode}x", akun=orang.pegawai.akun)
    with pytest.raises(PelatihanDitolak, match="tidak tercatat"):
        kehadiran.catat_diri(kode=kode, akun=petugas)
    time_machine.move_to(timezone.now() + timedelta(seconds=kehadiran.UMUR_DETIK + 1))
    with pytest.raises(PelatihanDitolak, match="sudah berganti"):
        kehadiran.catat_diri(kode=kode, akun=orang.pegawai.akun)


def test_daftar_hadir_mengikuti_centang_dan_menjaga_pindaian(petugas):
    kelas = KelasFactory(mulai=timezone.localdate())
    satu = PesertaFactory(kelas=kelas, status="diundang", pegawai=PegawaiAktifFactory(akun=AkunFactory()))
    dua = PesertaFactory(kelas=kelas, status="diundang")
    [sesi] = beri_sesi(kelas, mulai=timezone.now())
    kehadiran.catat_diri(kode=kehadiran.buat_kode(sesi), akun=satu.pegawai.akun)

    kehadiran.atur_daftar(sesi=sesi, hadir=[satu.pk, dua.pk], oleh=petugas)
    assert dict(Kehadiran.objects.values_list("peserta", "cara")) == {satu.pk: "qr", dua.pk: "daftar"}
    kehadiran.atur_daftar(sesi=sesi, hadir=[satu.pk], oleh=petugas)

    assert [*Kehadiran.objects.values_list("peserta", flat=True)] == [satu.pk]


def test_sertifikat_dicabut_jamnya_tidak_terhitung(petugas):
    kelas = KelasFactory()
    peserta = PesertaFactory(kelas=kelas, status="lulus")
    riwayat = RiwayatPelatihan.objects.create(
        pegawai=peserta.pegawai, jenis=kelas.pelatihan.jenis, nama="X", jp=8, mulai=kelas.mulai,
        selesai=kelas.selesai,
    )  # fmt: skip
    satu = Sertifikat.objects.create(
        pegawai=peserta.pegawai, nama="X", jenis=kelas.pelatihan.jenis, penyelenggara="Y", jp=8,
        mulai=kelas.mulai, selesai=kelas.selesai, nomor_teks="1", tanggal=kelas.mulai, status="menunggu",
        riwayat=riwayat,
    )  # fmt: skip
    with pytest.raises(PelatihanDitolak, match="Hanya sertifikat yang berlaku"):
        penerbitan.cabut(sertifikat=satu, alasan="Palsu", oleh=petugas)
