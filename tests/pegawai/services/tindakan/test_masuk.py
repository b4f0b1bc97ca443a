"""Taking people in: what is written, what is refused and why, once and as a whole."""

from datetime import date
from uuid import uuid4

import pytest
from django.utils import timezone

from pegawai.domain.tindakan import Jalur
from pegawai.models import KeadaanPegawai, NipTerdahulu, Pegawai, RiwayatKedudukan, TindakanKepegawaian
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.riwayat import RiwayatDitolak, RiwayatPerluAlasan
from pegawai.services.tindakan import masuk as layanan
from serang_asn.inti.models import Peran
from tests.alat.keadaan import pastikan_keadaan, pastikan_sama
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.pegawai.services.tindakan.bekal import NIP_CPNS, pendatang

pytestmark = pytest.mark.django_db


@pytest.fixture
def petugas():
    return AkunFactory(peran=Peran.PETUGAS)


def terima(masuk, oleh, **lain):
    return layanan.terapkan(masuk, kode=lain.pop("kode", None) or uuid4(), oleh=oleh, **lain)


def test_cpns_menjadi_pegawai_dengan_keadaan_dan_jejak(petugas):
    tindakan = terima(pendatang(nik="3673015403990001"), petugas)

    pegawai = Pegawai.objects.get(nip=NIP_CPNS)
    kini = KeadaanPegawai.objects.pada(timezone.localdate()).get(pegawai=pegawai)
    assert (kini.jenis_asn, kini.golongan.kode, kini.tingkat_pendidikan.kode) == ("CPNS", "III/a", "S1")
    assert (kini.mulai, kini.tmt_masa_kerja) == (date(2025, 3, 1), date(2025, 3, 1))
    assert (tindakan.status, tindakan.jenis) == (StatusTindakan.DITERAPKAN, "masuk")
    assert tindakan.judul == "Pengangkatan CPNS Rahma Dewi, S.Kom."
    assert pegawai.nik_kunci
    riwayat = [
        pegawai.riwayatkedudukan,
        pegawai.riwayatpangkat,
        pegawai.riwayatjabatan,
        pegawai.riwayatpendidikan,
    ]
    assert [(satu.get().tindakan_id, satu.get().sk_nomor) for satu in riwayat] == [
        (tindakan.pk, "813/1/BKPSDM/2025")
    ] * 4
    jejak = RiwayatKedudukan.pgh_event_model.objects.get(pgh_obj=pegawai.riwayatkedudukan.get())
    assert jejak.pgh_context.metadata == {"akun": petugas.pk, "asal": "tindakan.masuk"}
    pastikan_sama(pegawai)
    pastikan_keadaan()


@pytest.mark.parametrize(
    ("jalur", "jenis_asn"), [(Jalur.PPPK, "PPPK"), (Jalur.PPPK_PW, "PPPK_PW")]
)  # fmt: skip
def test_pppk_berkontrak(petugas, jalur, jenis_asn):
    terima(pendatang(jalur), petugas)

    kedudukan = RiwayatKedudukan.objects.get()
    assert (kedudukan.jenis_asn, kedudukan.kontrak_selesai) == (jenis_asn, date(2030, 3, 1))


def test_pindah_masuk_membawa_masa_kerja_tetapi_baru_dihitung_sejak_pindah(petugas):
    masuk = pendatang(
        Jalur.PINDAH_MASUK, orang={"nip": "198503142010012001", "tanggal_lahir": date(1985, 3, 14)},
        tmt_cpns=date(2010, 1, 1), tmt_pns=date(2011, 2, 1),
    )  # fmt: skip

    terima(masuk, petugas, alasan="Pindah dari Kabupaten Lebak")

    keadaan = KeadaanPegawai.objects.filter(pegawai__nip="198503142010012001").order_by("mulai")
    assert [(satu.mulai.year, satu.dihitung, satu.jenis_asn) for satu in keadaan] == [
        (2010, False, "CPNS"), (2011, False, "PNS"), (2025, True, "PNS")
    ]  # fmt: skip
    assert {satu.tmt_masa_kerja for satu in keadaan} == {date(2010, 1, 1)}


