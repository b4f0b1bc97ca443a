"""Writes the catalogue of courses."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction

from pelatihan.models import Pelatihan, PelatihanKompetensi
from pelatihan.services.kesalahan import dijelaskan
from serang_asn.inti.jejak import sebagai


@transaction.atomic
def simpan(
    *, pelatihan: Pelatihan, prasyarat: Iterable[Pelatihan], hasil_belajar: Mapping[int, int], oleh: Any
) -> Pelatihan:
    """Write a course with what must come before it and what it teaches.

    hasil_belajar: key of the competency → level to which the course leads. Raises PelatihanDitolak.
    """
    with sebagai(akun_id=oleh.pk, asal="pelatihan.katalog"), dijelaskan():
        pelatihan.save()
        pelatihan.prasyarat.set(prasyarat)
        lama = {satu.kompetensi_id: satu for satu in pelatihan.hasil_belajar.all()}
        PelatihanKompetensi.objects.filter(
            pk__in=[satu.pk for kunci, satu in lama.items() if kunci not in hasil_belajar]
        ).delete()
        PelatihanKompetensi.objects.bulk_create(
            (
                PelatihanKompetensi(pelatihan=pelatihan, kompetensi_id=kunci, ke_tingkat=tingkat)
                for kunci, tingkat in hasil_belajar.items()
            ),
            update_conflicts=True, unique_fields=["pelatihan", "kompetensi"], update_fields=["ke_tingkat"],
        )  # fmt: skip
    return pelatihan
