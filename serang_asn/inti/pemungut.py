"""Python's search for garbage: how often this process looks.

A request makes thousands of objects and drops them again; at Python's own pace the search among all that
Django keeps falls into every few requests and shows in the slowest ones. A serving process sets aside what
was loaded at its start and looks less often; what serves nobody keeps Python's pace.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SAAT_MELAYANI = (25_000, 20, 50)
"""New objects, then generations, after which a serving process looks; 700, 10, 10 at other times."""
SAAT_MENCETAK = 100_000
"""The same for new objects while paper is made."""

_biasa = gc.get_threshold()


def siap_melayani() -> None:
    """Set aside what is loaded, and look less often from here on; called once, before serving."""
    global _biasa
    gc.collect()
    gc.freeze()
    _biasa = SAAT_MELAYANI
    gc.set_threshold(*_biasa)


@contextmanager
def jarang() -> Iterator[None]:
    """Look rarely within the block; when two blocks overlap, the first to end gives back the usual pace."""
    gc.set_threshold(SAAT_MENCETAK, *_biasa[1:])
    try:
        yield
    finally:
        gc.set_threshold(*_biasa)
