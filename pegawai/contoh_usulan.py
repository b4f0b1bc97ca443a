"""Proposals of the demo city: drafts that fell due, and increments of one department in every state."""

from typing import Any

from pegawai import kelayakan, siap
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Usulan
from pegawai.models.usulan import UsulanQuerySet
from pegawai.registri import jenis_usulan
from pegawai.services import usulan as layanan
from pegawai.services.contoh import lembar
from pegawai.services.contoh.akun import pastikan_mode_contoh
from pegawai.services.usulan import kelompok
from serang_asn.inti.dokumen import simpan_tepercaya
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Akun, Dokumen
from serang_asn.inti.registri.contoh import Permintaan

JALAN = ("ajukan", "kepala", "petugas", "terbit", "selesai")
"""How far each sixth of the proposals goes, in turn; the last sixth stays a draft."""
BANYAK_MAKS = 24


def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Prepare what falls due on the day of the city and lead some increments on; returns rows per state."""
    pastikan_mode_contoh()
    hari = permintaan.per_tanggal.isoformat()
    kelayakan.hitung_ulang(kemajuan=DIAM, pada=hari)
    siap.jalankan(kemajuan=DIAM, pada=hari)
    akun = {
        satu.pengguna: satu for satu in Akun.objects.filter(pengguna__in=["pengelola", "kepala", "petugas"])
    }
    daftar = [*_terpilih(akun["pengelola"])]
    for nomor, satu in enumerate(daftar):
        _jalankan(satu, JALAN[: nomor % (len(JALAN) + 1)], akun)
    berjalan = [satu for satu in daftar if satu.status in {"berjalan", "disetujui"}]
    if berjalan:
        tmt = min(satu.tmt for satu in berjalan)
        kelompok.bentuk(
            jenis="kgb", judul="Kenaikan gaji berkala Dinas Kesehatan", tmt=tmt, usulan=berjalan,
            oleh=akun["petugas"],
        )  # fmt: skip
    return {"usulan": Usulan.objects.count()}


def _terpilih(pengelola: Akun) -> UsulanQuerySet:
    """Increments of the demo department, by NIP."""
    return (
        Usulan.objects.all()
        .siap(pengelola)
        .filter(jenis="kgb")
        .select_related("pegawai", "unit")
        .order_by("pegawai__nip")[:BANYAK_MAKS]
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
                case "kepala" | "petugas":
                    layanan.setujui(**isi, oleh=akun[nama])
                case "terbit":
                    layanan.terbitkan(**isi, oleh=akun["petugas"], surat=_surat(satu, akun["petugas"]))
                case "selesai":
                    layanan.selesaikan(**isi, oleh=akun["petugas"])
        except KesalahanAturan:  # a demo career may break a rule: that proposal stays where it is
            return
        satu.refresh_from_db()


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
