"""Pages of accounts: the list, one account, creating, correcting, and what can be done to one."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any
from uuid import UUID

from allauth.core.internal import ratelimit
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from django_tables2 import RequestConfig

from serang_asn.inti import izin, penulisan
from serang_asn.inti.akun.kelola import akun as layanan
from serang_asn.inti.akun.kelola import selectors, surat
from serang_asn.inti.akun.kelola.formulir import LAYAR, AkunLuarForm, AlasanForm, TautanForm, UbahAkunForm
from serang_asn.inti.akun.kelola.saringan import SaringanAkun
from serang_asn.inti.akun.kelola.tabel import TabelAkun
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.komponen import Aksi, Butir
from serang_asn.inti.models import Akun
from serang_asn.inti.permissions import AKUN_KELOLA, AKUN_LIHAT, AKUN_LUAR
from serang_asn.inti.registri.pemilik_akun import pemilik_akun
from serang_asn.inti.versi import VersiBasi, data_dengan, versi_kini

EKSPOR = {"csv": jawab_csv, "xlsx": jawab_xlsx}
BARIS_PER_HALAMAN = 25
DUA_CARA = ["GET", "HEAD", "POST"]


@dataclass(frozen=True, slots=True)
class Tindakan:
    """One thing that can be done to an account after a question and a reason."""

    judul: str
    keterangan: str
    tombol: str
    pesan: str
    jalankan: Callable[..., None]
    bahaya: bool = True


TINDAKAN = {
    "nonaktifkan": Tindakan(
        "Nonaktifkan akun ini?",
        "Semua sesinya berakhir saat ini juga dan pemiliknya tidak dapat masuk. Perannya tetap tercatat.",
        "Nonaktifkan", "Akun sudah dinonaktifkan dan semua sesinya diakhiri.", layanan.nonaktifkan,
    ),
    "aktifkan": Tindakan(
        "Aktifkan kembali akun ini?", "Pemiliknya dapat masuk lagi dengan peran yang masih berlaku.",
        "Aktifkan", "Akun sudah aktif kembali.", layanan.aktifkan, bahaya=False,
    ),
    "reset-mfa": Tindakan(
        "Hapus verifikasi dua langkah?",
        "Pastikan dahulu Anda berbicara dengan pemiliknya. Aplikasi kode, kunci, dan kode pemulihannya "
        "dihapus, semua sesinya berakhir, dan ia memasang yang baru ketika masuk.",
        "Hapus verifikasi dua langkah", "Verifikasi dua langkah sudah dihapus.", layanan.reset_mfa,
    ),
    "akhiri-sesi": Tindakan(
        "Akhiri semua sesi?", "Pemiliknya dikeluarkan dari semua perangkat dan perlu masuk kembali.",
        "Akhiri semua sesi", "Semua sesi akun itu sudah diakhiri.", layanan.akhiri_sesi,
    ),
}  # fmt: skip


def terbatas(view: Callable[..., Any]) -> Callable[..., Any]:
    """View decorator: 429 when one officer changes accounts faster than ACCOUNT_RATE_LIMITS allows."""

    @wraps(view)
    def dijaga(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        penuh = ratelimit.consume_or_429(
            request, app="allauth.account", action="kelola_akun", user=request.user
        )
        return penuh or view(request, *args, **kwargs)

    return dijaga


@require_safe
@require_izin(AKUN_LIHAT)
def daftar(request: HttpRequest) -> HttpResponseBase:
    """The accounts within the reader's reach."""
    semua = selectors.list_akun(request.user, timezone.localdate())
    saringan = SaringanAkun(request.GET, queryset=semua, request=request)
    tabel = TabelAkun(saringan.qs)
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(tabel)
    if jawab := EKSPOR.get(request.GET.get("ekspor", "")):
        isi = [*tabel.as_values()]
        return jawab("akun", isi[0], isi[1:])
    konteks = {
        "saringan": saringan,
        "tabel": tabel,
        "aksi": _aksi_baru(request.user),
        "segera": semua.filter(is_segera=True).count(),
    }
    return render(request, "akun/list.html", konteks)


