"""The tables of the demo city while they are filled, and its units and formations as rows."""

from collections import Counter, defaultdict
from datetime import date
from random import Random

from pegawai import models as m
from pegawai.services.contoh import riwayat
from pegawai.services.contoh.kota import Kota, Unit
from pegawai.services.contoh.posisi import Posisi
from pegawai.services.contoh.salin import Tabel, nomor_berikut, pembuat_kode

BERLAKU = date(2008, 1, 1)
SK = ("kode", "pegawai_id", "sumber", "sk_nomor", "sk_tanggal", "sk_pejabat")


class Gudang:
    """Holds the tables being filled and the keys of the reference rows."""

    def __init__(self, acak: Random, per: date) -> None:
        self._acak, self._per = acak, per
        self._kode = pembuat_kode(Random(acak.getrandbits(64)))
        self._rujukan()
        self._siapkan_tabel()

    def _rujukan(self) -> None:
        def kunci(model: type) -> dict[str, int]:
            return dict(model.objects.values_list("kode", "pk"))  # type: ignore[attr-defined]

        self._agama, self._golongan = kunci(m.Agama), kunci(m.Golongan)
        self._kedudukan, self._jabatan = kunci(m.KedudukanHukum), kunci(m.Jabatan)
        self._jenjang, self._cuti = kunci(m.JenjangJabatan), kunci(m.JenisCuti)
        self._hukuman, self._penghargaan = kunci(m.JenisHukumanDisiplin), kunci(m.JenisPenghargaan)
        self._pendidikan = {
            (tingkat, jurusan): pk
            for tingkat, jurusan, pk in m.Pendidikan.objects.values_list("tingkat__kode", "jurusan", "pk")
        }
        self._gaji: riwayat.TabelGaji = defaultdict(list)
        for kode, mkg, gaji in m.GajiPokok.objects.order_by("golongan", "mkg").values_list(
            "golongan__kode", "mkg", "gaji"
        ):
            self._gaji[kode].append((mkg, gaji))

    def _siapkan_tabel(self) -> None:
        self._tabel: dict[str, Tabel] = {
            "formasi": Tabel(m.Formasi, ("unit_id", "jabatan_id", "jumlah", "kepala", "mulai", "dasar")),
            "pegawai": Tabel(
                m.Pegawai,
                (
                    "id",
                    "kode",
                    "nip",
                    "nama",
                    "gelar_depan",
                    "gelar_belakang",
                    "tempat_lahir",
                    "tanggal_lahir",
                    "jenis_kelamin",
                    "agama_id",
                    "status_kawin",
                    "nik_sandi",
                    "nik_kunci",
                    "alamat",
                    "telepon",
                    "surel",
                    "dibuat_pada",
                ),
            ),
            "kedudukan": Tabel(
                m.RiwayatKedudukan, (*SK, "tmt", "jenis_asn", "kedudukan_id", "kontrak_selesai")
            ),
            "pangkat": Tabel(
                m.RiwayatPangkat, (*SK, "tmt", "golongan_id", "jenis", "mkg_tahun", "mkg_bulan")
            ),
            "jabatan": Tabel(m.RiwayatJabatan, (*SK, "tmt", "jabatan_id", "unit_id", "tmt_pelantikan")),
            "pendidikan": Tabel(m.RiwayatPendidikan, (*SK, "tmt", "pendidikan_id", "tahun_lulus")),
            "gaji": Tabel(
                m.RiwayatGaji,
                (
                    *SK,
                    "tmt",
                    "golongan_id",
                    "mkg_tahun",
                    "gaji_lama",
                    "gaji_baru",
                    "tmt_berikutnya",
                ),
            ),
            "kinerja": Tabel(
                m.RiwayatKinerja, (*SK, "tahun", "predikat", "hasil_kerja", "perilaku", "nilai")
            ),
            "angka kredit": Tabel(
                m.AngkaKredit, (*SK, "mulai", "selesai", "jenjang_id", "nilai", "konversi")
            ),
            "penghargaan": Tabel(m.RiwayatPenghargaan, (*SK, "jenis_id", "tanggal", "pemberi")),
            "disiplin": Tabel(m.RiwayatDisiplin, (*SK, "mulai", "selesai", "jenis_id")),
            "cuti": Tabel(m.RiwayatCuti, (*SK, "mulai", "selesai", "jenis_id", "hari_kerja", "tahun_hak")),
            "keluarga": Tabel(
                m.RiwayatKeluarga,
                (
                    *SK,
                    "hubungan",
                    "nama",
                    "tanggal_lahir",
                    "tanggal_nikah",
                    "pekerjaan",
                    "tunjangan",
                ),
            ),
            "plt": Tabel(m.PenugasanTambahan, (*SK, "mulai", "selesai", "jenis", "jabatan_id", "unit_id")),
        }

    def kirim(self) -> None:
        """Send what is collected in every table."""
        for tabel in self._tabel.values():
            tabel.kirim()

    def jumlah(self) -> dict[str, int]:
        """Return the rows written per table."""
        return {nama: tabel.jumlah for nama, tabel in self._tabel.items()}

    def tulis_unit(self, kota: Kota) -> None:
        """Write the whole tree with its materialised paths; units that are there already go first."""
        ada = dict(m.UnitKerja.objects.values_list("kode", "pk"))
        m.UnitKerja.objects.filter(pk__in=ada.values()).delete()
        anak: Counter[str] = Counter()
        daftar = list(kota.unit.values())
        for unit, kunci in zip(daftar, nomor_berikut(m.UnitKerja, len(daftar)), strict=True):
            induk = unit.induk.path if unit.induk else ""
            anak[induk] += 1
            unit.path, unit.id = m.UnitKerja._get_path(induk, unit.dalam, anak[induk]), kunci
        m.UnitKerja.objects.bulk_create(
            m.UnitKerja(
                id=unit.id,
                publik_id=self._kode(),
                kode=unit.kode,
                nama=unit.nama,
                nama_pendek=unit.pendek,
                jenis=unit.jenis,
                wilayah_id=unit.wilayah or None,
                berlaku_mulai=BERLAKU,
                sumber=unit.sumber,
                path=unit.path,
                depth=unit.dalam,
                numchild=len(unit.anak),
            )
            for unit in daftar
        )

    def tulis_formasi(self, posisi: list[Posisi], lowong: list[Unit]) -> None:
        """Write what every unit needs: what is filled, and here and there one or two more."""
        terisi = Counter((satu.unit.id, satu.jabatan, satu.kepala) for satu in posisi)
        terisi.update((unit.id, unit.kepala, True) for unit in lowong)
        self._tabel["formasi"].tambah(
            [
                (
                    unit,
                    self._jabatan[jabatan],
                    1 if kepala else n + self._acak.choice((0, 0, 0, 0, 1, 1, 2)),
                    kepala,
                    date(2024, 1, 1),
                    "Analisis beban kerja 2023",
                )
                for (unit, jabatan, kepala), n in terisi.items()
            ]
        )
