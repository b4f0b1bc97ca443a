"""What one person's page of competencies shows: standard, evidence, gap, needs; for this post or another."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import OuterRef, Subquery

from pegawai.models import Jabatan, KeadaanPegawai, Pegawai
from pegawai.models.riwayat import PredikatKinerja, RiwayatKinerja
from pelatihan.domain import kebutuhan
from pelatihan.domain.jam_pelajaran import JpTahunan
from pelatihan.domain.kesenjangan import PERSEN_BIASA, Butir, Kategori, kategori, kesesuaian
from pelatihan.domain.kompetensi import Bukti, SumberPenilaian, bukti_berlaku
from pelatihan.models import KamusKompetensi, Pelatihan, PelatihanKompetensi, PenilaianKompetensi
from pelatihan.models.ketentuan import get_nilai
from pelatihan.selectors.kesenjangan import KINERJA
from pelatihan.selectors.riwayat import get_riwayat_jp
from pelatihan.selectors.standar import list_standar

OPTIMAL, CUKUP = "kompetensi.jpm.optimal", "kompetensi.jpm.cukup"
KEAHLIAN = "ahli_"
LABEL_KATEGORI = {
    Kategori.OPTIMAL: ("Optimal", "baik"),
    Kategori.CUKUP: ("Cukup optimal", "waspada"),
    Kategori.KURANG: ("Kurang optimal", "bahaya"),
}


@dataclass(frozen=True, slots=True)
class BarisKompetensi:
    """One competency the post asks. bukti: the assessment that counts; pelatihan: courses that would help."""

    kompetensi: KamusKompetensi
    butir: Butir
    bukti: PenilaianKompetensi | None
    pelatihan: Sequence[Pelatihan] = ()


@dataclass(frozen=True, slots=True)
class RekamKompetensi:
    """The page. kesesuaian: job person match in percent, None when nothing was assessed."""

    pegawai: Pegawai
    keadaan: KeadaanPegawai | None
    jabatan: Jabatan | None
    baris: Sequence[BarisKompetensi]
    kesesuaian: Decimal | None
    kategori: tuple[str, str] | None
    wajib: Sequence[kebutuhan.Wajib]
    jp: JpTahunan
    riwayat: Sequence[PenilaianKompetensi] = field(default=())

    @property
    def kebutuhan(self) -> list[BarisKompetensi]:
        """Gaps, the heaviest first."""
        bergap = [satu for satu in self.baris if satu.butir.kesenjangan]
        return sorted(bergap, key=lambda satu: (-satu.butir.poin, satu.kompetensi.urut))

    @property
    def belum_dinilai(self) -> list[BarisKompetensi]:
        return [satu for satu in self.baris if satu.butir.dimiliki is None]


def get_rekam(pegawai: Pegawai, pada: date, *, jabatan: Jabatan | None = None) -> RekamKompetensi:
    """Return what `pegawai` holds against the present post, or `jabatan`; queries do not grow with rows."""
    kinerja = RiwayatKinerja.objects.sah().filter(pegawai=OuterRef("pegawai"), tahun=pada.year - 1)
    keadaan = (
        KeadaanPegawai.objects.pada(pada)
        .filter(pegawai=pegawai)
        .select_related("jabatan__jenjang", "unit")
        .annotate(predikat=Subquery(kinerja.values("predikat")[:1]))
        .first()
    )
    parameter = get_nilai(pada, OPTIMAL, CUKUP, *(KINERJA + satu for satu in PredikatKinerja.values))
    persen = int(parameter.get(f"{KINERJA}{getattr(keadaan, 'predikat', '')}", PERSEN_BIASA))
    dinilai_untuk = jabatan or (keadaan.jabatan if keadaan else None)
    penilaian = _penilaian(pegawai)
    riwayat_jp = get_riwayat_jp(pegawai, pada=pada)
    baris = _baris(dinilai_untuk, penilaian, pada, persen)
    nilai = kesesuaian([satu.butir for satu in baris])
    diikuti = {satu.jenis.kode for satu in riwayat_jp.riwayat}
    daftar_wajib = kebutuhan.wajib(
        keadaan.jenis_asn if keadaan else "", dinilai_untuk.jenis if dinilai_untuk else None
    )
    return RekamKompetensi(
        pegawai, keadaan, dinilai_untuk, baris, nilai, _kategori(nilai, parameter),
        kebutuhan.belum_diikuti(daftar_wajib, diikuti), riwayat_jp.tahun_ini, penilaian,
    )  # fmt: skip


def _penilaian(pegawai: Pegawai) -> list[PenilaianKompetensi]:
    semua = PenilaianKompetensi.objects.sah().filter(pegawai=pegawai)
    return [*semua.select_related("kompetensi", "dokumen").order_by("-tanggal", "kompetensi__urut", "-pk")]


def _baris(
    jabatan: Jabatan | None, penilaian: list[PenilaianKompetensi], pada: date, persen: int
) -> list[BarisKompetensi]:
    if jabatan is None:
        return []
    syarat = {satu.kompetensi_id: satu for satu in list_standar([jabatan.pk], pada)[jabatan.pk]}
    kamus = KamusKompetensi.objects.filter(pk__in=syarat).order_by("urut", "kode")
    hasil = []
    for satu in kamus:
        bukti = pilih_bukti([p for p in penilaian if p.kompetensi_id == satu.pk], pada)
        s = syarat[satu.pk]
        butir = Butir(s.tingkat, bukti.tingkat if bukti else None, s.kepentingan, persen)
        hasil.append(BarisKompetensi(satu, butir, bukti))
    return _dengan_pelatihan(hasil)


def pilih_bukti(daftar: Collection[PenilaianKompetensi], pada: date) -> PenilaianKompetensi | None:
    """Return the assessment of one competency that counts on `pada`."""
    bukti = {
        Bukti(SumberPenilaian(p.sumber_penilaian), p.tanggal, p.berlaku_sampai, p.tingkat): p for p in daftar
    }
    terpilih = bukti_berlaku(bukti, pada)
    return bukti[terpilih] if terpilih else None


def _kategori(nilai: Decimal | None, parameter: Mapping[str, Decimal]) -> tuple[str, str] | None:
    if nilai is None or OPTIMAL not in parameter or CUKUP not in parameter:
        return None
    return LABEL_KATEGORI[kategori(nilai, parameter[OPTIMAL], parameter[CUKUP])]


def _dengan_pelatihan(daftar: list[BarisKompetensi]) -> list[BarisKompetensi]:
    bergap = {satu.kompetensi.pk: satu.butir for satu in daftar if satu.butir.kesenjangan}
    cocok: dict[int, list[Pelatihan]] = {}
    hasil_belajar = PelatihanKompetensi.objects.filter(kompetensi__in=bergap, pelatihan__is_aktif=True)
    for satu in hasil_belajar.select_related("pelatihan").order_by("pelatihan__biaya", "pelatihan__nama"):
        if satu.ke_tingkat > (bergap[satu.kompetensi_id].dimiliki or 0):
            cocok.setdefault(satu.kompetensi_id, []).append(satu.pelatihan)
    return [
        BarisKompetensi(satu.kompetensi, satu.butir, satu.bukti, cocok.get(satu.kompetensi.pk, ()))
        for satu in daftar
    ]


def jabatan_berikut(keadaan: KeadaanPegawai | None) -> Jabatan | None:
    """Return the post one level above in the same function, by name; None if there is none. One query."""
    jabatan: Any = keadaan.jabatan if keadaan else None
    if jabatan is None or jabatan.jenjang is None or jabatan.jenjang.nama not in jabatan.nama:
        return None
    pola = jabatan.nama.replace(jabatan.jenjang.nama, "{}")
    sejenis = Jabatan.objects.filter(
        jenis=jabatan.jenis, rumpun=jabatan.rumpun, jenjang__urut__lt=jabatan.jenjang.urut
    ).select_related("jenjang")
    cocok = [
        satu
        for satu in sejenis
        if satu.jenjang
        and satu.nama == pola.format(satu.jenjang.nama)
        and satu.jenjang.kode.startswith(KEAHLIAN) == jabatan.jenjang.kode.startswith(KEAHLIAN)
    ]
    return max(cocok, key=lambda satu: satu.jenjang.urut if satu.jenjang else 0, default=None)