@require_safe
@require_izin(AKUN_LIHAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One account: whose, which roles, which sessions, what was changed."""
    akun: Any = ambil(request, kode)
    terkunci = selectors.alasan_terkunci(akun, request.user)
    pemilik = selectors.list_pemilik(akun, request.user)
    konteks = {
        "akun": akun,
        "terkunci": terkunci,
        "butir": (
            Butir("Nama pengguna", penulisan.nip(akun.pengguna)),
            Butir("Surel", akun.email),
            Butir("Terakhir masuk", penulisan.waktu(akun.last_login) if akun.last_login else "Belum pernah"),
            Butir("Verifikasi dua langkah", "Aktif" if akun.is_mfa else "Belum aktif"),
            Butir("Dibuat", penulisan.waktu(akun.dibuat_pada)),
            *(pemilik or [Butir("Pemilik", "Orang luar")]),
        ),
        "peran": selectors.list_peran(akun, request.user, timezone.localdate()),
        "sesi": selectors.list_sesi(akun),
        "perubahan": selectors.list_perubahan_akun(akun),
        "aksi": () if terkunci else _aksi(akun),
        "remah": remah(),
    }
    return render(request, "akun/detail.html", konteks)


@require_http_methods(DUA_CARA)
@require_izin(AKUN_LUAR)
@terbatas
def baru(request: HttpRequest) -> HttpResponse:
    """Create an account for somebody from outside, then make the link for it."""
    form = AkunLuarForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            akun = layanan.buat_luar(**form.cleaned_data, oleh=request.user)
        except layanan.AkunDitolak as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Akun {akun.nama} sudah dibuat. Sampaikan tautan kata sandinya.")
            return redirect("akun:tautan", kode=akun.kode)
    konteks = {
        "form": form,
        "remah": remah(),
        "judul": "Akun orang luar",
        "keterangan": "Untuk orang yang bukan pegawai. Sesudahnya, beri peran dan sampaikan tautan sandinya.",
        "tombol": "Buat akun",
        "url_batal": reverse("akun:list"),
    }
    return _formulir(request, konteks)


@require_http_methods(DUA_CARA)
@require_izin(AKUN_KELOLA)
@terbatas
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Correct name and address of an account."""
    akun = ambil_untuk_dikelola(request, kode)
    awal = {"nama": akun.nama, "email": akun.email, "versi": versi_kini(akun)}
    form = UbahAkunForm(request.POST or None, akun=akun, initial=awal)
    konteks: dict[str, Any] = {"remah": remah(akun), "judul": "Ubah akun", "keterangan": akun.nama,
                               "tombol": "Simpan", "url_batal": alamat(akun)}  # fmt: skip
    if request.method == "POST" and form.is_valid():
        try:
            layanan.ubah(akun=akun, oleh=request.user, **form.cleaned_data)
        except VersiBasi as galat:
            form = UbahAkunForm(data_dengan(form, versi=galat.versi), akun=akun)
            form.add_error(None, galat.pesan)
            konteks["perbedaan"] = galat.perbedaan
        except Penolakan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, "Perubahan akun sudah disimpan.")
            return redirect(alamat(akun))
    return _formulir(request, konteks | {"form": form})


@require_http_methods(DUA_CARA)
@require_izin(AKUN_KELOLA)
@terbatas
def tindakan(request: HttpRequest, kode: UUID, jenis: str) -> HttpResponse:
    """Ask why, then stop or start an account, forget its second factor, or end its sessions."""
    akun, satu = ambil_untuk_dikelola(request, kode), TINDAKAN[jenis]
    form = AlasanForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            satu.jalankan(akun=akun, oleh=request.user, **form.cleaned_data)
        except Penolakan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, satu.pesan)
            return redirect(alamat(akun))
    konteks = {"akun": akun, "tindakan": satu, "form": form, "remah": remah(akun), "url_batal": alamat(akun)}
    return render(request, "akun/tindakan.html", konteks, status=422 if form.errors else 200)


