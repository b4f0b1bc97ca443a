"""The root of every refusal of the kernel."""


class Penolakan(Exception):
    """The kernel refuses. pesan: a whole Indonesian sentence for people."""

    def __init__(self, pesan: str) -> None:
        super().__init__(pesan)
        self.pesan = pesan

    def __str__(self) -> str:
        return self.pesan
