"""Proposals of the demo city: drafts that fell due, and those of one department in various states."""

from typing import Any

from django.db.models import Count, F, OuterRef, Subquery

from pegawai import kelayakan, siap
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import KeadaanPegawai, UnitKerja, Usulan
from pegawai.models.usulan import UsulanQuerySet
from pegawai.registri import jenis_usulan
from pegawai.services import usulan as layanan
from pegawai.services.contoh import lembar
from pegawai.services.contoh.akun import pastikan_mode_contoh
from pegawai.services.usulan import kelompok
from serang_asn.inti.dokumen import simpan_tepercaya
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Akun, Dokumen, Peran
from serang_asn.inti.registri.contoh import Permintaan

JALAN = ("ajukan", "setujui", "setujui_sisa", "terbit", "selesai")
"""How far proposals go, in turn: the first all the way, the next one step less, every sixth stays a draft."""
PEMERIKSA = {"kepala_opd": "kepala", "petugas": "petugas", "pimpinan": "pimpinan"}
PENGGUNA = ("pengelola", *PEMERIKSA.values())
BANYAK_MAKS = 24
KOTA_KECIL = 2_000
"""Up to so many people everybody is judged at once; in a larger city the daily work does that afterwards."""


def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Prepare what falls due, in a large city only in one unit of a department, and lead some of it on.

    Returns rows per state.
    """
    pastikan_mode_contoh()
    hari = permintaan.per_tanggal.isoformat()
    akun = {satu.pengguna: satu for satu in Akun.objects.filter(pengguna__in=PENGGUNA)}
    unit = _unit_terbesar(akun["pengelola"]) if permintaan.pegawai > KOTA_KECIL else None
    kelayakan.hitung_ulang(kemajuan=DIAM, pada=hari, unit=unit)
    siap.jalankan(kemajuan=DIAM, pada=hari)
    daftar = [*_terpilih(akun["pengelola"])]
    for nomor, satu in enumerate(daftar):
        _jalankan(satu, JALAN[: (len(JALAN) - nomor) % (len(JALAN) + 1)], akun)
    berjalan = [satu for satu in daftar if satu.status in {"berjalan", "disetujui"}]
    if berjalan:
        kelompok.bentuk(
            jenis=berjalan[0].jenis, judul="Kelompok contoh Dinas Kesehatan", tmt=berjalan[0].tmt,
            usulan=berjalan, oleh=akun["petugas"],
        )  # fmt: skip
    return {"usulan": Usulan.objects.count()}


def _unit_terbesar(pengelola: Akun) -> UnitKerja | None:
    """Return the unit right below the demo department that has most people."""
    dinas = UnitKerja.objects.get(pk=pengelola.pemberian_peran.get(peran=Peran.PENGELOLA_OPD).unit_id)
    orang = KeadaanPegawai.objects.pada().filter(unit__path__startswith=OuterRef("path"))
    jumlah = orang.order_by().values("dihitung").annotate(n=Count("pk")).values("n")[:1]
    return dinas.get_children().annotate(n=Subquery(jumlah)).order_by(F("n").desc(nulls_last=True)).first()


def _terpilih(pengelola: Akun) -> UsulanQuerySet:
    """What fell due in the demo department, by NIP."""
    return (
        Usulan.objects.all()
        .siap(pengelola)
        .select_related("pegawai", "unit")
        .order_by("pegawai__nip", "jenis")[:BANYAK_MAKS]
    )


def _jalankan(satu: Usulan, langkah: tuple[str, ...], akun: dict[str, Akun]) -> None:
    """Lead a proposal on as far as the rules let it go."""
    if langkah:
        _lengkapi(satu, akun["pengelola"])
    for nama in langkah:
        isi: dict[str, Any] = {"usulan": satu, "urut": satu.peralihan_ke}
        try:
            match nama:
                case "ajukan":
                    layanan.ajukan(**isi, oleh=akun["pengelola"])
                case "setujui" | "setujui_sisa":
                    _setujui(satu, akun, semua=nama == "setujui_sisa")
                case "terbit":
                    layanan.terbitkan(**isi, oleh=akun["petugas"], surat=_surat(satu, akun["petugas"]))
                case "selesai":
                    layanan.selesaikan(**isi, oleh=akun["petugas"])
        except KesalahanAturan:  # a demo career may break a rule: that proposal stays where it is
            return
        satu.refresh_from_db()


def _setujui(satu: Usulan, akun: dict[str, Akun], *, semua: bool) -> None:
    """Approve the check that is due, or all that are left."""
    sisa = satu.daftar_tahap.filter(urut__gte=satu.tahap).order_by("urut").values_list("pelaku", flat=True)
    for pelaku in [*sisa][: None if semua else 1]:
        satu.refresh_from_db()
        layanan.setujui(usulan=satu, urut=satu.peralihan_ke, oleh=akun[PEMERIKSA[pelaku]])


def _lengkapi(satu: Usulan, oleh: Akun) -> None:
    jenis = jenis_usulan.ambil(satu.jenis)
    ada = set(satu.lampiran.values_list("syarat", flat=True))
    for diminta in jenis.berkas if jenis else ():
        if diminta.wajib and diminta.kode not in ada:
            berkas = _dokumen(f"{diminta.judul} {satu.pegawai.nama}", "usulan", oleh)
            layanan.lampirkan(usulan=satu, syarat=diminta.kode, dokumen=berkas, oleh=oleh)


def _surat(satu: Usulan, oleh: Akun) -> dict[str, Any]:
    nomor = f"822.3/{satu.pk}/BKPSDM/{satu.tmt.year}"
    return {
        "dokumen": _dokumen(f"Surat {nomor}", "sk", oleh), "nomor": nomor,
        "tanggal": satu.dibuat_pada.date(), "pejabat": "Kepala BKPSDM Kota Serang",
    }  # fmt: skip


def _dokumen(judul: str, jenis: str, oleh: Akun) -> Dokumen:
    isi = lembar.keputusan(judul=judul, nomor="contoh", isi=(), penutup=(), alamat=judul)
    return simpan_tepercaya(
        isi=isi, tipe_isi="application/pdf", nama_asli="contoh.pdf", jenis=jenis, judul=judul[:200], oleh=oleh
    )