@never_cache
@require_http_methods(DUA_CARA)
@require_izin(AKUN_KELOLA)
@terbatas
def tautan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Make the link that sets a password: sent by e-mail, or shown on this answer and never again."""
    akun = ambil_untuk_dikelola(request, kode)
    form = TautanForm(request.POST or None, akun=akun)
    konteks: dict[str, Any] = {"akun": akun, "remah": remah(akun), "url_batal": alamat(akun)}
    if request.method == "POST" and form.is_valid():
        try:
            jalur = layanan.tautan_sandi(akun=akun, alasan=form.cleaned_data["alasan"], oleh=request.user)
        except Penolakan as galat:
            form.add_error(None, galat.pesan)
        else:
            url = request.build_absolute_uri(jalur)
            if form.cleaned_data["cara"] == LAYAR:
                konteks |= {"tautan": url, "sampai": surat.sebut_batas()}
                return render(request, "akun/tautan_sekali.html", konteks)
            if surat.kirim_tautan(akun, url):
                messages.success(request, f"Tautan sudah dikirim ke {akun.email}.")
            else:
                messages.error(request, "Surel tidak terkirim. Buat tautan lagi, lalu salin dari layar.")
            return redirect(alamat(akun))
    return render(request, "akun/tautan.html", konteks | {"form": form}, status=422 if form.errors else 200)


def ambil(request: HttpRequest, kode: UUID) -> Akun:
    """Return an account within the reader's reach, else 404."""
    return get_object_or_404(selectors.get_akun(request.user), kode=kode)


def ambil_untuk_dikelola(request: HttpRequest, kode: UUID) -> Akun:
    """Return an account that the officer may manage: 404 out of reach, 403 above them."""
    akun = ambil(request, kode)
    if alasan := selectors.alasan_terkunci(akun, request.user):
        raise PermissionDenied(alasan)
    return akun


def remah(akun: Akun | None = None) -> list[tuple[str, str]]:
    """The list, and the account above its own pages."""
    awal = [("Akun", reverse("akun:list"))]
    return [*awal, (akun.nama, alamat(akun))] if akun else awal


def alamat(akun: Akun) -> str:
    return reverse("akun:detail", args=[akun.kode])


def _formulir(request: HttpRequest, konteks: dict[str, Any]) -> HttpResponse:
    return render(request, "akun/form.html", konteks, status=422 if konteks["form"].errors else 200)


def _aksi_baru(akun: Any) -> list[Aksi]:
    if not izin.punya(akun, AKUN_KELOLA):
        return []
    luar = [Aksi("Akun orang luar", reverse("akun:baru"), "user-plus")] if izin.punya(akun, AKUN_LUAR) else []
    return [*luar, *(Aksi(satu.label_baru, reverse(satu.url_baru), "plus", "utama") for satu in pemilik_akun)]


def _aksi(akun: Any) -> list[Aksi]:
    def url(nama: str) -> str:
        return reverse(f"akun:{nama}", args=[akun.kode])

    aksi = [Aksi("Ubah", url("ubah"), "pencil-square")]
    if not akun.is_active:
        return [*aksi, Aksi("Aktifkan", url("aktifkan"), "check", "utama")]
    aksi.append(Aksi("Nonaktifkan", url("nonaktifkan"), "no-symbol"))
    if akun.is_mfa:
        aksi.append(Aksi("Hapus verifikasi dua langkah", url("reset-mfa"), "shield-exclamation"))
    return [*aksi, Aksi("Tautan kata sandi" if akun.last_login else "Undang", url("tautan"), "link", "utama")]
