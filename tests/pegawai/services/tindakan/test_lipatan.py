"""Any sequence of hires, moves, leaves, returns and undos leaves the state that the fold of the events gives;
undoing the newest action brings back the very state before it."""

from collections import Counter
from datetime import date
from itertools import count
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import KedudukanHukum, Pegawai
from pegawai.services.tindakan import batal, keluar, massal, masuk
from serang_asn.inti.kemajuan import DIAM
from tests.alat.keadaan import pastikan_keadaan, pastikan_sama, tersimpan
from tests.factories import AkunFactory, JabatanFactory, UnitKerjaFactory
from tests.pegawai.services.tindakan.bekal import SK, pendatang

pytestmark = pytest.mark.django_db
TANGGAL = st.dates(min_value=date(2025, 1, 1), max_value=date(2026, 10, 1)).map(
    lambda hari: hari.replace(day=1)
)
KELUAR = ("PENSIUN_APS", "CLTN", "TUGAS_BELAJAR", "PINDAH_KELUAR", "MENINGGAL")


class MutasiAcak(RuleBasedStateMachine):
    """One officer who acts on a handful of people; what the rules refuse changes nothing."""

    urutan = count(1)
    rujukan: dict[str, Any]
    berhasil: Counter[str] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.tindakan: list[tuple[Any, dict[int, Any]]] = []
        self.orang: list[Pegawai] = []

    def keadaan(self) -> dict[int, Any]:
        return {
            satu.pk: tersimpan(satu) for satu in Pegawai.objects.filter(pk__in=[p.pk for p in self.orang])
        }

    def lakukan(self, apa: str, kerja: Any) -> Any:
        sebelum = self.keadaan()
        try:
            hasil = kerja()
        except KesalahanAturan:
            assert self.keadaan() == sebelum
            return None
        self.berhasil[apa] += 1
        self.tindakan.append((hasil, sebelum))
        return hasil

    @rule(tmt=TANGGAL)
    def masuk(self, tmt: date) -> None:
        nip = f"199903142025032{next(self.urutan):03d}"
        isian = pendatang(
            tmt=tmt, orang={"nip": nip},
            jabatan={"jabatan": self.rujukan["jabatan"][0], "unit": self.rujukan["unit"][0]},
        )  # fmt: skip
        hasil = self.lakukan("masuk", lambda: masuk.terapkan(isian, kode=uuid4(), oleh=self.rujukan["oleh"], alasan="acak"))  # fmt: skip  # noqa: E501
        if hasil:
            self.orang.append(Pegawai.objects.get(nip=nip))

    @precondition(lambda self: self.orang)
    @rule(tmt=TANGGAL, kode=st.sampled_from(KELUAR), siapa=st.integers(0, 9), lama=st.integers(1, 2))
    def keluar(self, tmt: date, kode: str, siapa: int, lama: int) -> None:
        pegawai = self.orang[siapa % len(self.orang)]
        ubah = keluar.Perubahan(
            kedudukan=self.rujukan[kode], tmt=tmt, sk=SK,
            selesai=tmt.replace(year=tmt.year + lama) if kode == "CLTN" else None,
        )  # fmt: skip
        self.lakukan(
            "keluar",
            lambda: keluar.terapkan(
                ubah, pegawai=pegawai, kode=uuid4(), oleh=self.rujukan["oleh"], alasan="acak"
            ),
        )

    @precondition(lambda self: self.orang)
    @rule(tmt=TANGGAL)
    def kembali(self, tmt: date) -> None:
        ubah = keluar.Perubahan(kedudukan=self.rujukan["AKTIF"], tmt=tmt, sk=SK)
        for pegawai in self.orang:
            self.lakukan(
                "kembali",
                lambda pegawai=pegawai: keluar.terapkan(
                    ubah, pegawai=pegawai, kode=uuid4(), oleh=self.rujukan["oleh"], alasan="acak"
                ),
            )

    @precondition(lambda self: self.orang)
    @rule(tmt=TANGGAL, u=st.integers(0, 2), j=st.integers(0, 2))
    def pindah(self, tmt: date, u: int, j: int) -> None:
        def kerja() -> Any:
            tindakan = massal.susun_pindah(
                pegawai=self.orang, unit=self.rujukan["unit"][u], tmt=tmt, sk=SK, oleh=self.rujukan["oleh"],
                jabatan=self.rujukan["jabatan"][j] if j < 2 else None,
            )  # fmt: skip
            massal.terapkan(kemajuan=DIAM, tindakan_id=tindakan.pk, alasan="acak")
            tindakan.refresh_from_db()
            return tindakan

        self.lakukan("pindah", kerja)

    @precondition(lambda self: self.tindakan)
    @rule()
    def batalkan_terakhir(self) -> None:
        tindakan, sebelum = self.tindakan.pop()
        batal.batalkan(tindakan=tindakan, alasan="acak", oleh=self.rujukan["oleh"])
        self.lupakan_yang_hilang()
        assert self.keadaan() == sebelum
        self.berhasil["batal terakhir"] += 1

    @precondition(lambda self: len(self.tindakan) > 1)
    @rule(mana=st.integers(0, 9))
    def batalkan_lama(self, mana: int) -> None:
        tindakan, _ = self.tindakan[mana % (len(self.tindakan) - 1)]
        boleh = batal.daftar_halangan(tindakan) == []
        sebelum = self.keadaan()
        try:
            batal.batalkan(tindakan=tindakan, alasan="acak", oleh=self.rujukan["oleh"])
        except KesalahanAturan:
            assert self.keadaan() == sebelum
            return
        assert boleh
        self.lupakan_yang_hilang()
        self.tindakan = []  # the states noted before no longer come back
        self.berhasil["batal lama"] += 1

    def lupakan_yang_hilang(self) -> None:
        ada = set(Pegawai.objects.values_list("pk", flat=True))
        self.orang = [satu for satu in self.orang if satu.pk in ada]

    @invariant()
    def sama(self) -> None:
        for satu in self.orang:
            pastikan_sama(satu)


def test_urutan_tindakan_apa_pun_sama_dengan_lipatan() -> None:
    MutasiAcak.rujukan = {
        **{kode: KedudukanHukum.objects.get(kode=kode) for kode in (*KELUAR, "AKTIF")},
        "jabatan": [JabatanFactory(kode=f"UJI-{n}", nama=f"Jabatan {n}") for n in range(2)],
        "unit": [UnitKerjaFactory() for _ in range(3)],
        "oleh": AkunFactory(peran="petugas"),
    }

    run_state_machine_as_test(
        MutasiAcak,
        settings=settings(
            max_examples=15, stateful_step_count=14, deadline=None, derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip

    pastikan_keadaan()
    perlu = ("masuk", "keluar", "kembali", "pindah", "batal terakhir", "batal lama")
    assert {apa: MutasiAcak.berhasil[apa] >= 2 for apa in perlu} == dict.fromkeys(
        perlu, True
    )  # it went somewhere
