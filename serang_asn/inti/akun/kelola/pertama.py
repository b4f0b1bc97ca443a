"""The first administrator of an installation: made from the server, because nobody can give the role yet."""

from datetime import date

import pghistory
from django.db import transaction

from serang_asn.inti import jejak
from serang_asn.inti.akun.kelola.akun import AkunDitolak, buat_tautan
from serang_asn.inti.akun.pengguna import tanpa_spasi
from serang_asn.inti.models import Akun, PemberianPeran, Peran


@transaction.atomic
def buat_administrator_pertama(*, pengguna: str, nama: str, email: str, per_tanggal: date) -> str:
    """Create an administrator without an end; return the path that sets the password once.

    Asked again before that person ever signed in, it makes another link for the same account.
    Raises AkunDitolak when an administrator who has signed in holds the role.
    """
    pengguna = tanpa_spasi(pengguna)
    berlaku = PemberianPeran.objects.berlaku(per_tanggal).filter(peran=Peran.ADMINISTRATOR)
    if berlaku.filter(akun__is_active=True, akun__last_login__isnull=False).exists():
        raise AkunDitolak("Sudah ada administrator. Peran berikutnya diberikan di halaman Akun.")
    with jejak.sebagai(akun_id=None, asal="administrator", alasan="Administrator pertama"):
        akun = Akun.objects.filter(pengguna=pengguna).first()
        if akun is None:
            akun = Akun.objects.create_user(pengguna, nama=nama, email=email)
        elif not berlaku.filter(akun=akun).exists():
            raise AkunDitolak("Nama pengguna itu sudah dipakai akun lain.")
        if not berlaku.filter(akun=akun).exists():
            PemberianPeran.objects.create(akun=akun, peran=Peran.ADMINISTRATOR, mulai=per_tanggal)
        pghistory.create_event(akun, label="tautan_sandi")
        return buat_tautan(akun)
