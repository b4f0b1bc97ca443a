"""Settings of the project, read once from the environment (`.env.example` lists every variable).

ASN_MODE decides how strict the house is: `demo` (default: try it out on one machine), `uji` (tests) or
`produksi` (refuses to start with an unsafe setting; see serang_asn/inti/pemeriksaan.py).
"""

import os
import sys
from pathlib import Path

import pghistory
import pgtrigger
from csp.constants import NONE, SELF

from serang_asn.inti.lingkungan import env

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(env.str("ASN_VAR", default=str(BASE_DIR / "var")))

ASN_MODE = env.pilihan(
    "ASN_MODE", ("demo", "uji", "produksi"), default="uji" if "pytest" in sys.modules else "demo"
)
PRODUKSI = ASN_MODE == "produksi"

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY", default="" if PRODUKSI else "kunci-demo-bukan-untuk-produksi-" + "x" * 32)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[] if PRODUKSI else ["*"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
_situs = [*CSRF_TRUSTED_ORIGINS, *(f"https://{nama.lstrip('.')}" for nama in ALLOWED_HOSTS if nama != "*")]
_porta = env.int("PORT", default=8000, paling_kecil=1, paling_besar=65535)
# What links in letters and QR codes on paper begin with.
ALAMAT_SITUS = env.str("ALAMAT_SITUS", default=(_situs or [f"http://127.0.0.1:{_porta}"])[0]).rstrip("/")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "crispy_forms",
    "crispy_bootstrap5",
    "csp",
    "django_filters",
    "django_htmx",
    "django_tables2",
    "django_tasks",
    "django_tasks_db",
    "heroicons",
    "import_export",
    "pghistory",
    "pgtrigger",
    "treebeard",
    "serang_asn.inti",
    "pegawai",
    "pelatihan",
    "transparansi",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "serang_asn.inti.akun.mfa.MfaWajibMiddleware",
    "serang_asn.inti.web.jejak.JejakMiddleware",
]

ROOT_URLCONF = "serang_asn.urls"
WSGI_APPLICATION = "serang_asn.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "serang_asn.inti.web.konteks.navigasi",
                "serang_asn.inti.web.konteks.pembaca",
            ],
        },
    },
]

if "DATABASE_URL" not in os.environ:
    if PRODUKSI:
        raise SystemExit(
            "Mode produksi memerlukan DATABASE_URL, misalnya postgresql://siasn@db.internal/siasn"
        )
    from serang_asn.inti import basisdata

    os.environ["DATABASE_URL"] = basisdata.alamat(VAR_DIR, uji=ASN_MODE == "uji")
DATABASES = {"default": env.db_url("DATABASE_URL")}
DATABASES["default"].update(
    ENGINE="django.db.backends.postgresql",
    CONN_MAX_AGE=env.int("DB_CONN_MAX_AGE", default=60),
    CONN_HEALTH_CHECKS=True,
    DISABLE_SERVER_SIDE_CURSORS=env.bool("DB_PGBOUNCER", default=False),
)
DATABASES["default"]["OPTIONS"] = {  # what the address itself says in its query holds
    "connect_timeout": 10,
    "application_name": "siasn",
    **DATABASES["default"].get("OPTIONS", {}),
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "inti_cache",
    }
    if PRODUKSI
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "siasn"},
}

# ── Bahasa, waktu ────────────────────────────────────────────────────────────
LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia")]
TIME_ZONE = "Asia/Jakarta"
USE_I18N = True
USE_TZ = True


# ── Berkas ───────────────────────────────────────────────────────────────────
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = VAR_DIR / "static"
if ASN_MODE == "uji":  # tests serve straight from the sources, but WhiteNoise wants the folder
    STATIC_ROOT.mkdir(parents=True, exist_ok=True)
MEDIA_ROOT = VAR_DIR / "dokumen"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if ASN_MODE == "uji"
        else "serang_asn.inti.web.statis.PenyimpananStatis"
    },
}
WHITENOISE_USE_FINDERS = ASN_MODE == "uji" or DEBUG
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
DOKUMEN_UKURAN_MAKS = env.int("DOKUMEN_UKURAN_MAKS", default=10 * 1024 * 1024, paling_kecil=1)  # byte
DOKUMEN_PEMINDAI = env.str("DOKUMEN_PEMINDAI", default="")  # dotted path; empty: no virus scan
DOKUMEN_CLAMD = env.str("DOKUMEN_CLAMD", default="unix:/run/clamav/clamd.ctl")
IMPOR_UKURAN_MAKS = env.int("IMPOR_UKURAN_MAKS", default=100 * 1024 * 1024, paling_kecil=1)  # byte

