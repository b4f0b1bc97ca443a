"""The command `skm` against a survey computed by hand."""

import json

import pytest
from django.core.management import CommandError, call_command

from tests.factories import UnitKerjaFactory
from tests.factories.transparansi import HARI, buat_penilaian
from tests.transparansi.domain.test_skm import LIMA
from transparansi.models import ResponsSurvei

pytestmark = pytest.mark.django_db
RENTANG = ("--dari", "2026-03-01", "--sampai", "2026-03-02")


def jalankan(capsys, *argumen):
    call_command("skm", *argumen, "--json")
    return json.loads(capsys.readouterr().out)


def test_hasil_dihitung_tangan(capsys):
    dinas = UnitKerjaFactory()
    bawah = UnitKerjaFactory(induk=dinas)
    for jawaban in LIMA[:3]:
        buat_penilaian(dinas, jawaban=jawaban)
    buat_penilaian(bawah, jawaban=LIMA[3])
    ResponsSurvei.objects.create(
        unit=bawah, hari=HARI, **{f"u{n}": nilai for n, nilai in enumerate(LIMA[4], start=1)}
    )
    buat_penilaian(dinas, jawaban=[1] * 9, keadaan="disisihkan", alasan_sisih="semenit")
    buat_penilaian(dinas, jawaban=[1] * 9, keadaan="terbuka")
    buat_penilaian(dinas, jawaban=[1] * 9, hari=HARI.replace(day=3))
    buat_penilaian(UnitKerjaFactory(), jawaban=[1] * 9)

    hasil = jalankan(capsys, "--unit", dinas.kode, *RENTANG)

    assert hasil == {
        "unit": dinas.kode, "responden": 5,
        "unsur": {"U1": 3.6, "U2": 3.2, "U3": 2.6, "U4": 4.0, "U5": 3.2, "U6": 3.4, "U7": 3.6, "U8": 2.6,
                  "U9": 3.2},
        "nrr_tertimbang": 3.2667, "ikm": 81.67, "mutu": "B", "selang": hasil["selang"], "dikesampingkan": 1,
    }  # fmt: skip
    assert hasil["selang"][0] < 81.67 < hasil["selang"][1]


def test_tanpa_responden(capsys):
    unit = UnitKerjaFactory()

    hasil = jalankan(capsys, "--unit", unit.kode, *RENTANG)

    assert (hasil["responden"], hasil["ikm"], hasil["mutu"], hasil["selang"]) == (0, None, None, None)


def test_cetakan_dibaca_orang(capsys):
    unit = UnitKerjaFactory()
    buat_penilaian(unit, jawaban=[4] * 9)

    call_command("skm", "--unit", unit.kode, *RENTANG)

    assert "IKM 100,00 (selang 100,00–100,00), mutu A (Sangat baik)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (("--unit", "TIDAK-ADA", *RENTANG), "Tidak ada unit"),
        (("--unit", "U-SKM", "--dari", "kemarin", "--sampai", "2026-03-02"), "kemarin"),
        (("--unit", "U-SKM", "--dari", "2026-03-03", "--sampai", "2026-03-02"), "setelah tanggal dari"),
    ],
)
def test_penolakan(argumen, pesan):
    UnitKerjaFactory(kode="U-SKM")

    with pytest.raises(CommandError, match=pesan):
        call_command("skm", *argumen)
