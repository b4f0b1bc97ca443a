"""Help pages are shown to the roles they are written for."""

import pytest
from django.test import Client
from django.urls import reverse

from serang_asn.inti.models import Peran
from serang_asn.inti.registri.bantuan import bantuan
from tests.factories import AkunFactory

pytestmark = pytest.mark.django_db


def test_warga_hanya_melihat_panduan_umum(client: Client) -> None:
    isi = client.get(reverse("bantuan:list")).content.decode()

    assert "Panduan untuk warga" in isi
    assert "Mengimpor lembar kerja" not in isi
    assert client.get(reverse("bantuan:detail", args=["impor"])).status_code == 404


def test_petugas_membaca_panduan_impor(client: Client) -> None:
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    isi = client.get(reverse("bantuan:detail", args=["impor"])).content.decode()

    assert "<h1" in isi
    assert "Terapkan" in isi


def test_setiap_halaman_bantuan_mempunyai_berkas() -> None:
    assert [satu.kode for satu in bantuan if not satu.berkas.is_file()] == []


def test_halaman_panjang_mempunyai_daftar_isi_yang_menunjuk_bagiannya(client: Client) -> None:
    client.force_login(AkunFactory(peran=Peran.PETUGAS))

    panjang = client.get(reverse("bantuan:detail", args=["petugas"]))
    jangkar = [satu for satu, _ in panjang.context["naskah"].bagian]
    assert len(jangkar) > 10
    assert all(f'href="#{satu}"' in panjang.text and f'id="{satu}"' in panjang.text for satu in jangkar)
    assert "Isi halaman" not in client.get(reverse("bantuan:detail", args=["impor"])).text
