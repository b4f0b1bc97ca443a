"""The employee list as a table; the same columns are exported."""

from collections.abc import Iterator
from typing import Any

import django_tables2 as tables
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.domain.kedudukan import JenisAsn
from pegawai.models import KeadaanPegawai
from pegawai.models.jabatan import JENIS_JABATAN
from pegawai.models.keadaan import KeadaanQuerySet
from serang_asn.inti.web.tabel import KolomNip, KolomTanggal, KolomUtama, Tabel

KOLOM_EKSPOR = {
    "NIP": "pegawai__nip",
    "Gelar depan": "pegawai__gelar_depan",
    "Nama": "pegawai__nama",
    "Gelar belakang": "pegawai__gelar_belakang",
    "Unit kerja": "unit__nama",
    "Jabatan": "jabatan__nama",
    "Jenis jabatan": "jenis_jabatan",
    "Golongan": "golongan__kode",
    "Jenis ASN": "jenis_asn",
    "Pendidikan": "tingkat_pendidikan__nama",
    "Kedudukan": "kedudukan__nama",
    "Jenis kelamin": "jenis_kelamin",
    "Tanggal lahir": "tanggal_lahir",
    "TMT jabatan": "tmt_jabatan",
    "TMT golongan": "tmt_golongan",
    "Masa kerja sejak": "tmt_masa_kerja",
}
SEBUTAN_EKSPOR = dict(JENIS_JABATAN) | {"PPPK_PW": "PPPK Paruh Waktu"}
BARIS_SEKALI_BACA = 2000


def baris_ekspor(keadaan: KeadaanQuerySet) -> Iterator[list[Any]]:
    """Yield the exported rows in the order of `keadaan`, read in chunks."""
    baris = keadaan.select_related(None).values_list(*KOLOM_EKSPOR.values())
    for satu in baris.iterator(chunk_size=BARIS_SEKALI_BACA):
        yield [SEBUTAN_EKSPOR.get(sel, sel) for sel in satu]


class TabelPegawai(Tabel):
    """States on a day, one employee a row. akhiran: what links to a record carry on."""

    judul = "Daftar pegawai"
    nama_baris = "pegawai"
    ekspor = ("csv", "xlsx")
    kolom_tetap = ("nama",)

    nama = KolomUtama(
        accessor="pegawai__nama_lengkap", verbose_name="Nama", order_by=("pegawai__nama", "pegawai_id")
    )
    nip = KolomNip(accessor="pegawai__nip", verbose_name="NIP", order_by=("pegawai__nip",))
    unit = tables.Column(verbose_name="Unit kerja", order_by=("unit__path", "pegawai__nama", "pegawai_id"))
    jabatan = tables.Column(verbose_name="Jabatan", order_by=("jabatan__nama", "pegawai__nama", "pegawai_id"))
    golongan = tables.Column(
        verbose_name="Golongan", order_by=("golongan__urut", "tmt_golongan", "pegawai_id")
    )
    jenis_asn = tables.Column(verbose_name="Jenis ASN", order_by=("jenis_asn", "pegawai__nama", "pegawai_id"))
    pendidikan = tables.Column(
        accessor="tingkat_pendidikan",
        verbose_name="Pendidikan",
        order_by=("tingkat_pendidikan__urut", "pegawai__nama", "pegawai_id"),
        visible=False,
    )
    kedudukan = tables.Column(
        verbose_name="Kedudukan", order_by=("kedudukan__urut", "pegawai__nama", "pegawai_id"), visible=False
    )
    tmt_jabatan = KolomTanggal(verbose_name="TMT jabatan", visible=False)
    tanggal_lahir = KolomTanggal(verbose_name="Tanggal lahir", visible=False)

    class Meta:
        model = KeadaanPegawai
        fields = ()
        order_by = ("nama",)
        empty_text = "Tidak ada pegawai yang cocok"

    def __init__(self, *args: Any, akhiran: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.akhiran = akhiran

    def render_nama(self, value: str, record: Any) -> SafeString | str:
        """A record that is no longer within the reader's scope is named, not opened."""
        if not record.terbuka:
            return value
        return format_html('<a href="{}{}">{}</a>', record.pegawai.get_absolute_url(), self.akhiran, value)

    def value_nama(self, value: str) -> str:
        return value

    def render_jenis_asn(self, value: str, record: KeadaanPegawai) -> str:
        return "PPPK Paruh Waktu" if record.jenis_asn == JenisAsn.PPPK_PW else value
