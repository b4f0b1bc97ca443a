"""The page on which officers take people in."""

from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.nip import bersihkan, parse_nip
from pegawai.forms.masuk import MasukForm, isi_dari_nip, uraikan_nip
from pegawai.models import Pegawai
from pegawai.services.nip import pemilik_nip
from pegawai.services.tindakan import masuk as layanan
from pegawai.views.tindakan_alur import AlurTindakan, Langkah
from serang_asn.inti import penulisan
from serang_asn.inti.izin import require_izin


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.RIWAYAT_TULIS)
def baru(request: HttpRequest) -> HttpResponse:
    """Take somebody in: the number first, then form, check, save."""
    oleh = request.user
    langkah = Langkah(
        judul="Pegawai baru",
        nama="",
        url=reverse("pegawai:masuk-baru"),
        url_batal=reverse("pegawai:tindakan-list"),
        url_selesai=lambda satu: reverse("pegawai:pegawai-detail", args=[satu.ringkasan["pegawai_baru"]]),
        pesan="Pegawai baru dicatat.",
        remah=[("Mutasi", reverse("pegawai:tindakan-list"))],
        buat_form=partial(MasukForm, akun=oleh),
        pratinjau=lambda form: (layanan.pratinjau(form.masuk(), oleh=oleh), ()),
        terapkan=lambda form, kode, alasan, dokumen: layanan.terapkan(
            form.masuk(), kode=kode, oleh=oleh, alasan=alasan, dokumen=dokumen
        ),
        kunci_draf="masuk:baru",
        konteks={"ada_baca_nip": True},
    )  # fmt: skip
    alur = AlurTindakan(request, langkah)
    if request.method == "POST" and request.POST.get("langkah") == "baca":
        return _baca(request, alur)
    return alur.jawab()


def _baca(request: HttpRequest, alur: AlurTindakan) -> HttpResponse:
    """The form again, with what the number says filled in."""
    data = request.POST.dict()
    nip = bersihkan(data.get("nip", ""))
    try:
        terisi, selisih = isi_dari_nip(
            {nama: str(nilai) for nama, nilai in data.items()}, timezone.localdate()
        )
    except KesalahanAturan as galat:
        return alur.halaman_form(MasukForm(akun=request.user, initial=data), galat_nip=galat.pesan)
    bacaan = parse_nip(nip)
    konteks: dict[str, Any] = {
        "terbaca": uraikan_nip(bacaan, penulisan.tanggal(bacaan.tanggal_lahir)),
        "selisih": selisih,
        "pemilik": _pemilik(request, nip),
    }
    return alur.halaman_form(MasukForm(akun=request.user, initial=data | terisi), **konteks)


def _pemilik(request: HttpRequest, nip: str) -> dict[str, str] | None:
    """Who has this number; a name and a link only within the reader's scope."""
    pemilik = pemilik_nip(nip)
    if pemilik is None:
        return None
    if not Pegawai.objects.all().terlihat_oleh(request.user).filter(pk=pemilik.pk).exists():
        return {"nama": "", "url": ""}
    return {"nama": pemilik.nama_lengkap, "url": pemilik.get_absolute_url()}
