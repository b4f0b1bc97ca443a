"""Evaluation of training: what is asked at level 1 (reaction) and level 3 (behaviour).

Acuan: PerLAN 10/2018 (evaluasi pengembangan kompetensi).
"""

from datetime import date

from pegawai.domain.periode import tambah_bulan

REAKSI, PERILAKU = 1, 3
SKOR_TERENDAH, SKOR_TERTINGGI = 1, 5
SKALA = ("Sangat tidak setuju", "Tidak setuju", "Cukup", "Setuju", "Sangat setuju")
ASPEK: dict[int, tuple[str, ...]] = {
    REAKSI: (
        "Materi sesuai dengan kebutuhan tugas saya",
        "Pengajar menguasai materi dan jelas menyampaikannya",
        "Tempat, sarana, dan bahan ajar mendukung",
        "Penyelenggaraan tertib dan tepat waktu",
        "Saya akan memakai yang saya pelajari",
    ),
    PERILAKU: (
        "Menerapkan hasil pelatihan dalam pekerjaan",
        "Bekerja lebih cepat atau lebih tepat",
        "Mutu hasil kerjanya meningkat",
        "Membagikan pengetahuan kepada rekan",
        "Mengusulkan perbaikan cara kerja",
    ),
}
"""Statements of each level; a form answers all of its five on `SKALA`."""

BULAN_PERILAKU = (3, 6)
"""Months after the class in which the supervisor is asked: from the first, reminded until the second."""


def masa_perilaku(selesai: date) -> tuple[date, date]:
    """Return [from, until) in which behaviour is asked about. selesai: first day after the class."""
    dari, sampai = BULAN_PERILAKU
    return tambah_bulan(selesai, dari), tambah_bulan(selesai, sampai)
