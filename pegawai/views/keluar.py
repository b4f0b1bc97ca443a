"""The pages on which officers record leaving, being away and returning."""

from functools import partial
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from pegawai import permissions
from pegawai.forms.keluar import KeluarForm, KembaliForm
from pegawai.models import KedudukanHukum, Pegawai
from pegawai.services.riwayat.pratinjau import Pratinjau
from pegawai.services.tindakan import keluar as layanan
from pegawai.views.tindakan_alur import AlurTindakan, Langkah
from serang_asn.inti import penulisan
from serang_asn.inti.izin import require_izin

BUP = "PENSIUN_BUP"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.RIWAYAT_TULIS)
def keluar(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Record that somebody leaves or is away from a day."""
    pegawai = _ambil(request, kode)
    tmt_bup = layanan.tmt_pensiun_bup(pegawai, timezone.localdate())
    konteks = {"tmt_bup": penulisan.tanggal(tmt_bup) if tmt_bup else ""}
    awal: dict[str, Any] = {}
    if request.GET.get("kedudukan") == BUP and tmt_bup:
        awal = {"kedudukan": KedudukanHukum.objects.get(kode=BUP), "tmt": tmt_bup}
    form = partial(_form, KeluarForm, request.user, awal)
    return _alur(request, pegawai, form, "keluar", "Keluar atau tidak aktif", konteks).jawab()


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.RIWAYAT_TULIS)
def kembali(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Record that somebody is active again from a day."""
    form = partial(_form, KembaliForm, request.user, {})
    return _alur(request, _ambil(request, kode), form, "kembali", "Aktif kembali", {}).jawab()


def _form(kelas: Any, akun: Any, awal: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
    kwargs["initial"] = awal | (kwargs.get("initial") or {})
    return kelas(*args, akun=akun, **kwargs)


def _alur(
    request: HttpRequest, pegawai: Pegawai, form: Any, nama: str, judul: str, konteks: dict[str, Any]
) -> AlurTindakan:
    oleh, rekam = request.user, pegawai.get_absolute_url()
    langkah = Langkah(
        judul=judul,
        nama=pegawai.nama_lengkap,
        url=reverse(f"pegawai:{nama}-catat", args=[pegawai.kode]),
        url_batal=rekam,
        url_selesai=lambda tindakan: rekam,
        pesan=f"{judul} dicatat.",
        remah=[("Pegawai", reverse("pegawai:pegawai-list")), (pegawai.nama_lengkap, rekam)],
        buat_form=form,
        pratinjau=partial(_pratinjau, pegawai, oleh),
        terapkan=lambda form, kode, alasan, dokumen: layanan.terapkan(
            form.perubahan(), pegawai=pegawai, kode=kode, oleh=oleh, alasan=alasan, dokumen=dokumen
        ),
        kunci_draf=f"{nama}:{pegawai.kode}",
        konteks=konteks,
    )
    return AlurTindakan(request, langkah)


def _pratinjau(pegawai: Pegawai, oleh: Any, form: Any) -> tuple[Pratinjau, tuple[str, ...]]:
    dugaan = layanan.pratinjau(form.perubahan(), pegawai=pegawai, oleh=oleh)
    return dugaan.hasil, dugaan.diakhiri


def _ambil(request: HttpRequest, kode: UUID) -> Pegawai:
    return get_object_or_404(Pegawai.objects.all().terlihat_oleh(request.user), kode=kode)
