"""The registries pegawai offers: what a higher app may add to headcounts, employee pages,
imports and histories."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from pegawai.domain.jatuh_tempo import JatuhTempo
from pegawai.domain.jumlah import Nilai
from pegawai.domain.kelayakan.dosir import Pelatihan
from pegawai.domain.kelayakan.mesin import Mesin
from pegawai.domain.surat.jenis import JenisSurat
from pegawai.domain.temuan import Temuan
from serang_asn.inti.registri import Registri, Terdaftar


class DaftarNilai(Protocol):
    """Reads the values of a dimension: those with the given raw values or codes, or all of them."""

    def __call__(
        self,
        *,
        mentah: Collection[Any] | None = None,
        kode: Collection[str] | None = None,
    ) -> Iterable[tuple[Any, Nilai]]: ...


def tanpa_parameter(pada: date) -> dict[str, Any]:
    """The parameters of an expression that needs none but `pada`."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimensi:
    """One way to divide employees; every state has at most one value of it (NULL: no data).

    kolom: SQL on the state `k` that is grouped by, cheap; may use %(pada)s and the names of `parameter`.
    nilai: reads names and order of the raw values of `kolom` (or of `peta`).
    gabung: LEFT JOIN that `kolom` needs, at most one row per state.
    peta: SELECT of (kunci, nilai) that turns `kolom` into the raw value after the count; few rows.
    parameter: query parameters of `kolom` and `gabung` for the day asked, named after the dimension.
    pilihan: few enough values to offer them all in a form.
    """

    kode: str
    urut: int
    label: str
    kolom: str
    nilai: DaftarNilai
    gabung: str = ""
    peta: str = ""
    parameter: Callable[[date], dict[str, Any]] = field(default=tanpa_parameter)
    pilihan: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelPegawai:
    """One panel of the employee page. `siapkan` (pegawai, pada, akun) gives its context, None hides it."""

    kode: str
    urut: int
    judul: str
    template: str
    siapkan: Callable[[Any, date, Any], dict[str, Any] | None]
    boleh: Callable[[Any], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class AksiMassal:
    """What may be done with a selection of the employee list. url: address (`reverse_lazy`) that takes the
    selection as a POST; `pegawai.selectors.terpilih.get_pilihan` reads it there. ikon: heroicons name."""

    kode: str
    urut: int
    label: str
    url: Any
    boleh: Callable[[Any], bool]
    ikon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelUnit:
    """One panel of the page of a unit. `siapkan` (unit, pada, akun) gives its context, None hides it.

    The template gets that context, `judul` and `unit`; queries it costs come on top of those of the page.
    """

    kode: str
    urut: int
    judul: str
    template: str
    siapkan: Callable[[Any, date, Any], dict[str, Any] | None]
    boleh: Callable[[Any], bool]


def tanpa_aturan(riwayat: Any, karier: Any) -> Iterable[Temuan]:
    """The rules of a history that has none but those of its table."""
    return ()


def tidak_pernah(riwayat: Any) -> bool:
    """No event of this history is sensitive."""
    return False


def selalu(riwayat: Any) -> bool:
    """Every event of this history is sensitive."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisRiwayat:
    """One history that officers write: its table, the fields of an event, its form and its rules.

    judul: name of the history; satuan: one event of it, in a sentence. hari: field of the day from which an
    event holds, empty when it has none. isian: fields that say what happened, in the order of the form; those
    of the decree are common to all. formulir: dotted path of the form class. aturan: findings about an event
    of a person with this `karier` (`pegawai.domain.riwayat.karier.Karier`, without the event itself).
    aturan_batal: the same for withdrawing an event. perlu: histories that `karier` must hold beyond standing,
    rank, post and degree. sensitif: whether an event may be seen only by those who may read sensitive data.
    sebagian_sensitif: heading and condition of the sensitive events, where only some are. sebut: expression
    that names an event in a list of documents.
    """

    kode: str
    urut: int
    judul: str
    satuan: str
    model: Any
    hari: str
    isian: tuple[str, ...]
    formulir: str
    aturan: Callable[[Any, Any], Iterable[Temuan]] = tanpa_aturan
    aturan_batal: Callable[[Any, Any], Iterable[Temuan]] | None = None
    perlu: Collection[str] = ()
    sensitif: Callable[[Any], bool] = tidak_pernah
    sebagian_sensitif: tuple[str, Mapping[str, Any]] | None = None
    sebut: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelRiwayat:
    """A history table of a higher app; undoing an import looks at it and withdraws events in it."""

    kode: str
    urut: int
    model: Any


class JenisImpor(Terdaftar, Protocol):
    """One kind of spreadsheet that can be imported; the rest of its shape belongs to the importer."""

    @property
    def judul(self) -> str: ...
    @property
    def sumber_daya(self) -> Any: ...
    @property
    def diubah(self) -> Any: ...
    @property
    def satuan(self) -> str: ...
    @property
    def rujukan(self) -> Mapping[str, Any]: ...
    @property
    def can_buat_rujukan(self) -> bool: ...
    @property
    def akibat_batal(self) -> str: ...
    @property
    def kebijakan(self) -> Mapping[str, Any]: ...


dimensi: Registri[Dimensi] = Registri("dimensi")
panel_pegawai: Registri[PanelPegawai] = Registri("panel_pegawai")
aksi_massal: Registri[AksiMassal] = Registri("aksi_massal")
panel_unit: Registri[PanelUnit] = Registri("panel_unit")
jenis_impor: Registri[JenisImpor] = Registri("jenis_impor")
jenis_riwayat: Registri[JenisRiwayat] = Registri("jenis_riwayat")
tabel_riwayat: Registri[TabelRiwayat] = Registri("tabel_riwayat")


@dataclass(frozen=True, slots=True, kw_only=True)
class SumberJatuhTempo:
    """Things that fall due and that a higher app knows of (a certificate that ends, a training to attend).

    `siapkan` (pegawai, pada, akun) gives the rows for the day; it asks the database once at most.
    """

    kode: str
    urut: int
    siapkan: Callable[[Any, date, Any], Iterable[JatuhTempo]]
    boleh: Callable[[Any], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelDrh:
    """One table of the daftar riwayat hidup: rows of text, oldest first."""

    judul: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BagianDrh:
    """A table that a higher app adds to a chapter of the daftar riwayat hidup.

    bab: number of the chapter in the official form ("II" education, "V" experience, "VII" organisations).
    """

    kode: str
    urut: int
    bab: str
    siapkan: Callable[[Any], TabelDrh]


jatuh_tempo: Registri[SumberJatuhTempo] = Registri("jatuh_tempo")
bagian_drh: Registri[BagianDrh] = Registri("bagian_drh")


@dataclass(frozen=True, slots=True, kw_only=True)
class SyaratBerkas:
    """One line of the checklist of papers. jenis_dokumen: kind under which an uploaded file is kept.

    arsip: histories whose newest event has the paper, the first that has one wins; ke: which event from the
    newest, 0 the newest itself.
    """

    kode: str
    judul: str
    wajib: bool = True
    jenis_dokumen: str = "usulan"
    bantuan: str = ""
    arsip: tuple[str, ...] = ()
    ke: int = 0


def tanpa_syarat(pegawai: Any, isian: Mapping[str, Any], pada: date) -> Iterable[Any]:
    """The conditions of a kind that has none."""
    return ()


def tanpa_panel(usulan: Any, akun: Any) -> dict[str, Any]:
    """The panel of a kind that has none."""
    return {}


def isian_usulan(usulan: Any) -> Mapping[str, Any]:
    """What a letter says of a proposal whose kind says nothing else: what was asked."""
    isian: Mapping[str, Any] = usulan.isian
    return isian


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisUsulan:
    """One kind of proposal that goes through the shared workflow.

    kelompok: heading under which the kind is offered. pengaju: who may begin one – values of `Peran`, where
    `pegawai` means for oneself. formulir: dotted path of a `pegawai.forms.usulan.IsianForm`. berkas: its
    checklist. syarat (pegawai, isian, pada): conditions (`pegawai.domain.syarat.Syarat`) with their articles;
    one that is not met forbids handing in. tulis (usulan, oleh): writes what was decided and returns the
    codes of what it wrote, never empty: `{"riwayat": [[jenis, kode], …]}`. batal (usulan, oleh, alasan):
    takes it back. surat: code of the letter it ends in, empty for none. ringkas: what is asked, in a line.
    is_sensitif (isian): only who has a part in it, or reads sensitive data, sees it. url_mulai: name of the
    page on which one begins, when the common form cannot. panel: template that its page adds, filled by
    `siapkan` (usulan, akun).
    isi_surat (usulan): values of the letter's own placeholders (`pegawai.domain.surat.jenis`), as text, dates
    or numbers.
    kelayakan: code of the eligibility it rests on, empty for none. siap: code of the parameter that says how
    many months ahead drafts of it are prepared, empty for never.
    """

    kode: str
    urut: int
    judul: str
    uraian: str
    kelompok: str
    pengaju: frozenset[str]
    formulir: str
    tulis: Callable[[Any, Any], Mapping[str, Any]]
    batal: Callable[[Any, Any, str], None]
    ringkas: Callable[[Mapping[str, Any]], str]
    berkas: tuple[SyaratBerkas, ...] = ()
    syarat: Callable[[Any, Mapping[str, Any], date], Iterable[Any]] = tanpa_syarat
    surat: str = ""
    isi_surat: Callable[[Any], Mapping[str, Any]] = isian_usulan
    is_tunggal: bool = True
    is_sensitif: Callable[[Mapping[str, Any]], bool] = tidak_pernah
    url_mulai: str = ""
    panel: str = ""
    siapkan: Callable[[Any, Any], dict[str, Any]] = tanpa_panel
    kelayakan: str = ""
    siap: str = ""


jenis_usulan: Registri[JenisUsulan] = Registri("jenis_usulan")
jenis_surat: Registri[JenisSurat] = Registri("jenis_surat")


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisKelayakan:
    """One kind of eligibility: the engine, the histories it reads, how its answer is shown.

    perlu: histories beyond standing, rank, post and degree, of those that `selectors.kelayakan` reads.
    rincian: details that a page shows, with their labels. sensitif: the answer as such tells of health or
    family, so lists leave the kind out and only the employee sees it on a page. is_nilai: a score rather
    than a right, complete or not, without a day.
    """

    kode: str
    urut: int
    judul: str
    kelompok: str
    mesin: Mesin
    perlu: Collection[str] = ()
    rincian: Mapping[str, str] = field(default_factory=dict)
    sensitif: bool = False
    is_nilai: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SumberPelatihan:
    """Finished trainings by the knowledge of a higher app, for the dossiers of eligibility.

    `baca` (keys of employees) gives theirs by key, in one query however many they are.
    """

    kode: str
    urut: int
    baca: Callable[[Collection[int]], Mapping[int, Collection[Pelatihan]]]


jenis_kelayakan: Registri[JenisKelayakan] = Registri("jenis_kelayakan")
sumber_pelatihan: Registri[SumberPelatihan] = Registri("sumber_pelatihan")


class PembacaEkspor(Protocol):
    """Gives the rows of a kind of import as `akun` may see them (None: all), staged column → value."""

    def __call__(self, akun: Any) -> Iterable[dict[str, Any]]: ...


def boleh_semua(akun: Any) -> bool:
    """Everyone who may export at all may export this."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class EksporImpor:
    """The records that a kind of import writes, in the shape in which it reads them.

    kode: that of the kind. boleh: what an account needs beyond the right to see employees; sensitif: the
    reading of each employee has to be logged.
    """

    kode: str
    urut: int
    baca: PembacaEkspor
    boleh: Callable[[Any], bool] = boleh_semua
    sensitif: bool = False


ekspor_impor: Registri[EksporImpor] = Registri("ekspor_impor")
