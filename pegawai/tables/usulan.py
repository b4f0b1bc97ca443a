"""Tables of proposals."""

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.domain.usulan import StatusUsulan
from pegawai.models import Usulan
from pegawai.selectors.usulan import get_judul
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomGambar, Tabel, pil_status

S = StatusUsulan
KOSONG = "–"
GAYA_STATUS = {
    S.DRAF.value: "netral",
    S.BERJALAN.value: "info",
    S.DIKEMBALIKAN.value: "waspada",
    S.DISETUJUI.value: "baik",
    S.TERBIT.value: "baik",
    S.SELESAI.value: "baik",
    S.DITOLAK.value: "bahaya",
    S.DITARIK.value: "netral",
    S.DIBATALKAN.value: "bahaya",
}


class TabelUsulan(Tabel):
    """Proposals, the most urgent first."""

    judul = "Daftar usulan"
    nama_baris = "usulan"

    layanan = KolomGambar("layanan", "kolom-utama", accessor="jenis", verbose_name="Layanan")
    orang = KolomGambar("orang", accessor="pegawai__nama", verbose_name="Pegawai")
    ringkas = KolomGambar("ringkas", accessor="ringkas", verbose_name="Usulan", orderable=False)
    unit = KolomGambar("unit", accessor="unit__nama", verbose_name="Unit kerja")
    status = KolomGambar("status", accessor="status", verbose_name="Status")
    tmt = KolomGambar("tmt", accessor="tmt", verbose_name="TMT")
    tenggat = KolomGambar("tenggat", accessor="tenggat", verbose_name="Tenggat")

    class Meta:
        model = Usulan
        fields = ()
        empty_text = "Tidak ada usulan di sini"

    def gambar_layanan(self, record: Usulan) -> SafeString:
        alamat = reverse("pegawai:usulan-detail", args=[record.kode])
        return format_html('<a href="{}">{}</a>', alamat, get_judul(record))

    def gambar_orang(self, record: Usulan) -> str:
        return record.pegawai.nama

    def gambar_ringkas(self, record: Usulan) -> str:
        return record.ringkas or KOSONG

    def gambar_unit(self, record: Usulan) -> str:
        return record.unit.nama if record.unit else KOSONG

    def gambar_status(self, record: Usulan) -> SafeString:
        return pil_status(record.get_status_display(), GAYA_STATUS.get(record.status, "netral"))

    def gambar_tmt(self, record: Usulan) -> SafeString:
        return format_html('<span class="angka">{}</span>', penulisan.tanggal_pendek(record.tmt))

    def gambar_tenggat(self, record: Usulan) -> str:
        if record.tenggat is None:
            return KOSONG
        teks = penulisan.tanggal_pendek(record.tenggat)
        return f"{teks} (lewat)" if record.is_lewat else teks
