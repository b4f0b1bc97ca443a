"""Who may open what: every address of the house, walked."""

import pytest
from django.urls import reverse

from pegawai.models import Pegawai
from serang_asn.inti.models import Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from tests.alat.alamat import semua_alamat
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db

UMUM = frozenset(
    {
        "account_login", "account_logout", "account_inactive", "account_reset_password",
        "account_reset_password_done", "account_reset_password_from_key",
        "account_reset_password_from_key_done", "mfa_authenticate", "mfa_login_webauthn",
        "pegawai:kalender-ics",
    }
)  # fmt: skip
"""Pages that need no sign-in; the feed of a calendar is guarded by its address."""

UMUM_RUANG = ("transparansi", "sehat", "kesehatan", "bantuan", "galeri", "verifikasi", "dokumen")
"""Namespaces (or names) that hold public pages; which of them are, their views say themselves."""

SENDIRI = ("account_", "mfa_", "usersessions_", "pegawai:beranda-", "pemberitahuan:")
"""Starts of the names of pages that every account has for itself."""

ALAMAT = semua_alamat()
BERIZIN = [satu for satu in ALAMAT if getattr(satu.view, "izin", None)]
BER_UUID = [satu for satu in ALAMAT if satu.argumen_uuid and not satu.is_umum]
MILIK_KANTOR = [satu for satu in ALAMAT if not satu.is_umum and not satu.nama.startswith(SENDIRI)]
tiap_alamat = pytest.mark.parametrize("alamat", ALAMAT, ids=[satu.nama for satu in ALAMAT])


def buka(client, url):
    """GET, or POST where the page only takes that."""
    respons = client.get(url)
    return client.post(url) if respons.status_code == 405 else respons


def test_peta_alamat_lengkap():
    nama = {satu.nama for satu in ALAMAT}

    assert {"account_login", "pegawai:pegawai-detail", "pegawai:organisasi-list"} <= nama
    assert len(BERIZIN) >= 4


@tiap_alamat
def test_tanpa_masuk_diarahkan(client, alamat):
    respons = buka(client, alamat.url())

    if alamat.is_umum:
        ruang = alamat.nama.split(":")[0].split("-")[0]
        assert alamat.nama in UMUM or ruang in UMUM_RUANG, f"{alamat.nama} terbuka untuk umum tanpa tercatat"
        assert respons.status_code < 500 or ruang in {"sehat", "kesehatan"}
    else:
        assert respons.status_code == 302
        assert respons["Location"].startswith(reverse("account_login"))


@pytest.mark.parametrize("alamat", MILIK_KANTOR, ids=lambda a: a.nama)
def test_akun_tanpa_peran_ditolak(client, alamat):
    client.force_login(AkunFactory())

    assert buka(client, alamat.url()).status_code in {403, 404}


@pytest.mark.parametrize("peran", Peran.values)
@pytest.mark.parametrize("alamat", BERIZIN, ids=lambda a: a.nama)
def test_izin_tiap_peran(client, alamat, peran):
    unit = UnitKerjaFactory() if peran in PERAN_BERUNIT else None
    client.force_login(AkunFactory(peran=peran, unit=unit))

    status = buka(client, alamat.url()).status_code

    assert (status == 403) == (peran not in alamat.view.izin.peran)


@pytest.fixture
def unit_lain():
    """A unit manager, and an employee of another unit."""
    sendiri, lain = UnitKerjaFactory(), UnitKerjaFactory()
    PegawaiAktifFactory(posisi__unit=sendiri)
    return {
        "unit": lain,
        "sendiri": sendiri,
        "pegawai": PegawaiAktifFactory(nama="Orang Lain", posisi__unit=lain),
    }


@pytest.mark.parametrize("peran", [Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PEGAWAI, Peran.ADMINISTRATOR])
@pytest.mark.parametrize("alamat", BER_UUID, ids=lambda a: a.nama)
def test_kode_orang_lain_tidak_terbuka(client, alamat, peran, unit_lain):
    akun = AkunFactory(peran=peran, unit=unit_lain["sendiri"] if peran in PERAN_BERUNIT else None)
    client.force_login(akun)
    if peran == Peran.PEGAWAI:
        diri = PegawaiAktifFactory(posisi__unit=unit_lain["sendiri"])
        Pegawai.objects.filter(pk=diri.pk).update(akun=akun)

    for kode in (unit_lain["pegawai"].kode, unit_lain["unit"].publik_id):
        respons = buka(client, alamat.url(**dict.fromkeys(alamat.argumen_uuid, str(kode))))
        assert respons.status_code in {403, 404}


@pytest.mark.parametrize("nama", ["pegawai-detail", "pegawai-sensitif"])
def test_orang_di_luar_lingkup_dijawab_tidak_ada(client, nama, unit_lain):
    client.force_login(AkunFactory(peran=Peran.PENGELOLA_OPD, unit=unit_lain["sendiri"]))

    assert client.get(reverse(f"pegawai:{nama}", args=[unit_lain["pegawai"].kode])).status_code == 404


@pytest.mark.parametrize("peran", [Peran.PETUGAS, Peran.PIMPINAN, Peran.AUDITOR])
def test_peran_seluruh_kota_membuka_semua(client, peran, unit_lain):
    client.force_login(AkunFactory(peran=peran))

    assert client.get(unit_lain["pegawai"].get_absolute_url()).status_code == 200
    assert client.get(unit_lain["unit"].get_absolute_url()).status_code == 200


def test_jumlah_di_mana_pun_sebatas_lingkup(client, unit_lain):
    client.force_login(AkunFactory(peran=Peran.PENGELOLA_OPD, unit=unit_lain["sendiri"]))

    beranda = client.get(reverse("pegawai:beranda-utama")).context["ringkasan"]
    daftar = client.get(reverse("pegawai:pegawai-list"), {"q": "Orang"}).context["tabel"]
    bagan = client.get(reverse("pegawai:organisasi-list")).context["akar"]

    assert beranda.total == daftar.paginator.count == sum(satu.jumlah for satu in bagan) == 1
