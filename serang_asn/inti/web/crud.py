"""CrudView: the pages of every reference table, drawn from its registration with the `_crud/` templates.

A table that earns its own behaviour gets a view of its own beside these.
"""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django_tables2 import RequestConfig

from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.komponen import Aksi, Butir
from serang_asn.inti.perubahan import list_perubahan, nama_rujukan, tulis
from serang_asn.inti.registri.rujukan import TabelRujukan, rujukan
from serang_asn.inti.rujukan import formulir, layanan, pemakaian, saringan, tabel
from serang_asn.inti.versi import VersiBasi, data_dengan, versi_kini

EKSPOR = {"csv": jawab_csv, "xlsx": jawab_xlsx}
BARIS_PER_HALAMAN = 25


class CrudView:
    """The pages of one reference table."""

    def __init__(self, spek: TabelRujukan) -> None:
        self.spek = spek

    def daftar(self, request: HttpRequest) -> HttpResponseBase:
        """All rows, searched, narrowed and sorted, each with how often it is used."""
        semua = saringan.list_baris(self.spek, timezone.localdate())
        saring = saringan.buat(self.spek)(request.GET, queryset=semua, request=request)
        daftar = tabel.buat(self.spek)(saring.qs)
        RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(daftar)
        if jawab := EKSPOR.get(request.GET.get("ekspor", "")):
            self._sertakan_pemakai([*daftar.data.data])
            isi = [*daftar.as_values()]
            return jawab(f"rujukan-{self.spek.kode}", isi[0], isi[1:])
        self._sertakan_pemakai([baris.record for baris in daftar.paginated_rows])
        aksi = [Aksi(label, reverse(nama), ikon) for label, nama, ikon in self.spek.tampilan]
        konteks = {"tabel": daftar, "saringan": saring, "aksi": [*aksi, self._aksi_baru()]}
        return self._halaman(request, "list", konteks)

    def detail(self, request: HttpRequest, kunci: str) -> HttpResponse:
        """One row: its values, who uses it, what was changed and by whom."""
        baris = self._ambil(kunci)
        pemakai = pemakaian.hitung(self.spek.model, [baris.pk])[baris.pk]
        konteks = {
            "baris": baris,
            "butir": self._butir(baris),
            "pemakai": [(satu.teks, self._tautan(satu, baris)) for satu in pemakai],
            "tautan": self.spek.tautan(baris) if pemakai else (),
            "perubahan": list_perubahan(baris),
            "aksi": self._aksi_baris(baris),
        }
        return self._halaman(request, "detail", konteks, baris=baris)

    def baru(self, request: HttpRequest) -> HttpResponse:
        """Add a row; `?dari=` fills the form with another one, to add its successor."""
        kelas = formulir.buat(self.spek, baru=True)
        form = kelas(request.POST) if request.method == "POST" else kelas(initial=self._awal(request))
        if request.method == "POST" and form.is_valid():
            try:
                baris = layanan.tambah(tabel=self.spek, isian=form.isian(), oleh=request.user)
            except layanan.RujukanDitolak as galat:
                form.add_error(None, galat.pesan)
            else:
                messages.success(request, f"{baris} sudah ditambahkan.")
                return redirect("rujukan:detail", self.spek.kode, baris.pk)
        return self._halaman(request, "form", {"form": form, "tombol": "Tambahkan"}, kini="Baru")

    def ubah(self, request: HttpRequest, kunci: str) -> HttpResponse:
        """Change a row: say first whose state follows from it, and show what another editor changed
        meanwhile.
        """
        baris = self._ambil(kunci)
        kelas = formulir.buat(self.spek, baru=False)
        form = kelas(request.POST or None, instance=baris, initial={"versi": versi_kini(baris)})
        konteks: dict[str, Any] = {"form": form, "tombol": "Simpan"}
        if request.method == "POST" and form.is_valid():
            terdampak = self.spek.terdampak(self._ambil(kunci), form.isian())
            if terdampak and form.cleaned_data["setuju"] != terdampak:
                form = self._isi_ulang(form, setuju=terdampak)
                konteks |= {"form": form, "tombol": "Simpan dan hitung ulang",
                            "dampak": layanan.tulis_terdampak(terdampak)}  # fmt: skip
            elif jawaban := self._simpan(request, baris, form, konteks):
                return jawaban
        return self._halaman(request, "form", konteks, baris=self._ambil(kunci), kini="Ubah")

    def verifikasi(self, request: HttpRequest, kunci: str) -> HttpResponse:
        """Confirm a row, naming the source."""
        baris = self._ambil(kunci)
        if not self.spek.is_diverifikasi:
            raise Http404
        awal = {"versi": versi_kini(baris), "sumber": getattr(baris, self.spek.sumber)}
        form = formulir.VerifikasiForm(request.POST or None, initial=awal)
        if request.method == "POST" and form.is_valid():
            try:
                layanan.verifikasi(tabel=self.spek, kunci=baris.pk, oleh=request.user, **form.cleaned_data)
            except Penolakan as galat:
                form = self._ditolak(form, galat)
            else:
                messages.success(request, f"{baris} sudah ditandai terverifikasi.")
                return redirect("rujukan:detail", self.spek.kode, baris.pk)
        konteks = {"form": form, "butir": self._butir(baris)}
        return self._halaman(request, "verify", konteks, baris=baris, kini="Verifikasi")

    def hapus(self, request: HttpRequest, kunci: str) -> HttpResponse:
        """Ask before deleting a row, or say who uses it."""
        baris = self._ambil(kunci)
        konteks: dict[str, Any] = {
            "form": formulir.AlasanForm(request.POST or None, initial={"versi": versi_kini(baris)})
        }
        try:
            layanan.periksa_hapus(self.spek, baris)
        except layanan.MasihDipakai as galat:
            pemakai = [(satu.teks, self._tautan(satu, baris)) for satu in galat.pemakai]
            konteks |= {"ditolak": galat, "pemakai": pemakai, "tautan": self.spek.tautan(baris)}
            return self._halaman(request, "confirm_delete", konteks, baris=baris, kini="Hapus")
        if request.method == "POST" and konteks["form"].is_valid():
            try:
                layanan.hapus(
                    tabel=self.spek, kunci=baris.pk, oleh=request.user, **konteks["form"].cleaned_data
                )
            except Penolakan as galat:
                konteks["form"] = self._ditolak(konteks["form"], galat)
            else:
                messages.success(request, f"{baris} sudah dihapus.")
                return redirect("rujukan:list", self.spek.kode)
        return self._halaman(request, "confirm_delete", konteks, baris=baris, kini="Hapus")

    # ── Pieces ───────────────────────────────────────────────────────────────
    def _simpan(
        self, request: HttpRequest, baris: Any, form: Any, konteks: dict[str, Any]
    ) -> HttpResponse | None:
        try:
            layanan.ubah(
                tabel=self.spek, kunci=baris.pk, isian=form.isian(), versi=form.cleaned_data["versi"] or 0,
                alasan=form.cleaned_data["alasan"], oleh=request.user,
            )  # fmt: skip
        except VersiBasi as galat:
            konteks |= {"form": self._ditolak(form, galat), "perbedaan": galat.perbedaan}
            return None
        except Penolakan as galat:
            form.add_error(None, galat.pesan)
            return None
        messages.success(request, "Perubahan sudah disimpan.")
        return redirect("rujukan:detail", self.spek.kode, baris.pk)

    def _ditolak(self, form: Any, galat: Penolakan) -> Any:
        """The same form with the refusal; after a stale one it carries the version that the editor now
        sees.
        """
        if isinstance(galat, VersiBasi):
            form = self._isi_ulang(form, versi=galat.versi)
        form.add_error(None, galat.pesan)
        return form

    def _isi_ulang(self, form: Any, **ganti: Any) -> Any:
        opsi = {"instance": form.instance} if hasattr(form, "instance") else {}
        baru = type(form)(data_dengan(form, **ganti), **opsi)
        baru.is_valid()
        return baru

    def _ambil(self, kunci: str) -> Any:
        try:
            baris = saringan.list_baris(self.spek, timezone.localdate()).filter(pk=kunci).first()
        except ValueError:
            baris = None
        if baris is None:
            raise Http404("Baris rujukan ini tidak ada.")
        return baris

    def _awal(self, request: HttpRequest) -> dict[str, Any]:
        dari = request.GET.get("dari", "")
        if not (self.spek.berkala and dari):
            return {}
        asal = self._ambil(dari)
        isi = {nama: getattr(asal, self._bidang(nama).attname) for nama in self.spek.bidang}
        return isi | {"berlaku_mulai": None, self.spek.sumber: ""}

    def _bidang(self, nama: str) -> Any:
        return self.spek.model._meta.get_field(nama)

    def _sertakan_pemakai(self, baris: Sequence[Any]) -> None:
        pemakai = pemakaian.hitung(self.spek.model, [satu.pk for satu in baris])
        for satu in baris:
            satu.dipakai = sum(pihak.jumlah for pihak in pemakai[satu.pk])

    def _tautan(self, pemakai: pemakaian.Pemakai, baris: Any) -> str:
        """Where the rows of a table that uses this one are listed, if that is a reference table too."""
        for spek in rujukan:
            if spek.model is pemakai.model and pemakai.field in spek.saring:
                return f"{reverse('rujukan:list', args=[spek.kode])}?{pemakai.field}={baris.pk}"
        return ""

    def _butir(self, baris: Any) -> list[Butir]:
        bidang = [self._bidang(nama) for nama in self.spek.bidang]
        nama = nama_rujukan(bidang, [baris])
        return [Butir(_judul(satu), tulis(satu, getattr(baris, satu.attname), nama)) for satu in bidang]

    def _aksi_baru(self) -> Aksi:
        return Aksi("Tambah", reverse("rujukan:baru", args=[self.spek.kode]), "plus", "utama")

    def _aksi_baris(self, baris: Any) -> list[Aksi]:
        alamat = {
            nama: reverse(f"rujukan:{nama}", args=[self.spek.kode, baris.pk])
            for nama in ("ubah", "verifikasi", "hapus")
        }
        aksi = [Aksi("Hapus", alamat["hapus"], "trash"), Aksi("Ubah", alamat["ubah"], "pencil-square")]
        if self.spek.berkala:
            url = f"{reverse('rujukan:baru', args=[self.spek.kode])}?dari={baris.pk}"
            aksi.append(Aksi("Tetapkan nilai baru", url, "plus", "utama"))
        if self.spek.is_diverifikasi and not baris.terverifikasi:
            aksi.append(Aksi("Tandai terverifikasi", alamat["verifikasi"], "check-badge", "utama"))
        return aksi

    def _halaman(
        self,
        request: HttpRequest,
        templat: str,
        konteks: dict[str, Any],
        *,
        baris: Any = None,
        kini: str = "",
    ) -> HttpResponse:
        remah = [("Rujukan", reverse("rujukan:index"))]
        if templat != "list":
            remah.append((self.spek.judul, reverse("rujukan:list", args=[self.spek.kode])))
        url_baris = reverse("rujukan:detail", args=[self.spek.kode, baris.pk]) if baris else remah[-1][1]
        if baris and kini:
            remah.append((str(baris), url_baris))
        isi = konteks | {
            "spek": self.spek,
            "baris": baris,
            "remah": remah,
            "kini": kini or str(baris or self.spek.judul),
            "url_batal": url_baris,
        }
        form = konteks.get("form")
        return render(
            request, f"_crud/{templat}.html", isi, status=422 if form is not None and form.errors else 200
        )


def _judul(bidang: Any) -> str:
    """The name of a field with a capital, its abbreviations as they are."""
    nama = str(bidang.verbose_name)
    return nama[:1].upper() + nama[1:]
