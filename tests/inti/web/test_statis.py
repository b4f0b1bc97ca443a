"""Static files: Bootstrap from its package, and stylesheets in one piece."""

import json
import re

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import override_settings

from serang_asn.inti.web import statis

BERKAS = {
    "css/a.css": '@layer x, y;\n@import url("../b/b.min.css") layer(x);\n@import url("k.css") layer(y);\n',
    "b/b.min.css": "p { color: red }\n/*# sourceMappingURL=b.map */",
    "css/k.css": '@import url("bagian/t.css");\n',
    "css/bagian/t.css": '.t { background: url("../../img/p.svg") }\n.u { background: url(data:x) }\n',
}


def test_satukan_menulis_impor_dalam_lapisnya():
    hasil = statis.satukan("css/a.css", BERKAS.__getitem__)

    assert hasil.startswith("@layer x, y;\n@layer x {\np { color: red }\n")
    assert "@import" not in hasil
    assert "sourceMappingURL" not in hasil
    assert hasil.count("{") == hasil.count("}")


def test_satukan_membetulkan_alamat_gambar():
    hasil = statis.satukan("css/a.css", BERKAS.__getitem__)

    assert 'url("../img/p.svg")' in hasil
    assert "url(data:x)" in hasil


@pytest.mark.parametrize("nama", statis.LEMBAR_GAYA)
def test_lembar_gaya_lengkap_dan_tersusun(nama):
    def baca(statis_nama):
        with open(finders.find(statis_nama), encoding="utf-8") as berkas:  # noqa: PTH123
            return berkas.read()

    hasil = statis.satukan(nama, baca)

    assert "@import" not in re.sub(r"/\*.*?\*/", "", hasil, flags=re.DOTALL)
    assert ".data-table" in hasil
    assert ("--bs-gutter-x" in hasil) == (nama == "css/aplikasi.css")


def test_hanya_satu_berkas_bootstrap_yang_disajikan():
    nama = [nama for nama, _ in statis.PencariBootstrap().list([])]

    assert nama == ["bootstrap.min.css"]
    assert finders.find("bootstrap/bootstrap.min.css")
    assert finders.find("bootstrap/bootstrap.css") is None


def test_collectstatic_mengulang_dari_sumber(tmp_path):
    simpanan = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "serang_asn.inti.web.statis.PenyimpananStatis"},
    }
    with override_settings(STATIC_ROOT=str(tmp_path), STORAGES=simpanan):
        for _ in range(2):
            call_command("collectstatic", interactive=False, verbosity=0)

    manifes = json.loads((tmp_path / "staticfiles.json").read_text())["paths"]
    gaya = (tmp_path / manifes["css/publik.css"]).read_text()
    assert "@layer components" in gaya
    assert (tmp_path / (manifes["css/publik.css"] + ".br")).exists()
    assert len(gaya.encode()) < 70_000
