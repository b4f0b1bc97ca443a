"""Personnel services: kinds of proposal, letters, eligibility."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pegawai.domain.kelayakan.dosir import Pelatihan
from pegawai.domain.kelayakan.mesin import Mesin
from pegawai.domain.surat.jenis import JenisSurat
from pegawai.registri.riwayat import tidak_pernah
from serang_asn.inti.registri import Registri


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


def tanpa_bahan(daftar: Sequence[Any]) -> Mapping[int, Mapping[str, Any]]:
    """The records that a letter needs beyond what was asked, of a kind that needs none."""
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
    or numbers, from what was asked. bahan_surat (proposals of the kind): the values that must be looked up,
    by key of the proposal, in a number of queries that does not grow.
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
    bahan_surat: Callable[[Sequence[Any]], Mapping[int, Mapping[str, Any]]] = tanpa_bahan
    is_tunggal: bool = True
    is_sensitif: Callable[[Mapping[str, Any]], bool] = tidak_pernah
    url_mulai: str = ""
    panel: str = ""
    siapkan: Callable[[Any, Any], dict[str, Any]] = tanpa_panel
    kelayakan: str = ""
    siap: str = ""


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


jenis_usulan: Registri[JenisUsulan] = Registri("jenis_usulan")
jenis_surat: Registri[JenisSurat] = Registri("jenis_surat")
jenis_kelayakan: Registri[JenisKelayakan] = Registri("jenis_kelayakan")
sumber_pelatihan: Registri[SumberPelatihan] = Registri("sumber_pelatihan")
