"""The root of every error a rule can raise."""


class KesalahanAturan(Exception):
    """A rule refuses.

    kode: stable snake_case word for programs; pesan: a whole Indonesian sentence for people.
    """

    def __init__(self, kode: str, pesan: str) -> None:
        super().__init__(kode, pesan)
        self.kode = kode
        self.pesan = pesan

    def __str__(self) -> str:
        return self.pesan
