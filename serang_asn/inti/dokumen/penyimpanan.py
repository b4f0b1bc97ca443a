"""Documents as rows and files: written together, removed together."""

import hashlib
from datetime import date
from typing import IO, Any

from django.core.files.base import ContentFile, File
from django.core.files.storage import Storage
from django.db import transaction

from serang_asn.inti import gangguan
from serang_asn.inti.dokumen import penyandian
from serang_asn.inti.dokumen.pemeriksaan import BerkasTerperiksa, periksa
from serang_asn.inti.dokumen.titipan import titipkan
from serang_asn.inti.isi_berkas import terpisah
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak
from serang_asn.inti.models import Dokumen

DAPAT_DIGAMBAR = frozenset(JenisIsi)


def simpan(
    *,
    berkas: "BerkasTerperiksa | File[Any] | bytes",
    jenis: str,
    judul: str,
    oleh: Any,
    nomor: str = "",
    tanggal: date | None = None,
    akses: str = Dokumen.Akses.INTERNAL,
    penerbit: str = "",
) -> Dokumen:
    """Check a file that somebody uploaded and keep it; each upload is a row of its own.

    jenis: purpose of the document, one word (sk, ijazah, foto). The file goes away with the transaction
    should it not commit. `kembaran` of the result names an earlier document with the same content and
    purpose. Raises DokumenDitolak.
    """
    sah = berkas if isinstance(berkas, BerkasTerperiksa) else periksa(berkas)
    dokumen = simpan_tepercaya(
        isi=sah.isi, tipe_isi=sah.jenis, nama_asli=sah.nama, gambar=sah.gambar, jenis=jenis, judul=judul,
        oleh=oleh, nomor=nomor, tanggal=tanggal, akses=akses, penerbit=penerbit,
    )  # fmt: skip
    dokumen.kembaran = _kembaran(dokumen, oleh)
    return dokumen


@transaction.atomic
def simpan_tepercaya(
    *, isi: bytes, tipe_isi: str, oleh: Any, nama_asli: str = "", gambar: bytes = b"", **isian: Any
) -> Dokumen:
    """Keep content that this system made or has checked by other means (a decree it wrote, a spreadsheet).

    isian: the fields of `Dokumen` that say what it is; `tersandi` keeps the file encrypted.
    gambar: PNG of its first page, if already drawn.
    Raises DokumenDitolak when the disk is full.
    """
    dokumen = Dokumen(
        tipe_isi=str(tipe_isi),
        nama_asli=nama_asli[:255],
        ukuran=len(isi),
        sha256=hashlib.sha256(isi).hexdigest(),
        diunggah_oleh=oleh,
        **isian,
    )
    medan = Dokumen._meta.get_field("berkas")
    lokasi = medan.generate_filename(dokumen, "")
    nama = [lokasi, f"{lokasi}.png"]
    titipkan(kode=dokumen.kode, penyimpanan=medan.storage, nama=nama)
    try:
        tersimpan = penyandian.sandikan(isi) if dokumen.tersandi else isi
        dokumen.berkas.save(lokasi, ContentFile(tersimpan), save=False)
        if gambar:
            _simpan_gambar(dokumen, gambar)
    except OSError as galat:
        if (dikenal := gangguan.kenali(galat)) is None:
            raise
        raise DokumenDitolak("disk_penuh", dikenal.pesan) from galat
    dokumen.save(force_insert=True)
    return dokumen


def buka(dokumen: Dokumen) -> IO[bytes]:
    """Return the content of the document, open for reading. Raises FileNotFoundError, BerkasTidakTerbuka."""
    aliran: IO[bytes] = dokumen.berkas.open("rb")
    if not dokumen.tersandi:
        return aliran
    with aliran:
        return penyandian.buka(aliran)


def hapus(*, dokumen: Dokumen) -> None:
    """Remove a document that nothing refers to any more: the row now, the files once that is certain.

    Raises ProtectedError while something refers to it. The trail of changes keeps what it was.
    """
    penyimpanan, nama = dokumen.berkas.storage, [str(dokumen.berkas.name), dokumen.lokasi_gambar]
    dokumen.delete()

    def buang() -> None:
        for satu in nama:
            penyimpanan.delete(satu)

    transaction.on_commit(buang, robust=True)


def gambar(dokumen: Dokumen) -> "File[Any] | None":
    """Return the picture of the first page, open for reading; drawn once and kept. None: it has none."""
    if dokumen.tipe_isi not in DAPAT_DIGAMBAR:
        return None
    penyimpanan: Storage = dokumen.berkas.storage
    try:
        return penyimpanan.open(dokumen.lokasi_gambar)
    except FileNotFoundError:
        pass
    with buka(dokumen) as aliran:
        isi = aliran.read()
    try:
        hasil = terpisah.periksa(isi, tugas="gambar")
    except DokumenDitolak:
        return None
    _simpan_gambar(dokumen, hasil.gambar)
    return ContentFile(hasil.gambar)


def _simpan_gambar(dokumen: Dokumen, isi: bytes) -> None:
    """Keep the picture; when another request was faster, that one stays."""
    nama = dokumen.berkas.storage.save(dokumen.lokasi_gambar, ContentFile(isi))
    if nama != dokumen.lokasi_gambar:
        dokumen.berkas.storage.delete(nama)


def _kembaran(dokumen: Dokumen, oleh: Any) -> Dokumen | None:
    sama = Dokumen.objects.filter(sha256=dokumen.sha256, jenis=dokumen.jenis).exclude(pk=dokumen.pk)
    return sama.terlihat_oleh(oleh).order_by("-dibuat_pada", "-pk").first()
