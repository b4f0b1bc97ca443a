"""What pages of classes share: facts, actions, the round of a form."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from pegawai.domain.kesalahan import KesalahanAturan
from pelatihan.models import Kelas, Peserta
from pelatihan.models.kelas import STATUS
from pelatihan.services.peserta import HasilLangkah
from serang_asn.inti import penulisan
from serang_asn.inti.komponen import Aksi, Butir, Tab

TERBACA = 5
"""People who are named one by one with what stands in their way."""


def butir(kelas: Kelas) -> list[Butir]:
    """Return the facts of a class."""
    return [
        Butir("Kode kelas", kelas.nomor),
        Butir("Pelatihan", kelas.pelatihan.nama, kelas.pelatihan.get_absolute_url()),
        Butir("Waktu", penulisan.rentang(kelas.mulai, kelas.selesai)),
        Butir("Pendaftaran sampai", penulisan.tanggal(kelas.daftar_sampai)),
        Butir("Tempat", ", ".join(filter(None, [kelas.ruang, kelas.tempat]))),
        Butir("Kuota", f"{kelas.kuota} orang"),
        Butir("Jam pelajaran", f"{kelas.pelatihan.jp} JP"),
    ]


def tab_status(kini: str) -> list[Tab]:
    """Return the classes by state."""
    return [
        Tab("Semua", "?", not kini, None, "semua"),
        *(Tab(label, f"?status={kode}", kode == kini, None, kode) for kode, label in STATUS),
    ]


def aksi(kelas: Kelas, peserta: Sequence[Peserta], *, kelola: bool, usul: bool) -> list[Aksi]:
    """Return what the reader can do with a class as it stands."""

    def ke(nama: str, *lebih: str) -> str:
        return reverse(f"pelatihan:kelas-{nama}", args=[kelas.kode, *lebih])

    ada = {satu.status for satu in peserta}
    status = kelas.status
    direncanakan = kelola and status in {"draf", "dibuka"}
    daftar = (
        (
            kelola and status == "draf",
            ("Buka pendaftaran", ke("langkah", "buka"), "megaphone", "utama", True),
        ),
        (usul and status == "dibuka", ("Usulkan peserta", ke("usulkan"), "user-plus", "utama")),
        (kelola and "disetujui" in ada, ("Terbitkan undangan", ke("undang"), "envelope")),
        (kelola and status == "dibuka", ("Mulai kelas", ke("langkah", "mulai"), "play", "biasa", True)),
        (
            kelola and status == "berjalan",
            ("Tutup kelas", ke("langkah", "tutup"), "check-circle", "biasa", True),
        ),
        (
            kelola and status == "selesai" and "lulus" in ada,
            ("Terbitkan sertifikat", ke("sertifikat"), "document-check", "utama"),
        ),
        (direncanakan, ("Susun sesi", ke("sesi"), "clock")),
        (direncanakan, ("Tambah pengajar", ke("pengajar"), "academic-cap")),
        (direncanakan, ("Ubah", ke("ubah"), "pencil-square")),
        (direncanakan, ("Batalkan", ke("batal"), "x-circle", "bahaya")),
        (True, ("Kalender (.ics)", ke("kalender"), "calendar-days")),
    )
    return [Aksi(*isi) for boleh, isi in daftar if boleh]


def jalankan_form(
    request: HttpRequest, form: forms.Form, kelas: Kelas, simpan: Callable[[], str], judul: str, remah: Any,
    *, tombol: str = "Simpan",
) -> HttpResponse:  # fmt: skip
    """Show a form about a class, or do what it says and go back to the class."""
    if request.method == "POST" and form.is_valid():
        try:
            pesan = simpan()
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, pesan)
            return redirect(kelas)
    konteks = {
        "form": form, "judul": judul, "remah": remah, "url_batal": kelas.get_absolute_url(), "tombol": tombol,
        "keterangan": f"{kelas} ({kelas.nomor})",
    }  # fmt: skip
    return render(request, "pelatihan/form.html", konteks, status=422 if form.errors else 200)


def sebut_tertolak(request: HttpRequest, hasil: HasilLangkah) -> None:
    """Say who could not move and why."""
    for nama, sebab in hasil.tertolak[:TERBACA]:
        messages.warning(request, f"{nama}: {sebab}")
    if len(hasil.tertolak) > TERBACA:
        messages.warning(request, f"{len(hasil.tertolak) - TERBACA} pegawai lain juga belum memenuhi syarat.")


def kode_terpilih(request: HttpRequest) -> list[UUID]:
    """Return the codes that were ticked and are codes at all."""
    hasil = []
    for teks in request.POST.getlist("kode"):
        try:
            hasil.append(UUID(teks))
        except ValueError:
            continue  # not a code, so nobody's
    return hasil
