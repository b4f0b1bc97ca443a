"""Writing one event in steps that work without scripts: form, check, save; each step carries the one before.

The check page shows what will be; its hidden fields are the form, so nothing waits on the server in between but
the document, which is taken in as soon as its event may be written.
"""  # noqa: E501

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.module_loading import import_string

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.temuan import Temuan
from pegawai.forms.riwayat import AlasanForm, RiwayatForm
from pegawai.models import Pegawai
from pegawai.registri import JenisRiwayat, selalu
from pegawai.selectors.mutu import list_temuan_halaman
from pegawai.services import riwayat as layanan
from pegawai.services.riwayat import pratinjau
from pegawai.services.riwayat.pratinjau import Pratinjau
from pegawai.views import riwayat_tampilan as tampilan
from pegawai.views.draf import DrafForm
from serang_asn.inti import dokumen as layanan_dokumen
from serang_asn.inti.models import Dokumen
from serang_asn.inti.versi import VersiBasi, versi_kini


@dataclass
class Alur:
    """The writing of one event: a new one, or the correction of `riwayat`."""

    request: HttpRequest
    pegawai: Pegawai
    bentuk: JenisRiwayat
    remah: Any
    riwayat: Any = None
    dokumen: Dokumen | None = field(init=False, default=None)

    @property
    def draf(self) -> DrafForm:
        """The draft of this form."""
        baris = self.riwayat.kode if self.riwayat else "baru"
        return DrafForm(self.request, f"riwayat:{self.pegawai.kode}:{self.bentuk.kode}:{baris}", self.url)

    @property
    def url(self) -> str:
        """The address of this form."""
        if self.riwayat is None:
            return reverse("pegawai:riwayat-baru", args=[self.pegawai.kode, self.bentuk.kode])
        return reverse("pegawai:riwayat-ubah", args=[self.pegawai.kode, self.bentuk.kode, self.riwayat.kode])

    @property
    def url_selesai(self) -> str:
        """Where the event can be seen: its tab, or the page of sensitive data."""
        if self.bentuk.sensitif is selalu:
            return reverse("pegawai:pegawai-sensitif", args=[self.pegawai.kode])
        return f"{self.pegawai.get_absolute_url()}?bagian={self.bentuk.kode}#riwayat"

    def buat_form(self, *args: Any, **kwargs: Any) -> RiwayatForm:
        """Return the form of this kind of event."""
        kelas = import_string(self.bentuk.formulir)
        form: RiwayatForm = kelas(
            *args, bentuk=self.bentuk, pegawai=self.pegawai, akun=self.request.user, riwayat=self.riwayat,
            **kwargs,
        )  # fmt: skip
        return form

    def tampilkan(self) -> HttpResponse:
        """The empty form, or the one with the draft, or with the event to correct."""
        return self.halaman_form(self.buat_form(initial=self.draf.isi()))

    def jalankan(self) -> HttpResponse:
        """One step: check, save, back to the form, keep a draft."""
        data = self.request.POST
        form = self.buat_form(data, self.request.FILES)
        if (jawaban := self.draf.jawab(form)) is not None:
            return jawaban
        langkah = data.get("langkah", "periksa")
        self.dokumen = self._dokumen_terkirim()
        if langkah == "kembali":
            return self.halaman_form(form)
        if not form.is_valid():
            return self.halaman_form(form, status=422)
        if self._sudah_tersimpan_lain(form):
            return self._arahkan_ke_yang_tersimpan(form)
        return self.simpan(form) if langkah == "simpan" else self.periksa(form)

    def periksa(self, form: RiwayatForm) -> HttpResponse:
        """Show what will be; a forbidden event returns to the form."""
        hasil = self._pratinjau(form)
        if hasil.larangan:
            return self._tolak(form, hasil.temuan)
        self.dokumen = self._simpan_berkas(form) or self.dokumen
        return self.halaman_periksa(form, hasil, AlasanForm(wajib=self._wajib_alasan(hasil)))

    def simpan(self, form: RiwayatForm) -> HttpResponse:
        """Write the event."""
        alasan = AlasanForm(self.request.POST, wajib=False)
        if not alasan.is_valid():
            return self.halaman_periksa(form, self._pratinjau(form), alasan, status=422)
        try:
            self._tulis(form, alasan.cleaned_data["alasan"])
        except (layanan.RiwayatPerluAlasan, layanan.AlasanKosong):
            wajib = AlasanForm(self.request.POST, wajib=True)
            return self.halaman_periksa(form, self._pratinjau(form), wajib, status=422)
        except layanan.RiwayatDitolak as galat:
            return self._tolak(form, galat.temuan)
        except VersiBasi as galat:
            return self.halaman_bentrok(galat, form)
        except KesalahanAturan as galat:
            messages.error(self.request, galat.pesan)
            return redirect(self.url_selesai)
        self.draf.buang()
        apa = "dicatat" if self.riwayat is None else "dikoreksi"
        messages.success(self.request, f"Riwayat {self.bentuk.satuan} {apa}.")
        return redirect(self.url_selesai)

    # ── Halaman ──────────────────────────────────────────────────────────────
    def halaman_form(self, form: RiwayatForm, *, status: int = 200) -> HttpResponse:
        """The form; a draft is offered where nothing was typed yet."""
        draf = None if form.is_bound else self.draf.tawaran()
        konteks = self._konteks(form) | {
            "draf": draf,
            "berkas_lama": getattr(self.riwayat, "dokumen", None),
            "temuan_mutu": list_temuan_halaman(self.pegawai, self.request.user, self.url),
        }
        return render(self.request, "pegawai/riwayat/form.html", konteks, status=status)

    def halaman_periksa(
        self, form: RiwayatForm, hasil: Pratinjau, alasan: AlasanForm, status: int = 200
    ) -> HttpResponse:
        """The check page."""
        konteks = self._konteks(form) | {
            "butir": tampilan.butir_isian(form),
            "keadaan": tampilan.tabel_keadaan(hasil),
            "is_berubah": hasil.is_keadaan_berubah,
            "temuan": tampilan.daftar_temuan(hasil.peringatan),
            "alasan": alasan if alasan.is_bound or self._wajib_alasan(hasil) else None,
        }
        return render(self.request, "pegawai/riwayat/periksa.html", konteks, status=status)

    def halaman_bentrok(self, galat: VersiBasi, form: RiwayatForm | None) -> HttpResponse:
        """Somebody else was faster: what they changed, and the way on."""
        konteks = self._konteks(form) | {"galat": galat, "versi": galat.versi}
        return render(self.request, "pegawai/riwayat/bentrok.html", konteks, status=409)

    def _konteks(self, form: RiwayatForm | None) -> dict[str, Any]:
        apa = "Koreksi" if self.riwayat is not None else "Tambah"
        return {
            "pegawai": self.pegawai,
            "bentuk": self.bentuk,
            "riwayat": self.riwayat,
            "form": form,
            "judul": f"{apa} {self.bentuk.satuan}",
            "remah": self.remah,
            "kode": self._kode() if self.riwayat is None else None,
            "versi": self.versi() if self.riwayat is not None else None,
            "dokumen": self.dokumen,
            "url": self.url,
            "url_batal": self.url_selesai,
        }

    # ── Isi ──────────────────────────────────────────────────────────────────
    def _kode(self) -> UUID:
        try:
            return UUID(self.request.POST.get("kode", ""))
        except ValueError:
            return uuid4()

    def versi(self) -> int:
        terkirim = self.request.POST.get("versi", "")
        return int(terkirim) if terkirim.isdecimal() else versi_kini(self.riwayat)

    def _pratinjau(self, form: RiwayatForm) -> Pratinjau:
        if self.riwayat is not None:
            return pratinjau.koreksi(riwayat=self.riwayat, isian=form.isian())
        return pratinjau.tambah(pegawai=self.pegawai, jenis=self.bentuk.kode, isian=form.isian())

    def _wajib_alasan(self, hasil: Pratinjau) -> bool:
        return self.riwayat is not None or bool(hasil.peringatan)

    def _tulis(self, form: RiwayatForm, alasan: str) -> None:
        if self.riwayat is None:
            layanan.tambah(
                pegawai=self.pegawai, jenis=self.bentuk.kode, isian=form.isian(), oleh=self.request.user,
                kode=self._kode(), dokumen=self.dokumen, alasan=alasan,
            )  # fmt: skip
            return
        layanan.koreksi(
            riwayat=self.riwayat, isian=form.isian(), versi=self.versi(), alasan=alasan,
            oleh=self.request.user, dokumen=self.dokumen or layanan.TETAP,
        )  # fmt: skip

    def _tolak(self, form: RiwayatForm, temuan: tuple[Temuan, ...]) -> HttpResponse:
        for satu in Pratinjau(temuan).larangan:
            dasar = f" ({satu.dasar})" if satu.dasar else ""
            form.add_error(satu.bidang if satu.bidang in form.fields else None, f"{satu.pesan}{dasar}")
        return self.halaman_form(form, status=422)

    def _sudah_tersimpan(self) -> Any:
        if self.riwayat is not None:
            return None
        return self.bentuk.model.objects.filter(kode=self._kode(), pegawai=self.pegawai).first()

    def _sudah_tersimpan_lain(self, form: RiwayatForm) -> bool:
        """Whether this very form was saved before, with other values: somebody came back and changed it."""
        baris = self._sudah_tersimpan()
        return baris is not None and any(getattr(baris, n) != v for n, v in form.isian().items())

    def _arahkan_ke_yang_tersimpan(self, form: RiwayatForm) -> HttpResponse:
        self.riwayat = self._sudah_tersimpan()
        self.draf.simpan(form)
        messages.warning(
            self.request,
            "Formulir ini sudah disimpan sebelumnya. Isian yang baru disimpan sebagai draf koreksi di bawah.",
        )
        return redirect(f"{self.url}?draf=1")

    def _dokumen_terkirim(self) -> Dokumen | None:
        """The document taken in at an earlier step; only one's own."""
        try:
            kode = UUID(self.request.POST.get("dokumen", ""))
        except ValueError:
            return None
        return Dokumen.objects.filter(kode=kode, diunggah_oleh_id=self.request.user.pk).first()

    def _simpan_berkas(self, form: RiwayatForm) -> Dokumen | None:
        berkas = form.cleaned_data.get("berkas")
        if berkas is None:
            return None
        nomor = form.cleaned_data["sk_nomor"]
        return layanan_dokumen.simpan(
            berkas=berkas, jenis="sk", judul=f"SK {self.bentuk.satuan} {nomor}".strip()[:200], nomor=nomor,
            tanggal=form.cleaned_data["sk_tanggal"], oleh=self.request.user,
        )  # fmt: skip
