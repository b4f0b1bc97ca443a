"""Changing what is known of a person in one step: form, warnings read once, saved with a reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from pegawai.domain.temuan import Temuan, pilah
from pegawai.models import Pegawai
from pegawai.services import riwayat as layanan
from pegawai.views import riwayat_tampilan as tampilan
from pegawai.views.draf import DrafForm
from serang_asn.inti.versi import VersiBasi, versi_kini


@dataclass(frozen=True, kw_only=True)
class AlurPribadi:
    """One such form. buat_form: data, initial -> form. temuan: form -> findings. simpan: form, version ->
    what to tell. nama: of the feature, for its template and its draft."""

    request: HttpRequest
    pegawai: Pegawai
    nama: str
    buat_form: Callable[..., Any]
    temuan: Callable[[Any], Sequence[Temuan]]
    simpan: Callable[[Any, int], str]

    def jawab(self) -> HttpResponse:
        """The page for this request."""
        if self.request.method != "POST":
            form = self.buat_form(initial=self._draf.isi())
            return self._halaman(form, draf=self._draf.tawaran())
        form = self.buat_form(self.request.POST)
        if (jawaban := self._draf.jawab(form)) is not None:
            return jawaban
        if not form.is_valid():
            return self._halaman(form)
        larangan, peringatan = pilah(self.temuan(form))
        if not larangan and peringatan and "dibaca" not in self.request.POST:
            return self._halaman(form, temuan=peringatan)
        try:
            pesan = self.simpan(form, self._versi())
        except layanan.RiwayatDitolak as galat:
            for satu in pilah(galat.temuan)[0]:
                form.add_error(satu.bidang or None, satu.pesan)
            return self._halaman(form)
        except VersiBasi as galat:
            return self._halaman(form, bentrok=galat)
        self._draf.buang()
        messages.success(self.request, pesan)
        return redirect(self.pegawai)

    @property
    def _draf(self) -> DrafForm:
        return DrafForm(self.request, f"{self.nama}:{self.pegawai.kode}", self.request.path)

    def _halaman(self, form: Any, *, temuan: Any = (), bentrok: Any = None, draf: Any = None) -> HttpResponse:
        rekam = self.pegawai.get_absolute_url()
        konteks = {
            "pegawai": self.pegawai,
            "form": form,
            "temuan": tampilan.daftar_temuan(temuan),
            "bentrok": bentrok,
            "draf": draf,
            "url": self.request.path,
            "versi": bentrok.versi if bentrok else self._versi(),
            "remah": [("Pegawai", reverse("pegawai:pegawai-list")), (self.pegawai.nama_lengkap, rekam)],
            "url_batal": rekam,
        }
        status = 409 if bentrok else 422 if form.errors or temuan else 200
        return render(self.request, f"pegawai/{self.nama}/form.html", konteks, status=status)

    def _versi(self) -> int:
        terkirim = self.request.POST.get("versi", "")
        return int(terkirim) if terkirim.isdecimal() else versi_kini(self.pegawai)