def test_kode_yang_sama_menulis_sekali(petugas):
    kode = uuid4()
    satu = terima(pendatang(), petugas, kode=kode)

    assert terima(pendatang(orang={"nama": "Lain"}), petugas, kode=kode) == satu
    assert Pegawai.objects.filter(nip=NIP_CPNS).count() == 1


def test_nip_terpakai_menyebut_siapa_bila_boleh_dilihat(petugas):
    unit = UnitKerjaFactory()
    lama = PegawaiAktifFactory(nip=NIP_CPNS, nama="Dewi Lama", posisi__unit=unit)
    lain = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=UnitKerjaFactory())

    with pytest.raises(RiwayatDitolak, match=rf"NIP ini sudah tercatat: Dewi Lama, NIP {lama.nip}"):
        terima(pendatang(), petugas)
    with pytest.raises(RiwayatDitolak, match="di luar lingkup Anda") as galat:
        terima(pendatang(), lain)

    assert "Dewi Lama" not in galat.value.pesan
    assert not TindakanKepegawaian.objects.exists()


def test_nip_terdahulu_dan_nik_terpakai(petugas):
    lama = PegawaiAktifFactory(nama="Dewi Lama")
    NipTerdahulu.objects.create(pegawai=lama, nip=NIP_CPNS, alasan="Koreksi")
    with pytest.raises(RiwayatDitolak, match="Dewi Lama"):
        terima(pendatang(), petugas)
    NipTerdahulu.objects.all().delete()
    terima(pendatang(nik="3673015403990001"), petugas)

    with pytest.raises(RiwayatDitolak, match="NIK ini sudah tercatat: Rahma Dewi"):
        terima(pendatang(orang={"nip": "199903142025032002"}, nik="3673015403990001"), petugas)


@pytest.mark.parametrize(
    ("ganti", "bidang"),
    [
        ({"orang": {"nip": "199903142025032"}}, "nip"),
        ({"orang": {"tanggal_lahir": date(2015, 3, 14)}}, "tanggal_lahir"),
        ({"tmt": date(2012, 3, 1)}, "tmt"),
        ({"nik": "123"}, "nik"),
    ],
)
def test_larangan_tidak_meninggalkan_apa_pun(petugas, ganti, bidang):
    with pytest.raises(RiwayatDitolak) as galat:
        terima(pendatang(**ganti), petugas, alasan="tetap")

    assert bidang in {satu.bidang for satu in galat.value.temuan if satu.tingkat == "larang"}
    assert not Pegawai.objects.exists()
    assert not TindakanKepegawaian.objects.exists()


@pytest.mark.parametrize(
    ("ganti", "kode"),
    [
        ({"orang": {"tanggal_lahir": date(1999, 3, 15)}}, "nip_birthdate_mismatch"),
        ({"orang": {"jenis_kelamin": "L"}}, "nip_sex_mismatch"),
        ({"tmt": date(2025, 4, 1)}, "nip_tmt_mismatch"),
        ({"orang": {"nip": "199903142025212001"}}, "nip_jenis_berbeda"),
    ],
)
def test_selisih_nip_meminta_alasan(petugas, ganti, kode):
    with pytest.raises(RiwayatPerluAlasan) as galat:
        terima(pendatang(**ganti), petugas)
    assert kode in {satu.kode for satu in galat.value.temuan}
    assert not Pegawai.objects.exists()

    terima(pendatang(**ganti), petugas, alasan="Sesuai SK")

    assert Pegawai.objects.count() == 1


def test_golongan_yang_bukan_jenisnya_ditolak(petugas):
    from pegawai.models import Golongan

    with pytest.raises(RiwayatDitolak, match="adalah golongan PPPK"):
        terima(pendatang(pangkat={"golongan": Golongan.objects.get(kode="IX")}), petugas, alasan="tetap")


def test_pratinjau_tidak_menulis(petugas):
    hasil = layanan.pratinjau(pendatang(), oleh=petugas)

    assert hasil.larangan == ()
    assert [(satu.mulai, satu.golongan.kode) for satu in hasil.sesudah] == [(date(2025, 3, 1), "III/a")]
    assert not Pegawai.objects.exists()
    assert not TindakanKepegawaian.objects.exists()
