"""Kinds declared as a table: one line for a column, with all that reading, template and help need of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pegawai.domain.impor import kamus, periksa, periksa_isian
from pegawai.domain.impor.jenis import Bidang, JenisImpor, Pemeriksa, Tipe


@dataclass(frozen=True, slots=True)
class Isian:
    """One column of a kind.

    arti and contoh: what the template says; pilihan: code → label, the only values taken; ejaan:
    further spelling → code; rentang: least and greatest number; panjang: most characters; is_rupiah: an
    amount of money; tahun_ke_depan: how far ahead a date may lie; is_turun: a blank
    cell of a merged column holds the text above.
    """

    nama: str
    label: str
    tipe: Tipe = Tipe.TEKS
    wajib: bool = False
    arti: str = ""
    contoh: str = ""
    pilihan: Mapping[str, str] = field(default_factory=dict)
    ejaan: Mapping[str, str] = field(default_factory=dict)
    rentang: tuple[int, int] | None = None
    panjang: int = 0
    is_rupiah: bool = False
    tahun_ke_depan: int = 1
    is_turun: bool = False

    @property
    def judul(self) -> str:
        """The heading in templates and exports."""
        return self.label.upper()

    @property
    def bidang(self) -> Bidang:
        """The field as the reading engine needs it."""
        return Bidang(
            self.nama,
            self.label,
            self.tipe,
            wajib=self.wajib,
            is_turun=self.is_turun,
            tahun_ke_depan=self.tahun_ke_depan,
        )


NIP = Isian(
    "nip", "NIP", Tipe.NIP, wajib=True, arti="NIP 18 angka, sebagai teks.", contoh="198503142010012001"
)
NAMA = Isian(
    "nama", "Nama pegawai", Tipe.NAMA, arti="Untuk memeriksa apakah NIP-nya benar; tidak mengubah data.",
    contoh="Siti Aminah",
)  # fmt: skip
SK = (
    Isian("sk_nomor", "Nomor SK", arti="Nomor surat keputusan.", contoh="823/12/BKPSDM/2019", panjang=100),
    Isian("sk_tanggal", "Tanggal SK", Tipe.TANGGAL, arti="Tanggal surat keputusan.", contoh="15-03-2019"),
    Isian("sk_pejabat", "Pejabat penetap", arti="Jabatan yang menetapkan.", contoh="Wali Kota Serang",
          panjang=150),
)  # fmt: skip
_CARA = {
    Tipe.BULAT: "Tulis angka saja, misalnya 4.",
    Tipe.DESIMAL: "Tulis angka, misalnya 86,5.",
    Tipe.TAHUN: "Tulis empat angka, misalnya 2008.",
    Tipe.PENDIDIKAN: "Tulis tingkatnya, misalnya SMA, D3, atau S1.",
}
"""What to write instead of a cell that cannot be read, by type."""
CATATAN = Isian("catatan", "Catatan", arti="Keterangan bebas.", panjang=300)


def susun(
    kode: str,
    nama: str,
    daftar: Sequence[Isian],
    *,
    jangkar: tuple[str, ...],
    urut: int,
    pemeriksa: Iterable[Pemeriksa] = (),
    peringatan: Iterable[str] = (),
) -> JenisImpor:
    """Return the kind that a table of columns declares, with the checks that follow from the table."""
    return JenisImpor(
        kode=kode,
        nama=nama,
        bidang=tuple(satu.bidang for satu in daftar),
        sinonim=kamus.sinonim(kode, {satu.nama: satu.judul for satu in daftar}),
        jangkar=jangkar,
        pemeriksa=(
            periksa_isian.pemeriksa_pilihan({satu.nama: satu for satu in daftar if satu.pilihan}),
            periksa_isian.pemeriksa_rupiah([satu.nama for satu in daftar if satu.is_rupiah]),
            periksa_isian.pemeriksa_terbaca({s.nama: _CARA[s.tipe] for s in daftar if s.tipe in _CARA}),
            periksa.periksa_wajib,
            periksa_isian.pemeriksa_rentang({s.nama: s.rentang for s in daftar if s.rentang}),
            periksa_isian.pemeriksa_panjang({satu.nama: satu.panjang for satu in daftar if satu.panjang}),
            *pemeriksa,
        ),
        peringatan=frozenset(peringatan),
        urut=urut,
    )
