"""Pages on which people say what unknown names mean, and what is remembered of it."""

from collections import Counter
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pegawai import permissions
from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.impor_nama import BARU, BIARKAN, LAIN, USUL, NamaForm
from pegawai.models import BatchImpor, PadananImpor
from pegawai.registri import jenis_impor
from pegawai.selectors.impor import SEBAB
from pegawai.selectors.impor_nama import cari as cari_rujukan
from pegawai.selectors.impor_nama import get_rujukan, list_padanan, skor
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import nama as putusan
from pegawai.services.impor import padanan
from pegawai.views.impor_dasar import REMAH_INDUK, ambil, konteks
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Tab

PER_HALAMAN = 20


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.IMPOR)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The names that are not known, most used first, with a choice for each."""
    batch = ambil(request, kode)
    daftar = _daftar(batch)
    bidang = request.GET.get("bidang", "")
    dipilih = [satu for satu in daftar if satu["bidang"] == bidang] if bidang else daftar
    halaman = Paginator(dipilih, PER_HALAMAN).get_page(request.GET.get("page"))
    jenis = jenis_impor.ambil(batch.jenis)
    form = NamaForm(
        request.POST if request.method == "POST" else None,
        batch=batch,
        daftar=halaman.object_list,  # type: ignore[arg-type]  # a page of a list is a list
        rujukan=padanan.rujukan(batch),
        can_buat=bool(jenis and jenis.can_buat_rujukan),
    )
    if request.method == "POST" and form.is_valid():
        jawaban = _simpan(request, batch, form)
        if jawaban is not None:
            return jawaban
    nama = [
        {
            "satu": satu,
            **{bagian: form[f"{bagian}-{satu['sidik']}"] for bagian in ("putusan", "lain", "ingat")},
        }
        for satu in halaman.object_list
    ]
    isi = konteks(batch, "nama") | {
        "form": form,
        "tab": _tab(batch, daftar, bidang),
        "halaman": halaman,
        "nama": nama,
        "can_buat_rujukan": bool(jenis and jenis.can_buat_rujukan),
    }
    return render(request, "pegawai/impor/nama.html", isi, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.IMPOR)
def cari(request: HttpRequest, kode: UUID, bidang: str) -> HttpResponse:
    """Suggestions for a text: `<option>`s of one reference table."""
    model = padanan.rujukan(ambil(request, kode)).get(bidang)
    if model is None:
        raise Http404
    teks = next((nilai for nama in request.GET for nilai in request.GET.getlist(nama)), "")
    saran = cari_rujukan(model, teks) if len(teks.strip()) > 1 else []
    return render(request, "_components/search_select_options.html", {"saran": saran})


@require_safe
@require_izin(permissions.IMPOR)
def list(request: HttpRequest) -> HttpResponse:
    """The names that are remembered for every file."""
    halaman = Paginator(list_padanan(), PER_HALAMAN * 2).get_page(request.GET.get("page"))
    daftar = [(judul_bidang(satu.bidang), satu) for satu in halaman.object_list]
    remah = [(REMAH_INDUK, reverse("pegawai:impor-list"))]
    isi = {"halaman": halaman, "daftar": daftar, "remah": remah}
    return render(request, "pegawai/impor/nama_list.html", isi)


@require_POST
@require_izin(permissions.IMPOR)
def lupakan(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget what a name means."""
    satu = get_object_or_404(PadananImpor, pk=pk)
    putusan.lupakan(satu=satu)
    messages.success(request, f"Arti “{satu.nama}” dilupakan.")
    return redirect("pegawai:impor-nama-list")


def _tab(batch: BatchImpor, daftar: Any, dipilih: str) -> Any:
    """Return a tab per kind of name, nothing when there is one kind only."""
    alamat = reverse("pegawai:impor-nama", args=[batch.kode])
    jumlah = Counter(satu["bidang"] for satu in daftar)
    if len(jumlah) < 2:
        return []
    return [
        Tab("Semua", alamat, is_kini=not dipilih, hitungan=len(daftar)),
        *(
            Tab(judul_bidang(bidang), f"{alamat}?bidang={bidang}", is_kini=bidang == dipilih, hitungan=n)
            for bidang, n in jumlah.most_common()
        ),
    ]


def _daftar(batch: BatchImpor) -> Any:
    """Return the names with what was decided, undecided ones first, most used first."""
    dipilih = {padanan.sidik(satu): satu for satu in batch.ringkasan.get(padanan.KUNCI, [])}
    baru = {padanan.sidik(satu) for satu in batch.ringkasan.get(padanan.KUNCI_BARU, [])}
    hasil = []
    for satu in putusan.daftar_nama(batch):
        sidik = padanan.sidik(satu)
        cara = BARU if sidik in baru else USUL if sidik in dipilih else BIARKAN
        hasil.append(
            satu
            | {
                "sidik": sidik,
                "putusan": cara,
                "lain": "",
                "skor": satu.get("skor") or (skor(satu["nama"], satu["usul"]) if satu["usul"] else 0),
                "judul": judul_bidang(satu["bidang"]),
                "sebab": SEBAB.get(satu["sebab"], satu["sebab"]),
                "can_baru": satu["bidang"] in putusan.BIDANG_BARU,
            }
        )
    return sorted(hasil, key=lambda satu: (satu["putusan"] != BIARKAN, -satu["jumlah"], satu["nama"]))


def _simpan(request: HttpRequest, batch: BatchImpor, form: NamaForm) -> HttpResponse | None:
    """Keep the decisions; None when they are refused, which the form then says."""
    try:
        putusan.simpan(batch=batch, daftar=_putusan(batch, form), oleh=request.user)
        if request.POST.get("aksi") == "periksa":
            layanan.mulai_periksa(batch=batch, oleh=request.user)
            return redirect("pegawai:impor-detail", kode=batch.kode)
    except KesalahanAturan as galat:
        form.add_error(None, galat.pesan)
        return None
    messages.success(request, "Pilihan disimpan. Periksa ulang setelah semua nama diputuskan.")
    return redirect(request.get_full_path())


def _putusan(batch: BatchImpor, form: NamaForm) -> Any:
    """Return the decisions with the rows they name; one query per kind of name."""
    diminta: dict[str, Any] = {}
    semua = form.putusan()
    for satu in semua:
        if satu["cara"] == USUL:
            diminta.setdefault(satu["nama"]["bidang"], []).append(satu["nama"]["usul_id"])
    ada = {bidang: get_rujukan(padanan.rujukan(batch)[bidang], kunci) for bidang, kunci in diminta.items()}
    hasil = []
    for satu in semua:
        nama = satu["nama"]
        rujukan = satu["lain"] if satu["cara"] == LAIN else None
        if satu["cara"] == USUL:
            rujukan = ada[nama["bidang"]].get(nama["usul_id"])
        hasil.append(
            putusan.PutusanNama(nama["sidik"], rujukan, is_baru=satu["cara"] == BARU, ingat=satu["ingat"])
        )
    return hasil
