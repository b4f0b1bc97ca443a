"""An action on one person in steps that work without scripts: form, check, save; each carries the one before."""  # noqa: E501

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from pegawai.domain.temuan import Temuan, pilah
from pegawai.forms.riwayat import AlasanForm
from pegawai.models import TindakanKepegawaian
from pegawai.services import riwayat as layanan
from pegawai.services.riwayat.pratinjau import Pratinjau
from pegawai.views import riwayat_tampilan as tampilan
from pegawai.views.draf import DrafForm
from serang_asn.inti import dokumen as layanan_dokumen
from serang_asn.inti import penulisan
from serang_asn.inti.komponen import Butir
from serang_asn.inti.models import Dokumen


@dataclass(frozen=True, kw_only=True)
class Langkah:
    """What one kind of action brings: its words, its form, its service.

    nama: of the person, empty for a new one. pratinjau: form -> findings and states, and what would end.
    terapkan: form, kode, alasan, dokumen -> action. url_selesai: where a done action leads.
    """

    judul: str
    nama: str
    url: str
    url_batal: str
    url_selesai: Callable[[TindakanKepegawaian], str]
    pesan: str
    remah: Sequence[tuple[str, str]]
    buat_form: Callable[..., Any]
    pratinjau: Callable[[Any], tuple[Pratinjau, Sequence[str]]]
    terapkan: Callable[[Any, UUID, str, Any], TindakanKepegawaian]
    kunci_draf: str
    konteks: dict[str, Any] = field(default_factory=dict)


@dataclass
class AlurTindakan:
    """The steps of `langkah` for one request."""

    request: HttpRequest
    langkah: Langkah
    dokumen: Dokumen | None = field(init=False, default=None)

    def jawab(self) -> HttpResponse:
        """The page for this request."""
        if self.request.method != "POST":
            return self._tampilkan()
        form = self.langkah.buat_form(self.request.POST, self.request.FILES)
        if (jawaban := self._draf.jawab(form)) is not None:
            return jawaban
        self.dokumen = self._dokumen_terkirim()
        apa = self.request.POST.get("langkah", "periksa")
        if apa == "kembali":
            return self.halaman_form(form)
        if not form.is_valid():
            return self.halaman_form(form, status=422)
        return self._simpan(form) if apa == "simpan" else self._periksa(form)

    def halaman_form(self, form: Any, *, status: int = 200, **lain: Any) -> HttpResponse:
        """The form."""
        konteks = self._konteks(form) | lain
        return render(self.request, "pegawai/tindakan/form.html", konteks, status=status)

    def _tampilkan(self) -> HttpResponse:
        form = self.langkah.buat_form(initial=self._draf.isi())
        return self.halaman_form(form, draf=self._draf.tawaran())

    @property
    def _draf(self) -> DrafForm:
        return DrafForm(self.request, self.langkah.kunci_draf, self.langkah.url)

    def _periksa(self, form: Any) -> HttpResponse:
        hasil, diakhiri = self.langkah.pratinjau(form)
        if hasil.larangan:
            return self._tolak(form, hasil.temuan)
        self.dokumen = self._simpan_berkas(form) or self.dokumen
        return self._halaman_periksa(form, hasil, diakhiri, AlasanForm(wajib=bool(hasil.peringatan)))

    def _simpan(self, form: Any) -> HttpResponse:
        alasan = AlasanForm(self.request.POST, wajib=False)
        isi = alasan.cleaned_data["alasan"] if alasan.is_valid() else ""
        try:
            if alasan.errors:
                raise layanan.RiwayatPerluAlasan(())
            tindakan = self.langkah.terapkan(form, self._kode(), isi, self.dokumen)
        except layanan.RiwayatPerluAlasan:
            hasil, diakhiri = self.langkah.pratinjau(form)
            wajib = AlasanForm(self.request.POST, wajib=True)
            return self._halaman_periksa(form, hasil, diakhiri, wajib, status=422)
        except layanan.RiwayatDitolak as galat:
            return self._tolak(form, galat.temuan)
        self._draf.buang()
        messages.success(self.request, self.langkah.pesan)
        return redirect(self.langkah.url_selesai(tindakan))

    def _halaman_periksa(
        self, form: Any, hasil: Pratinjau, diakhiri: Sequence[str], alasan: AlasanForm, status: int = 200
    ) -> HttpResponse:
        konteks = self._konteks(form) | {
            "butir": butir_isian(form),
            "keadaan": tampilan.tabel_keadaan(hasil),
            "is_berubah": hasil.is_keadaan_berubah,
            "diakhiri": diakhiri,
            "temuan": tampilan.daftar_temuan(hasil.peringatan),
            "alasan": alasan if alasan.is_bound or hasil.peringatan else None,
        }
        return render(self.request, "pegawai/tindakan/periksa.html", konteks, status=status)

    def _konteks(self, form: Any) -> dict[str, Any]:
        return {
            "judul": self.langkah.judul,
            "nama": self.langkah.nama,
            "remah": self.langkah.remah,
            "form": form,
            "kode": self._kode(),
            "dokumen": self.dokumen,
            "url": self.langkah.url,
            "url_batal": self.langkah.url_batal,
            **self.langkah.konteks,
        }

    def _kode(self) -> UUID:
        try:
            return UUID(self.request.POST.get("kode", ""))
        except ValueError:
            return uuid4()

    def _tolak(self, form: Any, temuan: Sequence[Temuan]) -> HttpResponse:
        for satu in pilah(temuan)[0]:
            dasar = f" ({satu.dasar})" if satu.dasar else ""
            form.add_error(satu.bidang if satu.bidang in form.fields else None, f"{satu.pesan}{dasar}")
        return self.halaman_form(form, status=422)

    def _dokumen_terkirim(self) -> Dokumen | None:
        """The document taken in at an earlier step; only one's own."""
        try:
            kode = UUID(self.request.POST.get("dokumen", ""))
        except ValueError:
            return None
        return Dokumen.objects.filter(kode=kode, diunggah_oleh_id=self.request.user.pk).first()

    def _simpan_berkas(self, form: Any) -> Dokumen | None:
        return simpan_berkas(form, self.langkah.judul, self.request.user)


def simpan_berkas(form: Any, judul: str, oleh: Any) -> Dokumen | None:
    """Take in the file of the decree, if one was sent."""
    berkas = form.cleaned_data.get("berkas")
    if berkas is None:
        return None
    nomor = form.cleaned_data["sk_nomor"]
    return layanan_dokumen.simpan(
        berkas=berkas, jenis="sk", judul=f"SK {judul} {nomor}".strip()[:200], nomor=nomor,
        tanggal=form.cleaned_data["sk_tanggal"], oleh=oleh,
    )  # fmt: skip


def butir_isian(form: Any) -> list[Butir]:
    """Return what was filled in, in words."""
    return [Butir(label, _tulis(form, label, nilai)) for label, nilai in form.butir()]


def _tulis(form: Any, label: str, nilai: Any) -> str:
    bidang = next(satu for satu in form.fields.values() if str(satu.label) == label)
    pilihan = dict(getattr(bidang, "choices", ())) if isinstance(nilai, str) else {}
    if nilai in pilihan:
        return str(pilihan[nilai])
    if hasattr(nilai, "isoformat"):
        return penulisan.tanggal(bidang.prepare_value(nilai))
    return str(nilai)
