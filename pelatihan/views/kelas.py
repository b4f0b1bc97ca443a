"""Pages of classes: the list, one class, its sessions and trainers, nominations and decisions."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai.domain.kesalahan import KesalahanAturan
from pelatihan import permissions
from pelatihan.domain.kelas import StatusKelas
from pelatihan.forms.kelas import KelasForm, PengajarForm, SesiForm, UsulkanForm
from pelatihan.models import Kelas, Pelatihan, Peserta
from pelatihan.selectors.kelas import list_kelas, list_peserta, list_sesi
from pelatihan.services import kelas as layanan
from pelatihan.services import peserta as alur
from pelatihan.tables.kelas import GAYA_KELAS, TabelKelas
from pelatihan.views import kelas_tampilan as tampilan
from serang_asn.inti import ikalender
from serang_asn.inti.izin import punya, require_izin
from serang_asn.inti.komponen import Aksi

FORMULIR = ["GET", "HEAD", "POST"]
PEMBUAT = "-//Pemerintah Kota Serang//SIASN//ID"


@require_safe
@require_izin(permissions.KELAS)
def list(request: HttpRequest) -> HttpResponse:
    """Every class, the latest first."""
    status = request.GET.get("status", "")
    daftar = list_kelas(request.user)
    if status in {satu.value for satu in StatusKelas}:
        daftar = daftar.filter(status=status)
    tabel = TabelKelas(daftar)
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    konteks = {
        "tabel": tabel, "tab": tampilan.tab_status(status),
        "aksi": [Aksi("Katalog", reverse("pelatihan:katalog-list"), "book-open")],
    }  # fmt: skip
    return render(request, "pelatihan/kelas/list.html", konteks)


@require_safe
@require_izin(permissions.KELAS)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One class: when and where, its sessions, and those in it whom the reader may see."""
    kelas = ambil(request, kode)
    kelola = punya(request.user, permissions.KELOLA)
    mengajar = kelola or permissions.can_mengajar(request.user, kelas)
    peserta = list_peserta(kelas, request.user)
    konteks = {
        "kelas": kelas,
        "status": (kelas.get_status_display(), GAYA_KELAS[kelas.status]),
        "butir": tampilan.butir(kelas),
        "sesi": list_sesi(kelas),
        "pengajar": [*kelas.pengajar.order_by("pk")],
        "peserta": peserta,
        "kelola": kelola,
        "mengajar": mengajar,
        "menunggu": any(satu.status in {"diusulkan", "daftar_tunggu"} for satu in peserta),
        "aksi": tampilan.aksi(kelas, peserta, kelola=kelola, usul=punya(request.user, permissions.USUL)),
        "remah": remah(),
    }
    return render(request, "pelatihan/kelas/detail.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def baru(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Plan a class of a course."""
    pelatihan = get_object_or_404(Pelatihan, kode=kode)
    return _form(request, Kelas(pelatihan=pelatihan), f"Kelas baru: {pelatihan}", layanan.buat)


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Change days, place, quota."""
    kelas = ambil(request, kode)
    return _form(request, kelas, f"Ubah kelas {kelas.nomor}", layanan.ubah)


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def sesi(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Lay out the sessions: one on each working day."""
    kelas = ambil(request, kode)
    form = SesiForm(request.POST or None, initial={"jam_mulai": "08:00", "jam_selesai": "15:30"})

    def simpan() -> str:
        d = form.cleaned_data
        daftar = [
            layanan.IsianSesi(hari, f"{d['judul']} {n}", d["jam_mulai"], d["jam_selesai"], d["ruang"])
            for n, hari in enumerate(layanan.hari_kelas(kelas), start=1)
        ]
        return f"{layanan.atur_sesi(kelas=kelas, daftar=daftar, oleh=request.user)} sesi disusun."

    return tampilan.jalankan_form(request, form, kelas, simpan, "Susun sesi", remah_kelas(kelas))


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def pengajar(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Add a trainer."""
    kelas = ambil(request, kode)
    form = PengajarForm(request.POST or None, akun=request.user)

    def simpan() -> str:
        return f"{layanan.tambah_pengajar(kelas=kelas, oleh=request.user, **form.cleaned_data)} ditambahkan."

    return tampilan.jalankan_form(request, form, kelas, simpan, "Tambah pengajar", remah_kelas(kelas))


@require_http_methods(FORMULIR)
@require_izin(permissions.USUL)
def usulkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Nominate people of one's scope; who does not meet a condition is named with it."""
    kelas = ambil(request, kode)
    form = UsulkanForm(request.POST or None, akun=request.user)

    def simpan() -> str:
        d = form.cleaned_data
        hasil = alur.usulkan(kelas=kelas, pegawai=d["orang"], alasan=d["alasan"], oleh=request.user)
        tampilan.sebut_tertolak(request, hasil)
        return f"{len(hasil.berpindah)} pegawai diusulkan."

    return tampilan.jalankan_form(request, form, kelas, simpan, "Usulkan peserta", remah_kelas(kelas))


@require_POST
@require_izin(permissions.KELOLA)
def putuskan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Seat or refuse those who were chosen."""
    kelas = ambil(request, kode)
    pilihan = Peserta.objects.filter(kelas=kelas, kode__in=tampilan.kode_terpilih(request))
    kunci = [*pilihan.values_list("pk", flat=True)]
    try:
        if request.POST.get("apa") == "tolak":
            n = alur.tolak(kelas=kelas, kunci=kunci, alasan=request.POST.get("alasan", ""), oleh=request.user)
            messages.success(request, f"{n} usulan ditolak.")
        else:
            hasil = alur.setujui(kelas=kelas, kunci=kunci, oleh=request.user)
            tampilan.sebut_tertolak(request, hasil)
            tunggu = f", {len(hasil.menunggu)} masuk daftar tunggu" if hasil.menunggu else ""
            messages.success(request, f"{len(hasil.berpindah)} peserta disetujui{tunggu}.")
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    return redirect(kelas)


@require_safe
@require_izin(permissions.KELAS)
def kalender(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The days of a class for calendar programs."""
    kelas = ambil(request, kode)
    alamat = request.build_absolute_uri(kelas.get_absolute_url())
    acara = [
        ikalender.Acara(
            f"kelas-{kelas.kode}-{satu}", satu, str(kelas), f"{kelas.ruang} {kelas.tempat}", alamat
        )
        for satu in layanan.hari_kelas(kelas)
    ]
    isi = ikalender.tulis(str(kelas), acara, pembuat=PEMBUAT, pada=timezone.now())
    nama = {"Content-Disposition": f'attachment; filename="{kelas.nomor}.ics"'}
    return HttpResponse(isi, content_type=ikalender.JENIS_BERKAS, headers=nama)


def ambil(request: HttpRequest, kode: UUID) -> Kelas:
    """Return a class that the reader may see, or 404."""
    return get_object_or_404(
        Kelas.objects.all().terlihat_oleh(request.user).select_related("pelatihan__jenis"), kode=kode
    )


def remah() -> Any:
    """The way back to the classes."""
    return [("Kelas pelatihan", reverse("pelatihan:kelas-list"))]


def remah_kelas(kelas: Kelas) -> Any:
    """The way back to a class."""
    return [*remah(), (str(kelas), kelas.get_absolute_url())]


def _form(request: HttpRequest, kelas: Kelas, judul: str, simpan: Any) -> HttpResponse:
    form = KelasForm(request.POST or None, instance=kelas)
    if request.method == "POST" and form.is_valid():
        try:
            hasil = simpan(kelas=form.save(commit=False), oleh=request.user)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Kelas {hasil.nomor} disimpan.")
            return redirect(hasil)
    konteks = {
        "form": form, "judul": judul, "remah": remah(), "url_batal": reverse("pelatihan:kelas-list"),
        "tombol": "Simpan",
    }  # fmt: skip
    return render(request, "pelatihan/form.html", konteks, status=422 if form.errors else 200)