# ── Akun ─────────────────────────────────────────────────────────────────────
AUTH_USER_MODEL = "inti.Akun"
UNIT_MODEL = "pegawai.UnitKerja"  # the tree that role grants point into; the kernel knows only its name
AUTHENTICATION_BACKENDS = ["serang_asn.inti.akun.backends.NipAtauEmailBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("pengguna", "nama", "email")},
    },
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/beranda/"
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "serang_asn.inti.akun.adapter.AkunAdapter"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = "pengguna"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # that letter would invite to a sign-up that does not exist
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_RATE_LIMITS = {
    # A whole office signs in at eight from one address; an account is guarded by its own limit.
    "login": "300/m/ip",
    "login_failed": "60/m/ip,5/5m/key",
    "kelola_akun": "60/5m/user",  # links, resets and grants by one officer
}
PASSWORD_RESET_TIMEOUT = 3 * 24 * 3600  # an invitation or a new password: one use within three days
ACCOUNT_FORMS = {"login": "serang_asn.inti.akun.forms.MasukForm"}
MFA_ADAPTER = "serang_asn.inti.akun.adapter.MfaAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "SIASN Kota Serang"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUKSI
USERSESSIONS_TRACK_ACTIVITY = False
MFA_WAJIB = env.bool("MFA_WAJIB", default=PRODUKSI)  # required for officers and administrators

# ── Keamanan ─────────────────────────────────────────────────────────────────
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUKSI
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 12 * 3600
SECURE_SSL_REDIRECT = PRODUKSI and env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^sehat/$"]  # asked by load balancers over plain HTTP
SECURE_HSTS_SECONDS = 31536000 if PRODUKSI else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUKSI
BEHIND_PROXY = env.bool("BEHIND_PROXY", default=False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
PROXY_TEPERCAYA = (
    env.int("PROXY_TEPERCAYA", default=1, paling_kecil=1) if BEHIND_PROXY else 0
)  # see inti/web/alamat.py
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "serang_asn.inti.web.galat.formulir_kedaluwarsa"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [SELF],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}
# Key material for NIK: a Fernet key list (first encrypts, all decrypt) and the key of the look-up hash.
NIK_KUNCI = env.list(
    "NIK_KUNCI", default=[] if PRODUKSI else ["ZGVtby1rdW5jaS1uaWstYnVrYW4tcHJvZHVrc2ktMDE="]
)
NIK_KUNCI_HASH = env.str("NIK_KUNCI_HASH", default="" if PRODUKSI else "kunci-hash-demo")

# How many days the file of an import is kept: once applied, and when it never was.
IMPOR_SIMPAN_HARI = env.int("IMPOR_SIMPAN_HARI", default=5 * 365, paling_kecil=1)
IMPOR_SIMPAN_DITOLAK_HARI = env.int("IMPOR_SIMPAN_DITOLAK_HARI", default=90, paling_kecil=1)

# ── Tanda tangan elektronik ──────────────────────────────────────────────────
TTE_PKCS12 = env.str("TTE_PKCS12", default="")  # file; without it, demo mode makes a certificate of its own
TTE_PKCS12_SANDI = env.str("TTE_PKCS12_SANDI", default="")
TTE_PKCS11_MODUL = env.str("TTE_PKCS11_MODUL", default="")  # library of a token, instead of a file
TTE_PKCS11_TOKEN = env.str("TTE_PKCS11_TOKEN", default="")
TTE_PKCS11_LABEL = env.str("TTE_PKCS11_LABEL", default="")
TTE_PKCS11_PIN = env.str("TTE_PKCS11_PIN", default="")
TTE_AKAR = env.str("TTE_AKAR", default="")  # PEM file of trusted roots, for the verification page
TTE_TSA = env.str("TTE_TSA", default="")  # address of a time-stamping authority (RFC 3161)

# ── Jejak audit ──────────────────────────────────────────────────────────────
PGHISTORY_LEVEL = pgtrigger.Statement
# The trail is read by its row and by its employee (`inti/jejak.py`); other indexes would only slow writing.
PGHISTORY_FOREIGN_KEY_FIELD = pghistory.ForeignKey(db_index=False)
PGHISTORY_CONTEXT_FIELD = pghistory.ContextForeignKey(db_index=False)
PGHISTORY_OBJ_FIELD = pghistory.ObjForeignKey(db_index=True)

# ── Tugas latar ──────────────────────────────────────────────────────────────
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

# ── Tampilan ─────────────────────────────────────────────────────────────────
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"
DJANGO_TABLES2_TEMPLATE = "_components/table.html"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "serang_asn.inti.web.statis.PencariBootstrap",
]
INSTALLED_APPS.insert(0, "django.forms")

# Without an address of a mail server, mail is written to the console.
_surel = env.surel("EMAIL_URL", default="consolemail://")
vars().update(_surel)
EMAIL_BACKEND = env.str("EMAIL_BACKEND", default=_surel["EMAIL_BACKEND"])
EMAIL_TIMEOUT = env.int("EMAIL_TIMEOUT", default=20, paling_kecil=1)  # seconds
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="siasn@serangkota.example")

LOG_LEVEL = env.pilihan("LOG_LEVEL", ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"), default="WARNING")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"baris": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "filters": {"tanpa_runutan": {"()": "serang_asn.inti.catatan.TanpaRunutan"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "baris", "filters": ["tanpa_runutan"]}
    },
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
}
