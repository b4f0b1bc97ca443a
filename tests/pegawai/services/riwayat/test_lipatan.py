"""Any sequence of adds, corrections and withdrawals leaves the state that the fold of the events gives, and
what the check page showed is what came to be."""

from collections import Counter
from datetime import date
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Golongan, KedudukanHukum, Pendidikan
from pegawai.services import riwayat
from pegawai.services.riwayat import pratinjau
from serang_asn.inti.versi import versi_kini
from tests.alat.keadaan import pastikan_sama
from tests.factories import JabatanFactory, PegawaiFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
TANGGAL = st.dates(min_value=date(2010, 1, 1), max_value=date(2013, 12, 31)).map(
    lambda hari: hari.replace(day=1)
)
GOLONGAN = ("III/a", "III/b", "III/c", "IX")
KEDUDUKAN = ("AKTIF", "CLTN", "TUGAS_BELAJAR", "PENSIUN_APS")


def isi(keadaan: Any) -> tuple[Any, ...]:
    return tuple(getattr(keadaan, f.attname) for f in keadaan._meta.concrete_fields if not f.primary_key)


class RiwayatAcak(RuleBasedStateMachine):
    """One officer who writes whatever comes to mind; what the rules refuse changes nothing."""

    acara = Bundle("acara")
    urutan = count(1)
    rujukan: dict[str, Any]
    berhasil: Counter[str] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.pegawai = PegawaiFactory(nip=f"19850314201001{1 + next(self.urutan):04d}")
        self.tulis("kedudukan", tmt=date(2010, 1, 1), jenis_asn="CPNS", kedudukan=self.rujukan["AKTIF"])

    def tulis(self, riwayat_apa: str, **isian: Any) -> Any:
        dugaan = pratinjau.tambah(pegawai=self.pegawai, jenis=riwayat_apa, isian=isian)
        try:
            satu = riwayat.tambah(
                pegawai=self.pegawai, jenis=riwayat_apa, isian=isian, oleh=None, alasan="acak"
            )
        except riwayat.RiwayatDitolak:
            assert dugaan.larangan
            return multiple()
        assert not dugaan.larangan
        self.sama_dengan(dugaan, "tambah")
        return satu

    def sama_dengan(self, dugaan: pratinjau.Pratinjau, apa: str) -> None:
        self.berhasil[apa] += 1
        nyata = self.pegawai.keadaan.order_by("mulai")
        assert [isi(satu) for satu in dugaan.sesudah] == [isi(satu) for satu in nyata]

    @rule(
        target=acara, tmt=TANGGAL, asn=st.sampled_from(["CPNS", "PNS", "PPPK"]), k=st.sampled_from(KEDUDUKAN)
    )
    def kedudukan(self, tmt: date, asn: str, k: str) -> Any:
        return self.tulis("kedudukan", tmt=tmt, jenis_asn=asn, kedudukan=self.rujukan[k])

    @rule(target=acara, tmt=TANGGAL, g=st.sampled_from(GOLONGAN), jenis=st.sampled_from(["reguler", "lain"]))
    def pangkat(self, tmt: date, g: str, jenis: str) -> Any:
        return self.tulis("pangkat", tmt=tmt, golongan=self.rujukan[g], jenis=jenis)

    @rule(target=acara, tmt=TANGGAL, j=st.integers(0, 1), u=st.integers(0, 1))
    def jabatan(self, tmt: date, j: int, u: int) -> Any:
        return self.tulis(
            "jabatan", tmt=tmt, jabatan=self.rujukan["jabatan"][j], unit=self.rujukan["unit"][u]
        )

    @rule(target=acara, tmt=TANGGAL, p=st.integers(0, 2))
    def pendidikan(self, tmt: date, p: int) -> Any:
        return self.tulis("pendidikan", tmt=tmt, pendidikan=self.rujukan["pendidikan"][p])

    @rule(satu=acara, tmt=TANGGAL)
    def koreksi(self, satu: Any, tmt: date) -> None:
        dugaan = pratinjau.koreksi(riwayat=satu, isian={"tmt": tmt})
        try:
            riwayat.koreksi(
                riwayat=satu, isian={"tmt": tmt}, versi=versi_kini(satu), alasan="acak", oleh=None
            )
        except KesalahanAturan:
            return
        self.sama_dengan(dugaan, "koreksi")

    @rule(satu=acara)
    def batalkan(self, satu: Any) -> None:
        dugaan = pratinjau.batalkan(riwayat=satu)
        try:
            riwayat.batalkan(riwayat=satu, versi=versi_kini(satu), alasan="acak", oleh=None)
        except KesalahanAturan:
            return
        self.sama_dengan(dugaan, "batal")

    @invariant()
    def sama(self) -> None:
        pastikan_sama(self.pegawai)


def test_urutan_apa_pun_sama_dengan_lipatan() -> None:
    RiwayatAcak.rujukan = {
        **{kode: Golongan.objects.get(kode=kode) for kode in GOLONGAN},
        **{kode: KedudukanHukum.objects.get(kode=kode) for kode in KEDUDUKAN},
        "jabatan": [JabatanFactory(kode=f"UJI-{n}", nama=f"Jabatan {n}") for n in range(2)],
        "unit": [UnitKerjaFactory() for _ in range(2)],
        "pendidikan": list(
            Pendidikan.objects.filter(tingkat__kode__in=["D3", "S1", "S2"]).order_by("pk")[:3]
        ),
    }

    run_state_machine_as_test(
        RiwayatAcak,
        settings=settings(
            max_examples=20, stateful_step_count=15, deadline=None, derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip

    assert min(RiwayatAcak.berhasil[apa] for apa in ("tambah", "koreksi", "batal")) >= 5  # it went somewhere
