"""What the page of a proposal shows, and to whom it offers which step."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from pegawai import permissions
from pegawai.domain.usulan import Langkah, Posisi, StatusUsulan, langkah_terbuka
from pegawai.forms.usulan import KeputusanForm, KomentarForm
from pegawai.models import Usulan
from pegawai.registri import jenis_surat
from pegawai.selectors import usulan as baca
from pegawai.services.usulan.alur import can_mengajukan
from pegawai.tables.usulan import GAYA_STATUS
from serang_asn.inti import penulisan
from serang_asn.inti.komponen import Butir
from serang_asn.inti.komponen import Langkah as LangkahTampil

TOMBOL = {
    Langkah.AJUKAN: ("Ajukan", "btn-primary"),
    Langkah.SETUJUI: ("Setujui", "btn-primary"),
    Langkah.KEMBALIKAN: ("Kembalikan untuk dilengkapi", "btn-secondary"),
    Langkah.TOLAK: ("Nyatakan tidak memenuhi syarat", "btn-danger"),
    Langkah.TARIK: ("Tarik usulan", "btn-secondary"),
    Langkah.SELESAIKAN: ("Catat ke riwayat pegawai", "btn-primary"),
    Langkah.BATALKAN: ("Batalkan", "btn-danger"),
}
MEMUTUS = frozenset({Langkah.SETUJUI, Langkah.KEMBALIKAN, Langkah.TOLAK})
PENGUSUL = frozenset({Langkah.AJUKAN, Langkah.TARIK})


def konteks(request: HttpRequest, usulan: Usulan, **lain: Any) -> dict[str, Any]:
    """Return what the template of one proposal needs. lain: forms with errors, instead of empty ones."""
    jenis = baca.get_jenis(usulan)
    terbuka = langkah_boleh(request.user, usulan)
    return {
        "usulan": usulan,
        "judul": baca.get_judul(usulan),
        "remah": [("Layanan", reverse("pegawai:usulan-list"))],
        "gaya_status": GAYA_STATUS[usulan.status],
        "langkah": _langkah(usulan),
        "butir": _butir(usulan),
        "syarat": usulan.hasil_periksa.get("syarat", []),
        "diperiksa_pada": usulan.hasil_periksa.get("pada", ""),
        "berkas": baca.get_berkas(usulan),
        "jejak": baca.get_jejak(usulan),
        "komentar": usulan.komentar.all(),
        "can_mengubah": can_mengubah(request.user, usulan),
        "tombol": [(satu.value, *TOMBOL[satu]) for satu in terbuka if satu in TOMBOL],
        "can_terbitkan": Langkah.TERBITKAN in terbuka,
        "is_surat_sistem": jenis is not None and jenis.surat in jenis_surat,
        "keputusan": KeputusanForm(),
        "form_komentar": KomentarForm(),
        "panel": {"template": jenis.panel, **jenis.siapkan(usulan, request.user)}
        if jenis and jenis.panel
        else None,
        **lain,
    }


def langkah_boleh(akun: Any, usulan: Usulan) -> tuple[Langkah, ...]:
    """Return the steps that are open and that `akun` may take."""
    posisi = Posisi(StatusUsulan(usulan.status), usulan.tahap)
    terbuka = langkah_terbuka(posisi, jumlah_tahap=usulan.jumlah_tahap, perlu_surat=usulan.perlu_surat)
    giliran = Usulan.objects.filter(pk=usulan.pk).menunggu(akun).exists()
    mengurus = permissions.can_mengurus(akun)
    return tuple(
        satu
        for satu in terbuka
        if (satu in MEMUTUS and giliran)
        or (satu in PENGUSUL and can_mengajukan(akun, usulan))
        or (satu not in MEMUTUS | PENGUSUL and mengurus)
    )


def can_mengubah(akun: Any, usulan: Usulan) -> bool:
    """Answer whether `akun` may change what the proposal asks, and its papers, now."""
    return baca.is_dapat_diubah(usulan) and can_mengajukan(akun, usulan)


def urut(request: HttpRequest) -> int:
    """Return the number of transitions when the page was shown; -1 when the form does not say."""
    try:
        return int(request.POST.get("urut", ""))
    except ValueError:
        return -1


def _langkah(usulan: Usulan) -> list[LangkahTampil]:
    daftar = [LangkahTampil("Pengajuan", "kini" if usulan.tahap == 0 else "selesai")]
    putus = usulan.status in {StatusUsulan.DISETUJUI, StatusUsulan.TERBIT, StatusUsulan.SELESAI}
    for satu in usulan.daftar_tahap.all():
        lewat = putus or satu.urut < usulan.tahap
        kini = satu.urut == usulan.tahap and not putus
        keterangan = str(satu.akun) if satu.akun else satu.get_pelaku_display()
        daftar.append(
            LangkahTampil(satu.judul, "selesai" if lewat else "kini" if kini else "nanti", keterangan)
        )
    if usulan.perlu_surat:
        terbit = usulan.status in {StatusUsulan.TERBIT, StatusUsulan.SELESAI}
        kini = usulan.status == StatusUsulan.DISETUJUI
        daftar.append(LangkahTampil("Surat terbit", "selesai" if terbit else "kini" if kini else "nanti"))
    selesai = usulan.status == StatusUsulan.SELESAI
    return [*daftar, LangkahTampil("Tercatat dalam riwayat", "selesai" if selesai else "nanti")]


def _butir(usulan: Usulan) -> list[Butir]:
    orang = usulan.pegawai
    surat = ", ".join(
        filter(
            None,
            [usulan.surat_nomor, penulisan.tanggal(usulan.surat_tanggal) if usulan.surat_tanggal else ""],
        )
    )
    alamat = reverse("dokumen:buka", args=[usulan.surat.kode]) if usulan.surat else ""
    return [
        Butir("Pegawai", orang.nama_lengkap, orang.get_absolute_url()),
        Butir("Unit kerja", usulan.unit.nama if usulan.unit else "–"),
        Butir("Usulan", usulan.ringkas),
        Butir("TMT", penulisan.tanggal(usulan.tmt)),
        Butir("Diusulkan oleh", str(usulan.dibuat_oleh or "Sistem")),
        *([Butir("Tenggat", penulisan.tanggal(usulan.tenggat))] if usulan.tenggat else []),
        *([Butir("Surat", surat, alamat)] if surat else []),
    ]
