"""Accounts: allauth's pages that make sense here, under Indonesian addresses.

There is no sign-up and no management of e-mail addresses: accounts are given by officers.
"""

from allauth.account import views as akun
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as pemulihan
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from allauth.usersessions import views as sesi
from django.urls import path, re_path

from serang_asn.inti.akun import views

urlpatterns = [
    # /masuk/
    path("masuk/", akun.login, name="account_login"),
    path("masuk/kunci-sandi/", webauthn.login_webauthn, name="mfa_login_webauthn"),
    path("masuk/verifikasi/", mfa.authenticate, name="mfa_authenticate"),
    path("masuk/nonaktif/", akun.account_inactive, name="account_inactive"),
    path("masuk/lupa-sandi/", akun.password_reset, name="account_reset_password"),
    path("masuk/lupa-sandi/terkirim/", akun.password_reset_done, name="account_reset_password_done"),
    path(
        "masuk/lupa-sandi/selesai/",
        akun.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    re_path(
        r"^masuk/lupa-sandi/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        akun.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("keluar/", akun.logout, name="account_logout"),
    # /akun/
    path("akun/konfirmasi/", akun.reauthenticate, name="account_reauthenticate"),
    path("akun/konfirmasi/kode/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("akun/konfirmasi/kunci/", webauthn.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("akun/sandi/", akun.password_change, name="account_change_password"),
    path("akun/sandi/atur/", akun.password_set, name="account_set_password"),
    path("akun/sesi/", sesi.list_usersessions, name="usersessions_list"),
    path("akun/sesi/<int:pk>/akhiri/", views.akhiri_sesi, name="usersessions_end"),
    # /akun/keamanan/
    path("akun/keamanan/", mfa.index, name="mfa_index"),
    path("akun/keamanan/aplikasi/", totp.activate_totp, name="mfa_activate_totp"),
    path("akun/keamanan/aplikasi/hapus/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("akun/keamanan/kode-pemulihan/", pemulihan.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "akun/keamanan/kode-pemulihan/baru/",
        pemulihan.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path(
        "akun/keamanan/kode-pemulihan/unduh/",
        pemulihan.download_recovery_codes,
        name="mfa_download_recovery_codes",
    ),
    path("akun/keamanan/kunci/", webauthn.list_webauthn, name="mfa_list_webauthn"),
    path("akun/keamanan/kunci/baru/", webauthn.add_webauthn, name="mfa_add_webauthn"),
    path("akun/keamanan/kunci/<int:pk>/hapus/", webauthn.remove_webauthn, name="mfa_remove_webauthn"),
    path("akun/keamanan/kunci/<int:pk>/ubah/", webauthn.edit_webauthn, name="mfa_edit_webauthn"),
]
